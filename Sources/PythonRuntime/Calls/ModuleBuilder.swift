/// Fills a native module when it is first imported.
package final class ModuleBuilder {
  package let module: PyModule
  package let interpreter: Interpreter
  /// Whose words errors about arguments use.
  package var style: Signature.Style = .builtin

  package init(_ interpreter: Interpreter, _ module: PyModule) {
    self.interpreter = interpreter
    self.module = module
  }

  /// Adds a function; without a signature the body gets the raw arguments.
  ///
  /// `summary` is its `__doc__`.
  package func function(
    _ name: String, _ signature: String?, about summary: String? = nil,
    _ body: @escaping PyNativeFunction.Body
  ) {
    let function = make(name, signature, .plain(body))
    function.doc = summary.map { .string($0) } ?? .none
    constant(name, .object(function))
  }

  /// Adds a function that may answer with another call.
  package func trampoline(
    _ name: String, _ signature: String?, _ body: @escaping PyNativeFunction.Trampoline
  ) {
    constant(name, .object(make(name, signature, .trampoline(body))))
  }

  /// Adds a value.
  package func constant(_ name: String, _ value: Value) {
    module.attributes[interpreter.intern(name)] = value
  }

  /// Adds a class under its own name.
  package func type(_ type: PyType) { constant(type.shortName, .object(type)) }

  /// Runs Python source in the module, for parts that are best said in Python.
  package func source(_ text: String) throws(PythonException) {
    let wasPaused = interpreter.collector.isPaused
    interpreter.collector.isPaused = true
    defer { interpreter.collector.isPaused = wasPaused }
    _ = try interpreter.run(
      text, name: "<frozen \(module.name)>", mode: .exec, globals: module.attributes)
  }

  /// Lets messages name some of the module's classes as `datetime.date`; of static ones the class
  /// alone knows its module.
  package func nameWithModule(_ names: [String], areStatic: Bool = false) {
    for name in names {
      guard let type = module.attributes[interpreter.intern(name)]?.asType else { continue }
      type.nameWithModule()
      type.hidesModule = areStatic
      if areStatic { _ = type.attributes.remove(interpreter.special.module) }
    }
  }

  private func make(
    _ name: String, _ signature: String?, _ implementation: PyNativeFunction.Implementation
  ) -> PyNativeFunction {
    let function = PyNativeFunction(
      name, signature: signature.map { Signature($0, style: style) },
      flavor: style == .python ? .python : .function, implementation)
    function.module = .string(module.name)
    return function
  }
}

/// The modules that a program can import.
package final class ModuleRegistry {
  /// Fills a module.
  package typealias Builder = (ModuleBuilder) throws(PythonException) -> Void

  private var builders: [String: Builder] = [:]
  /// `sys.modules`: what has been imported.
  package var loaded: [String: PyModule] = [:]

  package init() {}

  /// Offers a module; dotted names are submodules, whose parents must be offered too.
  package func register(_ name: String, _ builder: @escaping Builder) { builders[name] = builder }

  package func builder(of name: String) -> Builder? { builders[name] }

  /// Every name that can be imported, dotted ones too.
  package var registeredNames: [String] { Array(builders.keys) }

  /// The top-level names that can be imported.
  package var names: [String] {
    builders.keys.filter { !$0.utf8.contains(UInt8(ascii: ".")) }.sorted()
  }
}
