import PythonRuntime
import Tensors

/// `torch.autograd.anomaly_mode`: blocks whose backward passes are watched.
enum AnomalyModeSource {
  static let text = #"""
    import warnings


    class set_detect_anomaly:
        """Watches backward passes from now on, or in a block."""

        def __init__(self, mode, check_nan=True):
            self.prev = _anomaly_mode()
            _set_anomaly_mode(mode, check_nan)

        def __enter__(self):
            pass

        def __exit__(self, *args):
            _set_anomaly_mode(*self.prev)


    class detect_anomaly:
        """Watches backward passes in a block."""

        def __init__(self, check_nan=True):
            self.prev = _anomaly_mode()
            self.check_nan = check_nan
            warnings.warn(
                "Anomaly Detection has been enabled. This mode will increase the runtime and "
                "should only be enabled for debugging.",
                stacklevel=2,
            )

        def __enter__(self):
            self.prev = _anomaly_mode()
            _set_anomaly_mode(True, self.check_nan)

        def __exit__(self, *args):
            _set_anomaly_mode(*self.prev)


    def _stack():
        import traceback

        return "".join(traceback.format_stack()[:-1])
    """#
}

extension Torch {
  func fillAnomalyMode(_ builder: ModuleBuilder) throws(PythonException) {
    builder.style = .python
    builder.function("_anomaly_mode", "") {
      (interpreter: Interpreter, _: Arguments) throws(PythonException) -> Value in
      let anomaly = Torch.of(interpreter).engine.anomaly
      return .tuple([.bool(anomaly != nil), .bool(anomaly?.checksNaN ?? true)])
    }
    builder.function("_set_anomaly_mode", "mode, check_nan=True") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let isOn = try interpreter.truth(arguments[0])
      let checksNaN = try interpreter.truth(arguments[1])
      let torch = Torch.of(interpreter)
      torch.engine.anomaly =
        isOn ? AnomalyMode(checksNaN: checksNaN, place: { torch.stackText() }) : nil
      return .none
    }
    try builder.source(AnomalyModeSource.text)
  }

  /// Where the program is, as `traceback.format_stack` shows it.
  private func stackText() -> String {
    do throws(PythonException) {
      let module = try interpreter.loadModule("torch.autograd.anomaly_mode")
      let stack = try interpreter.getAttribute(.object(module), "_stack")
      return try interpreter.call(stack).asText ?? ""
    } catch {
      return ""
    }
  }
}
