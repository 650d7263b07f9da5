// The builtin functions that look at the running frame or start the machine.
extension Interpreter {
  func installMachineFunctions() {
    let builder = ModuleBuilder(self, builtins)
    builder.function("__build_class__", nil) { (interpreter, arguments) throws(PythonException) in
      try interpreter.buildClass(arguments)
    }
    if let function = builtins.attributes[intern("__build_class__")]?.asObject {
      setBuildClass(function)
    }
    builder.function("globals", "") { (interpreter, _) in
      interpreter.machine.currentGlobals.map { .object($0) } ?? .none
    }
    builder.function("locals", "") { (interpreter, _) in
      interpreter.machine.currentView.map { .object($0.localVariables(in: interpreter)) } ?? .none
    }
    builder.function("vars", nil) { (interpreter, arguments) throws(PythonException) in
      try interpreter.variables(arguments)
    }
    builder.function("dir", nil) { (interpreter, arguments) throws(PythonException) in
      try interpreter.directory(arguments)
    }
    installCompilers(builder)
    builder.function("__import__", "name, globals=None, locals=None, fromlist=(), level=0") {
      (interpreter, arguments) throws(PythonException) in
      let names = arguments[3].asTuple?.items ?? arguments[3].asList?.items ?? []
      guard let name = arguments[0].asText else {
        throw interpreter.typeError("module name must be a string")
      }
      return try interpreter.importModule(
        name, level: Int(clamping: arguments[4].asInt ?? 0),
        globals: arguments[1].asDict ?? PyDict(), wantsLeaf: !names.isEmpty, names: names)
    }
    builder.trampoline("breakpoint", nil) { (interpreter, arguments) throws(PythonException) in
      try interpreter.breakpoint(arguments)
    }
  }

  private func installCompilers(_ builder: ModuleBuilder) {
    builder.function("eval", "source, globals=None, locals=None, /") {
      (interpreter, arguments) throws(PythonException) in
      try interpreter.evaluate(arguments, mode: .eval)
    }
    builder.function("exec", "source, globals=None, locals=None, /") {
      (interpreter, arguments) throws(PythonException) in
      _ = try interpreter.evaluate(arguments, mode: .exec)
      return .none
    }
    builder.function("compile", "source, filename, mode, flags=0, dont_inherit=False, optimize=-1")
    {
      (interpreter, arguments) throws(PythonException) in
      let mode: RunMode =
        switch arguments[2].asText {
        case "eval": .eval
        case "single": .interactive
        default: .exec
        }
      return .object(
        try interpreter.compileText(
          arguments[0].asText ?? "", name: arguments[1].asText ?? "<string>", mode: mode))
    }
  }

  private func evaluate(
    _ arguments: Arguments, mode: RunMode
  ) throws(PythonException) -> Value {
    let view = machine.currentView
    let globals = arguments[1].asDict ?? view?.globals ?? PyDict()
    let locals =
      arguments[2].asDict ?? arguments[1].asDict
      ?? view.map { $0.localVariables(in: self) } ?? globals
    if globals[special.builtins] == nil { globals[special.builtins] = .object(builtins) }
    if let code = arguments[0].asCode {
      return try run(code, globals: globals, locals: locals)
    }
    let bytes = arguments[0].asText == nil ? byteContents(arguments[0]) : nil
    guard let source = arguments[0].asText ?? bytes.map({ String(decoding: $0, as: UTF8.self) })
    else {
      throw typeError(
        "\(mode == .eval ? "eval" : "exec")() arg 1 must be a string, bytes or code object")
    }
    let text = mode == .eval ? trimmedStart(source) : source
    return try run(
      try compileText(text, name: "<string>", mode: mode), globals: globals, locals: locals)
  }

  /// Compiles text that is no file: tracebacks do not quote it.
  private func compileText(
    _ text: String, name: String, mode: RunMode
  ) throws(PythonException) -> PyCode {
    if text.isEmpty, mode != .exec { throw nothingToCompile(name) }
    let known = sources[name]
    defer { sources[name] = known }
    // The mark that a file may begin with is not one in a text.
    let mark: Unicode.Scalar = "\u{FEFF}"
    let isMarked = text.unicodeScalars.first == mark
    return try compile(isMarked ? String(mark) + text : text, name: name, mode: mode)
  }

  /// CPython's error about a text of no lines.
  private func nothingToCompile(_ name: String) -> PythonException {
    let place: ContiguousArray<Value> = [
      .string(name), .int(0), .int(0), .string(""), .int(0), .int(0),
    ]
    return error(.syntaxError, arguments: [.string("invalid syntax"), .tuple(place)])
  }

  private func trimmedStart(_ text: String) -> String {
    String(text.drop { $0 == " " || $0 == "\t" })
  }

  private func variables(_ arguments: Arguments) throws(PythonException) -> Value {
    try checkArity(arguments, "vars", 0, 1)
    if arguments.count == 0 {
      return machine.currentView.map { .object($0.localVariables(in: self)) } ?? .none
    }
    if let dict = try attributeIfPresent(arguments[0], special.dict) { return dict }
    throw typeError("vars() argument must have __dict__ attribute")
  }

  // MARK: dir

  private func directory(_ arguments: Arguments) throws(PythonException) -> Value {
    try checkArity(arguments, "dir", 0, 1)
    var names: ContiguousArray<Value>
    if arguments.count == 0 {
      names = machine.currentView?.localVariables(in: self).keys ?? []
    } else {
      names = try attributeNames(of: arguments[0])
    }
    let sorted = names.compactMap { $0.asText }.sorted {
      $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
    }
    return .list(ContiguousArray(sorted.map { .string($0) }))
  }

  /// The names that `dir` lists, unsorted.
  package func attributeNames(of value: Value) throws(PythonException) -> ContiguousArray<Value> {
    let name = intern("__dir__")
    let own =
      if let type = value.asType {
        type.metaclassMethod(name, self)
      } else {
        type(of: value).lookup(name, in: self)
      }
    if let own { return try items(of: call(own, value)) }
    return try plainAttributeNames(of: value)
  }

  /// `object.__dir__`: the names in the object's dict and in its classes.
  package func plainAttributeNames(
    of value: Value
  ) throws(PythonException) -> ContiguousArray<Value> {
    let all = PySet()
    if let module = value.asModule {
      for key in module.attributes.keys { try all.insert(key, in: self) }
      for name in module.lateNames { try all.insert(.object(intern(name)), in: self) }
      return all.items
    }
    if let own = value.asObject?.attributeDictionary {
      for key in own.keys { try all.insert(key, in: self) }
    }
    for type in value.asType?.mro ?? self.type(of: value).mro {
      for key in type.attributes.keys { try all.insert(key, in: self) }
      for name in type.slotNames { try all.insert(.object(name), in: self) }
      if type.isMutable && !type.hasOnlySlots {
        for key in ["__dict__", "__weakref__"] { try all.insert(.object(intern(key)), in: self) }
      }
    }
    return all.items
  }
}
