import Glibc
import PythonRuntime
import Sessions

/// Runs a Python file to its end, as `python FILE` does.
struct ScriptRun {
  let name: String
  let source: [UInt8]
  let folder: String
  private let debugs: Bool

  /// `debugs` runs the file under `pdb`, as `python -m pdb FILE` does.
  init(path: String, debugs: Bool = false) throws(Complaint) {
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
  func run() -> Int32 {
    let host = MachineHost(folder: folder)
    let interpreter = Session.makeInterpreter(host: host, limits: .ofMachine)
    let prompt = ScriptPrompt(interpreter)
    if Terminal.canEdit { host.ask = { prompt.ask($0) } }
    let status = debugs ? debug(in: interpreter) : interpreter.runScript(source, name: name)
    host.flush()
    return status
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
