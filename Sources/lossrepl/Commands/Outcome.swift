import ArgumentParser
import Glibc

/// Ends a command: with its own status, or with a complaint on standard error.
enum Outcome {
  static func exit(_ body: @escaping () throws(Complaint) -> Int32) throws {
    let status = status(body)
    guard status == 0 else { throw ExitCode(status) }
  }

  /// The exit status of `body`, run where the stack is deep.
  static func status(_ body: @escaping () throws(Complaint) -> Int32) -> Int32 {
    Interruption.catchSignals()
    return DeepStack.run {
      do throws(Complaint) {
        return try body()
      } catch {
        StandardOutput.writeError(error.text)
        return 1
      }
    }
  }
}
