import PythonRuntime
import Tensors

// `torch._bytes`: tensors as bytes and back, for the formats of files that are written in Python.
extension Torch {
  func fillBytes(_ builder: ModuleBuilder) {
    addReading(builder)
    addWriting(builder)
    builder.function("crc32", "data") { (interpreter, arguments) throws(PythonException) in
      .int(Int64(Checksum.crc32(try interpreter.bytesOfFile(arguments[0]))))
    }
    builder.function("double", "data, start") { (interpreter, arguments) throws(PythonException) in
      let bytes = try interpreter.bytesOfFile(arguments[0])
      guard let start = arguments[1].asInt, start >= 0, start <= Int64(bytes.count) - 8 else {
        throw interpreter.valueError("a double needs 8 bytes")
      }
      var bits: UInt64 = 0
      for place in 0..<8 { bits = bits << 8 | UInt64(bytes[Int(start) + place]) }
      return .float(Double(bitPattern: bits))
    }
    builder.function("double_bytes", "value") { (interpreter, arguments) throws(PythonException) in
      let bits = (arguments[0].asFloat ?? 0).bitPattern
      let bytes = (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
      return .object(PyBytes(bytes))
    }
  }

  private func addReading(_ builder: ModuleBuilder) {
    builder.function("read", "data, start, dtype, shape") {
      (interpreter, arguments) throws(PythonException) in
      let bytes = try interpreter.bytesOfFile(arguments[0])
      guard let start = arguments[1].asInt, let dtype = arguments[2].asDType,
        let shape = Torch.sizes(arguments[3])
      else { throw interpreter.valueError("the bytes do not hold such a tensor") }
      guard let size = Torch.byteCount(shape, dtype) else {
        throw interpreter.runtimeError("Stride calculation overflowed")
      }
      guard start >= 0, size <= bytes.count, start <= Int64(bytes.count - size) else {
        throw interpreter.valueError("the bytes do not hold such a tensor")
      }
      return Torch.of(interpreter).wrap(
        Tensor.of(bytes: bytes, from: Int(start), shape: shape, dtype))
    }
    builder.function("share", "memory, offset, shape, strides") {
      (interpreter, arguments) throws(PythonException) in
      guard let memory = arguments[0].asTensor?.tensor, let offset = arguments[1].asInt,
        let shape = Torch.sizes(arguments[2]), let strides = Torch.sizes(arguments[3]),
        let tensor = memory.sharing(shape: shape, strides: strides, offset: Int(clamping: offset))
      else { return .none }
      return Torch.of(interpreter).wrap(tensor)
    }
  }

  private func addWriting(_ builder: ModuleBuilder) {
    func define(_ name: String, _ value: @escaping (Tensor) -> Value) {
      builder.function(name, "tensor") { (interpreter, arguments) throws(PythonException) in
        guard let tensor = arguments[0].asTensor?.tensor, tensor.device == .cpu,
          tensor.isContiguous || name != "contents"
        else { throw interpreter.typeError("a contiguous tensor on the CPU is needed") }
        return value(tensor)
      }
    }
    define("contents") { .object(PyBytes($0.bytes())) }
    define("memory") { .object(PyBytes($0.memoryBytes())) }
    define("memory_size") { .int(Int64($0.memorySize)) }
    define("memory_address") { .int(Int64($0.memoryAddress)) }
  }

  /// Sizes or strides; `nil` for what are none.
  private static func sizes(_ value: Value) -> [Int]? {
    guard let items = value.asSequence else { return nil }
    var sizes: [Int] = []
    for item in items {
      guard let size = item.asInt, size >= 0, size <= Int64(Int.max) else { return nil }
      sizes.append(Int(size))
    }
    return sizes
  }

  private static func byteCount(_ shape: [Int], _ dtype: DType) -> Int? {
    var count = dtype.itemSize
    for size in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: max(size, 1))
      if overflow { return nil }
      count = product
    }
    return shape.contains(0) ? 0 : count
  }
}

extension Interpreter {
  /// The bytes of a file's contents.
  func bytesOfFile(_ value: Value) throws(PythonException) -> [UInt8] {
    guard let bytes = value.asBytes?.bytes else {
      throw typeError("a bytes object is needed, not \(type(of: value).name)")
    }
    return bytes
  }
}

/// Checksums of files.
enum Checksum {
  /// The CRC-32 that zip files hold.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var table = [UInt32](repeating: 0, count: 256)
    for index in 0..<256 {
      var value = UInt32(index)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xedb8_8320 ^ value >> 1 : value >> 1 }
      table[index] = value
    }
    return table.withUnsafeBufferPointer { table in
      bytes.withUnsafeBufferPointer { bytes in
        var sum: UInt32 = 0xffff_ffff
        for byte in bytes { sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
        return ~sum
      }
    }
  }
}
