package import Tensors

/// The sizes of windows over planes: `Windows` in OpenCL C.
struct WindowPlan {
  let argument: KernelArgument

  init(_ g: ConvolutionGeometry) {
    argument = .record(
      [
        g.channels, g.height, g.width, g.kernel.0, g.kernel.1, g.stride.0, g.stride.1,
        g.padding.0, g.padding.1, g.dilation.0, g.dilation.1, g.outHeight, g.outWidth,
      ].map { Int32(truncatingIfNeeded: $0) })
  }

  init(_ w: PoolingWindows) {
    argument = .record(
      [
        1, w.size.0, w.size.1, w.kernel.0, w.kernel.1, w.stride.0, w.stride.1, w.padding.0,
        w.padding.1, w.dilation.0, w.dilation.1, w.output.0, w.output.1,
      ].map { Int32(truncatingIfNeeded: $0) })
  }
}

/// A convolution as products of spread images: some images at a time, so that their columns fit.
private struct SpreadConvolution {
  let device: OpenCLDevice
  let g: ConvolutionGeometry
  let type: KernelType
  /// How many images are spread at once.
  let step: Int
  let columns: OpenCLMemory

  init?(_ device: OpenCLDevice, _ g: ConvolutionGeometry, _ type: KernelType) {
    self.device = device
    self.g = g
    self.type = type
    let size = g.groups * g.patch * g.outArea
    guard size > 0, g.batch > 0, size < 1 << 29 else { return nil }
    step = Swift.min(g.batch, Swift.max(1, (1 << 24) / size))
    guard let room = device.room(step * size * type.dtype.itemSize) else { return nil }
    columns = room
  }

  var imageSize: Int { g.channels * g.height * g.width }
  var outputSize: Int { g.filters * g.outArea }

  /// Calls `body` with the first image and the number of images of each part.
  func forEachPart(_ body: (_ first: Int, _ count: Int) -> Bool) -> Bool {
    for first in stride(from: 0, to: g.batch, by: step) {
      guard body(first, Swift.min(step, g.batch - first)) else { return false }
    }
    return true
  }

  func spread(_ image: OpenCLMemory, _ start: Int, _ first: Int, _ count: Int) -> Bool {
    let total = count * g.groups * g.patch * g.outArea
    return device.launch(
      "columns" + type.suffix,
      [
        .int(total), WindowPlan(g).argument, .memory(image), .int(start + first * imageSize),
        .memory(columns),
      ], count: total)
  }

  func gather(into image: OpenCLMemory, _ start: Int, _ first: Int, _ count: Int) -> Bool {
    let total = count * imageSize
    return device.launch(
      "gather" + type.suffix,
      [
        .int(total), WindowPlan(g).argument, .memory(columns), .memory(image),
        .int(start + first * imageSize),
      ], count: total)
  }

  /// The weights of the groups, as they are or turned.
  func weights(_ start: Int, turned: Bool) -> ProductSide {
    ProductSide(
      start: start, line: turned ? 1 : g.patch, inner: turned ? g.patch : 1,
      batch: g.groupFilters * g.patch, batches: g.groups)
  }
}

extension OpenCLDevice {
  package func convolution(
    _ image: Tensor, _ weight: Tensor, _ bias: Tensor?, _ g: ConvolutionGeometry,
    into output: Tensor
  ) -> Bool {
    guard let type = type(output.dtype), let x = packed(image, type.dtype),
      let w = packed(weight, type.dtype), let images = reading(x), let weights = reading(w),
      let work = SpreadConvolution(self, g, type)
    else { return false }
    let done = writePacked(output, type.dtype) { target, memory in
      work.forEachPart { first, count in
        guard work.spread(images, x.offset, first, count) else { return false }
        let plan = ProductPlan(
          rows: g.groupFilters, columns: g.outArea, depth: g.patch, batches: count * g.groups,
          left: work.weights(w.offset, turned: false),
          right: ProductSide(
            start: 0, line: 1, inner: g.outArea, batch: g.patch * g.outArea,
            batches: count * g.groups),
          target: target.offset + first * work.outputSize, targetBatch: g.groupFilters * g.outArea)
        return run(plan, type, weights, work.columns, memory)
      }
    }
    guard done, let bias else { return done }
    let rank = output.dim
    let column = bias.alias(
      shape: [bias.count] + [Int](repeating: 1, count: rank - 2),
      strides: [bias.strides.first ?? 1] + [Int](repeating: 0, count: rank - 2))
    return binary(.add, output, column, into: output, output.dtype)
  }

  package func convolutionImage(
    _ gradient: Tensor, _ weight: Tensor, _ g: ConvolutionGeometry, into output: Tensor
  ) -> Bool {
    guard let type = type(output.dtype), let slopes = packed(gradient, type.dtype),
      let w = packed(weight, type.dtype), let from = reading(slopes), let weights = reading(w),
      let work = SpreadConvolution(self, g, type)
    else { return false }
    return writePacked(output, type.dtype) { target, memory in
      work.forEachPart { first, count in
        let plan = ProductPlan(
          rows: g.patch, columns: g.outArea, depth: g.groupFilters, batches: count * g.groups,
          left: work.weights(w.offset, turned: true),
          right: ProductSide(
            start: slopes.offset + first * work.outputSize, line: 1, inner: g.outArea,
            batch: g.groupFilters * g.outArea, batches: count * g.groups),
          target: 0, targetBatch: g.patch * g.outArea)
        return run(plan, type, weights, from, work.columns)
          && work.gather(into: memory, target.offset, first, count)
      }
    }
  }

  package func convolutionWeight(
    _ image: Tensor, _ gradient: Tensor, _ g: ConvolutionGeometry, into output: Tensor
  ) -> Bool {
    guard let type = type(output.dtype), let x = packed(image, type.dtype),
      let slopes = packed(gradient, type.dtype), let images = reading(x),
      let from = reading(slopes), let work = SpreadConvolution(self, g, type)
    else { return false }
    return writePacked(output, type.dtype) { target, memory in
      work.forEachPart { first, count in
        guard work.spread(images, x.offset, first, count) else { return false }
        let plan = ProductPlan(
          rows: g.groupFilters, columns: g.patch, depth: count * g.outArea, depthInner: g.outArea,
          batches: g.groups,
          left: ProductSide(
            start: slopes.offset + first * work.outputSize, line: g.outArea, inner: 1,
            outer: work.outputSize, batch: g.groupFilters * g.outArea, batches: g.groups),
          right: ProductSide(
            start: 0, line: g.outArea, inner: 1, outer: g.groups * g.patch * g.outArea,
            batch: g.patch * g.outArea, batches: g.groups),
          target: target.offset, targetBatch: g.groupFilters * g.patch, accumulates: first > 0)
        return run(plan, type, from, work.columns, memory)
      }
    }
  }
}
