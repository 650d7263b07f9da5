/// Why an operation on tensors was refused: facts only, put into words by `message`.
public enum TensorError: Error {
  /// Shapes that do not broadcast together.
  case notBroadcastable(left: [Int], right: [Int], dim: Int)
  /// An in-place result of another shape than its target.
  case outputShape(output: [Int], broadcast: [Int])
  /// A result dtype that the target of an in-place operation cannot hold.
  case cannotCast(from: DType, to: DType)
  /// Matrices whose inner sizes differ; the shapes are those of the 2-d operands.
  case matrixShapes(operation: String, left: [Int], right: [Int])
  /// Operands whose dtypes must be equal.
  case dtypeMismatch(operation: String, left: DType, right: DType)
  /// A dimension number beyond the tensor's rank.
  case dimensionRange(dim: Int, rank: Int)
  /// A position outside a dimension.
  case indexRange(index: Int, dim: Int, size: Int)
  /// A shape that does not hold the number of elements.
  case invalidShape(shape: [Int], count: Int)
  /// A view that would need a copy.
  case incompatibleView
  /// An operation without a kernel for a dtype.
  case notImplemented(kernel: String, dtype: DType)
  /// An in-place change of a leaf that requires grad.
  case inPlaceOnLeaf(isView: Bool)
  /// A saved tensor that was written to before backward needed it.
  case modifiedInPlace(
    dtype: DType, shape: [Int], outputIndex: Int, producer: String?, version: Int, expected: Int)
  /// A second backward pass through a freed graph.
  case backwardTwice
  /// backward from a tensor that nothing was recorded for.
  case noGradFn(index: Int)
  /// backward from several elements without a gradient.
  case nonScalarRoot
  /// A given root gradient of another shape than the root.
  case rootGradientShape(index: Int, gradient: [Int], output: [Int])
  /// An input of `grad` that the outputs do not depend on.
  case unusedInput(index: Int)
  /// A node whose formula returned a gradient of the wrong shape.
  case invalidGradient(node: String, index: Int, gradient: [Int], expected: [Int])
  /// `item` of a tensor that does not have exactly one element.
  case notOneElement(count: Int)
  /// Any other refusal, already in PyTorch's words.
  case refused(PythonClass, String)
  /// An error of the language, passing through a function written in it.
  case foreign(ForeignError)
}

/// The Python exception class that an error becomes.
public enum PythonClass: String, Sendable {
  case runtimeError = "RuntimeError"
  case valueError = "ValueError"
  case indexError = "IndexError"
  case typeError = "TypeError"
  case notImplementedError = "NotImplementedError"
  case attributeError = "AttributeError"
  case assertionError = "AssertionError"
  case linAlgError = "_LinAlgError"
}

extension TensorError {
  static func runtime(_ message: String) -> TensorError { .refused(.runtimeError, message) }
  static func index(_ message: String) -> TensorError { .refused(.indexError, message) }
  static func value(_ message: String) -> TensorError { .refused(.valueError, message) }
  static func type(_ message: String) -> TensorError { .refused(.typeError, message) }
}

/// Carries an error object of the language through operations that know nothing of it.
public final class ForeignError: @unchecked Sendable {
  /// The object as it was thrown.
  public let object: AnyObject

  /// Wraps an object; it must stay on the session's thread.
  public init(_ object: AnyObject) { self.object = object }
}
