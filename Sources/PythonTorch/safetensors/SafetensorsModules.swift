import PythonRuntime

// `safetensors` and `safetensors.torch`.
extension ModuleRegistry {
  func registerSafetensors() {
    register("safetensors") { builder throws(PythonException) in
      builder.constant("__version__", .string("0.8.0"))
      Torch.loadSubmodules(["torch"], of: builder)
      try builder.source(SafetensorsSource.text)
    }
    register("safetensors.torch") { builder throws(PythonException) in
      try builder.source(SafetensorsSource.torch)
    }
  }
}
