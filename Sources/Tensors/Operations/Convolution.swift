extension Engine {
  /// Convolution in one or two dimensions, or its transpose.
  ///
  /// - `input`: `[N, C, …]` or `[C, …]`.  `weight`: `[filters, C / groups, …]`, for the transpose
  ///   `[C, filters / groups, …]`.
  /// - `mayWait`: whether it may be done when its output is read, together with what follows it.
  public func convolution(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor?, stride: [Int], padding: [Int],
    dilation: [Int], transposed: Bool = false, outputPadding: [Int] = [], groups: Int = 1,
    rank: Int, mayWait: Bool = false
  ) throws(TensorError) -> Tensor {
    let options = ConvolutionOptions(
      stride: stride, padding: padding, dilation: dilation, outputPadding: outputPadding,
      groups: groups, transposed: transposed, rank: rank)
    try checkImage(input, weight, bias, options)
    try options.checkCounts(
      [
        ("stride", stride), ("padding", padding), ("dilation", dilation),
        ("output_padding", outputPadding),
      ], weight.dim)
    let isBatched = input.dim == rank + 2
    let batched = isBatched ? input : try unsqueeze(input, dim: 0)
    try options.check(batched.shape, weight.shape, bias)
    try checkDTypes(input, weight, options)
    try options.checkSizes(batched.shape, weight.shape)
    try reserve(options.outputShape(batched.shape, weight.shape), input.dtype)
    if mayWait, isBatched, let output = waiting(input, weight, bias, options) { return output }
    let output =
      input.dtype.isFloatingPoint
      ? try convolved(batched, weight, bias, options)
      : try convolvedWhole(batched, weight, bias, options)
    return isBatched ? output : squeezed(output, [0], "SqueezeBackward1")
  }

  /// The output of a convolution that is done when somebody reads it: see `WaitingConvolution`.
  private func waiting(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor?, _ options: ConvolutionOptions
  ) -> Tensor? {
    guard !options.transposed, !tracks([input, weight, bias]),
      let work = WaitingConvolution(
        input, weight, bias, options.geometry(input.shape, weight.shape))
    else { return nil }
    return created(
      Tensor(waitingFor: work, shape: options.outputShape(input.shape, weight.shape)))
  }

  /// Whole numbers, computed in float64: exact up to 2⁵³; the result wraps around in its dtype.
  private func convolvedWhole(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor?, _ options: ConvolutionOptions
  ) throws(TensorError) -> Tensor {
    let numbers = try bias.map { (bias) throws(TensorError) in try to(bias, dtype: .float64) }
    let output = try convolved(
      to(input, dtype: .float64), to(weight, dtype: .float64), numbers, options)
    return try to(to(output, dtype: .int64), dtype: input.dtype)
  }

  private func convolved(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor?, _ options: ConvolutionOptions
  ) throws(TensorError) -> Tensor {
    let geometry = options.geometry(input.shape, weight.shape)
    let output = Tensor(empty: options.outputShape(input.shape, weight.shape), input.dtype)
    if options.transposed {
      ConvolutionKernel.image(input, weight, geometry, into: output)
    } else {
      ConvolutionKernel.output(input, weight, bias, geometry, into: output)
    }
    if let bias, options.transposed {
      let shape = [bias.count] + [Int](repeating: 1, count: options.rank)
      try withGradMode(false) { () throws(TensorError) in
        _ = try addInPlace(output, reshape(bias, shape))
      }
    }
    guard tracks([input, weight, bias]) else { return created(output) }
    return record(
      "ConvolutionBackward0", output, inputs: [input, weight, bias], saved: [input, weight]
    ) { (engine, node, g) throws(TensorError) in
      let (x, w) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      let dims = [0] + (0..<options.rank).map { $0 + 2 }
      return [
        node.needs(0) ? try engine.convolutionInput(g, w, x.shape, options) : nil,
        node.needs(1) ? try engine.convolutionWeight(x, g, w.shape, options) : nil,
        node.needs(2) ? try engine.channelSums(g, dims) : nil,
      ]
    }
  }

  private func channelSums(_ g: Tensor, _ dims: [Int]) throws(TensorError) -> Tensor {
    if !tracks(g), let kernel = ChannelKernel(g) { return kernel.sums(g) }
    return try sum(g, dims: dims)
  }

  /// The gradient of the input, itself a convolution the other way round.
  private func convolutionInput(
    _ g: Tensor, _ w: Tensor, _ shape: [Int], _ options: ConvolutionOptions
  ) throws(TensorError) -> Tensor {
    let geometry = options.geometry(shape, w.shape)
    let output = Tensor(empty: shape, g.dtype)
    if options.transposed {
      ConvolutionKernel.output(g, w, nil, geometry, into: output)
    } else {
      ConvolutionKernel.image(g, w, geometry, into: output)
    }
    guard tracks(g, w) else { return output }
    return record("ConvolutionBackwardBackward0", output, inputs: [g, w], saved: [g, w]) {
      (engine, node, h) throws(TensorError) in
      let (g, w) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      return [
        node.needs(0) ? try engine.convolved(h, w, nil, options) : nil,
        node.needs(1) ? try engine.convolutionWeight(h, g, w.shape, options) : nil,
      ]
    }
  }

  private func convolutionWeight(
    _ x: Tensor, _ g: Tensor, _ shape: [Int], _ options: ConvolutionOptions
  ) throws(TensorError) -> Tensor {
    let geometry = options.geometry(x.shape, shape)
    let output = Tensor(empty: shape, g.dtype)
    if options.transposed {
      ConvolutionKernel.weight(g, x, geometry, into: output)
    } else {
      ConvolutionKernel.weight(x, g, geometry, into: output)
    }
    guard tracks(x, g) else { return output }
    return record("ConvolutionBackwardBackward0", output, inputs: [x, g], saved: [x, g]) {
      (engine, node, h) throws(TensorError) in
      let (x, g) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      return [
        node.needs(0) ? try engine.convolutionInput(g, h, x.shape, options) : nil,
        node.needs(1) ? try engine.convolved(x, h, nil, options) : nil,
      ]
    }
  }
}

/// The numbers of a convolution that are not tensors.
struct ConvolutionOptions: Sendable {
  let stride: [Int]
  let padding: [Int]
  let dilation: [Int]
  let outputPadding: [Int]
  let groups: Int
  let transposed: Bool
  let rank: Int

  init(
    stride: [Int], padding: [Int], dilation: [Int], outputPadding: [Int], groups: Int,
    transposed: Bool, rank: Int
  ) {
    func full(_ values: [Int], _ missing: Int) -> [Int] {
      if values.count == rank { return values }
      return [Int](repeating: values.first ?? missing, count: rank)
    }
    self.stride = full(stride, 1)
    self.padding = full(padding, 0)
    self.dilation = full(dilation, 1)
    self.outputPadding = full(outputPadding, 0)
    self.groups = groups
    self.transposed = transposed
    self.rank = rank
  }

  func outputShape(_ input: [Int], _ weight: [Int]) -> [Int] {
    var shape = [input[0], transposed ? weight[1] * groups : weight[0]]
    for axis in 0..<rank {
      let reach = dilation[axis] * (weight[axis + 2] - 1)
      if transposed {
        shape.append(
          (input[axis + 2] - 1) * stride[axis] - 2 * padding[axis] + reach
            + outputPadding[axis] + 1)
      } else {
        shape.append((input[axis + 2] + 2 * padding[axis] - reach - 1) / stride[axis] + 1)
      }
    }
    return shape
  }

  /// The geometry of the plain convolution: for the transpose, from its output to its input.
  func geometry(_ input: [Int], _ weight: [Int]) -> ConvolutionGeometry {
    let output = outputShape(input, weight)
    let image = transposed ? output : input
    func pair(_ values: [Int], _ missing: Int) -> (Int, Int) {
      rank == 1 ? (missing, values[0]) : (values[0], values[1])
    }
    let sizes = pair(Array(image[2...]), 1)
    return ConvolutionGeometry(
      batch: image[0], channels: image[1], height: sizes.0, width: sizes.1,
      filters: transposed ? input[1] : output[1], kernel: pair(Array(weight[2...]), 1),
      stride: pair(stride, 1), padding: pair(padding, 0), dilation: pair(dilation, 1),
      groups: groups)
  }
}
