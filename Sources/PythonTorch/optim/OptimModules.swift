import NN
package import PythonRuntime

/// What `torch.optim` keeps for one interpreter.
package final class TorchOptim {
  unowned(unsafe) let interpreter: Interpreter
  let torch: Torch
  /// `torch.optim.Optimizer`.
  let optimizer: PyType
  private var types: [PyType] = []

  private init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    torch = Torch.of(interpreter)
    optimizer = OptimizerObject.makeType(interpreter)
    types = OptimiserType.all.map {
      OptimiserBinding(rule: $0, torch: torch, base: optimizer).makeType(interpreter)
    }
  }

  static func of(_ interpreter: Interpreter) -> TorchOptim {
    if let known = interpreter.libraries["torch.optim"] {
      return unsafeDowncast(known, to: TorchOptim.self)
    }
    let optim = TorchOptim(interpreter)
    interpreter.libraries["torch.optim"] = optim
    return optim
  }

  /// Offers `torch.optim` to programs.
  package static func register(in interpreter: Interpreter) {
    let modules = interpreter.modules
    for name in ["torch.optim", "torch.optim.optimizer"] {
      modules.register(name) { builder throws(PythonException) in
        let optim = TorchOptim.of(builder.interpreter)
        builder.module.suggestsNames = false
        builder.type(optim.optimizer)
        for type in optim.types { builder.type(type) }
        builder.module.lateNames = ["LBFGS"]
        Torch.loadSubmodules(
          ["lr_scheduler", "optimizer", "swa_utils", "lbfgs"], of: builder, otherwise: findLate)
      }
    }
    modules.register("torch.optim.swa_utils") { builder throws(PythonException) in
      try builder.source(AveragingSource.text)
    }
    modules.register("torch.optim.lbfgs") { builder throws(PythonException) in
      try builder.source(LBFGSSource.text)
    }
    modules.register("torch.optim.lr_scheduler") { builder throws(PythonException) in
      try builder.source(SchedulerSource.base)
      try builder.source(SchedulerSource.steps)
      try builder.source(SchedulerSource.cycles)
      try builder.source(SchedulerSource.combinations)
    }
  }

  /// The optimizer that is written in Python, and what is refused.
  private static func findLate(
    _ interpreter: Interpreter, _ name: PyString
  ) throws(PythonException) -> Value? {
    guard name.value == "LBFGS" else { return try Refusals.optimisers.answer(interpreter, name) }
    return try interpreter.loadModule("torch.optim.lbfgs").attributes[name]
  }
}
