package import PythonRuntime

/// Offers `torch` and everything that belongs to it to the programs of `interpreter`.
///
/// Nothing of it is built before a program imports it.
package func registerTorch(in interpreter: Interpreter) {
  Torch.register(in: interpreter)
  TorchNN.register(in: interpreter)
  TorchOptim.register(in: interpreter)
  DistributionsModules.register(in: interpreter)
  interpreter.modules.registerTorchData()
  interpreter.modules.registerTqdm()
  registerTorchvision(in: interpreter)
  interpreter.modules.registerSafetensors()
  interpreter.modules.registerPIL()
  interpreter.modules.registerNumPy()
  registerMatplotlib(in: interpreter)
}
