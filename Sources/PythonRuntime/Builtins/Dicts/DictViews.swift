/// What of a dict's pairs a view or an iterator shows.
enum DictPart {
  case keys, values, items

  var orderedViewName: StaticString {
    switch self {
    case .keys: "odict_keys"
    case .values: "odict_values"
    case .items: "odict_items"
    }
  }

  func value(_ entry: DictEntry) -> Value {
    switch self {
    case .keys: entry.key
    case .values: entry.value
    case .items: .tuple([entry.key, entry.value])
    }
  }
}

/// `d.keys()`, `d.values()` or `d.items()`.
package final class PyDictView: PyObject {
  let dict: PyDict
  let part: DictPart

  init(_ dict: PyDict, _ part: DictPart) {
    self.dict = dict
    self.part = part
    super.init(kind: .other)
  }

  package override func type(in interpreter: Interpreter) -> PyType {
    let plain =
      switch part {
      case .keys: interpreter.types.dictKeys
      case .values: interpreter.types.dictValues
      case .items: interpreter.types.dictItems
      }
    guard dict.isOrdered else { return plain }
    return interpreter.types.iteratorType(named: part.orderedViewName, base: plain)
  }

  /// What the view shows, in order.
  var items: ContiguousArray<Value> {
    var items = ContiguousArray<Value>()
    items.reserveCapacity(dict.count)
    for entry in dict.storage.entries where !entry.key.isUnbound { items.append(part.value(entry)) }
    return items
  }

  package override func length(in interpreter: Interpreter) throws(PythonException) -> Int64? {
    Int64(dict.count)
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    guard interpreter.builtinState.enter(self) else { return "..." }
    defer { interpreter.builtinState.leave() }
    return "\(type(in: interpreter).name)([\(try interpreter.reprs(of: items))])"
  }

  package override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    if part == .values { return identityHash }
    throw interpreter.typeError("unhashable type: '\(type(in: interpreter).name)'")
  }

  package override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    dict.isOrdered ? OrderedDictIterator(dict, part) : DictIterator(dict, part)
  }

  package override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool? {
    switch part {
    case .keys: return try dict.position(of: value, in: interpreter) != nil
    case .values: return nil
    case .items:
      guard let pair = value.asTuple, pair.items.count == 2,
        let found = try dict.value(for: pair.items[0], in: interpreter)
      else { return false }
      return try interpreter.equals(found, pair.items[1])
    }
  }

  package override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard part != .values else { return nil }
    switch operation {
    case .bitAnd, .bitOr, .bitXor, .subtract: break
    default: return nil
    }
    let left = try PySet(of: items, in: interpreter)
    let right = try PySet(of: interpreter.items(of: other), in: interpreter)
    return try left.binary(operation, .object(right), in: interpreter)
  }

  package override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard part != .values else { return nil }
    switch operation {
    case .bitAnd, .bitOr, .bitXor, .subtract: break
    default: return nil
    }
    let left = try PySet(of: interpreter.items(of: other), in: interpreter)
    let right = try PySet(of: items, in: interpreter)
    return try left.binary(operation, .object(right), in: interpreter)
  }

  package override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard part != .values else { return nil }
    let right: PySet
    if let set = other.asSet {
      right = set
    } else if case .object(let object) = other, let view = object as? PyDictView,
      view.part != .values
    {
      right = try PySet(of: view.items, in: interpreter)
    } else {
      return nil
    }
    return try PySet(of: items, in: interpreter).compare(
      comparison, .object(right), in: interpreter)
  }

  package override func visitChildren(_ visitor: ObjectVisitor) { visitor.visit(dict) }
}

/// The iterator of a dict or one of its views.
package final class DictIterator: PyIterator {
  private var dict: PyDict?
  private let part: DictPart
  private let expected: Int
  private var place = 0
  private var pair = ReusedPair()

  init(_ dict: PyDict, _ part: DictPart) {
    self.dict = dict
    self.part = part
    expected = dict.count
    let name: StaticString =
      switch part {
      case .keys: "dict_keyiterator"
      case .values: "dict_valueiterator"
      case .items: "dict_itemiterator"
      }
    super.init(typeName: name)
  }

  package override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    guard let dict else { return .unbound }
    if dict.count != expected {
      self.dict = nil
      throw interpreter.runtimeError("dictionary changed size during iteration")
    }
    while place < dict.storage.entries.count {
      let current = place
      place += 1
      if dict.storage.entries[current].key.isUnbound { continue }
      switch part {
      case .keys: return dict.storage.entries[current].key
      case .values: return dict.storage.entries[current].value
      case .items:
        return pair.value(
          dict.storage.entries[current].key, dict.storage.entries[current].value)
      }
    }
    self.dict = nil
    return .unbound
  }

  package override func visitChildren(_ visitor: ObjectVisitor) {
    if let dict { visitor.visit(dict) }
  }

  package override func memento() -> Memento? {
    RestoringMemento { [self, dict, place] in
      self.dict = dict
      self.place = place
    }
  }

  package override func clearReferences() { dict = nil }
}
