extension Registry.Row {
  /// Whether kernels of a device do all of it; the CPU computes the others with the device's memory.
  package var runsOnDevice: Bool { Registry.onDevice.contains(path) }
}

extension Registry {
  /// The operations that never leave the device, as the tests of devices find them.
  fileprivate static let onDevice: Set<String> = [
  ]
}
