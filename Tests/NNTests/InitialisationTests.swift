import NN
import Tensors
import Testing

@Suite("Initial values with structure")
struct InitialisationTests {
  @Test(
    "An orthogonal weight has orthonormal rows or columns", arguments: [[2, 5], [5, 2], [3, 3]])
  func orthogonal(_ shape: [Int]) throws {
    let engine = Engine()
    let weight = try engine.orthogonalInitialise(engine.empty(shape))
    let turned = try engine.transpose(weight, 0, 1)
    let product =
      shape[0] < shape[1]
      ? try engine.matmul(weight, turned) : try engine.matmul(turned, weight)
    #expect(try engine.allclose(product, engine.eye(min(shape[0], shape[1])), atol: 1e-6))
  }

  @Test("Truncated normals stay within their bounds", arguments: [(-2.0, 2.0), (1.5, 2.5)])
  func truncated(_ bounds: (Double, Double)) throws {
    let engine = Engine()
    let weight = try engine.truncatedNormalInitialise(
      engine.empty([300]), from: bounds.0, to: bounds.1)
    #expect(try engine.doubles(weight).allSatisfy { $0 >= bounds.0 && $0 <= bounds.1 })
  }

  @Test("A sparse weight has the same number of zeros in every column")
  func sparse() throws {
    let engine = Engine()
    let weight = try engine.sparseInitialise(engine.empty([10, 3]), sparsity: 0.35)
    let zeros = try engine.sum(engine.eq(weight, engine.wrap(0)), dims: [0])
    #expect(try engine.integers(zeros) == [4, 4, 4])
  }

  // Printed by real PyTorch after `torch.manual_seed(5)`.
  @Test("The same seed gives PyTorch's values")
  func values() throws {
    try expect([-0.486781, -0.603822, -0.558096, 0.667524, -0.197415, 1.942783]) {
      (engine) throws(TensorError) in
      try engine.truncatedNormalInitialise(engine.empty([6]))
    }
    try expect([2.330252, 1.626111, 2.40747, 2.079328, 2.480927, 1.616645]) {
      (engine) throws(TensorError) in
      try engine.truncatedNormalInitialise(engine.empty([6]), from: 1.5, to: 2.5)
    }
    try expect([-1.018876, -1.263853, -1.168146, -0.02593, -1.346081, 1.478984]) {
      (engine) throws(TensorError) in
      try engine.orthogonalInitialise(engine.empty([2, 3]), gain: 2)
    }
    try expect([-0.635136, -0.480314, -0.728186, 0.111185, -0.257581, 0.870021]) {
      (engine) throws(TensorError) in
      try engine.orthogonalInitialise(engine.empty([3, 2]))
    }
    try expect([-0.004868, 0, 0, 0, 0, 0.019428]) { (engine) throws(TensorError) in
      try engine.sparseInitialise(engine.empty([3, 2]), sparsity: 0.5)
    }
    try expect([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]) { (engine) throws(TensorError) in
      try engine.diracInitialise(engine.empty([2, 2, 3]))
    }
  }

  private func expect(
    _ expected: [Double], _ make: (Engine) throws(TensorError) -> Tensor
  ) throws {
    let engine = Engine(generator: Generator(seed: 5))
    let values = try engine.doubles(make(engine))
    for (value, number) in zip(values, expected) {
      #expect(abs(value - number) < 2e-6, "\(values) is not \(expected)")
    }
  }
}
