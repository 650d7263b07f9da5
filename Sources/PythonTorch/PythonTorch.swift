package import PythonRuntime

extension Interpreter {
  /// Offers `torch` with all its submodules, and `torchvision`, to programs. Nothing of them is
  /// built before a program imports it.
  package func registerTorch() {
    Torch.register(in: self)
    TorchNN.register(in: self)
    TorchOptim.register(in: self)
    modules.registerTorchData()
  }
}
