/// A class, builtin or written in Python.
public final class PyType: PyContainer {
  /// Makes a new instance for `__new__`; inherited along the MRO.
  package typealias Allocator = (Interpreter, PyType, Arguments) throws(PythonException) -> Value

  /// The name that messages show.
  package private(set) var name: String
  package var qualifiedName: String
  package var module: String
  package private(set) var bases: ContiguousArray<PyType>
  /// The method resolution order, this class first.
  package private(set) var mro: ContiguousArray<PyType>
  package let attributes: PyDict
  /// The class of the class: `type` or a metaclass.
  package var metatype: PyType?
  /// Whether a program defined the class, or may change it.
  package var isMutable = false
  /// Whether misspelt attributes get a suggestion; classes with very many names say no.
  package var suggestsNames = true
  /// Whether a program may derive from the class.
  package var isBase = true
  /// Makes instances; the nearest one along the MRO is used.
  package var allocator: Allocator?
  /// Whether every class along the MRO has `__slots__`, so that instances take no other names.
  var hasOnlySlots = false
  /// The classes that derive directly from this one.
  ///
  /// They are not counted: a class that nobody else uses goes, and takes itself off this list.
  var subclasses: ContiguousArray<Unmanaged<PyType>> = []
  /// Who frees cycles of instances and of the class itself; builtin classes need nobody.
  ///
  /// It is not counted, because every new instance asks for it; it lives as long as its interpreter.
  var collector: Unmanaged<Collector>?
  /// Who tells instances of their end, where the class has `__del__`.
  var finalizers: Finalizers?
  /// Who refers to instances weakly, where somebody does.
  var weakReferences: WeakReferences?
  /// The names in the class's own `__slots__`.
  var slotNames: ContiguousArray<PyString> = []
  /// Whether instances are plain `PyInstance`s without a builtin value.
  var isPlain: Bool { isMutable && allocator == nil }
  /// The version of all classes for which instances' attributes are what their dict says.
  var plainVersion = -1
  var plainCheckedVersion = -1
  var constructionVersion = -1
  var plainInitializer: PyFunction?
  /// The allocator, where an instance is what it makes and nothing more is called.
  var plainAllocator: Allocator?
  /// Which patterns instances may match.
  var patternKind: PatternKind

  package init(
    name: String, qualifiedName: String? = nil, module: String = "builtins",
    bases: ContiguousArray<PyType>, mro: ContiguousArray<PyType>, attributes: PyDict = PyDict()
  ) {
    self.name = name
    self.qualifiedName = qualifiedName ?? name
    self.module = module
    self.bases = bases
    self.mro = mro
    self.attributes = attributes
    patternKind = mro.first { $0.patternKind != .none }?.patternKind ?? .none
    super.init(kind: .type)
    self.mro.insert(self, at: 0)
    allocator = bases.first?.allocator
  }

  deinit { leaveBases() }

  private func leaveBases() {
    for base in bases {
      base.subclasses.removeAll { $0.toOpaque() == Unmanaged.passUnretained(self).toOpaque() }
    }
  }

  /// `__name__`: without the module that some builtin classes have in their names.
  var shortName: String {
    guard !isMutable || isNamedWithModule, let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
    else { return name }
    return String(name[name.index(after: dot)...])
  }

  /// Whether messages show the module of a class written in the language, as those of CPython's own.
  private var isNamedWithModule = false

  /// Whether instances have no `__module__`, as those of CPython's static classes.
  var hidesModule = false

  /// The class's name where CPython's words for it differ from `__name__`.
  var singletonName: String { name == "ellipsis" ? "EllipsisType" : name }

  /// Sets `__name__`.
  func rename(_ name: String) {
    self.name = name
    isNamedWithModule = false
  }

  /// Lets messages show `datetime.date` in place of `date`.
  package func nameWithModule() {
    isNamedWithModule = true
    name = module + "." + shortName
  }

  public override func type(in interpreter: Interpreter) -> PyType {
    metatype ?? interpreter.types.type
  }

  public override var attributeDictionary: PyDict? { attributes }

  /// A registration, which changes what instances match, can be taken back; attributes are a dict.
  public override func memento() -> Memento? {
    guard isMutable else { return nil }
    return RestoringMemento { [self, patternKind] in self.patternKind = patternKind }
  }

  // MARK: Protocol

  public override func attribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    try interpreter.typeAttribute(self, name)
  }

  public override func setAttribute(
    _ name: PyString, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) {
    try interpreter.setTypeAttribute(self, name, to: value)
  }

  public override func deleteAttribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) {
    if let method = metaclassMethod(interpreter.special.delAttr, interpreter) {
      _ = try interpreter.call(method, .object(self), .object(name))
      return
    }
    try interpreter.removeTypeAttribute(self, name)
  }

  public override func isCallable(in interpreter: Interpreter) -> Bool { true }

  public override func call(
    _ arguments: Arguments, in interpreter: Interpreter
  ) throws(PythonException) -> CallOutcome {
    .value(try interpreter.construct(self, arguments))
  }

  public override func item(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    try interpreter.typeItem(self, key)
  }

  public override func length(in interpreter: Interpreter) throws(PythonException) -> Int64? {
    guard let method = metaclassMethod(interpreter.special.len, interpreter) else { return nil }
    return try interpreter.checkedLength(interpreter.call(method, .object(self)))
  }

  public override func truth(in interpreter: Interpreter) throws(PythonException) -> Bool {
    guard let method = metaclassMethod(interpreter.special.bool, interpreter) else { return true }
    return try interpreter.truth(interpreter.call(method, .object(self)))
  }

  public override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    guard let method = metaclassMethod(interpreter.special.hash, interpreter) else {
      return identityHash
    }
    return try interpreter.hash(interpreter.call(method, .object(self)))
  }

  public override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    guard let method = metaclassMethod(interpreter.special.iter, interpreter) else { return nil }
    return try interpreter.checkedIterator(interpreter.call(method, .object(self)))
  }

  public override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool? {
    guard let method = metaclassMethod(interpreter.special.contains, interpreter) else {
      return nil
    }
    return try interpreter.truth(interpreter.call(method, .object(self), value))
  }

  /// A special method that a metaclass written in Python gives to its classes.
  func metaclassMethod(_ name: PyString, _ interpreter: Interpreter) -> Value? {
    guard let metatype, metatype !== interpreter.types.type,
      let method = metatype.lookup(name, in: interpreter), method.asFunction != nil
    else { return nil }
    return method
  }

  public override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    let name = interpreter.special.binary[Int(operation.rawValue)]
    if let answer = try metaclassAnswer(name, other, interpreter) { return answer }
    guard operation == .bitOr else { return nil }
    return interpreter.union(.object(self), other)
  }

  public override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    let name = interpreter.special.reflected[Int(operation.rawValue)]
    if let answer = try metaclassAnswer(name, other, interpreter) { return answer }
    guard operation == .bitOr, other.isNone else { return nil }
    return interpreter.union(other, .object(self))
  }

  public override func prefix(
    _ operation: PrefixOperator, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    let name = interpreter.special.prefix[Int(operation.rawValue)]
    guard let method = metaclassMethod(name, interpreter) else { return nil }
    return try interpreter.call(method, .object(self))
  }

  public override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    let name = interpreter.special.comparison[Int(comparison.rawValue)]
    if let answer = try metaclassAnswer(name, other, interpreter) { return answer }
    guard comparison == .notEqual else { return nil }
    let equal = interpreter.special.comparison[Int(Comparison.equal.rawValue)]
    guard let answer = try metaclassAnswer(equal, other, interpreter) else { return nil }
    return .bool(try !interpreter.truth(answer))
  }

  /// What an operator of a metaclass answers, unless that is `NotImplemented`.
  private func metaclassAnswer(
    _ name: PyString, _ other: Value, _ interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let method = metaclassMethod(name, interpreter) else { return nil }
    let answer = try interpreter.call(method, .object(self), other)
    return answer.isIdentical(to: .object(interpreter.notImplemented)) ? nil : answer
  }

  public override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    if let method = metaclassMethod(interpreter.special.repr, interpreter) {
      return try interpreter.call(method, .object(self)).asText ?? ""
    }
    return "<class '\(qualifiedNameWithModule)'>"
  }

  public override func str(in interpreter: Interpreter) throws(PythonException) -> String {
    guard let method = metaclassMethod(interpreter.special.str, interpreter) else {
      return try repr(in: interpreter)
    }
    return try interpreter.call(method, .object(self)).asText ?? ""
  }

  public override func format(
    _ specification: String, in interpreter: Interpreter
  ) throws(PythonException) -> String {
    guard let method = metaclassMethod(interpreter.special.format, interpreter) else {
      return try super.format(specification, in: interpreter)
    }
    return try interpreter.call(method, .object(self), .string(specification)).asText ?? ""
  }

  public override func setItem(
    _ key: Value, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    guard let method = metaclassMethod(interpreter.special.setItem, interpreter) else {
      return false
    }
    _ = try interpreter.call(method, .object(self), key, value)
    return true
  }

  public override func deleteItem(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    guard let method = metaclassMethod(interpreter.special.delItem, interpreter) else {
      return false
    }
    _ = try interpreter.call(method, .object(self), key)
    return true
  }

  public override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(attributes)
    for base in bases { visitor.visit(base) }
    for base in mro { visitor.visit(base) }
    if let metatype { visitor.visit(metatype) }
    if let plainInitializer { visitor.visit(plainInitializer) }
  }

  public override func clearReferences() {
    leaveBases()
    attributes.removeAll()
    plainInitializer = nil
    (allocator, plainAllocator) = (nil, nil)
    mro = []
  }

  /// Whether this class is `other` or derives from it.
  package func isSubclass(of other: PyType) -> Bool {
    if self === other { return true }
    for base in mro where base === other { return true }
    return false
  }

  /// `collections.OrderedDict`, and `int` for a builtin.
  package var qualifiedNameWithModule: String {
    module == "builtins" ? qualifiedName : "\(module).\(qualifiedName)"
  }
}

extension PyType {
  /// The attribute along the MRO, not bound; `name` must be interned.
  @inline(__always)
  package func lookup(_ name: PyString, in interpreter: Interpreter) -> Value? {
    if let known = interpreter.typeLookups.find(self, name, interpreter.typeVersion) {
      return known.isUnbound ? nil : known.pointee
    }
    return searchAndRemember(name, interpreter)
  }

  @inline(never)
  private func searchAndRemember(_ name: PyString, _ interpreter: Interpreter) -> Value? {
    let value = search(name)
    if name.isInterned {
      interpreter.typeLookups.remember(value ?? .unbound, self, name, interpreter.typeVersion)
    }
    return value
  }

  /// The attribute along the MRO after `type`, as `super` looks.
  package func lookup(_ name: PyString, after type: PyType) -> Value? {
    guard let start = mro.firstIndex(where: { $0 === type }) else { return nil }
    for base in mro[(start + 1)...] {
      if let value = base.attributes[name] { return value }
    }
    return nil
  }

  private func search(_ name: PyString) -> Value? {
    for type in mro {
      if let value = type.attributes[name] { return value }
    }
    return nil
  }

  /// Sets a class attribute and lets caches know.
  package func define(_ name: PyString, _ value: Value, in interpreter: Interpreter) {
    attributes[name] = value
    interpreter.typesChanged()
  }
}
