import PythonRuntime

/// The course of a number through a loop, in bounded memory.
struct Course {
  private static let capacity = 512

  private var name = ""
  /// Every `stride`-th value from the first on.
  private var values: [Double] = []
  private var stride = 1
  private var untilNext = 0
  private var latest = 0.0
  private var lowest = Double.infinity

  /// A number that another follows begins a new course.
  mutating func add(_ value: Double, of name: String) {
    guard value.isFinite else { return }
    if name != self.name {
      self = Course()
      self.name = name
    }
    latest = value
    lowest = min(lowest, value)
    guard untilNext == 0 else {
      untilNext -= 1
      return
    }
    values.append(value)
    untilNext = stride - 1
    if values.count == Course.capacity { thin() }
  }

  private mutating func thin() {
    var kept: [Double] = []
    for place in Swift.stride(from: 0, to: values.count, by: 2) { kept.append(values[place]) }
    values = kept
    untilNext = stride - 1
    stride *= 2
  }

  /// Nil before there were two values.
  var curve: LoopProgress.Curve? {
    var values = self.values
    if untilNext != stride - 1 { values.append(latest) }
    guard values.count > 1 else { return nil }
    return LoopProgress.Curve(name: name, values: values, lowest: lowest)
  }
}
