import PythonRuntime
import Tensors

// `torch.nn.ParameterList` and `torch.nn.ParameterDict`.
extension ModuleContainers {
  static func makeParameterList(_ interpreter: Interpreter, _ base: PyType) -> PyType {
    let builder = parameterBuilder("ParameterList", interpreter, base)
    builder.describe("Parameters by number.")
    builder.method("__init__", "self, values=None") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      arguments[0].asNNModule?.prepare(interpreter)
      if !arguments[1].isNone { _ = try extendParameters(interpreter, arguments) }
      return .none
    }
    builder.method("append", "self, value") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let (_, registry) = try interpreter.module(arguments[0], "append")
      try store(arguments[1], String(registry.parameters.count), in: arguments[0], interpreter)
      return arguments[0]
    }
    builder.method("extend", "self, values", extendParameters)
    builder.method("__getitem__", "self, idx") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let (_, registry) = try interpreter.module(arguments[0], "__getitem__")
      let values = registry.parameters.values
      return values[try place(arguments[1], among: values.count, interpreter)]
    }
    builder.method("__setitem__", "self, idx, param") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let (_, registry) = try interpreter.module(arguments[0], "__setitem__")
      let place = try place(arguments[1], among: registry.parameters.count, interpreter)
      try store(arguments[2], String(place), in: arguments[0], interpreter)
      return .none
    }
    builder.method("__iter__", "self") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let (_, registry) = try interpreter.module(arguments[0], "__iter__")
      return .object(try interpreter.iterator(.list(registry.parameters.values)))
    }
    return builder.type
  }

  static func makeParameterDict(_ interpreter: Interpreter, _ base: PyType) -> PyType {
    let builder = parameterBuilder("ParameterDict", interpreter, base)
    builder.describe("Parameters by name.")
    builder.method("__init__", "self, parameters=None") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      arguments[0].asNNModule?.prepare(interpreter)
      for (name, value) in arguments[1].asDict?.named ?? [] {
        try store(value, name.value, in: arguments[0], interpreter)
      }
      return .none
    }
    builder.method("__getitem__", "self, key") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let (_, registry) = try interpreter.module(arguments[0], "__getitem__")
      if let name = arguments[1].asString, let value = registry.parameters[name] { return value }
      throw interpreter.keyError(arguments[1])
    }
    builder.method("__setitem__", "self, key, value") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try store(arguments[2], arguments[1].asText ?? "", in: arguments[0], interpreter)
      return .none
    }
    builder.method("__contains__", "self, key") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let (_, registry) = try interpreter.module(arguments[0], "__contains__")
      return .bool(arguments[1].asString.map { registry.parameters[$0] != nil } ?? false)
    }
    for view in ["__iter__", "keys", "values", "items"] {
      builder.method(view, "self") {
        (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
        let (_, registry) = try interpreter.module(arguments[0], "keys")
        return try interpreter.callMethod(.object(registry.parameters), view)
      }
    }
    return builder.type
  }

  private static func parameterBuilder(
    _ name: String, _ interpreter: Interpreter, _ base: PyType
  ) -> TypeBuilder {
    let builder = builder(name, interpreter, base)
    builder.method("__len__", "self") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let (_, registry) = try interpreter.module(arguments[0], "__len__")
      return .int(Int64(registry.parameters.count))
    }
    builder.method("__repr__", "self", describeParameters)
    return builder
  }

  private static func extendParameters(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (_, registry) = try interpreter.module(arguments[0], "extend")
    for value in try interpreter.items(of: arguments[1]) {
      try store(value, String(registry.parameters.count), in: arguments[0], interpreter)
    }
    return arguments[0]
  }

  /// Stores a tensor as a parameter.
  private static func store(
    _ value: Value, _ name: String, in container: Value, _ interpreter: Interpreter
  ) throws(PythonException) {
    let type = Torch.of(interpreter).types.parameter
    let isParameter = value.asTensor == nil || interpreter.isInstance(value, type)
    let parameter = isParameter ? value : try interpreter.call(.object(type), value)
    try interpreter.setAttribute(container, name, to: parameter)
  }

  private static func describeParameters(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (module, registry) = try interpreter.module(arguments[0], "__repr__")
    var lines = ""
    for (name, value) in registry.parameters.named {
      guard let tensor = value.asTensor?.tensor else { continue }
      let size = tensor.shape.map { String($0) }.joined(separator: "x")
      let type = tensor.dtype.typeString
      lines += "\n  (\(name.value)): Parameter containing: [\(type) of size \(size)]"
    }
    let name = module.instanceType.name
    return .string(lines.isEmpty ? name + "()" : "\(name)(\(lines)\n)")
  }
}
