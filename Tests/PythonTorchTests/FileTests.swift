import Foundation
import Pictures
import PythonRuntime
import PythonTorch
import Testing

/// Runs the scripts of the folder Files, which read what other programs made: `record.py` says how.
@Suite("Scripts read files as PyTorch, torchvision, safetensors and Pillow do")
struct FileTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Files")

  /// The files beside a script, by name.
  static let data: [String: [UInt8]] = {
    let data = folder.appending(path: "data")
    let all = FileManager.default.enumerator(atPath: data.path)?.allObjects as? [String] ?? []
    var files: [String: [UInt8]] = [:]
    for name in all {
      var isFolder: ObjCBool = false
      let path = data.appending(path: name).path
      FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      if !isFolder.boolValue {
        files[name] = FileManager.default.contents(atPath: path).map(Array.init)
      }
    }
    return files
  }()

  @Test(
    "A script's output matches the recording",
    arguments: ["folders", "pickles", "pictures", "saving", "tensors-alone", "whole-modules"])
  func outputMatches(_ name: String) throws {
    let path = Self.folder.appending(path: name + ".py")
    let (output, error) = Self.run(try String(contentsOf: path, encoding: .utf8))
    #expect(error == nil)
    let expected = try String(
      contentsOf: path.deletingPathExtension().appendingPathExtension("out"), encoding: .utf8)
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == wanted.count)
    for (line, wish) in zip(lines, wanted) {
      #expect(ComparedLine(String(line)).matches(ComparedLine(String(wish))), "\(line)\n\(wish)")
    }
  }

  @Test("Where nobody decodes pictures they are refused by name")
  func picturesAreRefused() {
    let (_, error) = Self.run(
      "from PIL import Image\nImage.open('animals/cat/a.png')", decodes: false)
    #expect(error?.contains("NotImplementedError: PIL: pictures can be decoded where") == true)
  }

  @Test("A picture larger than the session's memory is refused before it is decoded")
  func largePicturesAreRefused() {
    let source = """
      import io, json
      from PIL import Image
      Image.MAX_IMAGE_PIXELS = None
      data = bytes.fromhex(json.load(open('pictures.json'))['30000 x 30000'])
      Image.open(io.BytesIO(data)).load()
      """
    let (_, error) = Self.run(source)
    #expect(error?.contains("MemoryError: this would take 900000000 bytes") == true)
  }

  @Test(
    "A file that is trusted reaches nothing outside either",
    arguments: ["hostile 0", "hostile 1", "hostile 2", "hostile 3", "hostile 4", "hostile 5"])
  func trust(_ name: String) {
    let source = """
      import io, json, torch
      data = bytes.fromhex(json.load(open('pickles.json'))['\(name)'])
      torch.load(io.BytesIO(data), weights_only=False)
      """
    let (output, error) = Self.run(source)
    #expect(output == "")
    #expect(error?.contains("ModuleNotFoundError: No module named 'posix'") == true)
  }

  /// What a program printed and the traceback that ended it.
  static func run(_ source: String, decodes: Bool = true) -> (output: String, error: String?) {
    let host = RecordingHost()
    host.assets = data
    if decodes { host.pictures = PictureReader() }
    var limits = Limits()
    limits.objectBytes = min(limits.objectBytes, 800_000_000)
    let interpreter = Interpreter(host: host, limits: limits)
    registerTorch(in: interpreter)
    do throws(PythonException) {
      _ = try interpreter.run(
        source, name: "<test>", mode: .exec, globals: interpreter.makeMainNamespace())
      return (host.output, nil)
    } catch {
      return (host.output, interpreter.tracebackText(of: error.exception))
    }
  }
}
