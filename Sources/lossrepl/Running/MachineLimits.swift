import PythonRuntime

extension Limits {
  /// What programs on this machine may use: at most half of its memory, and nesting that fits
  /// `DeepStack`.
  static var ofMachine: Limits {
    var limits = Limits()
    limits.memory = min(limits.memory, ProcessMemory.ofMachine / 2)
    limits.nativeDepth = 10_000
    return limits
  }
}
