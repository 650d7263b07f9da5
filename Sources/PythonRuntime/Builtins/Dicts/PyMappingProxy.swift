/// `mappingproxy`: a mapping that can only be read, such as the `__dict__` of a class.
package final class PyMappingProxy: PyObject {
  /// What is read; whoever holds it may change it.
  private(set) var mapping: Value

  init(_ mapping: Value) {
    self.mapping = mapping
    super.init(kind: .other)
  }

  deinit { isReleasedDeeply ? surrenderAll() : passDepth(to: mapping) }

  package override func surrender(to remains: inout Remains) { remains.take(&mapping) }

  /// The mapping behind all proxies of proxies, found without going deeper.
  fileprivate var innermost: Value {
    var found = mapping
    while let proxy = found.asObject as? PyMappingProxy { found = proxy.mapping }
    return found
  }

  package override func type(in interpreter: Interpreter) -> PyType {
    interpreter.types.mappingProxy
  }

  package override func length(in interpreter: Interpreter) throws(PythonException) -> Int64? {
    try interpreter.length(innermost)
  }

  package override func item(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    try interpreter.getItem(innermost, key)
  }

  package override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool? {
    try interpreter.contains(innermost, value)
  }

  package override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    try interpreter.iterator(innermost)
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "mappingproxy(\(try interpreter.repr(mapping)))"
  }

  package override func str(in interpreter: Interpreter) throws(PythonException) -> String {
    try interpreter.str(mapping)
  }

  package override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    throw interpreter.typeError("unhashable type: 'mappingproxy'")
  }

  package override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    try interpreter.compare(comparison, innermost, other)
  }

  package override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard operation == .bitOr else { return nil }
    return try interpreter.binary(.bitOr, innermost, other.withoutProxy)
  }

  package override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard operation == .bitOr else { return nil }
    return try interpreter.binary(.bitOr, other, innermost)
  }

  package override func inPlaceBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard operation == .bitOr else { return nil }
    throw interpreter.typeError("'|=' is not supported by mappingproxy; use '|' instead")
  }

  package override func visitChildren(_ visitor: ObjectVisitor) { visitor.visit(mapping) }
}

extension Value {
  /// What a mapping proxy reads; other values are themselves.
  fileprivate var withoutProxy: Value { (asObject as? PyMappingProxy)?.innermost ?? self }
}

extension Interpreter {
  func installMappingProxy() {
    let type = types.mappingProxy
    type.allocator = { (interpreter, _, arguments) throws(PythonException) in
      .object(PyMappingProxy(try interpreter.proxiedMapping(arguments)))
    }
    let slots = SlotMethods(type, in: self)
    slots.addText()
    slots.addContainer()
    slots.addComparisons()
    slots.addBinary([.bitOr], reflected: [.bitOr])
    slots.addInPlace([.bitOr])
    slots.addNoHash()
    let table = MethodTable(type, in: self) { $0.asObject as? PyMappingProxy }
    for name in ["keys", "values", "items", "copy", "__reversed__"] {
      table.add(name, 0, 0) { (interpreter, proxy, _) throws(PythonException) in
        try interpreter.ask(proxy, name, [])
      }
    }
    table.add("get", 1, 2) { (interpreter, proxy, arguments) throws(PythonException) in
      let fallback = arguments.count > 2 ? arguments[2] : .none
      return try interpreter.ask(proxy, "get", [arguments[1], fallback])
    }
  }

  /// Calls a method of the mapping behind a proxy.
  private func ask(
    _ proxy: PyMappingProxy, _ name: String, _ arguments: ContiguousArray<Value>
  ) throws(PythonException) -> Value {
    guard let method = try findAttribute(proxy.innermost, intern(name)) else {
      throw attributeError(proxy.innermost, intern(name))
    }
    return try call(method, with: CallArguments(arguments))
  }

  /// The argument of `mappingproxy`: what is subscripted with keys, so neither list nor tuple.
  private func proxiedMapping(_ arguments: Arguments) throws(PythonException) -> Value {
    let signature = Signature("mapping", style: .builtin)
    let mapping = try signature.bind(arguments, name: "mappingproxy", in: self)[0]
    let type = type(of: mapping)
    guard mapping.asList == nil, mapping.asTuple == nil,
      type.lookup(special.getItem, in: self) != nil
    else {
      throw typeError("mappingproxy() argument must be a mapping, not \(type.name)")
    }
    return mapping
  }
}
