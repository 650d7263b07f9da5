public import Tensors

extension Engine {
  /// Resizes pictures by a triangle filter that widens when shrinking: `resize` with `antialias`.
  ///
  /// Tensors `[…, H, W]`; uint8 pictures are rounded back.
  public func resizeImage(
    _ image: Tensor, height: Int, width: Int, antialias: Bool = true
  ) throws(TensorError) -> Tensor {
    let (rows, columns) = (image.shape[image.dim - 2], image.shape[image.dim - 1])
    if rows == height && columns == width { return image }
    let dtype: DType = image.dtype == .float64 ? .float64 : .float32
    let input = try to(image, dtype: dtype)
    let across = try filter(from: columns, to: width, antialias, dtype)
    let down = try filter(from: rows, to: height, antialias, dtype)
    let output = try matmul(down, matmul(input, transpose(across, 0, 1)))
    guard !image.dtype.isFloatingPoint else { return try to(output, dtype: image.dtype) }
    return try to(round(output), dtype: image.dtype)
  }

  /// The weights of each input for each output: a matrix `[to, from]`.
  private func filter(
    from input: Int, to output: Int, _ antialias: Bool, _ dtype: DType
  ) throws(TensorError) -> Tensor {
    var weights = [Double](repeating: 0, count: input * output)
    let scale = Double(input) / Double(output)
    let widening = antialias ? Swift.max(scale, 1) : 1
    for target in 0..<output {
      var center = scale * (Double(target) + 0.5)
      // Without widening the filter sees two neighbours, and the border repeats.
      if !antialias { center = Swift.min(Swift.max(center, 0.5), Double(input) - 0.5) }
      let first = Swift.max(Int(center - widening + 0.5), 0)
      let end = Swift.min(Int(center + widening + 0.5), input)
      var total = 0.0
      for source in first..<Swift.max(end, first) {
        let distance = Swift.abs((Double(source) - center + 0.5) / widening)
        let weight = Swift.max(1 - distance, 0)
        weights[target * input + source] = weight
        total += weight
      }
      for source in first..<Swift.max(end, first) where total > 0 {
        weights[target * input + source] /= total
      }
    }
    return try tensor(weights, shape: [output, input], dtype: dtype)
  }
}
