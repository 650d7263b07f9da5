// `sys`, `time` and the registration of modules written in the language.
extension Interpreter {
  /// Registers the standard modules.
  func installModules() {
    installMath()
    installItertools()
    installOperator()
    installFunctools()
    installCollections()
    installPatternKinds()
    installRandom()
    installTime()
    installSys()
    installRegex()
    installJSON()
    installGarbage()
    installFiles()
    installWeakReferences()
    installLiterals()
    installUnicodeData()
    installGenericAlias()
    installSources()
  }

  private func installSources() {
    for (name, source) in StandardSources.all {
      modules.register(name) { (builder) throws(PythonException) in
        try builder.source(source())
        switch name {
        case "datetime":
          builder.nameWithModule(
            ["date", "datetime", "time", "timedelta", "timezone", "tzinfo"], areStatic: true)
        case "array": builder.nameWithModule(["array"])
        case "weakref": builder.nameWithModule(["ProxyType", "CallableProxyType"])
        case "decimal": builder.nameWithModule(["Decimal", "Context"], areStatic: true)
        default: break
        }
      }
    }
  }

  private func installSys() {
    modules.register("sys") { (builder) throws(PythonException) in
      let interpreter = builder.interpreter
      interpreter.addSysConstants(builder)
      let stream = interpreter.types.iteratorType(named: "_io.TextIOWrapper")
      stream.module = "_io"
      interpreter.addStreamMethods(stream)
      for (name, target) in [("stdout", OutputStream.stdout), ("stderr", .stderr)] {
        builder.constant(name, .object(PyStream(target)))
        builder.constant("__\(name)__", .object(PyStream(target)))
      }
      interpreter.add(builder, "exit", 0, 1) { (interpreter, arguments) throws(PythonException) in
        throw interpreter.error(.systemExit, arguments: arguments.positional)
      }
      interpreter.addTracing(builder)
      interpreter.add(builder, "intern", 1, 1) { (_, arguments) in arguments[0] }
      interpreter.add(builder, "getrecursionlimit", 0, 0) { (interpreter, _) in
        .int(Int64(interpreter.limits.recursionDepth))
      }
      interpreter.add(builder, "setrecursionlimit", 1, 1) {
        (interpreter, arguments) throws(PythonException) in
        let depth = try interpreter.index(arguments[0])
        if depth < 1 {
          throw interpreter.valueError("recursion limit must be greater or equal than 1")
        }
        interpreter.limits.recursionDepth = Int(min(depth, 20_000))
        return .none
      }
      interpreter.add(builder, "set_int_max_str_digits", 1, 1) { (_, _) in .none }
      interpreter.add(builder, "get_int_max_str_digits", 0, 0) { (_, _) in .int(4300) }
      interpreter.add(builder, "_loaded", 1, 1) { (interpreter, arguments) in
        guard let module = interpreter.modules.loaded[arguments[0].asText ?? ""] else {
          return .none
        }
        return .object(module)
      }
      interpreter.add(builder, "_type_name", 1, 1) { (interpreter, arguments) in
        .string(interpreter.type(of: arguments[0]).name)
      }
      interpreter.add(builder, "_has_native_state", 1, 1) { (interpreter, arguments) in
        .bool(interpreter.hasNativeState(arguments[0]))
      }
      interpreter.add(builder, "getsizeof", 1, 2) {
        (interpreter, arguments) throws(PythonException) in
        throw interpreter.notImplementedError(
          "sys.getsizeof is not available: values here are laid out otherwise than in CPython")
      }
      interpreter.addTracebackFunctions(builder)
      try builder.source(SupportSource.sys)
    }
  }

  private func addSysConstants(_ builder: ModuleBuilder) {
    builder.constant("version", .string("3.11.7 (lossrepl)"))
    builder.constant("argv", .list([.string("")]))
    builder.constant("path", .list([.string("")]))
    builder.constant("maxsize", .int(.max))
    builder.constant("maxunicode", .int(0x10ffff))
    builder.constant("platform", .string("lossrepl"))
    builder.constant("byteorder", .string("little"))
    builder.constant("executable", .string(""))
    builder.constant("hexversion", .int(0x030b_07f0))
    builder.constant("float_repr_style", .string("short"))
    builder.constant("ps1", .string(">>> "))
    builder.constant("ps2", .string("... "))
    let loaded = PyDict()
    for (name, module) in modules.loaded.sorted(by: { $0.key < $1.key }) {
      loaded[intern(name)] = .object(module)
    }
    builder.constant("modules", .object(loaded))
    builder.constant(
      "builtin_module_names", .tuple(ContiguousArray(modules.names.map { Value.string($0) })))
  }

  private func addStreamMethods(_ type: PyType) {
    let table = MethodTable(type, in: self) { $0.asObject as? PyStream }
    table.add("write", 1, 1) { (interpreter, stream, arguments) throws(PythonException) in
      guard let text = arguments[1].asString else {
        throw interpreter.typeError(
          "write() argument must be str, not \(interpreter.type(of: arguments[1]).name)")
      }
      try interpreter.write(text.value, to: stream.stream)
      return .int(Int64(text.count))
    }
    table.add("writelines", 1, 1) { (interpreter, stream, arguments) throws(PythonException) in
      for line in try interpreter.items(of: arguments[1]) {
        try interpreter.write(line.asText ?? "", to: stream.stream)
      }
      return .none
    }
    table.add("flush", 0, 0) { (interpreter, _, _) in
      interpreter.host.flush()
      return .none
    }
    table.add("isatty", 0, 0) { (_, _, _) in .bool(false) }
    table.add("writable", 0, 0) { (_, _, _) in .bool(true) }
    table.add("readable", 0, 0) { (_, _, _) in .bool(false) }
    table.builder.property("encoding") { (_, _) in .string("utf-8") }
    table.builder.property("closed") { (_, _) in .bool(false) }
    table.builder.property("name") { (_, value) in
      let stream = (value.asObject as? PyStream)?.stream
      return .string(stream == .stderr ? "<stderr>" : "<stdout>")
    }
  }

  private func installTime() {
    modules.register("time") { (builder) throws(PythonException) in
      let interpreter = builder.interpreter
      interpreter.add(builder, "time", 0, 0) { (interpreter, _) in
        .float(interpreter.host.wallClock() ?? 0)
      }
      interpreter.add(builder, "time_ns", 0, 0) { (interpreter, _) in
        .int(Int64((interpreter.host.wallClock() ?? 0) * 1e9))
      }
      interpreter.addClocks(builder, ["perf_counter", "monotonic"]) { $0.monotonicClock() ?? 0 }
      interpreter.addClocks(builder, ["process_time", "thread_time"]) {
        $0.processorTime() ?? $0.monotonicClock() ?? 0
      }
      interpreter.add(builder, "sleep", 1, 1) { (interpreter, arguments) throws(PythonException) in
        let seconds = try interpreter.real(arguments[0])
        if seconds < 0 { throw interpreter.valueError("sleep length must be non-negative") }
        try interpreter.wait(seconds)
        return .none
      }
      builder.constant("timezone", .int(0))
      builder.constant("tzname", .tuple([.string("UTC"), .string("UTC")]))
      try builder.source(DatetimeSource.time)
    }
  }

  /// Functions that read a clock, in seconds and in whole nanoseconds.
  private func addClocks(
    _ builder: ModuleBuilder, _ names: [String], _ seconds: @escaping (any Host) -> Double
  ) {
    for name in names {
      add(builder, name, 0, 0) { (interpreter, _) in .float(seconds(interpreter.host)) }
      add(builder, "\(name)_ns", 0, 0) { (interpreter, _) in
        .int(Int64(seconds(interpreter.host) * 1e9))
      }
    }
  }

  /// Lets time pass by the host's clock; without one it returns at once.
  private func wait(_ seconds: Double) throws(PythonException) {
    guard let start = host.monotonicClock() else { return }
    while let now = host.monotonicClock(), now - start < seconds { try poll() }
  }
}

extension Interpreter {
  /// Whether there is more to an object than its class, its attributes and a builtin value.
  fileprivate func hasNativeState(_ value: Value) -> Bool {
    guard let instance = value.asInstance else { return type(of: value).module != "builtins" }
    return instance.kind != .instance || instance.native != nil
  }
}
