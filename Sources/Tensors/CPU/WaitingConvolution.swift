/// A convolution that has been asked for and not been done, so that what follows can join it.
///
/// A layer in eval mode makes one where nothing is recorded. A batch normalisation in eval mode and
/// a relu join it; whoever reads the output first has it done, all in one pass. What it reads is kept
/// as it was when it was asked for.
final class WaitingConvolution {
  private let image, weight: Tensor
  private let bias: Tensor?
  private let geometry: ConvolutionGeometry
  /// For each channel a factor, then for each channel a shift; empty where there are none.
  private var scaling: [Float] = []
  private var rectifies = false

  /// - Returns: `nil` for other dtypes than float32.
  init?(_ image: Tensor, _ weight: Tensor, _ bias: Tensor?, _ geometry: ConvolutionGeometry) {
    guard image.dtype == .float32, image.accelerator == nil, image.dim == 4 else { return nil }
    self.image = WaitingConvolution.kept(image)
    self.weight = WaitingConvolution.kept(weight)
    self.bias = bias.map { WaitingConvolution.kept($0) }
    self.geometry = geometry
  }

  private init(joining other: WaitingConvolution) {
    (image, weight, bias) = (other.image, other.weight, other.bias)
    (geometry, scaling, rectifies) = (other.geometry, other.scaling, other.rectifies)
  }

  /// The same bytes from now on, whoever writes to the tensor.
  private static func kept(_ tensor: Tensor) -> Tensor {
    Tensor(
      storage: Storage(sharing: tensor.storage), dtype: tensor.dtype, shape: tensor.shape,
      strides: tensor.strides, offset: tensor.offset)
  }

  /// With a factor and a shift for each channel, if nothing has joined yet.
  func scaled(_ factors: [Float], _ shifts: [Float]) -> WaitingConvolution? {
    guard scaling.isEmpty, !rectifies, factors.count == geometry.filters else { return nil }
    let joined = WaitingConvolution(joining: self)
    joined.scaling = factors + shifts
    return joined
  }

  /// Without negative values.
  func rectified() -> WaitingConvolution {
    let joined = WaitingConvolution(joining: self)
    joined.rectifies = true
    return joined
  }

  /// Does all that was asked for.
  func run(into bytes: UnsafeMutableRawPointer) {
    let shifts = bias.map { Operand<Float>(contiguous: $0) }
    let channels = geometry.filters
    scaling.withUnsafeBufferPointer { scaling in
      var finish = ConvolutionFinish<Float>(bias: shifts?.pointer, rectifies: rectifies)
      finish.factors = scaling.isEmpty ? nil : scaling.baseAddress
      finish.shifts = finish.factors.map { $0 + channels }
      ConvolutionKernel.output(
        image, weight, geometry, finish, into: bytes.assumingMemoryBound(to: Float.self))
    }
    withExtendedLifetime(shifts) {}
  }
}

extension Tensor {
  /// The convolution that this tensor, and nothing else of its memory, is the output of.
  var waitingConvolution: WaitingConvolution? {
    guard offset == 0, isContiguous, storage.count == count * dtype.itemSize else { return nil }
    return storage.buffer.waiting
  }

  /// The output of a convolution to be done when somebody reads it.
  convenience init(waitingFor convolution: WaitingConvolution, shape: [Int]) {
    self.init(
      storage: Storage(waitingFor: convolution, count: shape.reduce(1, *) * 4), dtype: .float32,
      shape: shape, strides: Tensor.contiguousStrides(shape), offset: 0)
  }
}
