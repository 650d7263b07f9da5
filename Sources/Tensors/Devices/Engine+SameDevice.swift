// Operands of an operation must be on one device. Only tensors that a program has are looked at: what
// an operation makes on its way is wherever it was made.
extension Engine {
  /// Refuses operands of several devices; those of the CPU without dimensions mix freely.
  package func sameDevice(_ operands: Tensor...) throws(TensorError) {
    guard !accelerators.isEmpty, let common = operands.lazy.compactMap({ $0.storage.home }).first
    else { return }
    for operand in operands where operand.storage.home !== common {
      let mixes = operand.storage.home == nil && (operand.dim == 0 || !operand.storage.isNamed)
      guard !mixes else { continue }
      throw .runtime(
        "Expected all tensors to be on the same device, but found at least two devices,"
          + " \(common.device.name) and \(operand.device.name)!")
    }
  }

  /// The same for operations that look at their arguments one by one, under PyTorch's names for them.
  package func sameDevice(
    in method: String, _ operands: [(name: String, tensor: Tensor?)]
  ) throws(TensorError) {
    guard !accelerators.isEmpty else { return }
    var common: Device?
    for case (let name, let tensor?) in operands
    where tensor.storage.home != nil || tensor.storage.isNamed {
      let expected = common ?? tensor.device
      common = expected
      guard tensor.device != expected else { continue }
      throw .runtime(
        "Expected all tensors to be on the same device, but got \(name) is on"
          + " \(tensor.device.name), different from other tensors on \(expected.name) (when checking"
          + " argument in method wrapper_CUDA_\(method))")
    }
  }

  /// Refuses images and weights on different devices, in the words of convolutions.
  func sameDevice(image: Tensor, weight: Tensor, bias: Tensor?) throws(TensorError) {
    guard !accelerators.isEmpty else { return }
    for (name, other) in [("weight", weight), ("bias", bias ?? weight)]
    where image.storage.home !== other.storage.home {
      guard image.storage.home != nil || image.storage.isNamed,
        other.storage.home != nil || other.storage.isNamed
      else { continue }
      throw .runtime(
        "Input type (\(image.typeString)) and \(name) type (\(other.typeString)) should be the same"
      )
    }
  }
}

extension Tensor {
  /// What `type()` says: `torch.FloatTensor`, `torch.cuda.FloatTensor`.
  package var typeString: String {
    storage.home == nil ? dtype.typeString : "torch.cuda." + dtype.scalarName + "Tensor"
  }
}
