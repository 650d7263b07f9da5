import PythonRuntime
import Tensors

extension Torch {
  /// Sums of products of several tensors.
  static var contractionForms: [PythonForm] {
    [
      PythonForm(
        "einsum", "*args",
        about: .promoted("Sums of products as an equation says: 'ij,jk->ik'.", "ViewBackward0")
      ) { torch, arguments throws(PythonException) in
        try torch.einsum(arguments[0].asSequence ?? [])
      },
      PythonForm(
        "chain_matmul", "*matrices, out=None",
        about: .promoted(
          "The product of several matrices (old; use linalg.multi_dot).", "MmBackward0")
      ) { torch, arguments throws(PythonException) in try torch.chainProduct(arguments) },
      PythonForm(
        "tensordot", "a, b, dims=2, out=None",
        about: .promoted("Sums of products over pairs of dimensions.", "ViewBackward0")
      ) { torch, arguments throws(PythonException) in
        try torch.tensordot(arguments[0], arguments[1], arguments[2])
      },
    ]
  }

  private func chainProduct(_ arguments: Arguments) throws(PythonException) -> Value {
    let torch = self
    let tensors = try torch.elements(arguments["matrices"].asSequence ?? [])
    return try torch.run("chain_matmul", tensors.map { ("matrices", $0) }) {
      engine throws(TensorError) in
      guard var product = tensors.first else {
        throw .refused(.runtimeError, "chain_matmul(): Expected one or more matrices")
      }
      for factor in tensors.dropFirst() { product = try engine.mm(product, factor) }
      return torch.wrap(product)
    }
  }

  private func einsum(_ arguments: ContiguousArray<Value>) throws(PythonException) -> Value {
    guard arguments.count >= 2 else {
      throw interpreter.valueError(
        "einsum(): must specify the equation string and at least one operand, or at least one"
          + " operand and its subscripts list")
    }
    if arguments[0].asTensor != nil { return try einsum(sublists: arguments) }
    guard let equation = arguments[0].asText else {
      throw interpreter.typeError(
        "einsum(): argument 'equation' (position 1) must be str, not"
          + " \(interpreter.torchTypeName(arguments[0]))")
    }
    return try einsum(equation, ContiguousArray(arguments.dropFirst()))
  }

  /// Tensors that each come with a list of numbers for their dimensions, and perhaps one of the
  /// result's.
  private func einsum(
    sublists arguments: ContiguousArray<Value>
  ) throws(PythonException) -> Value {
    var (operands, equation) = (ContiguousArray<Value>(), "")
    for (position, argument) in arguments.enumerated() {
      let isLast = position == arguments.count - 1
      if position % 2 == 0 && !isLast {
        operands.append(argument)
      } else {
        equation += position % 2 == 0 ? "->" : position > 1 ? "," : ""
        for value in try interpreter.items(of: argument) { equation += try letter(value) }
      }
    }
    return try einsum(equation, operands)
  }

  private func letter(_ value: Value) throws(PythonException) -> String {
    if value.isIdentical(to: .object(interpreter.ellipsis)) { return "..." }
    guard let number = value.asInt, (0..<52).contains(number) else {
      throw interpreter.valueError(
        "einsum(): subscript in subscript list is not within the valid range [0, 52)")
    }
    let first = UInt8(ascii: number < 26 ? "A" : "a")
    return String(UnicodeScalar(first + UInt8(number % 26)))
  }

  private func einsum(
    _ equation: String, _ given: ContiguousArray<Value>
  ) throws(PythonException) -> Value {
    var operands = given
    if operands.count == 1, let list = operands[0].asSequence { operands = list }
    let tensors = try elements(operands, argument: 1)
    return try run("einsum", tensors.map { ("operands", $0) }) { engine throws(TensorError) in
      wrap(try engine.einsum(equation, tensors))
    }
  }
}
