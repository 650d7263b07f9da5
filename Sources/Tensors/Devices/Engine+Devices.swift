extension Engine {
  /// The accelerator of a device; nil for the CPU and for what there is not.
  package func accelerator(_ device: Device) -> (any Accelerator)? {
    guard case .cuda(let index) = device, accelerators.indices.contains(index) else { return nil }
    return accelerators[index]
  }

  /// Runs `body` so that what it makes belongs to `home`, and random numbers come from its stream.
  package func at<Result>(
    _ home: (any Accelerator)?, _ body: () throws(TensorError) -> Result
  ) throws(TensorError) -> Result {
    let (before, stream) = (self.home, generator)
    self.home = home
    generator = self.stream(of: home)
    defer {
      self.home = before
      generator = stream
    }
    return try body()
  }

  /// The generator of a device.
  package func stream(of home: (any Accelerator)?) -> Generator {
    guard let home, case .cuda(let index) = home.device, deviceGenerators.indices.contains(index)
    else { return hostGenerator }
    return deviceGenerators[index]
  }

  /// Lends accelerators to the engine; each gets a stream of random numbers.
  package func lend(_ accelerators: [any Accelerator]) {
    self.accelerators = accelerators
    deviceGenerators = accelerators.map { _ in Generator() }
  }

  /// Says that a result that is new belongs to the running operation's device.
  @inline(__always)
  package func claim(_ tensor: Tensor) {
    if let home, tensor.storage.home == nil, !tensor.storage.isNamed {
      tensor.storage.home = home
    }
  }

  /// The tensor on another device; the tensor itself if it is there already.
  package func moved(
    _ input: Tensor, to target: (any Accelerator)?
  ) throws(TensorError) -> Tensor {
    let origin = input.storage.home
    if origin === target { return input }
    return try at(target) { () throws(TensorError) in
      let output = Tensor.elementwiseResult(input.shape, input.dtype, like: [input])
      carry(input, into: output)
      output.storage.home = target
      guard tracks(input) else { return created(output) }
      record("ToCopyBackward0", created(output), inputs: [input]) {
        (engine, node, gradient) throws(TensorError) in
        [try engine.moved(gradient, to: origin)]
      }
      output.autograd?.gradFn?.changesDevice = true
      return output
    }
  }

  /// Moves elements into `input` from another device, or between two: neither is computed with.
  func carry(_ source: Tensor, into input: Tensor) {
    let devices = [source.storage.home, input.storage.home]
    let uses = devices.map { $0?.hostUses ?? 0 }
    Conversion.copyOnHost(source, into: input)
    for (device, count) in zip(devices, uses) { device?.hostUses = count }
  }

  /// A gradient where the tensor is that it belongs to.
  func fitted(_ gradient: Tensor, to tensor: Tensor) throws(TensorError) -> Tensor {
    guard gradient.storage.home !== tensor.storage.home else { return gradient }
    if gradient.storage.home == nil {
      gradient.storage.home = tensor.storage.home
      return gradient
    }
    return try moved(gradient, to: tensor.storage.home)
  }

  /// Gradients of a node whose incoming one is on a device are there too, unless it led away.
  func claimGradients(_ results: [Tensor?], of node: Node, from received: [Tensor?]) {
    guard !accelerators.isEmpty, !node.changesDevice else { return }
    var origin: (any Accelerator)?
    for case let gradient? in received { origin = origin ?? gradient.storage.home }
    guard let origin else { return }
    for case let result? in results where result.storage.home == nil {
      result.storage.home = origin
    }
  }
}

extension Tensor {
  /// The accelerator whose kernels should work with this tensor.
  package var accelerator: (any Accelerator)? { storage.home ?? storage.buffer.residence }

  /// Whether the CPU's kernels should work with this tensor.
  package var isOnHost: Bool { accelerator == nil }

  /// Whether the elements are one number that the CPU has at hand.
  package var isNumberOnHost: Bool { count == 1 && accelerator == nil }
}

// The one element of a tensor whose memory is the CPU's.
extension Tensor {
  /// Its number.
  package var onlyNumber: Scalar {
    if dtype.isFloatingPoint {
      let value = Operand<Double>(contiguous: self)
      return withExtendedLifetime(value) { .double(value.pointer[0]) }
    }
    let value = Operand<Int64>(contiguous: self)
    return withExtendedLifetime(value) { .int(value.pointer[0]) }
  }

  /// Its bits.
  package var onlyBits: Int64 {
    let start = storage.bytes + offset * dtype.itemSize
    switch dtype.itemSize {
    case 1: return Int64(start.load(as: UInt8.self))
    case 2: return Int64(start.load(as: UInt16.self))
    case 4: return Int64(start.load(as: UInt32.self))
    default: return start.load(as: Int64.self)
    }
  }
}
