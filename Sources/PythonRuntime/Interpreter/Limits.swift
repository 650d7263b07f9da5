/// The budgets of an interpreter; reaching one raises a Python exception.
package struct Limits: Sendable {
  /// Jumps back and calls in one run.
  package var steps: Int64 = .max
  /// Seconds of one run by the host's monotonic clock.
  package var seconds: Double = .infinity
  /// Bytes held by the session, estimated.
  package var memory: Int64 = 4 << 30
  /// Nested Python calls.
  package var recursionDepth = 1000
  /// Nested machines: Python called by Swift called by Python.
  package var nativeDepth = 100
  /// Bytes printed in one run.
  package var output: Int64 = .max
  /// Bytes of a string or list made by one operation.
  package var objectBytes: Int64 = 1 << 30
  /// Bits of an integer made by one operation.
  package var integerBits: Int64 = 1 << 25

  package init() {}
}
