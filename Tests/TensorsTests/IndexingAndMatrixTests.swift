import Foundation
import Tensors
import Testing

/// A tensor as the recording script writes it.
private struct RecordedTensor: Decodable, Sendable {
  let shape: [Int]
  let dtype: String
  let data: [Double]
  let grad: Bool

  func make(_ engine: Engine) throws -> Tensor {
    let dtype = DType.allCases.first { $0.name == self.dtype } ?? .float32
    let tensor = try engine.tensor(data, shape: shape, dtype: dtype)
    if grad { try engine.setRequiresGrad(tensor, true) }
    return tensor
  }
}

/// An argument that is not a tensor.
private enum Argument: Decodable, Sendable {
  case bool(Bool)
  case int(Int)
  case string(String)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let int = try? container.decode(Int.self) {
      self = .int(int)
    } else {
      self = .string(try container.decode(String.self))
    }
  }

  var int: Int { if case .int(let value) = self { value } else { 0 } }
  var bool: Bool { if case .bool(let value) = self { value } else { false } }
  var string: String { if case .string(let value) = self { value } else { "" } }
}

/// What real PyTorch did with one operation.
private struct OperationCase: Decodable, Sendable {
  let name: String
  let inputs: [RecordedTensor]
  let arguments: [Argument]
  let error: String?
  let outputs: [RecordedTensor]?
  let gradients: [RecordedTensor?]?

  static func all() -> [OperationCase] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Reference/indexing-and-matrices.json")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? JSONDecoder().decode([OperationCase].self, from: data)) ?? []
  }
}

@Suite("Indices, order and matrices against PyTorch")
struct IndexingAndMatrixTests {
  @Test("Indexing, ordering and linear algebra compute and fail as PyTorch's do")
  func operations() throws {
    let cases = OperationCase.all()
    #expect(cases.count > 80)
    for (index, reference) in cases.enumerated() {
      try check(reference, "\(index) \(reference.name)")
    }
  }

  private func check(_ reference: OperationCase, _ name: String) throws {
    let engine = Engine()
    let inputs = try reference.inputs.map { try $0.make(engine) }
    do {
      let outputs = try run(engine, reference, inputs)
      #expect(reference.error == nil, "\(name): no error came")
      for (output, recorded) in zip(outputs, reference.outputs ?? []) {
        try expect(engine, output, recorded, name)
      }
      guard let gradients = reference.gradients else { return }
      var roots: [Tensor] = []
      for output in outputs where output.requiresGrad {
        let weights = try engine.arange(1, .int(Int64(output.count) + 1), dtype: output.dtype)
        roots.append(try engine.sum(engine.mul(output, engine.reshape(weights, output.shape))))
      }
      try engine.backward(roots, gradients: roots.map { _ in nil })
      for (input, gradient) in zip(inputs, gradients) {
        if let gradient { try expect(engine, input.grad, gradient, name + " gradient") }
      }
    } catch let error as TensorError {
      #expect(
        error.pythonClass.rawValue + ": " + error.message == reference.error, "\(name)")
    }
  }

  private func run(
    _ engine: Engine, _ reference: OperationCase, _ x: [Tensor]
  ) throws(TensorError) -> [Tensor] {
    let a = reference.arguments
    if let outputs = try runIndexing(engine, reference.name, x, a) { return outputs }
    if let outputs = try runOrdering(engine, reference.name, x, a) { return outputs }
    return try runMatrices(engine, reference.name, x, a)
  }

  private func runIndexing(
    _ engine: Engine, _ name: String, _ x: [Tensor], _ a: [Argument]
  ) throws(TensorError) -> [Tensor]? {
    switch name {
    case "gather": [try engine.gather(x[0], dim: a[0].int, x[1])]
    case "scatter": [try engine.scatter(x[0], dim: a[0].int, x[1], x[2])]
    case "scatter_value": [try engine.scatter(x[0], dim: a[0].int, x[1], value: .double(2.5))]
    case "scatter_add": [try engine.scatterAdd(x[0], dim: a[0].int, x[1], x[2])]
    case "scatter_reduce":
      [
        try engine.scatterReduce(
          x[0], dim: a[0].int, x[1], x[2], reduce: a[1].string, includeSelf: a[2].bool)
      ]
    case "index_add": [try engine.indexAdd(x[0], dim: a[0].int, x[1], x[2])]
    case "index_copy": [try engine.indexCopy(x[0], dim: a[0].int, x[1], x[2])]
    case "index_fill": [try engine.indexFill(x[0], dim: a[0].int, x[1], x[2])]
    case "take_along_dim": [try engine.takeAlongDim(x[0], x[1], dim: a[0].int)]
    case "masked_scatter": [try engine.maskedScatter(x[0], x[1], x[2])]
    default: nil
    }
  }

  private func runOrdering(
    _ engine: Engine, _ name: String, _ x: [Tensor], _ a: [Argument]
  ) throws(TensorError) -> [Tensor]? {
    switch name {
    case "sort":
      let sorted = try engine.sort(x[0], dim: a[0].int, descending: a[1].bool)
      return [sorted.values, sorted.indices]
    case "topk":
      let top = try engine.topk(x[0], a[0].int, largest: a[1].bool)
      return [top.values, top.indices]
    case "kthvalue":
      let found = try engine.kthvalue(x[0], a[0].int)
      return [found.values, found.indices]
    case "unique", "unique_dim", "unique_consecutive":
      let distinct =
        name == "unique_consecutive"
        ? try engine.uniqueConsecutive(x[0])
        : try engine.unique(x[0], dim: name == "unique" ? nil : 0)
      return [distinct.values, distinct.inverse, distinct.counts]
    case "bincount": return [try engine.bincount(x[0], minLength: a[0].int)]
    case "bincount_weighted": return [try engine.bincount(x[0], weights: x[1])]
    case "histc":
      return [
        try engine.histc(x[0], bins: a[0].int, min: Double(a[1].int), max: Double(a[2].int))
      ]
    case "searchsorted": return [try engine.searchSorted(x[0], x[1], right: a[0].bool)]
    default: return nil
    }
  }

  private func runMatrices(
    _ engine: Engine, _ name: String, _ x: [Tensor], _ a: [Argument]
  ) throws(TensorError) -> [Tensor] {
    switch name {
    case "inv": return [try engine.inverse(x[0])]
    case "det": return [try engine.determinant(x[0])]
    case "slogdet":
      let result = try engine.signAndLogDeterminant(x[0])
      return [result.sign, result.logarithm]
    case "solve": return [try engine.solve(x[0], x[1])]
    case "cholesky": return [try engine.cholesky(x[0])]
    case "qr":
      let factors = try engine.qr(x[0])
      return [factors.q, factors.r]
    case "svdvals": return [try engine.svd(x[0], fullMatrices: false).s]
    case "eigvalsh": return [try engine.symmetricEigen(x[0]).values]
    case "lstsq": return [try engine.leastSquares(x[0], x[1]).solution]
    case "pinv": return [try engine.pseudoInverse(x[0])]
    case "matrix_rank": return [try engine.matrixRank(x[0])]
    case "matrix_power": return [try engine.matrixPower(x[0], a[0].int)]
    case "matrix_norm": return [try engine.matrixNorm(x[0], order: a[0].string)]
    default: return [try engine.einsum(a[0].string, x)]
    }
  }

  private func expect(
    _ engine: Engine, _ tensor: Tensor?, _ recorded: RecordedTensor, _ name: String
  ) throws {
    let tensor = try #require(tensor, "\(name) is missing")
    #expect(tensor.shape == recorded.shape, "\(name)")
    #expect(tensor.dtype.name == recorded.dtype, "\(name)")
    let values = try engine.doubles(tensor)
    for (value, expected) in zip(values, recorded.data)
    where abs(value - expected) > 1e-7 * max(1, abs(expected)) {
      Issue.record("\(name): \(values) is not \(recorded.data)")
      return
    }
  }
}
