extension Generator {
  /// A number in `0..<1` with the 24 bits of a float32.
  public func uniform24() -> Float {
    Float(next32() & 0xff_ffff) * 0x1p-24
  }

  /// A number in `0..<1` with the 53 bits of a float64.
  public func uniform53() -> Double {
    Double(next64() & 0x1f_ffff_ffff_ffff) * 0x1p-53
  }

  /// Fills with float32 numbers between two bounds: `uniform_`.
  public func fillUniform(_ values: inout MutableSpan<Float>, from low: Float, to high: Float) {
    let width = high - low
    for index in values.indices {
      // One rounding, as the fused instruction that PyTorch's kernel is compiled to.
      values[index] = low.addingProduct(uniform24(), width)
    }
  }

  /// Fills with float64 numbers between two bounds: `uniform_`.
  public func fillUniform(_ values: inout MutableSpan<Double>, from low: Double, to high: Double) {
    let width = high - low
    for index in values.indices {
      values[index] = low.addingProduct(uniform53(), width)
    }
  }

  /// `count` float32 numbers in `0..<1`: `torch.rand`.
  public func uniform(count: Int, from low: Float = 0, to high: Float = 1) -> [Float] {
    var values = [Float](repeating: 0, count: count)
    var span = values.mutableSpan
    fillUniform(&span, from: low, to: high)
    return values
  }
}
