/// Applies a function to every element; closures are inlined, so each call is its own loop.
enum Elementwise {
  @inline(__always)
  static func map<Value: Compute>(
    _ input: Tensor, into output: Tensor, _ type: Value.Type, _ function: (Value) -> Value
  ) {
    let writer = ResultWriter<Value>(output)
    let a = Operand<Value>(input, broadcastTo: output.shape)
    let loop = StridedLoop(output.shape, [output.strides, a.strides])
    let step = loop.strides[0]
    loop.forEachRun { start, count in
      let (out, x) = (writer.pointer + start[0], a.pointer + start[1])
      if step[0] == 1 && step[1] == 1 {
        for index in 0..<count { out[index] = function(x[index]) }
      } else {
        for index in 0..<count { out[index &* step[0]] = function(x[index &* step[1]]) }
      }
    }
    withExtendedLifetime(a) {}
    writer.finish()
  }

  @inline(__always)
  static func test<Value: Compute>(
    _ input: Tensor, into output: Tensor, _ type: Value.Type, _ predicate: (Value) -> Bool
  ) {
    let result =
      output.storage.writableBytes().assumingMemoryBound(to: Boolean.self) + output.offset
    let a = Operand<Value>(input, broadcastTo: output.shape)
    let loop = StridedLoop(output.shape, [output.strides, a.strides])
    let step = loop.strides[0]
    loop.forEachRun { start, count in
      let (out, x) = (result + start[0], a.pointer + start[1])
      for index in 0..<count { out[index &* step[0]] = Boolean(predicate(x[index &* step[1]])) }
    }
    withExtendedLifetime(a) {}
  }

  @inline(__always)
  static func map<Value: Compute>(
    _ first: Tensor, _ second: Tensor, into output: Tensor, _ type: Value.Type,
    _ function: (Value, Value) -> Value
  ) {
    let writer = ResultWriter<Value>(output)
    let a = Operand<Value>(first, broadcastTo: output.shape)
    let b = Operand<Value>(second, broadcastTo: output.shape)
    let loop = StridedLoop(output.shape, [output.strides, a.strides, b.strides])
    let step = loop.strides[0]
    loop.forEachRun { start, count in
      let (out, x, y) = (writer.pointer + start[0], a.pointer + start[1], b.pointer + start[2])
      row(out, x, y, count, step, function)
    }
    withExtendedLifetime((a, b)) {}
    writer.finish()
  }

  @inline(__always)
  private static func row<Value: Compute>(
    _ out: UnsafeMutablePointer<Value>, _ x: UnsafePointer<Value>, _ y: UnsafePointer<Value>,
    _ count: Int, _ step: SIMD4<Int>, _ function: (Value, Value) -> Value
  ) {
    if step[0] == 1 && step[1] == 1 && step[2] == 1 {
      for index in 0..<count { out[index] = function(x[index], y[index]) }
    } else if step[0] == 1 && step[1] == 1 && step[2] == 0 {
      let right = y[0]
      for index in 0..<count { out[index] = function(x[index], right) }
    } else {
      for index in 0..<count {
        out[index &* step[0]] = function(x[index &* step[1]], y[index &* step[2]])
      }
    }
  }

  @inline(__always)
  static func test<Value: Compute>(
    _ first: Tensor, _ second: Tensor, into output: Tensor, _ type: Value.Type,
    _ predicate: (Value, Value) -> Bool
  ) {
    let result =
      output.storage.writableBytes().assumingMemoryBound(to: Boolean.self) + output.offset
    let a = Operand<Value>(first, broadcastTo: output.shape)
    let b = Operand<Value>(second, broadcastTo: output.shape)
    let loop = StridedLoop(output.shape, [output.strides, a.strides, b.strides])
    let step = loop.strides[0]
    loop.forEachRun { start, count in
      let (out, x, y) = (result + start[0], a.pointer + start[1], b.pointer + start[2])
      for index in 0..<count {
        out[index &* step[0]] = Boolean(predicate(x[index &* step[1]], y[index &* step[2]]))
      }
    }
    withExtendedLifetime((a, b)) {}
  }

  @inline(__always)
  static func map<Value: Compute>(
    _ first: Tensor, _ second: Tensor, _ third: Tensor, into output: Tensor, _ type: Value.Type,
    _ function: (Value, Value, Value) -> Value
  ) {
    let writer = ResultWriter<Value>(output)
    let a = Operand<Value>(first, broadcastTo: output.shape)
    let b = Operand<Value>(second, broadcastTo: output.shape)
    let c = Operand<Value>(third, broadcastTo: output.shape)
    let loop = StridedLoop(output.shape, [output.strides, a.strides, b.strides, c.strides])
    let step = loop.strides[0]
    loop.forEachRun { start, count in
      let (out, x) = (writer.pointer + start[0], a.pointer + start[1])
      let (y, z) = (b.pointer + start[2], c.pointer + start[3])
      for index in 0..<count {
        out[index &* step[0]] = function(
          x[index &* step[1]], y[index &* step[2]], z[index &* step[3]])
      }
    }
    withExtendedLifetime((a, b, c)) {}
    writer.finish()
  }
}
