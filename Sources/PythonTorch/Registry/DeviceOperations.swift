extension Registry.Row {
  /// Whether kernels of a device do all of it, apart from reading an index; the CPU computes the others
  /// with the device's memory.
  package var runsOnDevice: Bool { !Registry.onHost.contains(path) }
}

extension Registry {
  /// The operations that the CPU computes for a device, as the tests of devices find them.
  fileprivate static let onHost: Set<String> = [
  ]
}
