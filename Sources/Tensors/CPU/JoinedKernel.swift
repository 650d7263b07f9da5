#if !arch(wasm32)
  import CVectors
#endif

/// Sums with a product that are rounded once, as PyTorch's vectors do it.
package enum JoinedKernel {
  package typealias Floats = UnsafePointer<Float>

  /// `c + factor · b`.
  package static func scaled(
    _ c: Floats, _ factor: Float, _ b: Floats, _ out: UnsafeMutablePointer<Float>, _ count: Int
  ) {
    #if !arch(wasm32)
      if lossrepl_join_scaled(c, b, out, count, factor) != 0 { return }
    #endif
    for index in 0..<count { out[index] = joined(c[index], factor, b[index]) }
  }

  /// `c + a · b`.
  package static func rows(
    _ c: Floats, _ a: Floats, _ b: Floats, _ out: UnsafeMutablePointer<Float>, _ count: Int
  ) {
    #if !arch(wasm32)
      if lossrepl_join_rows(c, a, b, out, count) != 0 { return }
    #endif
    for index in 0..<count { out[index] = joined(c[index], a[index], b[index]) }
  }

  /// `c + a · b`, for a processor that does not join them: a product of floats is exact in a double.
  @inline(__always)
  package static func joined(_ c: Float, _ a: Float, _ b: Float) -> Float {
    Float(Double(c) + Double(a) * Double(b))
  }
}
