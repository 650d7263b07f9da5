/// A loop over batches, as far as it has come.
package final class BatchPass {
  /// What the loop calls one round: `batch` or `step`.
  package let unit: String
  package let total: Int64?
  /// How many rounds have begun.
  package fileprivate(set) var begun: Int64 = 0

  package init(unit: String, total: Int64?) {
    self.unit = unit
    self.total = total
  }
}

/// The loops over batches that run.
///
/// Inside of them Ctrl-C takes effect between two batches, so that weights, optimizer and statistics
/// belong together; a batch that goes on for too long is interrupted where it is.
package final class BatchLoops {
  /// The seconds for which a batch may go on after Ctrl-C.
  private static let patience = 1.0

  private var open: [BatchPass] = []
  /// When Ctrl-C was pressed inside of a batch that still goes on.
  private var wish: Double?
  /// How many progress bars are open, and how many loops ever had a number.
  private var bars = 0
  private var lastID: Int64 = 0

  /// Loops of earlier runs, whose iterators may live on, hold nothing up.
  func startRun() {
    open.removeAll()
    wish = nil
  }

  /// Whether what runs is to be interrupted now; asked at any place inside of a batch.
  func takeInterrupt(_ host: any Host, mayWait: Bool) -> Bool {
    let isPressed = host.takeInterrupt()
    guard isPressed || wish != nil else { return false }
    if mayWait, !open.isEmpty, let now = host.monotonicClock() {
      guard let since = wish else {
        wish = now
        return false
      }
      if !isPressed, now - since < BatchLoops.patience { return false }
    }
    wish = nil
    return true
  }

  /// The `KeyboardInterrupt` of a run that stops now.
  func interruption(in interpreter: Interpreter) -> PythonException {
    let error = interpreter.error(.keyboardInterrupt, arguments: [])
    if let pass = open.last { error.exception.facts = BatchStop(pass, isBetween: false) }
    return error
  }

  /// Begins the next batch of `pass`: between two of them is where Ctrl-C takes effect.
  package func beginBatch(
    of pass: BatchPass, in interpreter: Interpreter
  ) throws(PythonException) {
    if interpreter.interruptHandler == nil, wish != nil || interpreter.host.takeInterrupt() {
      wish = nil
      let error = interpreter.error(.keyboardInterrupt, arguments: [])
      error.exception.facts = BatchStop(pass, isBetween: true)
      throw error
    }
    if !open.contains(where: { $0 === pass }) { open.append(pass) }
    pass.begun += 1
  }

  /// Ends a loop, however it ended.
  package func end(_ pass: BatchPass) { open.removeAll { $0 === pass } }
}

// What is shown of them.
extension BatchLoops {
  /// Whether the program shows a bar of its own.
  package var hasBar: Bool { bars > 0 }

  /// A number for a loop that is shown.
  package func makeID() -> Int64 {
    lastID += 1
    return lastID
  }

  package func openBar() { bars += 1 }

  package func closeBar() { bars -= 1 }
}

/// Where Ctrl-C stopped a loop: what a `KeyboardInterrupt` knows.
package final class BatchStop {
  private let unit: String
  private let begun: Int64
  private let total: Int64?
  private let isBetween: Bool

  fileprivate init(_ pass: BatchPass, isBetween: Bool) {
    unit = pass.unit
    begun = pass.begun
    total = pass.total
    self.isBetween = isBetween
  }

  /// Where it was, in words.
  package var place: String {
    let ofTotal = total.map { " of \($0)" } ?? ""
    if !isBetween { return "Stopped inside \(unit) \(begun)\(ofTotal)." }
    if begun == 0 { return "Stopped before the first \(unit)\(ofTotal)." }
    return "Stopped between two rounds of the loop, after \(unit) \(begun)\(ofTotal)."
  }

  /// What is left of the work, in words.
  package var state: String {
    isBetween
      ? "Weights, optimizers and all other variables are as it left them."
      : "All variables are as that moment left them."
  }
}
