extension Interpreter {
  /// Gives every builtin type its special methods.
  func installSlots() {
    addSequenceSlots(types.list, changes: true)
    addSequenceSlots(types.tuple, changes: false)
    addSequenceSlots(types.string, changes: false)
    addSequenceSlots(types.bytes, changes: false)
    addDictSlots()
    addSetSlots()
    addRangeSlots()
    addNumberSlots(types.int, isInteger: true)
    addNumberSlots(types.float, isInteger: false)
    addComplexSlots()
    let bool = SlotMethods(types.bool, in: self)
    bool.addText()
    bool.addBinary([.bitAnd, .bitOr, .bitXor], reflected: [.bitAnd, .bitOr, .bitXor])
    let none = SlotMethods(types.none, in: self)
    none.addText()
    none.add("__bool__", 0) { (_, _, _) in .bool(false) }
    installIteratorSlots()
  }

  private func addSequenceSlots(_ type: PyType, changes: Bool) {
    let slots = SlotMethods(type, in: self)
    slots.addText()
    slots.addComparisons()
    slots.addContainer(changes: changes)
    slots.addBinary([.add, .multiply], reflected: [.multiply])
    if changes {
      slots.addInPlace([.add, .multiply])
      slots.addNoHash()
    } else {
      slots.addHash()
    }
    if type === types.string {
      slots.addFormat()
      slots.addBinary([.modulo], reflected: [.modulo])
      slots.add("__str__", 0) { (interpreter, value, _) throws(PythonException) in
        .string(try interpreter.str(value))
      }
    }
  }

  private func addDictSlots() {
    let slots = SlotMethods(types.dict, in: self)
    slots.addText()
    slots.addComparisons([.equal, .notEqual])
    slots.addContainer(items: false, changes: true)
    slots.addBinary([.bitOr])
    slots.addInPlace([.bitOr])
    slots.addNoHash()
    for type in [types.dictKeys, types.dictItems, types.dictValues] {
      let views = SlotMethods(type, in: self)
      views.addText()
      views.addContainer(items: false)
      if type === types.dictValues { continue }
      views.addComparisons()
      views.addBinary([.bitOr, .bitAnd, .subtract, .bitXor])
    }
  }

  private func addSetSlots() {
    for type in [types.set, types.frozenset] {
      let slots = SlotMethods(type, in: self)
      slots.addText()
      slots.addComparisons()
      slots.addContainer(items: false)
      let operations: [BinaryOperator] = [.bitOr, .bitAnd, .subtract, .bitXor]
      slots.addBinary(operations, reflected: operations)
      if type === types.set {
        slots.addInPlace([.bitOr, .bitAnd, .subtract, .bitXor])
        slots.addNoHash()
      } else {
        slots.addHash()
      }
    }
  }

  private func addRangeSlots() {
    let range = SlotMethods(types.range, in: self)
    range.addText()
    range.addContainer()
    range.addComparisons([.equal, .notEqual])
    range.addHash()
    let slice = SlotMethods(types.slice, in: self)
    slice.addText()
    slice.addComparisons()
    slice.addNoHash()
  }

  private func addNumberSlots(_ type: PyType, isInteger: Bool) {
    let slots = SlotMethods(type, in: self)
    slots.addText()
    slots.addHash()
    slots.addFormat()
    slots.addComparisons()
    var operations: [BinaryOperator] = [
      .add, .subtract, .multiply, .trueDivide, .floorDivide, .modulo,
    ]
    if isInteger { operations += [.leftShift, .rightShift, .bitOr, .bitXor, .bitAnd] }
    slots.addBinary(operations, reflected: operations + [.power])
    let prefixes: [PrefixOperator] = isInteger ? PrefixOperator.all : [.negative, .positive]
    for operation in prefixes {
      slots.add(operation.method, 0) { (interpreter, value, _) throws(PythonException) in
        try interpreter.numericPrefix(operation, value) ?? .none
      }
    }
    addNumberConversions(slots, isInteger: isInteger)
  }

  private func addNumberConversions(_ slots: SlotMethods, isInteger: Bool) {
    slots.add("__bool__", 0) { (interpreter, value, _) throws(PythonException) in
      .bool(try interpreter.truth(value))
    }
    slots.add("__abs__", 0) { (interpreter, value, _) throws(PythonException) in
      try interpreter.absolute(value)
    }
    slots.add("__int__", 0) { (interpreter, value, _) throws(PythonException) in
      try interpreter.integer(from: value)
    }
    slots.add("__float__", 0) { (interpreter, value, _) throws(PythonException) in
      .float(try interpreter.real(value))
    }
    slots.add("__trunc__", 0) { (interpreter, value, _) throws(PythonException) in
      try interpreter.integer(from: value)
    }
    slots.add("__divmod__", 1) { (interpreter, value, arguments) throws(PythonException) in
      guard Number(arguments[1]) != nil else { return .object(interpreter.notImplemented) }
      return try interpreter.divmod(value, arguments[1])
    }
    slots.add("__floor__", 0) { (interpreter, value, _) throws(PythonException) in
      try interpreter.floor(value)
    }
    slots.add("__ceil__", 0) { (interpreter, value, _) throws(PythonException) in
      try interpreter.ceiling(value)
    }
    if isInteger {
      slots.add("__index__", 0) { (_, value, _) in .integer(value.asBigInt ?? BigInt(0)) }
    }
    slots.addPowerAndRound()
  }

  /// `__iter__` and `__next__` of the native iterators.
  private func installIteratorSlots() {
    let names: [StaticString] = [
      "iterator", "list_iterator", "tuple_iterator", "str_iterator", "str_ascii_iterator",
      "range_iterator", "longrange_iterator",
      "bytes_iterator", "bytearray_iterator", "dict_keyiterator", "dict_valueiterator",
      "dict_itemiterator",
      "set_iterator", "list_reverseiterator", "dict_reversekeyiterator",
      "dict_reversevalueiterator", "dict_reverseitemiterator", "callable_iterator", "enumerate",
      "zip", "map", "filter", "reversed",
    ]
    for name in names { addIteratorSlots(types.iteratorType(named: name)) }
  }

  func addIteratorSlots(_ type: PyType) {
    let slots = SlotMethods(type, in: self)
    slots.add("__iter__", 0) { (_, value, _) in value }
    slots.add("__next__", 0) { (interpreter, value, _) throws(PythonException) in
      guard case .object(let object) = value, let item = try interpreter.next(object) else {
        throw interpreter.stopIteration()
      }
      return item
    }
  }
}

extension SlotMethods {
  fileprivate func addPowerAndRound() {
    addFlexible("__pow__", 1, 2) { (interpreter, value, arguments) throws(PythonException) in
      guard Number(arguments[1]) != nil else { return .object(interpreter.notImplemented) }
      let modulus = arguments.count > 2 ? arguments[2] : .none
      return try interpreter.power(value, arguments[1], modulus)
    }
    addFlexible("__round__", 0, 1) { (interpreter, value, arguments) throws(PythonException) in
      try interpreter.round(value, arguments.count > 1 ? arguments[1] : .none)
    }
  }
}
