/// A merge sort on natural runs whose comparison may raise.
final class Merger {
  private static let shortestRun = 24
  private let interpreter: Interpreter
  private let keys: UnsafeMutablePointer<Value>
  private let count: Int

  init(_ keys: ContiguousArray<Value>, _ interpreter: Interpreter) {
    self.interpreter = interpreter
    count = keys.count
    self.keys = .allocate(capacity: max(1, count))
    for (place, key) in keys.enumerated() { (self.keys + place).initialize(to: key) }
  }

  deinit {
    keys.destroy(count)
    keys.deallocate()
  }

  /// The places in the order of their keys; equal ones stay as they are.
  func sorted(_ places: [Int32]) throws(PythonException) -> [Int32] {
    var (source, target) = (places, places)
    var bounds = try makeRuns(&source)
    while bounds.count > 2 {
      var merged = [0]
      var run = 0
      while run + 1 < bounds.count {
        let end = bounds[min(run + 2, bounds.count - 1)]
        try merge(source, bounds[run], bounds[run + 1], end, into: &target)
        merged.append(end)
        run += 2
      }
      swap(&source, &target)
      bounds = merged
      try interpreter.poll()
    }
    return source
  }

  @inline(__always)
  private func isLess(_ a: Int32, _ b: Int32) throws(PythonException) -> Bool {
    let (left, right) = (keys + Int(a), keys + Int(b))
    if let quick = PlainOrder.isLess(left, right) { return quick }
    return try interpreter.truth(interpreter.compare(.less, left.pointee, right.pointee))
  }

  /// Rising runs, falling ones turned round, short ones filled up by insertion: where each begins,
  /// and the end.
  private func makeRuns(_ places: inout [Int32]) throws(PythonException) -> [Int] {
    var bounds = [0]
    var start = 0
    while start < places.count {
      var end = try naturalRun(&places, from: start)
      while end < places.count, end - start < Merger.shortestRun {
        try insert(&places, start, end)
        end += 1
      }
      bounds.append(end)
      start = end
    }
    return bounds
  }

  /// The end of the rising run at `start`, once a falling one has been turned round.
  private func naturalRun(
    _ places: inout [Int32], from start: Int
  ) throws(PythonException) -> Int {
    var end = start + 1
    guard end < places.count else { return end }
    let falls = try isLess(places[end], places[start])
    end += 1
    while end < places.count, try isLess(places[end], places[end - 1]) == falls { end += 1 }
    if falls { places[start..<end].reverse() }
    return end
  }

  /// Puts the place at `end` into the sorted run before it.
  private func insert(
    _ places: inout [Int32], _ start: Int, _ end: Int
  ) throws(PythonException) {
    let place = places[end]
    var (low, high) = (start, end)
    while low < high {
      let middle = (low + high) / 2
      if try isLess(place, places[middle]) { high = middle } else { low = middle + 1 }
    }
    var position = end
    while position > low {
      places[position] = places[position - 1]
      position -= 1
    }
    places[low] = place
  }

  /// Merges two runs that lie side by side.
  private func merge(
    _ source: [Int32], _ start: Int, _ middle: Int, _ end: Int, into target: inout [Int32]
  ) throws(PythonException) {
    var isSorted = middle == end
    if !isSorted { isSorted = try !isLess(source[middle], source[middle - 1]) }
    if isSorted {
      for place in start..<end { target[place] = source[place] }
      return
    }
    var (left, right, next) = (start, middle, start)
    while left < middle, right < end {
      if try isLess(source[right], source[left]) {
        target[next] = source[right]
        right += 1
      } else {
        target[next] = source[left]
        left += 1
      }
      next += 1
    }
    while left < middle {
      target[next] = source[left]
      (left, next) = (left + 1, next + 1)
    }
    while right < end {
      target[next] = source[right]
      (right, next) = (right + 1, next + 1)
    }
  }
}
