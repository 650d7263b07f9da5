// What a known error is about: its facts, as far as its own words tell them.

/// A recognised error with the numbers that its message gives.
package enum Problem: Sendable, Equatable {
  case lossSizes(target: [Int], input: [Int])
  case columnAgainstRow(target: [Int], input: [Int])
  case integerTarget(result: String, desired: String)
  case broadcastLoss(target: [Int], input: [Int])
  case broadcast(left: Int, right: Int, dim: Int)
  case matrixProduct(left: [Int], right: [Int])
  case classOutOfRange(Int)
  case viewSize(shape: [Int], count: Int)
  case viewStrides
  case classTargetDType(String)
  case probabilityRange(String)
  case batchSizes(input: Int, target: Int)
  case channels(weight: [Int], input: [Int], expected: Int, got: Int)
  case freedGraph
  case nothingRecorded
  case nonScalarBackward
  case leafInPlace
  case changedInPlace
  case matrixDTypes(String, String)
  case devices(String, String)
  case stateDict(String)
  case manyElements(String)
  case ambiguousTruth
  case integerMean(String)
  case noGradient
  case needsDetach
  case dimensionRange(got: Int, low: Int, high: Int)
  case indexRange(index: Int, dim: Int, size: Int)
  case asyncArgument
  case emptyParameters
  case missingModule(String)
  case oldPython(OldSpelling)
  case oldTorch(OldSpelling)
}

extension Problem {
  /// The stable name that `explain` and the error pages use; a code once given keeps its meaning.
  package var code: String {
    switch self {
    case .lossSizes: "L0001"
    case .integerTarget: "L0002"
    case .columnAgainstRow: "L0003"
    case .broadcastLoss: "L0004"
    case .broadcast: "L0005"
    case .matrixProduct: "L0006"
    case .classOutOfRange: "L0007"
    case .viewSize: "L0008"
    case .viewStrides: "L0009"
    case .classTargetDType: "L0010"
    case .probabilityRange: "L0011"
    case .batchSizes: "L0012"
    case .channels: "L0013"
    case .freedGraph: "L0014"
    case .nothingRecorded: "L0015"
    case .nonScalarBackward: "L0016"
    case .leafInPlace: "L0017"
    case .changedInPlace: "L0018"
    case .matrixDTypes: "L0019"
    case .devices: "L0020"
    case .stateDict: "L0021"
    case .manyElements: "L0022"
    case .ambiguousTruth: "L0023"
    case .integerMean: "L0024"
    case .noGradient: "L0025"
    case .needsDetach: "L0026"
    case .dimensionRange: "L0027"
    case .indexRange: "L0028"
    case .asyncArgument: "L0029"
    case .emptyParameters: "L0030"
    case .missingModule: "L0031"
    case .oldPython: "L0032"
    case .oldTorch: "L0033"
    }
  }

  /// The error in a few words, for lists and headings.
  package var title: String {
    switch self {
    case .lossSizes: "The loss compares number with number, and the shapes differ"
    case .integerTarget: "Fractions cannot be stored where whole numbers are"
    case .columnAgainstRow: "A column against a row: (N, 1) and (N,)"
    case .broadcastLoss: "The loss runs, but compares everything with everything"
    case .broadcast: "Two shapes that do not fit together"
    case .matrixProduct: "The inner sizes of a matrix product differ"
    case .classOutOfRange: "A class number beyond the classes there are"
    case .viewSize: "The new shape holds another number of elements"
    case .viewStrides: "A view would need its numbers in another order"
    case .classTargetDType: "Class numbers must be whole numbers"
    case .probabilityRange: "A value that should be a probability is not between 0 and 1"
    case .batchSizes: "Different numbers of examples on the two sides"
    case .channels: "The convolution expects another number of channels"
    case .freedGraph: "backward() a second time through the same graph"
    case .nothingRecorded: "backward() has nothing to go back through"
    case .nonScalarBackward: "backward() starts from one number, not from many"
    case .leafInPlace: "A parameter was changed in place while gradients are recorded"
    case .changedInPlace: "A value that backward() needs was overwritten"
    case .matrixDTypes: "Two dtypes in one matrix product"
    case .devices: "Tensors on different devices"
    case .stateDict: "Saved weights that do not fit the model"
    case .manyElements: "One number was asked of a tensor that has several"
    case .ambiguousTruth: "True or false, asked of several numbers at once"
    case .integerMean: "A mean of whole numbers"
    case .noGradient: "There is no gradient yet: it is None"
    case .needsDetach: "numpy() on a tensor that records gradients"
    case .dimensionRange: "A dimension that the tensor does not have"
    case .indexRange: "An index beyond the end"
    case .asyncArgument: "`async` is a word of the language now"
    case .emptyParameters: "An optimizer with nothing to optimize"
    case .missingModule: "A module that lessons cannot import"
    case .oldPython: "A spelling of Python 2"
    case .oldTorch: "A spelling of PyTorch before 0.4"
    }
  }

  /// One of each, with the numbers of a small example, in the order of the codes.
  package static let examples: [Problem] = [
    .lossSizes(target: [64], input: [64, 2]), .integerTarget(result: "Float", desired: "Long"),
    .columnAgainstRow(target: [64], input: [64, 1]),
    .broadcastLoss(target: [64], input: [64, 1]), .broadcast(left: 3, right: 4, dim: 1),
    .matrixProduct(left: [64, 784], right: [512, 10]), .classOutOfRange(2),
    .viewSize(shape: [3, 5], count: 12), .viewStrides, .classTargetDType("Float"),
    .probabilityRange("target"), .batchSizes(input: 64, target: 32),
    .channels(weight: [8, 3, 3, 3], input: [4, 1, 28, 28], expected: 3, got: 1), .freedGraph,
    .nothingRecorded, .nonScalarBackward, .leafInPlace, .changedInPlace,
    .matrixDTypes("Double", "Float"), .devices("cuda:0", "cpu"), .stateDict("Net"),
    .manyElements("4"), .ambiguousTruth, .integerMean("Long"), .noGradient, .needsDetach,
    .dimensionRange(got: 2, low: -2, high: 1), .indexRange(index: 3, dim: 0, size: 3),
    .asyncArgument, .emptyParameters, .missingModule("pandas"), .oldPython(.printStatement),
    .oldTorch(.dataIndex),
  ]

  /// The example with that code, whatever its case.
  package static func example(code: String) -> Problem? {
    let wanted = code.uppercased()
    return examples.first { $0.code == wanted }
  }
}
