package import Lessons
package import PythonRuntime
import PythonSyntax
import PythonTorch
package import Tensors

/// A running lesson: cells executed one after another on one interpreter, with a way back.
package final class Session {
  /// The exception that ended a cell, as far as it must be known to explain it.
  struct Failure {
    let error: ErrorOutput
    let places: [FailurePlace]
    let problem: Problem?
  }

  package let interpreter: Interpreter
  package let globals: PyDict
  /// The number of the latest cell: the `n` of `In[n]`.
  package private(set) var executionCount = 0
  /// The cells that have run and not been taken back.
  private(set) var journal = Journal()
  private(set) var failure: Failure?
  /// Whether somebody quit the debugger in the latest cell, which ended it.
  package private(set) var wasQuit = false
  /// Whether the debugger of a cell goes on with the cells behind it.
  package var debuggerGoesOn = false
  let host: CellHost
  private var steps: [Step] = []
  private let depthOfHistory: Int

  /// `host` answers for the outside; `history` is how many cells can be taken back.
  package init(
    host: any Host = SilentHost(), limits: Limits = Limits(), history: Int = 100
  ) {
    self.host = CellHost(outside: host)
    interpreter = Interpreter(host: self.host, limits: limits)
    registerTorch(in: interpreter)
    globals = interpreter.makeMainNamespace()
    depthOfHistory = history
  }

  /// Lends devices to the cells; they are opened when one is first asked for.
  package func lend(_ accelerators: @escaping () -> [any Accelerator]) {
    Torch.lend(accelerators, to: interpreter)
  }

  deinit {
    steps = []
    interpreter.tearDown()
  }

  /// Runs a cell and reports what happens, in order; true when no exception ended it.
  ///
  /// `stepping` stops at its first line with a `(Pdb)` prompt.
  @discardableResult
  package func run(
    _ source: String, stepping: Bool = false, report: @escaping (Event) -> Void
  ) -> Bool {
    remember()
    executionCount += 1
    let cell = Journal.Entry(count: executionCount, source: source)
    journal.entries.append(cell)
    failure = nil
    wasQuit = false
    host.begin(report)
    report(.status(.busy))
    report(.executeInput(code: source, executionCount: executionCount))
    let succeeded = execute(cell, stepping, report)
    showFigures(report)
    if !debuggerGoesOn { endDebugging() }
    report(.status(.idle))
    host.end()
    return succeeded
  }

  private func execute(
    _ cell: Journal.Entry, _ stepping: Bool, _ report: (Event) -> Void
  ) -> Bool {
    do throws(PythonException) {
      if stepping { try interpreter.stepNextRun() }
      let value = try interpreter.run(
        cell.source, name: cell.name, mode: .cell, globals: globals)
      try show(value, cell.count, report)
    } catch {
      self.fail(error.exception, report)
      return false
    }
    journal.markSucceeded()
    explainWarning(report)
    return true
  }

  /// The display hook: a last expression is shown unless it is None.
  private func show(
    _ value: Value, _ count: Int, _ report: (Event) -> Void
  ) throws(PythonException) {
    guard !value.isUnbound, !value.isNone else { return }
    globals[interpreter.intern("_")] = value
    if let forms = try Pyplot.forms(of: value, in: interpreter) {
      report(.executeResult(MimeBundle(forms), executionCount: count))
      return
    }
    let text = try interpreter.repr(value)
    report(.executeResult(MimeBundle(text: text), executionCount: count))
  }

  /// What a cell drew and did not show is shown when it ends, after an error too.
  private func showFigures(_ report: (Event) -> Void) {
    guard !wasQuit else { return }
    do throws(PythonException) {
      try Pyplot.showOpenFigures(in: interpreter)
    } catch {
      report(.error(ErrorOutput(error.exception, in: interpreter)))
    }
  }

  private func fail(_ exception: PyException, _ report: (Event) -> Void) {
    if interpreter.isDebuggerQuit(exception) {
      wasQuit = true
      return
    }
    interpreter.lastException = exception
    let error = ErrorOutput(exception, in: interpreter)
    let isSyntax = error.name == "SyntaxError"
    let words = isSyntax ? error.traceback.joined(separator: "\n") : error.summary
    let problem = Problem(exception, words: words)
    // The frames of a cell that took too much memory must not keep it.
    let places = error.name == "MemoryError" ? [] : FailurePlace.all(of: exception)
    failure = Failure(error: error, places: places, problem: problem)
    report(.error(error))
    if let explanation = explanationOfFailure { report(.explanation(explanation)) }
  }

  /// A warning is no exception, but the mistake behind it deserves the same explanation.
  private func explainWarning(_ report: (Event) -> Void) {
    guard !host.errorText.isEmpty, let problem = MessageReader(host.errorText).problem else {
      return
    }
    let message = MessageReader.firstLine(of: host.errorText)
    failure = Failure(
      error: ErrorOutput(name: "UserWarning", value: message), places: [], problem: problem)
    if let explanation = explanationOfFailure { report(.explanation(explanation)) }
  }
}

// Going back in time.
extension Session {
  /// The state before a cell.
  private struct Step {
    let before: Moment
    let executionCount: Int
    let journal: Journal
    let failure: Failure?
  }

  private func remember() {
    guard depthOfHistory > 0 else { return }
    steps.append(
      Step(
        before: Moment(interpreter, globals: globals), executionCount: executionCount,
        journal: journal, failure: failure))
    if steps.count > depthOfHistory { steps.removeFirst() }
  }

  /// Restores all that was before the latest cell; nil when there is nothing to take back.
  @discardableResult
  package func back() -> String? {
    guard let step = steps.popLast() else { return nil }
    let source = journal.entries.last?.source ?? ""
    step.before.restore(in: interpreter)
    executionCount = step.executionCount
    journal = step.journal
    failure = step.failure
    return source
  }

  package var canGoBack: Bool { !steps.isEmpty }

  /// Whether the latest cell, or a warning in it, can be explained.
  package var hasFailure: Bool { failure != nil }

  /// Runs `body` and then puts everything back as it was.
  func withRestoredState<T>(_ body: () -> T) -> T {
    let moment = Moment(interpreter, globals: globals)
    defer { moment.restore(in: interpreter) }
    return body()
  }
}

extension Session {
  /// An interpreter with everything that a program may import, without a session around it.
  package static func makeInterpreter(
    host: any Host, limits: Limits = Limits()
  ) -> Interpreter {
    let interpreter = Interpreter(host: host, limits: limits)
    registerTorch(in: interpreter)
    return interpreter
  }

  /// Where Ctrl-C stopped a loop of the latest cell.
  package var stop: BatchStop? {
    hasFailure ? interpreter.lastException?.facts as? BatchStop : nil
  }

  /// Whether the latest failure is one that can be explained.
  package var canExplain: Bool { failure?.problem != nil }

  /// Whether repairs of the latest failure can be tried.
  package var hasFixes: Bool {
    guard let problem = failure?.problem, let evidence = evidence() else { return false }
    return RepairPlan(problem, evidence) != nil
  }
}
