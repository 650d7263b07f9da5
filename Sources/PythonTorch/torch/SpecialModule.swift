import PythonRuntime
import Tensors

extension Torch {
  /// The functions of `torch.special`, which `torch` has under these other names.
  static let specialNames: [(name: String, original: String)] = [
    ("expit", "sigmoid"), ("logit", "logit"), ("erf", "erf"), ("erfc", "erfc"),
    ("erfinv", "erfinv"), ("gammaln", "lgamma"), ("digamma", "digamma"), ("psi", "digamma"),
    ("exp2", "exp2"), ("expm1", "expm1"), ("log1p", "log1p"), ("xlogy", "xlogy"),
    ("sinc", "sinc"), ("round", "round"), ("softmax", "softmax"), ("log_softmax", "log_softmax"),
    ("logsumexp", "logsumexp"),
  ]

  func fillSpecial(_ builder: ModuleBuilder) throws(PythonException) {
    for (name, original) in Torch.specialNames {
      let torch = try interpreter.loadModule("torch")
      guard let value = torch.attributes[interpreter.intern(original)] else { continue }
      builder.constant(name, value)
    }
  }
}
