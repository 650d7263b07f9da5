/// A `range` that a machine's integers cannot hold.
final class PyBigRange: PyObject {
  let start: BigInt
  let stop: BigInt
  let step: BigInt
  /// How many numbers the range has.
  let count: BigInt

  init(start: BigInt, stop: BigInt, step: BigInt) {
    self.start = start
    self.stop = stop
    self.step = step
    count = PyBigRange.count(start, stop, step)
    super.init(kind: .other)
  }

  /// How many numbers lie from `start` to before `stop`.
  static func count(_ start: BigInt, _ stop: BigInt, _ step: BigInt) -> BigInt {
    let (low, high) = step.isNegative ? (stop, start) : (start, stop)
    if low >= high { return BigInt(0) }
    return (high - low - BigInt(1)).floorDivided(by: step.magnitude).quotient + BigInt(1)
  }

  private func number(_ place: BigInt) -> BigInt { start + place * step }

  private func place(of number: BigInt) -> BigInt? {
    let (place, rest) = (number - start).floorDivided(by: step)
    return rest.isZero && !place.isNegative && place < count ? place : nil
  }

  var reversed: PyObject {
    PyBigRangeIterator(
      start: number(count - BigInt(1)), step: -step, remaining: count)
  }

  override func type(in interpreter: Interpreter) -> PyType { interpreter.types.range }

  override func truth(in interpreter: Interpreter) throws(PythonException) -> Bool {
    !count.isZero
  }

  override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    try interpreter.hash(.tuple(essence))
  }

  /// What decides whether ranges are equal.
  private var essence: ContiguousArray<Value> {
    [
      .integer(count), count.isZero ? .none : .integer(start),
      count > BigInt(1) ? .integer(step) : .none,
    ]
  }

  override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    let ends = try interpreter.reprs(of: [.integer(start), .integer(stop)])
    return step == BigInt(1)
      ? "range(\(ends))" : "range(\(ends), \(try interpreter.repr(.integer(step))))"
  }

  /// Whether there are more numbers than `len` can tell.
  var hasNoLength: Bool { count.int64 == nil }

  override func length(in interpreter: Interpreter) throws(PythonException) -> Int64? {
    if let small = count.int64 { return small }
    throw interpreter.overflowError("Python int too large to convert to C ssize_t")
  }

  override func item(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if let slice = key.asSlice { return try part(slice, interpreter) }
    guard var place = try interpreter.indexIfPossible(key) else {
      throw interpreter.badIndex(key, "range")
    }
    if place.isNegative { place = place + count }
    if place.isNegative || place >= count {
      throw interpreter.indexError("range object index out of range")
    }
    return .integer(number(place))
  }

  private func part(_ slice: PySlice, _ interpreter: Interpreter) throws(PythonException) -> Value {
    let (first, last, stride) = try interpreter.bigSelection(slice, count: count)
    return interpreter.range(number(first), number(last), step * stride)
  }

  override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool? {
    if let number = value.asBigInt { return place(of: number) != nil }
    guard let number = value.asFloat else {
      return value.asObject?.kind.isInstance == true ? nil : false
    }
    guard number.isFinite, number == number.rounded() else { return false }
    return place(of: BigInt(truncating: number)) != nil
  }

  func index(of value: Value, in interpreter: Interpreter) throws(PythonException) -> Value {
    if let number = value.asBigInt {
      if let place = place(of: number) { return .integer(place) }
      throw interpreter.valueError("\(try interpreter.repr(value)) is not in range")
    }
    throw interpreter.valueError("sequence.index(x): x not in sequence")
  }

  override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    PyBigRangeIterator(start: start, step: step, remaining: count)
  }

  override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard comparison == .equal || comparison == .notEqual else { return nil }
    var right = other.asBigRange
    if let small = other.asRange {
      right = PyBigRange(
        start: BigInt(small.start), stop: BigInt(small.stop), step: BigInt(small.step))
    }
    guard let right else { return nil }
    return try interpreter.compareSequences(comparison, essence, right.essence)
  }
}

/// The iterator of a range of large numbers.
final class PyBigRangeIterator: PyIterator {
  private var current: BigInt
  private let step: BigInt
  private var remaining: BigInt

  init(start: BigInt, step: BigInt, remaining: BigInt) {
    current = start
    self.step = step
    self.remaining = remaining
    super.init(typeName: "longrange_iterator")
  }

  override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    if remaining.isZero { return .unbound }
    remaining = remaining - BigInt(1)
    defer { current = current + step }
    return .integer(current)
  }

  override func memento() -> Memento? {
    RestoringMemento { [self, current, remaining] in
      self.current = current
      self.remaining = remaining
    }
  }
}

extension Value {
  var asBigRange: PyBigRange? { asObject as? PyBigRange }

  /// A range of any size.
  var asAnyRange: PyObject? { asRange ?? asBigRange }
}

extension Interpreter {
  /// The range of these numbers, small if its numbers and their count are.
  func range(_ start: BigInt, _ stop: BigInt, _ step: BigInt) -> Value {
    if let low = start.int64, let high = stop.int64, let stride = step.int64,
      PyBigRange.count(start, stop, step).int64 != nil
    {
      return .object(PyRange(start: low, stop: high, step: stride))
    }
    return .object(PyBigRange(start: start, stop: stop, step: step))
  }

  /// The start, stop and step that a slice selects of `count` items, of any size.
  func bigSelection(
    _ slice: PySlice, count: BigInt
  ) throws(PythonException) -> (start: BigInt, stop: BigInt, step: BigInt) {
    let step = slice.step.isNone ? BigInt(1) : try bigSliceIndex(slice.step)
    if step.isZero { throw valueError("slice step cannot be zero") }
    let (low, high) =
      step.isNegative ? (BigInt(-1), count - BigInt(1)) : (BigInt(0), count)
    func clamp(_ value: Value, _ otherwise: BigInt) throws(PythonException) -> BigInt {
      if value.isNone { return otherwise }
      let index = try bigSliceIndex(value)
      return min(max(index.isNegative ? index + count : index, low), high)
    }
    let start = try clamp(slice.start, step.isNegative ? high : low)
    let stop = try clamp(slice.stop, step.isNegative ? low : high)
    return (start, stop, step)
  }

  private func bigSliceIndex(_ value: Value) throws(PythonException) -> BigInt {
    guard let index = try indexIfPossible(value) else {
      throw typeError("slice indices must be integers or None or have an __index__ method")
    }
    return index
  }
}
