/// `weakref.ref(object)`.
final class PyWeakReference: PyInstance {
  /// The address of what is referred to; `nil` once it has gone.
  var address: UnsafeRawPointer?
  /// What is called when the object goes.
  private(set) var callback: Value
  private let table: WeakReferences
  /// The object's hash, once somebody asked for it.
  private var knownHash: Int64?

  init(type: PyType, to object: PyObject, callback: Value, in table: WeakReferences) {
    self.callback = callback
    self.table = table
    super.init(type: type)
    table.add(self, to: object)
  }

  deinit { table.remove(self) }

  var hasCallback: Bool { !callback.isNone }

  /// What is referred to, or `None`.
  var target: Value {
    guard let address, let object = table.object(at: address) else { return .none }
    return .object(object)
  }

  override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    if let knownHash { return knownHash }
    let target = self.target
    guard !target.isNone else { throw interpreter.typeError("weak object has gone away") }
    let hash = try interpreter.hash(target)
    knownHash = hash
    return hash
  }

  /// Whether both refer to equal objects; what has gone is equal to itself alone.
  func refersToEqual(
    _ other: PyWeakReference, _ interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    let (one, two) = (target, other.target)
    if one.isNone || two.isNone { return self === other }
    return try interpreter.nestedEquals(one, two)
  }

  func text(_ interpreter: Interpreter) -> String {
    guard case .object(let object) = target else { return "<weakref at \(addressText); dead>" }
    let type = object.type(in: interpreter).name
    let name = (object as? PyFunction)?.name ?? (object as? PyType)?.name
    let shown = name.map { " (\($0))" } ?? ""
    return "<weakref at \(addressText); to '\(type)' at \(object.addressText)\(shown)>"
  }

  override func visitChildren(_ visitor: ObjectVisitor) {
    super.visitChildren(visitor)
    visitor.visit(callback)
  }

  override func clearReferences() {
    super.clearReferences()
    callback = .none
  }
}
