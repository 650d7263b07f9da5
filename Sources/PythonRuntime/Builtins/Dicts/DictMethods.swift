// The methods of `dict`.
extension Interpreter {
  func installDict() {
    let table = MethodTable(types.dict, in: self) { $0.asDict }
    addDictViews(table)
    addDictQuestions(table)
    addDictChanges(table)
    table.builder.classMethod("fromkeys", nil) { (interpreter, arguments) throws(PythonException) in
      try interpreter.checkArity(arguments, "fromkeys", 1, 2, skipping: 1)
      let value = arguments.count > 2 ? arguments[2] : .none
      let result = try interpreter.call(arguments[0])
      for key in try interpreter.items(of: arguments[1]) {
        try interpreter.setItem(result, key, to: value)
      }
      return result
    }
    types.dict.allocator = { (interpreter, type, arguments) throws(PythonException) in
      let dict = PyDict()
      guard type === interpreter.types.dict else {
        return .object(PyInstance(type: type, builtinValue: .object(dict)))
      }
      try interpreter.fill(dict, arguments, skipping: 0, name: "dict")
      return .object(dict)
    }
  }

  /// `dict(mapping_or_pairs, **pairs)` and `update`.
  private func fill(
    _ dict: PyDict, _ arguments: Arguments, skipping skipped: Int, name: String
  ) throws(PythonException) {
    if arguments.count - skipped > 1 {
      throw typeError("\(name) expected at most 1 argument, got \(arguments.count - skipped)")
    }
    if arguments.count > skipped { try update(dict, from: arguments[skipped]) }
    for (key, value) in arguments.keywords { dict[key] = value }
  }

  private func addDictViews(_ table: MethodTable<PyDict>) {
    table.add("keys", 0, 0) { (_, dict, _) in .object(PyDictView(dict, .keys)) }
    table.add("values", 0, 0) { (_, dict, _) in .object(PyDictView(dict, .values)) }
    table.add("items", 0, 0) { (_, dict, _) in .object(PyDictView(dict, .items)) }
    table.add("__reversed__", 0, 0) { (_, dict, _) in
      .object(SequenceIterator.reversed(dict.keys, "dict_reversekeyiterator"))
    }
    let names: [(PyType, DictPart, StaticString)] = [
      (types.dictKeys, .keys, "dict_reversekeyiterator"),
      (types.dictValues, .values, "dict_reversevalueiterator"),
      (types.dictItems, .items, "dict_reverseitemiterator"),
    ]
    for (type, part, name) in names {
      let views = MethodTable(type, in: self) { $0.asObject as? PyDictView }
      views.add("__reversed__", 0, 0) { (_, view, _) in
        view.dict.isOrdered
          ? .object(OrderedDictIterator(view.dict, part, isReversed: true))
          : .object(SequenceIterator.reversed(view.items, name))
      }
      views.builder.property("mapping") { (_, value) in
        .object((value.asObject as? PyDictView)?.dict ?? PyDict())
      }
      if part == .values { continue }
      views.add("isdisjoint", 1, 1) { (interpreter, view, arguments) throws(PythonException) in
        let left = try PySet(of: view.items, in: interpreter)
        return .bool(try interpreter.isDisjoint(left, arguments[1]))
      }
    }
  }

  private func addDictQuestions(_ table: MethodTable<PyDict>) {
    table.add("get", 1, 2) { (interpreter, dict, arguments) throws(PythonException) in
      try dict.value(for: arguments[1], in: interpreter)
        ?? (arguments.count > 2 ? arguments[2] : .none)
    }
    table.add("copy", 0, 0) { (_, dict, _) in
      let copy = PyDict()
      copy.storage = dict.storage
      return .object(copy)
    }
    table.builder.method("__getitem__", nil) { (interpreter, arguments) throws(PythonException) in
      guard let dict = arguments[0].asDict else {
        throw interpreter.wrongReceiver("__getitem__", interpreter.types.dict, arguments)
      }
      try interpreter.checkArity(arguments, "dict.__getitem__", 1, 1, skipping: 1)
      if let value = try dict.value(for: arguments[1], in: interpreter) { return value }
      if case .object(let object) = arguments[0], object.kind.isInstance,
        let missing = object.type(in: interpreter).lookup(
          interpreter.special.missing, in: interpreter)
      {
        return try interpreter.call(missing, arguments[0], arguments[1])
      }
      throw interpreter.keyError(arguments[1])
    }
  }

  private func addDictChanges(_ table: MethodTable<PyDict>) {
    table.add("pop", 1, 2) { (interpreter, dict, arguments) throws(PythonException) in
      // An empty dict does not ask for a hash.
      if dict.count > 0, let value = try dict.remove(arguments[1], in: interpreter) {
        return value
      }
      if arguments.count > 2 { return arguments[2] }
      throw interpreter.keyError(arguments[1])
    }
    table.add("popitem", 0, 0) { (interpreter, dict, _) throws(PythonException) in
      guard let entry = dict.storage.entries.last(where: { !$0.key.isUnbound }) else {
        throw interpreter.keyError(.string("popitem(): dictionary is empty"))
      }
      _ = try dict.remove(entry.key, in: interpreter)
      return .tuple([entry.key, entry.value])
    }
    table.add("setdefault", 1, 2) { (interpreter, dict, arguments) throws(PythonException) in
      if let value = try dict.value(for: arguments[1], in: interpreter) { return value }
      let value = arguments.count > 2 ? arguments[2] : .none
      try dict.set(arguments[1], to: value, in: interpreter)
      return value
    }
    table.add("clear", 0, 0) { (_, dict, _) in
      dict.removeAll()
      return .none
    }
    for name in ["update", "__init__"] {
      table.builder.method(name, nil) { (interpreter, arguments) throws(PythonException) in
        guard let dict = arguments[0].asDict else {
          throw interpreter.wrongReceiver(name, interpreter.types.dict, arguments)
        }
        if name == "__init__" && !arguments[0].isPlainInstance { return .none }
        let shown = name == "update" ? name : "dict"
        try interpreter.fill(dict, arguments, skipping: 1, name: shown)
        return .none
      }
    }
  }
}
