import PythonRuntime
import Tensors

/// The operations of one family, each named once.
struct OperationTable {
  private(set) var operations: [Operation] = []

  /// Adds an operation that is made already.
  mutating func add(_ operation: Operation) { operations.append(operation) }

  /// Adds an operation.
  ///
  /// A signature is what stands between the parentheses in PyTorch's messages.
  mutating func add(
    _ names: String..., about: About, signatures: [String], forms: Forms = .both,
    inPlace: Operation.InPlaceBody? = nil, _ body: @escaping Operation.Body
  ) {
    let operation = Operation(
      names[0], about, signatures, forms: forms, inPlace: inPlace, body)
    operations.append(operation)
    for alias in names.dropFirst() { operations.append(operation.renamed(alias)) }
  }

  /// Adds an operation with one signature and one result.
  mutating func tensor(
    _ names: String..., about: About, signature: String, forms: Forms = .both,
    inPlace: Operation.InPlaceBody? = nil,
    _ body: @escaping (Call) throws(TensorError) -> Tensor
  ) {
    for name in names {
      add(
        name, about: about, signatures: [signature], forms: forms, inPlace: inPlace,
        Self.wrapping(body))
    }
  }

  /// Adds an operation with several signatures and one result.
  mutating func tensor(
    _ names: String..., about: About, signatures: [String], forms: Forms = .both,
    inPlace: Operation.InPlaceBody? = nil,
    _ body: @escaping (Call) throws(TensorError) -> Tensor
  ) {
    for name in names {
      add(
        name, about: about, signatures: signatures, forms: forms, inPlace: inPlace,
        Self.wrapping(body))
    }
  }

  private static func wrapping(
    _ body: @escaping (Call) throws(TensorError) -> Tensor
  ) -> Operation.Body {
    { (call: Call) throws(TensorError) -> Value in call.torch.wrap(try body(call)) }
  }
}

/// An engine's function of one tensor.
typealias UnaryFunction = (Engine) -> (Tensor) throws(TensorError) -> Tensor
/// An engine's function of two tensors.
typealias BinaryFunction = (Engine) -> (Tensor, Tensor) throws(TensorError) -> Tensor

extension OperationTable {
  /// Adds `torch.NAME(input)`, `x.NAME()`, `x.NAME_()` and `torch.NAME_(x)`.
  mutating func unary(
    _ names: String..., about: About, forms: Forms = .everywhere,
    as function: @escaping UnaryFunction
  ) {
    for name in names {
      tensor(name, about: about, signature: "Tensor input, *, Tensor out = None", forms: forms) {
        (call: Call) throws(TensorError) -> Tensor in
        try function(call.engine)(call.tensor("input"))
      }
    }
  }

  /// Adds an operation on a tensor and a tensor.
  mutating func binary(
    _ names: String..., about: About, forms: Forms = .all, second: String = "other",
    as function: @escaping BinaryFunction
  ) {
    for name in names {
      tensor(
        name, about: about, signature: "Tensor input, Tensor \(second), *, Tensor out = None",
        forms: forms
      ) {
        (call: Call) throws(TensorError) -> Tensor in
        try function(call.engine)(call.tensor("input"), call.tensor(second))
      }
    }
  }

  /// Adds an operation on a tensor and a tensor or number.
  mutating func mixed(
    _ names: String..., about: About, forms: Forms = .all, second: String = "other",
    as function: @escaping BinaryFunction
  ) {
    let signatures = [
      "Tensor input, Tensor \(second), *, Tensor out = None",
      "Tensor input, Number \(second), *, Tensor out = None",
    ]
    for name in names {
      tensor(name, about: about, signatures: signatures, forms: forms) {
        (call: Call) throws(TensorError) -> Tensor in
        try function(call.engine)(call.tensor("input"), call.tensor(second))
      }
    }
  }
}
