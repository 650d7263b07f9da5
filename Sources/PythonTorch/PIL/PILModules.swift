import PythonRuntime

// `PIL` and its parts.
extension ModuleRegistry {
  func registerPIL() {
    register("PIL") { builder throws(PythonException) in
      builder.constant("__version__", .string("13.0.0"))
      Torch.loadSubmodules(["Image", "ImageEnhance", "ImageOps"], of: builder)
      try builder.source(
        """
        class UnidentifiedImageError(OSError):
            pass
        """)
    }
    register("PIL._imaging") { builder throws(PythonException) in builder.defineImaging() }
    register("PIL.Image") { builder throws(PythonException) in
      try builder.source(ImageSource.text)
    }
    register("PIL.ImageEnhance") { builder throws(PythonException) in
      try builder.source(ImageSource.enhance)
    }
    register("PIL.ImageOps") { builder throws(PythonException) in
      try builder.source(ImageSource.operations)
    }
  }
}
