#if !arch(wasm32)
  import CVectors
#endif

/// Exponentials of eight floats at a time, within two units in the last place of C's functions.
package enum VectorMath {
  typealias Lanes = SIMD8<Float>

  /// `eˣ`: a power of two times a polynomial on the rest, the one that PyTorch's vectors have.
  @inline(__always)
  static func exp(_ x: Lanes) -> Lanes {
    let cut = pointwiseMin(pointwiseMax(x, Lanes(repeating: -105)), Lanes(repeating: 89))
    let magic = Lanes(repeating: 12_582_912)
    let scaled = cut * Float(1.442_695_04)
    let shifted = scaled + magic
    let whole = shifted - magic
    var r = joined(cut, whole, Lanes(repeating: -0.693_145_751_953_125))
    r = joined(r, whole, Lanes(repeating: -1.428_606_77e-6))
    var p = Lanes(repeating: 1.985_276_18e-4)
    p = joined(Lanes(repeating: 1.393_043_55e-3), p, r)
    p = joined(Lanes(repeating: 8.333_360_78e-3), p, r)
    p = joined(Lanes(repeating: 4.166_648_54e-2), p, r)
    p = joined(Lanes(repeating: 1.666_666_72e-1), p, r)
    p = joined(Lanes(repeating: 0.5), p, r)
    p = joined(r, r * r, p) + Float(1)
    let n = unsafeBitCast(shifted, to: SIMD8<Int32>.self) &- SIMD8<Int32>(repeating: 0x4B40_0000)
    let half = n &>> SIMD8<Int32>(repeating: 1)
    let result = p * powerOfTwo(half) * powerOfTwo(n &- half)
    return result.replacing(with: x, where: x .!= x)
  }

  /// `c + a · b`, rounded once but for cases too rare to be met: not every processor that comes here
  /// has an instruction for it.
  @inline(__always)
  private static func joined(_ c: Lanes, _ a: Lanes, _ b: Lanes) -> Lanes {
    Lanes(SIMD8<Double>(c) + SIMD8<Double>(a) * SIMD8<Double>(b))
  }

  // The exponent is split in two by the caller, so that results near the limits survive.
  @inline(__always)
  private static func powerOfTwo(_ n: SIMD8<Int32>) -> Lanes {
    let bits = (n &+ SIMD8<Int32>(repeating: 127)) &<< SIMD8<Int32>(repeating: 23)
    return unsafeBitCast(bits, to: Lanes.self)
  }

  @inline(__always)
  static func sigmoid(_ x: Lanes) -> Lanes { Float(1) / (Float(1) + exp(Float(0) - x)) }

  /// A polynomial near zero, the exponential farther out.
  @inline(__always)
  static func tanh(_ x: Lanes) -> Lanes {
    let magnitude = unsafeBitCast(
      unsafeBitCast(x, to: SIMD8<UInt32>.self) & SIMD8<UInt32>(repeating: 0x7FFF_FFFF),
      to: Lanes.self)
    let far = Float(1) - Float(2) / (exp(magnitude * Float(2)) + Float(1))
    let signed = far.replacing(with: Float(0) - far, where: x .< Lanes.zero)
    let z = x * x
    var p = z * Float(-5.704_988_7e-3) + Float(2.063_908_9e-2)
    p = p * z + Float(-5.373_971_2e-2)
    p = p * z + Float(1.333_144_2e-1)
    p = p * z + Float(-3.333_328_2e-1)
    let near = p * z * x + x
    return signed.replacing(with: near, where: magnitude .< Lanes(repeating: 0.625))
  }

  /// The exponent plus a polynomial on the mantissa; zeros, negatives and infinities by replacement.
  @inline(__always)
  static func log(_ x: Lanes) -> Lanes {
    let isTiny = x .< Lanes(repeating: 1.175_494_4e-38)
    let scaled = x.replacing(with: x * Float(8_388_608), where: isTiny)
    let bits = unsafeBitCast(scaled, to: SIMD8<Int32>.self)
    let exponent = (bits &>> SIMD8<Int32>(repeating: 23)) &- SIMD8<Int32>(repeating: 126)
    let mantissa =
      (bits & SIMD8<Int32>(repeating: 0x007F_FFFF)) | SIMD8<Int32>(repeating: 0x3F00_0000)
    var m = unsafeBitCast(mantissa, to: Lanes.self)
    // Adding to a float whose last bit counts ones turns the integer into a float.
    let magic = SIMD8<Int32>(repeating: 0x4B40_0000)
    var e = unsafeBitCast(exponent &+ magic, to: Lanes.self) - Float(12_582_912)
    e.replace(with: e - Float(23), where: isTiny)
    let isLow = m .< Lanes(repeating: 0.707_106_78)
    e.replace(with: e - Float(1), where: isLow)
    m.replace(with: m + m, where: isLow)
    m -= Float(1)
    let z = m * m
    var p = m * Float(7.037_683_6e-2) + Float(-1.151_461_03e-1)
    p = p * m + Float(1.167_699_9e-1)
    p = p * m + Float(-1.242_014_1e-1)
    p = p * m + Float(1.424_932_3e-1)
    p = p * m + Float(-1.666_805_8e-1)
    p = p * m + Float(2.000_071_5e-1)
    p = p * m + Float(-2.499_999_4e-1)
    p = p * m + Float(3.333_333_1e-1)
    let tail = p * m * z + e * Float(-2.121_944_4e-4) - z * Float(0.5)
    var result = m + tail + e * Float(0.693_359_375)
    result.replace(with: x, where: x .== Lanes(repeating: .infinity))
    result.replace(with: -Float.infinity, where: x .== Lanes.zero)
    result.replace(with: .nan, where: x .< Lanes.zero)
    return result.replacing(with: x, where: x .!= x)
  }

  /// Applies a function to a row; the last few elements go through a padded vector.
  @inline(__always)
  static func row(
    _ x: UnsafePointer<Float>, _ out: UnsafeMutablePointer<Float>, _ count: Int,
    _ function: (Lanes) -> Lanes
  ) {
    let (from, to) = (UnsafeRawPointer(x), UnsafeMutableRawPointer(out))
    var index = 0
    while index + 8 <= count {
      let lanes = from.loadUnaligned(fromByteOffset: index * 4, as: Lanes.self)
      to.storeBytes(of: function(lanes), toByteOffset: index * 4, as: Lanes.self)
      index += 8
    }
    if index == count { return }
    var rest = Lanes.zero
    for lane in 0..<(count - index) { rest[lane] = x[index + lane] }
    let result = function(rest)
    for lane in 0..<(count - index) { out[index + lane] = result[lane] }
  }

  /// Whether the function has a vector form, in which case it was applied.
  static func apply(_ kernel: UnaryKernel, _ input: Tensor, into output: Tensor) -> Bool {
    guard input.dtype == .float32, output.dtype == .float32, input.strides == output.strides,
      input.isContiguous
    else { return false }
    let out = output.storage.writableBytes().assumingMemoryBound(to: Float.self) + output.offset
    let x = input.storage.bytes.assumingMemoryBound(to: Float.self) + input.offset
    switch kernel {
    case .exp:
      Parallel.forEachBlock(of: input.count) { exp(x + $0, minus: 0, out + $0, $1) }
    case .log:
      Parallel.forEachBlock(of: input.count) { start, count in
        row(x + start, out + start, count) { log($0) }
      }
    case .tanh: Parallel.forEachBlock(of: input.count) { tanh(x + $0, out + $0, $1) }
    case .sigmoid: Parallel.forEachBlock(of: input.count) { sigmoid(x + $0, out + $0, $1) }
    default: return false
    }
    return true
  }
}

// Rows, on wider vectors where the processor has them: the results are the same bits.
extension VectorMath {
  static func exp(
    _ x: UnsafePointer<Float>, minus shift: Float, _ out: UnsafeMutablePointer<Float>, _ count: Int
  ) {
    #if !arch(wasm32)
      if lossrepl_exp_row(x, out, count, shift) != 0 { return }
    #endif
    row(x, out, count) { exp($0 - shift) }
  }

  package static func sigmoid(
    _ x: UnsafePointer<Float>, _ out: UnsafeMutablePointer<Float>, _ count: Int
  ) {
    #if !arch(wasm32)
      if lossrepl_sigmoid_row(x, out, count) != 0 { return }
    #endif
    row(x, out, count) { sigmoid($0) }
  }

  static func tanh(
    _ x: UnsafePointer<Float>, _ out: UnsafeMutablePointer<Float>, _ count: Int
  ) {
    #if !arch(wasm32)
      if lossrepl_tanh_row(x, out, count) != 0 { return }
    #endif
    row(x, out, count) { tanh($0) }
  }
}

extension VectorMath {
  /// `log(1 + exp(-|x|))`: what the loss of a logit has beyond straight lines.
  ///
  /// Vectors and C's functions differ in the last bit here.
  package static func tail(
    _ x: UnsafePointer<Float>, _ out: UnsafeMutablePointer<Float>, _ count: Int
  ) {
    #if !arch(wasm32)
      if lossrepl_tail_row(x, out, count) != 0 { return }
    #endif
    for index in 0..<count { out[index] = Float.log1p(Float.exp(-x[index].magnitude)) }
  }
}

extension SoftmaxKernel {
  /// The softmax of contiguous rows of floats.
  static func rows(_ layout: ReductionLayout, _ output: Tensor, logarithm: Bool) {
    let x = Operand<Float>(contiguous: layout.values)
    let writer = ResultWriter<Float>(output)
    let width = layout.count
    guard width > 0 else { return }
    let grain = Swift.max(1, Parallel.grain / 2 / width)
    Parallel.forEachBlock(of: layout.outer, grain: grain) { first, count in
      let scratch = Scratch<Float>(logarithm ? width : 0)
      for outer in first..<(first + count) {
        let (from, to) = (x.pointer + outer * width, writer.pointer + outer * width)
        row(from, to, width, logarithm ? scratch.start : nil)
      }
    }
    withExtendedLifetime(x) {}
    writer.finish()
  }

  /// - `exponentials`: room for those of a logarithm, which the result does not show.
  private static func row(
    _ from: UnsafePointer<Float>, _ to: UnsafeMutablePointer<Float>, _ count: Int,
    _ exponentials: UnsafeMutablePointer<Float>?
  ) {
    let high = VectorMath.greatest(from, count)
    let target = exponentials ?? to
    VectorMath.exp(from, minus: high, target, count)
    let total = VectorMath.sum(UnsafePointer(target), count)
    if exponentials != nil {
      let shift = Float.log(total)
      VectorMath.row(from, to, count) { $0 - high - shift }
    } else {
      let factor = 1 / total
      VectorMath.row(UnsafePointer(to), to, count) { $0 * factor }
    }
  }
}

extension VectorMath {
  /// The greatest of a row; NaN if there is one.
  static func greatest(_ x: UnsafePointer<Float>, _ count: Int) -> Float {
    var high = x[0]
    var lanes = Lanes(repeating: high)
    var isUnordered = SIMDMask<SIMD8<Int32>>(repeating: false)
    var index = 0
    let raw = UnsafeRawPointer(x)
    while index + 8 <= count {
      let next = raw.loadUnaligned(fromByteOffset: index * 4, as: Lanes.self)
      isUnordered = isUnordered .| (next .!= next)
      lanes.replace(with: next, where: next .> lanes)
      index += 8
    }
    for lane in 0..<8 {
      if isUnordered[lane] { return .nan }
      high = Float.greater(high, lanes[lane])
    }
    while index < count {
      high = Float.greater(high, x[index])
      index += 1
    }
    return high
  }
}
