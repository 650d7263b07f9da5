internal import COpenCL

/// The OpenCL loader of this machine.
final class OpenCL {
  let functions: lossrepl_opencl

  /// Opens the loader; nil where it is not installed.
  init?() {
    var functions = lossrepl_opencl()
    guard lossrepl_opencl_open(&functions) == 1 else { return nil }
    self.functions = functions
  }

  /// The installed drivers.
  var platforms: [Platform] {
    var count: UInt32 = 0
    guard functions.getPlatformIDs(0, nil, &count) == 0, count > 0 else { return [] }
    var handles = [lossrepl_cl?](repeating: nil, count: Int(count))
    guard functions.getPlatformIDs(count, &handles, nil) == 0 else { return [] }
    return handles.compactMap { $0.map { Platform(self, $0) } }
  }

  /// A text that one of OpenCL's questions answers with.
  static func text(
    _ ask: (_ size: Int, _ bytes: UnsafeMutableRawPointer?, _ needed: UnsafeMutablePointer<Int>?)
      -> Int32
  ) -> String {
    var size = 0
    guard ask(0, nil, &size) == 0, size > 1, size < 1 << 20 else { return "" }
    var bytes = [UInt8](repeating: 0, count: size)
    guard ask(size, &bytes, nil) == 0 else { return "" }
    let text = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    return text.split(separator: " ").joined(separator: " ")
  }
}

/// One driver and its devices.
struct Platform {
  let openCL: OpenCL
  let handle: lossrepl_cl

  init(_ openCL: OpenCL, _ handle: lossrepl_cl) {
    self.openCL = openCL
    self.handle = handle
  }

  var name: String { text(0x0902) }
  var version: String { text(0x0901) }

  private func text(_ question: UInt32) -> String {
    OpenCL.text { openCL.functions.getPlatformInfo(handle, question, $0, $1, $2) }
  }

  /// All devices of the driver.
  var devices: [DeviceHandle] {
    let all: UInt64 = 0xFFFF_FFFF
    var count: UInt32 = 0
    guard openCL.functions.getDeviceIDs(handle, all, 0, nil, &count) == 0, count > 0 else {
      return []
    }
    var handles = [lossrepl_cl?](repeating: nil, count: Int(count))
    guard openCL.functions.getDeviceIDs(handle, all, count, &handles, nil) == 0 else { return [] }
    return handles.compactMap { $0.map { DeviceHandle(openCL, $0) } }
  }
}

/// One device before it is used.
struct DeviceHandle {
  let openCL: OpenCL
  let handle: lossrepl_cl

  init(_ openCL: OpenCL, _ handle: lossrepl_cl) {
    self.openCL = openCL
    self.handle = handle
  }

  var name: String { text(0x102B) }
  var driver: String { text(0x102D) }
  var extensions: [Substring] { text(0x1030).split(separator: " ") }
  /// The kind: 2 is a processor, 4 a graphics card.
  var kind: UInt64 { number(0x1000) }
  var isGPU: Bool { kind & 4 != 0 }
  var memory: Int { Int(clamping: number(0x101F)) }
  var largestBuffer: Int { Int(clamping: number(0x1010)) }
  var computeUnits: Int { Int(number(0x1002) & 0xFFFF_FFFF) }
  var largestGroup: Int { Int(clamping: number(0x1004)) }
  /// Whether a compiler is there and it computes at all.
  var isUsable: Bool { number(0x1027) & 1 != 0 && number(0x1028) & 1 != 0 }
  var hasDoubles: Bool { extensions.contains("cl_khr_fp64") }

  private func text(_ question: UInt32) -> String {
    OpenCL.text { openCL.functions.getDeviceInfo(handle, question, $0, $1, $2) }
  }

  private func number(_ question: UInt32) -> UInt64 {
    var value: UInt64 = 0
    _ = openCL.functions.getDeviceInfo(handle, question, 8, &value, nil)
    if value == 0 { _ = openCL.functions.getDeviceInfo(handle, question, 4, &value, nil) }
    return value
  }
}
