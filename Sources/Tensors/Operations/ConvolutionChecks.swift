// What a convolution refuses, in the order in which PyTorch looks.
extension ConvolutionOptions {
  /// How many numbers were given for each dimension of the kernel.
  func checkCounts(_ given: [(name: String, values: [Int])], _ weightDim: Int) throws(TensorError) {
    let count = weightDim - 2
    for (name, values) in given where values.count > 1 && values.count != count {
      throw .runtime(
        "expected \(name) to be a single integer value or a list of \(count) values to match the"
          + " convolution dimensions, but got \(name)=\(TensorError.list(values))")
    }
  }

  /// The numbers, then what fits together: kernel and image, groups, channels, bias.
  func check(_ input: [Int], _ weight: [Int], _ bias: Tensor?) throws(TensorError) {
    try checkNumbers()
    guard weight.count == input.count else {
      throw .runtime(
        "Expected \(weight.count)-dimensional input for \(weight.count)-dimensional weight"
          + " \(TensorError.list(weight)), but got \(input.count)-dimensional input of size"
          + " \(TensorError.list(input)) instead")
    }
    try checkGroups(weight)
    let expected = transposed ? weight[0] : weight[1] * groups
    guard input[1] == expected else {
      throw .runtime(
        "Given \(transposed ? "transposed=1" : "groups=\(groups)"), weight of size"
          + " \(TensorError.list(weight)), expected input\(TensorError.list(input)) to have"
          + " \(expected) channels, but got \(input[1]) channels instead")
    }
    if let bias { try checkBias(bias, weight) }
  }

  private func checkGroups(_ weight: [Int]) throws(TensorError) {
    guard weight[0] < groups || (!transposed && weight[0] % groups != 0) else { return }
    let (wanted, opening) = weight[0] < groups ? ("at least", "[") : ("divisible by", "[[")
    throw .runtime(
      "Given groups=\(groups), expected weight to be \(wanted) \(groups) at dimension 0, but got"
        + " weight of size \(opening)\(TensorError.list(weight).dropFirst())"
        + "\(opening == "[[" ? "]" : "") instead")
  }

  private func checkBias(_ bias: Tensor, _ weight: [Int]) throws(TensorError) {
    let filters = transposed ? weight[1] * groups : weight[0]
    guard bias.shape != [filters] else { return }
    throw .runtime(
      "Given \(transposed ? "transposed=1, " : "")weight of size \(TensorError.list(weight)),"
        + " expected bias to be 1-dimensional with \(filters) elements, but got bias of size"
        + " \(TensorError.list(bias.shape)) instead")
  }

  private func checkNumbers() throws(TensorError) {
    if padding.contains(where: { $0 < 0 }) { throw .runtime("negative padding is not supported") }
    if outputPadding.contains(where: { $0 < 0 }) {
      throw .runtime("negative output_padding is not supported")
    }
    if stride.contains(where: { $0 <= 0 }) {
      throw .runtime("non-positive stride is not supported")
    }
    if dilation.contains(where: { $0 < 0 }) {
      throw .runtime("dilation should be greater than zero")
    }
    if groups <= 0 { throw .runtime("non-positive groups is not supported") }
  }

  /// The sizes of image and kernel.
  func checkSizes(_ input: [Int], _ weight: [Int]) throws(TensorError) {
    let kernel = Array(weight[2...])
    if !transposed { try checkFits(input, kernel) }
    if kernel.contains(0) {
      throw .runtime("kernel size should be greater than zero, but got \(named(kernel, "kernel"))")
    }
    if dilation.contains(0) {
      throw .runtime(
        "dilation should be greater than zero, but got "
          + (transposed
            ? named(dilation, "dilation", separator: ", ") : TensorError.list(plane(dilation))))
    }
    if input[2...].contains(0) {
      throw .runtime(
        "Only zero batch or zero channel inputs are supported, but got input shape:"
          + " \(TensorError.list(input))")
    }
    if transposed { try checkOutput(input, weight) }
  }

  private func checkFits(_ input: [Int], _ kernel: [Int]) throws(TensorError) {
    let padded = (0..<rank).map { input[$0 + 2] + 2 * padding[$0] }
    let reach = (0..<rank).map { dilation[$0] * (kernel[$0] - 1) + 1 }
    guard zip(padded, reach).contains(where: { $0 < $1 }) else { return }
    throw .runtime(
      "Calculated padded input size per channel: (\(product(padded))). Kernel size:"
        + " (\(product(reach))). Kernel size can't be greater than actual input size")
  }

  private func checkOutput(_ input: [Int], _ weight: [Int]) throws(TensorError) {
    for axis in 0..<rank where outputPadding[axis] >= Swift.max(stride[axis], dilation[axis]) {
      throw .runtime(
        "output padding must be smaller than either stride or dilation, but got "
          + named(outputPadding, "output_padding") + " " + named(stride, "stride") + " "
          + named(dilation, "dilation"))
    }
    let output = Array(outputShape(input, weight)[2...])
    guard output.contains(where: { $0 <= 0 }) else { return }
    throw .runtime(
      "Given input size per channel: (\(product(plane(Array(input[2...]))))). Calculated output"
        + " size per channel: (\(product(plane(output)))). Output size is too small")
  }

  /// The numbers of height and width; a row's height is 1.
  private func plane(_ values: [Int]) -> [Int] { rank == 1 ? [1] + values : values }

  private func named(_ values: [Int], _ name: String, separator: String = " ") -> String {
    let pair = plane(values)
    return "\(name)_height: \(pair[0])\(separator)\(name)_width: \(pair[1])"
  }

  private func product(_ sizes: [Int]) -> String { sizes.map { "\($0)" }.joined(separator: " x ") }
}

extension Engine {
  /// What is looked at first: dimensions, and the bias where there is one.
  func checkImage(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor?, _ options: ConvolutionOptions
  ) throws(TensorError) {
    try sameDevice(image: input, weight: weight, bias: bias)
    let (rank, transposed) = (options.rank, options.transposed)
    if !transposed, let bias, bias.dtype != input.dtype {
      throw .runtime(
        "Input type (\(input.dtype.cName)) and bias type (\(bias.dtype.cName)) should be the same")
    }
    guard input.dim == rank + 1 || input.dim == rank + 2 else {
      throw .runtime(
        "Expected \(rank + 1)D (unbatched) or \(rank + 2)D (batched) input to"
          + " \(transposed ? "conv_transpose" : "conv")\(rank)d, but got input of size:"
          + " \(TensorError.list(input.shape))")
    }
    guard weight.dim > 2 else { throw .runtime("weight should have at least three dimensions") }
  }

  /// Image and kernel of one dtype; the kernels refuse some, and those for floats have own words.
  func checkDTypes(
    _ input: Tensor, _ weight: Tensor, _ options: ConvolutionOptions
  ) throws(TensorError) {
    if let kernel = options.kernel(refusing: input.dtype) {
      throw .notImplemented(kernel: kernel, dtype: input.dtype)
    }
    guard weight.dtype != input.dtype else { return }
    if input.dtype == .float32, weight.dtype.isFloatingPoint {
      throw .runtime(
        "Input type (torch.FloatTensor) and weight type (\(weight.dtype.typeString)) should be the"
          + " same or input should be a MKLDNN tensor and weight is a dense tensor")
    }
    throw .runtime(
      "expected scalar type \(input.dtype.scalarName) but found \(weight.dtype.scalarName)")
  }
}

extension ConvolutionOptions {
  /// PyTorch's kernel that computes the convolution, if it knows no such numbers.
  fileprivate func kernel(refusing dtype: DType) -> String? {
    guard !dtype.isFloatingPoint, dtype != .int64 else { return nil }
    if transposed { return "slow_conv_transpose2d_out_cpu" }
    if dilation.contains(where: { $0 > 1 }) { return "slow_conv_dilated<>" }
    return dtype == .bool ? "slow_conv2d_cpu" : nil
  }
}
