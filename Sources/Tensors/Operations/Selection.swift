extension Engine {
  /// The greater of two; NaN wins, and ties share the gradient.
  public func maximum(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try extremum(.maximum, "MaximumBackward0", input, other, sharesTies: true)
  }

  /// The smaller of two; NaN wins, and ties share the gradient.
  public func minimum(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try extremum(.minimum, "MinimumBackward0", input, other, sharesTies: true)
  }

  /// The greater of two; a number wins over NaN.
  public func fmax(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try extremum(.fmax, "FmaxBackward0", input, other, sharesTies: false)
  }

  /// The smaller of two; a number wins over NaN.
  public func fmin(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try extremum(.fmin, "FminBackward0", input, other, sharesTies: false)
  }

  private func extremum(
    _ kernel: BinaryKernel, _ name: String, _ input: Tensor, _ other: Tensor, sharesTies: Bool
  ) throws(TensorError) -> Tensor {
    let output = try elementwise(kernel, input, other, dtype: resultType(input, other))
    guard tracks(input, other) else { return output }
    let isGreatest = kernel == .maximum || kernel == .fmax
    return record(name, output, inputs: [input, other], saved: [input, other]) {
      (engine, node, g) throws(TensorError) in
      let (a, b) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      let none = try engine.zerosLike(g)
      if sharesTies {
        let half = try engine.where(engine.eq(a, b), engine.div(g, 2), g)
        let (losesA, losesB) =
          isGreatest
          ? (try engine.lt(a, b), try engine.gt(a, b)) : (try engine.gt(a, b), try engine.lt(a, b))
        return [try engine.where(losesA, none, half), try engine.where(losesB, none, half)]
      }
      let share = try engine.where(engine.eq(a, b), engine.div(g, 2), g)
      let inOrder = try isGreatest ? engine.gt(a, b) : engine.lt(a, b)
      let first = try engine.logicalOr(inOrder, engine.isnan(b))
      let isTie = try engine.eq(a, b)
      return [
        try engine.where(engine.logicalOr(first, isTie), share, none),
        try engine.where(engine.logicalAnd(first, engine.logicalNot(isTie)), none, share),
      ]
    }
  }

  /// Elements of `input` where the condition holds, else of `other`.
  public func `where`(
    _ condition: Tensor, _ input: Tensor, _ other: Tensor
  ) throws(TensorError) -> Tensor {
    guard condition.dtype == .bool || condition.dtype == .uint8 else {
      throw .runtime(
        "where expected condition to be a boolean tensor, but got a tensor with dtype"
          + " \(condition.dtype.scalarName)")
    }
    let dtype = resultType(input, other)
    let shape = try Tensor.broadcastShape(
      condition.shape, Tensor.broadcastShape(input.shape, other.shape))
    let output = Tensor.elementwiseResult(shape, dtype, like: [condition, input, other])
    Elementwise.choose(condition, input, other, into: output, dtype)
    guard tracks(input, other) else { return output }
    return record("WhereBackward0", output, inputs: [nil, input, other], saved: [condition]) {
      (engine, node, g) throws(TensorError) in
      let condition = try node.savedTensor(0, engine)
      let none = engine.wrap(.double(0))
      return [
        nil, node.needs(1) ? try engine.where(condition, g, none) : nil,
        node.needs(2) ? try engine.where(condition, none, g) : nil,
      ]
    }
  }

  /// Cuts elements to the range `min … max`.
  public func clamp(
    _ input: Tensor, min: Scalar? = nil, max: Scalar? = nil, node name: String = "ClampBackward1"
  ) throws(TensorError) -> Tensor {
    guard min != nil || max != nil else {
      throw .runtime("torch.clamp: At least one of 'min' or 'max' must not be None")
    }
    let bounds = [min, max].compactMap { $0.map { wrap($0) } }
    let dtype = resultType([input] + bounds)
    if dtype == .bool { throw .notImplemented(kernel: "clamp_scalar_cpu", dtype: dtype) }
    var output = try to(detach(input), dtype: dtype)
    if let low = try bound(min, of: dtype, isMinimum: true) {
      output = try elementwise(.maximum, output, low, dtype: dtype)
    }
    if let high = try bound(max, of: dtype, isMinimum: false) {
      output = try elementwise(.minimum, output, high, dtype: dtype)
    }
    guard tracks(input) else { return output }
    return record(name, output, inputs: [input], saved: [input]) {
      (engine, node, g) throws(TensorError) in
      let inside = try engine.insideRange(node.savedTensor(0, engine), min, max)
      return [try engine.where(inside, g, engine.wrap(.double(0)))]
    }
  }

  /// A bound, if it is one for elements of a dtype: all of them may lie within it, or none.
  private func bound(
    _ value: Scalar?, of dtype: DType, isMinimum: Bool
  ) throws(TensorError) -> Tensor? {
    guard let value else { return nil }
    if dtype == .int64 || dtype.isFloatingPoint {
      try dtype.checkHolds(value, halves: true)
      return wrap(value)
    }
    let (isBelow, isAbove) = (value.double < dtype.lowest, value.double > dtype.greatest)
    if isMinimum ? isAbove : isBelow {
      throw .refused(
        .runtimeError,
        "Clamp \(isMinimum ? "min" : "max") value \(short(value.double)) is outside the"
          + " representable range of \(dtype.scalarName)")
    }
    return isBelow || isAbove ? nil : wrap(value)
  }

  // On a bound the gradient is zero.
  private func insideRange(
    _ x: Tensor, _ min: Scalar?, _ max: Scalar?
  ) throws(TensorError) -> Tensor {
    switch (min, max) {
    case (let min?, let max?): try logicalAnd(gt(x, min), lt(x, max))
    case (let min?, nil): try gt(x, min)
    case (nil, let max?): try lt(x, max)
    case (nil, nil): try eq(x, x)
    }
  }

  /// Cuts elements to a range given by tensors.
  public func clamp(
    _ input: Tensor, minTensor: Tensor?, maxTensor: Tensor?
  ) throws(TensorError) -> Tensor {
    guard minTensor != nil || maxTensor != nil else {
      throw .runtime("torch.clamp: At least one of 'min' or 'max' must not be None")
    }
    let dtype = resultType([input, minTensor, maxTensor].compactMap { $0 })
    var output = try to(detach(input), dtype: dtype)
    if let minTensor { output = try elementwise(.maximum, output, minTensor, dtype: dtype) }
    if let maxTensor { output = try elementwise(.minimum, output, maxTensor, dtype: dtype) }
    guard tracks([input, minTensor, maxTensor]) else { return output }
    return record(
      "ClampBackward0", output, inputs: [input, minTensor, maxTensor],
      saved: [input, minTensor, maxTensor]
    ) { (engine, node, g) throws(TensorError) in
      let x = try node.savedTensor(0, engine)
      let low = node.saved[1] == nil ? nil : try node.savedTensor(1, engine)
      let high = node.saved[2] == nil ? nil : try node.savedTensor(2, engine)
      return try engine.clampGradients(g, x, low, high)
    }
  }

  private func clampGradients(
    _ g: Tensor, _ x: Tensor, _ low: Tensor?, _ high: Tensor?
  ) throws(TensorError) -> [Tensor?] {
    let none = wrap(.double(0))
    var inside = try eq(x, x)
    if let low { inside = try logicalAnd(inside, gt(x, low)) }
    if let high { inside = try logicalAnd(inside, lt(x, high)) }
    var gradients: [Tensor?] = [try self.where(inside, g, none), nil, nil]
    if let low {
      var isBelow = try lt(x, low)
      if let high { isBelow = try logicalAnd(isBelow, lt(low, high)) }
      gradients[1] = try self.where(isBelow, g, none)
    }
    if let high {
      var isAbove = try gt(x, high)
      if let low { isAbove = try logicalOr(isAbove, lt(high, low)) }
      gradients[2] = try self.where(isAbove, g, none)
    }
    return gradients
  }

  /// `input + weight · (end - input)`.
  public func lerp(
    _ input: Tensor, _ end: Tensor, weight: Tensor
  ) throws(TensorError) -> Tensor {
    guard input.dtype == end.dtype else {
      throw .runtime(
        "expected dtype \(input.dtype.cName) for `end` but got dtype \(end.dtype.cName)")
    }
    guard input.dtype.isFloatingPoint else {
      let kind = weight.isWrappedNumber ? "scalar" : "tensor"
      throw .notImplemented(kernel: "lerp_kernel_" + kind, dtype: input.dtype)
    }
    let value = try withGradMode(false) { () throws(TensorError) in
      if weight.isWrappedNumber { return try plainLerp(input, end, item(weight).double) }
      let distance = try sub(end, input)
      let fromStart = try sum(input, products: weight, distance)
      let fromEnd = try sum(end, products: sub(weight, 1), distance)
      return try self.where(lt(abs(weight), 0.5), fromStart, fromEnd)
    }
    let output = try to(value, dtype: input.dtype)
    guard tracks([input, end, weight]) else { return output }
    let name = weight.isWrappedNumber ? "LerpBackward0" : "LerpBackward1"
    return record(name, output, inputs: [input, end, weight], saved: [input, end, weight]) {
      (engine, node, g) throws(TensorError) in
      let weight = try node.savedTensor(2, engine)
      if weight.isWrappedNumber {
        let factor = try engine.item(weight).double
        return [try engine.mul(g, .double(1 - factor)), try engine.mul(g, .double(factor)), nil]
      }
      return [
        node.needs(0) ? try engine.mul(g, engine.sub(1, weight)) : nil,
        node.needs(1) ? try engine.mul(g, weight) : nil,
        node.needs(2)
          ? try engine.mul(
            g, engine.sub(node.savedTensor(1, engine), node.savedTensor(0, engine))) : nil,
      ]
    }
  }

  private func plainLerp(
    _ input: Tensor, _ end: Tensor, _ weight: Double
  ) throws(TensorError) -> Tensor {
    let distance = try sub(end, input)
    let isNear = weight.magnitude < 0.5
    let rest = input.dtype == .float32 ? Double(Float(weight) - 1) : weight - 1
    let (start, factor) = isNear ? (input, weight) : (end, rest)
    if let sum = try joined(start, factor, distance, input.dtype) { return sum }
    return try add(start, mul(distance, .double(factor)))
  }

  /// `input + value · tensor1 · tensor2`.
  public func addcmul(
    _ input: Tensor, _ tensor1: Tensor, _ tensor2: Tensor, value: Scalar = 1
  ) throws(TensorError) -> Tensor {
    let output = try withGradMode(false) { () throws(TensorError) in
      let isWhole = !resultType([input, tensor1, tensor2]).isFloatingPoint
      let factor = isWhole ? Scalar.int(value.int) : value
      return try sum(input, products: scaled(tensor1, factor), tensor2)
    }
    guard tracks([input, tensor1, tensor2]) else { return output }
    return record(
      "AddcmulBackward0", output, inputs: [input, tensor1, tensor2], saved: [tensor1, tensor2]
    ) { (engine, node, g) throws(TensorError) in
      let factor = try engine.scaled(g, value)
      return [
        g, node.needs(1) ? try engine.mul(factor, node.savedTensor(1, engine)) : nil,
        node.needs(2) ? try engine.mul(factor, node.savedTensor(0, engine)) : nil,
      ]
    }
  }

  /// `input + value · tensor1 / tensor2`.
  public func addcdiv(
    _ input: Tensor, _ tensor1: Tensor, _ tensor2: Tensor, value: Scalar = 1
  ) throws(TensorError) -> Tensor {
    let output = try withGradMode(false) { () throws(TensorError) in
      try add(input, div(scaled(tensor1, value), tensor2))
    }
    guard tracks([input, tensor1, tensor2]) else { return output }
    return record(
      "AddcdivBackward0", output, inputs: [input, tensor1, tensor2], saved: [tensor1, tensor2]
    ) { (engine, node, g) throws(TensorError) in
      let (top, bottom) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      let factor = try engine.div(engine.scaled(g, value), bottom)
      return [
        g, factor,
        node.needs(2) ? try engine.neg(engine.mul(factor, engine.div(top, bottom))) : nil,
      ]
    }
  }

  /// Replaces NaN and infinities by numbers.
  public func nanToNum(
    _ input: Tensor, nan: Double = 0, positive: Double? = nil, negative: Double? = nil
  ) throws(TensorError) -> Tensor {
    guard input.dtype.isFloatingPoint else { return try clone(input) }
    let largest = input.dtype.largest
    let output = Tensor.elementwiseResult(input.shape, input.dtype, like: [input])
    Elementwise.runs(input, into: output, Double.self) { run in
      run.map {
        if $0.isNaN { return nan }
        if $0.isInfinite { return $0 > 0 ? positive ?? largest : negative ?? -largest }
        return $0
      }
    }
    return recordUnary("NanToNumBackward0", output, input, .input) {
      (engine, g, x) throws(TensorError) in
      try engine.where(engine.isfinite(x), g, engine.wrap(.double(0)))
    }
  }
}

extension DType {
  /// The largest finite value of a floating-point dtype.
  public var largest: Double {
    switch self {
    case .float64: Double.greatestFiniteMagnitude
    case .float32: Double(Float.greatestFiniteMagnitude)
    case .float16: 65504
    case .bfloat16: Double(Float(bitPattern: 0x7F7F_0000))
    default: 0
    }
  }
}

extension Elementwise {
  /// `condition ? a : b`.
  static func choose(
    _ condition: Tensor, _ a: Tensor, _ b: Tensor, into output: Tensor, _ dtype: DType
  ) {
    if let device = condition.accelerator ?? a.accelerator ?? b.accelerator,
      device.choose(condition, a, b, into: output, dtype)
    {
      return
    }
    switch dtype.compute {
    case .float: choose(condition, a, b, output, Float.self)
    case .double: choose(condition, a, b, output, Double.self)
    case .int: choose(condition, a, b, output, Int64.self)
    }
  }

  private static func choose<Value: Compute>(
    _ condition: Tensor, _ a: Tensor, _ b: Tensor, _ output: Tensor, _ type: Value.Type
  ) {
    runs(condition, a, b, into: output, type) { $0.map { $0 != .zero ? $1 : $2 } }
  }
}
