// What native code asks of values: the functions behind Python's operators and builtins.
extension Interpreter {
  // MARK: Attributes

  /// `getattr(value, name)`.
  package func getAttribute(_ value: Value, _ name: PyString) throws(PythonException) -> Value {
    if let found = try findAttribute(value, name) { return found }
    throw attributeError(value, name)
  }

  /// `getattr(value, name)`.
  package func getAttribute(_ value: Value, _ name: String) throws(PythonException) -> Value {
    try getAttribute(value, intern(name))
  }

  /// The attribute, or `nil` where `getattr` raises `AttributeError`.
  package func findAttribute(_ value: Value, _ name: PyString) throws(PythonException) -> Value? {
    guard case .object(let object) = value else {
      return try immediateAttribute(of: value, name)
    }
    return try object.attribute(name, in: self)
  }

  /// Like `findAttribute`, and also `nil` when a `__getattr__` raised `AttributeError`.
  package func attributeIfPresent(
    _ value: Value, _ name: PyString
  ) throws(PythonException) -> Value? {
    do throws(PythonException) {
      return try findAttribute(value, name)
    } catch {
      guard error.exception.exceptionType.isSubclass(of: types.exception(.attributeError)) else {
        throw error
      }
      return nil
    }
  }

  /// `setattr(target, name, value)`.
  package func setAttribute(
    _ target: Value, _ name: PyString, to value: Value
  ) throws(PythonException) {
    guard case .object(let object) = target else {
      throw noAttributeToSet(target, name)
    }
    try object.setAttribute(name, to: value, in: self)
  }

  /// `setattr(target, name, value)`.
  package func setAttribute(
    _ target: Value, _ name: String, to value: Value
  ) throws(PythonException) {
    try setAttribute(target, intern(name), to: value)
  }

  /// `delattr(target, name)`.
  package func deleteAttribute(_ target: Value, _ name: PyString) throws(PythonException) {
    guard case .object(let object) = target else { throw noAttributeToSet(target, name) }
    try object.deleteAttribute(name, in: self)
  }

  // MARK: Types

  /// `isinstance(value, type)`.
  @inline(__always)
  package func isInstance(_ value: Value, _ type: PyType) -> Bool {
    self.type(of: value).isSubclass(of: type)
  }

  // MARK: Text

  /// `repr(value)`.
  package func repr(_ value: Value) throws(PythonException) -> String {
    if case .object(let object) = value {
      try enterDepth(" while getting the repr of an object")
      defer { leaveDepth() }
      return try object.repr(in: self)
    }
    return immediateText(value)
  }

  /// `str(value)`.
  package func str(_ value: Value) throws(PythonException) -> String {
    guard case .object(let object) = value else { return immediateText(value) }
    if object.kind == .string { return unsafeDowncast(object, to: PyString.self).value }
    try enterDepth(" while getting the str of an object")
    defer { leaveDepth() }
    return try object.str(in: self)
  }

  // MARK: Truth, equality, order

  /// `bool(value)`.
  @inline(__always)
  package func truth(_ value: Value) throws(PythonException) -> Bool {
    switch value {
    case .bool(let value): return value
    case .none, .unbound: return false
    case .int(let value): return value != 0
    case .float(let value): return value != 0
    case .object(let object): return try object.truth(in: self)
    }
  }

  /// `left is right or left == right` as a truth, which containers use.
  package func equals(_ left: Value, _ right: Value) throws(PythonException) -> Bool {
    switch (left, right) {
    case (.int(let left), .int(let right)): return left == right
    case (.float(let left), .float(let right)):
      return left == right || left.bitPattern == right.bitPattern
    case (.object(let a), .object(let b)):
      if a === b { return true }
      if a.kind == .string && b.kind == .string {
        return unsafeDowncast(a, to: PyString.self).equals(unsafeDowncast(b, to: PyString.self))
      }
    default: break
    }
    return try truth(compare(.equal, left, right))
  }

  /// `hash(value)`.
  package func hash(_ value: Value) throws(PythonException) -> Int64 {
    switch value {
    case .int(let value): return NumericHash.of(value)
    case .bool(let value): return value ? 1 : 0
    case .float(let value): return NumericHash.of(value)
    case .none, .unbound: return 0x1_0a65_2f1d
    case .object(let object): return try object.hash(in: self)
    }
  }

  // MARK: Containers

  /// `len(value)`.
  package func length(_ value: Value) throws(PythonException) -> Int64 {
    if case .object(let object) = value, let length = try object.length(in: self) {
      return length
    }
    throw typeError("object of type '\(type(of: value).name)' has no len()")
  }

  /// `container[key]`.
  package func getItem(_ container: Value, _ key: Value) throws(PythonException) -> Value {
    if case .object(let object) = container, let value = try object.item(key, in: self) {
      return value
    }
    throw notSubscriptable(container)
  }

  /// `container[key] = value`.
  package func setItem(
    _ container: Value, _ key: Value, to value: Value
  ) throws(PythonException) {
    if case .object(let object) = container, try object.setItem(key, to: value, in: self) {
      return
    }
    throw typeError("'\(type(of: container).name)' object does not support item assignment")
  }

  /// `del container[key]`.
  package func deleteItem(_ container: Value, _ key: Value) throws(PythonException) {
    if case .object(let object) = container, try object.deleteItem(key, in: self) { return }
    throw typeError(
      "'\(type(of: container).name)' object \(deletionWords(container)) item deletion")
  }

  /// CPython has two ways to say it: one for containers and classes of programs, one for the rest.
  private func deletionWords(_ value: Value) -> String {
    guard case .object(let object) = value else { return "does not support" }
    switch object.kind {
    case .string, .bytes, .tuple, .set, .range: return "doesn't support"
    default: return object.kind.isInstance ? "doesn't support" : "does not support"
    }
  }

  /// `value in container`.
  package func contains(_ container: Value, _ value: Value) throws(PythonException) -> Bool {
    if case .object(let object) = container, let answer = try object.contains(value, in: self) {
      return answer
    }
    let iterator = try searched(container)
    while let item = try next(iterator) {
      if try equals(item, value) { return true }
    }
    return false
  }

  /// The iterator that `in` looks through.
  private func searched(_ container: Value) throws(PythonException) -> PyObject {
    do throws(PythonException) {
      if let iterator = try iteratorIfIterable(container) { return iterator }
    } catch {
      let kind = error.exception.exceptionType
      guard kind.isSubclass(of: types.exception(.typeError)) else { throw error }
    }
    throw typeError("argument of type '\(type(of: container).name)' is not iterable")
  }

  /// `iter(value)`.
  package func iterator(_ value: Value) throws(PythonException) -> PyObject {
    if let iterator = try iteratorIfIterable(value) { return iterator }
    throw typeError("'\(type(of: value).name)' object is not iterable")
  }

  func iteratorIfIterable(_ value: Value) throws(PythonException) -> PyObject? {
    guard case .object(let object) = value else { return nil }
    return try object.iterator(in: self)
  }

  /// The next item of an iterator, or `nil` at its end.
  package func next(_ iterator: PyObject) throws(PythonException) -> Value? {
    machine.budget -= 1
    if machine.budget < 0 { try machine.poll() }
    try enterDepth()
    defer { leaveDepth() }
    let value = try iterator.next(in: self)
    return value.isUnbound ? nil : value
  }

  /// Every item of an iterable.
  package func items(of iterable: Value) throws(PythonException) -> ContiguousArray<Value> {
    if case .object(let object) = iterable {
      if object.kind == .list { return unsafeDowncast(object, to: PyList.self).items }
      if object.kind == .tuple { return unsafeDowncast(object, to: PyTuple.self).items }
      if object.kind == .range { return try items(of: unsafeDowncast(object, to: PyRange.self)) }
    }
    if let range = iterable.asBigRange { _ = try range.length(in: self) }
    let iterator = try self.iterator(iterable)
    var items = ContiguousArray<Value>()
    while let item = try next(iterator) {
      items.append(item)
      if items.count & 0xffff == 0 { try checkSize(Int64(items.count), of: 16) }
    }
    return items
  }

  /// Every item of what is read without being asked for its length first: a range that has none
  /// fits no memory.
  func unmeasuredItems(of iterable: Value) throws(PythonException) -> ContiguousArray<Value> {
    if let range = iterable.asBigRange, range.hasNoLength { try checkSize(.max, of: 16) }
    return try items(of: iterable)
  }

  /// The numbers of a range, when so many may be held.
  private func items(of range: PyRange) throws(PythonException) -> ContiguousArray<Value> {
    try checkSize(range.count, of: 16)
    var items = ContiguousArray<Value>()
    items.reserveCapacity(Int(range.count))
    for place in 0..<range.count { items.append(.int(range.number(place))) }
    return items
  }

  /// Calls `body` with every item of an iterable.
  package func iterate(
    _ iterable: Value, _ body: (Value) throws(PythonException) -> Void
  ) throws(PythonException) {
    let iterator = try self.iterator(iterable)
    while let item = try next(iterator) { try body(item) }
  }

  // MARK: Calls

  /// `callee(*arguments)`, run to its end.
  package func call(_ callee: Value, _ arguments: Value...) throws(PythonException) -> Value {
    try machine.call(callee, CallArguments(ContiguousArray(arguments)))
  }

  /// `callee(argument)`, run to its end.
  package func call(_ callee: Value, _ argument: Value) throws(PythonException) -> Value {
    try machine.call(callee, argument, .unbound, count: 1)
  }

  /// `callee(first, second)`, run to its end.
  package func call(
    _ callee: Value, _ first: Value, _ second: Value
  ) throws(PythonException) -> Value {
    try machine.call(callee, first, second, count: 2)
  }

  /// `callee(…)`, run to its end.
  package func call(
    _ callee: Value, with arguments: CallArguments
  ) throws(PythonException) -> Value {
    try machine.call(callee, arguments)
  }

  /// `receiver.name(*arguments)`.
  package func callMethod(
    _ receiver: Value, _ name: String, _ arguments: Value...
  ) throws(PythonException) -> Value {
    let method = try getAttribute(receiver, name)
    return try machine.call(method, CallArguments(ContiguousArray(arguments)))
  }

  /// `callable(value)`.
  package func isCallable(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    return object.isCallable(in: self)
  }

  // MARK: Printing

  /// Prints as `print(text, end="")` does, within the output budget.
  package func write(
    _ text: String, to stream: OutputStream = .stdout
  ) throws(PythonException) {
    try machine.countOutput(text.utf8.count)
    host.write(text, to: stream)
  }

  /// Counts work on `bytes` bytes as so many steps, so that the host is asked in time.
  @inline(__always)
  package func spend(_ bytes: Int) { if bytes > 1 << 15 { machine.budget -= bytes >> 10 } }

  /// Checks for an interrupt and the clock; native loops over much data call this now and then.
  package func poll() throws(PythonException) { try machine.poll() }
}
