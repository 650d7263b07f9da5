import Foundation
import PythonRuntime
import PythonTorch
import Tensors
import TensorsGPU
import Testing

/// The one suite for devices: what the CPU's tests know must hold on an OpenCL device too.
///
/// Without a device it says so and runs nothing; with `LOSSREPL_REQUIRE_DEVICE` in the environment, as in
/// continuous integration, that is a failure.
@Suite("Tensors on a device", .serialized)
struct DeviceTests {
  /// All devices, one for the processor included; only this suite uses them, one test at a time.
  nonisolated(unsafe) static let accelerators: [any Accelerator] = Accelerators.open(.all)
  static let hasDevice = !accelerators.isEmpty
  static let missing: Comment = "no OpenCL device (pocl-opencl-icd makes one of the processor)"

  @Test("There is a device where one is required")
  func isThere() {
    let isRequired = ProcessInfo.processInfo.environment["LOSSREPL_REQUIRE_DEVICE"] != nil
    #expect(Self.hasDevice || !isRequired, Self.missing)
  }

  @Test(
    "Operations give on the device what PyTorch gives", .enabled(if: hasDevice, missing),
    arguments: OperationCases.families)
  func cases(_ family: String) throws {
    let result = Self.run(try Self.program(family), name: family + ".py")
    #expect(result.error == nil)
    let found = OperationCases.cases(result.output)
    let recorded = try OperationCases.recorded(family)
    #expect(found.count == recorded.count)
    for (actual, expected) in zip(found, recorded) where !Self.moves.contains(expected.path) {
      let lines = Self.comparable(actual)
      let wanted = Self.comparable(expected)
      #expect(lines.count == wanted.count, "\(actual.path): \(lines)")
      for (left, right) in zip(lines, wanted) {
        #expect(
          ComparedLine(left).matches(ComparedLine(right)), "\(actual.path):\n\(left)\n\(right)")
      }
    }
    if family != "making" { Self.compareWithRegistry(found) }
  }

  /// The registry says of each operation whether the CPU computes it.
  private static func compareWithRegistry(_ cases: [RecordedCase]) {
    let rows = Dictionary(
      Registry.rows.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    for (path, cases) in Dictionary(grouping: cases, by: { $0.path }) {
      guard let row = rows[path], row.about.result != .none else { continue }
      let stays = cases.allSatisfy { $0.lines.contains("stays True") }
      #expect(row.runsOnDevice == stays, "\(path) \(stays ? "stays on" : "leaves") the device")
    }
  }

  @Test(
    "Scripts print on the device what they should", .enabled(if: hasDevice, missing),
    arguments: ["training", "errors", "handling"])
  func scripts(_ name: String) throws {
    let result = Self.run(try Self.text(name + ".py"), name: name + ".py")
    #expect(result.error == nil)
    #expect(ScriptTests.difference(result.output, try Self.text(name + ".out")) == nil)
  }

  @Test(
    "CLBlast makes large products as the CPU does",
    .enabled(if: hasDevice && Accelerators.inventory().hasMatrixLibrary, "no libclblast1"))
  func library() throws {
    guard let device = Self.accelerators.first as? OpenCLDevice else { return }
    device.usesBlas = true
    defer { device.usesBlas = false }
    let before = device.blasProducts
    let result = Self.run(try Self.text("products.py"), name: "products.py")
    #expect(result.error == nil)
    #expect(ScriptTests.difference(result.output, try Self.text("products.out")) == nil)
    #expect(device.blasProducts - before >= 10)
  }

  @Test("Without devices PyTorch's answers are those of a machine without a driver")
  func withoutDevices() throws {
    let source = """
      import torch
      print(torch.cuda.is_available(), torch.cuda.device_count())
      for work in (lambda: torch.ones(2).cuda(), lambda: torch.ones(2, device="cuda"),
                   lambda: torch.nn.Linear(2, 2).cuda(), lambda: torch.cuda.current_device()):
          try:
              work()
          except RuntimeError as error:
              print(error)
      """
    let result = Self.run(source, accelerators: [])
    let words =
      "Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and"
      + " installed a driver from http://www.nvidia.com/Download/index.aspx\n"
    #expect(result.output == "False 0\n" + String(repeating: words, count: 4))
  }

  // MARK: Programs

  private static let folder = OperationCases.folder.deletingLastPathComponent().appending(
    path: "Devices")
  /// Their answer is another one where there is a device.
  private static let moves: Set<String> = [
    "torch.Tensor.cpu", "torch.Tensor.cuda", "torch.Tensor.pin_memory", "torch.get_device",
  ]

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// The cases of a family with every tensor made on the device.
  private static func program(_ family: String) throws -> String {
    let parts = [
      "import torch\ntorch.set_default_device('cuda')",
      try OperationCases.text("prelude.py"), try text("cases.py"),
      try OperationCases.text(family + ".py"),
    ]
    return parts.joined(separator: "\n")
  }

  private static func comparable(_ recorded: RecordedCase) -> [String] {
    recorded.lines.filter { !$0.hasPrefix("check ") && !$0.hasPrefix("stays ") }
  }

  /// Runs a program that has devices.
  private static func run(
    _ source: String, name: String = "<test>",
    accelerators: [any Accelerator] = DeviceTests.accelerators
  ) -> (output: String, error: String?) {
    let host = RecordingHost()
    let interpreter = Interpreter(host: host)
    registerTorch(in: interpreter)
    Torch.lend({ accelerators }, to: interpreter)
    do throws(PythonException) {
      _ = try interpreter.run(
        source, name: name, mode: .exec, globals: interpreter.makeMainNamespace())
      return (host.output, nil)
    } catch {
      return (host.output, interpreter.tracebackText(of: error.exception))
    }
  }
}
