import PythonRuntime
import Tensors

/// `torch.device`: equal to every other of the same type and index.
final class PyDevice: PyObject {
  /// The kind of device: `cpu`.
  let deviceType: String
  let index: Int?
  private let objectType: PyType

  init(_ deviceType: String, index: Int?, type: PyType) {
    self.deviceType = deviceType
    self.index = index
    objectType = type
    super.init(kind: .device)
  }

  override func type(in interpreter: Interpreter) -> PyType { objectType }

  override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    let place = index.map { ", index=\($0)" } ?? ""
    return "device(type='\(deviceType)'\(place))"
  }

  override func str(in interpreter: Interpreter) throws(PythonException) -> String { text }

  var text: String { deviceType + (index.map { ":\($0)" } ?? "") }

  override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    Int64(PyString.hash(of: text))
  }

  override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let other = other.asDevice else { return nil }
    switch comparison {
    case .equal: return .bool(other.text == text)
    case .notEqual: return .bool(other.text != text)
    default: return nil
    }
  }
}

extension Torch {
  private static let deviceTypes = [
    "cpu", "cuda", "ipu", "xpu", "mkldnn", "opengl", "opencl", "ideep", "hip", "ve", "fpga", "maia",
    "xla", "lazy", "vulkan", "mps", "meta", "hpu", "mtia", "privateuseone",
  ]

  /// Builds the class `torch.device`.
  static func makeDeviceType(_ interpreter: Interpreter) -> PyType {
    let builder = TypeBuilder(interpreter, "device", module: "torch")
    builder.describe("Where a tensor is: 'cpu', or 'cuda' where there is a graphics card.")
    builder.property(
      "type",
      get: { (_: Interpreter, receiver: Value) throws(PythonException) -> Value in
        receiver.asDevice.map { .string($0.deviceType) } ?? .none
      })
    builder.property(
      "index",
      get: { (_: Interpreter, receiver: Value) throws(PythonException) -> Value in
        receiver.asDevice?.index.map { .int(Int64($0)) } ?? .none
      })
    builder.allocator {
      (interpreter: Interpreter, type: PyType, arguments: Arguments) throws(PythonException)
        -> Value
      in
      try Torch.of(interpreter).newDevice(arguments)
    }
    builder.type.isBase = false
    return builder.type
  }

  private func newDevice(_ arguments: Arguments) throws(PythonException) -> Value {
    let operation = Operation(
      "device", .none("A device."), ["torch.device device", "str type, int index = -1"],
      forms: .function
    ) { (call: Call) throws(TensorError) -> Value in
      guard call.overload == 1, call.has("index") else {
        return .object(try call.device(call.value(call.overload == 0 ? "device" : "type")))
      }
      let type = try call.string("type")
      return .object(try call.torch.device(type, index: call.int("index", 0)))
    }
    return try operation.invoke(self, arguments, skipping: 0, isMethod: false)
  }

  /// Reads `cpu`, `cuda:0`, an ordinal or a device object.
  func device(_ value: Value) throws(TensorError) -> PyDevice {
    if let device = value.asDevice { return device }
    if let ordinal = value.asInt {
      return PyDevice("cuda", index: Int(ordinal), type: types.device)
    }
    let text = value.asText ?? ""
    if text.isEmpty { throw .refused(.runtimeError, "Device string must not be empty") }
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return try device(text, index: nil)
    }
    let type = String(text[..<colon])
    let digits = text[text.index(after: colon)...]
    guard let index = Int(digits), String(index) == digits, index >= 0 else {
      throw invalidDevice(text)
    }
    return try device(type, index: index)
  }

  func device(_ type: String, index: Int?) throws(TensorError) -> PyDevice {
    guard Torch.deviceTypes.contains(type) else {
      guard type.utf8.allSatisfy(Torch.isOfDeviceName) else { throw invalidDevice(type) }
      throw .refused(
        .runtimeError,
        "Expected one of \(Torch.deviceTypes.joined(separator: ", ")) device type at start of"
          + " device string: \(type)")
    }
    return PyDevice(type, index: index, type: types.device)
  }

  private func invalidDevice(_ text: String) -> TensorError {
    .refused(.runtimeError, "Invalid device string: '\(text)'")
  }

  /// A letter or an underscore.
  private static func isOfDeviceName(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
  }
}
