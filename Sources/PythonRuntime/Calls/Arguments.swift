/// The arguments of one call to a native function, valid only while the call runs.
///
/// With a `Signature` the values stand in the order of its parameters (`*args` as a tuple, `**kwargs`
/// as a dict, an argument that was left out without a default as `unbound`). Without one they stand
/// as the caller wrote them, positional ones first.
public struct Arguments {
  private let base: UnsafePointer<Value>?
  /// The number of positional values, or of parameters after binding.
  package let count: Int
  /// The names of the values after the positional ones.
  package let keywordNames: ContiguousArray<PyString>?
  /// The parameters after binding.
  package let signature: Signature?

  package init(
    base: UnsafePointer<Value>?, count: Int, keywordNames: ContiguousArray<PyString>? = nil,
    signature: Signature? = nil
  ) {
    self.base = base
    self.count = count
    self.keywordNames = keywordNames
    self.signature = signature
  }

  /// The argument at `position`; `unbound` beyond the end.
  @inline(__always)
  package subscript(_ position: Int) -> Value {
    guard position < count, let base else { return .unbound }
    return base[position]
  }

  /// The argument of the parameter called `name`, or the keyword argument of that name.
  package subscript(_ name: StaticString) -> Value {
    if let signature, let position = signature.position(of: name) { return self[position] }
    guard let keywordNames, let base else { return .unbound }
    for (offset, keyword) in keywordNames.enumerated()
    where Signature.matches(keyword.value, name) {
      return base[count + offset]
    }
    return .unbound
  }

  /// Whether the argument was given or has a default.
  @inline(__always)
  package func has(_ position: Int) -> Bool { !self[position].isUnbound }

  /// The positional values.
  package var positional: ContiguousArray<Value> {
    ContiguousArray(UnsafeBufferPointer(start: base, count: count))
  }

  /// The positional values from `start` on.
  package func positional(from start: Int) -> ContiguousArray<Value> {
    guard start < count else { return [] }
    return ContiguousArray(UnsafeBufferPointer(start: base, count: count)[start...])
  }

  /// The keyword arguments of an unbound call.
  package var keywords: ContiguousArray<(name: PyString, value: Value)> {
    guard let keywordNames, let base else { return [] }
    var pairs = ContiguousArray<(name: PyString, value: Value)>()
    for (offset, name) in keywordNames.enumerated() { pairs.append((name, base[count + offset])) }
    return pairs
  }

  /// The same call, to be kept.
  package var copy: CallArguments { CallArguments(positional, keywords: keywords) }

  /// The arguments without the first one.
  package func droppingFirst() -> Arguments {
    guard let base, count > 0 else { return self }
    return Arguments(base: base + 1, count: count - 1, keywordNames: keywordNames)
  }

  /// The raw values, positional then keyword.
  var pointer: UnsafePointer<Value>? { base }
}
