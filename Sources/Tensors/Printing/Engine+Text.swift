extension Engine {
  /// The text that `repr` and `print` show for a tensor.
  ///
  /// The prefix stands before the elements; a subclass puts its own name there.
  public func text(of tensor: Tensor, prefix: String = "tensor(") throws(TensorError) -> String {
    var representation = TensorRepresentation(
      dtypeName: tensor.dtype.name, isDefaultDType: tensor.dtype == defaultDType,
      isPlainDType: tensor.dtype == .int64 || tensor.dtype == .bool)
    representation.prefix = prefix
    if tensor.device != .cpu { representation.device = tensor.device.name }
    representation.isMeta = tensor.device == .meta
    representation.gradFn = gradFn(of: tensor)?.name
    representation.requiresGrad = tensor.requiresGrad
    return representation.text(
      shape: tensor.shape, values: try printableValues(tensor), options: printOptions)
  }

  /// The elements of a tensor for printing.
  public func printableValues(_ tensor: Tensor) throws(TensorError) -> PrintableValues {
    guard tensor.device != .meta else { return .integer { _ in 0 } }
    if tensor.dtype.isFloatingPoint {
      let elements = try doubles(tensor)
      return .floatingPoint { elements[$0] }
    }
    let elements = try integers(tensor)
    return tensor.dtype == .bool ? .boolean { elements[$0] != 0 } : .integer { elements[$0] }
  }
}
