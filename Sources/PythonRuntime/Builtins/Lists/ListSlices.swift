extension Interpreter {
  /// `list[slice] = value`.
  func assign(_ value: Value, to slice: PySlice, of list: PyList) throws(PythonException) {
    guard try isIterable(value) else {
      throw typeError(
        slice.step.isNone
          ? "can only assign an iterable" : "must assign iterable to extended slice")
    }
    let new = try items(of: value)
    noteStore(new, in: list)
    let selection = try selection(slice, count: list.items.count)
    if selection.step == 1 {
      let end = max(selection.stop, selection.start)
      list.items.replaceSubrange(selection.start..<end, with: new)
      return
    }
    if new.count != selection.count {
      throw valueError(
        "attempt to assign sequence of size \(new.count) to extended slice of size "
          + "\(selection.count)")
    }
    for position in 0..<selection.count { list.items[selection.place(position)] = new[position] }
  }

  /// `del list[slice]`.
  func delete(_ slice: PySlice, of list: PyList) throws(PythonException) {
    let selection = try selection(slice, count: list.items.count)
    if selection.count == 0 { return }
    if selection.step == 1 {
      list.items.removeSubrange(selection.start..<(selection.start + selection.count))
      return
    }
    let step = Int(clamping: selection.step.magnitude)
    let first = min(selection.start, selection.place(selection.count - 1))
    let last = max(selection.start, selection.place(selection.count - 1))
    var kept = ContiguousArray<Value>()
    kept.reserveCapacity(list.items.count - selection.count)
    for (place, item) in list.items.enumerated()
    where place < first || place > last || (place - first) % step != 0 {
      kept.append(item)
    }
    list.items = kept
  }
}
