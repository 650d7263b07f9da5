import PythonRuntime
import Tensors

extension Torch {
  /// `torch.cuda`: what PyTorch answers with the devices that were lent, or without a driver.
  func fillCUDA(_ builder: ModuleBuilder) {
    builder.style = .python
    fillQuestions(builder)
    fillMemoryQuestions(builder)
    fillDeviceQuestions(builder)
    fillDeviceSeeds(builder)
    fillFallbacks(builder)
    builder.module.lateNames = CUDASource.names
    builder.module.lateAttribute = {
      [unowned(unsafe) self]
      (interpreter: Interpreter, name: PyString) throws(PythonException) -> Value? in
      if CUDASource.names.contains(name.value) {
        return try interpreter.loadModule("torch.cuda._late").attributes[name]
      }
      guard name.value == "default_generators" else {
        return try Refusals.cuda.answer(interpreter, name)
      }
      _ = accelerators
      return .tuple(ContiguousArray(deviceGenerators.map { Value.object($0) }))
    }
  }

  /// A function whose answer without devices is `missing`; nil refuses with PyTorch's words.
  private func question(
    _ builder: ModuleBuilder, _ name: String, _ signature: String = "device=None",
    about: String, missing: Value?,
    _ answer: @escaping (Torch, Arguments) throws(TensorError) -> Value
  ) {
    builder.function(name, signature, about: about) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let torch = Torch.of(interpreter)
      guard !torch.accelerators.isEmpty else {
        if let missing { return missing }
        throw interpreter.runtimeError(Torch.noDriver)
      }
      return try torch.run(name) { _ throws(TensorError) in try answer(torch, arguments) }
    }
  }

  private func fillQuestions(_ builder: ModuleBuilder) {
    question(
      builder, "is_available", "", about: "Whether there is a graphics card.",
      missing: .bool(false)
    ) { _, _ throws(TensorError) in .bool(true) }
    question(
      builder, "is_initialized", "", about: "Whether a graphics card is in use.",
      missing: .bool(false)
    ) { _, _ throws(TensorError) in .bool(true) }
    question(
      builder, "device_count", "", about: "How many graphics cards there are.", missing: .int(0)
    ) { torch, _ throws(TensorError) in .int(Int64(torch.accelerators.count)) }
    question(
      builder, "is_bf16_supported", "including_emulation=True",
      about: "Whether bfloat16 tensors can be on the card.", missing: .bool(false)
    ) { _, _ throws(TensorError) in .bool(true) }
    question(
      builder, "current_device", "", about: "The number of the card that 'cuda' means.",
      missing: nil
    ) { torch, _ throws(TensorError) in .int(Int64(torch.currentDevice)) }
    question(
      builder, "set_device", "device", about: "Chooses the card that 'cuda' means.", missing: nil
    ) { torch, arguments throws(TensorError) in
      let chosen = try torch.cudaDevice(arguments[0])
      if case .cuda(let index) = chosen.device { torch.currentDevice = index }
      return .none
    }
    question(builder, "init", "", about: "Opens the card.", missing: nil) {
      _, _ throws(TensorError) in .none
    }
    for name in ["current_stream", "get_device_capability"] {
      question(builder, name, about: "Refused: the card is used through OpenCL.", missing: nil) {
        _, _ throws(TensorError) in
        throw .refused(
          .notImplementedError,
          "torch.cuda.\(name) has no answer in lossrepl, which uses the card through OpenCL")
      }
    }
  }

  private func fillMemoryQuestions(_ builder: ModuleBuilder) {
    let bytes: [(String, String, (AcceleratorMemory) -> Int)] = [
      ("memory_allocated", "The bytes that tensors occupy on the card.", { $0.allocated }),
      ("max_memory_allocated", "The most bytes that tensors have occupied.", { $0.peak }),
      (
        "memory_reserved", "The bytes that tensors occupy or that are held for the next.",
        { $0.held }
      ),
    ]
    for (name, about, pick) in bytes {
      question(builder, name, about: about, missing: .int(0)) {
        torch, arguments throws(TensorError) in
        .int(Int64(pick(try torch.cudaDevice(arguments[0]).memoryInUse)))
      }
    }
    question(
      builder, "empty_cache", "", about: "Gives memory back that no tensor occupies.",
      missing: Value.none
    ) { torch, _ throws(TensorError) in
      for device in torch.accelerators { device.releaseCache() }
      return .none
    }
    question(
      builder, "reset_peak_memory_stats", about: "Forgets the most bytes.", missing: Value.none
    ) { torch, arguments throws(TensorError) in
      try torch.cudaDevice(arguments[0]).forgetPeak()
      return .none
    }
    question(builder, "ipc_collect", "", about: "Does nothing here.", missing: Value.none) {
      _, _ throws(TensorError) in .none
    }
  }

  private func fillDeviceQuestions(_ builder: ModuleBuilder) {
    question(
      builder, "synchronize", about: "Waits until the card has done everything.", missing: nil
    ) { torch, arguments throws(TensorError) in
      try torch.cudaDevice(arguments[0]).synchronize()
      return .none
    }
    question(builder, "get_device_name", about: "The card's name.", missing: nil) {
      torch, arguments throws(TensorError) in
      .string(try torch.cudaDevice(arguments[0]).name)
    }
    question(
      builder, "get_device_properties", about: "The card's name, memory and processors.",
      missing: nil
    ) { torch, arguments throws(TensorError) in
      .object(PyDeviceProperties(try torch.cudaDevice(arguments[0]), torch))
    }
  }

  /// A name of our own: PyTorch has no such operations.
  private func fillFallbacks(_ builder: ModuleBuilder) {
    question(
      builder, "_computed_on_cpu", "",
      about: "How often operations on the card were computed by the CPU, by name.",
      missing: .object(PyDict())
    ) { torch, _ throws(TensorError) in
      let counts = PyDict()
      for (name, count) in torch.fallbacks.sorted(by: { $0.key < $1.key }) {
        counts[torch.interpreter.intern(name)] = .int(Int64(count))
      }
      return .object(counts)
    }
  }

  private func fillDeviceSeeds(_ builder: ModuleBuilder) {
    for (name, isAll) in [("manual_seed", false), ("manual_seed_all", true)] {
      question(
        builder, name, "seed",
        about: "Starts the card's stream of random numbers: the CPU's generator, not Philox.",
        missing: Value.none
      ) { torch, arguments throws(TensorError) in
        let seed = UInt64(bitPattern: try torch.scalar(arguments[0]).int)
        for (index, stream) in torch.engine.deviceGenerators.enumerated()
        where isAll || index == torch.currentDevice {
          stream.reseed(seed)
        }
        return .none
      }
    }
  }

  /// The accelerator of an argument: a number, `cuda`, a device; `None` is the current one.
  private func cudaDevice(_ value: Value) throws(TensorError) -> any Accelerator {
    let named =
      value.isNone || value.isUnbound
      ? PyDevice("cuda", index: nil, type: types.device) : try device(value)
    guard let found = try accelerator(of: named) else {
      throw .refused(.valueError, "Expected a cuda device, but got: \(named.text)")
    }
    return found
  }
}

/// What `torch.cuda.get_device_properties` gives.
final class PyDeviceProperties: PyObject {
  private let torch: Torch
  private let name: String
  private let properties: AcceleratorProperties

  init(_ accelerator: any Accelerator, _ torch: Torch) {
    self.torch = torch
    name = accelerator.name
    properties = accelerator.properties
    super.init(kind: .deviceProperties)
  }

  override func type(in interpreter: Interpreter) -> PyType { torch.devicePropertiesType }

  override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "_CudaDeviceProperties(name='\(name)', total_memory=\(properties.memory >> 20)MB,"
      + " multi_processor_count=\(properties.computeUnits))"
  }

  fileprivate func value(_ field: String) -> Value {
    switch field {
    case "name": .string(name)
    case "total_memory": .int(Int64(properties.memory))
    default: .int(Int64(properties.computeUnits))
    }
  }
}

extension ObjectKind {
  static let deviceProperties = ObjectKind(rawValue: ObjectKind.firstNative.rawValue + 60)
}

extension Torch {
  func makeDevicePropertiesType() -> PyType {
    let builder = TypeBuilder(
      interpreter, "_CudaDeviceProperties", module: "torch._C", style: .builtin)
    builder.describe("A graphics card's name, memory and processors.")
    for field in ["name", "total_memory", "multi_processor_count"] {
      builder.property(
        field,
        get: { (_: Interpreter, receiver: Value) throws(PythonException) -> Value in
          guard case .object(let object) = receiver, object.kind == .deviceProperties else {
            return .none
          }
          return unsafeDowncast(object, to: PyDeviceProperties.self).value(field)
        })
    }
    return builder.type
  }

  /// The parts of `torch.backends`.
  static let backends = ["cudnn", "mps", "mkldnn", "mkl", "openmp", "cuda"]

  /// A part of `torch.backends`: whether it is there, and switches without effect.
  func fillBackend(_ name: String, _ builder: ModuleBuilder) {
    builder.style = .python
    let available = name != "cudnn" && name != "mps" && name != "cuda"
    for question in ["is_available", "is_built"] {
      builder.function(question, "") {
        (_: Interpreter, _: Arguments) throws(PythonException) -> Value in .bool(available)
      }
    }
    for flag in ["benchmark", "deterministic", "enabled", "allow_tf32"] {
      builder.constant(flag, .bool(flag == "enabled"))
    }
  }

  func fillRandomModule(_ builder: ModuleBuilder) throws(PythonException) {
    builder.style = .python
    defineSeeds(builder)
    builder.constant("default_generator", .object(defaultGenerator))
    try builder.source(Torch.forkSource)
  }

  private static let forkSource = #"""
    import contextlib


    @contextlib.contextmanager
    def fork_rng(devices=None, enabled=True, _caller="fork_rng", _devices_kw="devices", device_type="cuda"):
        """A block after which the stream of random numbers is where it was before."""
        if not enabled:
            yield
            return
        state = get_rng_state()
        try:
            yield
        finally:
            set_rng_state(state)
    """#
}
