/// What becomes of the sums of a convolution, channel by channel, as far as it is asked for:
/// `relu((sum + bias) · factor + shift)`.
struct ConvolutionFinish<Value: MatrixCompute> {
  var bias: UnsafePointer<Value>?
  var factors: UnsafePointer<Value>?
  var shifts: UnsafePointer<Value>?
  var rectifies = false

  /// Whether the sums are the result.
  var isNothing: Bool { bias == nil && factors == nil && !rectifies }

  func channel(_ channel: Int) -> ChannelFinish<Value> {
    ChannelFinish(
      bias: bias?[channel] ?? .zero, factor: factors?[channel], shift: shifts?[channel] ?? .zero,
      rectifies: rectifies)
  }
}

/// The same for one channel.
struct ChannelFinish<Value: MatrixCompute> {
  let bias: Value
  let factor: Value?
  let shift: Value
  let rectifies: Bool

  @inline(__always)
  func applied(to sum: Value) -> Value {
    var value = sum + bias
    if let factor { value = value * factor + shift }
    return rectifies && value <= 0 ? 0 : value
  }
}

extension ChannelFinish where Value == Float {
  @inline(__always)
  func applied(to sums: SIMD8<Float>) -> SIMD8<Float> {
    var values = sums + bias
    if let factor { values = values * factor + shift }
    if rectifies { values.replace(with: 0, where: values .<= SIMD8<Float>.zero) }
    return values
  }
}
