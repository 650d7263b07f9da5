/// The elements of a contiguous tensor that an index points to along one dimension.
struct DimensionPlaces {
  /// For each element of the index in row-major order, the element it points to.
  let offsets: [Int]

  /// The places of a full index: one entry for each element of a result of shape `extent`.
  init(
    _ index: [Int64], extent: [Int], dim: Int, in shape: [Int], asIndexError: Bool = false
  ) throws(TensorError) {
    let strides = Tensor.contiguousStrides(shape)
    var others = strides
    if !others.isEmpty { others[dim] = 0 }
    var offsets = Self.rowMajor(extent, others)
    let size = shape.isEmpty ? 1 : shape[dim]
    let stride = strides.isEmpty ? 1 : strides[dim]
    for (position, entry) in index.enumerated() {
      guard entry >= 0 && entry < Int64(size) else {
        throw Self.outOfBounds(entry, dim, size, asIndexError)
      }
      offsets[position] += Int(entry) * stride
    }
    self.offsets = offsets
  }

  /// The places of an index vector: whole slices of a result of shape `extent`.
  init(
    slices index: [Int64], extent: [Int], dim: Int, in shape: [Int], asIndexError: Bool = false
  ) throws(TensorError) {
    var steps = [Int](repeating: 0, count: extent.count)
    if !steps.isEmpty { steps[dim] = 1 }
    let positions = Self.rowMajor(extent, steps)
    let size = shape.isEmpty ? 1 : shape[dim]
    for entry in index where entry < -Int64(size) || entry >= Int64(size) {
      throw Self.outOfBounds(entry, dim, size, asIndexError)
    }
    let full = positions.map { index[$0] < 0 ? index[$0] + Int64(size) : index[$0] }
    try self.init(full, extent: extent, dim: dim, in: shape)
  }

  private static func outOfBounds(
    _ entry: Int64, _ dim: Int, _ size: Int, _ asIndexError: Bool
  ) -> TensorError {
    let message = "index \(entry) is out of bounds for dimension \(dim) with size \(size)"
    return asIndexError ? .index(message) : .runtime(message)
  }

  /// The offsets of all coordinates of a shape, in row-major order, for these strides.
  static func rowMajor(_ extent: [Int], _ strides: [Int]) -> [Int] {
    if extent.contains(0) { return [] }
    var offsets = [0]
    for axis in extent.indices {
      var next: [Int] = []
      next.reserveCapacity(offsets.count * extent[axis])
      for offset in offsets {
        for coordinate in 0..<extent[axis] { next.append(offset + coordinate * strides[axis]) }
      }
      offsets = next
    }
    return offsets
  }
}

extension DimensionPlaces {
  private func places(in tensor: Tensor) -> AcceleratorPlaces {
    AcceleratorPlaces(leading: [tensor.offset], positions: offsets, trailing: [0])
  }

  /// Reads the places of a contiguous source into a contiguous target of the same dtype.
  func read(_ source: Tensor, into target: Tensor) {
    if let device = source.accelerator, device.take(source, places(in: source), into: target) {
      return
    }
    switch source.dtype.itemSize {
    case 1: read(UInt8.self, source, target)
    case 2: read(UInt16.self, source, target)
    case 4: read(UInt32.self, source, target)
    default: read(UInt64.self, source, target)
    }
  }

  private func read<Bits: BitwiseCopyable>(_ type: Bits.Type, _ source: Tensor, _ target: Tensor) {
    source.withElements(as: Bits.self) { source in
      target.withMutableElements(as: Bits.self) { target in
        for (position, offset) in offsets.enumerated() { target[position] = source[offset] }
      }
    }
  }

  /// Writes values to the places of a contiguous target of the same dtype; `picks` says which value
  /// goes to which place.
  func write(_ values: Tensor, picks: [Int]?, into target: Tensor) {
    if picks == nil, let device = target.accelerator,
      device.put(values, places(in: target), into: target, adding: false)
    {
      return
    }
    switch values.dtype.itemSize {
    case 1: write(UInt8.self, values, picks, target)
    case 2: write(UInt16.self, values, picks, target)
    case 4: write(UInt32.self, values, picks, target)
    default: write(UInt64.self, values, picks, target)
    }
  }

  private func write<Bits: BitwiseCopyable>(
    _ type: Bits.Type, _ values: Tensor, _ picks: [Int]?, _ target: Tensor
  ) {
    values.withElements(as: Bits.self) { values in
      target.withMutableElements(as: Bits.self) { target in
        for (position, offset) in offsets.enumerated() {
          target[offset] = values[picks?[position] ?? position]
        }
      }
    }
  }

  /// Adds values to the places of a contiguous target; both are of a compute type's dtype.
  func add(_ values: Tensor, picks: [Int]?, into target: Tensor) {
    if picks == nil, let device = target.accelerator,
      device.put(values, places(in: target), into: target, adding: true)
    {
      return
    }
    switch target.dtype {
    case .float64: add(Double.self, values, picks, target) { $0 + $1 }
    case .float32: add(Float.self, values, picks, target) { $0 + $1 }
    default: add(Int64.self, values, picks, target) { $0 &+ $1 }
    }
  }

  @inline(__always)
  private func add<Value: BitwiseCopyable>(
    _ type: Value.Type, _ values: Tensor, _ picks: [Int]?, _ target: Tensor,
    _ sum: (Value, Value) -> Value
  ) {
    values.withElements(as: Value.self) { values in
      target.withMutableElements(as: Value.self) { target in
        for (position, offset) in offsets.enumerated() {
          target[offset] = sum(target[offset], values[picks?[position] ?? position])
        }
      }
    }
  }
}

extension DType {
  /// The dtype in whose memory sums of this one are made.
  var accumulating: DType {
    switch self {
    case .float64: .float64
    case .float32, .float16, .bfloat16: .float32
    default: .int64
    }
  }
}
