// The methods of `object` by which copies are made; the module `pickle` knows how.
extension Interpreter {
  func installObjectCopying(_ builder: TypeBuilder) {
    builder.constant("__doc__", .none)
    addToObject(builder, "__getstate__", 0) { (interpreter, arguments) throws(PythonException) in
      try interpreter.callPickle("_state", arguments[0])
    }
    addToObject(builder, "__reduce__", 0) { (interpreter, arguments) throws(PythonException) in
      try interpreter.callPickle("_plain_reduction", arguments[0])
    }
    addToObject(builder, "__reduce_ex__", 1) { (interpreter, arguments) throws(PythonException) in
      try interpreter.callPickle("_default_reduction", arguments[0])
    }
    addToObject(builder, "__sizeof__", 0) { (interpreter, _) throws(PythonException) in
      throw interpreter.notImplementedError(
        "__sizeof__ is not available: values here are laid out otherwise than in CPython")
    }
  }

  private func addToObject(
    _ builder: TypeBuilder, _ name: String, _ count: Int, _ body: @escaping PyNativeFunction.Body
  ) {
    let method = objectMethod(name) { (interpreter, arguments) throws(PythonException) in
      try interpreter.checkArity(arguments, "object." + name, count, count, skipping: 1)
      return try body(interpreter, arguments)
    }
    builder.constant(name, .object(method))
  }

  private func callPickle(_ name: String, _ value: Value) throws(PythonException) -> Value {
    let module = try importModule(
      "pickle", level: 0, globals: PyDict(), wantsLeaf: true, names: [])
    return try call(getAttribute(module, intern(name)), value)
  }
}
