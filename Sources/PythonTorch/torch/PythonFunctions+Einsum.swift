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
    guard let equation = arguments[0].asText else {
      throw interpreter.notImplementedError(
        "lossrepl's einsum takes an equation as its first argument")
    }
    var operands = ContiguousArray(arguments.dropFirst())
    if operands.count == 1, let list = operands[0].asSequence { operands = list }
    let tensors = try elements(operands, argument: 1)
    return try run("einsum", tensors.map { ("operands", $0) }) { engine throws(TensorError) in
      wrap(try engine.einsum(equation, tensors))
    }
  }
}
