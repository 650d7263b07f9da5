/// Applies a function to every element.
///
/// A caller gets the runs one by one, on any thread, and writes its function inside of its closure,
/// `Elementwise.runs(x, into: out, type) { $0.map { -$0 } }`: so the compiler sees the function in
/// the loop and computes several elements at a time.
enum Elementwise {
  static func runs<Value: Compute>(
    _ input: Tensor, into output: Tensor, _ type: Value.Type, _ body: (Run1<Value, Value>) -> Void
  ) {
    let writer = ResultWriter<Value>(output)
    let a = Operand<Value>(input, broadcastTo: output.shape)
    let loop = StridedLoop(output.shape, [output.strides, a.strides])
    loop.forEachRun { start, count in
      body(Run1(writer.pointer, a.pointer, start, loop.strides[0], count))
    }
    withExtendedLifetime(a) {}
    writer.finish()
  }

  static func runs<Value: Compute>(
    _ first: Tensor, _ second: Tensor, into output: Tensor, _ type: Value.Type,
    _ body: (Run2<Value, Value>) -> Void
  ) {
    let writer = ResultWriter<Value>(output)
    let a = Operand<Value>(first, broadcastTo: output.shape)
    let b = Operand<Value>(second, broadcastTo: output.shape)
    let loop = StridedLoop(output.shape, [output.strides, a.strides, b.strides])
    loop.forEachRun { start, count in
      body(Run2(writer.pointer, a.pointer, b.pointer, start, loop.strides[0], count))
    }
    withExtendedLifetime((a, b)) {}
    writer.finish()
  }

  static func runs<Value: Compute>(
    _ first: Tensor, _ second: Tensor, _ third: Tensor, into output: Tensor, _ type: Value.Type,
    _ body: (Run3<Value>) -> Void
  ) {
    let writer = ResultWriter<Value>(output)
    let a = Operand<Value>(first, broadcastTo: output.shape)
    let b = Operand<Value>(second, broadcastTo: output.shape)
    let c = Operand<Value>(third, broadcastTo: output.shape)
    let loop = StridedLoop(output.shape, [output.strides, a.strides, b.strides, c.strides])
    loop.forEachRun { start, count in
      body(
        Run3(
          Run2(writer.pointer, a.pointer, b.pointer, start, loop.strides[0], count),
          z: c.pointer + start[3], step: loop.strides[0][3]))
    }
    withExtendedLifetime((a, b, c)) {}
    writer.finish()
  }
}

// Tests, whose results are bools.
extension Elementwise {
  static func tests<Value: Compute>(
    _ input: Tensor, into output: Tensor, _ type: Value.Type, _ body: (Run1<Value, Boolean>) -> Void
  ) {
    let result = booleans(of: output)
    let a = Operand<Value>(input, broadcastTo: output.shape)
    let loop = StridedLoop(output.shape, [output.strides, a.strides])
    loop.forEachRun { start, count in
      body(Run1(result, a.pointer, start, loop.strides[0], count))
    }
    withExtendedLifetime(a) {}
  }

  static func tests<Value: Compute>(
    _ first: Tensor, _ second: Tensor, into output: Tensor, _ type: Value.Type,
    _ body: (Run2<Value, Boolean>) -> Void
  ) {
    let result = booleans(of: output)
    let a = Operand<Value>(first, broadcastTo: output.shape)
    let b = Operand<Value>(second, broadcastTo: output.shape)
    let loop = StridedLoop(output.shape, [output.strides, a.strides, b.strides])
    loop.forEachRun { start, count in
      body(Run2(result, a.pointer, b.pointer, start, loop.strides[0], count))
    }
    withExtendedLifetime((a, b)) {}
  }

  private static func booleans(of output: Tensor) -> UnsafeMutablePointer<Boolean> {
    output.storage.writableBytes().assumingMemoryBound(to: Boolean.self) + output.offset
  }
}
