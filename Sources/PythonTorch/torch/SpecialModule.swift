import PythonRuntime
import Tensors

extension Torch {
  /// Fills `torch.special`, most of which `torch` has under another name.
  func fillSpecial(_ builder: ModuleBuilder) throws(PythonException) {
    for (name, original) in [
      ("expit", "sigmoid"), ("logit", "logit"), ("erf", "erf"), ("erfc", "erfc"),
      ("erfinv", "erfinv"), ("gammaln", "lgamma"), ("digamma", "digamma"), ("psi", "digamma"),
      ("exp2", "exp2"), ("expm1", "expm1"), ("log1p", "log1p"), ("xlogy", "xlogy"),
      ("sinc", "sinc"), ("round", "round"), ("softmax", "softmax"), ("log_softmax", "log_softmax"),
      ("logsumexp", "logsumexp"),
    ] {
      let torch = try interpreter.loadModule("torch")
      guard let value = torch.attributes[interpreter.intern(original)] else { continue }
      builder.constant(name, value)
    }
  }
}
