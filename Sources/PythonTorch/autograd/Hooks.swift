package import PythonRuntime
import Tensors

/// What `register_hook` returns: `remove()` takes the hook away.
package final class PyRemovableHandle: PyObject {
  private let handleType: PyType
  private let removal: () -> Void

  package init(type: PyType, _ removal: @escaping () -> Void) {
    handleType = type
    self.removal = removal
    super.init(kind: .removableHandle)
  }

  package override func type(in interpreter: Interpreter) -> PyType { handleType }

  package func remove() { removal() }
}

extension Torch {
  static func makeRemovableHandleType(_ interpreter: Interpreter) -> PyType {
    let builder = TypeBuilder(interpreter, "RemovableHandle", module: "torch.utils.hooks")
    builder.describe("Takes a hook away again.")
    builder.method("remove", "self") {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      arguments[0].asRemovableHandle?.remove()
      return .none
    }
    builder.method("__enter__", "self") {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in arguments[0]
    }
    builder.method("__exit__", "self, type, value, tb") {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      arguments[0].asRemovableHandle?.remove()
      return .none
    }
    builder.method("__deepcopy__", "self, memo") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try arguments[0].asModuleHookHandle?.copied(arguments[1], interpreter) ?? arguments[0]
    }
    return builder.type
  }

  /// A handle whose `remove()` runs `removal`.
  package func handle(_ removal: @escaping () -> Void) -> Value {
    .object(PyRemovableHandle(type: types.removableHandle, removal))
  }

  func registerHook(on receiver: PyTensor, _ hook: Value) throws(PythonException) -> Value {
    let registration = try run("register_hook") { engine throws(TensorError) in
      try engine.registerHook(receiver.tensor, tensorHook(hook))
    }
    return handle { registration.list.remove(registration.id) }
  }

  func registerPostAccumulateHook(
    on receiver: PyTensor, _ hook: Value
  ) throws(PythonException) -> Value {
    let registration = try run("register_post_accumulate_grad_hook") { engine throws(TensorError) in
      try engine.registerPostAccumulateHook(receiver.tensor) { [self] leaf throws(TensorError) in
        do throws(PythonException) {
          _ = try interpreter.call(hook, wrap(leaf))
        } catch { throw error.asTensorError }
        return nil
      }
    }
    return handle { registration.list.remove(registration.id) }
  }

  /// A Python function as a hook on gradients.
  private func tensorHook(_ hook: Value) -> TensorHook {
    { [self] gradient throws(TensorError) in
      do throws(PythonException) {
        let result = try interpreter.call(hook, wrap(gradient))
        return try replacement(result, for: gradient, hook)
      } catch { throw error.asTensorError }
    }
  }

  private func replacement(
    _ result: Value, for gradient: Tensor, _ hook: Value
  ) throws(PythonException) -> Tensor? {
    if result.isNone { return nil }
    guard let tensor = result.asTensor?.tensor else {
      throw interpreter.typeError(
        "expected Variable, but hook returned '\(interpreter.torchTypeName(result))'")
    }
    guard tensor.shape == gradient.shape else {
      let name = try interpreter.attributeIfPresent(hook, interpreter.intern("__name__"))
      throw interpreter.runtimeError(
        "hook '\(name?.asText ?? interpreter.torchTypeName(hook))' has changed the size of value")
    }
    return tensor
  }

  func registerHook(on node: Node, _ hook: Value) -> Value {
    let id = (node.postHooks.last?.id ?? 0) + 1
    node.postHooks.append(
      (
        id: id,
        hook: { [self] (inputs: [Tensor?], outputs: [Tensor?]) throws(TensorError) -> [Tensor?]? in
          try callNodeHook(hook, [gradients(inputs), gradients(outputs)], count: inputs.count)
        }
      ))
    return handle { node.postHooks.removeAll { $0.id == id } }
  }

  func registerPreHook(on node: Node, _ hook: Value) -> Value {
    let id = (node.preHooks.last?.id ?? 0) + 1
    node.preHooks.append(
      (
        id: id,
        hook: { [self] (outputs: [Tensor?]) throws(TensorError) -> [Tensor?]? in
          try callNodeHook(hook, [gradients(outputs)], count: outputs.count)
        }
      ))
    return handle { node.preHooks.removeAll { $0.id == id } }
  }

  private func gradients(_ tensors: [Tensor?]) -> Value {
    var items = ContiguousArray<Value>()
    for tensor in tensors { items.append(wrap(tensor)) }
    return .tuple(items)
  }

  private func callNodeHook(
    _ hook: Value, _ arguments: ContiguousArray<Value>, count: Int
  ) throws(TensorError) -> [Tensor?]? {
    do throws(PythonException) {
      let result = try interpreter.call(hook, with: CallArguments(arguments))
      if result.isNone { return nil }
      if let single = result.asTensor { return [single.tensor] }
      var tensors: [Tensor?] = []
      for item in try interpreter.items(of: result) { tensors.append(item.asTensor?.tensor) }
      guard tensors.count == count else {
        throw interpreter.runtimeError(
          "hook has returned an incorrect number of values (got \(tensors.count), but expected"
            + " \(count))")
      }
      return tensors
    } catch { throw error.asTensorError }
  }
}

extension Value {
  var asRemovableHandle: PyRemovableHandle? {
    guard case .object(let object) = self, object.kind == .removableHandle else { return nil }
    return unsafeDowncast(object, to: PyRemovableHandle.self)
  }
}
