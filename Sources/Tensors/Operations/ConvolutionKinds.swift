extension Engine {
  /// `torch.nn.functional.conv1d`.
  public func conv1d(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: [Int] = [1],
    padding: [Int] = [0], dilation: [Int] = [1], groups: Int = 1
  ) throws(TensorError) -> Tensor {
    try convolution(
      input, weight, bias, stride: stride, padding: padding, dilation: dilation, groups: groups,
      rank: 1)
  }

  /// `torch.nn.functional.conv2d`; see `convolution` for `mayWait`.
  public func conv2d(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: [Int] = [1],
    padding: [Int] = [0], dilation: [Int] = [1], groups: Int = 1, mayWait: Bool = false
  ) throws(TensorError) -> Tensor {
    try convolution(
      input, weight, bias, stride: stride, padding: padding, dilation: dilation, groups: groups,
      rank: 2,
      mayWait: mayWait)
  }

  /// `torch.nn.functional.conv_transpose1d`.
  public func convTranspose1d(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: [Int] = [1],
    padding: [Int] = [0], outputPadding: [Int] = [0], groups: Int = 1, dilation: [Int] = [1]
  ) throws(TensorError) -> Tensor {
    try convolution(
      input, weight, bias, stride: stride, padding: padding, dilation: dilation,
      transposed: true, outputPadding: outputPadding, groups: groups, rank: 1)
  }

  /// `torch.nn.functional.conv_transpose2d`.
  public func convTranspose2d(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: [Int] = [1],
    padding: [Int] = [0], outputPadding: [Int] = [0], groups: Int = 1, dilation: [Int] = [1]
  ) throws(TensorError) -> Tensor {
    try convolution(
      input, weight, bias, stride: stride, padding: padding, dilation: dilation,
      transposed: true, outputPadding: outputPadding, groups: groups, rank: 2)
  }
}
