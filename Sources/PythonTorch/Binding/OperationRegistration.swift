package import PythonRuntime
import Tensors

extension Torch {
  /// The function `torch.NAME` of an operation.
  func function(of operation: Operation) -> Value {
    let body: PyNativeFunction.Body = {
      [unowned(unsafe) self]
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try operation.invoke(self, arguments, skipping: 0, isMethod: false)
    }
    let function = PyNativeFunction(
      operation.name, signature: nil, flavor: .function, .plain(body))
    function.module = .string("torch")
    function.doc = .string(operation.about.summary)
    return .object(function)
  }

  /// The method `Tensor.NAME` of an operation.
  func method(of operation: Operation) -> Value {
    let name = operation.name
    let body: PyNativeFunction.Body = {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let receiver = arguments[0].asTensor else {
        throw Torch.wrongReceiver(name, arguments, interpreter)
      }
      return try operation.invoke(
        receiver.torch, arguments, skipping: 1, isMethod: true, receiver: receiver)
    }
    let function = PyNativeFunction(
      name, qualifiedName: "TensorBase." + name, signature: nil, flavor: .method, .plain(body))
    function.doc = .string(operation.about.summary)
    return .object(function)
  }

  static func wrongReceiver(
    _ name: String, _ arguments: Arguments, _ interpreter: Interpreter
  ) -> PythonException {
    if arguments.count == 0 {
      return interpreter.typeError(
        "unbound method TensorBase.\(name)() needs an argument")
    }
    return interpreter.typeError(
      "descriptor '\(name)' for 'torch._C.TensorBase' objects doesn't apply to a"
        + " '\(interpreter.type(of: arguments[0]).name)' object")
  }

  /// Makes the methods of `table` methods of `Tensor`.
  func defineMethods(_ table: OperationTable) {
    for operation in table.operations {
      if operation.forms.contains(.method) { define(operation) }
      if operation.forms.contains(.inPlace) {
        define(operation.renamed(operation.name + "_", isInPlace: true))
      }
    }
  }

  private func define(_ operation: Operation) {
    types.tensorBase.attributes[interpreter.intern(operation.name)] = method(of: operation)
  }

  /// Makes the functions of `table` functions of a module.
  func defineFunctions(_ table: OperationTable, in builder: ModuleBuilder) {
    for operation in table.operations {
      if operation.forms.contains(.function) {
        builder.constant(operation.name, function(of: operation))
      }
      if operation.forms.contains(.inPlaceFunction) {
        let inPlace = operation.renamed(operation.name + "_", isInPlace: true)
        builder.constant(inPlace.name, function(of: inPlace))
      }
    }
  }
}
