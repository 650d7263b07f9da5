/// The pair that an iterator hands out once more when nobody else has kept it, as CPython's do.
struct ReusedPair {
  private var tuple: PyTuple?

  /// A tuple of the two values.
  mutating func value(_ first: Value, _ second: Value) -> Value {
    if isKnownUniquelyReferenced(&tuple), let tuple {
      tuple.refill(first, second)
      return .object(tuple)
    }
    let fresh = PyTuple([first, second])
    tuple = fresh
    return .object(fresh)
  }
}
