import Foundation
import Tensors
import Testing

/// One case of `Reference/operations.txt`.
struct ReferenceCase: CustomStringConvertible, Sendable {
  struct Values: Sendable {
    let dtype: DType
    let shape: [Int]
    var strides: [Int] = []
    var node = "-"
    let numbers: [Double]
  }

  let name: String
  var inputs: [Values] = []
  var outputs: [Values] = []
  var gradients: [(input: Int, numbers: [Double])] = []
  var description: String { name }

  static let all: [ReferenceCase] = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Reference/operations.txt")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    var cases: [ReferenceCase] = []
    for line in text.split(separator: "\n") { read(line, into: &cases) }
    return cases
  }()

  private static func read(_ line: Substring, into cases: inout [ReferenceCase]) {
    let parts = line.split(separator: " ", maxSplits: 1)
    if parts[0] == "case" {
      cases.append(ReferenceCase(name: String(parts[1])))
      return
    }
    let sides = parts[1].components(separatedBy: " :")
    let facts = sides[0].split(separator: " ")
    let numbers = sides[1].split(separator: " ").compactMap { Double($0) }
    let last = cases.count - 1
    func list(_ text: Substring) -> [Int] { text.split(separator: ",").compactMap { Int($0) } }
    func dtype(_ text: Substring) -> DType {
      DType.allCases.first { $0.name == text } ?? .float64
    }
    switch parts[0] {
    case "in":
      cases[last].inputs.append(
        Values(dtype: dtype(facts[0]), shape: list(facts[1]), numbers: numbers))
    case "out":
      cases[last].outputs.append(
        Values(
          dtype: dtype(facts[0]), shape: list(facts[1]), strides: list(facts[2]),
          node: String(facts[3]), numbers: numbers))
    default: cases[last].gradients.append((Int(facts[0]) ?? 0, numbers))
    }
  }
}

@Suite("Operations against PyTorch")
struct ReferenceTests {
  private func leaves(_ reference: ReferenceCase, _ engine: Engine) throws -> [Tensor] {
    try reference.inputs.map { values in
      let tensor = try engine.tensor(values.numbers, shape: values.shape, dtype: values.dtype)
      if values.dtype.isFloatingPoint { try engine.setRequiresGrad(tensor, true) }
      return tensor
    }
  }

  private func isClose(_ a: [Double], _ b: [Double], _ tolerance: Double) -> Bool {
    guard a.count == b.count else { return false }
    return zip(a, b).allSatisfy { x, y in
      x == y || x.isNaN && y.isNaN || abs(x - y) <= tolerance * max(1, abs(y))
    }
  }

  private func weighted(_ engine: Engine, _ outputs: [Tensor]) throws(TensorError) -> Tensor? {
    var total: Tensor?
    for output in outputs where output.requiresGrad && output.dtype.isFloatingPoint {
      let weights = try engine.arange(1, .int(Int64(output.count + 1)), dtype: output.dtype)
      let part = try engine.sum(engine.mul(output, engine.view(weights, output.shape)))
      if let sum = total { total = try engine.add(sum, part) } else { total = part }
    }
    return total
  }

  @Test("an operation computes what PyTorch computes", arguments: ReferenceCase.all)
  func values(_ reference: ReferenceCase) throws {
    let operation = try #require(
      OperationTable.all().entries.first { $0.name == reference.name }, "not in the table")
    let engine = Engine()
    let inputs = try leaves(reference, engine)
    let outputs: [Tensor]
    do { outputs = try operation.run(engine, inputs) } catch {
      Issue.record("\(error.message)")
      return
    }
    #expect(outputs.count == reference.outputs.count)
    for (output, expected) in zip(outputs, reference.outputs) {
      #expect(output.shape == expected.shape)
      #expect(output.dtype == expected.dtype)
      if output.shape == expected.shape && output.count > 1 {
        #expect(
          meaningful(output.strides, output.shape) == meaningful(expected.strides, output.shape))
      }
      #expect((engine.gradFn(of: output)?.qualifiedName ?? "-") == expected.node)
      let tolerance = expected.dtype == .float64 ? 1e-9 : 1e-6
      let numbers = try engine.doubles(output)
      #expect(
        isClose(numbers, expected.numbers, tolerance), "\(numbers) is not \(expected.numbers)")
    }
    try checkGradients(reference, engine, inputs, outputs)
  }

  private func meaningful(_ strides: [Int], _ shape: [Int]) -> [Int] {
    zip(strides, shape).map { $1 > 1 ? $0 : 0 }
  }

  private func checkGradients(
    _ reference: ReferenceCase, _ engine: Engine, _ inputs: [Tensor], _ outputs: [Tensor]
  ) throws {
    guard !reference.gradients.isEmpty, let total = try weighted(engine, outputs) else { return }
    do { try engine.backward([total], gradients: [nil]) } catch {
      Issue.record("backward: \(error.message)")
      return
    }
    let isDouble = reference.outputs.allSatisfy {
      $0.dtype == .float64 || !$0.dtype.isFloatingPoint
    }
    let tolerance = isDouble ? 1e-8 : 1e-6
    for (index, expected) in reference.gradients {
      let gradient = try #require(inputs[index].grad, "no gradient for input \(index)")
      let numbers = try engine.doubles(gradient)
      #expect(isClose(numbers, expected, tolerance), "grad \(index): \(numbers) is not \(expected)")
    }
  }

  @Test("every operation of the table has a reference")
  func completeness() {
    let recorded = Set(ReferenceCase.all.map { $0.name })
    for entry in OperationTable.all().entries { #expect(recorded.contains(entry.name)) }
  }
}
