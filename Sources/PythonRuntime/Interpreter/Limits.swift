/// The budgets of an interpreter; reaching one raises a Python exception.
package struct Limits: Sendable {
  /// Jumps back and calls in one run.
  package var steps: Int64 = .max
  /// Seconds of one run by the host's monotonic clock.
  package var seconds: Double = .infinity
  /// Bytes that the session may hold beyond what was in use when it began.
  package var memory: Int64 = 4 << 30
  /// Nested Python calls.
  package var recursionDepth = 1000
  /// Nested native calls: Python called by Swift called by Python, and reprs inside of reprs.
  ///
  /// A host allows what its stack has room for.
  package var nativeDepth = 100
  /// Bytes printed in one run.
  package var output: Int64 = .max
  /// Bytes of a string or list made by one operation.
  package var objectBytes: Int64 = 1 << 29
  /// Bytes of one source.
  package var sourceBytes: Int64 = 4 << 20
  /// Bits of an integer made by one operation.
  package var integerBits: Int64 = 1 << 22

  package init() {}

  /// The nested native calls that are allowed now: as in CPython they also count as recursion.
  var nativeRecursion: Int { min(nativeDepth, recursionDepth) }
}
