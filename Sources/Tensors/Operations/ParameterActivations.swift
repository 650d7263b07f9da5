extension Engine {
  /// An elementwise function with numbers for parameters, computed in double for doubles and in
  /// float for the rest.
  private func shaped(
    _ kernelName: String, _ name: String, _ input: Tensor, saves: UnarySaves = .input,
    float: (Run1<Float, Float>) -> Void, double: (Run1<Double, Double>) -> Void,
    _ formula: @escaping UnaryFormula
  ) throws(TensorError) -> Tensor {
    try requireFloat(input, kernelName)
    let output = Tensor.elementwiseResult(input.shape, input.dtype, like: [input])
    if input.dtype == .float64 {
      Elementwise.runs(input, into: output, Double.self, double)
    } else {
      Elementwise.runs(input, into: output, Float.self, float)
    }
    return recordUnary(name, output, input, saves, formula)
  }

  /// `x` where positive, else `slope · x`.
  public func leakyRelu(_ input: Tensor, slope: Double = 0.01) throws(TensorError) -> Tensor {
    let factor = Float(slope)
    return try shaped(
      "leaky_relu_cpu", "LeakyReluBackward0", input,
      float: { $0.map { $0 > 0 ? $0 : $0 * factor } },
      double: { $0.map { $0 > 0 ? $0 : $0 * slope } }
    ) { (engine, g, x) throws(TensorError) in
      try engine.where(engine.gt(x, 0), g, engine.mul(g, .double(slope)))
    }
  }

  /// `x` where positive, else `weight · x` with a learned weight per channel.
  public func prelu(_ input: Tensor, _ weight: Tensor) throws(TensorError) -> Tensor {
    guard weight.count == 1 || input.dim > 1 && input.shape[1] == weight.count else {
      throw .runtime(
        "Mismatch of parameter numbers and input channel size. Found parameter numbers ="
          + " \(weight.count) and channel size = \(input.dim > 1 ? input.shape[1] : 1).")
    }
    var shape = [Int](repeating: 1, count: input.dim)
    if input.dim > 1 { shape[1] = weight.count }
    let factor = try view(weight, shape)
    let output = try withGradMode(false) { () throws(TensorError) in
      try self.where(gt(input, 0), input, mul(factor, input))
    }
    guard tracks(input, weight) else { return output }
    return record("PreluKernelBackward0", output, inputs: [input, factor], saved: [input, factor]) {
      (engine, node, g) throws(TensorError) in
      let (x, w) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      let positive = try engine.gt(x, 0)
      return [
        try engine.where(positive, g, engine.mul(w, g)),
        try engine.where(positive, engine.wrap(.double(0)), engine.mul(x, g)),
      ]
    }
  }

  /// `scale · x` where positive, else `scale · alpha · (exp(inputScale · x) - 1)`.
  public func elu(
    _ input: Tensor, alpha: Double = 1, scale: Double = 1, inputScale: Double = 1
  ) throws(TensorError) -> Tensor {
    try exponentialUnit("EluBackward0", "elu_cpu", input, alpha, scale, inputScale)
  }

  private func exponentialUnit(
    _ name: String, _ kernelName: String, _ input: Tensor, _ alpha: Double, _ scale: Double,
    _ inputScale: Double
  ) throws(TensorError) -> Tensor {
    let low = alpha * scale
    let (lowFloat, scaleFloat, inner) = (Float(low), Float(scale), Float(inputScale))
    return try shaped(
      kernelName, name, input,
      float: { $0.map { $0 <= 0 ? lowFloat * Float.expm1($0 * inner) : $0 * scaleFloat } },
      double: { $0.map { $0 <= 0 ? low * Double.expm1($0 * inputScale) : $0 * scale } }
    ) { (engine, g, x) throws(TensorError) in
      let curve = try engine.exp(engine.mul(x, .double(inputScale)))
      let negative = try engine.mul(engine.mul(g, curve), .double(low * inputScale))
      return try engine.where(engine.le(x, 0), negative, engine.mul(g, .double(scale)))
    }
  }

  /// An elu whose slope is continuous for every alpha.
  public func celu(_ input: Tensor, alpha: Double = 1) throws(TensorError) -> Tensor {
    if alpha == 0 { throw .runtime("ZeroDivisionError: alpha cannot be 0 for CELU") }
    return try exponentialUnit("CeluBackward0", "elu_cpu", input, alpha, 1, 1 / alpha)
  }

  /// The elu with self-normalising constants.
  public func selu(_ input: Tensor) throws(TensorError) -> Tensor {
    try elu(
      input, alpha: 1.6732632423543772848170429916717, scale: 1.0507009873554804934193349852946)
  }

  /// `x · Φ(x)`, exactly or by the tanh approximation.
  public func gelu(_ input: Tensor, approximate: String = "none") throws(TensorError) -> Tensor {
    guard approximate == "none" || approximate == "tanh" else {
      throw .runtime("approximate argument must be either none or tanh.")
    }
    if approximate == "tanh" { return try tanhGelu(input) }
    let half = Double(0.5).squareRoot()
    return try shaped(
      "GeluKernelImpl", "GeluBackward0", input,
      float: { $0.map { 0.5 * $0 * (1 + Float.erf($0 * Float(half))) } },
      double: { $0.map { 0.5 * $0 * (1 + Double.erf($0 * half)) } }
    ) { (engine, g, x) throws(TensorError) in
      let cdf = try engine.mul(engine.add(engine.erf(engine.mul(x, .double(half))), 1), 0.5)
      let bell = try engine.exp(engine.mul(engine.mul(x, x), -0.5))
      let density = try engine.mul(bell, .double(1 / (2 * Double.pi).squareRoot()))
      return try engine.mul(g, engine.add(cdf, engine.mul(x, density)))
    }
  }

  private func tanhGelu(_ input: Tensor) throws(TensorError) -> Tensor {
    let beta = (2 / Double.pi).squareRoot()
    return try shaped(
      "GeluKernelImpl", "GeluBackward0", input,
      float: {
        $0.map { 0.5 * $0 * (1 + Float.tanh(Float(beta) * ($0 + 0.044715 * $0 * $0 * $0))) }
      },
      double: { $0.map { 0.5 * $0 * (1 + Double.tanh(beta * ($0 + 0.044715 * $0 * $0 * $0))) } }
    ) { (engine, g, x) throws(TensorError) in
      let squared = try engine.mul(x, x)
      let cubic = try engine.mul(engine.add(engine.mul(squared, 0.044715), 1), x)
      let t = try engine.tanh(engine.mul(cubic, .double(beta)))
      let inner = try engine.mul(
        engine.add(engine.mul(squared, .double(3 * 0.044715)), 1), .double(beta))
      let bend = try engine.mul(engine.mul(engine.sub(1, engine.mul(t, t)), inner), x)
      return try engine.mul(g, engine.mul(engine.add(engine.add(t, 1), bend), 0.5))
    }
  }

  /// `log(1 + exp(beta · x)) / beta`, linear above the threshold.
  public func softplus(
    _ input: Tensor, beta: Double = 1, threshold: Double = 20
  ) throws(TensorError) -> Tensor {
    let (b, t) = (Float(beta), Float(threshold))
    return try shaped(
      "softplus_cpu", "SoftplusBackward0", input,
      float: { $0.map { $0 * b > t ? $0 : Float.log1p(Float.exp($0 * b)) / b } },
      double: { $0.map { $0 * beta > threshold ? $0 : Double.log1p(Double.exp($0 * beta)) / beta } }
    ) { (engine, g, x) throws(TensorError) in
      let scaled = try engine.mul(x, .double(beta))
      let slope = try engine.mul(g, engine.sigmoid(scaled))
      return try engine.where(engine.gt(scaled, .double(threshold)), g, slope)
    }
  }

  /// Cuts to `min … max`.
  public func hardtanh(
    _ input: Tensor, min: Double = -1, max: Double = 1
  ) throws(TensorError) -> Tensor {
    if input.dtype == .bool {
      throw .refused(.notImplementedError, "Bool inputs not supported for hardtanh")
    }
    guard input.dtype.isFloatingPoint else {
      try DType.int64.checkHolds(.double(min))
      try DType.int64.checkHolds(.double(max))
      return try clamp(
        input, min: .int(Int64(saturating: min)), max: .int(Int64(saturating: max)))
    }
    let (low, high) = (Float(min), Float(max))
    return try shaped(
      "hardtanh_cpu", "HardtanhBackward0", input,
      float: { $0.map { $0 < low ? low : $0 > high ? high : $0 } },
      double: { $0.map { $0 < min ? min : $0 > max ? max : $0 } }
    ) { (engine, g, x) throws(TensorError) in
      let inside = try engine.logicalAnd(engine.gt(x, .double(min)), engine.lt(x, .double(max)))
      return try engine.where(inside, g, engine.wrap(.double(0)))
    }
  }

  /// Zero within `±lambda`, else `x`.
  public func hardshrink(_ input: Tensor, lambda: Double = 0.5) throws(TensorError) -> Tensor {
    let bound = Float(lambda)
    return try shaped(
      "hardshrink_cpu", "HardshrinkBackward0", input,
      float: { $0.map { $0 >= -bound && $0 <= bound ? 0 : $0 } },
      double: { $0.map { $0 >= -lambda && $0 <= lambda ? 0 : $0 } }
    ) { (engine, g, x) throws(TensorError) in
      try engine.where(engine.gt(engine.abs(x), .double(lambda)), g, engine.wrap(.double(0)))
    }
  }

  /// Zero within `±lambda`, else `x` moved towards zero by `lambda`.
  public func softshrink(_ input: Tensor, lambda: Double = 0.5) throws(TensorError) -> Tensor {
    if lambda < 0 {
      throw .runtime(
        "lambda must be greater or equal to 0, but found to be \(Int(Swift.max(lambda, -1e15))).")
    }
    let bound = Float(lambda)
    return try shaped(
      "softshrink_check", "SoftshrinkBackward0", input,
      float: { $0.map { $0 > bound ? $0 - bound : $0 < -bound ? $0 + bound : $0 * 0 } },
      double: { $0.map { $0 > lambda ? $0 - lambda : $0 < -lambda ? $0 + lambda : $0 * 0 } }
    ) { (engine, g, x) throws(TensorError) in
      try engine.where(engine.gt(engine.abs(x), .double(lambda)), g, engine.wrap(.double(0)))
    }
  }

  /// `x` above the threshold, else a number.
  public func threshold(
    _ input: Tensor, threshold: Double, value number: Scalar
  ) throws(TensorError) -> Tensor {
    try input.dtype.checkHolds(number, halves: true)
    guard input.dtype.isFloatingPoint || input.dtype == .bool else {
      return try self.where(gt(input, .double(threshold)), input, wrap(.int(number.int)))
    }
    let value = number.double
    let (t, v) = (Float(threshold), Float(value))
    return try shaped(
      "threshold_cpu", "ThresholdBackward0", input, float: { $0.map { $0 <= t ? v : $0 } },
      double: { $0.map { $0 <= threshold ? value : $0 } }
    ) { (engine, g, x) throws(TensorError) in
      try engine.where(engine.gt(x, .double(threshold)), g, engine.wrap(.double(0)))
    }
  }
}
