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

  /// `torch.convolution`, to come.
  public func convolution(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor?, stride: [Int], padding: [Int],
    dilation: [Int], transposed: Bool = false, outputPadding: [Int] = [], groups: Int = 1
  ) throws(TensorError) -> Tensor {
    throw .runtime("convolution is not here yet")
  }

  /// `torch.conv1d`, to come.
  public func conv1d(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: [Int] = [1],
    padding: [Int] = [0], dilation: [Int] = [1], groups: Int = 1
  ) throws(TensorError) -> Tensor {
    throw .runtime("conv1d is not here yet")
  }

  /// `torch.conv2d`, to come.
  public func conv2d(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: [Int] = [1],
    padding: [Int] = [0], dilation: [Int] = [1], groups: Int = 1
  ) throws(TensorError) -> Tensor {
    throw .runtime("conv2d is not here yet")
  }

  /// `torch.convTranspose1d`, to come.
  public func convTranspose1d(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: [Int] = [1],
    padding: [Int] = [0], outputPadding: [Int] = [0], groups: Int = 1, dilation: [Int] = [1]
  ) throws(TensorError) -> Tensor {
    throw .runtime("convTranspose1d is not here yet")
  }

  /// `torch.convTranspose2d`, to come.
  public func convTranspose2d(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: [Int] = [1],
    padding: [Int] = [0], outputPadding: [Int] = [0], groups: Int = 1, dilation: [Int] = [1]
  ) throws(TensorError) -> Tensor {
    throw .runtime("convTranspose2d is not here yet")
  }

  /// `torch.maxPool1d`, to come.
  public func maxPool1d(
    _ input: Tensor, kernel: [Int], stride: [Int] = [], padding: [Int] = [0], dilation: [Int] = [1],
    ceilMode: Bool = false
  ) throws(TensorError) -> (output: Tensor, indices: Tensor) {
    throw .runtime("maxPool1d is not here yet")
  }

  /// `torch.maxPool2d`, to come.
  public func maxPool2d(
    _ input: Tensor, kernel: [Int], stride: [Int] = [], padding: [Int] = [0], dilation: [Int] = [1],
    ceilMode: Bool = false
  ) throws(TensorError) -> (output: Tensor, indices: Tensor) {
    throw .runtime("maxPool2d is not here yet")
  }

  /// `torch.avgPool1d`, to come.
  public func avgPool1d(
    _ input: Tensor, kernel: [Int], stride: [Int] = [], padding: [Int] = [0],
    ceilMode: Bool = false, countIncludePad: Bool = true
  ) throws(TensorError) -> Tensor {
    throw .runtime("avgPool1d is not here yet")
  }

  /// `torch.avgPool2d`, to come.
  public func avgPool2d(
    _ input: Tensor, kernel: [Int], stride: [Int] = [], padding: [Int] = [0],
    ceilMode: Bool = false, countIncludePad: Bool = true, divisor: Int? = nil
  ) throws(TensorError) -> Tensor {
    throw .runtime("avgPool2d is not here yet")
  }

  /// `torch.adaptiveAvgPool1d`, to come.
  public func adaptiveAvgPool1d(_ input: Tensor, _ size: Int) throws(TensorError) -> Tensor {
    throw .runtime("adaptiveAvgPool1d is not here yet")
  }

  /// `torch.adaptiveAvgPool2d`, to come.
  public func adaptiveAvgPool2d(_ input: Tensor, _ size: [Int?]) throws(TensorError) -> Tensor {
    throw .runtime("adaptiveAvgPool2d is not here yet")
  }

  /// `torch.adaptiveMaxPool2d`, to come.
  public func adaptiveMaxPool2d(_ input: Tensor, _ size: [Int?]) throws(TensorError) -> (
    output: Tensor, indices: Tensor
  ) {
    throw .runtime("adaptiveMaxPool2d is not here yet")
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
