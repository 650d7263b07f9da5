// Finding and calling the special methods of an instance's class.
extension PyInstance {
  /// A special method, unless it is the builtin one that the protocol implements.
  final func method(_ name: PyString, _ interpreter: Interpreter) -> Value? {
    guard case .object(let object)? = instanceType.lookup(name, in: interpreter) else {
      return nil
    }
    if object.kind == .nativeFunction {
      let native = unsafeDowncast(object, to: PyNativeFunction.self)
      if native.isProtocolWrapper { return nil }
      if native.flavor == .method, !builtinValue.isUnbound { return nil }
    }
    return .object(object)
  }

  /// Calls a special method on this instance.
  final func callSpecial(
    _ method: Value, _ arguments: ContiguousArray<Value>, _ interpreter: Interpreter
  ) throws(PythonException) -> Value {
    if case .object(let object) = method {
      if object.kind == .function || object.isBindingNative {
        return try interpreter.call(method, with: CallArguments([.object(self)] + arguments))
      }
      if let bound = try object.descriptorGet(
        instance: .object(self), owner: instanceType, in: interpreter)
      {
        return try interpreter.call(bound, with: CallArguments(arguments))
      }
    }
    return try interpreter.call(method, with: CallArguments(arguments))
  }
}
