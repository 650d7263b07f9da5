import Tensors

/// The types that kernels compute in: a suffix of kernel names and a dtype in memory.
enum KernelType {
  case float, double, long

  var suffix: String {
    switch self {
    case .float: "_f"
    case .double: "_d"
    case .long: "_l"
    }
  }

  var dtype: DType {
    switch self {
    case .float: .float32
    case .double: .float64
    case .long: .int64
    }
  }
}

/// What a kernel reads: memory of the device, or one number.
struct KernelOperand {
  let memory: OpenCLMemory?
  let number: Double
  let whole: Int64
  let strides: [Int]
  let offset: Int
  /// Contiguous tensors made on the way, which must live until the kernel has been started.
  let owner: Tensor
}

extension OpenCLDevice {
  /// The type that a dtype is computed in, if the device has it.
  func type(_ dtype: DType) -> KernelType? {
    switch dtype {
    case .float64: hasDoubles ? .double : nil
    case .float32, .float16, .bfloat16: .float
    default: .long
    }
  }

  /// Sizes that kernels count in 32 bits.
  func fits(_ tensors: Tensor...) -> Bool {
    for tensor in tensors where tensor.storage.count / tensor.dtype.itemSize >= 1 << 31 {
      return false
    }
    return true
  }

  /// An operand that looks like `shape`.
  func operand(_ tensor: Tensor, _ dtype: DType, shape: [Int]) -> KernelOperand? {
    if tensor.isNumberOnHost { return number(tensor, shape) }
    guard let source = cast(tensor, dtype), let memory = reading(source) else { return nil }
    return KernelOperand(
      memory: memory, number: 0, whole: 0, strides: source.broadcastStrides(to: shape),
      offset: source.offset, owner: source)
  }

  private func number(_ tensor: Tensor, _ shape: [Int]) -> KernelOperand? {
    let scalar = tensor.onlyNumber
    return KernelOperand(
      memory: nil, number: scalar.double, whole: scalar.int,
      strides: [Int](repeating: 0, count: shape.count), offset: 0, owner: tensor)
  }

  /// The tensor in a dtype of the kernels, itself if it has it.
  func cast(_ tensor: Tensor, _ dtype: DType) -> Tensor? {
    guard fits(tensor) else { return nil }
    if tensor.dtype == dtype { return tensor }
    let result = Tensor.uninitialized(tensor.shape, dtype)
    return copy(tensor, into: result) ? result : nil
  }

  /// The tensor in a dtype of the kernels, in row-major order without gaps.
  func packed(_ tensor: Tensor, _ dtype: DType) -> Tensor? {
    guard fits(tensor) else { return nil }
    if tensor.dtype == dtype && tensor.isContiguous { return tensor }
    let result = Tensor.uninitialized(tensor.shape, dtype)
    return copy(tensor, into: result) ? result : nil
  }

  func reading(_ tensor: Tensor) -> OpenCLMemory? {
    tensor.storage.memoryForReading(by: self) as? OpenCLMemory
  }

  func writing(_ tensor: Tensor) -> OpenCLMemory? {
    let isWhole = tensor.count * tensor.dtype.itemSize >= tensor.storage.count
    return tensor.storage.memoryForWriting(by: self, keeping: !isWhole) as? OpenCLMemory
  }

  /// Gives `body` a tensor of `dtype` to write to, and rounds it into `output` if that has another.
  func write(
    _ output: Tensor, _ dtype: DType, _ body: (Tensor, OpenCLMemory) -> Bool
  ) -> Bool {
    guard fits(output) else { return false }
    let target =
      output.dtype == dtype ? output : Tensor.uninitialized(output.shape, dtype)
    guard let memory = writing(target), body(target, memory) else { return false }
    target.storage.wroteRemotely()
    return target === output || copy(target, into: output)
  }

  /// The same for a result that must lie in row-major order without gaps.
  func writePacked(
    _ output: Tensor, _ dtype: DType, _ body: (Tensor, OpenCLMemory) -> Bool
  ) -> Bool {
    if output.isContiguous { return write(output, dtype, body) }
    let target = Tensor.uninitialized(output.shape, dtype)
    return write(target, dtype, body) && copy(target, into: output)
  }

  /// An argument of the kernels' type.
  func argument(_ operand: KernelOperand, _ type: KernelType) -> KernelArgument {
    switch type {
    case .float: .float(Float(operand.number))
    case .double: .double(operand.number)
    case .long: .long(operand.whole)
    }
  }

  /// An argument of the type in which sums are made.
  func wide(_ value: Double) -> KernelArgument {
    hasDoubles ? .double(value) : .float(Float(value))
  }

  /// Numbers in memory of the device.
  func upload(_ values: [Int]) -> OpenCLMemory? {
    guard let memory = room(Swift.max(values.count, 1) * 4) else { return nil }
    let short = values.map { Int32(truncatingIfNeeded: $0) }
    let isThere = short.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, !bytes.isEmpty else { return true }
      return memory.write(start, bytes.count)
    }
    return isThere ? memory : nil
  }
}

/// A shape and the strides of up to four operands, as kernels get them: `Shape` in OpenCL C.
struct KernelShape {
  let argument: KernelArgument

  /// Nil if there are more than eight dimensions after merging.
  init?(_ shape: [Int], _ operands: [(strides: [Int], offset: Int)]) {
    let loop = StridedLoop(shape, operands.map { $0.strides })
    guard loop.sizes.count <= 8 else { return nil }
    var numbers = [Int32](repeating: 0, count: 45)
    numbers[0] = Int32(loop.sizes.count)
    for (index, operand) in operands.enumerated() { numbers[1 + index] = Int32(operand.offset) }
    for (axis, size) in loop.sizes.enumerated() {
      numbers[5 + axis] = Int32(size)
      for index in operands.indices {
        numbers[13 + 8 * index + axis] = Int32(truncatingIfNeeded: loop.strides[axis][index])
      }
    }
    argument = .record(numbers)
  }
}
