import Tensors

/// Where the classes lie in an input `[C]`, `[N, C]` or `[N, C, d₁, …]`.
struct ClassLayout {
  let classes: Int
  /// The number of elements between two classes of one sample.
  let inner: Int
  /// Whether there are positions beside the batch.
  let isSpatial: Bool

  init(_ shape: [Int]) {
    classes = shape.count == 1 ? shape[0] : shape[1]
    inner = shape.count > 2 ? shape[2...].reduce(1, *) : 1
    isSpatial = shape.count > 2
  }

  /// The index in the input of one class of target number `position`.
  @inline(__always)
  func index(of position: Int, class number: Int) -> Int {
    let (sample, place) = position.quotientAndRemainder(dividingBy: inner)
    return (sample * classes + number) * inner + place
  }

  /// The shape in which a value for each target stands over its classes.
  func spreadShape(_ shape: [Int]) -> [Int] {
    var spread = shape
    spread[shape.count == 1 ? 0 : 1] = 1
    return spread
  }
}

/// The class numbers and class weights of a batch; a class of -1 does not count.
struct ClassTargets {
  let layout: ClassLayout
  let classes: [Int]
  let weights: [Double]?

  @inline(__always)
  private func weight(_ number: Int) -> Double { weights?[number] ?? 1 }

  /// The sum of the weights of the targets that count.
  func totalWeight(inDoubles: Bool) -> Double {
    guard weights != nil else { return Double(classes.count { $0 >= 0 }) }
    return total(classes.map { $0 < 0 ? 0 : weight($0) }, inDoubles: inDoubles)
  }

  /// The sum of losses in PyTorch's order: in float32 they are carried over eight levels, so that
  /// small sums meet small ones.
  func total(_ losses: [Double], inDoubles: Bool) -> Double {
    if inDoubles { return losses.reduce(0, +) }
    var levels = [Float](repeating: 0, count: 8)
    let power = Swift.max(4, (Int.bitWidth - losses.count.leadingZeroBitCount) / levels.count)
    for (position, loss) in losses.enumerated() where classes[position] >= 0 {
      levels[0] += Float(loss)
      carry(&levels, at: position, power)
    }
    return Double(levels.reduce(0, +))
  }

  /// Moves each level that has had its number of terms to the next one.
  private func carry(_ levels: inout [Float], at position: Int, _ power: Int) {
    for level in 0..<(levels.count - 1) {
      let shift = level * power
      guard shift < Int.bitWidth - power, position & (((1 << power) - 1) << shift) == 0 else {
        return
      }
      levels[level + 1] += levels[level]
      levels[level] = 0
    }
  }

  /// The loss of each target, from contiguous log-probabilities in float32 or float64.
  func losses(_ input: Tensor) -> [Double] {
    if input.dtype == .float64 { return input.withElements(as: Double.self) { losses($0) { $0 } } }
    return input.withElements(as: Float.self) { losses($0) { Double($0) } }
  }

  private func losses<Value>(
    _ values: UnsafeBufferPointer<Value>, _ double: (Value) -> Double
  ) -> [Double] {
    var losses = [Double](repeating: 0, count: classes.count)
    for (position, number) in classes.enumerated() where number >= 0 {
      losses[position] = -weight(number) * double(values[layout.index(of: position, class: number)])
    }
    return losses
  }

  /// The derivative of the summed losses by the input, times `-scale`, in float32 or float64.
  func slope(_ shape: [Int], _ dtype: DType, scale: Double) -> Tensor {
    let slope = Tensor.uninitialized(shape, dtype == .float64 ? .float64 : .float32)
    if dtype == .float64 {
      slope.withMutableElements(as: Double.self) { fill($0, scale) }
    } else {
      slope.withMutableElements(as: Float.self) { fill($0, scale) }
    }
    return slope
  }

  private func fill<Value: BinaryFloatingPoint>(
    _ slope: UnsafeMutableBufferPointer<Value>, _ scale: Double
  ) {
    slope.update(repeating: 0)
    for (position, number) in classes.enumerated() where number >= 0 {
      slope[layout.index(of: position, class: number)] = Value(scale * weight(number))
    }
  }
}
