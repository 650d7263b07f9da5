import PythonRuntime
import Tensors

// The streams of `numpy.random`: their state lies in a tensor, so that time travel takes it back.
extension ModuleBuilder {
  func defineNumPyStreams() {
    function("seeded", "seeds, /") { (interpreter, arguments) throws(PythonException) in
      let words = (arguments[0].asSequence ?? [arguments[0]]).map {
        UInt32(truncatingIfNeeded: $0.asInt ?? 0)
      }
      guard !words.isEmpty else { throw interpreter.valueError("Seed must be non-empty") }
      let isOne = arguments[0].asSequence == nil
      let stream = isOne ? NumPyStream(seed: words[0]) : NumPyStream(seeds: words)
      let state = Tensor.uninitialized([NumPyStream.recordCount], .int64)
      state.keep(stream)
      return Torch.of(interpreter).wrap(state)
    }
    drawing("uniforms") { (stream, arguments) in
      .doubles(arguments.size(1)) { _ in stream.uniform() }
    }
    drawing("normals") { (stream, arguments) in
      .doubles(arguments.size(1)) { _ in stream.normal() }
    }
    drawing("shuffled") { (stream, arguments) in .integers(stream.shuffled(arguments.size(1))) }
    drawing("integers") { (stream, arguments) in
      let limit = UInt64(bitPattern: arguments[2].asInt ?? 0)
      let width = UInt32(truncatingIfNeeded: arguments[3].asInt ?? 64)
      guard width < 32 else {
        return .integers(
          (0..<arguments.size(1)).map { _ in Int64(bitPattern: stream.integer(upTo: limit)) })
      }
      let drawn = stream.narrowIntegers(
        arguments.size(1), upTo: UInt32(truncatingIfNeeded: limit), width: width)
      return .integers(drawn.map { Int64($0) })
    }
  }

  /// A function that draws from the stream in its first argument: `count` numbers and what else
  /// it says.
  private func drawing(
    _ name: String, _ body: @escaping (inout NumPyStream, Arguments) -> Tensor
  ) {
    function(name, "state, count, limit=0, width=64, /") {
      (interpreter, arguments) throws(PythonException) in
      guard let state = arguments[0].asTensor?.tensor,
        var stream = state.withElements(
          as: Int64.self, { NumPyStream(record: Array($0)) })
      else { throw interpreter.valueError("the state is not that of MT19937") }
      try Torch.of(interpreter).run(name) { _ throws(TensorError) in
        try Torch.of(interpreter).checkAllocation([arguments.size(1)])
      }
      let result = body(&stream, arguments)
      state.keep(stream)
      return Torch.of(interpreter).wrap(result)
    }
  }
}

extension Arguments {
  fileprivate func size(_ position: Int) -> Int { Int(clamping: max(self[position].asInt ?? 0, 0)) }
}

extension Tensor {
  fileprivate func keep(_ stream: NumPyStream) {
    let record = stream.record
    withMutableElements(as: Int64.self) { target in
      for place in target.indices { target[place] = record[place] }
    }
  }

  fileprivate static func doubles(_ count: Int, _ value: (Int) -> Double) -> Tensor {
    let tensor = Tensor.uninitialized([count], .float64)
    tensor.withMutableElements(as: Double.self) { target in
      for place in target.indices { target[place] = value(place) }
    }
    return tensor
  }

  fileprivate static func integers(_ values: [Int64]) -> Tensor {
    let tensor = Tensor.uninitialized([values.count], .int64)
    tensor.withMutableElements(as: Int64.self) { target in
      for place in target.indices { target[place] = values[place] }
    }
    return tensor
  }
}
