import Glibc
import PythonRuntime
import Sessions

/// Runs a Python file to its end, as `python FILE` does.
struct ScriptRun {
  private static let interrupted: Int32 = 130

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
    let globals = interpreter.makeMainNamespace()
    let status = run(in: interpreter, globals)
    host.flush()
    return status
  }

  private func run(in interpreter: Interpreter, _ globals: PyDict) -> Int32 {
    do throws(PythonException) {
      guard let text = String(validating: source, as: UTF8.self) else {
        throw interpreter.error(.syntaxError, undecodable)
      }
      _ = try interpreter.run(text, name: name, mode: .exec, globals: globals)
      return 0
    } catch {
      return report(error.exception, in: interpreter)
    }
  }

  private func report(_ exception: PyException, in interpreter: Interpreter) -> Int32 {
    if exception.exceptionType.name == "SystemExit" { return exitStatus(exception, interpreter) }
    interpreter.host.write(
      interpreter.tracebackText(of: exception), to: .stderr)
    return exception.exceptionType.name == "KeyboardInterrupt" ? ScriptRun.interrupted : 1
  }

  /// `sys.exit(n)` ends with n, `sys.exit("text")` prints the text and ends with 1.
  private func exitStatus(_ exception: PyException, _ interpreter: Interpreter) -> Int32 {
    guard let code = exception.arguments.first, !code.isNone else { return 0 }
    if let number = code.asInt { return Int32(truncatingIfNeeded: number & 0xFF) }
    do throws(PythonException) {
      interpreter.host.write(try interpreter.str(code) + "\n", to: .stderr)
    } catch {}
    return 1
  }

  private var undecodable: String {
    "(unicode error) 'utf-8' codec can't decode the source of \(name)"
  }
}
