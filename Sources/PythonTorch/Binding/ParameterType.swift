/// What a parameter of an operation accepts, in the words of PyTorch's argument parser.
enum ParameterType: Equatable {
  case tensor, number, int, float, bool, string, object, storage
  case dtype, device, layout, memoryFormat, generator
  /// A sequence of ints; a positive `size` lets one int stand for that many.
  case ints(size: Int)
  case tensors, floats, bools, numbers
}

extension ParameterType {
  /// Reads a type as signatures write it: `tuple of ints[1]`.
  init(_ text: String) {
    switch text {
    case "Tensor": self = .tensor
    case "Number": self = .number
    case "int": self = .int
    case "float": self = .float
    case "bool": self = .bool
    case "str": self = .string
    case "torch.Storage": self = .storage
    case "torch.dtype": self = .dtype
    case "torch.device": self = .device
    case "torch.layout": self = .layout
    case "torch.memory_format": self = .memoryFormat
    case "torch.Generator": self = .generator
    case "tuple of ints": self = .ints(size: 0)
    case "tuple of ints[1]": self = .ints(size: 1)
    case "tuple of ints[2]": self = .ints(size: 2)
    case "tuple of ints[3]": self = .ints(size: 3)
    case "tuple of Tensors": self = .tensors
    case "tuple of floats": self = .floats
    case "tuple of bools": self = .bools
    case "tuple of Scalars": self = .numbers
    default: self = .object
    }
  }

  /// The name in error messages.
  var name: String {
    switch self {
    case .tensor: "Tensor"
    case .number: "Number"
    case .int: "int"
    case .float: "float"
    case .bool: "bool"
    case .string: "str"
    case .object: "object"
    case .storage: "torch.Storage"
    case .dtype: "torch.dtype"
    case .device: "torch.device"
    case .layout: "torch.layout"
    case .memoryFormat: "torch.memory_format"
    case .generator: "torch.Generator"
    case .ints: "tuple of ints"
    case .tensors: "tuple of Tensors"
    case .floats: "tuple of floats"
    case .bools: "tuple of bools"
    case .numbers: "tuple of Scalars"
    }
  }
}

/// One parameter of an operation.
struct Parameter {
  let name: String
  let type: ParameterType
  let isOptional: Bool
  let allowsNone: Bool
  let isKeywordOnly: Bool
  /// Whether a Python number may stand where a tensor is expected, as in `torch.add(1, x)`.
  let allowsNumber: Bool

  /// The other names that NumPy users know the parameter by.
  func isCalled(_ keyword: String) -> Bool {
    if keyword == name { return true }
    switch name {
    case "dim": return keyword == "axis"
    case "keepdim": return keyword == "keepdims"
    case "input": return keyword == "x" || keyword == "a" || keyword == "x1"
    case "other": return keyword == "x2"
    default: return false
    }
  }
}
