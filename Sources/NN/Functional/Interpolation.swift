public import Tensors

extension Engine {
  /// Resizes the spatial dimensions: `torch.nn.functional.interpolate`.
  ///
  /// Input `[N, C, d₁]` or `[N, C, d₁, d₂]`; either the size or the scale factor, one number or one
  /// for each dimension. Modes: nearest, linear (3-d), bilinear (4-d), area.
  public func interpolate(
    _ input: Tensor, size: [Int]? = nil, scaleFactor: [Double]? = nil, mode: String = "nearest",
    alignCorners: Bool? = nil
  ) throws(TensorError) -> Tensor {
    let isLinear = ["linear", "bilinear", "bicubic", "trilinear"].contains(mode)
    if alignCorners != nil && !isLinear {
      throw .value(
        "align_corners option can only be set with the interpolating modes: linear | bilinear | "
          + "bicubic | trilinear")
    }
    guard input.dim == 3 || input.dim == 4 else { throw unsupportedMode(input, mode) }
    let target = try targetSize(input, size, scaleFactor)
    if mode != "area" { try checkUpsampled(input, target) }
    switch (mode, input.dim) {
    case ("nearest", _): return try upsampleNearest(input, size: target)
    case ("area", 3): return try adaptiveAvgPool1d(input, target[0])
    case ("area", _): return try adaptiveAvgPool2d(input, target.map { $0 })
    case ("linear", 3), ("bilinear", 4):
      return try upsampleBilinear(input, size: target, alignCorners: alignCorners ?? false)
    case ("bilinear", _), ("trilinear", _), ("linear", _):
      let needed = mode == "linear" ? 3 : mode == "bilinear" ? 4 : 5
      throw .refused(
        .notImplementedError,
        "Got \(input.dim)D input, but \(mode) mode needs \(needed)D input")
    case ("bicubic", _), ("nearest-exact", _), ("lanczos", _):
      throw .refused(
        .notImplementedError, "interpolate: mode '\(mode)' is not available in lossrepl")
    default: throw unsupportedMode(input, mode)
    }
  }

  private func checkUpsampled(_ input: Tensor, _ target: [Int]) throws(TensorError) {
    let source = Array(input.shape[2...])
    try reserve(input.shape[..<2] + target.map { Swift.max($0, 0) }, input.dtype)
    guard (source + target).contains(where: { $0 <= 0 }) else { return }
    let isRow = target.count == 1
    func words(_ sizes: [Int]) -> String {
      isRow ? "(W: \(sizes[0]))" : "(H: \(sizes[0]), W: \(sizes[1]))"
    }
    throw .refused(
      .runtimeError,
      "Input and output sizes should be greater than 0, but got input \(words(source))"
        + "\(isRow ? " and" : "") output \(words(target))")
  }

  private func targetSize(
    _ input: Tensor, _ size: [Int]?, _ scaleFactor: [Double]?
  ) throws(TensorError) -> [Int] {
    let spatial = Array(input.shape[2...])
    switch (size, scaleFactor) {
    case (nil, nil): throw .value("either size or scale_factor should be defined")
    case (.some, .some): throw .value("only one of size or scale_factor should be defined")
    case (.some(let size), nil):
      guard size.count == spatial.count else {
        throw .value(
          "Input and output must have the same number of spatial dimensions, but got input with "
            + "spatial dimensions of \(listText(spatial)) and output size of "
            + "\(Setting(size).text). Please provide input tensor in (N, C, d1, d2, ...,dK) "
            + "format and output size in (o1, o2, ...,oK) format.")
      }
      return size
    case (nil, .some(let factors)):
      return spatial.indices.map { axis in
        let factor = factors.count == 1 ? factors[0] : factors[axis]
        let size = (Double(spatial[axis]) * factor).rounded(.down)
        return Swift.abs(size) < 1e9 ? Int(size) : size < 0 ? 0 : Int.max
      }
    }
  }

  private func unsupportedMode(_ input: Tensor, _ mode: String) -> TensorError {
    .refused(
      .notImplementedError,
      "Input Error: Only 3D, 4D and 5D input Tensors supported (got \(input.dim)D) for the modes: "
        + "nearest | linear | bilinear | bicubic | trilinear | lanczos | area | nearest-exact "
        + "(got \(mode))")
  }
}
