// What lists and tuples share.
extension Interpreter {
  /// The reprs of items with commas between them.
  func reprs(of items: ContiguousArray<Value>) throws(PythonException) -> String {
    var text = ""
    for (place, item) in items.enumerated() {
      if place > 0 { text += ", " }
      text += try repr(item)
      if place & 0xfff == 0xfff { try checkSize(Int64(text.utf8.count)) }
    }
    return text
  }

  /// `items[key]` for an index out of the ordinary or a slice.
  func sequenceItem(
    _ items: ContiguousArray<Value>, _ key: Value, _ name: String,
    _ make: (ContiguousArray<Value>) -> Value
  ) throws(PythonException) -> Value {
    if let slice = key.asSlice {
      let selection = try selection(slice, count: items.count)
      spend(selection.count << 4)
      return make(selection.select(items))
    }
    guard let place = try position(key, count: items.count) else { throw badIndex(key, name) }
    if place < 0 { throw indexError("\(name) index out of range") }
    return items[place]
  }

  func badIndex(_ key: Value, _ name: String) -> PythonException {
    typeError("\(name) indices must be integers or slices, not \(type(of: key).name)")
  }

  /// `items * count`; nil where the count is no integer.
  func repeated(
    _ items: ContiguousArray<Value>, _ count: Value
  ) throws(PythonException) -> ContiguousArray<Value>? {
    guard let times = try repetitions(count) else { return nil }
    if times <= 0 || items.isEmpty { return [] }
    let (total, overflow) = times.multipliedReportingOverflow(by: Int64(items.count))
    try checkSize(overflow ? .max : total, of: 16)
    if items.count == 1 { return ContiguousArray(repeating: items[0], count: Int(times)) }
    var result = ContiguousArray<Value>()
    result.reserveCapacity(Int(total))
    for _ in 0..<times { result += items }
    return result
  }

  /// Lexicographic comparison of two sequences of the same kind.
  func compareSequences(
    _ comparison: Comparison, _ left: ContiguousArray<Value>, _ right: ContiguousArray<Value>
  ) throws(PythonException) -> Value {
    let isEquality = comparison == .equal || comparison == .notEqual
    if isEquality && left.count != right.count { return .bool(comparison == .notEqual) }
    let shared = min(left.count, right.count)
    var place = 0
    while place < shared {
      let (a, b) = (left[place], right[place])
      let same = try nestedEquals(a, b)
      if !same {
        if isEquality { return .bool(comparison == .notEqual) }
        return try compare(comparison, a, b)
      }
      place += 1
    }
    return .bool(comparison.holds(left.count, right.count))
  }

  /// The message of `[1] + 1` and `"3" * "4"`, which name the sequence; nil for other operands.
  func sequenceOperandError(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) -> PythonException? {
    switch operation {
    case .add:
      guard let name = concatenatingTypeName(left) else { return nil }
      return name == "bytes"
        ? typeError("can't concat \(type(of: right).name) to bytes")
        : typeError("can only concatenate \(name) (not \"\(type(of: right).name)\") to \(name)")
    case .multiply:
      if concatenatingTypeName(left) != nil || isRepeatable(left) {
        return typeError("can't multiply sequence by non-int of type '\(type(of: right).name)'")
      }
      if concatenatingTypeName(right) != nil || isRepeatable(right) {
        return typeError("can't multiply sequence by non-int of type '\(type(of: left).name)'")
      }
      return nil
    default: return nil
    }
  }

  private func isRepeatable(_ value: Value) -> Bool {
    guard case .object(let object) = value, object.kind == .other else { return false }
    return object is PyByteArray || object is PyDeque
  }

  private func concatenatingTypeName(_ value: Value) -> String? {
    if value.asString != nil { return "str" }
    if value.asList != nil { return "list" }
    if value.asTuple != nil { return "tuple" }
    return value.asBytes != nil ? "bytes" : nil
  }
}
