/// One pooling window cut to the image, and what its sum is divided by.
package struct PoolingBox: Sendable {
  package let top: Int
  package let bottom: Int
  package let left: Int
  package let right: Int
  package let divisor: Int
}

/// The windows of an image with this width, in the order of the output.
package struct PoolingBoxes: Sendable {
  package let width: Int
  package let area: Int
  package let boxes: [PoolingBox]
}

/// Pooling over the planes of an image tensor.
enum PoolingKernel {
  static func boxes(
    _ w: PoolingWindows, countIncludePad: Bool, divisor: Int?
  ) -> PoolingBoxes {
    var boxes: [PoolingBox] = []
    for oy in 0..<w.output.0 {
      for ox in 0..<w.output.1 {
        let (y, x) = (oy * w.stride.0 - w.padding.0, ox * w.stride.1 - w.padding.1)
        let (bottom, right) = (
          Swift.min(y + w.kernel.0, w.size.0 + w.padding.0),
          Swift.min(x + w.kernel.1, w.size.1 + w.padding.1)
        )
        let padded = (bottom - y) * (right - x)
        let (top, left) = (Swift.max(y, 0), Swift.max(x, 0))
        let (low, far) = (Swift.min(bottom, w.size.0), Swift.min(right, w.size.1))
        let inside = (low - top) * (far - left)
        boxes.append(
          PoolingBox(
            top: top, bottom: low, left: left, right: far,
            divisor: divisor ?? (countIncludePad ? padded : inside)))
      }
    }
    return PoolingBoxes(width: w.size.1, area: w.size.0 * w.size.1, boxes: boxes)
  }

  static func adaptiveBoxes(_ shape: [Int], _ target: (Int, Int)) -> PoolingBoxes {
    let (height, width) = (shape[shape.count - 2], shape[shape.count - 1])
    func range(_ index: Int, _ count: Int, _ size: Int) -> (Int, Int) {
      (index * size / count, ((index + 1) * size + count - 1) / count)
    }
    var boxes: [PoolingBox] = []
    for oy in 0..<target.0 {
      for ox in 0..<target.1 {
        let (top, bottom) = range(oy, target.0, height)
        let (left, right) = range(ox, target.1, width)
        boxes.append(
          PoolingBox(
            top: top, bottom: bottom, left: left, right: right,
            divisor: (bottom - top) * (right - left)))
      }
    }
    return PoolingBoxes(width: width, area: height * width, boxes: boxes)
  }

  static func average(_ input: Tensor, _ windows: PoolingBoxes, _ output: Tensor) {
    if let device = input.accelerator, device.poolAverage(input, windows, output) { return }
    if input.dtype == .float64 {
      average(input, windows, output, Double.self)
    } else {
      average(input, windows, output, Float.self)
    }
  }

  private static func average<Value: FloatCompute>(
    _ input: Tensor, _ windows: PoolingBoxes, _ output: Tensor, _ type: Value.Type
  ) {
    let x = Operand<Value>(contiguous: input)
    let writer = ResultWriter<Value>(output)
    let count = windows.boxes.count
    for plane in 0..<(windows.area == 0 ? 0 : input.count / windows.area) {
      let image = x.pointer + plane * windows.area
      for (place, box) in windows.boxes.enumerated() {
        var total: Value = 0
        for row in box.top..<Swift.max(box.bottom, box.top) {
          for column in box.left..<Swift.max(box.right, box.left) {
            total += image[row &* windows.width &+ column]
          }
        }
        writer.pointer[plane * count + place] = total / Value(box.divisor)
      }
    }
    withExtendedLifetime(x) {}
    writer.finish()
  }

  /// Gives each window's gradient to its elements in equal parts.
  static func spread(_ gradient: Tensor, _ windows: PoolingBoxes, _ output: Tensor) {
    if let device = gradient.accelerator, device.spreadAverage(gradient, windows, output) { return }
    if gradient.dtype == .float64 {
      spread(gradient, windows, output, Double.self)
    } else {
      spread(gradient, windows, output, Float.self)
    }
  }

  private static func spread<Value: FloatCompute>(
    _ gradient: Tensor, _ windows: PoolingBoxes, _ output: Tensor, _ type: Value.Type
  ) {
    let g = Operand<Value>(contiguous: gradient)
    let writer = ResultWriter<Value>(output, keeping: true)
    let count = windows.boxes.count
    for plane in 0..<(windows.area == 0 ? 0 : output.count / windows.area) {
      let image = writer.pointer + plane * windows.area
      for (place, box) in windows.boxes.enumerated() {
        let share = g.pointer[plane * count + place] / Value(box.divisor)
        for row in box.top..<Swift.max(box.bottom, box.top) {
          for column in box.left..<Swift.max(box.right, box.left) {
            image[row &* windows.width &+ column] += share
          }
        }
      }
    }
    withExtendedLifetime(g) {}
    writer.finish()
  }

  /// The greatest element of each box.
  static func greatest(
    _ input: Tensor, _ windows: PoolingBoxes, _ output: Tensor, _ indices: Tensor
  ) {
    let x = Operand<Double>(contiguous: input)
    let writer = ResultWriter<Double>(output)
    let places = indices.storage.writableBytes().assumingMemoryBound(to: Int64.self)
    let count = windows.boxes.count
    for plane in 0..<(windows.area == 0 ? 0 : input.count / windows.area) {
      let image = x.pointer + plane * windows.area
      for (number, box) in windows.boxes.enumerated() {
        var place = box.top * windows.width + box.left
        for row in box.top..<box.bottom {
          for column in box.left..<box.right {
            let candidate = row * windows.width + column
            if image[candidate] > image[place] || image[candidate].isNaN { place = candidate }
          }
        }
        writer.pointer[plane * count + number] = image[place]
        places[plane * count + number] = Int64(place)
      }
    }
    withExtendedLifetime(x) {}
    writer.finish()
  }

  static func greatest(
    _ input: Tensor, _ windows: PoolingWindows, _ output: Tensor, _ indices: Tensor
  ) {
    if let device = input.accelerator, device.poolGreatest(input, windows, output, indices) {
      return
    }
    switch input.dtype.compute {
    case .float where windows.haveShortStrides: greatestFloats(input, windows, output, indices)
    case .float: greatest(input, windows, output, indices, Float.self)
    case .double: greatest(input, windows, output, indices, Double.self)
    case .int: greatest(input, windows, output, indices, Int64.self)
    }
  }

  private static func greatestFloats(
    _ input: Tensor, _ w: PoolingWindows, _ output: Tensor, _ indices: Tensor
  ) {
    let pooling = w.areQuarters ? nil : WindowPooling(w)
    forEachBlock(input, w, output, indices, Float.self) { planes in
      let room = pooling?.room()
      for (image, out, places) in planes {
        if let pooling, let room {
          pooling.run(image, out, places, in: room)
        } else {
          QuarterPooling.run(image, w, out, places)
        }
      }
    }
  }

  private static func greatest<Value: Compute>(
    _ input: Tensor, _ w: PoolingWindows, _ output: Tensor, _ indices: Tensor, _ type: Value.Type
  ) {
    forEachBlock(input, w, output, indices, Value.self) { planes in
      for (image, out, places) in planes { pool(image, w, out, places) }
    }
  }

  private typealias Plane<Value> = (
    image: UnsafePointer<Value>, out: UnsafeMutablePointer<Value>,
    places: UnsafeMutablePointer<Int64>
  )

  /// Calls `body` with some planes, on any thread.
  @inline(__always)
  private static func forEachBlock<Value: Compute>(
    _ input: Tensor, _ w: PoolingWindows, _ output: Tensor, _ indices: Tensor, _ type: Value.Type,
    _ body: (LazyMapSequence<Range<Int>, Plane<Value>>) -> Void
  ) {
    let x = Operand<Value>(contiguous: input)
    let writer = ResultWriter<Value>(output)
    let places = indices.storage.writableBytes().assumingMemoryBound(to: Int64.self)
    let (area, count) = (w.size.0 * w.size.1, w.output.0 * w.output.1)
    let planes = area == 0 ? 0 : input.count / area
    Parallel.forEachBlock(of: planes, grain: Swift.max(1, Parallel.grain / Swift.max(area, 1))) {
      first, length in
      body(
        (first..<(first + length)).lazy.map { plane in
          (x.pointer + plane * area, writer.pointer + plane * count, places + plane * count)
        })
    }
    withExtendedLifetime(x) {}
    writer.finish()
  }

  private static func pool<Value: Compute>(
    _ image: UnsafePointer<Value>, _ w: PoolingWindows, _ out: UnsafeMutablePointer<Value>,
    _ places: UnsafeMutablePointer<Int64>
  ) {
    for oy in 0..<w.output.0 {
      let (values, found) = (out + oy * w.output.1, places + oy * w.output.1)
      values.update(repeating: .lowest, count: w.output.1)
      found.update(repeating: -1, count: w.output.1)
      for ky in 0..<w.kernel.0 {
        let y = oy * w.stride.0 - w.padding.0 + ky * w.dilation.0
        if y < 0 || y >= w.size.0 { continue }
        for kx in 0..<w.kernel.1 { improve(image, w, y, kx, values, found) }
      }
    }
  }

  /// Compares a row of bests with the elements that one place of their windows falls on.
  ///
  /// The first element of a window is taken whatever it is, and a NaN whatever came before.
  @inline(__always)
  private static func improve<Value: Compute>(
    _ image: UnsafePointer<Value>, _ w: PoolingWindows, _ y: Int, _ kx: Int,
    _ values: UnsafeMutablePointer<Value>, _ places: UnsafeMutablePointer<Int64>
  ) {
    let shift = kx * w.dilation.1 - w.padding.1
    let step = w.stride.1
    let first = shift >= 0 ? 0 : (step - 1 - shift) / step
    let last = Swift.min(w.output.1, (w.size.1 - shift + step - 1) / step)
    let start = y * w.size.1 + shift
    for ox in first..<Swift.max(first, last) {
      let place = start &+ ox &* step
      let candidate = image[place]
      let isBetter = candidate > values[ox] || candidate.isUnordered || places[ox] < 0
      values[ox] = isBetter ? candidate : values[ox]
      places[ox] = isBetter ? Int64(place) : places[ox]
    }
  }
}
