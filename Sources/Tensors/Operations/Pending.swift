// Signatures whose bodies are still to come.

extension Engine {
  /// `torch.upsampleNearest`, to come.
  public func upsampleNearest(_ input: Tensor, size: [Int]) throws(TensorError) -> Tensor {
    throw .runtime("upsampleNearest is not here yet")
  }

  /// `torch.upsampleBilinear`, to come.
  public func upsampleBilinear(_ input: Tensor, size: [Int], alignCorners: Bool = false)
    throws(TensorError) -> Tensor
  {
    throw .runtime("upsampleBilinear is not here yet")
  }

}
