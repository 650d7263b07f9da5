/// Sums in the order in which NumPy adds, which decides the last digits.
package enum PairwiseSums {
  private static let block = 128

  /// Sums over the reduced dimensions of a contiguous float tensor; the others stay.
  package static func sum(_ input: Tensor, reduced: [Bool]) -> Tensor {
    var shape: [Int] = []
    for (size, gone) in zip(input.shape, reduced) where !gone { shape.append(size) }
    let result = Tensor.uninitialized(shape, input.dtype)
    let plan = Plan(shape: input.shape, reduced: reduced)
    if input.dtype == .float64 {
      run(Double.self, input, result, plan)
    } else {
      run(Float.self, input, result, plan)
    }
    return result
  }

  private static func run<Value: BinaryFloatingPoint & BitwiseCopyable>(
    _ type: Value.Type, _ input: Tensor, _ result: Tensor, _ plan: Plan
  ) {
    input.withElements(as: Value.self) { source in
      result.withMutableElements(as: Value.self) { target in
        for place in target.indices { target[place] = 0 }
        guard source.count > 0 else { return }
        var plan = plan
        for start in stride(from: 0, to: source.count, by: plan.run) {
          if plan.runIsReduced {
            target[plan.target] += pairwise(source, from: start, count: plan.run)
          } else {
            for place in 0..<plan.run { target[plan.target + place] += source[start + place] }
          }
          plan.advance()
        }
      }
    }
  }

  private static func pairwise<Value: BinaryFloatingPoint>(
    _ values: UnsafeBufferPointer<Value>, from start: Int, count: Int
  ) -> Value {
    if count > block {
      let half = count / 2 - count / 2 % 8
      return pairwise(values, from: start, count: half)
        + pairwise(values, from: start + half, count: count - half)
    }
    guard count >= 8 else {
      var total: Value = 0
      for place in start..<start + count { total += values[place] }
      return total
    }
    return unrolled(values, from: start, count: count)
  }

  private static func unrolled<Value: BinaryFloatingPoint>(
    _ values: UnsafeBufferPointer<Value>, from start: Int, count: Int
  ) -> Value {
    var (a, b, c, d) = (values[start], values[start + 1], values[start + 2], values[start + 3])
    var (e, f, g, h) = (values[start + 4], values[start + 5], values[start + 6], values[start + 7])
    let whole = start + count - count % 8
    for place in stride(from: start + 8, to: whole, by: 8) {
      (a, b, c, d) = (
        a + values[place], b + values[place + 1], c + values[place + 2], d + values[place + 3]
      )
      (e, f, g, h) = (
        e + values[place + 4], f + values[place + 5], g + values[place + 6], h + values[place + 7]
      )
    }
    var total = ((a + b) + (c + d)) + ((e + f) + (g + h))
    for place in whole..<start + count { total += values[place] }
    return total
  }
}

/// How runs of neighbours in memory go to the places of the result.
private struct Plan {
  private(set) var run = 1
  private(set) var runIsReduced = false
  private(set) var target = 0
  private var sizes: [Int] = []
  private var steps: [Int] = []
  private var places: [Int] = []

  init(shape: [Int], reduced: [Bool]) {
    var last = shape.count
    runIsReduced = reduced.last ?? false
    while last > 0, reduced[last - 1] == runIsReduced {
      last -= 1
      run *= shape[last]
    }
    run = Swift.max(run, 1)
    sizes = Array(shape[..<last])
    steps = [Int](repeating: 0, count: last)
    places = steps
    var step = runIsReduced ? 1 : run
    for axis in stride(from: last - 1, through: 0, by: -1) where !reduced[axis] {
      steps[axis] = step
      step *= sizes[axis]
    }
  }

  /// Goes to the next run.
  mutating func advance() {
    for axis in stride(from: sizes.count - 1, through: 0, by: -1) {
      places[axis] += 1
      target += steps[axis]
      if places[axis] < sizes[axis] { return }
      target -= steps[axis] * sizes[axis]
      places[axis] = 0
    }
  }
}
