import Foundation
import PythonRuntime
import Testing

/// Runs the scripts of the folder Files beside the files in its folder data.
@Suite("Scripts read and write files as under CPython")
struct FileTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Files")

  static let expected = try? String(
    contentsOf: folder.appendingPathComponent("files.out"), encoding: .utf8)

  static func source() throws -> String {
    try String(contentsOf: folder.appendingPathComponent("files.py"), encoding: .utf8)
  }

  static func host() -> RecordingHost {
    let host = RecordingHost()
    for name in ["a.txt", "b.bin", "sub/c.json"] {
      let path = folder.appendingPathComponent("data/" + name).path
      host.assets[name] = FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }
    return host
  }

  @Test("The script prints what CPython prints, and the note about writing comes once")
  func ours() throws {
    let host = Self.host()
    let (error, _) = Self.run(try Self.source(), host)
    #expect(error == nil)
    #expect(host.output == Self.expected)
    #expect(
      host.notes == ["'w.txt' stays in the memory of this session; nothing is written to disk"])
  }

  @Test("CPython 3.11 prints the same, where there is one", .enabled(if: CPython.exists))
  func reference() throws {
    let copy = FileManager.default.temporaryDirectory.appendingPathComponent(
      "lossrepl-files-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.copyItem(at: Self.folder.appendingPathComponent("data"), to: copy)
    defer { try? FileManager.default.removeItem(at: copy) }
    let path = Self.folder.appendingPathComponent("files.py").path
    let start = "import os, runpy; os.chdir(\(literal(copy.path))); "
    #expect(
      try CPython.output(of: "-c", start + "runpy.run_path(\(literal(path)))") == Self.expected)
  }

  private func literal(_ path: String) -> String { "'\(path)'" }

  @Test(
    "What is not the lesson's is refused",
    arguments: [
      "open('/etc/passwd')", "open('../a.txt')", "open('sub/../../a.txt')", "open('/etc/new', 'w')",
      "import os; os.listdir('/')", "import pathlib; pathlib.Path('/etc/passwd').read_text()",
    ])
  func refusals(_ source: String) {
    let (error, _) = Self.run(source, Self.host())
    #expect(error?.contains("PermissionError: [Errno 13] Permission denied (lessons reach") == true)
  }

  @Test("Nothing of the lesson's is changed by writing, and what was written can be asked for")
  func overlay() throws {
    let host = Self.host()
    let before = host.assets["a.txt"]
    let (error, interpreter) = Self.run(
      "open('a.txt', 'w').write('new')\nopen('b.txt', 'w').write('left open')", host)
    #expect(error == nil)
    #expect(host.assets["a.txt"] == before)
    let written = try FileStore(interpreter).writtenFiles()
    #expect(written.map { $0.name } == ["a.txt", "b.txt"])
    #expect(written.map { String(decoding: $0.bytes, as: UTF8.self) } == ["new", "left open"])
  }

  @Test("A file larger than an object may be is refused before it is read")
  func largeFiles() {
    let host = LargeFileHost()
    let (error, _) = Self.run("open('huge.bin', 'rb')", host)
    #expect(error?.contains("MemoryError: this would take 1099511627776 bytes") == true)
  }

  static func run(_ source: String, _ host: any PythonRuntime.Host) -> (error: String?, Interpreter)
  {
    let interpreter = Interpreter(host: host)
    do throws(PythonException) {
      _ = try interpreter.run(
        source, name: "script.py", mode: .exec, globals: interpreter.makeMainNamespace())
      return (nil, interpreter)
    } catch {
      return (interpreter.tracebackText(of: error.exception), interpreter)
    }
  }
}

/// Offers one file that must not be read.
private final class LargeFileHost: PythonRuntime.Host {
  func assetKind(_ name: String) -> AssetKind { .file(size: 1 << 40) }

  func asset(_ name: String) -> [UInt8]? {
    Issue.record("the file was read")
    return nil
  }
}
