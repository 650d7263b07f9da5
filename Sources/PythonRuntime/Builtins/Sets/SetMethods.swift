// The methods of `set` and `frozenset`.
extension Interpreter {
  func installSets() {
    for type in [types.set, types.frozenset] {
      let table = MethodTable(type, in: self) { $0.asSet }
      addSetAlgebra(table)
      addSetQuestions(table)
    }
    addSetChanges(MethodTable(types.set, in: self) { $0.asSet })
    types.set.allocator = { (interpreter, type, arguments) throws(PythonException) in
      let set = PySet()
      guard type === interpreter.types.set else {
        return .object(PyInstance(type: type, builtinValue: .object(set)))
      }
      try interpreter.checkArity(arguments, "set", 0, 1)
      if arguments.count > 0 { try interpreter.add(arguments[0], to: set) }
      return .object(set)
    }
    types.frozenset.allocator = { (interpreter, type, arguments) throws(PythonException) in
      try interpreter.checkArity(arguments, "frozenset", 0, 1)
      let isPlain = type === interpreter.types.frozenset
      if isPlain, let given = arguments[0].asSet, given.isFrozen { return .object(given) }
      let set = PySet(isFrozen: true)
      if arguments.count > 0 { try interpreter.add(arguments[0], to: set) }
      return .object(isPlain ? set : PyInstance(type: type, builtinValue: .object(set)))
    }
  }

  private func addSetAlgebra(_ table: MethodTable<PySet>) {
    table.add("union", 0, .max) { (interpreter, set, arguments) throws(PythonException) in
      .object(try interpreter.union(set, arguments.positional(from: 1)))
    }
    table.add("intersection", 0, .max) { (interpreter, set, arguments) throws(PythonException) in
      var result = set
      for other in arguments.positional(from: 1) {
        result = try interpreter.intersection(result, other)
      }
      return .object(result === set ? try interpreter.union(set, []) : result)
    }
    table.add("difference", 0, .max) { (interpreter, set, arguments) throws(PythonException) in
      var result = set
      for other in arguments.positional(from: 1) {
        result = try interpreter.difference(result, other)
      }
      return .object(result === set ? try interpreter.union(set, []) : result)
    }
    table.add("symmetric_difference", 1, 1) {
      (interpreter, set, arguments) throws(PythonException) in
      .object(try interpreter.symmetricDifference(set, arguments[1]))
    }
    table.add("copy", 0, 0) { (interpreter, set, _) throws(PythonException) in
      .object(set.isFrozen ? set : try interpreter.union(set, []))
    }
  }

  private func addSetQuestions(_ table: MethodTable<PySet>) {
    table.add("isdisjoint", 1, 1) { (interpreter, set, arguments) throws(PythonException) in
      .bool(try interpreter.isDisjoint(set, arguments[1]))
    }
    table.add("issubset", 1, 1) { (interpreter, set, arguments) throws(PythonException) in
      .bool(try interpreter.isSubset(set, interpreter.set(of: arguments[1])))
    }
    table.add("issuperset", 1, 1) { (interpreter, set, arguments) throws(PythonException) in
      for item in try interpreter.unmeasuredItems(of: arguments[1]) {
        _ = try interpreter.hash(item)
        if try !set.holds(item, in: interpreter) { return .bool(false) }
      }
      return .bool(true)
    }
  }

  private func addSetChanges(_ table: MethodTable<PySet>) {
    table.add("add", 1, 1) { (interpreter, set, arguments) throws(PythonException) in
      try set.insert(arguments[1], in: interpreter)
      return .none
    }
    table.add("discard", 1, 1) { (interpreter, set, arguments) throws(PythonException) in
      try set.remove(arguments[1], in: interpreter)
      return .none
    }
    table.add("remove", 1, 1) { (interpreter, set, arguments) throws(PythonException) in
      if try !set.remove(arguments[1], in: interpreter) {
        throw interpreter.keyError(arguments[1])
      }
      return .none
    }
    table.add("pop", 0, 0) { (interpreter, set, _) throws(PythonException) in
      if let value = set.storage.pop() { return value }
      throw interpreter.keyError(.string("pop from an empty set"))
    }
    table.add("clear", 0, 0) { (_, set, _) in
      set.storage = SetStorage()
      return .none
    }
    table.add("update", 0, .max) { (interpreter, set, arguments) throws(PythonException) in
      for other in arguments.positional(from: 1) { try interpreter.add(other, to: set) }
      return .none
    }
    table.add("__init__", 0, 1) { (interpreter, set, arguments) throws(PythonException) in
      // An exact set was filled when it was made.
      guard arguments[0].isPlainInstance else { return .none }
      set.storage = SetStorage()
      if arguments.count > 1 { try interpreter.add(arguments[1], to: set) }
      return .none
    }
    addInPlace(table, "intersection_update") { (interpreter, set, other) throws(PythonException) in
      set.storage = try interpreter.intersection(set, other).storage
    }
    addInPlace(table, "difference_update") { (interpreter, set, other) throws(PythonException) in
      try interpreter.subtract(interpreter.set(of: other), from: set)
    }
    addInPlace(table, "symmetric_difference_update") {
      (interpreter, set, other) throws(PythonException) in
      try interpreter.exchange(interpreter.set(of: other), in: set)
    }
  }

  private func addInPlace(
    _ table: MethodTable<PySet>, _ name: String,
    _ operation: @escaping (Interpreter, PySet, Value) throws(PythonException) -> Void
  ) {
    table.add(name, 0, .max) { (interpreter, set, arguments) throws(PythonException) in
      for other in arguments.positional(from: 1) {
        try operation(interpreter, set, other)
      }
      return .none
    }
  }
}
