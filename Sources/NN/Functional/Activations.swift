public import Tensors

extension Engine {
  /// The dimension of a softmax that names none, after a warning.
  public func implicitDim(_ name: String, _ input: Tensor, _ dim: Int?) -> Int {
    if let dim { return dim }
    warn(
      "Implicit dimension choice for \(name) has been deprecated. Change the call to include "
        + "dim=X as an argument.")
    return input.dim == 0 || input.dim == 1 || input.dim == 3 ? 0 : 1
  }

  /// A leaky rectifier whose slopes are random in training: `torch.nn.functional.rrelu`.
  public func rrelu(
    _ input: Tensor, lower: Double = 0.125, upper: Double = 1.0 / 3, training: Bool = false
  ) throws(TensorError) -> Tensor {
    guard training else {
      return named("RreluWithNoiseBackward0", try leakyRelu(input, slope: (lower + upper) / 2))
    }
    let slopes = try untracked { () throws(TensorError) in
      let positive = try gt(input, wrap(.int(0)))
      var values: [Double] = []
      for isPositive in try integers(positive) {
        let drawn = isPositive != 0 ? 1 : lower + (upper - lower) * generator.uniform53()
        values.append(drawn)
      }
      return try tensor(values, shape: input.shape, dtype: input.dtype)
    }
    return named("RreluWithNoiseBackward0", try mul(input, slopes))
  }
}
