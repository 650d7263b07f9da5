package import PythonRuntime
package import Tensors

/// What `torch` keeps for one interpreter: the engine and the objects that programs see once.
package final class Torch {
  unowned(unsafe) package let interpreter: Interpreter
  package let engine: Engine
  package let types: TorchTypes
  private let dtypes: [PyDType]
  /// `torch.device('cpu')` as tensors show it.
  let cpu: PyDevice
  /// The default device of new tensors, if a program set one.
  var defaultDevice: PyDevice?
  /// Which of several accelerators `cuda` alone means.
  var currentDevice = 0
  /// How often an operation on a device was computed by the CPU, by name.
  package internal(set) var fallbacks: [String: Int] = [:]
  let strided, contiguousFormat, preserveFormat: PyNamedConstant
  /// Warnings of the engine that wait for the running operation to end.
  let warnings = WarningQueue()
  /// The classes of named results, by operation: `torch.return_types.max`.
  var returnTypes: [String: PyType] = [:]
  /// The names of their parts.
  var returnFields: [String: [String]] = [:]
  /// The classes of graph nodes, by name.
  var nodeTypes: [String: PyType] = [:]
  /// Functions written in Python, compiled when first needed.
  var helpers: [String: Value] = [:]
  /// `no_grad`, `enable_grad`, `inference_mode` and `set_grad_enabled`.
  var gradModes: [PyType]?
  /// The classes of contexts, by the custom function they belong to.
  var contextTypes: [ObjectIdentifier: PyType] = [:]
  private(set) lazy var devicePropertiesType = makeDevicePropertiesType()
  private(set) lazy var functionTypes = makeFunctionTypes()
  private(set) lazy var variableType = makeVariableType()
  private(set) lazy var legacyTypes = makeLegacyTypes()
  /// The default generator as an object.
  private(set) var defaultGenerator: PyRandomGenerator
  /// The generators of the accelerators as objects.
  private(set) lazy var deviceGenerators = engine.deviceGenerators.map {
    PyRandomGenerator($0, type: types.generator)
  }

  private init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    let warnings = warnings
    engine = Engine(warn: { warnings.add($0) })
    engine.memoryLimit = interpreter.limits.memory
    let types = TorchTypes(interpreter)
    self.types = types
    dtypes = DType.allCases.map { PyDType($0, type: types.dtype) }
    cpu = PyDevice("cpu", index: nil, type: types.device)
    strided = PyNamedConstant("strided", group: .layout, type: types.layout)
    contiguousFormat = PyNamedConstant(
      "contiguous_format", group: .memoryFormat, type: types.memoryFormat)
    preserveFormat = PyNamedConstant(
      "preserve_format", group: .memoryFormat, type: types.memoryFormat)
    defaultGenerator = PyRandomGenerator(engine.generator, type: types.generator)
  }

  /// The state of `interpreter`, made when first asked for.
  package static func of(_ interpreter: Interpreter) -> Torch {
    if let known = interpreter.libraries["torch"] {
      return unsafeDowncast(known, to: Torch.self)
    }
    let torch = Torch(interpreter)
    interpreter.libraries["torch"] = torch
    torch.fillTensorType()
    return torch
  }
}

extension Torch {
  /// The one object of a dtype.
  package func object(_ dtype: DType) -> Value { .object(dtypes[Int(dtype.rawValue)]) }

  /// The object that stands for `tensor`: always the same while a program holds it.
  package func wrap(_ tensor: Tensor) -> Value { .object(object(tensor)) }

  /// The object that stands for `tensor`.
  package func object(_ tensor: Tensor) -> PyTensor {
    if let wrapper = tensor.wrapper {
      return Unmanaged<PyTensor>.fromOpaque(wrapper).takeUnretainedValue()
    }
    engine.claim(tensor)
    tensor.storage.isNamed = true
    interpreter.spend(tensor.count &* tensor.dtype.itemSize)
    return PyTensor(tensor, type: types.tensor, torch: self)
  }

  /// The object of `tensor`, or `None`.
  package func wrap(_ tensor: Tensor?) -> Value { tensor.map { wrap($0) } ?? .none }

  /// A tuple of tensors.
  package func wrap(_ tensors: [Tensor]) -> Value {
    var items = ContiguousArray<Value>()
    items.reserveCapacity(tensors.count)
    for tensor in tensors { items.append(wrap(tensor)) }
    return .tuple(items)
  }
}

/// Texts of warnings in the order in which the engine gave them.
final class WarningQueue {
  private(set) var texts: [String] = []

  func add(_ text: String) { texts.append(text) }

  func takeAll() -> [String] {
    defer { texts = [] }
    return texts
  }
}
