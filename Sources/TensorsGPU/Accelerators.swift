package import Tensors

/// The devices of this machine that tensors can be on.
package enum Accelerators {
  /// Which devices count.
  package enum Choice: Sendable {
    /// Graphics cards.
    case graphics
    /// All: a driver for the processor too.
    case all
    case none
  }

  /// Opens the devices; none where there is no loader, no driver or none that works.
  package static func open(_ choice: Choice) -> [any Accelerator] {
    guard choice != .none, let openCL = OpenCL() else { return [] }
    var found: [any Accelerator] = []
    for platform in openCL.platforms {
      for handle in platform.devices where handle.isUsable && (choice == .all || handle.isGPU) {
        if let device = OpenCLDevice(handle, index: found.count) { found.append(device) }
      }
    }
    return found
  }

  /// What there is, for a person.
  package static func inventory() -> Inventory {
    guard let openCL = OpenCL() else { return Inventory(hasLoader: false, platforms: []) }
    let platforms = openCL.platforms.map { platform in
      Inventory.Platform(
        name: platform.name, version: platform.version,
        devices: platform.devices.map { Inventory.Entry($0) })
    }
    return Inventory(hasLoader: true, platforms: platforms)
  }
}

/// The drivers and devices that OpenCL's loader finds.
package struct Inventory: Sendable {
  package let hasLoader: Bool
  package let platforms: [Platform]
  /// Whether CLBlast is installed.
  package let hasMatrixLibrary = MatrixLibrary() != nil

  /// A driver.
  package struct Platform: Sendable {
    package let name: String
    package let version: String
    package let devices: [Entry]
  }

  /// A device of a driver.
  package struct Entry: Sendable {
    package let name: String
    package let isGPU: Bool
    package let memory: Int
    package let computeUnits: Int
    package let hasDoubles: Bool
    package let driver: String

    init(_ handle: DeviceHandle) {
      name = handle.name
      isGPU = handle.isGPU
      memory = handle.memory
      computeUnits = handle.computeUnits
      hasDoubles = handle.hasDoubles
      driver = handle.driver
    }
  }
}
