/// Loops over the channels of contiguous float32 images `[batch, channels, …]`.
struct ChannelKernel {
  let batch: Int
  let channels: Int
  let area: Int

  /// Whether all of these are plain float32 memory; the first is the images, the rest goes with it.
  init?(_ images: Tensor, _ others: [Tensor?] = []) {
    guard images.dim >= 2, images.count > 0 else { return nil }
    for tensor in [images] + others {
      guard let tensor else { continue }
      guard tensor.dtype == .float32, tensor.isContiguous, tensor.isOnHost else { return nil }
    }
    batch = images.shape[0]
    channels = images.shape[1]
    area = images.count / (batch * channels)
  }

  /// A tensor of one number for each channel.
  private func room() -> Tensor { Tensor(empty: [channels], .float32) }

  private func forEachChannel(_ body: (Int) -> Void) {
    let grain = Swift.max(1, Parallel.grain / (batch * area))
    Parallel.forEachBlock(of: channels, grain: grain) { first, count in
      for channel in first..<(first + count) { body(channel) }
    }
  }

  private func forEachPlane(_ body: (_ plane: Int, _ channel: Int) -> Void) {
    let grain = Swift.max(1, Parallel.grain / area)
    Parallel.forEachBlock(of: batch * channels, grain: grain) { first, count in
      for plane in first..<(first + count) { body(plane, plane % channels) }
    }
  }

  /// Adds up a function of each channel's elements, a pair at a time, in doubles.
  @inline(__always)
  private func totals(
    _ channel: Int, _ body: (_ offset: Int, _ count: Int) -> SIMD2<Double>
  ) -> SIMD2<Double> {
    var total = SIMD2<Double>.zero
    for image in 0..<batch { total += body((image * channels + channel) * area, area) }
    return total
  }
}

extension ChannelKernel {
  /// The sum of each channel.
  func sums(_ images: Tensor) -> Tensor {
    let output = room()
    let (x, result) = (FloatReader(images).start, ResultWriter<Float>(output).pointer)
    forEachChannel { channel in
      result[channel] = Float(totals(channel) { SIMD2(Double(Float.rowSum(x + $0, $1)), 0) }[0])
    }
    withExtendedLifetime(images) {}
    return output
  }

  /// The mean and the variance (of the whole, not corrected) of each channel.
  func statistics(_ images: Tensor) -> (mean: Tensor, variance: Tensor) {
    let (means, variances) = (room(), room())
    let x = FloatReader(images).start
    let (mean, variance) = (
      ResultWriter<Float>(means).pointer, ResultWriter<Float>(variances).pointer
    )
    let count = Double(batch * area)
    forEachChannel { channel in
      let sum = totals(channel) { Self.sum(x + $0, $1, from: 0, power: 1) }
      let middle = sum[0] / count
      let squares = totals(channel) { Self.sum(x + $0, $1, from: middle, power: 2) }
      mean[channel] = Float(middle)
      variance[channel] = Float(squares[0] / count)
    }
    withExtendedLifetime(images) {}
    return (means, variances)
  }

  /// The sum of `(x - middle)ⁿ`, in lanes of doubles.
  @inline(__always)
  private static func sum(
    _ x: UnsafePointer<Float>, _ count: Int, from middle: Double, power: Int
  ) -> SIMD2<Double> {
    var lanes = SIMD4<Double>.zero
    let raw = UnsafeRawPointer(x)
    var index = 0
    while index + 4 <= count {
      let values = raw.loadUnaligned(fromByteOffset: index * 4, as: SIMD4<Float>.self)
      let distance = SIMD4<Double>(values) - middle
      lanes += power == 2 ? distance * distance : distance
      index += 4
    }
    var total = lanes.sum()
    while index < count {
      let distance = Double(x[index]) - middle
      total += power == 2 ? distance * distance : distance
      index += 1
    }
    return SIMD2(total, 0)
  }

  /// `(x - mean) · rstd · weight + bias`.
  func normalise(
    _ images: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor?, bias: Tensor?
  ) -> Tensor {
    let output = Tensor(empty: images.shape, .float32)
    let (x, result) = (FloatReader(images).start, ResultWriter<Float>(output).pointer)
    let (means, scales) = (FloatReader(mean).start, FloatReader(rstd).start)
    let weights = weight.map { FloatReader($0).start }
    let biases = bias.map { FloatReader($0).start }
    let factors = Scratch<Float>(2 * channels)
    for channel in 0..<channels {
      let factor = scales[channel] * (weights?[channel] ?? 1)
      factors.start[2 * channel] = factor
      factors.start[2 * channel + 1] = (biases?[channel] ?? 0) - means[channel] * factor
    }
    forEachPlane { plane, channel in
      let (from, to) = (x + plane * area, result + plane * area)
      let (factor, shift) = (factors.start[2 * channel], factors.start[2 * channel + 1])
      for index in 0..<area { to[index] = from[index] * factor + shift }
    }
    withExtendedLifetime((images, mean, rstd, weight, bias, factors)) {}
    return output
  }
}

/// What normalising sends back.
struct NormalisationGradients {
  let image: Tensor?
  let weight: Tensor
  let bias: Tensor
}

extension ChannelKernel {
  /// The gradients of `normalise`, where the statistics are the images' own or fixed.
  func gradients(
    _ g: Tensor, _ images: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor?,
    ownStatistics: Bool, wantsImage: Bool
  ) -> NormalisationGradients {
    let image = wantsImage ? Tensor(empty: images.shape, .float32) : nil
    let (weights, biases) = (room(), room())
    let (x, slopes) = (FloatReader(images).start, FloatReader(g).start)
    let (means, scales) = (FloatReader(mean).start, FloatReader(rstd).start)
    let factors = weight.map { FloatReader($0).start }
    let target = image.map { ResultWriter<Float>($0).pointer }
    let (toWeight, toBias) = (
      ResultWriter<Float>(weights).pointer, ResultWriter<Float>(biases).pointer
    )
    let count = Float(batch * area)
    forEachChannel { channel in
      let (middle, scale) = (means[channel], scales[channel])
      let both = totals(channel) { Self.products(x + $0, slopes + $0, $1, middle) }
      toWeight[channel] = Float(both[1] * Double(scale))
      toBias[channel] = Float(both[0])
      guard let target else { return }
      let slope = ownStatistics ? Float(both[1]) * scale * scale / count : 0
      let even = ownStatistics ? Float(both[0]) / count : 0
      let factor = scale * (factors?[channel] ?? 1)
      for image in 0..<batch {
        let place = (image * channels + channel) * area
        let (from, back, to) = (x + place, slopes + place, target + place)
        for index in 0..<area {
          to[index] = (back[index] - even - (from[index] - middle) * slope) * factor
        }
      }
    }
    withExtendedLifetime((g, images, mean, rstd, weight)) {}
    return NormalisationGradients(image: image, weight: weights, bias: biases)
  }

  /// The sums of g and of (x - middle) g, in lanes of doubles.
  @inline(__always)
  private static func products(
    _ x: UnsafePointer<Float>, _ g: UnsafePointer<Float>, _ count: Int, _ middle: Float
  ) -> SIMD2<Double> {
    var (sums, along) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
    let (values, slopes) = (UnsafeRawPointer(x), UnsafeRawPointer(g))
    var index = 0
    while index + 4 <= count {
      let value = values.loadUnaligned(fromByteOffset: index * 4, as: SIMD4<Float>.self)
      let slope = SIMD4<Double>(
        slopes.loadUnaligned(fromByteOffset: index * 4, as: SIMD4<Float>.self))
      sums += slope
      along += SIMD4<Double>(value - middle) * slope
      index += 4
    }
    var total = SIMD2(sums.sum(), along.sum())
    while index < count {
      let slope = Double(g[index])
      total += SIMD2(slope, Double(x[index] - middle) * slope)
      index += 1
    }
    return total
  }
}

/// The elements of a tensor that is contiguous and stays alive while they are read.
private struct FloatReader {
  let start: UnsafePointer<Float>

  init(_ tensor: Tensor) {
    start = tensor.storage.bytes.assumingMemoryBound(to: Float.self) + tensor.offset
  }
}
