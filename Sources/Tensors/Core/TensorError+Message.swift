extension TensorError {
  /// The Python exception class to raise.
  public var pythonClass: PythonClass {
    switch self {
    case .dimensionRange, .indexRange: .indexError
    case .notImplemented: .notImplementedError
    case .refused(let pythonClass, _): pythonClass
    default: .runtimeError
    }
  }

  /// The words of PyTorch for these facts.
  public var message: String {
    switch self {
    case .notBroadcastable(let left, let right, let dim):
      Self.broadcastMessage(left, right, dim)
    case .outputShape(let output, let broadcast):
      "output with shape \(list(output)) doesn't match the broadcast shape \(list(broadcast))"
    case .cannotCast(let from, let to):
      "result type \(from.scalarName) can't be cast to the desired output type \(to.scalarName)"
    case .matrixShapes(let operation, let left, let right):
      Self.matrixMessage(operation, left, right)
    case .dtypeMismatch(let operation, let left, let right):
      Self.dtypeMessage(operation, left, right)
    case .dimensionRange(let dim, let rank):
      Self.dimensionMessage(dim, rank)
    case .indexRange(let index, let dim, let size):
      "index \(index) is out of bounds for dimension \(dim) with size \(size)"
    case .invalidShape(let shape, let count):
      "shape '\(list(shape))' is invalid for input of size \(count)"
    case .incompatibleView: Self.viewMessage
    case .notImplemented(let kernel, let dtype):
      "\"\(kernel)\" not implemented for '\(dtype.scalarName)'"
    default: autogradMessage
    }
  }

  private var autogradMessage: String {
    switch self {
    case .inPlaceOnLeaf(let isView):
      "a \(isView ? "view of a leaf" : "leaf") Variable that requires grad is being used in an"
        + " in-place operation."
    case .modifiedInPlace(let dtype, let shape, let index, let producer, let version, let expected):
      Self.versionMessage(dtype, shape, index, producer, version, expected)
    case .backwardTwice: Self.backwardTwiceMessage
    case .noGradFn(let index):
      "element \(index) of tensors does not require grad and does not have a grad_fn"
    case .nonScalarRoot: "grad can be implicitly created only for scalar outputs"
    case .rootGradientShape(let index, let gradient, let output):
      "Mismatch in shape: grad_output[\(index)] has a shape of torch.Size(\(list(gradient))) and"
        + " output[\(index)] has a shape of torch.Size(\(list(output)))."
    case .unusedInput(let index):
      "The differentiated Tensor at index \(index) appears to not have been used in the graph. Set"
        + " allow_unused=True if this is the desired behavior."
    case .invalidGradient(let node, let index, let gradient, let expected):
      "Function \(node) returned an invalid gradient at index \(index) - got \(list(gradient)) but"
        + " expected shape compatible with \(list(expected))"
    case .notOneElement(let count): "a Tensor with \(count) elements cannot be converted to Scalar"
    case .refused(_, let text): text
    default: ""
    }
  }

  /// A shape as C++ PyTorch prints it: `[2, 3]`.
  func list(_ values: [Int]) -> String { Self.list(values) }

  package static func list(_ values: [Int]) -> String {
    var text = "["
    for (index, value) in values.enumerated() { text += index == 0 ? "\(value)" : ", \(value)" }
    return text + "]"
  }
}

extension TensorError {
  private static let viewMessage =
    "view size is not compatible with input tensor's size and stride (at least one dimension spans"
    + " across two contiguous subspaces). Use .reshape(...) instead."

  private static let backwardTwiceMessage =
    "Trying to backward through the graph a second time (or directly access saved tensors after"
    + " they have already been freed). Saved intermediate values of the graph are freed when you"
    + " call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward"
    + " through the graph a second time or if you need to access saved tensors after calling"
    + " backward."

  private static func broadcastMessage(_ left: [Int], _ right: [Int], _ dim: Int) -> String {
    let rank = Swift.max(left.count, right.count)
    let a = left[dim - (rank - left.count)]
    let b = right[dim - (rank - right.count)]
    return "The size of tensor a (\(a)) must match the size of tensor b (\(b)) at non-singleton"
      + " dimension \(dim)"
  }

  private static func matrixMessage(_ operation: String, _ left: [Int], _ right: [Int]) -> String {
    "\(operation): mat1 and mat2 shapes cannot be multiplied"
      + " (\(left[0])x\(left[1]) and \(right[0])x\(right[1]))"
  }

  private static func dtypeMessage(_ operation: String, _ left: DType, _ right: DType) -> String {
    if operation == "addmm" {
      return "mat1 and mat2 must have the same dtype, but got \(left.scalarName) and"
        + " \(right.scalarName)"
    }
    return "expected m1 and m2 to have the same dtype, but got: \(left.cName) != \(right.cName)"
  }

  private static func dimensionMessage(_ dim: Int, _ rank: Int) -> String {
    let reach = Swift.max(rank, 1)
    return "Dimension out of range (expected to be in range of [\(-reach), \(reach - 1)], but got"
      + " \(dim))"
  }

  private static func versionMessage(
    _ dtype: DType, _ shape: [Int], _ index: Int, _ producer: String?, _ version: Int,
    _ expected: Int
  ) -> String {
    var text =
      "one of the variables needed for gradient computation has been modified by an inplace"
      + " operation: [torch.\(dtype.scalarName)Tensor \(list(shape))]"
    if let producer { text += ", which is output \(index) of \(withoutBackward(producer))," }
    return text
      + " is at version \(version); expected version \(expected) instead. Hint: enable anomaly"
      + " detection to find the operation that failed to compute its gradient, with"
      + " torch.autograd.set_detect_anomaly(True, check_nan=False)."
  }

  /// `Exp` for `ExpBackward0`.
  static func withoutBackward(_ name: String) -> String {
    let letters = Array(name.utf8)
    let suffix = Array("Backward".utf8)
    guard letters.count > suffix.count else { return name }
    for start in stride(from: letters.count - suffix.count, through: 1, by: -1)
    where Array(letters[start..<start + suffix.count]) == suffix {
      return String(decoding: letters[..<start], as: UTF8.self)
    }
    return name
  }
}
