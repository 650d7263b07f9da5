#if !arch(wasm32)
  import COpenBLAS

  /// LAPACK's factorisations, in floats for float32 and in doubles for float64, as PyTorch calls them.
  ///
  /// A function answers nothing where the library is missing or an algorithm gave up.
  enum Lapack {
    typealias Number = UnsafeMutablePointer<Int32>
    typealias Memory = UnsafeMutableRawPointer
    typealias Letter = UnsafePointer<CChar>

    /// The address of a routine for this precision: `getrf` is `sgetrf_` or `dgetrf_`.
    static func routine(_ name: String, _ isSingle: Bool) -> UnsafeMutableRawPointer? {
      lossrepl_blas_symbol((isSingle ? "s" : "d") + name + "_")
    }

    /// Runs a routine twice: to ask how much room it needs and, with that room, for its work.
    static func withWorkspace(_ isSingle: Bool, _ body: (_ room: Memory, _ size: Number) -> Void) {
      var size: Int32 = -1
      let answer = LapackNumbers(count: 1, isSingle: isSingle)
      body(answer.start, &size)
      size = Swift.max(1, Int32(answer[0]))
      let room = LapackNumbers(count: Int(size), isSingle: isSingle)
      body(room.start, &size)
      withExtendedLifetime((answer, room)) {}
    }
  }

  /// Numbers in the precision that LAPACK reads and writes.
  final class LapackNumbers {
    let start: UnsafeMutableRawPointer
    let count: Int
    let isSingle: Bool

    init(count: Int, isSingle: Bool) {
      self.count = count
      self.isSingle = isSingle
      start = .allocate(byteCount: Swift.max(count, 1) * 8, alignment: 64)
      start.initializeMemory(as: UInt8.self, repeating: 0, count: Swift.max(count, 1) * 8)
    }

    convenience init(_ values: [Double], isSingle: Bool) {
      self.init(count: values.count, isSingle: isSingle)
      for index in 0..<count { self[index] = values[index] }
    }

    deinit { start.deallocate() }

    subscript(_ index: Int) -> Double {
      get {
        isSingle
          ? Double(start.load(fromByteOffset: 4 * index, as: Float.self))
          : start.load(fromByteOffset: 8 * index, as: Double.self)
      }
      set {
        if isSingle {
          start.storeBytes(of: Float(newValue), toByteOffset: 4 * index, as: Float.self)
        } else {
          start.storeBytes(of: newValue, toByteOffset: 8 * index, as: Double.self)
        }
      }
    }

    var values: [Double] { (0..<count).map { self[$0] } }

    /// These numbers, which lie column by column, as a matrix.
    func columns(_ rows: Int, _ columns: Int) -> DenseMatrix {
      DenseMatrix(columns, rows, Array(values[0..<(rows * columns)])).transposed
    }
  }

  extension DenseMatrix {
    /// The elements column by column.
    func lapack(_ isSingle: Bool) -> LapackNumbers {
      LapackNumbers(transposed.values, isSingle: isSingle)
    }

    /// The elements row by row: for LAPACK the transpose.
    func lapackTransposed(_ isSingle: Bool) -> LapackNumbers {
      LapackNumbers(values, isSingle: isSingle)
    }

    fileprivate var sizes: (Int32, Int32) {
      (Int32(truncatingIfNeeded: rows), Int32(truncatingIfNeeded: columns))
    }
  }

  extension Lapack {
    /// P, L and U of the transpose, which is how PyTorch factors a matrix that lies row by row.
    struct LU {
      let factors: LapackNumbers
      let size: Int
      let pivots: [Int32]
      let singularAt: Int?

      init?(_ matrix: DenseMatrix, isSingle: Bool) {
        typealias Routine = @convention(c) (Number, Number, Memory, Number, Number, Number) -> Void
        guard let routine = Lapack.routine("getrf", isSingle), matrix.rows > 0 else { return nil }
        let call = unsafeBitCast(routine, to: Routine.self)
        let factors = matrix.lapackTransposed(isSingle)
        var (count, other) = matrix.sizes
        var (lead, info) = (count, Int32())
        var pivots = [Int32](repeating: 0, count: matrix.rows)
        call(&count, &other, factors.start, &lead, &pivots, &info)
        guard info >= 0 else { return nil }
        self.factors = factors
        size = matrix.rows
        self.pivots = pivots
        singularAt = info > 0 ? Int(info) : nil
      }

      /// 1 or -1, by the number of exchanges.
      var sign: Double {
        var sign = 1.0
        for (index, pivot) in pivots.enumerated() where Int(pivot) != index + 1 { sign = -sign }
        return sign
      }

      var diagonal: [Double] { (0..<size).map { factors[$0 * size + $0] } }

      /// X with A X = B.
      func solve(_ right: DenseMatrix) -> DenseMatrix? {
        typealias Routine =
          @convention(c) (
            Letter, Number, Number, Memory, Number, Number, Memory, Number, Number, Int
          ) -> Void
        guard let routine = Lapack.routine("getrs", factors.isSingle) else { return nil }
        let call = unsafeBitCast(routine, to: Routine.self)
        let result = right.lapack(factors.isSingle)
        var (count, width) = right.sizes
        var (lead, other, info) = (count, count, Int32())
        var pivots = pivots
        call(
          "T", &count, &width, factors.start, &lead, &pivots, result.start, &other, &info, 1)
        return info == 0 ? result.columns(right.rows, right.columns) : nil
      }
    }

    /// The lower triangle L with L Lᵀ = A, or where that fails.
    static func cholesky(
      _ matrix: DenseMatrix, isSingle: Bool
    ) -> (lower: DenseMatrix, failedAt: Int?)? {
      typealias Routine = @convention(c) (Letter, Number, Memory, Number, Number, Int) -> Void
      guard let routine = routine("potrf", isSingle), matrix.rows > 0 else { return nil }
      let call = unsafeBitCast(routine, to: Routine.self)
      let factor = matrix.lapack(isSingle)
      var (count, _) = matrix.sizes
      var (lead, info) = (count, Int32())
      call("L", &count, factor.start, &lead, &info, 1)
      guard info >= 0 else { return nil }
      var lower = factor.columns(matrix.rows, matrix.rows)
      // It does not notice numbers that are none; the plain way does.
      guard info > 0 || (0..<matrix.rows).allSatisfy({ lower[$0, $0].isFinite }) else { return nil }
      for row in 0..<matrix.rows {
        for column in (row + 1)..<Swift.max(matrix.rows, row + 1) { lower[row, column] = 0 }
      }
      return (lower, info > 0 ? Int(info) : nil)
    }

    /// All of Q or its first columns, and R with as many rows.
    static func qr(
      _ matrix: DenseMatrix, kept: Int, isSingle: Bool
    ) -> (q: DenseMatrix, r: DenseMatrix)? {
      typealias Routine =
        @convention(c) (Number, Number, Memory, Number, Memory, Memory, Number, Number) -> Void
      guard let routine = routine("geqrf", isSingle), matrix.rows > 0, matrix.columns > 0 else {
        return nil
      }
      let call = unsafeBitCast(routine, to: Routine.self)
      let factor = matrix.lapack(isSingle)
      var (rows, columns) = matrix.sizes
      var (lead, info) = (rows, Int32())
      let count = Swift.min(matrix.rows, matrix.columns)
      let scales = LapackNumbers(count: count, isSingle: isSingle)
      withWorkspace(isSingle) { room, size in
        call(&rows, &columns, factor.start, &lead, scales.start, room, size, &info)
      }
      guard info == 0 else { return nil }
      let all = factor.columns(matrix.rows, matrix.columns)
      var r = DenseMatrix(kept, matrix.columns)
      for row in 0..<count {
        for column in row..<Swift.max(matrix.columns, row) { r[row, column] = all[row, column] }
      }
      guard let q = orthogonal(all, scales, kept) else { return nil }
      return (q, r)
    }

    private static func orthogonal(
      _ reflections: DenseMatrix, _ scales: LapackNumbers, _ kept: Int
    ) -> DenseMatrix? {
      typealias Routine =
        @convention(c) (
          Number, Number, Number, Memory, Number, Memory, Memory, Number, Number
        ) -> Void
      guard let routine = routine("orgqr", scales.isSingle) else { return nil }
      let call = unsafeBitCast(routine, to: Routine.self)
      var start = DenseMatrix(reflections.rows, kept)
      for row in 0..<reflections.rows {
        for column in 0..<Swift.min(kept, reflections.columns) {
          start[row, column] = reflections[row, column]
        }
      }
      let result = start.lapack(scales.isSingle)
      var (rows, columns) = start.sizes
      var (count, lead, info) = (Int32(truncatingIfNeeded: scales.count), rows, Int32())
      withWorkspace(scales.isSingle) { room, size in
        call(&rows, &columns, &count, result.start, &lead, scales.start, room, size, &info)
      }
      return info == 0 ? result.columns(reflections.rows, kept) : nil
    }
  }
#endif
