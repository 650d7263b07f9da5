public import Tensors

/// Which count of connections an initialisation scales by: `mode`.
public enum FanMode: Sendable { case fanIn, fanOut }

/// How many inputs and outputs each element of a weight connects.
public struct Fan: Sendable {
  /// The number of inputs.
  public let input: Int
  /// The number of outputs.
  public let output: Int

  /// Counts them for a weight `[out, in, …]`.
  public init(_ weight: Tensor) throws(TensorError) {
    guard weight.dim >= 2 else {
      throw .value(
        "Fan in and fan out can not be computed for tensor with fewer than 2 dimensions")
    }
    let field = weight.shape[2...].reduce(1, *)
    input = weight.shape[1] * field
    output = weight.shape[0] * field
  }
}

/// The recommended scale of weights before a nonlinearity: `torch.nn.init.calculate_gain`.
public enum Gain {
  /// The gain of a nonlinearity by name; the parameter is the slope of `leaky_relu`.
  public static func of(_ nonlinearity: String, _ parameter: Double? = nil) throws(TensorError)
    -> Double
  {
    switch nonlinearity {
    case "linear", "conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d",
      "conv_transpose3d", "sigmoid":
      return 1
    case "tanh": return 5.0 / 3
    case "relu": return 2.0.squareRoot()
    case "leaky_relu":
      let slope = parameter ?? 0.01
      return (2 / (1 + slope * slope)).squareRoot()
    case "selu": return 0.75
    default: throw .value("Unsupported nonlinearity \(nonlinearity)")
    }
  }
}
