public import Tensors

extension Engine {
  /// Spreads channels over pixels: `torch.nn.functional.pixel_shuffle`.
  ///
  /// `[*, C r², H, W]` becomes `[*, C, H r, W r]`.
  public func pixelShuffle(_ input: Tensor, factor: Int) throws(TensorError) -> Tensor {
    try requirePicture(input, "pixel_shuffle")
    let shape = input.shape
    let (channels, height, width) = (
      shape[shape.count - 3], shape[shape.count - 2], shape[shape.count - 1]
    )
    guard factor > 0, channels % (factor * factor) == 0 else {
      throw .runtime(
        "pixel_shuffle expects its input's 'channel' dimension to be divisible by the square of "
          + "upscale_factor, but input.size(-3)=\(channels) is not divisible by "
          + "\(factor * factor)")
    }
    let outputs = channels / (factor * factor)
    let batch = Array(shape.dropLast(3))
    return try rearranged("PixelShuffleBackward0", input) { (input) throws(TensorError) in
      let split = try reshape(input, [-1, outputs, factor, factor, height, width])
      let moved = try permute(split, [0, 1, 4, 2, 5, 3])
      return try reshape(moved, batch + [outputs, height * factor, width * factor])
    }
  }

  /// Gathers pixels into channels: `torch.nn.functional.pixel_unshuffle`.
  ///
  /// `[*, C, H r, W r]` becomes `[*, C r², H, W]`.
  public func pixelUnshuffle(_ input: Tensor, factor: Int) throws(TensorError) -> Tensor {
    try requirePicture(input, "pixel_unshuffle")
    let shape = input.shape
    let (channels, height, width) = (
      shape[shape.count - 3], shape[shape.count - 2], shape[shape.count - 1]
    )
    for (name, position, size) in [("height", -2, height), ("width", -1, width)]
    where factor <= 0 || size % factor != 0 {
      throw .runtime(
        "pixel_unshuffle expects \(name) to be divisible by downscale_factor, but "
          + "input.size(\(position))=\(size) is not divisible by \(factor)")
    }
    let batch = Array(shape.dropLast(3))
    let (rows, columns) = (height / factor, width / factor)
    return try rearranged("PixelUnshuffleBackward0", input) { (input) throws(TensorError) in
      let split = try reshape(input, [-1, channels, rows, factor, columns, factor])
      let moved = try permute(split, [0, 1, 3, 5, 2, 4])
      return try reshape(moved, batch + [channels * factor * factor, rows, columns])
    }
  }

  /// Interleaves groups of channels: `torch.nn.functional.channel_shuffle`.
  public func channelShuffle(_ input: Tensor, groups: Int) throws(TensorError) -> Tensor {
    guard input.dim > 2 else {
      throw .runtime(
        "channel_shuffle expects input with > 2 dims, but got input with sizes "
          + listText(input.shape))
    }
    guard groups > 0 else {
      throw .runtime(
        "Number of groups to divide channels in must be positive. Value of groups:\(groups)")
    }
    guard input.shape[1] % groups == 0 else {
      throw .runtime(
        "Number of channels must be divisible by groups. Got \(input.shape[1]) channels and "
          + "\(groups) groups.")
    }
    let shape = input.shape
    return try rearranged("ChannelShuffleBackward0", input) { (input) throws(TensorError) in
      let split = try reshape(input, [shape[0], groups, shape[1] / groups, -1])
      return try reshape(transpose(split, 1, 2), shape)
    }
  }

  private func requirePicture(_ input: Tensor, _ name: String) throws(TensorError) {
    guard input.dim >= 3 else {
      throw .runtime(
        "\(name) expects input to have at least 3 dimensions, but got input with \(input.dim) "
          + "dimension(s)")
    }
  }

  /// Records a rearrangement of elements as one node; its gradient is rearranged back by index.
  private func rearranged(
    _ node: String, _ input: Tensor, _ move: (Tensor) throws(TensorError) -> Tensor
  ) throws(TensorError) -> Tensor {
    let output = try untracked { () throws(TensorError) in try contiguous(move(input)) }
    guard tracks(input) else { return output }
    let places = try untracked { () throws(TensorError) in
      try move(reshape(arange(.int(0), .int(Int64(input.count)), dtype: .int64), input.shape))
    }
    let order = try argsortOfPermutation(places)
    let shape = input.shape
    let backward: BackwardOfOne = { (engine, _, gradient) throws(TensorError) in
      let flat = try engine.indexSelect(engine.reshape(gradient, [-1]), dim: 0, order)
      return [try engine.reshape(flat, shape)]
    }
    return record(node, output, inputs: [input], backward: backward)
  }

  private func argsortOfPermutation(_ places: Tensor) throws(TensorError) -> Tensor {
    let sources = try integers(places)
    var order = [Int64](repeating: 0, count: sources.count)
    for (position, source) in sources.enumerated() { order[Int(source)] = Int64(position) }
    return try tensor(order, shape: [order.count], dtype: .int64)
  }
}
