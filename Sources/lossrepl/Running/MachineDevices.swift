import Glibc
import PythonRuntime
import PythonTorch
import Tensors
import TensorsGPU

/// The graphics cards of this machine, for the programs that a person runs; pages and checks get none,
/// so that they are the same everywhere.
enum MachineDevices {
  /// What the environment chooses: `LOSSREPL_OPENCL=all` takes drivers for the processor too, `none`
  /// takes nothing.
  static var choice: Accelerators.Choice {
    guard let text = getenv("LOSSREPL_OPENCL").map({ String(cString: $0) }) else {
      return .graphics
    }
    switch text {
    case "all": return .all
    case "none": return .none
    default: return .graphics
    }
  }

  static func open() -> [any Accelerator] { Accelerators.open(choice) }

  /// What the CPU computed for a card in the programs of `interpreter`, in one line; nil for nothing.
  static func note(on interpreter: Interpreter) -> String? {
    let counts = Torch.fallbacks(in: interpreter)
    guard !counts.isEmpty else { return nil }
    let words = counts.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }
    return "lossrepl: computed on the CPU for cuda: \(words.joined(separator: ", "))\n"
  }
}
