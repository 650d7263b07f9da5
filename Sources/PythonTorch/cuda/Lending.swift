package import PythonRuntime
package import Tensors

/// What a program lends to the language: devices, opened when one is first asked for.
final class AcceleratorLender {
  let open: () -> [any Accelerator]

  init(_ open: @escaping () -> [any Accelerator]) { self.open = open }
}

extension Torch {
  private static let lender = "torch.accelerators"

  /// Lends devices to the programs of `interpreter`; without it there is only the CPU.
  package static func lend(
    _ open: @escaping () -> [any Accelerator], to interpreter: Interpreter
  ) {
    interpreter.libraries[lender] = AcceleratorLender(open)
  }

  /// How often an operation on a device was computed by the CPU, by name.
  package static func fallbacks(in interpreter: Interpreter) -> [String: Int] {
    interpreter.libraries["torch"] == nil ? [:] : Torch.of(interpreter).fallbacks
  }

  /// The devices, opened if they were lent and nobody has asked before.
  package var accelerators: [any Accelerator] {
    if let lent = interpreter.libraries.removeValue(forKey: Torch.lender) {
      engine.lend(unsafeDowncast(lent, to: AcceleratorLender.self).open())
    }
    return engine.accelerators
  }
}
