package import PythonRuntime
package import Tensors

/// `torch.Tensor` as a program sees it: the one object that stands for a tensor while it lives.
package final class PyTensor: PyObject {
  package let tensor: Tensor
  /// `torch.Tensor`, `torch.nn.Parameter` or a class derived from them.
  package var tensorType: PyType
  unowned(unsafe) let torch: Torch
  /// What the program stored with `x.name = …`.
  var attributes: PyDict?

  init(_ tensor: Tensor, type: PyType, torch: Torch) {
    self.tensor = tensor
    tensorType = type
    self.torch = torch
    super.init(kind: .tensor)
    tensor.wrapper = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
  }

  deinit { tensor.wrapper = nil }

  package override func type(in interpreter: Interpreter) -> PyType { tensorType }

  package override var attributeDictionary: PyDict? {
    if attributes == nil { attributes = PyDict() }
    return attributes
  }

  /// `del x.grad` and `del x.data` go through the properties; everything else is as for any object.
  package override func deleteAttribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) {
    if case .object(let object)? = tensorType.lookup(name, in: interpreter),
      object.kind == .nativeProperty,
      let setter = unsafeDowncast(object, to: PyNativeProperty.self).setter
    {
      return try setter(interpreter, .object(self), .unbound)
    }
    try interpreter.genericDeleteAttribute(of: self, name)
  }

  /// Whether this is a parameter or buffer of a lazy layer that has met no input yet.
  var isUninitialized: Bool {
    if tensorType === torch.types.tensor || tensorType === torch.types.parameter { return false }
    let interpreter = torch.interpreter
    return tensorType.lookup(interpreter.intern("cls_to_become"), in: interpreter) != nil
  }

  package override func become(_ type: PyType) -> Bool {
    guard type.isSubclass(of: torch.types.tensor) else { return false }
    tensorType = type
    return true
  }

  package override func visitChildren(_ visitor: ObjectVisitor) {
    if let attributes { visitor.visit(attributes) }
    visitor.visit(tensorType)
  }

  package override func memento() -> Memento? { PyTensorMemento(self) }

  package override func clearReferences() { attributes = nil }

  // MARK: Values

  package override func truth(in interpreter: Interpreter) throws(PythonException) -> Bool {
    try torch.run("is_nonzero", [("input", tensor)]) { engine throws(TensorError) in
      try engine.isTrue(tensor)
    }
  }

  package override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    identity
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    let name = interpreter.intern("__repr__")
    if let own = tensorType.lookup(name, in: interpreter), own.asFunction != nil {
      return try interpreter.call(own, .object(self)).asText ?? ""
    }
    let isParameter = tensorType.isSubclass(of: torch.types.parameter)
    let isBuffer = tensorType.isSubclass(of: torch.types.buffer)
    let text = try torch.run("__repr__") { engine throws(TensorError) in
      try engine.text(of: tensor, prefix: isParameter || isBuffer ? "tensor(" : reprPrefix)
    }
    if isParameter { return "Parameter containing:\n" + text }
    return isBuffer ? "Buffer containing:\n" + text : text
  }

  private var reprPrefix: String {
    tensorType === torch.types.tensor ? "tensor(" : "\(tensorType.name)("
  }

  package override func format(
    _ specification: String, in interpreter: Interpreter
  ) throws(PythonException) -> String {
    if tensor.dim == 0 { return try torch.format(item(), specification) }
    if specification.isEmpty { return try str(in: interpreter) }
    throw interpreter.typeError(
      "unsupported format string passed to \(tensorType.name).__format__")
  }

  /// The one element as a Python number.
  func item() throws(PythonException) -> Value {
    try torch.run("item", [("input", tensor)]) { engine throws(TensorError) in
      Value(try engine.item(tensor))
    }
  }

  // MARK: Containers

  package override func length(in interpreter: Interpreter) throws(PythonException) -> Int64? {
    guard let first = tensor.shape.first else {
      throw interpreter.typeError("len() of a 0-d tensor")
    }
    return Int64(first)
  }

  package override func item(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    try torch.getItem(self, key)
  }

  package override func setItem(
    _ key: Value, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    try torch.setItem(self, key, value)
    return true
  }

  package override func deleteItem(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    throw interpreter.typeError("Tensor does not support deleting items")
  }

  package override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool? {
    guard let other = try operand(value) else {
      let type = interpreter.type(of: value).qualifiedNameWithModule
      throw interpreter.runtimeError(
        "Tensor.__contains__ only supports Tensor or scalar, but you passed in a <class '\(type)'>."
      )
    }
    return try torch.run("__contains__", [("input", tensor)]) { engine throws(TensorError) in
      try engine.isTrue(engine.any(engine.eq(tensor, other)))
    }
  }

  package override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    guard tensor.dim > 0 else { throw interpreter.typeError("iteration over a 0-d tensor") }
    let rows = try torch.run("unbind", [("input", tensor)]) { engine throws(TensorError) in
      try engine.unbind(tensor)
    }
    return PyTensorIterator(rows, torch)
  }

  // MARK: Operators

  package override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if operation == .matrixMultiply && other.asTensor == nil { return nil }
    guard let right = try operand(other) else { return nil }
    return try apply(operation, tensor, right)
  }

  package override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard operation != .matrixMultiply, let left = try operand(other) else { return nil }
    switch operation {
    case .trueDivide:
      return try torch.run("__rtruediv__", [("input", tensor)]) { engine throws(TensorError) in
        torch.wrap(try engine.mul(engine.reciprocal(tensor), left))
      }
    case .subtract:
      let operands = [("other", left), ("input", tensor)]
      return try torch.run("rsub", operands) { engine throws(TensorError) in
        torch.wrap(try engine.rsub(tensor, left))
      }
    default: return try apply(operation, left, tensor)
    }
  }

  package override func inPlaceBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard operation != .matrixMultiply, let right = try operand(other) else { return nil }
    try torch.applyInPlace(operation, tensor, right)
    return .object(self)
  }

  package override func prefix(
    _ operation: PrefixOperator, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    switch operation {
    case .positive: return .object(self)
    case .negative:
      return try torch.run("neg", [("input", tensor)]) { engine throws(TensorError) in
        torch.wrap(try engine.neg(tensor))
      }
    case .invert:
      if tensor.dtype.isFloatingPoint {
        throw interpreter.typeError(
          "~ (operator.invert) is only implemented on integer and Boolean-type tensors")
      }
      return try torch.run("bitwise_not", [("input", tensor)]) { engine throws(TensorError) in
        torch.wrap(try engine.bitwiseNot(tensor))
      }
    }
  }

  package override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let right = try operand(other) else { return nil }
    let operands = [("input", tensor), ("other", right)]
    return try torch.run(comparison.torchName, operands) { engine throws(TensorError) in
      torch.wrap(try engine.compare(comparison, tensor, right))
    }
  }
}

extension Comparison {
  /// PyTorch's name of the operation behind a comparison.
  var torchName: String {
    switch self {
    case .less: "lt"
    case .lessOrEqual: "le"
    case .equal: "eq"
    case .notEqual: "ne"
    case .greater: "gt"
    case .greaterOrEqual: "ge"
    }
  }
}

/// Gives the rows of a tensor.
final class PyTensorIterator: PyIterator {
  private let rows: [Tensor]
  private let torch: Torch
  private var position = 0

  init(_ rows: [Tensor], _ torch: Torch) {
    self.rows = rows
    self.torch = torch
    super.init(typeName: "tuple_iterator")
  }

  override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    guard position < rows.count else { return .unbound }
    defer { position += 1 }
    return torch.wrap(rows[position])
  }

  override func memento() -> Memento? {
    RestoringMemento { [self, position] in self.position = position }
  }
}

extension ObjectKind {
  /// A tensor.
  package static let tensor = ObjectKind(rawValue: ObjectKind.firstNative.rawValue)
  static let dtype = ObjectKind(rawValue: ObjectKind.firstNative.rawValue + 1)
  static let device = ObjectKind(rawValue: ObjectKind.firstNative.rawValue + 2)
  static let randomGenerator = ObjectKind(rawValue: ObjectKind.firstNative.rawValue + 3)
  static let namedConstant = ObjectKind(rawValue: ObjectKind.firstNative.rawValue + 4)
  static let graphNode = ObjectKind(rawValue: ObjectKind.firstNative.rawValue + 5)
  static let removableHandle = ObjectKind(rawValue: ObjectKind.firstNative.rawValue + 6)
}

extension Value {
  /// The tensor object.
  @inline(__always)
  package var asTensor: PyTensor? {
    guard case .object(let object) = self, object.kind == .tensor else { return nil }
    return unsafeDowncast(object, to: PyTensor.self)
  }
}
