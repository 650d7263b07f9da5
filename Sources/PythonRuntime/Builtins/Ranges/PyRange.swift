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

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.range }
}
