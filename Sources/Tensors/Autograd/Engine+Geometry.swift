extension Engine {
  /// Runs a view operation in place: `x.unsqueeze_(0)`, `x.t_()`, `x.squeeze_()`.
  ///
  /// The tensor keeps its memory and takes over the geometry and the history of the view.
  @discardableResult
  public func viewInPlace(
    _ input: Tensor, _ operation: (Tensor) throws(TensorError) -> Tensor
  ) throws(TensorError) -> Tensor {
    if tracks(input) && input.isLeaf { throw .inPlaceOnLeaf(isView: input.view != nil) }
    let result = try operation(input)
    input.shape = result.shape
    input.strides = result.strides
    input.offset = result.offset
    input.version.value += 1
    if let state = result.autograd, let node = state.gradFn {
      input.setHistory(node, state.outputIndex)
    }
    input.view?.attributeVersion = input.version.value
    return input
  }

  /// Makes `input` share another tensor's memory and geometry: `set_`.
  @discardableResult
  public func setInPlace(_ input: Tensor, _ source: Tensor) throws(TensorError) -> Tensor {
    try setData(input, source)
    input.version.value += 1
    return input
  }
}
