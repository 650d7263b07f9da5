extension Interpreter {
  /// `list[slice] = value`.
  func assign(_ value: Value, to slice: PySlice, of list: PyList) throws(PythonException) {
    let count = list.items.count
    let asked = try selection(slice, count: count)
    guard try isIterable(value) else {
      throw typeError(
        slice.step.isNone
          ? "can only assign an iterable" : "must assign iterable to extended slice")
    }
    let new = try items(of: value)
    noteStore(new, in: list)
    // Making the new elements may have changed the list.
    let now = list.items.count
    let selection = now == count ? asked : try selection(slice, count: now)
    guard selection.replace(in: &list.items, with: new) else {
      throw valueError(
        "attempt to assign sequence of size \(new.count) to extended slice of size "
          + "\(selection.count)")
    }
  }

  /// `del list[slice]`.
  func delete(_ slice: PySlice, of list: PyList) throws(PythonException) {
    try selection(slice, count: list.items.count).remove(from: &list.items)
  }
}

extension SliceSelection {
  /// Puts elements in the place of those selected; false where an extended slice has another size.
  func replace<Items: RangeReplaceableCollection & MutableCollection>(
    in items: inout Items, with new: Items
  ) -> Bool where Items.Index == Int {
    if step == 1 {
      items.replaceSubrange(start..<max(stop, start), with: new)
      return true
    }
    guard new.count == count else { return false }
    for position in 0..<count { items[place(position)] = new[new.startIndex + position] }
    return true
  }

  /// Takes out the elements selected.
  func remove<Items: RangeReplaceableCollection & MutableCollection>(
    from items: inout Items
  ) where Items.Index == Int {
    if count == 0 { return }
    if step == 1 { return items.removeSubrange(start..<(start + count)) }
    let distance = Int(clamping: step.magnitude)
    let first = min(start, place(count - 1))
    let last = max(start, place(count - 1))
    var kept = Items()
    kept.reserveCapacity(items.count - count)
    for (place, item) in items.enumerated()
    where place < first || place > last || (place - first) % distance != 0 {
      kept.append(item)
    }
    items = kept
  }
}
