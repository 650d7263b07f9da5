extension Engine {
  /// The node that made a tensor, renewed if its base was written to since: `.grad_fn`.
  public func gradFn(of tensor: Tensor) -> Node? { tensor.autograd?.gradFn }
}

extension Tensor {
  /// Whether a tensor of shape `small` broadcasts to exactly `large`.
  static func expands(_ small: [Int], to large: [Int]) -> Bool {
    guard small.count <= large.count else { return false }
    let skip = large.count - small.count
    for axis in 0..<small.count where small[axis] != 1 && small[axis] != large[axis + skip] {
      return false
    }
    return true
  }
}
