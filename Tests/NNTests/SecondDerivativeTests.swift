import NN
import Tensors
import Testing

/// A loss by name, as a function of its input alone.
private struct Curve: Sendable, CustomTestStringConvertible {
  let name: String
  let value: @Sendable (Engine, Tensor) throws(TensorError) -> Tensor
  var testDescription: String { name }
}

private func target(_ engine: Engine) throws(TensorError) -> Tensor {
  try engine.tensor([0.0, 1.0, 0.25, 0.8], shape: [2, 2], dtype: .float64)
}

private let curves: [Curve] = [
  Curve(name: "mse") { (engine, x) throws(TensorError) in
    try engine.mseLoss(x, target(engine))
  },
  Curve(name: "smooth l1") { (engine, x) throws(TensorError) in
    try engine.smoothL1Loss(x, target(engine), beta: 2)
  },
  Curve(name: "huber") { (engine, x) throws(TensorError) in
    try engine.huberLoss(x, target(engine), delta: 0.35)
  },
  Curve(name: "soft margin") { (engine, x) throws(TensorError) in
    try engine.softMarginLoss(x, target(engine))
  },
  Curve(name: "bce with logits") { (engine, x) throws(TensorError) in
    try engine.binaryCrossEntropyWithLogits(x, target(engine), posWeight: engine.wrap(3.0))
  },
  Curve(name: "bce") { (engine, x) throws(TensorError) in
    try engine.binaryCrossEntropy(engine.sigmoid(x), target(engine))
  },
  Curve(name: "cross entropy") { (engine, x) throws(TensorError) in
    let classes = try engine.tensor([Int64(1), 0], shape: [2], dtype: .int64)
    return try engine.crossEntropy(x, classes, labelSmoothing: 0.1)
  },
  Curve(name: "kl divergence") { (engine, x) throws(TensorError) in
    try engine.klDivergence(
      engine.logSoftmax(x, dim: 1), target(engine), reduction: .batchMean)
  },
]

@Suite("Second derivatives of losses")
struct SecondDerivativeTests {
  @Test("The gradient of the gradient agrees with differences", arguments: curves)
  fileprivate func agrees(_ curve: Curve) throws {
    let start = [0.3, -0.7, 1.1, 0.5]
    let exact = try secondDerivative(curve, start)
    let step = 1e-5
    for index in start.indices {
      var (up, down) = (start, start)
      up[index] += step
      down[index] -= step
      let (above, below) = (try weightedSlope(curve, up), try weightedSlope(curve, down))
      let difference = (above - below) / (2 * step)
      #expect(abs(difference - exact[index]) < 1e-6, "\(index): \(difference) \(exact)")
    }
  }

  private func slope(
    _ engine: Engine, _ curve: Curve, _ x: Tensor
  ) throws -> Tensor {
    try engine.backward([curve.value(engine, x)], gradients: [nil], createGraph: true)
    return try #require(x.grad)
  }

  private func weighted(_ engine: Engine, _ slope: Tensor) throws -> Tensor {
    let weights = try engine.tensor([1.0, 2, 3, 4], shape: [2, 2], dtype: .float64)
    return try engine.sum(engine.mul(slope, weights))
  }

  private func leaf(_ engine: Engine, _ values: [Double]) throws -> Tensor {
    let x = try engine.tensor(values, shape: [2, 2], dtype: .float64)
    try engine.setRequiresGrad(x, true)
    return x
  }

  private func weightedSlope(_ curve: Curve, _ values: [Double]) throws -> Double {
    let engine = Engine()
    let x = try leaf(engine, values)
    return try engine.item(weighted(engine, slope(engine, curve, x))).double
  }

  private func secondDerivative(_ curve: Curve, _ values: [Double]) throws -> [Double] {
    let engine = Engine()
    let x = try leaf(engine, values)
    let first = try slope(engine, curve, x)
    x.grad = nil
    try engine.backward([weighted(engine, first)], gradients: [nil])
    return try engine.doubles(#require(x.grad))
  }
}
