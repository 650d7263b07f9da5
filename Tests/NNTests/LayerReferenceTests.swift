import NN
import Tensors
import Testing

@Suite("Layers and losses against PyTorch")
struct LayerReferenceTests {
  @Test("A layer prints, starts, computes and fails as PyTorch's does", arguments: LayerCase.all())
  func layer(_ reference: LayerCase) throws {
    let engine = Engine()
    let type = try #require(LayerType.all.first { $0.name == reference.layer })
    do {
      let inputs = try reference.inputs.map { try $0.make(engine) }
      let options = try reference.options.map { ($0.name, try $0.value.make(engine)) }
      engine.generator.reseed(5)
      let layer = try BuiltLayer(engine, type, Settings(options))
      layer.isTraining = reference.training
      #expect(try layer.text() == reference.repr)
      for parameter in reference.parameters ?? [] {
        try expect(engine, layer.tensor(parameter.name), parameter.value, parameter.name)
      }
      let outputs = try type.forward(engine, layer, inputs)
      #expect(reference.error == nil, "no error came")
      try check(engine, reference, layer, inputs, outputs)
    } catch let error as TensorError {
      #expect(error.pythonClass.rawValue + ": " + error.message == reference.error)
    }
  }

  private func check(
    _ engine: Engine, _ reference: LayerCase, _ layer: BuiltLayer, _ inputs: [Tensor],
    _ outputs: [Tensor]
  ) throws {
    let expected = try #require(reference.outputs)
    try #require(outputs.count == expected.count)
    for (output, recorded) in zip(outputs, expected) {
      try expect(engine, output, recorded, "output")
    }
    #expect(engine.gradFn(of: outputs[0])?.name == reference.gradFn)
    for buffer in reference.buffers ?? [] {
      try expect(engine, layer.tensor(buffer.name), buffer.value, buffer.name)
    }
    guard let gradients = reference.gradients else { return }
    let weights = try engine.reshape(
      engine.arange(1, .int(Int64(outputs[0].count) + 1), dtype: outputs[0].dtype),
      outputs[0].shape)
    try engine.backward([engine.sum(engine.mul(outputs[0], weights))], gradients: [nil])
    let leaves = try inputs + layer.parameterNames.map { try #require(try layer.tensor($0)) }
    for (leaf, gradient) in zip(leaves, gradients) {
      guard let gradient else { continue }
      try expect(engine, leaf.grad, gradient, "gradient")
    }
  }

  private func expect(
    _ engine: Engine, _ tensor: Tensor?, _ recorded: RecordedTensor, _ name: String
  ) throws {
    let tensor = try #require(tensor, "\(name) is missing")
    #expect(tensor.shape == recorded.shape, "\(name)")
    #expect(tensor.dtype.name == recorded.dtype, "\(name)")
    let values = try engine.doubles(tensor)
    for (value, expected) in zip(values, recorded.data) {
      let isClose = abs(value - expected) <= 2e-5 * max(1, abs(expected))
      let isSame = value == expected || value.isNaN && expected.isNaN
      #expect(isClose || isSame, "\(name): \(values) is not \(recorded.data)")
      if !(isClose || isSame) { return }
    }
  }
}
