package import PythonRuntime

extension Torch {
  /// Offers `torch` and its submodules to programs.
  ///
  /// Nothing is built before it is used.
  package static func register(in interpreter: Interpreter) {
    let modules = interpreter.modules
    modules.register("torch") { builder throws(PythonException) in
      Torch.of(builder.interpreter).fillTorch(builder)
    }
    submodule("torch.autograd", interpreter) { (torch, builder) throws(PythonException) in
      try torch.fillAutograd(builder)
    }
    submodule("torch.autograd.functional", interpreter) {
      (torch, builder) throws(PythonException) in try torch.fillFunctional(builder)
    }
    submodule("torch.autograd.function", interpreter) { $0.fillFunctionModule($1) }
    submodule("torch.autograd.anomaly_mode", interpreter) {
      (torch: Torch, builder: ModuleBuilder) throws(PythonException) in
      try torch.fillAnomalyMode(builder)
    }
    submodule("torch.autograd.gradcheck", interpreter) {
      (torch, builder) throws(PythonException) in try torch.fillGradcheck(builder)
    }
    submodule("torch.autograd.graph", interpreter) { $0.fillGraphModule($1) }
    submodule("torch.special", interpreter) { (torch, builder) throws(PythonException) in
      try torch.fillSpecial(builder)
    }
    submodule("torch._bytes", interpreter) { $0.fillBytes($1) }
    for (name, source) in fileSources {
      modules.register(name) { builder throws(PythonException) in try builder.source(source()) }
    }
    submodule("torch.cuda", interpreter) { $0.fillCUDA($1) }
    submodule("torch.random", interpreter) { (torch, builder) throws(PythonException) in
      try torch.fillRandomModule(builder)
    }
    submodule("torch.backends", interpreter) { (torch, builder) throws(PythonException) in
      Torch.loadSubmodules(Torch.backends, of: builder)
    }
    for name in Torch.backends {
      submodule("torch.backends." + name, interpreter) { $0.fillBackend(name, $1) }
    }
    modules.register("torch.func") { builder throws(PythonException) in
      try builder.source(FunctionalCallSource.text)
      try builder.source(FunctionTransformsSource.text)
      try builder.source(VectorizingSource.text)
      builder.module.lateAttribute = Refusals.functions.answer
    }
    submodule("torch.linalg", interpreter) { $0.fillLinearAlgebra($1) }
  }

  /// Formats of files, written in Python.
  private static let fileSources: [(String, @Sendable () -> String)] = [
    ("torch._zip", { ZipSource.text }), ("torch._pickler", { PicklerSource.text }),
    ("torch._weights_only_unpickler", { UnpicklerSource.text }),
    ("torch.serialization", { SerializationSource.text }),
    ("torch.storage", { StorageSource.text }), ("torch._utils", { RebuildSource.text }),
    ("torch.cuda._late", { CUDASource.text }),
    ("torch.accelerator", { AcceleratorSource.text }),
    ("torch._late", { LateSource.text }),
    ("torch.testing", { TestingSource.text }), ("torch.version", { versionSource }),
    ("torch.signal", { "from torch.signal import windows" }),
    ("torch.signal.windows", { SignalSource.text }),
  ]

  private static let versionSource = """
    __version__ = "2.15.0"
    cuda = hip = git_version = None
    debug = False
    """

  private typealias Filling = (Torch, ModuleBuilder) throws(PythonException) -> Void

  private static func submodule(
    _ name: String, _ interpreter: Interpreter, _ fill: @escaping Filling
  ) {
    interpreter.modules.register(name) { builder throws(PythonException) in
      try fill(Torch.of(builder.interpreter), builder)
    }
  }

  /// Makes `parent.name` load the submodule of that name when a program first asks for it, as
  /// `torch.nn` after `import torch`; other names are asked of `other`.
  package static func loadSubmodules(
    _ names: [String], of builder: ModuleBuilder, otherwise other: PyModule.LateAttribute? = nil
  ) {
    let parent = builder.module.name
    builder.module.lateAttribute = {
      (interpreter: Interpreter, name: PyString) throws(PythonException) -> Value? in
      if names.contains(name.value),
        let module = try interpreter.importNativeModule("\(parent).\(name.value)")
      {
        return module
      }
      return try other?(interpreter, name)
    }
  }
}

extension Interpreter {
  /// The module `name`, built if it was not imported before.
  package func importNativeModule(_ name: String) throws(PythonException) -> Value? {
    guard modules.loaded[name] != nil || modules.builder(of: name) != nil else { return nil }
    return .object(try loadModule(name))
  }
}
