#if !arch(wasm32)
  extension Lapack {
    /// Ascending eigenvalues, and the eigenvectors in columns, from the lower triangle.
    static func symmetric(
      _ matrix: DenseMatrix, isSingle: Bool
    ) -> (values: [Double], vectors: DenseMatrix)? {
      typealias Routine =
        @convention(c) (
          Letter, Letter, Number, Memory, Number, Memory, Memory, Number, Number, Number, Number,
          Int, Int
        ) -> Void
      guard let routine = routine("syevd", isSingle), matrix.rows > 0 else { return nil }
      let call = unsafeBitCast(routine, to: Routine.self)
      let vectors = matrix.lapack(isSingle)
      let values = LapackNumbers(count: matrix.rows, isSingle: isSingle)
      var (size, info) = (Int32(truncatingIfNeeded: matrix.rows), Int32())
      var (lead, counts) = (size, [Int32](repeating: 0, count: 5 * matrix.rows + 3))
      withWorkspace(isSingle) { room, length in
        var places = length.pointee < 0 ? Int32(-1) : Int32(truncatingIfNeeded: counts.count)
        call(
          "V", "L", &size, vectors.start, &lead, values.start, room, length, &counts, &places,
          &info, 1, 1)
      }
      guard info == 0 else { return nil }
      return (values.values, vectors.columns(matrix.rows, matrix.rows))
    }

    /// A = U diag(S) Vh, with square U and Vh if they are wanted full.
    static func singular(
      _ matrix: DenseMatrix, full: Bool, isSingle: Bool
    ) -> (left: DenseMatrix, values: [Double], right: DenseMatrix)? {
      typealias Routine =
        @convention(c) (
          Letter, Number, Number, Memory, Number, Memory, Memory, Number, Memory, Number, Memory,
          Number, Number, Number, Int
        ) -> Void
      guard let routine = routine("gesdd", isSingle), matrix.rows > 0, matrix.columns > 0 else {
        return nil
      }
      let call = unsafeBitCast(routine, to: Routine.self)
      let count = Swift.min(matrix.rows, matrix.columns)
      let (wide, high) = full ? (matrix.rows, matrix.columns) : (count, count)
      let copy = matrix.lapack(isSingle)
      let values = LapackNumbers(count: count, isSingle: isSingle)
      let left = LapackNumbers(count: matrix.rows * wide, isSingle: isSingle)
      let right = LapackNumbers(count: high * matrix.columns, isSingle: isSingle)
      var (rows, columns) = (
        Int32(truncatingIfNeeded: matrix.rows), Int32(truncatingIfNeeded: matrix.columns)
      )
      var (lead, leadRight, info) = (rows, Int32(truncatingIfNeeded: high), Int32())
      var (leadLeft, counts) = (rows, [Int32](repeating: 0, count: 8 * count))
      withWorkspace(isSingle) { room, size in
        call(
          full ? "A" : "S", &rows, &columns, copy.start, &lead, values.start, left.start,
          &leadLeft, right.start, &leadRight, room, size, &counts, &info, 1)
      }
      guard info == 0 else { return nil }
      return (
        left.columns(matrix.rows, wide), values.values, right.columns(high, matrix.columns)
      )
    }
  }
#endif
