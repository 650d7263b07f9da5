// Signatures whose bodies are still to come.

extension Engine {
  /// `torch.gather`, to come.
  public func gather(_ input: Tensor, dim: Int, _ index: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("gather is not here yet")
  }

  /// `torch.scatter`, to come.
  public func scatter(_ input: Tensor, dim: Int, _ index: Tensor, _ source: Tensor)
    throws(TensorError) -> Tensor
  {
    throw .runtime("scatter is not here yet")
  }

  /// `torch.scatter`, to come.
  public func scatter(_ input: Tensor, dim: Int, _ index: Tensor, value: Scalar) throws(TensorError)
    -> Tensor
  {
    throw .runtime("scatter is not here yet")
  }

  /// `torch.scatterAdd`, to come.
  public func scatterAdd(_ input: Tensor, dim: Int, _ index: Tensor, _ source: Tensor)
    throws(TensorError) -> Tensor
  {
    throw .runtime("scatterAdd is not here yet")
  }

  /// `torch.indexAdd`, to come.
  public func indexAdd(
    _ input: Tensor, dim: Int, _ index: Tensor, _ source: Tensor, alpha: Scalar = 1
  ) throws(TensorError) -> Tensor {
    throw .runtime("indexAdd is not here yet")
  }

  /// `torch.indexCopy`, to come.
  public func indexCopy(_ input: Tensor, dim: Int, _ index: Tensor, _ source: Tensor)
    throws(TensorError) -> Tensor
  {
    throw .runtime("indexCopy is not here yet")
  }

  /// `torch.indexFill`, to come.
  public func indexFill(_ input: Tensor, dim: Int, _ index: Tensor, _ value: Tensor)
    throws(TensorError) -> Tensor
  {
    throw .runtime("indexFill is not here yet")
  }

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
