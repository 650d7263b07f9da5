// Statements of problems whose messages carry no shapes.

extension Problem {
  var plainStatement: [String] {
    switch self {
    case .viewStrides:
      [
        "`view` gives the same numbers in memory another shape, without moving any. After a "
          + "`transpose` or `permute` the numbers do not lie in the order that the new shape needs."
      ]
    case .classTargetDType(let dtype):
      [
        "The target has dtype \(Problem.lowered(dtype)). With one answer for each example, "
          + "`CrossEntropyLoss` takes the answer as the number of the right class, and that is "
          + "int64."
      ]
    case .probabilityRange(let name):
      [
        "The loss takes the logarithm of the \(name), or of one minus it: outside 0 to 1 there "
          + "is none. Raw scores (logits) are not probabilities."
      ]
    case .freedGraph:
      [
        "The first `backward()` used up the record of how the loss was computed and freed it. "
          + "A second one finds nothing to go back through."
      ]
    case .nothingRecorded:
      [
        "Nothing that the loss was computed from asks for a gradient, or the chain was cut on "
          + "the way: there is no record, so there is no way back."
      ]
    case .nonScalarBackward:
      [
        "A gradient says how one number changes. Of a tensor with several numbers, PyTorch would "
          + "have to be told how much each of them counts."
      ]
    case .leafInPlace:
      [
        "A tensor with `requires_grad=True` that you made yourself is what gradients are for. "
          + "Changing it in place would make its own history wrong."
      ]
    case .changedInPlace:
      [
        "`backward()` needs a value as it was when it was computed, and it has been written over "
          + "since."
      ]
    case .matrixDTypes(let left, let right):
      [
        "One side is \(Problem.lowered(left)), the other \(Problem.lowered(right)). A matrix "
          + "product does not convert by itself."
      ]
    case .devices(let one, let other):
      ["One tensor is on \(one), another on \(other). An operation runs on one device."]
    default: conversionStatement
    }
  }

  private var conversionStatement: [String] {
    switch self {
    case .stateDict(let model):
      [
        "The names or shapes of the saved weights are not those of `\(model)`. Missing: the model "
          + "has them, the file does not. Unexpected: the other way round."
      ]
    case .manyElements(let count):
      ["`item()`, `float()` and `int()` give one number. This tensor has \(count)."]
    case .ambiguousTruth:
      [
        "A comparison of tensors gives one answer for each element. `if`, `while`, `and`, `or` "
          + "and `not` need one answer in all."
      ]
    case .integerMean(let dtype):
      [
        "The mean of whole numbers is seldom whole, so PyTorch asks which dtype you want. This "
          + "tensor is \(Problem.lowered(dtype))."
      ]
    case .noGradient:
      ["`.grad` is None until `backward()` has reached the tensor."]
    case .needsDetach:
      [
        "A NumPy array cannot record how it was computed, so PyTorch wants to hear that you know "
          + "the record ends here."
      ]
    case .asyncArgument:
      [
        "Since Python 3.7 `async` is a word of the language and cannot name an argument. Code "
          + "from before 2018 wrote `cuda(async=True)`."
      ]
    case .emptyParameters:
      [
        "The model has no parameters that the optimizer could change: its layers are perhaps kept "
          + "in a plain list, or the generator of parameters was already used up."
      ]
    case .missingModule(let name): [Problem.replacement(forModule: name)]
    case .oldPython:
      [
        "Code from before 2020 was often written for Python 2, which differs in a few spellings. "
          + "This is one of them."
      ]
    case .oldTorch:
      [
        "PyTorch 0.4 (April 2018) merged variables into tensors and renamed several arguments. "
          + "Older code shows it here."
      ]
    default: []
    }
  }
}
