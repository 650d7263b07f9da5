// The words of PyTorch for the example of each problem.

extension Problem {
  /// The message that the example raises, as printed.
  var exampleMessage: String {
    switch self {
    case .lossSizes(let target, let input), .columnAgainstRow(let target, let input):
      "ValueError: Target size (\(Problem.size(target))) must be the same as input size "
        + "(\(Problem.size(input)))"
    case .integerTarget(let result, let desired):
      "RuntimeError: result type \(result) can't be cast to the desired output type \(desired)"
    case .broadcastLoss(let target, let input):
      "UserWarning: Using a target size (\(Problem.size(target))) that is different to the input "
        + "size (\(Problem.size(input))). This will likely lead to incorrect results due to "
        + "broadcasting. Please ensure they have the same size."
    case .broadcast(let left, let right, let dim):
      "RuntimeError: The size of tensor a (\(left)) must match the size of tensor b (\(right)) at "
        + "non-singleton dimension \(dim)"
    case .matrixProduct(let left, let right):
      "RuntimeError: mat1 and mat2 shapes cannot be multiplied (\(left[0])x\(left[1]) and "
        + "\(right[0])x\(right[1]))"
    case .classOutOfRange(let target): "IndexError: Target \(target) is out of bounds."
    case .viewSize(let shape, let count):
      "RuntimeError: shape '[\(shape[0]), \(shape[1])]' is invalid for input of size \(count)"
    case .viewStrides:
      "RuntimeError: view size is not compatible with input tensor's size and stride (at least one "
        + "dimension spans across two contiguous subspaces). Use .reshape(...) instead."
    case .classTargetDType(let dtype):
      "RuntimeError: expected target dtype to be Long or Byte, but got \(dtype)"
    case .probabilityRange(let name):
      "RuntimeError: all elements of \(name) should be between 0 and 1"
    case .batchSizes(let input, let target):
      "ValueError: Expected input batch_size (\(input)) to match target batch_size (\(target))."
    default: autogradMessage
    }
  }

  private static func size(_ sizes: [Int]) -> String {
    var text = ""
    for (index, size) in sizes.enumerated() { text += (index == 0 ? "" : ", ") + String(size) }
    return "torch.Size([" + text + "])"
  }

  private var autogradMessage: String {
    switch self {
    case .freedGraph:
      "RuntimeError: Trying to backward through the graph a second time (or directly access saved "
        + "tensors after they have already been freed). Saved intermediate values of the graph are "
        + "freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you "
        + "need to backward through the graph a second time or if you need to access saved tensors "
        + "after calling backward."
    case .nothingRecorded:
      "RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn"
    case .nonScalarBackward:
      "RuntimeError: grad can be implicitly created only for scalar outputs"
    case .leafInPlace:
      "RuntimeError: a leaf Variable that requires grad is being used in an in-place operation."
    case .changedInPlace:
      "RuntimeError: one of the variables needed for gradient computation has been modified by an "
        + "inplace operation"
    case .matrixDTypes(let left, let right):
      "RuntimeError: mat1 and mat2 must have the same dtype, but got \(left) and \(right)"
    case .devices(let one, let other):
      "RuntimeError: Expected all tensors to be on the same device, but found at least two "
        + "devices, \(one) and \(other)!"
    case .channels(let weight, let input, let expected, let got):
      "RuntimeError: Given groups=1, weight of size \(Problem.list(weight)), expected input"
        + "\(Problem.list(input)) to have \(expected) channels, but got \(got) channels instead"
    default: otherMessage
    }
  }

  private static func list(_ sizes: [Int]) -> String { Shape(sizes).named([]) }

  private var otherMessage: String {
    switch self {
    case .stateDict(let model): "RuntimeError: Error(s) in loading state_dict for \(model):"
    case .manyElements(let count):
      "RuntimeError: a Tensor with \(count) elements cannot be converted to Scalar"
    case .ambiguousTruth:
      "RuntimeError: Boolean value of Tensor with more than one value is ambiguous"
    case .integerMean(let dtype):
      "RuntimeError: mean(): could not infer output dtype. Input dtype must be either a floating "
        + "point or complex dtype. Got: \(dtype)"
    case .noGradient: "AttributeError: 'NoneType' object has no attribute 'zero_'"
    case .needsDetach:
      "RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() "
        + "instead."
    case .dimensionRange(let got, let low, let high):
      "IndexError: Dimension out of range (expected to be in range of [\(low), \(high)], but got "
        + "\(got))"
    case .indexRange(let index, let dim, let size):
      "IndexError: index \(index) is out of bounds for dimension \(dim) with size \(size)"
    case .asyncArgument: "SyntaxError: invalid syntax"
    case .emptyParameters: "ValueError: optimizer got an empty parameter list"
    case .missingModule(let name): "ModuleNotFoundError: No module named '\(name)'"
    case .oldPython(let spelling), .oldTorch(let spelling): spelling.exampleMessage
    default: ""
    }
  }
}
