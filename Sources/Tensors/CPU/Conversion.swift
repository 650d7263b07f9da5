/// Moves elements between memory of any dtype and the compute types: the one switch over dtypes.
enum Conversion {
  /// Reads strided elements of `dtype` into a row of a compute type.
  static func load<Target: Compute>(
    _ dtype: DType, _ source: UnsafeRawPointer, _ offset: Int, _ step: Int, _ count: Int,
    into target: UnsafeMutablePointer<Target>
  ) {
    switch dtype {
    case .float64: loadRow(Double.self, source, offset, step, count, target)
    case .float32: loadRow(Float.self, source, offset, step, count, target)
    case .float16: loadRow(Half.self, source, offset, step, count, target)
    case .bfloat16: loadRow(BFloat16.self, source, offset, step, count, target)
    case .int64: loadRow(Int64.self, source, offset, step, count, target)
    case .int32: loadRow(Int32.self, source, offset, step, count, target)
    case .int16: loadRow(Int16.self, source, offset, step, count, target)
    case .int8: loadRow(Int8.self, source, offset, step, count, target)
    case .uint8: loadRow(UInt8.self, source, offset, step, count, target)
    case .bool: loadRow(Boolean.self, source, offset, step, count, target)
    }
  }

  /// Writes a row of a compute type to strided elements of `dtype`.
  static func store<Source: Compute>(
    _ dtype: DType, _ target: UnsafeMutableRawPointer, _ offset: Int, _ step: Int, _ count: Int,
    from source: UnsafePointer<Source>
  ) {
    switch dtype {
    case .float64: storeRow(Double.self, target, offset, step, count, source)
    case .float32: storeRow(Float.self, target, offset, step, count, source)
    case .float16: storeRow(Half.self, target, offset, step, count, source)
    case .bfloat16: storeRow(BFloat16.self, target, offset, step, count, source)
    case .int64: storeRow(Int64.self, target, offset, step, count, source)
    case .int32: storeRow(Int32.self, target, offset, step, count, source)
    case .int16: storeRow(Int16.self, target, offset, step, count, source)
    case .int8: storeRow(Int8.self, target, offset, step, count, source)
    case .uint8: storeRow(UInt8.self, target, offset, step, count, source)
    case .bool: storeRow(Boolean.self, target, offset, step, count, source)
    }
  }

  @inline(__always)
  private static func loadRow<Source: Element, Target: Compute>(
    _ type: Source.Type, _ source: UnsafeRawPointer, _ offset: Int, _ step: Int, _ count: Int,
    _ target: UnsafeMutablePointer<Target>
  ) {
    let elements = source.assumingMemoryBound(to: Source.self) + offset
    if step == 1 {
      for index in 0..<count { target[index] = Target.from(elements[index]) }
    } else {
      for index in 0..<count { target[index] = Target.from(elements[index &* step]) }
    }
  }

  @inline(__always)
  private static func storeRow<Target: Element, Source: Compute>(
    _ type: Target.Type, _ target: UnsafeMutableRawPointer, _ offset: Int, _ step: Int,
    _ count: Int, _ source: UnsafePointer<Source>
  ) {
    let elements = target.assumingMemoryBound(to: Target.self) + offset
    if step == 1 {
      for index in 0..<count { elements[index] = source[index].to(Target.self) }
    } else {
      for index in 0..<count { elements[index &* step] = source[index].to(Target.self) }
    }
  }
}

extension Conversion {
  /// Copies elements into `target`, which has the same shape after broadcasting `source`.
  static func copy(_ source: Tensor, into target: Tensor) {
    if let device = source.accelerator ?? target.accelerator, device.copy(source, into: target) {
      return
    }
    copyOnHost(source, into: target)
  }

  /// The same through the machine's memory: between devices too.
  static func copyOnHost(_ source: Tensor, into target: Tensor) {
    let strides = source.broadcastStrides(to: target.shape)
    let loop = StridedLoop(target.shape, [target.strides, strides])
    let bytes = target.storage.writableBytes()
    if source.dtype == target.dtype {
      copySameType(loop, source, bytes, target)
    } else if source.dtype.isFloatingPoint {
      convert(Double.self, loop, source, bytes, target)
    } else {
      convert(Int64.self, loop, source, bytes, target)
    }
  }

  private static func copySameType(
    _ loop: StridedLoop, _ source: Tensor, _ bytes: UnsafeMutableRawPointer, _ target: Tensor
  ) {
    switch source.dtype.itemSize {
    case 8: move(UInt64.self, loop, source, bytes, target)
    case 4: move(UInt32.self, loop, source, bytes, target)
    case 2: move(UInt16.self, loop, source, bytes, target)
    default: move(UInt8.self, loop, source, bytes, target)
    }
  }

  @inline(__always)
  private static func move<Word: BitwiseCopyable>(
    _ type: Word.Type, _ loop: StridedLoop, _ source: Tensor, _ bytes: UnsafeMutableRawPointer,
    _ target: Tensor
  ) {
    let from = source.storage.bytes.assumingMemoryBound(to: Word.self) + source.offset
    let to = bytes.assumingMemoryBound(to: Word.self) + target.offset
    let step = loop.strides[0]
    loop.forEachRun { start, count in
      let (a, b) = (from + start[1], to + start[0])
      if step[0] == 1 && step[1] == 1 {
        UnsafeMutableRawPointer(b).copyMemory(
          from: a, byteCount: count * MemoryLayout<Word>.stride)
      } else {
        for index in 0..<count { b[index &* step[0]] = a[index &* step[1]] }
      }
    }
  }

  private static func convert<Through: Compute>(
    _ type: Through.Type, _ loop: StridedLoop, _ source: Tensor, _ bytes: UnsafeMutableRawPointer,
    _ target: Tensor
  ) {
    let (count, step) = (loop.sizes[0], loop.strides[0])
    let chunk = 512
    withUnsafeTemporaryAllocation(of: Through.self, capacity: chunk) { scratch in
      guard let row = scratch.baseAddress else { return }
      loop.forEachRow { start in
        var done = 0
        while done < count {
          let part = Swift.min(chunk, count - done)
          load(
            source.dtype, source.storage.bytes, source.offset + start[1] + done * step[1], step[1],
            part, into: row)
          store(
            target.dtype, bytes, target.offset + start[0] + done * step[0], step[0], part, from: row
          )
          done += part
        }
      }
    }
  }
}

extension Tensor {
  /// Strides that make this tensor look like `shape`; broadcast dimensions get 0.
  package func broadcastStrides(to shape: [Int]) -> [Int] {
    if self.shape == shape { return strides }
    let skip = shape.count - self.shape.count
    var result = [Int](repeating: 0, count: shape.count)
    for axis in 0..<self.shape.count where self.shape[axis] != 1 || shape[axis + skip] == 1 {
      result[axis + skip] = strides[axis]
    }
    return result
  }
}
