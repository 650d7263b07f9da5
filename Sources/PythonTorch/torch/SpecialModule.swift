import PythonRuntime
import Tensors

extension Torch {
  /// The functions of `torch.special`, which `torch` has under these other names.
  static let specialNames: [(name: String, original: String)] = [
    ("expit", "sigmoid"), ("logit", "logit"), ("erf", "erf"), ("erfc", "erfc"),
    ("erfinv", "erfinv"), ("gammaln", "lgamma"), ("digamma", "digamma"), ("psi", "digamma"),
    ("exp2", "exp2"), ("expm1", "expm1"), ("log1p", "log1p"), ("xlogy", "xlogy"),
    ("sinc", "sinc"), ("softmax", "softmax"), ("log_softmax", "log_softmax"),
    ("logsumexp", "logsumexp"), ("i0", "i0"), ("gammainc", "igamma"), ("gammaincc", "igammac"),
    ("multigammaln", "mvlgamma"), ("polygamma", "polygamma"),
  ]

  /// Fills `torch.special`.
  func fillSpecial(_ builder: ModuleBuilder) throws(PythonException) {
    builder.module.lateAttribute = Refusals.special.answer
    for operation in OperationTable.special().operations {
      builder.constant(
        String(operation.name.dropFirst("special_".utf8.count)), function(of: operation))
    }
    for (name, original) in Torch.specialNames {
      let torch = try interpreter.loadModule("torch")
      guard let value = torch.attributes[interpreter.intern(original)] else { continue }
      builder.constant(name, value)
    }
  }
}

extension OperationTable {
  /// What is `torch.special`'s alone.
  static func special() -> OperationTable {
    var table = OperationTable()
    table.tensor(
      "special_round", about: .kept("The nearest number of so many decimals.", "RoundBackward1"),
      signature: "Tensor input, *, int decimals = 0, Tensor out = None", forms: .function
    ) { call throws(TensorError) in
      try call.engine.round(call.tensor("input"), decimals: call.int("decimals", 0))
    }
    table.addSpecialAlone()
    return table
  }
}
