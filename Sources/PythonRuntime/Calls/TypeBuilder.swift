/// Builds a native class.
///
///     let tensor = TypeBuilder(interpreter, "Tensor", module: "torch")
///     tensor.method("sum", "self, dim=None, keepdim=False") { interpreter, arguments in … }
///     tensor.property("shape") { interpreter, receiver in … }
///     let type = tensor.type
package final class TypeBuilder {
  package let type: PyType
  private let interpreter: Interpreter
  /// Whose words errors about arguments use, unless a method says otherwise.
  package var style: Signature.Style

  package init(
    _ interpreter: Interpreter, _ name: String, module: String = "builtins",
    bases: ContiguousArray<PyType> = [], style: Signature.Style = .python
  ) {
    self.interpreter = interpreter
    self.style = style
    let parents = bases.isEmpty ? [interpreter.types.object] : bases
    let mro = PyType.linearize(parents) ?? parents
    type = PyType(name: name, module: module, bases: parents, mro: mro)
    type.metatype = parents[0].metatype
    type.collector = Unmanaged.passUnretained(interpreter.collector)
  }

  /// Adds to a class that exists.
  package init(extending type: PyType, in interpreter: Interpreter, style: Signature.Style) {
    self.type = type
    self.interpreter = interpreter
    self.style = style
  }

  /// Adds a method; the signature begins with `self`.
  ///
  /// Without a signature the body gets the raw arguments, `self` first.
  /// `summary` is its `__doc__`.
  package func method(
    _ name: String, _ signature: String?, about summary: String? = nil,
    _ body: @escaping PyNativeFunction.Body
  ) {
    let function = make(name, signature, style == .python ? .python : .method, .plain(body))
    function.doc = summary.map { .string($0) } ?? .none
    constant(name, .object(function))
  }

  /// Adds a method that may answer with another call.
  package func trampoline(
    _ name: String, _ signature: String?, _ body: @escaping PyNativeFunction.Trampoline
  ) {
    add(name, signature, style == .python ? .python : .method, .trampoline(body))
  }

  /// Adds a static method.
  package func staticMethod(
    _ name: String, _ signature: String?, _ body: @escaping PyNativeFunction.Body
  ) {
    let function = make(name, signature, .function, .plain(body))
    constant(name, .object(PyStaticMethod(.object(function))))
  }

  /// Adds a class method; the signature begins with `cls`.
  package func classMethod(
    _ name: String, _ signature: String?, _ body: @escaping PyNativeFunction.Body
  ) {
    let function = make(name, signature, .function, .plain(body))
    constant(name, .object(PyClassMethod(.object(function))))
  }

  /// Adds a computed attribute.
  package func property(
    _ name: String, about summary: String? = nil, get getter: @escaping PyNativeProperty.Getter,
    set setter: PyNativeProperty.Setter? = nil
  ) {
    let property = PyNativeProperty(name, of: type.name, getter: getter, setter: setter)
    property.doc = summary.map { .string($0) } ?? .none
    constant(name, .object(property))
  }

  /// Adds a class attribute.
  package func constant(_ name: String, _ value: Value) {
    type.attributes[interpreter.intern(name)] = value
    interpreter.typesChanged()
  }

  /// Says how instances are made: the body of `__new__`, inherited by subclasses.
  ///
  /// Arguments come without the class.
  package func allocator(_ body: @escaping PyType.Allocator) {
    type.allocator = body
  }

  private func add(
    _ name: String, _ signature: String?, _ flavor: PyNativeFunction.Flavor,
    _ implementation: PyNativeFunction.Implementation
  ) {
    constant(name, .object(make(name, signature, flavor, implementation)))
  }

  private func make(
    _ name: String, _ signature: String?, _ flavor: PyNativeFunction.Flavor,
    _ implementation: PyNativeFunction.Implementation
  ) -> PyNativeFunction {
    let function = PyNativeFunction(
      name, qualifiedName: "\(type.qualifiedName).\(name)",
      signature: signature.map { Signature($0, style: style) }, flavor: flavor, implementation)
    function.module = .string(type.module)
    return function
  }
}
