/// The memory places that index tensors name: every combination of a kept leading position, an
/// index position and a kept trailing position, in the order of the result.
struct IndexedPlaces {
  let leading: [Int]
  let positions: [Int]
  let trailing: [Int]
  /// The shape of what is read or written.
  let shape: [Int]

  /// Calls `body` with the running number in the result and the element offset in storage.
  @inline(__always)
  func forEach(_ body: (_ number: Int, _ offset: Int) -> Void) {
    var number = 0
    for lead in leading {
      for position in positions {
        let start = lead + position
        for trail in trailing {
          body(number, start + trail)
          number += 1
        }
      }
    }
  }

  /// Element offsets of all positions of a few dimensions in row-major order.
  static func offsets(_ shape: [Int], _ strides: [Int]) -> [Int] {
    var result = [0]
    for axis in 0..<shape.count {
      var next: [Int] = []
      next.reserveCapacity(result.count * shape[axis])
      for start in result {
        for index in 0..<shape[axis] { next.append(start + index * strides[axis]) }
      }
      result = next
    }
    return result
  }
}

extension IndexedPlaces {
  private var places: AcceleratorPlaces {
    AcceleratorPlaces(leading: leading, positions: positions, trailing: trailing)
  }

  /// Copies the named elements into contiguous memory of the same dtype.
  func read(_ source: Tensor, into target: Tensor) {
    if let device = source.accelerator, device.take(source, places, into: target) { return }
    let bytes = target.storage.writableBytes()
    switch source.dtype.itemSize {
    case 8: read(source, bytes, UInt64.self)
    case 4: read(source, bytes, UInt32.self)
    case 2: read(source, bytes, UInt16.self)
    default: read(source, bytes, UInt8.self)
    }
  }

  private func read<Word: BitwiseCopyable>(
    _ source: Tensor, _ bytes: UnsafeMutableRawPointer, _ type: Word.Type
  ) {
    let from = source.storage.bytes.assumingMemoryBound(to: Word.self)
    let to = bytes.assumingMemoryBound(to: Word.self)
    forEach { number, offset in to[number] = from[offset] }
  }

  /// Writes contiguous values of the same dtype to the named elements; the last of equals stays.
  func write(_ values: Tensor, into target: Tensor) {
    if let device = target.accelerator, device.put(values, places, into: target, adding: false) {
      return
    }
    let bytes = target.storage.writableBytes()
    switch target.dtype.itemSize {
    case 8: write(values, bytes, UInt64.self)
    case 4: write(values, bytes, UInt32.self)
    case 2: write(values, bytes, UInt16.self)
    default: write(values, bytes, UInt8.self)
    }
  }

  private func write<Word: BitwiseCopyable>(
    _ values: Tensor, _ bytes: UnsafeMutableRawPointer, _ type: Word.Type
  ) {
    let from = values.storage.bytes.assumingMemoryBound(to: Word.self) + values.offset
    let to = bytes.assumingMemoryBound(to: Word.self)
    forEach { number, offset in to[offset] = from[number] }
  }

  /// Adds contiguous values to the named elements, as often as they are named.
  func add(_ values: Tensor, into target: Tensor) {
    if let device = target.accelerator, device.put(values, places, into: target, adding: true) {
      return
    }
    switch target.dtype.compute {
    case .float: add(values, target, Float.self)
    case .double: add(values, target, Double.self)
    case .int: add(values, target, Int64.self)
    }
  }

  private func add<Value: Compute>(_ values: Tensor, _ target: Tensor, _ type: Value.Type) {
    let writer = ResultWriter<Value>(target, keeping: true)
    let from = Operand<Value>(contiguous: values)
    let to = writer.pointer - target.offset
    forEach { number, offset in to[offset] = Value.sum(to[offset], from.pointer[number]) }
    withExtendedLifetime(from) {}
    writer.finish()
  }
}
