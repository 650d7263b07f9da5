import PythonRuntime

/// A constant that only has a name: `torch.strided`, `torch.channels_last`.
final class PyNamedConstant: PyObject {
  let name: String
  /// The type of parameter that takes it.
  let group: ParameterType
  private let constantType: PyType

  init(_ name: String, group: ParameterType, type: PyType) {
    self.name = name
    self.group = group
    constantType = type
    super.init(kind: .namedConstant)
  }

  override func type(in interpreter: Interpreter) -> PyType { constantType }

  override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "torch." + name
  }
}
