public import Tensors

/// How the losses of single elements become one number: `reduction`.
public enum Reduction: Sendable {
  case none, mean, sum

  /// The reduction of this name; `refusal` is what a loss says of others.
  public init(
    _ name: String, refusal: String = "is not a valid value for reduction"
  ) throws(TensorError) {
    switch name {
    case "none": self = .none
    case "mean": self = .mean
    case "sum": self = .sum
    default: throw .value("\(name) \(refusal)")
    }
  }
}

extension Reduction {
  /// What the two arguments that came before `reduction` stand for; nil where neither is given.
  public static func before(
    average: Setting, reduce: Setting
  ) throws(TensorError) -> String? {
    guard !average.isNone || !reduce.isNone else { return nil }
    let averages = average.isNone ? true : try average.truth()
    let reduces = reduce.isNone ? true : try reduce.truth()
    return averages && reduces ? "mean" : reduces ? "sum" : "none"
  }

  /// What PyTorch says of those two.
  public static func warning(_ name: String) -> String {
    "size_average and reduce args will be deprecated, please use reduction='\(name)' instead."
  }
}

extension TensorError {
  static func runtime(_ message: String) -> TensorError { .refused(.runtimeError, message) }
  static func value(_ message: String) -> TensorError { .refused(.valueError, message) }
  static func index(_ message: String) -> TensorError { .refused(.indexError, message) }
  static func type(_ message: String) -> TensorError { .refused(.typeError, message) }
}

/// A shape as `torch.Size` prints it.
func sizeText(_ shape: [Int]) -> String { "torch.Size(" + listText(shape) + ")" }

/// Integers as a Python list prints them.
func listText(_ values: [Int]) -> String {
  "[" + values.map { String($0) }.joined(separator: ", ") + "]"
}

extension Engine {
  /// Reduces the losses of single elements.
  func reduce(_ losses: Tensor, _ reduction: Reduction) throws(TensorError) -> Tensor {
    switch reduction {
    case .none: losses
    case .mean: try mean(losses)
    case .sum: try sum(losses)
    }
  }

  /// Runs without recording: the forward pass of an operation that records itself as a whole.
  func untracked<Value>(_ body: () throws(TensorError) -> Value) throws(TensorError) -> Value {
    let mode = gradMode
    gradMode = false
    defer { gradMode = mode }
    return try body()
  }

  /// Gives the node that made a tensor the name under which PyTorch records the whole operation.
  func named(_ name: String, _ output: Tensor) -> Tensor {
    gradFn(of: output)?.name = name
    return output
  }

  /// Negative elements cut to zero, as the hinge losses do it.
  func clampedAtZero(_ input: Tensor) throws(TensorError) -> Tensor {
    named("ClampMinBackward0", try clamp(input, min: .int(0)))
  }

  func number(_ value: Double) -> Tensor { wrap(.double(value)) }

  /// The gradient of each element's loss, given that of the reduced loss.
  func spread(
    _ gradient: Tensor, over count: Int, _ reduction: Reduction
  ) throws(TensorError) -> Tensor {
    reduction == .mean ? try div(gradient, number(Double(count))) : gradient
  }

  /// Warns where an input and a target of different shapes are going to be broadcast.
  func warnOfBroadcast(_ input: Tensor, _ target: Tensor) {
    guard input.shape != target.shape else { return }
    warn(
      "Using a target size (\(sizeText(target.shape))) that is different to the input size "
        + "(\(sizeText(input.shape))). This will likely lead to incorrect results due to "
        + "broadcasting. Please ensure they have the same size.")
  }
}
