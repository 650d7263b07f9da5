import Glibc
import Synchronization

/// Whether Ctrl-C was pressed since somebody last looked.
final class Interruption: Sendable {
  private let flag = Atomic<Bool>(false)
  /// The thread that may be waiting for the keyboard; 0 while there is none.
  private let reader = Atomic<UInt>(0)

  var isSet: Bool { flag.load(ordering: .relaxed) }

  func set() { flag.store(true, ordering: .relaxed) }

  /// Whether it was set; it is not any more.
  func take() -> Bool { flag.exchange(false, ordering: .relaxed) }

  /// Signals are passed on to the calling thread from now on, so that its reads return.
  func wakeThisThread() { reader.store(UInt(pthread_self()), ordering: .relaxed) }

  /// The system hands a signal to any thread, also to those of libraries.
  private func passOn(_ signal: Int32) {
    let thread = pthread_t(reader.load(ordering: .relaxed))
    if thread != 0, pthread_equal(thread, pthread_self()) == 0 { pthread_kill(thread, signal) }
  }

  /// The one that SIGINT sets: a signal handler can reach nothing but globals.
  static let ofProcess = Interruption()

  /// `SI_TKILL`: a signal that one thread sent another.
  private static let fromThisProcess: Int32 = -6

  /// From now on Ctrl-C sets `ofProcess` instead of ending the program.
  static func catchSignals() {
    _ = ofProcess
    var action = sigaction()
    action.__sigaction_handler.sa_sigaction = { signal, facts, _ in
      // No references are counted in here, since the session may be at it on another thread.
      // What is passed on only wakes a thread: it is no second Ctrl-C.
      if facts?.pointee.si_code == Interruption.fromThisProcess { return }
      Interruption.ofProcess.set()
      Interruption.ofProcess.passOn(signal)
    }
    sigemptyset(&action.sa_mask)
    // No SA_RESTART: a read that waits for the keyboard must return.
    action.sa_flags = SA_SIGINFO
    sigaction(SIGINT, &action, nil)
    signal(SIGPIPE, SIG_IGN)
    // Who starts a program from a thread of a pool may hand on a mask that keeps all signals away.
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
  }
}
