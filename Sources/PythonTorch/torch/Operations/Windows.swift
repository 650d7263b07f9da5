import PythonRuntime
import Tensors

extension OperationTable {
  /// Windows that fade a signal's ends out.
  mutating func addWindows() {
    window("hann_window", "Weights 0.5 - 0.5 cos: Hann's window.") { _ in
      .cosine(alpha: 0.5, beta: 0.5)
    }
    window(
      "hamming_window", "Weights alpha - beta cos: Hamming's window.",
      [["alpha"], ["alpha", "beta"]]
    ) { call throws(TensorError) in
      .cosine(alpha: try call.double("alpha", 0.54), beta: try call.double("beta", 0.46))
    }
    window("blackman_window", "Weights of three cosines: Blackman's window.") { _ in .blackman }
    window("bartlett_window", "Weights of a triangle: Bartlett's window.") { _ in .bartlett }
    window("kaiser_window", "Weights I₀(β √(1 - x²)) / I₀(β): Kaiser's window.", [["beta"]]) {
      call throws(TensorError) in .kaiser(beta: try call.double("beta", 12))
    }
  }

  private mutating func window(
    _ name: String, _ summary: String, _ settings: [[String]] = [],
    _ shape: @escaping (Call) throws(TensorError) -> SignalWindow
  ) {
    let more =
      [[], ["bool periodic"]] + settings.map { ["bool periodic"] + $0.map { "float " + $0 } }
    add(
      name, about: .chosen(summary),
      signatures: more.map {
        (["int window_length"] + $0).joined(separator: ", ") + ", *, {options}"
      }, forms: .function
    ) { call throws(TensorError) in
      let length = try call.int("window_length")
      try call.torch.checkAllocation([Swift.max(length, 0)])
      return try call.made(
        call.engine.window(
          name, shape(call), length: length, isPeriodic: call.bool("periodic", true),
          dtype: call.dtype()))
    }
  }
}
