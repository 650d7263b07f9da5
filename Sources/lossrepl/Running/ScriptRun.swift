import Glibc
import PythonRuntime
import Sessions

/// Runs a Python file to its end, as `python FILE` does.
struct ScriptRun {
  let name: String
  let source: [UInt8]
  let folder: String

  init(path: String) throws(Complaint) {
    do throws(FileError) {
      name = path == "-" ? "<stdin>" : path
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
    let status = interpreter.runScript(source, name: name)
    host.flush()
    return status
  }
}
