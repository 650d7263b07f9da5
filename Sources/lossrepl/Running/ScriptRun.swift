import Glibc
import PythonRuntime
import PythonTorch
import Sessions

/// Runs a Python file to its end, as `python FILE` does.
struct ScriptRun {
  let name: String
  let source: [UInt8]
  let folder: String
  private let debugs: Bool
  private let data: [String: String]
  private let savesTo: String?

  /// `debugs` runs the file under `pdb`, as `python -m pdb FILE` does; `data` is what it may read
  /// besides its folder, `savesTo` the folder for the files that it writes.
  init(
    path: String, debugs: Bool = false, data: [String: String] = [:], savesTo: String? = nil
  ) throws(Complaint) {
    self.data = data
    self.savesTo = savesTo
    if let savesTo, Files.kind(savesTo) != .directory {
      throw Complaint("--save \(savesTo): there is no such folder", advice: "mkdir \(savesTo)")
    }
    if debugs, path == "-" {
      throw Complaint("--pdb needs a file: standard input is where its commands come from")
    }
    self.debugs = debugs
    do throws(FileError) {
      name = path == "-" ? "<stdin>" : debugs ? Files.absolute(path) : path
      folder = path == "-" ? "." : Files.parent(of: path)
      source = try path == "-" ? Files.readStandardInput() : Files.read(path)
    } catch {
      throw Complaint(error)
    }
  }

  /// The exit status.
  func run() throws(Complaint) -> Int32 {
    let host = MachineHost(folder: folder, data: data)
    host.tells = savesTo == nil
    host.progress = ProgressDisplay()
    let interpreter = Session.makeInterpreter(host: host, limits: .ofMachine)
    Torch.lend(MachineDevices.open, to: interpreter)
    let prompt = ScriptPrompt(interpreter)
    if Terminal.canEdit { host.ask = { prompt.ask($0) } }
    let status = debugs ? debug(in: interpreter) : interpreter.runScript(source, name: name)
    host.flush()
    host.progress?.endAll()
    if let note = MachineDevices.note(on: interpreter) { StandardOutput.writeError(note) }
    if let savesTo { try save(FileStore(interpreter), to: savesTo) }
    return status
  }

  /// Puts what the program wrote into a folder.
  private func save(_ store: FileStore, to folder: String) throws(Complaint) {
    let files: [(name: String, bytes: [UInt8])]
    do throws(PythonException) {
      files = try store.writtenFiles()
    } catch {
      throw Complaint("what the program wrote cannot be saved")
    }
    do throws(FileError) {
      for file in files {
        let path = LessonFiles.join(folder, file.name)
        try Files.makeDirectory(Files.parent(of: path))
        try Files.replace(path, with: file.bytes)
        StandardOutput.writeError("lossrepl: \(path): \(file.bytes.count) bytes\n")
      }
    } catch {
      throw Complaint(error)
    }
  }

  private func debug(in interpreter: Interpreter) -> Int32 {
    _ = interpreter.makeMainNamespace()
    do throws(PythonException) {
      return try interpreter.debugProgram(String(decoding: source, as: UTF8.self), name: name)
    } catch {
      return interpreter.end(error.exception)
    }
  }
}
