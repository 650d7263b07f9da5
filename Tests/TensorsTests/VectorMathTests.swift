import Foundation
import Tensors
import Testing

@Suite("Vector functions of floats")
struct VectorMathTests {
  static let functions: [(String, @Sendable (Double) -> Double)] = [
    ("exp", { exp($0) }), ("log", { log($0) }), ("tanh", { tanh($0) }),
    ("sigmoid", { 1 / (1 + exp(-$0)) }),
  ]

  private func apply(_ name: String, _ engine: Engine, _ x: Tensor) throws(TensorError) -> Tensor {
    switch name {
    case "exp": try engine.exp(x)
    case "log": try engine.log(x)
    case "tanh": try engine.tanh(x)
    default: try engine.sigmoid(x)
    }
  }

  @Test("they agree with C's to 4e-7, at the limits too", arguments: functions)
  func agreement(_ name: String, _ exact: @Sendable (Double) -> Double) throws {
    var inputs: [Float] = [
      0, -0.0, 1, -1, 0.5, 0.625, 0.6249, 88, 88.7, 89, 100, -87, -88, -100, -103, -104, -200,
      1e-38, 1e-40, 1e-45, 1e-8, -1e-8, 3.4e38, .infinity, -.infinity, .nan, 0.70710678, 0.999, 2,
    ]
    for step in -400...400 { inputs.append(Float(step) * 0.0537) }
    let engine = Engine()
    let x = try engine.tensor(
      inputs.map { Double($0) }, shape: [inputs.count], dtype: .float32)
    let results = try engine.doubles(apply(name, engine, x))
    for (input, result) in zip(inputs, results) {
      let wanted = Double(Float(exact(Double(input))))
      if wanted.isNaN {
        #expect(result.isNaN, "\(name)(\(input)) is \(result)")
      } else {
        let scale = max(abs(wanted), 1e-37)
        #expect(
          result == wanted || abs(result - wanted) <= 4e-7 * scale,
          "\(name)(\(input)) is \(result), not \(wanted)")
      }
    }
  }
}
