import Tensors
import Testing

@Suite("The graph")
struct AutogradTests {
  private let engine = Engine()

  private func leaf(_ values: [Double], dtype: DType = .float32) throws -> Tensor {
    let tensor = try engine.tensor(values, shape: [values.count], dtype: dtype)
    try engine.setRequiresGrad(tensor, true)
    return tensor
  }

  private func message(_ body: () throws(TensorError) -> Void) -> String {
    do { try body() } catch { return error.message }
    return "no error"
  }

  @Test("a chain of fifty thousand nodes neither overflows forwards, backwards nor when freed")
  func longChain() throws {
    let x = try leaf([1])
    var y = x
    for _ in 0..<50_000 { y = try engine.add(y, 0) }
    try engine.backward([y], gradients: [nil])
    #expect(try engine.doubles(#require(x.grad)) == [1])
  }

  @Test("a leaf used twice adds up and its hook sees the sum once")
  func hooks() throws {
    let x = try leaf([2, 3])
    var seen: [[Double]] = []
    let engine = engine
    let handle = try engine.registerHook(x) { (gradient) throws(TensorError) in
      seen.append(try engine.doubles(gradient))
      return try engine.mul(gradient, 10)
    }
    try engine.backward([engine.sum(engine.add(engine.mul(x, x), x))], gradients: [nil])
    #expect(seen == [[5, 7]])
    #expect(try engine.doubles(#require(x.grad)) == [50, 70])
    handle.list.remove(handle.id)
    try engine.backward([engine.sum(x)], gradients: [nil])
    #expect(seen.count == 1)
  }

  @Test("a second pass through a freed graph is refused")
  func freed() throws {
    let x = try leaf([2])
    let y = try engine.sum(engine.mul(x, x))
    try engine.backward([y], gradients: [nil])
    #expect(
      message { () throws(TensorError) in try engine.backward([y], gradients: [nil]) }
        .hasPrefix("Trying to backward through the graph a second time"))
    let z = try engine.sum(x)
    try engine.backward([z], gradients: [nil])
    try engine.backward([z], gradients: [nil])
  }

  @Test("a saved value that was overwritten is noticed, by version and producer")
  func versions() throws {
    let x = try leaf([1, 2, 3])
    let y = try engine.exp(x)
    let z = try engine.sum(engine.mul(y, 2))
    try engine.addInPlace(y, 1)
    let text = message { () throws(TensorError) in try engine.backward([z], gradients: [nil]) }
    #expect(
      text.hasPrefix(
        "one of the variables needed for gradient computation has been modified by an inplace"
          + " operation: [torch.FloatTensor [3]], which is output 0 of Exp, is at version 1;"
          + " expected version 0 instead."))
  }

  @Test("leaves and their views refuse in-place changes that would be recorded")
  func leaves() throws {
    let x = try leaf([1, 2, 3])
    #expect(
      message { () throws(TensorError) in try engine.addInPlace(x, 1) }
        == "a leaf Variable that requires grad is being used in an in-place operation.")
    #expect(
      message { () throws(TensorError) in
        try engine.setIndex(x, [.int(0)], engine.wrap(5.0))
      } == "a view of a leaf Variable that requires grad is being used in an in-place operation.")
    engine.gradMode = false
    try engine.addInPlace(x, 1)
    engine.gradMode = true
    #expect(try engine.doubles(x) == [2, 3, 4])
  }

  @Test("a view made before its base changed follows the new history")
  func renewedViews() throws {
    let x = try leaf([1, 2])
    let base = try engine.zeros([4])
    let (first, second) = (
      try engine.narrow(base, dim: 0, start: 0, length: 2),
      try engine.narrow(base, dim: 0, start: 2, length: 2)
    )
    try engine.copyInPlace(first, engine.mul(x, 3))
    #expect(engine.gradFn(of: base)?.name == "CopySlices")
    #expect(engine.gradFn(of: second)?.name == "AsStridedBackward0")
    try engine.backward([engine.sum(engine.mul(base, base))], gradients: [nil])
    #expect(try engine.doubles(#require(x.grad)) == [18, 36])
  }

  @Test("the gradients of a gradient: a cubic's second and third derivative")
  func higher() throws {
    let x = try leaf([2], dtype: .float64)
    let first = try engine.grad(
      [engine.pow(x, 4)], inputs: [x], gradients: [nil], createGraph: true)
    let second = try engine.grad(
      [#require(first[0])], inputs: [x], gradients: [nil], createGraph: true)
    let third = try engine.grad([#require(second[0])], inputs: [x], gradients: [nil])
    #expect(try engine.doubles(#require(second[0])) == [48])
    #expect(try engine.doubles(#require(third[0])) == [48])
  }

  @Test("a memento puts back values, gradients and freed graphs in place")
  func mementos() throws {
    let x = try leaf([1, 2])
    let y = try engine.sum(engine.mul(x, x))
    let node = try #require(engine.gradFn(of: y)?.edges[0]?.node)
    let (kept, keptNode) = (TensorMemento(x), NodeMemento(node))
    let address = x.dataPointer
    try engine.backward([y], gradients: [nil])
    engine.gradMode = false
    try engine.mulInPlace(x, 100)
    engine.gradMode = true
    #expect(try engine.doubles(x) == [100, 200])
    #expect(x.dataPointer == address)
    kept.restore()
    keptNode.restore()
    #expect(try engine.doubles(x) == [1, 2])
    #expect(x.grad == nil)
    try engine.backward([y], gradients: [nil])
    #expect(try engine.doubles(#require(x.grad)) == [2, 4])
  }

  @Test("leaves that get the same gradient do not share it")
  func separateGradients() throws {
    let (x, y) = (try leaf([1, 2]), try leaf([3, 4]))
    let weights = try engine.tensor([1.0, 10.0], shape: [2], dtype: .float32)
    let total = try engine.sum(engine.mul(engine.add(x, y), weights))
    try engine.backward([total], gradients: [nil], retainGraph: true)
    try engine.backward([total], gradients: [nil])
    #expect(x.grad !== y.grad)
    #expect(try engine.doubles(#require(x.grad)) == [2, 20])
    #expect(try engine.doubles(#require(y.grad)) == [2, 20])
    try engine.zeroInPlace(#require(x.grad))
    #expect(try engine.doubles(#require(y.grad)) == [2, 20])
  }

  @Test("a graph is freed with its last tensor")
  func noCycles() throws {
    final class Marker {
      let onEnd: () -> Void
      init(_ onEnd: @escaping () -> Void) { self.onEnd = onEnd }
      deinit { onEnd() }
    }
    var isGone = false
    func run() throws {
      let x = try leaf([1, 2])
      var y = try engine.mul(x, 2)
      engine.gradFn(of: y)?.context = Marker { isGone = true }
      try engine.inPlace(y) { (t) throws(TensorError) in try engine.sin(t) }
      try engine.mulInPlace(engine.narrow(y, dim: 0, start: 0, length: 1), y.alone(engine))
      y = try engine.exp(y)
      try engine.backward([engine.sum(y)], gradients: [nil])
    }
    try run()
    #expect(isGone)
  }
}

extension Tensor {
  fileprivate func alone(_ engine: Engine) throws(TensorError) -> Tensor {
    try engine.mul(engine.narrow(self, dim: 0, start: 1, length: 1), 1)
  }
}
