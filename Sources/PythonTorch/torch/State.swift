import PythonRuntime
import Tensors

extension Torch {
  /// Adds the functions that read and change the state of the session.
  func defineState(_ builder: ModuleBuilder) {
    defineSeeds(builder)
    defineModeQuestions(builder)
    defineDefaults(builder)
    defineThreads(builder)
    definePrintOptions(builder)
  }

  /// `manual_seed` and its relatives, also in `torch.random`.
  func defineSeeds(_ builder: ModuleBuilder) {
    builder.function(
      "manual_seed", "seed", about: "Starts the stream of random numbers that belongs to a seed."
    ) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let torch = Torch.of(interpreter)
      let number = try interpreter.call(.object(interpreter.types.int), arguments[0])
      guard let seed = number.asInt else {
        throw interpreter.valueError("Overflow when unpacking long long")
      }
      torch.engine.hostGenerator.reseed(UInt64(bitPattern: seed))
      for stream in torch.engine.deviceGenerators { stream.reseed(UInt64(bitPattern: seed)) }
      return .object(torch.defaultGenerator)
    }
    builder.function("initial_seed", "", about: "The seed that the default stream began with.") {
      (interpreter: Interpreter, _: Arguments) throws(PythonException) -> Value in
      try Torch.seedValue(Torch.of(interpreter).engine.generator.initialSeed, interpreter)
    }
    builder.function("seed", "", about: "Starts a stream that nobody chose, and returns its seed.")
    {
      (interpreter: Interpreter, _: Arguments) throws(PythonException) -> Value in
      let torch = Torch.of(interpreter)
      return try torch.reseedFromClock(torch.engine.generator)
    }
    builder.function(
      "get_rng_state", "", about: "The state of the default stream as a tensor of bytes."
    ) {
      (interpreter: Interpreter, _: Arguments) throws(PythonException) -> Value in
      let torch = Torch.of(interpreter)
      return try torch.stateTensor(of: torch.engine.generator)
    }
    builder.function(
      "set_rng_state", "new_state", about: "Goes back to a state of the default stream."
    ) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let torch = Torch.of(interpreter)
      try torch.setState(of: torch.engine.generator, arguments[0])
      return .none
    }
  }

  private func defineModeQuestions(_ builder: ModuleBuilder) {
    builder.function("is_anomaly_enabled", "", about: "Whether backward passes are watched.") {
      (interpreter: Interpreter, _: Arguments) throws(PythonException) -> Value in
      .bool(Torch.of(interpreter).engine.anomaly != nil)
    }
    builder.function("is_grad_enabled", "", about: "Whether operations are recorded for backward.")
    {
      (interpreter: Interpreter, _: Arguments) throws(PythonException) -> Value in
      .bool(Torch.of(interpreter).engine.gradMode)
    }
    builder.function("is_inference_mode_enabled", "", about: "Whether inference mode is on.") {
      (interpreter: Interpreter, _: Arguments) throws(PythonException) -> Value in
      .bool(Torch.of(interpreter).engine.inferenceMode)
    }
    builder.function("is_tensor", "obj", about: "Whether an object is a tensor.") {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      .bool(arguments[0].asTensor != nil)
    }
    builder.function("is_storage", "obj", about: "Whether an object is the memory of a tensor.") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      .bool(
        ["UntypedStorage", "TypedStorage"].contains(interpreter.type(of: arguments[0]).name))
    }
    builder.function("typename", "obj", about: "The name of an object's type.") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      if let tensor = arguments[0].asTensor { return .string(tensor.tensor.dtype.typeString) }
      return .string(interpreter.type(of: arguments[0]).qualifiedNameWithModule)
    }
  }

  private func defineDefaults(_ builder: ModuleBuilder) {
    builder.function(
      "get_default_dtype", "", about: "The dtype of new tensors with fractions: float32 unless set."
    ) {
      (interpreter: Interpreter, _: Arguments) throws(PythonException) -> Value in
      let torch = Torch.of(interpreter)
      return torch.object(torch.engine.defaultDType)
    }
    builder.function(
      "set_default_dtype", "d, /", about: "Changes the dtype of new tensors with fractions."
    ) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let dtype = arguments[0].asDType else {
        throw interpreter.typeError(
          "invalid dtype object: only floating-point types are supported as the default type")
      }
      guard dtype.isFloatingPoint else {
        throw interpreter.typeError(
          "only floating-point types are supported as the default type")
      }
      Torch.of(interpreter).engine.defaultDType = dtype
      return .none
    }
    builder.function("get_default_device", "", about: "The device of new tensors.") {
      (interpreter: Interpreter, _: Arguments) throws(PythonException) -> Value in
      let torch = Torch.of(interpreter)
      return .object(torch.defaultDevice ?? torch.cpu)
    }
    builder.function("set_default_device", "device", about: "Changes the device of new tensors.") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let torch = Torch.of(interpreter)
      torch.defaultDevice = try torch.run("set_default_device") { _ throws(TensorError) in
        arguments[0].isNone ? nil : try torch.device(arguments[0])
      }
      return .none
    }
  }

  /// Settings that lossrepl accepts and that change nothing: it gives the same numbers anyway.
  private func defineThreads(_ builder: ModuleBuilder) {
    for name in ["get_num_threads", "get_num_interop_threads"] {
      builder.function(name, "", about: "How many threads compute.") {
        (interpreter: Interpreter, _: Arguments) throws(PythonException) -> Value in
        .int(Int64(Torch.of(interpreter).engine.threads))
      }
    }
    for name in [
      "set_num_threads", "set_num_interop_threads", "use_deterministic_algorithms",
      "set_flush_denormal", "set_warn_always",
      "set_deterministic_debug_mode",
    ] {
      builder.function(
        name, "value, *, warn_only=False", about: "Accepted, and changes nothing here."
      ) {
        (_: Interpreter, _: Arguments) throws(PythonException) -> Value in .none
      }
    }
    builder.function(
      "are_deterministic_algorithms_enabled", "",
      about: "True: results never depend on the number of threads."
    ) {
      (_: Interpreter, _: Arguments) throws(PythonException) -> Value in .bool(true)
    }
  }

  private func definePrintOptions(_ builder: ModuleBuilder) {
    builder.function(
      "set_printoptions",
      "precision=None, threshold=None, edgeitems=None, linewidth=None, profile=None, sci_mode=None",
      about: "How tensors are printed: digits, when to leave out elements, width."
    ) { (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let engine = Torch.of(interpreter).engine
      if let profile = arguments[4].asText { _ = engine.printOptions.apply(profile: profile) }
      if let precision = arguments[0].asInt {
        engine.printOptions.precision = Int(clamping: precision)
      }
      if let threshold = arguments[1].asScalar { engine.printOptions.threshold = threshold.double }
      if let items = arguments[2].asInt { engine.printOptions.edgeItems = Int(clamping: items) }
      if let width = arguments[3].asInt { engine.printOptions.lineWidth = Int(clamping: width) }
      engine.printOptions.scientific =
        arguments[5].isNone ? nil : try interpreter.truth(arguments[5])
      return .none
    }
  }
}
