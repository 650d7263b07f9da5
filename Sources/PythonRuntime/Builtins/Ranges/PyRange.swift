/// A `range`.
package final class PyRange: PyObject {
  package let start: Int64
  package let stop: Int64
  package let step: Int64
  /// How many numbers the range has.
  package let count: Int64

  package init(start: Int64, stop: Int64, step: Int64) {
    self.start = start
    self.stop = stop
    self.step = step
    count = PyRange.count(start, stop, step)
    super.init(kind: .range)
  }

  private static func count(_ start: Int64, _ stop: Int64, _ step: Int64) -> Int64 {
    guard step > 0 ? start < stop : start > stop else { return 0 }
    let (low, high) = step > 0 ? (start, stop) : (stop, start)
    let distance = UInt64(bitPattern: high &- low)
    let quotient = (distance - 1) / step.magnitude
    return Int64(truncatingIfNeeded: min(quotient, UInt64(Int64.max - 1))) + 1
  }

  /// The number at a place of the range.
  package func number(_ place: Int64) -> Int64 { start &+ place &* step }

  /// The place of a number, or nil where the range does not have it.
  package func place(of number: Int64) -> Int64? {
    if count == 0 { return nil }
    if step > 0 ? number < start || number >= stop : number > start || number <= stop {
      return nil
    }
    let distance = step > 0 ? number &- start : start &- number
    let magnitude = Int64(truncatingIfNeeded: step.magnitude)
    return distance % magnitude == 0 ? distance / magnitude : nil
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.range }

  package override func truth(in interpreter: Interpreter) throws(PythonException) -> Bool {
    count != 0
  }

  package override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    let first: Value = count == 0 ? .none : .int(start)
    let stride: Value = count < 2 ? .none : .int(step)
    return try interpreter.hash(.tuple([.int(count), first, stride]))
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    step == 1 ? "range(\(start), \(stop))" : "range(\(start), \(stop), \(step))"
  }

  package override func length(in interpreter: Interpreter) throws(PythonException) -> Int64? {
    count
  }

  package override func item(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if let slice = key.asSlice {
      let selection = try interpreter.selection(slice, count: Int(clamping: count))
      return .object(
        PyRange(
          start: number(Int64(selection.start)), stop: number(Int64(selection.stop)),
          step: step &* Int64(selection.step)))
    }
    if case .object(let object) = key, object.kind == .bigInt {
      throw interpreter.indexError("range object index out of range")
    }
    guard let place = try interpreter.position(key, count: Int(clamping: count)) else {
      throw interpreter.badIndex(key, "range")
    }
    if place < 0 { throw interpreter.indexError("range object index out of range") }
    return .int(number(Int64(place)))
  }

  package override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool? {
    if let number = value.asInt { return place(of: number) != nil }
    guard let number = value.asFloat else {
      return value.asObject?.kind.isInstance == true ? nil : false
    }
    guard let whole = Int64(exactly: number) else { return false }
    return place(of: whole) != nil
  }

  package override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    PyRangeIterator(start: start, step: step, count: count)
  }

  package override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard comparison == .equal || comparison == .notEqual, let range = other.asRange else {
      return nil
    }
    let same =
      count == range.count && (count == 0 || start == range.start)
      && (count < 2 || step == range.step)
    return .bool(same == (comparison == .equal))
  }
}

/// The iterator of a `range`.
package final class PyRangeIterator: PyIterator {
  package final var current: Int64
  package let step: Int64
  package final var remaining: Int64

  package init(start: Int64, step: Int64, count: Int64) {
    current = start
    self.step = step
    remaining = count
    super.init(typeName: "range_iterator", kind: .rangeIterator)
  }

  package override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    advance().map { .int($0) } ?? .unbound
  }

  /// The next number.
  @inline(__always)
  func advance() -> Int64? {
    if remaining <= 0 { return nil }
    remaining -= 1
    let value = current
    current = value &+ step
    return value
  }

  package override func memento() -> Memento? {
    RestoringMemento { [self, current, remaining] in
      self.current = current
      self.remaining = remaining
    }
  }
}

extension Interpreter {
  /// `range.index`: an integer is found by arithmetic, anything else by comparing.
  private func index(of value: Value, in range: PyRange) throws(PythonException) -> Value {
    if let number = value.asInt {
      if let place = range.place(of: number) { return .int(place) }
      throw valueError("\(try repr(value)) is not in range")
    }
    if value.asBigInt != nil { throw valueError("\(try repr(value)) is not in range") }
    for place in 0..<range.count {
      if try equals(.int(range.number(place)), value) { return .int(place) }
      if place & 0xfff == 0xfff { try poll() }
    }
    throw valueError("sequence.index(x): x not in sequence")
  }

  func installRange() {
    let table = MethodTable(types.range, in: self) { $0.asAnyRange }
    table.builder.property("start") { (_, value) in
      value.asRange.map { .int($0.start) } ?? .integer(value.asBigRange?.start ?? BigInt(0))
    }
    table.builder.property("stop") { (_, value) in
      value.asRange.map { .int($0.stop) } ?? .integer(value.asBigRange?.stop ?? BigInt(0))
    }
    table.builder.property("step") { (_, value) in
      value.asRange.map { .int($0.step) } ?? .integer(value.asBigRange?.step ?? BigInt(1))
    }
    table.add("index", 1, 1) { (interpreter, range, arguments) throws(PythonException) in
      if let big = range as? PyBigRange { return try big.index(of: arguments[1], in: interpreter) }
      guard let range = Value.object(range).asRange else { return .none }
      return try interpreter.index(of: arguments[1], in: range)
    }
    table.add("count", 1, 1) { (interpreter, range, arguments) throws(PythonException) in
      let found = try range.contains(arguments[1], in: interpreter) ?? false
      return .int(found ? 1 : 0)
    }
    table.add("__reversed__", 0, 0) { (_, range, _) in
      if let big = range as? PyBigRange { return .object(big.reversed) }
      guard let range = Value.object(range).asRange else { return .none }
      return .object(
        PyRangeIterator(
          start: range.number(range.count - 1), step: 0 &- range.step, count: range.count))
    }
    types.range.allocator = { (interpreter, _, arguments) throws(PythonException) in
      if arguments.keywordNames != nil {
        throw interpreter.typeError("range() takes no keyword arguments")
      }
      switch arguments.count {
      case 0: throw interpreter.typeError("range expected at least 1 argument, got 0")
      case 1:
        if let stop = arguments[0].asInt { return .object(PyRange(start: 0, stop: stop, step: 1)) }
        return interpreter.range(BigInt(0), try interpreter.bigIndex(arguments[0]), BigInt(1))
      case 2, 3:
        let start = try interpreter.bigIndex(arguments[0])
        let stop = try interpreter.bigIndex(arguments[1])
        let step = arguments.count == 3 ? try interpreter.bigIndex(arguments[2]) : BigInt(1)
        if step.isZero { throw interpreter.valueError("range() arg 3 must not be zero") }
        return interpreter.range(start, stop, step)
      default:
        throw interpreter.typeError("range expected at most 3 arguments, got \(arguments.count)")
      }
    }
  }
}
