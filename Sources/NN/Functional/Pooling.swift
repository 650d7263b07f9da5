import Tensors

extension Engine {
  /// The p-norm of each window: `torch.nn.functional.lp_pool2d`.
  func lpPool2d(
    _ input: Tensor, norm: Double, kernel: [Int], stride: [Int], ceilMode: Bool
  ) throws(TensorError) -> Tensor {
    let size = kernel.count == 1 ? kernel[0] * kernel[0] : kernel[0] * kernel[1]
    let means = try avgPool2d(
      pow(input, number(norm)), kernel: kernel, stride: stride, ceilMode: ceilMode)
    let sums = try mul(mul(sign(means), relu(abs(means))), number(Double(size)))
    return try pow(sums, number(1 / norm))
  }
}
