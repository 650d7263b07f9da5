import Tensors

extension Engine {
  /// The p-norm of each window: `torch.nn.functional.lp_pool1d` and `lp_pool2d`.
  func lpPool(
    _ input: Tensor, norm: Double, kernel: [Int], stride: [Int], ceilMode: Bool
  ) throws(TensorError) -> Tensor {
    let powers = try pow(input, number(norm))
    let means =
      kernel.count == 1
      ? try avgPool1d(powers, kernel: kernel, stride: stride, ceilMode: ceilMode)
      : try avgPool2d(powers, kernel: kernel, stride: stride, ceilMode: ceilMode)
    let size = number(Double(kernel.reduce(1, *)))
    return try pow(mul(mul(sign(means), relu(abs(means))), size), number(1 / norm))
  }
}
