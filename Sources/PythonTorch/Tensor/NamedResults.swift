package import PythonRuntime
package import Tensors

extension Torch {
  /// A named tuple such as `torch.return_types.max(values=…, indices=…)`.
  package func named(_ operation: String, _ fields: [String], _ tensors: [Tensor]) -> Value {
    var items = ContiguousArray<Value>()
    for tensor in tensors { items.append(wrap(tensor)) }
    let type = returnType(operation, fields)
    return .object(PyInstance(type: type, builtinValue: .tuple(items)))
  }

  /// The same named tuple under another name; other values stay what they are.
  func named(_ result: Value, _ operation: String) -> Value {
    guard result.asInstance != nil, let items = result.asTuple?.items else { return result }
    let type = interpreter.type(of: result)
    guard let known = returnTypes.first(where: { $0.value === type })?.key,
      let fields = returnFields[known]
    else { return result }
    return .object(
      PyInstance(type: returnType(operation, fields), builtinValue: .tuple(items)))
  }

  private func returnType(_ operation: String, _ fields: [String]) -> PyType {
    if let known = returnTypes[operation] { return known }
    returnFields[operation] = fields
    let builder = TypeBuilder(
      interpreter, operation, module: "torch.return_types", bases: [interpreter.types.tuple],
      style: .python)
    for (position, field) in fields.enumerated() {
      builder.property(
        field,
        get: { (_: Interpreter, receiver: Value) throws(PythonException) -> Value in
          receiver.asTuple?.items[position] ?? .none
        })
    }
    builder.method("__repr__", "self, /") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      var parts: [String] = []
      for (field, item) in zip(fields, arguments[0].asTuple?.items ?? []) {
        parts.append("\(field)=\(try interpreter.repr(item))")
      }
      return .string("torch.return_types.\(operation)(\n" + parts.joined(separator: ",\n") + ")")
    }
    builder.type.nameWithModule()
    returnTypes[operation] = builder.type
    return builder.type
  }
}
