package import PythonRuntime

/// Offers `torch` and everything that belongs to it to the programs of `interpreter`.
package func registerTorch(in interpreter: Interpreter) {
  Torch.register(in: interpreter)
}
