extension Interpreter {
  /// The integer that a value stands for as an index: an int, or what `__index__` gives; nil of
  /// anything else.
  func indexIfPossible(_ value: Value) throws(PythonException) -> BigInt? {
    if let small = value.asInt { return BigInt(small) }
    if let big = value.asBigInt { return big }
    guard case .object = value, let method = type(of: value).lookup(special.index, in: self) else {
      return nil
    }
    let result = try call(method, value)
    guard let index = result.asBigInt else {
      throw typeError("__index__ returned non-int (type \(type(of: result).name))")
    }
    return index
  }

  /// The index that a value stands for, or `'str' object cannot be interpreted as an integer`.
  package func index(_ value: Value) throws(PythonException) -> Int64 {
    if let small = value.asInt { return small }
    guard let index = try indexIfPossible(value) else {
      throw typeError("'\(type(of: value).name)' object cannot be interpreted as an integer")
    }
    guard let small = index.int64 else {
      throw overflowError("Python int too large to convert to C ssize_t")
    }
    return small
  }

  /// The index as a C `int` holds it.
  func cInt(_ value: Value) throws(PythonException) -> Int32 {
    let index = try bigIndex(value)
    guard let small = index.int64, let number = Int32(exactly: small) else {
      throw overflowError("Python int too large to convert to C int")
    }
    return number
  }

  /// The integer of any size that a value stands for.
  func bigIndex(_ value: Value) throws(PythonException) -> BigInt {
    if let index = try indexIfPossible(value) { return index }
    throw typeError("'\(type(of: value).name)' object cannot be interpreted as an integer")
  }

  /// The place in a sequence of `count` items that an integer key names; nil where the key is not
  /// an integer, -1 where it is out of range.
  @inline(__always)
  func position(_ key: Value, count: Int) throws(PythonException) -> Int? {
    if case .int(let index) = key {
      let place = index < 0 ? index &+ Int64(count) : index
      return place >= 0 && place < Int64(count) ? Int(truncatingIfNeeded: place) : -1
    }
    return try slowPosition(key, count: count)
  }

  private func slowPosition(_ key: Value, count: Int) throws(PythonException) -> Int? {
    guard let index = try indexIfPossible(key) else { return nil }
    guard let small = index.int64 else {
      throw indexError("cannot fit 'int' into an index-sized integer")
    }
    return try position(.int(small), count: count)
  }

  /// What a slice selects of a sequence of `count` items.
  package func selection(
    _ slice: PySlice, count: Int
  ) throws(PythonException) -> SliceSelection {
    let step = slice.step.isNone ? 1 : try sliceIndex(slice.step)
    if step == 0 { throw valueError("slice step cannot be zero") }
    let length = Int64(count)
    let (low, high): (Int64, Int64) = step > 0 ? (0, length) : (-1, length - 1)
    var start = step > 0 ? low : high
    var stop = step > 0 ? high : low
    if !slice.start.isNone { start = clamp(try sliceIndex(slice.start), length, low, high) }
    if !slice.stop.isNone { stop = clamp(try sliceIndex(slice.stop), length, low, high) }
    let distance = step > 0 ? stop - start : start - stop
    let selected = distance <= 0 ? 0 : Int64((UInt64(distance) - 1) / step.magnitude + 1)
    return SliceSelection(
      start: Int(start), stop: Int(stop), step: Int(clamping: step), count: Int(selected))
  }

  private func clamp(_ index: Int64, _ length: Int64, _ low: Int64, _ high: Int64) -> Int64 {
    let place = index < 0 ? index &+ length : index
    if index < 0 && place > index && place >= low { return min(place, high) }
    return index < 0 ? low : min(place, high)
  }

  private func sliceIndex(_ value: Value) throws(PythonException) -> Int64 {
    if let small = value.asInt { return small }
    guard let index = try indexIfPossible(value) else {
      throw typeError("slice indices must be integers or None or have an __index__ method")
    }
    return index.int64 ?? (index.isNegative ? .min : .max)
  }
}

/// The places that a slice selects: `count` of them from `start` in steps of `step`.
package struct SliceSelection {
  package let start: Int
  package let stop: Int
  package let step: Int
  package let count: Int

  /// The place of the item at `position` of the selection.
  @inline(__always)
  package func place(_ position: Int) -> Int { start + position * step }

  /// The items of an array that the slice selects.
  func select<T>(_ items: ContiguousArray<T>) -> ContiguousArray<T> {
    if step == 1 { return count == 0 ? [] : ContiguousArray(items[start..<(start + count)]) }
    var result = ContiguousArray<T>()
    result.reserveCapacity(count)
    for position in 0..<count { result.append(items[place(position)]) }
    return result
  }
}
