package import Tensors

extension OpenCLDevice {
  package func unary(
    _ kernel: UnaryKernel, _ input: Tensor, into output: Tensor, _ dtype: DType
  ) -> Bool {
    guard let type = type(dtype),
      (type == .long ? KernelSource.wholeUnary : KernelSource.realUnary)[kernel] != nil,
      let x = operand(input, type.dtype, shape: output.shape)
    else { return false }
    guard let from = x.memory else { return false }
    return write(output, type.dtype) { target, memory in
      guard let shape = shape(target, x) else { return false }
      return launch(
        "unary" + type.suffix,
        [
          .int(Int(kernel.rawValue)), .int(target.count), shape, .memory(from), .memory(memory),
        ], count: target.count)
    }
  }

  package func binary(
    _ kernel: BinaryKernel, _ a: Tensor, _ b: Tensor, into output: Tensor, _ dtype: DType
  ) -> Bool {
    guard let type = type(dtype),
      (type == .long ? KernelSource.wholeBinary : KernelSource.realBinary)[kernel] != nil
    else { return false }
    return pair("binary", kernel.rawValue, a, b, output, type, result: type.dtype)
  }

  package func compare(
    _ kernel: ComparisonKernel, _ a: Tensor, _ b: Tensor, into output: Tensor, _ dtype: DType
  ) -> Bool {
    guard let type = type(dtype) else { return false }
    return pair("compare", kernel.rawValue, a, b, output, type, result: .bool)
  }

  private func pair(
    _ name: String, _ kernel: Int32, _ a: Tensor, _ b: Tensor, _ output: Tensor,
    _ type: KernelType, result: DType
  ) -> Bool {
    guard let x = operand(a, type.dtype, shape: output.shape),
      let y = operand(b, type.dtype, shape: output.shape)
    else { return false }
    return write(output, result) { target, memory in
      guard let shape = shape(target, x, y) else { return false }
      return launch(
        name + type.suffix,
        [
          .int(Int(kernel)), .int(target.count), shape, .memory(x.memory), argument(x, type),
          .memory(y.memory), argument(y, type), .memory(memory),
        ], count: target.count)
    }
  }

  package func choose(
    _ condition: Tensor, _ a: Tensor, _ b: Tensor, into output: Tensor, _ dtype: DType
  ) -> Bool {
    guard let type = type(dtype), let flags = cast(condition, .bool),
      let chosen = reading(flags),
      let x = operand(a, type.dtype, shape: output.shape),
      let y = operand(b, type.dtype, shape: output.shape)
    else { return false }
    let c = KernelOperand(
      memory: chosen, number: 0, whole: 0, strides: flags.broadcastStrides(to: output.shape),
      offset: flags.offset, owner: flags)
    return write(output, type.dtype) { target, memory in
      guard let shape = shape(target, c, x, y) else { return false }
      return launch(
        "choose" + type.suffix,
        [
          .int(target.count), shape, .memory(chosen), .memory(x.memory), argument(x, type),
          .memory(y.memory), argument(y, type), .memory(memory),
        ], count: target.count)
    }
  }

  private func shape(_ target: Tensor, _ operands: KernelOperand...) -> KernelArgument? {
    KernelShape(
      target.shape, [(target.strides, target.offset)] + operands.map { ($0.strides, $0.offset) }
    )?.argument
  }
}

extension OpenCLDevice {
  package func copy(_ source: Tensor, into target: Tensor) -> Bool {
    guard fits(source, target),
      hasDoubles || source.dtype != .float64 && target.dtype != .float64
        || source.dtype == target.dtype
    else { return false }
    let strides = source.broadcastStrides(to: target.shape)
    guard
      let shape = KernelShape(
        target.shape, [(target.strides, target.offset), (strides, source.offset)])
    else { return false }
    if source.dtype == target.dtype { return move(source, target, shape) }
    guard let from = reading(source), let to = writing(target) else { return false }
    let done = launch(
      "cast",
      [
        .int(Int(source.dtype.rawValue)), .int(Int(target.dtype.rawValue)), .int(target.count),
        shape.argument, .memory(from), .memory(to),
      ], count: target.count)
    if done { target.storage.wroteRemotely() }
    return done
  }

  private func move(_ source: Tensor, _ target: Tensor, _ shape: KernelShape) -> Bool {
    var value: Int64 = 0
    var from: OpenCLMemory?
    if source.isNumberOnHost {
      value = source.onlyBits
    } else {
      from = reading(source)
      if from == nil { return false }
    }
    guard let to = writing(target) else { return false }
    let done = launch(
      "copy\(target.dtype.itemSize)",
      [.int(target.count), shape.argument, .memory(from), .long(value), .memory(to)],
      count: target.count)
    if done { target.storage.wroteRemotely() }
    return done
  }
}
