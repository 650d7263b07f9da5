// Instructions that build and fill containers.
extension Machine {
  /// Moves the top values off the stack.
  @inline(__always)
  func take(_ r: inout Registers, _ count: Int) -> ContiguousArray<Value> {
    r.sp -= count
    let base = r.sp
    // `unsafeUninitializedCapacity` asks the runtime for the array's type each time, which takes longer
    // than all the rest.
    var items = ContiguousArray<Value>()
    items.reserveCapacity(count)
    for place in 0..<count { items.append((base + place).move()) }
    return items
  }

  @inline(__always)
  func buildList(_ r: inout Registers, _ i: Instruction) {
    let items = take(&r, Int(i.argument))
    r.push(.object(PyList(items)))
  }

  @inline(__always)
  func buildTuple(_ r: inout Registers, _ i: Instruction) {
    if i.argument == 0 { return r.push(.object(interpreter.emptyTuple)) }
    let items = take(&r, Int(i.argument))
    r.push(.object(PyTuple(items)))
  }

  func buildSet(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let items = take(&r, Int(i.argument))
    r.save()
    let set = PySet()
    for item in items { try set.insert(item, in: interpreter) }
    r.push(.object(i.extra == 0 ? set : try folded(set, isCopied: i.extra == 1)))
  }

  /// A set of constants as CPython's compiler leaves it: built anew from the one that it folded, and
  /// copied unless a loop runs over it.
  private func folded(_ first: PySet, isCopied: Bool) throws(PythonException) -> PySet {
    let second = PySet()
    for item in first.items { try second.insert(item, in: interpreter) }
    return isCopied ? try interpreter.union(PySet(), [.object(second)]) : second
  }

  func buildMap(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let items = take(&r, 2 * Int(i.argument))
    r.save()
    let dict = PyDict()
    var position = 0
    while position < items.count {
      try dict.set(items[position], to: items[position + 1], in: interpreter)
      position += 2
    }
    r.push(.object(dict))
  }

  func buildString(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let count = Int(i.argument)
    let parts = r.sp - count
    r.save()
    let text = try joined(parts, count)
    parts.destroy(count)
    r.sp = parts
    r.push(.object(text))
  }

  /// The texts of `count` slots, one behind the other.
  private func joined(
    _ parts: UnsafeMutablePointer<Value>, _ count: Int
  ) throws(PythonException) -> PyString {
    var (size, isASCII) = (0, true)
    for place in 0..<count {
      (parts + place).with(PyString.self) { part in
        size += part.value.utf8.count
        isASCII = isASCII && part.isASCII
      }
    }
    if size > interpreter.limits.objectBytes { throw interpreter.tooLarge("string") }
    let text = String(unsafeUninitializedCapacity: size) { buffer in
      var end = 0
      for place in 0..<count {
        end = (parts + place).with(PyString.self) { TextSplit.copy($0.value, to: buffer, end) }
      }
      return end
    }
    return isASCII ? PyString(ascii: text) : PyString(text)
  }

  func buildSlice(_ r: inout Registers, _ i: Instruction) {
    let parts = take(&r, Int(i.argument))
    let step = parts.count == 3 ? parts[2] : .none
    r.push(.object(PySlice(start: parts[0], stop: parts[1], step: step)))
  }

  // MARK: Filling

  @inline(__always)
  func listAppend(_ r: inout Registers, _ i: Instruction) {
    let value = r.pop()
    let list = unsafeDowncast((r.sp - Int(i.argument)).rawObject, to: PyList.self)
    list.items.append(value)
  }

  func setAdd(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let value = r.pop()
    r.save()
    guard let set = r.sp[-Int(i.argument)].asSet else { return }
    try set.insert(value, in: interpreter)
  }

  func mapAdd(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let value = r.pop()
    let key = r.pop()
    r.save()
    guard let dict = r.sp[-Int(i.argument)].asDict else { return }
    if i.extra == 1, try dict.position(of: key, in: interpreter) != nil {
      throw duplicateKeyword(key, r)
    }
    try dict.set(key, to: value, in: interpreter)
  }

  func listExtend(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let value = r.pop()
    r.save()
    guard let list = r.sp[-Int(i.argument)].asList else { return }
    if try interpreter.iteratorIfIterable(value) == nil {
      let type = interpreter.type(of: value).name
      throw interpreter.typeError("Value after * must be an iterable, not \(type)")
    }
    let more = try interpreter.items(of: value)
    interpreter.noteStore(more, in: list)
    try list.checkGrowth(by: more.count, in: interpreter)
    list.items += more
  }

  func setUpdate(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let value = r.pop()
    r.save()
    guard let set = r.sp[-Int(i.argument)].asSet else { return }
    try interpreter.add(value, to: set)
  }

  func dictUpdate(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let value = r.pop()
    r.save()
    guard let dict = r.sp[-Int(i.argument)].asDict else { return }
    guard let pairs = try mappingPairs(value) else {
      throw interpreter.typeError(
        "'\(interpreter.type(of: value).name)' object is not a mapping")
    }
    for (key, value) in pairs { try dict.set(key, to: value, in: interpreter) }
  }

  /// The pairs of a dict or of an object with `keys`.
  func mappingPairs(
    _ value: Value
  ) throws(PythonException) -> ContiguousArray<(key: Value, value: Value)>? {
    if let dict = value.asDict { return dict.pairs }
    guard let method = try interpreter.attributeIfPresent(value, interpreter.intern("keys")) else {
      return nil
    }
    var pairs = ContiguousArray<(key: Value, value: Value)>()
    for key in try interpreter.items(of: interpreter.call(method)) {
      pairs.append((key, try interpreter.getItem(value, key)))
    }
    return pairs
  }

  func dictMerge(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let value = r.pop()
    r.save()
    guard let dict = r.sp[-Int(i.argument)].asDict else { return }
    if let source = value.asDict {
      for (key, value) in source.pairs {
        try checkKeyword(key, dict, r)
        try dict.set(key, to: value, in: interpreter)
      }
      return
    }
    guard let keys = try interpreter.attributeIfPresent(value, interpreter.intern("keys")) else {
      throw interpreter.typeError(
        "\(calleeText(r))argument after ** must be a mapping, not "
          + "\(interpreter.type(of: value).name)")
    }
    for key in try interpreter.items(of: interpreter.call(keys)) {
      // A key that is there already is an error before its value is asked for.
      try checkKeyword(key, dict, r)
      try dict.set(key, to: interpreter.getItem(value, key), in: interpreter)
    }
  }

  private func checkKeyword(
    _ key: Value, _ dict: PyDict, _ r: Registers
  ) throws(PythonException) {
    guard key.asString != nil else { throw interpreter.typeError("keywords must be strings") }
    if try dict.position(of: key, in: interpreter) != nil { throw duplicateKeyword(key, r) }
  }

  private func duplicateKeyword(_ key: Value, _ r: Registers) -> PythonException {
    interpreter.typeError(
      "\(calleeText(r))got multiple values for keyword argument '\(key.asText ?? "")'")
  }

  /// The function of a call whose arguments are a tuple and the dict on top.
  private func calleeText(_ r: Registers) -> String { calleeText(at: r.sp - 4) }

  /// The function that a call names in its words: it stands at `slot`, or behind an empty one.
  func calleeText(at slot: UnsafeMutablePointer<Value>) -> String {
    let callee = slot.isUnbound ? slot[1] : slot[0]
    guard let object = callee.asObject else { return "" }
    return interpreter.functionText(object) + "() "
  }

  func listToTuple(_ r: inout Registers) {
    guard let list = r.pop().asList else { return }
    r.push(.tuple(list.items))
  }

  // MARK: Text

  func formatValue(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    r.save()
    if i.extra == 4, (r.sp - 1).holdsString {
      let specification = unsafeDowncast((r.sp - 1).rawObject, to: PyString.self)
      let text = try interpreter.format(r.sp[-2], by: specification)
      r.drop()
      (r.sp - 1).pointee = .string(text)
      return
    }
    let hasSpecification = i.extra & 4 != 0
    let specification = hasSpecification ? r.sp[-1].asText ?? "" : ""
    let value = hasSpecification ? r.sp[-2] : r.sp[-1]
    let result = try formatted(value, Int(i.extra & 3), specification)
    if hasSpecification { r.drop() }
    (r.sp - 1).pointee = result
  }

  private func formatted(
    _ value: Value, _ conversion: Int, _ specification: String
  ) throws(PythonException) -> Value {
    switch conversion {
    case 1: return try formatted(.string(interpreter.str(value)), 0, specification)
    case 2: return try formatted(.string(interpreter.repr(value)), 0, specification)
    case 3: return try formatted(.string(interpreter.ascii(value)), 0, specification)
    default: break
    }
    if specification.isEmpty {
      guard case .object(let object) = value else {
        return .string(try interpreter.str(value))
      }
      if object.kind == .string { return value }
      if object.kind.rawValue < ObjectKind.firstNative.rawValue, object.kind != .type {
        return .string(try interpreter.str(value))
      }
    }
    return .string(try interpreter.format(value, specification))
  }

  // MARK: Unpacking

  @inline(__always)
  func unpackSequence(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let count = Int(i.argument)
    r.save()
    let top = r.sp - 1
    if top.tag == ValueTag.object, top.rawObject.kind == .tuple {
      let tuple = unsafeDowncast(top.rawObject, to: PyTuple.self)
      if tuple.items.count == count {
        let value = r.pop()
        spill(&r, unsafeDowncast(tuple, to: PyTuple.self).items)
        _ = consume value
        return
      }
    }
    let items = try unpacked(r.sp, count)
    r.drop()
    spill(&r, items)
  }

  /// Pushes `items` so that the first is on top.
  @inline(__always)
  private func spill(_ r: inout Registers, _ items: ContiguousArray<Value>) {
    var position = items.count - 1
    while position >= 0 {
      r.push(items[position])
      position -= 1
    }
  }

  @inline(never)
  private func unpacked(
    _ sp: UnsafeMutablePointer<Value>, _ count: Int
  ) throws(PythonException) -> ContiguousArray<Value> {
    let value = sp[-1]
    guard let iterator = try interpreter.iteratorIfIterable(value) else {
      throw interpreter.typeError(
        "cannot unpack non-iterable \(interpreter.type(of: value).name) object")
    }
    var items = ContiguousArray<Value>()
    while let item = try interpreter.next(iterator) {
      if items.count == count {
        throw interpreter.valueError("too many values to unpack (expected \(count))")
      }
      items.append(item)
    }
    if items.count < count {
      throw interpreter.valueError(
        "not enough values to unpack (expected \(count), got \(items.count))")
    }
    return items
  }

  func unpackStarred(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let before = Int(i.argument)
    let after = Int(i.extra)
    r.save()
    let value = r.sp[-1]
    if try interpreter.iteratorIfIterable(value) == nil {
      throw interpreter.typeError(
        "cannot unpack non-iterable \(interpreter.type(of: value).name) object")
    }
    let items = try interpreter.items(of: value)
    guard items.count >= before + after else {
      throw interpreter.valueError(
        "not enough values to unpack (expected at least \(before + after), got \(items.count))")
    }
    r.drop()
    let middle = ContiguousArray(items[before..<(items.count - after)])
    var parts = ContiguousArray(items[..<before])
    parts.append(.list(middle))
    parts += items[(items.count - after)...]
    spill(&r, parts)
  }
}
