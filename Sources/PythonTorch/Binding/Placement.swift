import PythonRuntime
package import Tensors

// On which device an operation runs, and what it makes is.
extension Call {
  /// Runs `body` on the device of the arguments; without accelerators there is only the CPU.
  @inline(__always)
  func placed(_ body: () throws(TensorError) -> Value) throws(TensorError) -> Value {
    if signature.devicePosition != nil { try lookForDevice() }
    if engine.accelerators.isEmpty { return try body() }
    return try placedOnDevice(body)
  }

  private func placedOnDevice(
    _ body: () throws(TensorError) -> Value
  ) throws(TensorError) -> Value {
    let home = try home()
    return try torch.counting(operation.name) { () throws(TensorError) in
      try engine.at(home, body)
    }
  }

  /// The device that is named, else that of the tensors, else the default one of new tensors.
  private func home() throws(TensorError) -> (any Accelerator)? {
    guard !Self.movers.contains(operation.name) else { return nil }
    if let named = try namedDevice() { return try torch.accelerator(of: named) }
    let tensors = tensorArguments
    if let first = tensors.lazy.compactMap({ $0.storage.home }).first { return first }
    guard tensors.isEmpty, signature.devicePosition != nil,
      let device = torch.defaultDevice
    else { return nil }
    return try torch.accelerator(of: device)
  }

  /// They say themselves where their result is.
  private static let movers: Set<String> = ["to", "cpu", "cuda", "type_as"]

  private var tensorArguments: [Tensor] {
    var tensors = receiver.map { [$0.tensor] } ?? []
    for (position, parameter) in signature.parameters.enumerated() {
      if let tensor = values[position].asTensor {
        tensors.append(tensor.tensor)
      } else if parameter.type == .tensors {
        for item in values[position].asSequence ?? [] {
          if let tensor = item.asTensor { tensors.append(tensor.tensor) }
        }
      }
    }
    return tensors
  }

  /// The argument `device`, if there is one.
  private func namedDevice() throws(TensorError) -> PyDevice? {
    guard let position = signature.devicePosition else { return nil }
    let value = values[position]
    return value.isUnbound || value.isNone ? nil : try torch.device(value)
  }

  /// Refuses a device that there is not, and opens those there are when one is first asked for;
  /// `torch.device` itself only names one.
  private func lookForDevice() throws(TensorError) {
    guard operation.name != "device", let device = try namedDevice() ?? torch.defaultDevice else {
      return
    }
    _ = try torch.accelerator(of: device)
  }
}

extension Tensor {
  /// What `get_device` says.
  var deviceIndex: Int64 {
    if case .cuda(let index) = device { return Int64(index) }
    return -1
  }
}

extension Torch {
  /// Runs `body` on the device of some operands.
  func placed<Result>(
    _ operation: String, _ operands: [Tensor], _ body: () throws(TensorError) -> Result
  ) throws(TensorError) -> Result {
    guard !engine.accelerators.isEmpty,
      let home = operands.lazy.compactMap({ $0.storage.home }).first
    else { return try body() }
    return try counting(operation) { () throws(TensorError) in try engine.at(home, body) }
  }

  /// Notes the operation if the CPU's kernels worked for a device in it.
  func counting<Result>(
    _ operation: String, _ body: () throws(TensorError) -> Result
  ) throws(TensorError) -> Result {
    let before = hostUses
    let result = try body()
    if hostUses != before { fallbacks[operation, default: 0] += 1 }
    return result
  }

  private var hostUses: Int {
    var total = 0
    for accelerator in engine.accelerators { total += accelerator.hostUses }
    return total
  }

  /// What a device object stands for: nil is the CPU.
  func accelerator(of device: PyDevice) throws(TensorError) -> (any Accelerator)? {
    switch device.deviceType {
    case "cpu": return nil
    case "cuda":
      guard !accelerators.isEmpty else { throw .refused(.runtimeError, Torch.noDriver) }
      guard let found = engine.accelerator(.cuda(index: device.index ?? currentDevice)) else {
        throw invalidOrdinal()
      }
      return found
    default:
      throw .refused(
        .notImplementedError,
        "lossrepl computes on the cpu and on cuda; it has no '\(device.deviceType)' device")
    }
  }

  /// Where new tensors are: on the device that an argument names, or on the default one.
  func home(ofNew argument: Value?) throws(TensorError) -> (any Accelerator)? {
    if let argument, !argument.isNone, !argument.isUnbound {
      return try accelerator(of: device(argument))
    }
    return try defaultDevice.flatMap { device throws(TensorError) in
      try accelerator(of: device)
    }
  }

  /// The device object of a tensor.
  func device(of tensor: Tensor) -> PyDevice {
    guard case .cuda(let index) = tensor.device else { return cpu }
    return PyDevice("cuda", index: index, type: types.device)
  }

  /// `torch.AcceleratorError` for a card that is not there.
  private func invalidOrdinal() -> TensorError {
    do throws(PythonException) {
      let type = try interpreter.attribute("AcceleratorError", of: "torch")
      let made = try interpreter.call(type, .string(Torch.ordinalText))
      return made.asException.map { PythonException($0).asTensorError }
        ?? .refused(.runtimeError, Torch.ordinalText)
    } catch {
      return error.asTensorError
    }
  }

  private static let ordinalText =
    "CUDA error: invalid device ordinal\nGPU device may be out of range, do you have enough GPUs?\n"
    + "CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace"
    + " below might be incorrect.\nFor debugging consider passing CUDA_LAUNCH_BLOCKING=1\n"
    + "Compile with `TORCH_USE_CUDA_DSA` to enable device-side assertions.\n"

  static let noDriver =
    "Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed"
    + " a driver from http://www.nvidia.com/Download/index.aspx"
}
