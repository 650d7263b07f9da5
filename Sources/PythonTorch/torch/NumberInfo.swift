import CPlatform
import PythonRuntime
import Tensors

extension Torch {
  /// Adds `finfo` and `iinfo`.
  func defineInfo(_ builder: ModuleBuilder) {
    builder.type(
      infoType("finfo") { (torch, dtype, fields) throws(PythonException) in
        try torch.floatInfo(dtype, fields)
      })
    builder.type(
      infoType("iinfo") { (torch, dtype, fields) throws(PythonException) in
        try torch.integerInfo(dtype, fields)
      })
  }

  private typealias Filling = (Torch, DType, PyDict) throws(PythonException) -> Void

  private func infoType(_ name: String, _ fill: @escaping Filling) -> PyType {
    let builder = TypeBuilder(interpreter, name, module: "torch")
    builder.describe(
      name == "finfo"
        ? "The limits of a dtype with fractions: eps, max, tiny."
        : "The limits of an integer dtype.")
    builder.allocator {
      (interpreter: Interpreter, type: PyType, arguments: Arguments) throws(PythonException)
        -> Value
      in
      let torch = Torch.of(interpreter)
      let instance = PyInstance(type: type)
      let argument = arguments.count > 0 ? arguments[0] : arguments["type"]
      let dtype = argument.asDType ?? argument.asPythonDType ?? torch.engine.defaultDType
      instance.attributes[interpreter.intern("dtype")] = .string(dtype.name)
      instance.attributes[interpreter.intern("bits")] = .int(Int64(dtype.itemSize * 8))
      try fill(torch, dtype, instance.attributes)
      return .object(instance)
    }
    builder.method("__repr__", "self") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let fields = arguments[0].asInstance?.attributes else { return .none }
      let shown =
        name == "finfo"
        ? ["resolution", "min", "max", "eps", "smallest_normal", "tiny"] : ["min", "max"]
      var parts: [String] = []
      for field in shown {
        let value = fields[interpreter.intern(field)] ?? .none
        parts.append("\(field)=\(shortText(value.asFloat ?? Double(value.asInt ?? 0)))")
      }
      let dtype = fields[interpreter.intern("dtype")]?.asText ?? ""
      return .string("\(name)(\(parts.joined(separator: ", ")), dtype=\(dtype))")
    }
    return builder.type
  }

  private func floatInfo(_ dtype: DType, _ fields: PyDict) throws(PythonException) {
    guard let format = FloatFormat.of(dtype) else {
      throw interpreter.typeError(
        "torch.finfo() requires a floating point input type. Use torch.iinfo to handle"
          + " 'torch.finfo'")
    }
    let largest = (2 - format.epsilon) * power(2, format.largestExponent)
    let smallest = power(2, 1 - format.largestExponent)
    for (name, value) in [
      ("eps", format.epsilon), ("max", largest), ("min", -largest), ("tiny", smallest),
      ("smallest_normal", smallest), ("resolution", format.resolution),
    ] {
      fields[interpreter.intern(name)] = .float(value)
    }
  }

  private func integerInfo(_ dtype: DType, _ fields: PyDict) throws(PythonException) {
    guard dtype.isIntegral else {
      throw interpreter.typeError(
        "torch.iinfo() requires an integer input type. Use torch.finfo to handle 'torch.iinfo'")
    }
    let bits = dtype.itemSize * 8
    let isUnsigned = dtype == .uint8
    let largest = isUnsigned ? 255 : Int64.max >> Int64(64 - bits)
    fields[interpreter.intern("max")] = .int(largest)
    fields[interpreter.intern("min")] = .int(isUnsigned ? 0 : -largest - 1)
  }
}

/// The limits of a floating-point format.
private struct FloatFormat {
  let epsilon: Double
  let largestExponent: Int
  let resolution: Double

  static func of(_ dtype: DType) -> FloatFormat? {
    switch dtype {
    case .float64: FloatFormat(epsilon: power(2, -52), largestExponent: 1023, resolution: 1e-15)
    case .float32: FloatFormat(epsilon: power(2, -23), largestExponent: 127, resolution: 1e-6)
    case .float16: FloatFormat(epsilon: power(2, -10), largestExponent: 15, resolution: 0.001)
    case .bfloat16: FloatFormat(epsilon: power(2, -7), largestExponent: 127, resolution: 0.01)
    default: nil
    }
  }
}

private func power(_ base: Double, _ exponent: Int) -> Double { pow(base, Double(exponent)) }

/// A number as C++ streams print it.
private func shortText(_ value: Double) -> String {
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
    guard let start = buffer.baseAddress else { return "" }
    let length = lossrepl_format_double(start, 32, 6, CChar(UInt8(ascii: "g")), value)
    return String(decoding: UnsafeRawBufferPointer(buffer).prefix(Int(length)), as: UTF8.self)
  }
}
