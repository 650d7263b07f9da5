/// The windows of a pooling operation over the last two dimensions.
package struct PoolingWindows: Sendable {
  package let kernel: (Int, Int)
  package let stride: (Int, Int)
  package let padding: (Int, Int)
  package let dilation: (Int, Int)
  package let size: (Int, Int)
  package let output: (Int, Int)
  /// Whether they are whole windows of 2×2 side by side.
  let areQuarters: Bool
  /// Whether sorting columns by their place within a stride is worth it, and 32 bits hold all places.
  let haveShortStrides: Bool

  init(
    _ shape: [Int], kernel: [Int], stride: [Int], padding: [Int], dilation: [Int], ceilMode: Bool
  ) throws(TensorError) {
    func pair(_ values: [Int]) -> (Int, Int) {
      (values[0], values.count > 1 ? values[1] : values[0])
    }
    self.kernel = pair(kernel)
    self.stride = stride.isEmpty ? pair(kernel) : pair(stride)
    self.padding = pair(padding)
    self.dilation = pair(dilation)
    size = (shape[shape.count - 2], shape[shape.count - 1])
    areQuarters =
      self.kernel == (2, 2) && self.stride == (2, 2) && self.padding == (0, 0)
      && self.dilation == (1, 1) && !ceilMode
    haveShortStrides = self.stride.1 <= 8 && size.0 < 1 << 15 && size.1 < 1 << 15
    try PoolingWindows.check(self.kernel.0, self.stride.0, self.padding.0, self.dilation.0)
    try PoolingWindows.check(self.kernel.1, self.stride.1, self.padding.1, self.dilation.1)
    try PoolingWindows.check(shape, self.kernel, self.stride, self.dilation)
    output = (
      PoolingWindows.length(
        size.0, self.kernel.0, self.stride.0, self.padding.0, self.dilation.0, ceilMode),
      PoolingWindows.length(
        size.1, self.kernel.1, self.stride.1, self.padding.1, self.dilation.1, ceilMode)
    )
    guard output.0 > 0 && output.1 > 0 else {
      let channels = shape.count > 2 ? shape[shape.count - 3] : 1
      throw .runtime(
        "Given input size: (\(channels)x\(size.0)x\(size.1)). Calculated output size:"
          + " (\(channels)x\(output.0)x\(output.1)). Output size is too small")
    }
  }

  /// What one direction refuses.
  private static func check(
    _ kernel: Int, _ stride: Int, _ padding: Int, _ dilation: Int
  ) throws(TensorError) {
    if stride == 0 { throw .runtime("stride should not be zero") }
    if padding < 0 { throw .runtime("pad must be non-negative, but got pad: \(padding)") }
    guard padding > ((kernel - 1) * dilation + 1) / 2 else { return }
    throw .runtime(
      "pad should be at most half of effective kernel size, but got pad=\(padding),"
        + " kernel_size=\(kernel) and dilation=\(dilation)")
  }

  /// What both directions together refuse.
  private static func check(
    _ shape: [Int], _ kernel: (Int, Int), _ stride: (Int, Int), _ dilation: (Int, Int)
  ) throws(TensorError) {
    func positive(_ pair: (Int, Int), _ what: String, _ name: String) throws(TensorError) {
      guard pair.0 <= 0 || pair.1 <= 0 else { return }
      throw .runtime(
        "\(what) should be greater than zero, but got \(name)H: \(pair.0) \(name)W: \(pair.1)")
    }
    try positive(kernel, "kernel size", "k")
    try positive(stride, "stride", "d")
    try positive(dilation, "dilation", "dilation")
    guard shape.suffix(3).contains(0) else { return }
    throw .runtime(
      "Expected 3D or 4D (batch mode) tensor with optional 0 dim batch size for input, but"
        + " got:\(TensorError.list(shape))")
  }

  private static func length(
    _ size: Int, _ kernel: Int, _ stride: Int, _ padding: Int, _ dilation: Int, _ ceilMode: Bool
  ) -> Int {
    let reach = size + 2 * padding - dilation * (kernel - 1) - 1
    if reach < 0 { return ceilMode && -reach < stride ? 1 : 0 }
    var count = (reach + (ceilMode ? stride - 1 : 0)) / stride + 1
    if ceilMode && (count - 1) * stride >= size + padding { count -= 1 }
    return count
  }
}

extension Engine {
  /// The greatest element of each window and its place in the image: `max_pool2d`.
  public func maxPool2d(
    _ input: Tensor, kernel: [Int], stride: [Int] = [], padding: [Int] = [0],
    dilation: [Int] = [1], ceilMode: Bool = false
  ) throws(TensorError) -> (output: Tensor, indices: Tensor) {
    guard input.dim == 3 || input.dim == 4 else {
      throw .runtime(
        "non-empty 3D or 4D (batch mode) tensor expected for input")
    }
    let windows = try PoolingWindows(
      input.shape, kernel: kernel, stride: stride, padding: padding, dilation: dilation,
      ceilMode: ceilMode)
    let shape = Array(input.shape.dropLast(2)) + [windows.output.0, windows.output.1]
    let output = Tensor(empty: shape, input.dtype)
    let indices = Tensor(empty: shape, .int64)
    PoolingKernel.greatest(input, windows, output, indices)
    recordPooled("MaxPool2DWithIndicesBackward0", output, indices, input)
    return (output, indices)
  }

  func recordPooled(_ name: String, _ output: Tensor, _ indices: Tensor, _ input: Tensor) {
    guard tracks(input) else { return }
    let shape = input.shape
    let planes = shape.dropLast(2).reduce(1, *)
    record(name, output, inputs: [input], saved: [indices]) {
      (engine, node, g) throws(TensorError) in
      let saved = try node.savedTensor(0, engine)
      if !engine.gradMode, g.dtype == .float32, g.count > 0 {
        let output = Tensor(empty: shape, .float32)
        QuarterPooling.spread(g, saved, into: output, planes: planes)
        return [output]
      }
      let places = try engine.reshape(saved, [planes, -1])
      let area = shape[shape.count - 2] * shape[shape.count - 1]
      let flat = engine.zeroed([planes, area], g.dtype)
      let filled = try engine.scatterAdd(
        flat, dim: 1, places, engine.reshape(g, [planes, -1]))
      return [try engine.reshape(filled, shape)]
    }
  }

  /// The greatest element of each window of a row.
  public func maxPool1d(
    _ input: Tensor, kernel: [Int], stride: [Int] = [], padding: [Int] = [0],
    dilation: [Int] = [1], ceilMode: Bool = false
  ) throws(TensorError) -> (output: Tensor, indices: Tensor) {
    guard input.dim == 2 || input.dim == 3 else {
      throw .runtime(
        "max_pool1d: Expected 2D or 3D (batch mode) tensor with optional 0 dim batch size for"
          + " input, but got:\(TensorError.list(input.shape))")
    }
    if !tracks(input) {
      try checkMaxPool1d(
        input, kernel[0], stride.first ?? kernel[0], padding.first ?? 0, dilation.first ?? 1)
    }
    let result = try maxPool2d(
      unsqueeze(input, dim: -2), kernel: [1, kernel[0]],
      stride: [1, stride.first ?? kernel[0]], padding: [0, padding.first ?? 0],
      dilation: [1, dilation.first ?? 1], ceilMode: ceilMode)
    return (
      try squeeze(result.output, dims: [-2]), try squeeze(result.indices, dims: [-2])
    )
  }

  /// The words of the kernel that PyTorch takes where nothing is recorded.
  private func checkMaxPool1d(
    _ input: Tensor, _ kernel: Int, _ stride: Int, _ padding: Int, _ dilation: Int
  ) throws(TensorError) {
    func positive(_ value: Int, _ name: String) throws(TensorError) {
      guard value <= 0 else { return }
      throw .runtime("max_pool1d() \(name) must be greater than zero, but got \(value)")
    }
    try positive(kernel, "kernel_size")
    try positive(stride, "stride")
    if padding < 0 {
      throw .runtime("max_pool1d() padding must be non-negative, but got \(padding)")
    }
    if padding > kernel / 2 {
      throw .runtime(
        "max_pool1d() padding should be at most half of kernel size, but got padding=\(padding)"
          + " and kernel_size=\(kernel)")
    }
    try positive(dilation, "dilation")
    let size = input.shape[input.dim - 1]
    guard size + 2 * padding < dilation * (kernel - 1) + 1 else { return }
    throw .runtime("max_pool1d() Invalid computed output size: 0")
  }

  /// The mean of each window: `avg_pool2d`.
  public func avgPool2d(
    _ input: Tensor, kernel: [Int], stride: [Int] = [], padding: [Int] = [0],
    ceilMode: Bool = false, countIncludePad: Bool = true, divisor: Int? = nil
  ) throws(TensorError) -> Tensor {
    if input.dim < 3 { _ = try input.ownAxis(-3) }
    if divisor == 0 { throw .runtime("divisor must be not zero") }
    let windows = try PoolingWindows(
      input.shape, kernel: kernel, stride: stride, padding: padding, dilation: [1],
      ceilMode: ceilMode)
    guard input.dtype != .int64 else {
      let means = try avgPool2d(
        to(input, dtype: .float64), kernel: kernel, stride: stride, padding: padding,
        ceilMode: ceilMode, countIncludePad: countIncludePad, divisor: divisor)
      return try to(means, dtype: .int64)
    }
    try requireFloat(input, "avg_pool2d")
    let boxes = PoolingKernel.boxes(windows, countIncludePad: countIncludePad, divisor: divisor)
    return averaged("AvgPool2DBackward0", input, boxes, windows.output)
  }

  private func averaged(
    _ name: String, _ input: Tensor, _ boxes: PoolingBoxes, _ size: (Int, Int)
  ) -> Tensor {
    let shape = Array(input.shape.dropLast(2)) + [size.0, size.1]
    let output = Tensor(empty: shape, input.dtype)
    PoolingKernel.average(input, boxes, output)
    guard tracks(input) else { return output }
    let original = input.shape
    return record(name, output, inputs: [input]) { (engine, node, g) throws(TensorError) in
      [engine.averageGradient(g, boxes, original)]
    }
  }

  private func averageGradient(_ g: Tensor, _ boxes: PoolingBoxes, _ shape: [Int]) -> Tensor {
    let output = zeroed(shape, g.dtype)
    PoolingKernel.spread(g, boxes, output)
    guard tracks(g) else { return output }
    let size = (g.shape[g.dim - 2], g.shape[g.dim - 1])
    return record("AvgPool2DBackwardBackward0", output, inputs: [g]) {
      (engine, node, h) throws(TensorError) in
      [engine.averaged("AvgPool2DBackward0", h, boxes, size)]
    }
  }

  /// Rows of channels, `[C, L]` or `[N, C, L]`.
  public func checkRows(_ input: Tensor, _ name: String) throws(TensorError) {
    guard input.dim == 2 || input.dim == 3 else {
      throw .runtime(
        "Expected 2 to 3 dimensions, but got \(input.dim)-dimensional tensor for argument #1 'self'"
          + " (while checking arguments for \(name))")
    }
  }

  /// The mean of each window of a row.
  public func avgPool1d(
    _ input: Tensor, kernel: [Int], stride: [Int] = [], padding: [Int] = [0],
    ceilMode: Bool = false, countIncludePad: Bool = true
  ) throws(TensorError) -> Tensor {
    try checkRows(input, "avg_pool1d")
    let pooled = try avgPool2d(
      unsqueeze(input, dim: -2), kernel: [1, kernel[0]],
      stride: [1, stride.first ?? kernel[0]], padding: [0, padding.first ?? 0],
      ceilMode: ceilMode, countIncludePad: countIncludePad)
    return try squeeze(pooled, dims: [-2])
  }

  /// The mean of as many even windows as the output has elements.
  public func adaptiveAvgPool2d(
    _ input: Tensor, _ size: [Int?]
  ) throws(TensorError) -> Tensor {
    if input.dim < 3, size.allSatisfy({ $0 == 1 }) {
      return try mean(input, dims: [-1, -2], keepdim: true)
    }
    let target = try adaptiveSize(input, size, "adaptive_avg_pool2d")
    if target == (1, 1) { return try mean(input, dims: [-1, -2], keepdim: true) }
    try requireFloat(input, "adaptive_avg_pool2d")
    let boxes = PoolingKernel.adaptiveBoxes(input.shape, target)
    return averaged("AdaptiveAvgPool2DBackward0", input, boxes, target)
  }

  private func adaptiveSize(
    _ input: Tensor, _ size: [Int?], _ name: String
  ) throws(TensorError) -> (Int, Int) {
    guard input.dim == 3 || input.dim == 4 else {
      let colon = name == "adaptive_max_pool2d" ? ":" : ""
      throw .runtime(
        "\(name)(): Expected 3D or 4D tensor, but got\(colon) \(TensorError.list(input.shape))")
    }
    let second = size.count > 1 ? size[1] : size[0]
    let target = (size[0] ?? input.shape[input.dim - 2], second ?? input.shape[input.dim - 1])
    if name == "adaptive_avg_pool2d", target.0 < 0 || target.1 < 0 {
      throw .runtime(
        "adaptive_avg_pool2d: elements of output_size must be greater than or equal to 0 but"
          + " received {\(target.0), \(target.1)}")
    }
    try reserve(input.shape.dropLast(2) + [target.0, target.1], input.dtype)
    return target
  }

  /// The mean of even windows of a row.
  public func adaptiveAvgPool1d(_ input: Tensor, _ size: Int) throws(TensorError) -> Tensor {
    try checkRows(input, "adaptive_avg_pool1d")
    return try squeeze(adaptiveAvgPool2d(unsqueeze(input, dim: -2), [1, size]), dims: [-2])
  }

  /// The greatest element of even windows.
  public func adaptiveMaxPool2d(
    _ input: Tensor, _ size: [Int?]
  ) throws(TensorError) -> (output: Tensor, indices: Tensor) {
    let target = try adaptiveSize(input, size, "adaptive_max_pool2d")
    let boxes = PoolingKernel.adaptiveBoxes(input.shape, target)
    let shape = Array(input.shape.dropLast(2)) + [target.0, target.1]
    let (output, indices) = (Tensor(empty: shape, input.dtype), Tensor(empty: shape, .int64))
    PoolingKernel.greatest(input, boxes, output, indices)
    recordPooled("AdaptiveMaxPool2DBackward0", output, indices, input)
    return (output, indices)
  }
}
