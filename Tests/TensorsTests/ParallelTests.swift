import Tensors
import Testing

@Suite("Kernels on all processors")
struct ParallelTests {
  /// An operation on `[64, 16, 16, 16]` floats.
  struct Operation: CustomTestStringConvertible, Sendable {
    let name: String
    let apply: @Sendable (Engine, Tensor) throws(TensorError) -> Tensor
    var testDescription: String { name }
  }

  static let operations: [Operation] = [
    Operation(name: "sum") { (engine, x) throws(TensorError) in try engine.sum(x) },
    Operation(name: "sum of rows") { (engine, x) throws(TensorError) in
      try engine.sum(x, dims: [1, 2, 3])
    },
    Operation(name: "mean of columns") { (engine, x) throws(TensorError) in
      try engine.mean(x, dims: [0])
    },
    Operation(name: "softmax") { (engine, x) throws(TensorError) in
      try engine.softmax(x, dim: -1)
    },
    Operation(name: "elementwise") { (engine, x) throws(TensorError) in
      try engine.add(engine.tanh(x), engine.transpose(x, 2, 3))
    },
    Operation(name: "matrix product") { (engine, x) throws(TensorError) in
      let rows = try engine.reshape(x, [512, 512])
      return try engine.mm(rows, engine.t(rows))
    },
    Operation(name: "batch norm") { (engine, x) throws(TensorError) in
      try engine.batchNorm(
        x, weight: nil, bias: nil, runningMean: nil, runningVar: nil, training: true)
    },
    Operation(name: "max pooling") { (engine, x) throws(TensorError) in
      try engine.maxPool2d(x, kernel: [2]).output
    },
    Operation(name: "convolution") { (engine, x) throws(TensorError) in
      let weight = try engine.reshape(engine.narrow(x, dim: 0, start: 0, length: 1), [4096])
      let kernel = try engine.reshape(
        engine.narrow(weight, dim: 0, start: 0, length: 2304), [16, 16, 3, 3])
      return try engine.convolution(
        x, kernel, nil, stride: [1], padding: [1], dilation: [1], rank: 2)
    },
  ]

  @Test("give the same bits as on one", arguments: operations)
  func sameBits(_ operation: Operation) throws {
    let engine = Engine()
    let x = try engine.randn([64, 16, 16, 16])
    let many = try engine.doubles(operation.apply(engine, x))
    // A loop inside of a loop stays on its thread.
    var one: [Double] = []
    Parallel.forEach(2) { round in
      if round == 0 { one = (try? engine.doubles(operation.apply(engine, x))) ?? [] }
    }
    #expect(many == one)
  }

  @Test("every round runs once, whatever their number", arguments: [0, 1, 2, 3, 100, 10_000])
  func rounds(_ count: Int) {
    let counts = UnsafeMutablePointer<Int>.allocate(capacity: count + 1)
    defer { counts.deallocate() }
    counts.initialize(repeating: 0, count: count + 1)
    Parallel.forEach(count) { counts[$0] += 1 }
    #expect((0..<count).allSatisfy { counts[$0] == 1 } && counts[count] == 0)
  }
}
