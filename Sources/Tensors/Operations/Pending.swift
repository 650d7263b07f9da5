// Signatures whose bodies are still to come.

extension Engine {
  /// `torch.tril`, to come.
  public func tril(_ input: Tensor, diagonal: Int = 0) throws(TensorError) -> Tensor {
    throw .runtime("tril is not here yet")
  }

  /// `torch.triu`, to come.
  public func triu(_ input: Tensor, diagonal: Int = 0) throws(TensorError) -> Tensor {
    throw .runtime("triu is not here yet")
  }

  /// `torch.trilIndices`, to come.
  public func trilIndices(_ rows: Int, _ columns: Int, offset: Int = 0) throws(TensorError)
    -> Tensor
  {
    throw .runtime("trilIndices is not here yet")
  }

  /// `torch.triuIndices`, to come.
  public func triuIndices(_ rows: Int, _ columns: Int, offset: Int = 0) throws(TensorError)
    -> Tensor
  {
    throw .runtime("triuIndices is not here yet")
  }

  /// `torch.diag`, to come.
  public func diag(_ input: Tensor, diagonal: Int = 0) throws(TensorError) -> Tensor {
    throw .runtime("diag is not here yet")
  }

  /// `torch.diagEmbed`, to come.
  public func diagEmbed(_ input: Tensor, offset: Int = 0, dim1: Int = -2, dim2: Int = -1)
    throws(TensorError) -> Tensor
  {
    throw .runtime("diagEmbed is not here yet")
  }

  /// `torch.oneHot`, to come.
  public func oneHot(_ input: Tensor, classes: Int = -1) throws(TensorError) -> Tensor {
    throw .runtime("oneHot is not here yet")
  }

  /// `torch.meshgrid`, to come.
  public func meshgrid(_ inputs: [Tensor], indexing: String = "ij") throws(TensorError) -> [Tensor]
  {
    throw .runtime("meshgrid is not here yet")
  }

  /// `torch.vander`, to come.
  public func vander(_ input: Tensor, columns: Int? = nil, increasing: Bool = false)
    throws(TensorError) -> Tensor
  {
    throw .runtime("vander is not here yet")
  }

  /// `torch.cartesianProduct`, to come.
  public func cartesianProduct(_ inputs: [Tensor]) throws(TensorError) -> Tensor {
    throw .runtime("cartesianProduct is not here yet")
  }

  /// `torch.combinations`, to come.
  public func combinations(_ input: Tensor, r: Int = 2, withReplacement: Bool = false)
    throws(TensorError) -> Tensor
  {
    throw .runtime("combinations is not here yet")
  }

  /// `torch.pad`, to come.
  public func pad(_ input: Tensor, _ padding: [Int], mode: String = "constant", value: Double = 0)
    throws(TensorError) -> Tensor
  {
    throw .runtime("pad is not here yet")
  }

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

  /// `torch.batchNorm`, to come.
  public func batchNorm(
    _ input: Tensor, weight: Tensor?, bias: Tensor?, runningMean: Tensor?, runningVar: Tensor?,
    training: Bool, momentum: Double = 0.1, eps: Double = 1e-5
  ) throws(TensorError) -> Tensor {
    throw .runtime("batchNorm is not here yet")
  }

  /// `torch.layerNorm`, to come.
  public func layerNorm(
    _ input: Tensor, shape: [Int], weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
  ) throws(TensorError) -> Tensor {
    throw .runtime("layerNorm is not here yet")
  }

  /// `torch.groupNorm`, to come.
  public func groupNorm(
    _ input: Tensor, groups: Int, weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
  ) throws(TensorError) -> Tensor {
    throw .runtime("groupNorm is not here yet")
  }

  /// `torch.instanceNorm`, to come.
  public func instanceNorm(
    _ input: Tensor, weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
  ) throws(TensorError) -> Tensor {
    throw .runtime("instanceNorm is not here yet")
  }

  /// `torch.embedding`, to come.
  public func embedding(_ weight: Tensor, _ indices: Tensor, paddingIndex: Int? = nil)
    throws(TensorError) -> Tensor
  {
    throw .runtime("embedding is not here yet")
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
