import Foundation
import NN
import Tensors
import Testing

private struct OptimiserCase: Decodable {
  let name: String
  let dtype: String
  let options: [Named<RecordedSetting>]
  let defaults: [Named<RecordedSetting>]?
  let error: String?
  let parameter: RecordedTensor?
  let state: [Named<RecordedTensor>]?
}

private struct Training: Decodable {
  let optimisers: [OptimiserCase]

  static func read() throws -> Training {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Reference/training.json")
    return try JSONDecoder().decode(Training.self, from: Data(contentsOf: file))
  }
}

@Suite("Optimisers against PyTorch")
struct TrainingReferenceTests {
  @Test("Four steps move a parameter where PyTorch moves it, and keep the same state")
  func optimisers() throws {
    for reference in try Training.read().optimisers { try check(reference) }
  }

  private func check(_ reference: OptimiserCase) throws {
    let engine = Engine()
    let name = reference.name + " " + reference.options.map { $0.name }.joined(separator: ",")
    let type = try #require(OptimiserType.all.first { $0.name == reference.name })
    var settings = type.fixed
    for parameter in type.parameters { settings[parameter.name] = parameter.defaultValue ?? .none }
    for option in reference.options { settings[option.name] = try option.value.make(engine) }
    do {
      try type.check(settings)
      let dtype: DType = reference.dtype == "float64" ? .float64 : .float32
      let parameter = try engine.tensor([2, -1, 0.5, 3], shape: [2, 2], dtype: dtype)
      try engine.setRequiresGrad(parameter, true)
      var state = OptimiserState()
      for _ in 0..<4 {
        parameter.grad = nil
        try engine.backward(
          [engine.sum(engine.pow(parameter, engine.wrap(4)))], gradients: [nil])
        try type.step(engine, parameter, #require(parameter.grad), settings, &state)
      }
      #expect(reference.error == nil, "\(name): no error came")
      try expect(engine, parameter, #require(reference.parameter), name)
      let entries = try #require(reference.state)
      #expect(state.entries.map { $0.name } == entries.map { $0.name }, "\(name)")
      for (entry, recorded) in zip(state.entries, entries) {
        try expect(engine, entry.tensor, recorded.value, name + " " + entry.name)
      }
      let defaults = try #require(reference.defaults)
      #expect(type.order == defaults.map { $0.name }, "\(name)")
      for entry in defaults {
        #expect(settings[entry.name].text == (try entry.value.make(engine).text), "\(name)")
      }
    } catch let error as TensorError {
      #expect(error.pythonClass.rawValue + ": " + error.message == reference.error, "\(name)")
    }
  }

  private func expect(
    _ engine: Engine, _ tensor: Tensor, _ recorded: RecordedTensor, _ name: String
  ) throws {
    let values = try engine.doubles(tensor)
    for (value, expected) in zip(values, recorded.data) {
      #expect(abs(value - expected) <= 1e-5 * max(1, abs(expected)), "\(name)")
    }
  }
}
