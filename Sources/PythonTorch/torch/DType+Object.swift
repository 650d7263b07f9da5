import PythonRuntime
import Tensors

/// `torch.float32` and its like: one object for each dtype of a session.
final class PyDType: PyObject {
  let dtype: DType
  private let dtypeType: PyType

  init(_ dtype: DType, type: PyType) {
    self.dtype = dtype
    dtypeType = type
    super.init(kind: .dtype)
  }

  override func type(in interpreter: Interpreter) -> PyType { dtypeType }

  override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "torch." + dtype.name
  }

  override func setAttribute(
    _ name: PyString, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) {
    throw interpreter.error(
      .attributeError, "'torch.dtype' object has no attribute '\(name.value)'")
  }
}

extension DType {
  /// The other names in `torch`: `float` for `float32`.
  var aliases: [String] {
    switch self {
    case .float64: ["double"]
    case .float32: ["float"]
    case .float16: ["half"]
    case .int64: ["long"]
    case .int32: ["int"]
    case .int16: ["short"]
    default: []
    }
  }
}

extension Torch {
  /// Builds the class `torch.dtype`.
  static func makeDTypeType(_ interpreter: Interpreter) -> PyType {
    let builder = TypeBuilder(interpreter, "dtype", module: "torch")
    builder.describe("The type of a tensor's elements.")
    property(builder, "is_floating_point") { .bool($0.isFloatingPoint) }
    property(builder, "is_complex") { _ in .bool(false) }
    property(builder, "is_signed") { .bool($0.isSigned) }
    property(builder, "itemsize") { .int(Int64($0.itemSize)) }
    builder.type.isBase = false
    return builder.type
  }

  private static func property(
    _ builder: TypeBuilder, _ name: String, _ value: @escaping (DType) -> Value
  ) {
    builder.property(
      name,
      get: { (_: Interpreter, receiver: Value) throws(PythonException) -> Value in
        receiver.asDType.map(value) ?? .none
      })
  }
}
