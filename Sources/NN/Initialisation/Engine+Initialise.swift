import CPlatform
public import Tensors

// `torch.nn.init`: each writes into the tensor without recording and returns it.
extension Engine {
  /// Uniform numbers: `uniform_`.
  @discardableResult
  public func uniformInitialise(
    _ tensor: Tensor, from low: Double = 0, to high: Double = 1, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    try untracked { () throws(TensorError) in
      try uniformInPlace(tensor, from: low, to: high, generator: generator)
    }
  }

  /// Normal numbers: `normal_`.
  @discardableResult
  public func normalInitialise(
    _ tensor: Tensor, mean: Double = 0, std: Double = 1, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    try untracked { () throws(TensorError) in
      try normalInPlace(tensor, mean: mean, std: std, generator: generator)
    }
  }

  /// One number everywhere: `constant_`, `ones_`, `zeros_`.
  @discardableResult
  public func constantInitialise(_ tensor: Tensor, _ value: Double) throws(TensorError) -> Tensor {
    try untracked { () throws(TensorError) in try fillInPlace(tensor, .double(value)) }
  }

  /// The identity matrix: `eye_`.
  @discardableResult
  public func eyeInitialise(_ tensor: Tensor) throws(TensorError) -> Tensor {
    guard tensor.dim == 2 else { throw .value("Only tensors with 2 dimensions are supported") }
    return try write(tensor, eye(tensor.shape[0], tensor.shape[1], dtype: tensor.dtype))
  }

  /// Convolutions that pass channels through: `dirac_`.
  @discardableResult
  public func diracInitialise(_ tensor: Tensor, groups: Int = 1) throws(TensorError) -> Tensor {
    guard (3...5).contains(tensor.dim) else {
      throw .value("Only tensors with 3, 4, or 5 dimensions are supported")
    }
    guard tensor.shape[0] % groups == 0 else { throw .value("dim 0 must be divisible by groups") }
    var values = [Double](repeating: 0, count: tensor.count)
    let strides = Tensor.contiguousStrides(tensor.shape)
    let outputs = tensor.shape[0] / groups
    let middle = (2..<tensor.dim).reduce(0) { $0 + tensor.shape[$1] / 2 * strides[$1] }
    for group in 0..<groups {
      for channel in 0..<Swift.min(outputs, tensor.shape[1]) {
        values[(group * outputs + channel) * strides[0] + channel * strides[1] + middle] = 1
      }
    }
    return try write(tensor, self.tensor(values, shape: tensor.shape, dtype: tensor.dtype))
  }

  /// Uniform numbers that keep the variance from layer to layer (Glorot): `xavier_uniform_`.
  @discardableResult
  public func xavierUniformInitialise(
    _ tensor: Tensor, gain: Double = 1, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    let bound = 3.0.squareRoot() * (try xavierDeviation(tensor, gain))
    return try uniformInitialise(tensor, from: -bound, to: bound, generator: generator)
  }

  /// Normal numbers that keep the variance from layer to layer (Glorot): `xavier_normal_`.
  @discardableResult
  public func xavierNormalInitialise(
    _ tensor: Tensor, gain: Double = 1, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    try normalInitialise(tensor, std: xavierDeviation(tensor, gain), generator: generator)
  }

  private func xavierDeviation(_ tensor: Tensor, _ gain: Double) throws(TensorError) -> Double {
    let fan = try Fan(tensor)
    return gain * (2 / Double(fan.input + fan.output)).squareRoot()
  }

  /// Uniform numbers for layers before rectifiers (He): `kaiming_uniform_`.
  @discardableResult
  public func kaimingUniformInitialise(
    _ tensor: Tensor, a: Double = 0, mode: FanMode = .fanIn, nonlinearity: String = "leaky_relu",
    generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    guard !tensor.shape.contains(0) else {
      warn("Initializing zero-element tensors is a no-op")
      return tensor
    }
    let bound = 3.0.squareRoot() * (try kaimingDeviation(tensor, a, mode, nonlinearity))
    return try uniformInitialise(tensor, from: -bound, to: bound, generator: generator)
  }

  /// Normal numbers for layers before rectifiers (He): `kaiming_normal_`.
  @discardableResult
  public func kaimingNormalInitialise(
    _ tensor: Tensor, a: Double = 0, mode: FanMode = .fanIn, nonlinearity: String = "leaky_relu",
    generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    guard !tensor.shape.contains(0) else {
      warn("Initializing zero-element tensors is a no-op")
      return tensor
    }
    let deviation = try kaimingDeviation(tensor, a, mode, nonlinearity)
    return try normalInitialise(tensor, std: deviation, generator: generator)
  }

  private func kaimingDeviation(
    _ tensor: Tensor, _ a: Double, _ mode: FanMode, _ nonlinearity: String
  ) throws(TensorError) -> Double {
    let fan = try Fan(tensor)
    let gain = try Gain.of(nonlinearity, a)
    return gain / Double(mode == .fanIn ? fan.input : fan.output).squareRoot()
  }

  /// Sets weight and bias of a linear layer or a convolution as `reset_parameters` does.
  func resetAffine(_ scope: any LayerScope) throws(TensorError) {
    let weight = try scope.required("weight")
    try kaimingUniformInitialise(weight, a: 5.0.squareRoot())
    guard let bias = try scope.tensor("bias") else { return }
    let fan = try Fan(weight).input
    let bound = fan > 0 ? 1 / Double(fan).squareRoot() : 0
    try uniformInitialise(bias, from: -bound, to: bound)
  }

  func write(_ tensor: Tensor, _ values: Tensor) throws(TensorError) -> Tensor {
    try untracked { () throws(TensorError) in try copyInPlace(tensor, values) }
  }
}
