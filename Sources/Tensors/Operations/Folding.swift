/// Windows that slide over a picture: two numbers for each setting, height before width.
public struct SlidingWindows: Sendable {
  let kernel, dilation, padding, stride: [Int]

  /// Makes a description from PyTorch's four settings.
  public init(kernel: [Int], dilation: [Int], padding: [Int], stride: [Int]) {
    self.kernel = kernel
    self.dilation = dilation
    self.padding = padding
    self.stride = stride
  }

  /// How many positions there are along each side of a picture.
  func positions(over size: [Int]) -> [Int] {
    [0, 1].map { side in
      let reach = Int64(dilation[side]) * Int64(kernel[side] - 1) + 1
      let room = Int64(size[side]) + 2 * Int64(padding[side]) - reach
      return room < 0 ? 0 : Int(room / Int64(stride[side])) + 1
    }
  }

  /// Where in a padded picture each element of each window lies, window elements first.
  func places(over size: [Int]) -> [Int64] {
    let counts = positions(over: size)
    let width = size[1] + 2 * padding[1]
    var places: [Int64] = []
    places.reserveCapacity(kernel[0] * kernel[1] * counts[0] * counts[1])
    for row in 0..<kernel[0] {
      for column in 0..<kernel[1] {
        for down in 0..<counts[0] {
          let start = (down * stride[0] + row * dilation[0]) * width + column * dilation[1]
          for right in 0..<counts[1] { places.append(Int64(start + right * stride[1])) }
        }
      }
    }
    return places
  }
}

extension Engine {
  /// Every window as a column, [N, C, H, W] → [N, C · kernel, windows]: `F.unfold`.
  public func unfold(_ input: Tensor, _ windows: SlidingWindows) throws(TensorError) -> Tensor {
    try check(windows)
    guard input.dim > 2 else {
      throw input.dim == 0
        ? .index("Dimension specified as 1 but tensor has no dimensions")
        : .dimensionRange(dim: input.dim, rank: input.dim)
    }
    guard input.dim == 3 || input.dim == 4, input.shape.suffix(3).allSatisfy({ $0 > 0 }) else {
      throw .runtime(
        "Expected 3D or 4D (batch mode) tensor with possibly 0 batch size and other non-zero"
          + " dimensions for input, but got: \(TensorError.list(input.shape))")
    }
    let size = Array(input.shape.suffix(2))
    let counts = windows.positions(over: size)
    guard counts.allSatisfy({ $0 > 0 }) else { throw Self.noWindow(windows, size, counts) }
    return try fused("Im2ColBackward0", [input]) { engine, x throws(TensorError) in
      let (up, left) = (windows.padding[0], windows.padding[1])
      let wide = try engine.pad(x[0], [left, left, up, up])
      let flat = try engine.flatten(wide, startDim: -2)
      let index = windows.places(over: size)
      let picked = try engine.indexSelect(
        flat, dim: -1, engine.tensor(index, shape: [index.count], dtype: .int64))
      let batch = Array(x[0].shape.dropLast(3))
      let rows = x[0].shape[x[0].dim - 3] * windows.kernel[0] * windows.kernel[1]
      return try engine.reshape(picked, batch + [rows, counts[0] * counts[1]])
    }
  }

  /// Adds columns back up where their windows were: `F.fold`.
  public func fold(
    _ input: Tensor, size: [Int], _ windows: SlidingWindows
  ) throws(TensorError) -> Tensor {
    try check(windows)
    try checkColumns(input, size, windows)
    return try fused("Col2ImBackward0", [input]) { engine, x throws(TensorError) in
      let index = windows.places(over: size)
      let channels = x[0].shape[x[0].dim - 2] / (windows.kernel[0] * windows.kernel[1])
      let batch = Array(x[0].shape.dropLast(2))
      let columns = try engine.reshape(x[0], batch + [channels, index.count])
      let wide = [size[0] + 2 * windows.padding[0], size[1] + 2 * windows.padding[1]]
      let empty = try engine.zeros(batch + [channels, wide[0] * wide[1]], dtype: x[0].dtype)
      let sums = try engine.indexAdd(
        empty, dim: -1, engine.tensor(index, shape: [index.count], dtype: .int64), columns)
      var picture = try engine.reshape(sums, batch + [channels] + wide)
      for side in [0, 1] {
        picture = try engine.narrow(
          picture, dim: side - 2, start: windows.padding[side], length: size[side])
      }
      return try engine.contiguous(picture)
    }
  }

  /// Sizes beyond this would not fit any memory as windows of a picture.
  private static let largestSide = 1 << 20

  private func check(_ windows: SlidingWindows) throws(TensorError) {
    for (name, values) in [
      ("kernel", windows.kernel), ("dilation", windows.dilation), ("stride", windows.stride),
    ] where values.contains(where: { $0 <= 0 }) {
      let title = name == "kernel" ? "kernel size" : name
      throw .runtime(
        "\(title) should be greater than zero, but got \(name)_height: \(values[0])"
          + " \(name)_width: \(values[1])")
    }
    let sides = windows.kernel + windows.dilation + windows.padding + windows.stride
    guard sides.allSatisfy({ $0 <= Self.largestSide }) else {
      throw .runtime("Storage size calculation overflowed")
    }
    guard windows.padding.allSatisfy({ $0 >= 0 }) else {
      throw .runtime(
        "padding should be non-negative, but got pad_height: \(windows.padding[0])"
          + " pad_width: \(windows.padding[1])")
    }
  }

  private func checkColumns(
    _ input: Tensor, _ size: [Int], _ windows: SlidingWindows
  ) throws(TensorError) {
    guard input.dim == 2 || input.dim == 3, input.shape.suffix(2).allSatisfy({ $0 > 0 }) else {
      throw .runtime(
        "Expected 2D or 3D (batch mode) tensor for input with possibly 0 batch size and non-zero"
          + " dimensions for input, but got: \(TensorError.list(input.shape))")
    }
    guard size.allSatisfy({ (0...Self.largestSide).contains($0) }) else {
      throw .runtime("Storage size calculation overflowed")
    }
    let (rows, columns) = (input.shape[input.dim - 2], input.shape[input.dim - 1])
    let product = Int64(windows.kernel[0]) * Int64(windows.kernel[1])
    guard Int64(rows) % product == 0 else {
      throw .runtime(
        "Expected size of input's dimension 1 to be divisible by the product of kernel_size, but"
          + " got input.size(1)=\(rows) and kernel_size=\(Self.pair(windows.kernel)).")
    }
    let counts = windows.positions(over: size)
    let total = Int64(counts[0]) * Int64(counts[1])
    guard total == Int64(columns) else {
      throw .runtime(
        "Given output_size=\(Self.pair(size)), \(Self.text(windows)),"
          + " stride=\(Self.pair(windows.stride)), expected size of input's dimension 2 to match"
          + " the calculated number of sliding blocks \(counts[0]) * \(counts[1]) ="
          + " \(total), but got input.size(2)=\(columns).")
    }
  }

  private static func noWindow(
    _ windows: SlidingWindows, _ size: [Int], _ counts: [Int]
  ) -> TensorError {
    .runtime(
      "Given input with spatial size \(pair(size)), \(text(windows)), calculated shape of the"
        + " array of sliding blocks as \(pair(counts)), but its components must be at least one.")
  }

  private static func text(_ windows: SlidingWindows) -> String {
    "kernel_size=\(pair(windows.kernel)), dilation=\(pair(windows.dilation)),"
      + " padding=\(pair(windows.padding))"
  }

  private static func pair(_ values: [Int]) -> String { "(\(values[0]), \(values[1]))" }
}
