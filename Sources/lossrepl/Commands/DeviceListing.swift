import Glibc
import TensorsGPU

/// `lossrepl devices`: what there is to compute on, and which package is missing for what.
struct DeviceListing {
  private let inventory = Accelerators.inventory()
  private let choice = MachineDevices.choice

  /// Lists it all.
  func show(_ screen: Screen) -> Int32 {
    screen.line("cpu      \(DeviceListing.processor), \(DeviceListing.processors) at once")
    showDevices(screen)
    showLibraries(screen)
    return 0
  }

  private func showDevices(_ screen: Screen) {
    var index = 0
    for platform in inventory.platforms {
      for device in platform.devices {
        let counts = device.isGPU && choice != .none || choice == .all
        screen.line(
          (counts ? "cuda:\(index)   " : "unused   ") + describe(device) + " (\(platform.name),"
            + " \(platform.version))")
        if !counts { screen.line("         " + reason(device)) }
        index += counts ? 1 : 0
      }
    }
    if index == 0 { screen.line("cuda     none: torch.cuda.is_available() is False") }
  }

  private func describe(_ device: Inventory.Entry) -> String {
    let kind = device.isGPU ? "graphics card" : "processor"
    let doubles = device.hasDoubles ? "" : ", float64 on the CPU"
    return
      "\(device.name): \(kind), \(device.computeUnits) units, \(device.memory >> 20) MB\(doubles)"
  }

  private func reason(_ device: Inventory.Entry) -> String {
    choice == .none
      ? "LOSSREPL_OPENCL=none leaves all devices out"
      : "a driver for the processor; LOSSREPL_OPENCL=all takes it as a device"
  }

  private func showLibraries(_ screen: Screen) {
    guard inventory.hasLoader else {
      screen.line("OpenCL   missing: apt-get install ocl-icd-libopencl1, then a driver")
      return
    }
    if inventory.platforms.isEmpty {
      screen.line("OpenCL   no driver: apt-get install one of")
      for (package, use) in DeviceListing.drivers { screen.line("         \(package)  \(use)") }
    }
    screen.line(
      inventory.hasMatrixLibrary
        ? "CLBlast  found: large matrix products"
        : "CLBlast  missing: apt-get install libclblast1 (large matrix products are slower without)"
    )
  }

  private static let drivers = [
    ("nvidia-opencl-icd", "NVIDIA (non-free)"), ("mesa-opencl-icd  ", "AMD"),
    ("intel-opencl-icd ", "Intel"),
    ("pocl-opencl-icd  ", "the processor, to try devices without a card"),
  ]

  private static var processors: Int { sysconf(Int32(_SC_NPROCESSORS_ONLN)) }

  /// The processor's name, from what Linux says of it.
  private static var processor: String {
    guard let bytes = try? Files.read("/proc/cpuinfo") else { return "processor" }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    where line.hasPrefix("model name") {
      let name = line.split(separator: ":", maxSplits: 1).last ?? "processor"
      return name.split(separator: " ").joined(separator: " ")
    }
    return "processor"
  }
}
