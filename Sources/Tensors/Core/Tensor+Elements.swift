// Plain memory for kernels that live in other modules. All of it is row-major without gaps.
extension Tensor {
  /// Calls `body` with the elements as they lie in memory: the tensor must be contiguous and its
  /// dtype that of `Value`.
  @inline(__always)
  package func withElements<Value: BitwiseCopyable, Result>(
    as type: Value.Type, _ body: (UnsafeBufferPointer<Value>) -> Result
  ) -> Result {
    let buffer = storage.bufferForReading()
    let start = UnsafePointer(buffer.bytes.assumingMemoryBound(to: Value.self)) + offset
    return body(UnsafeBufferPointer(start: start, count: count))
  }

  /// Calls `body` with the elements for writing; the caller counts the write.
  @inline(__always)
  package func withMutableElements<Value: BitwiseCopyable>(
    as type: Value.Type, _ body: (UnsafeMutableBufferPointer<Value>) -> Void
  ) {
    let start = storage.writableBytes().assumingMemoryBound(to: Value.self) + offset
    body(UnsafeMutableBufferPointer(start: start, count: count))
  }

  /// A contiguous tensor whose elements the caller sets next.
  package static func uninitialized(_ shape: [Int], _ dtype: DType) -> Tensor {
    Tensor(empty: shape, dtype)
  }

  /// Notes that the elements were written to, for the checks of backward.
  package func countWrite() { version.value += 1 }
}
