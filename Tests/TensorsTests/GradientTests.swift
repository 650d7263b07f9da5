import Tensors
import Testing

@Suite("Gradients against finite differences")
struct GradientTests {
  /// Steps of these change values by jumps, or they are not recorded at all.
  private static let uneven: Set<String> = [
    "clamp min", "clamp max", "clamp both at bounds", "maximum ties", "max", "max 1", "amax 1",
    "fmax", "fmin", "fmax broadcast", "fmin broadcast", "mode", "cummax", "prod zero",
    "cumprod zero", "half", "bfloat16", "bfloat16 sum", "float32 exp", "nan_to_num", "norm 0",
    "remainder", "remainder broadcast", "fmod", "fmod broadcast", "float floordiv", "embedding",
    "maximum", "minimum", "lerp 0.3", "hardsigmoid", "in place clamp",
  ]

  private static let cases = ReferenceCase.all.filter {
    !$0.gradients.isEmpty && !uneven.contains($0.name)
  }

  private func loss(
    _ operation: OperationTable.Operation, _ engine: Engine, _ inputs: [Tensor]
  ) throws(TensorError) -> Tensor {
    var total = try engine.zeros([], dtype: .float64)
    for output in try operation(engine, inputs) where output.dtype.isFloatingPoint {
      let weights = try engine.arange(1, .int(Int64(output.count + 1)), dtype: .float64)
      let scaled = try engine.mul(output, engine.view(weights, output.shape))
      total = try engine.add(total, engine.sum(engine.mul(scaled, scaled)))
    }
    return total
  }

  private func inputs(
    _ reference: ReferenceCase, _ engine: Engine, shifted input: Int = -1, at place: Int = 0,
    by step: Double = 0
  ) throws -> [Tensor] {
    var tensors: [Tensor] = []
    for (index, values) in reference.inputs.enumerated() {
      var numbers = values.numbers
      if index == input { numbers[place] += step }
      tensors.append(try engine.tensor(numbers, shape: values.shape, dtype: values.dtype))
    }
    return tensors
  }

  @Test("the gradient of an operation is the limit of its differences", arguments: cases)
  func first(_ reference: ReferenceCase) throws {
    let operation = try #require(
      OperationTable.all().entries.first { $0.name == reference.name })
    let engine = Engine()
    let leaves = try inputs(reference, engine)
    for leaf in leaves where leaf.dtype == .float64 { try engine.setRequiresGrad(leaf, true) }
    try engine.backward([loss(operation.run, engine, leaves)], gradients: [nil])
    for (index, _) in reference.gradients {
      let exact = try engine.doubles(#require(leaves[index].grad))
      for place in exact.indices.prefix(6) {
        func value(_ step: Double) throws -> Double {
          let moved = try inputs(reference, engine, shifted: index, at: place, by: step)
          return try engine.item(loss(operation.run, engine, moved)).double
        }
        let slope = (try value(1e-6) - value(-1e-6)) / 2e-6
        #expect(
          abs(slope - exact[place]) <= 2e-4 * max(1, abs(slope)),
          "input \(index), element \(place): \(exact[place]) is not \(slope)")
      }
    }
  }

  @Test("second derivatives agree with differences of first ones", arguments: cases)
  func second(_ reference: ReferenceCase) throws {
    // The third polygamma function is not here.
    if reference.name == "digamma" { return }
    let operation = try #require(
      OperationTable.all().entries.first { $0.name == reference.name })
    let engine = Engine()
    func slopes(_ tensors: [Tensor], create: Bool) throws -> [Tensor] {
      let wanted = reference.gradients.map { tensors[$0.input] }
      for leaf in wanted { try engine.setRequiresGrad(leaf, true) }
      let value = try loss(operation.run, engine, tensors)
      return try engine.grad([value], inputs: wanted, gradients: [nil], createGraph: create)
        .compactMap { $0 }
    }
    let leaves = try inputs(reference, engine)
    var total = try engine.zeros([], dtype: .float64)
    for slope in try slopes(leaves, create: true) {
      total = try engine.add(total, engine.sum(slope))
    }
    guard total.requiresGrad, let index = reference.gradients.first?.input else { return }
    let exact = try engine.grad(
      [total], inputs: [leaves[index]], gradients: [nil], allowUnused: true)
    guard let curve = exact[0] else { return }
    let numbers = try engine.doubles(curve)
    for place in numbers.indices.prefix(3) {
      func value(_ step: Double) throws -> Double {
        let moved = try inputs(reference, engine, shifted: index, at: place, by: step)
        var sum = 0.0
        for slope in try slopes(moved, create: false) {
          sum += try engine.doubles(slope).reduce(0, +)
        }
        return sum
      }
      let difference = (try value(1e-5) - value(-1e-5)) / 2e-5
      #expect(
        abs(difference - numbers[place]) <= 1e-3 * max(1, abs(difference)),
        "input \(index), element \(place): \(numbers[place]) is not \(difference)")
    }
  }
}
