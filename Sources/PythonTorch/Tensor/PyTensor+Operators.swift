import PythonRuntime
import Tensors

extension PyTensor {
  /// The other side of an operator: a tensor, or a Python number as one; `nil` for anything else.
  func operand(_ value: Value) throws(PythonException) -> Tensor? {
    if let other = value.asTensor { return other.tensor }
    if let scalar = value.asScalar { return torch.engine.wrap(scalar) }
    guard case .object(let object) = value, object.kind == .bigInt else { return nil }
    throw torch.interpreter.valueError("Overflow when unpacking long long")
  }

  func apply(
    _ operation: BinaryOperator, _ left: Tensor, _ right: Tensor
  ) throws(PythonException) -> Value {
    try torch.apply(operation, left, right)
  }
}

extension Torch {
  /// Whether one of two operands is on a device.
  @inline(__always)
  private func onDevice(_ left: Tensor, _ right: Tensor) -> Bool {
    left.storage.home != nil || right.storage.home != nil
  }

  /// `left op right` on tensors.
  func apply(
    _ operation: BinaryOperator, _ left: Tensor, _ right: Tensor
  ) throws(PythonException) -> Value {
    let result: Tensor
    do throws(TensorError) {
      result =
        try onDevice(left, right)
        ? placed(operation.torchName, [left, right]) { () throws(TensorError) in
          let result = try engine.apply(operation, left, right)
          engine.claim(result)
          return result
        } : engine.apply(operation, left, right)
    } catch {
      throw exception(
        error, operation: operation.torchName,
        operands: [
          TensorFacts.Operand("input", 0, left), TensorFacts.Operand("other", 1, right),
        ])
    }
    return wrap(result)
  }

  /// `left op= right` on a tensor.
  func applyInPlace(
    _ operation: BinaryOperator, _ left: Tensor, _ right: Tensor
  ) throws(PythonException) {
    do throws(TensorError) {
      if onDevice(left, right) {
        try placed(operation.torchName, [left, right]) { () throws(TensorError) in
          try engine.applyInPlace(operation, left, right)
        }
      } else {
        try engine.applyInPlace(operation, left, right)
      }
    } catch {
      throw exception(
        error, operation: operation.torchName + "_",
        operands: [
          TensorFacts.Operand("input", 0, left), TensorFacts.Operand("other", 1, right),
        ])
    }
  }
}

extension BinaryOperator {
  /// PyTorch's name of the operation behind an operator.
  var torchName: String {
    switch self {
    case .add: "add"
    case .subtract: "sub"
    case .multiply: "mul"
    case .matrixMultiply: "matmul"
    case .trueDivide: "div"
    case .modulo: "remainder"
    case .power: "pow"
    case .leftShift: "bitwise_left_shift"
    case .rightShift: "bitwise_right_shift"
    case .bitOr: "bitwise_or"
    case .bitXor: "bitwise_xor"
    case .bitAnd: "bitwise_and"
    case .floorDivide: "floor_divide"
    }
  }
}

extension Engine {
  func apply(
    _ operation: BinaryOperator, _ left: Tensor, _ right: Tensor
  ) throws(TensorError) -> Tensor {
    switch operation {
    case .add: try add(left, right)
    case .subtract: try sub(left, right)
    case .multiply: try mul(left, right)
    case .matrixMultiply: try matmul(left, right)
    case .trueDivide: try div(left, right)
    case .modulo: try remainder(left, right)
    case .power: try pow(left, right)
    case .leftShift: try bitwiseLeftShift(left, right)
    case .rightShift: try bitwiseRightShift(left, right)
    case .bitOr: try bitwiseOr(left, right)
    case .bitXor: try bitwiseXor(left, right)
    case .bitAnd: try bitwiseAnd(left, right)
    case .floorDivide: try floorDivide(left, right)
    }
  }

  func applyInPlace(
    _ operation: BinaryOperator, _ left: Tensor, _ right: Tensor
  ) throws(TensorError) {
    switch operation {
    case .add: try addInPlace(left, right)
    case .subtract: try subInPlace(left, right)
    case .multiply: try mulInPlace(left, right)
    case .trueDivide: try divInPlace(left, right)
    default:
      try inPlace(left) { (input: Tensor) throws(TensorError) in
        try apply(operation, input, right)
      }
    }
  }

  func compare(
    _ comparison: Comparison, _ left: Tensor, _ right: Tensor
  ) throws(TensorError) -> Tensor {
    switch comparison {
    case .less: try lt(left, right)
    case .lessOrEqual: try le(left, right)
    case .equal: try eq(left, right)
    case .notEqual: try ne(left, right)
    case .greater: try gt(left, right)
    case .greaterOrEqual: try ge(left, right)
    }
  }
}
