// What a convolution refuses, in the order in which PyTorch looks.
extension ConvolutionOptions {
  /// The numbers alone, before any tensor is looked at.
  func check() throws(TensorError) {
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
