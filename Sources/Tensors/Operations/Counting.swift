extension Engine {
  /// How often each integer occurs, or the sum of its weights: `torch.bincount`.
  public func bincount(
    _ input: Tensor, weights: Tensor? = nil, minLength: Int = 0
  ) throws(TensorError) -> Tensor {
    guard !input.dtype.isFloatingPoint, input.dtype != .bool else {
      throw .notImplemented(kernel: "bincount_cpu", dtype: input.dtype)
    }
    let numbers = try integers(input)
    guard input.dim == 1, numbers.allSatisfy({ $0 >= 0 }) else {
      throw .runtime("bincount only supports 1-d non-negative integral inputs.")
    }
    guard minLength >= 0 else { throw .runtime("minlength should be >= 0") }
    if let weights, weights.dim != 1 || weights.count != input.count {
      throw .runtime("weights should be 1-d and have the same length as input")
    }
    let largest = Int(clamping: numbers.max() ?? -1)
    let length = Swift.max(largest.plusClamped(1), minLength)
    try reserve([length], .int64)
    guard let weights else {
      var counts = [Int64](repeating: 0, count: length)
      for number in numbers { counts[Int(number)] += 1 }
      return try tensor(counts, shape: [length], dtype: .int64)
    }
    var sums = [Double](repeating: 0, count: length)
    for (number, weight) in zip(numbers, try doubles(weights)) { sums[Int(number)] += weight }
    let dtype: DType = weights.dtype == .float32 ? .float32 : .float64
    return try tensor(sums, shape: [length], dtype: dtype)
  }

  /// How many elements fall into each of equally wide bins: `torch.histc`.
  public func histc(
    _ input: Tensor, bins: Int = 100, min: Double = 0, max: Double = 0
  ) throws(TensorError) -> Tensor {
    guard input.dtype.isFloatingPoint else {
      let kernel = input.dtype == .bool ? "linspace_cpu" : "histogram_cpu"
      throw .notImplemented(kernel: kernel, dtype: input.dtype)
    }
    guard bins > 0 else {
      throw .runtime(
        "torch.histogram(): bins must be > 0, but got \(bins) for dimension 0")
    }
    guard min <= max else { throw .runtime("torch.histc: max must be larger than min") }
    let numbers = try doubles(input)
    let (low, high) = try range(of: numbers, min, max, "histc: range of")
    var counts = [Double](repeating: 0, count: bins)
    for number in numbers where number >= low && number <= high {
      let bin = Int((number - low) / (high - low) * Double(bins))
      counts[Swift.min(bin, bins - 1)] += 1
    }
    return try tensor(counts, shape: [bins], dtype: input.dtype)
  }

  /// Counts in equally wide bins, and the edges of the bins: `torch.histogram`.
  public func histogram(
    _ input: Tensor, bins: Int, range: (Double, Double)? = nil
  ) throws(TensorError) -> (counts: Tensor, edges: Tensor) {
    let numbers = try doubles(input)
    let (low, high) = try self.range(
      of: numbers, range?.0 ?? 0, range?.1 ?? 0, "histogramdd: dimension 0's range")
    let counts = try histc(input, bins: bins, min: low, max: high)
    let edges = try linspace(.double(low), .double(high), steps: bins + 1, dtype: input.dtype)
    return (counts, edges)
  }

  private func range(
    of numbers: [Double], _ min: Double, _ max: Double, _ what: String
  ) throws(TensorError) -> (Double, Double) {
    var (low, high) = (min, max)
    if low == high, let first = numbers.first {
      (low, high) = (first, first)
      for number in numbers { (low, high) = (Swift.min(low, number), Swift.max(high, number)) }
    }
    if let odd = numbers.first(where: { $0.isNaN }), min == max { (low, high) = (odd, odd) }
    guard low.isFinite && high.isFinite else {
      throw .runtime("torch.\(what) [\(short(low)), \(short(high))] is not finite")
    }
    return low == high ? (low - 1, high + 1) : (low, high)
  }

  /// Where values would go in sorted boundaries: `torch.searchsorted`.
  ///
  /// One vector of boundaries for all values, or a row of them for each row of values.
  public func searchSorted(
    _ boundaries: Tensor, _ input: Tensor, right: Bool = false
  ) throws(TensorError) -> Tensor {
    let isShared = boundaries.dim == 1
    guard isShared || boundaries.shape.dropLast() == input.shape.dropLast() else {
      throw .runtime(
        "torch.searchsorted(): boundaries tensor should be 1 dimension or the first N-1 dimensions "
          + "of boundaries tensor and input value tensor must match, but we got boundaries tensor "
          + "\(sizeList(boundaries.shape)) and input value tensor \(sizeList(input.shape))")
    }
    let (edges, values) = (try doubles(boundaries), try doubles(input))
    let width = boundaries.shape.last ?? 0
    let rowLength = input.shape.last ?? 1
    var places: [Int64] = []
    for (position, value) in values.enumerated() {
      let start = isShared ? 0 : position / rowLength * width
      places.append(
        Int64(Self.place(value, in: edges[start..<(start + width)], right: right)))
    }
    return try tensor(places, shape: input.shape, dtype: .int64)
  }

  /// The bin of each value between boundaries: `torch.bucketize`.
  public func bucketize(
    _ input: Tensor, _ boundaries: Tensor, right: Bool = false
  ) throws(TensorError) -> Tensor {
    guard boundaries.dim == 1 else {
      throw .runtime("boundaries tensor must be 1 dimension, but got dim(\(boundaries.dim))")
    }
    return try searchSorted(boundaries, input, right: right)
  }

  private static func place(
    _ value: Double, in edges: ArraySlice<Double>, right: Bool
  ) -> Int {
    var (low, high) = (edges.startIndex, edges.endIndex)
    while low < high {
      let middle = (low + high) / 2
      let goesBehind = right ? !(edges[middle] > value) : !(edges[middle] >= value)
      if goesBehind { low = middle + 1 } else { high = middle }
    }
    return low - edges.startIndex
  }
}
