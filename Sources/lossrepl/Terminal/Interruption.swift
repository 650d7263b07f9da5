import Glibc
import Synchronization

/// Whether Ctrl-C was pressed since somebody last looked.
final class Interruption: Sendable {
  private let flag = Atomic<Bool>(false)

  var isSet: Bool { flag.load(ordering: .relaxed) }

  func set() { flag.store(true, ordering: .relaxed) }

  /// Whether it was set; it is not any more.
  func take() -> Bool { flag.exchange(false, ordering: .relaxed) }

  /// The one that SIGINT sets: a signal handler can reach nothing but globals.
  static let ofProcess = Interruption()

  /// From now on Ctrl-C sets `ofProcess` instead of ending the program.
  static func catchSignals() {
    _ = ofProcess
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Interruption.ofProcess.set() }
    sigemptyset(&action.sa_mask)
    // No SA_RESTART: a read that waits for the keyboard must return.
    action.sa_flags = 0
    sigaction(SIGINT, &action, nil)
    signal(SIGPIPE, SIG_IGN)
  }
}
