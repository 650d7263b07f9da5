/// Python's debugger at a `(Pdb)` prompt: reads commands from the host, prints to it.
package final class Pdb: Debugger {
  let interpreter: Interpreter
  var stepping = Stepping()
  var breakpoints: [Breakpoint] = []
  var breakpointCount = 0
  /// The frames that commands move through, outermost first, with the lines they show.
  var stack: [(frame: PyFrame, line: Int)] = []
  var current = 0
  var lastCommand = ""
  /// The last line that `l` showed.
  var lastListed: Int?
  private var isPrompting = false
  private var quits = false

  package init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    super.init()
  }

  // MARK: Events

  package override func handle(
    _ event: Event, _ frame: PyFrame, in interpreter: Interpreter
  ) throws(PythonException) {
    if isPrompting { return }
    switch event {
    case .call: if stepping.stops(in: frame) { try interact(frame, before: "--Call--") }
    case .line: try line(frame)
    case .return(let value): try returned(frame, value)
    case .exception(let exception): try raised(frame, exception)
    }
  }

  private func line(_ frame: PyFrame) throws(PythonException) {
    let isBreak = try breaks(at: frame)
    if isBreak || stepping.stops(in: frame) { try interact(frame) }
  }

  private func returned(_ frame: PyFrame, _ value: Value) throws(PythonException) {
    if stepping.stopsAtReturn(of: frame) {
      let text = try interpreter.repr(value)
      try interact(frame, before: "--Return--", result: text)
    }
    stepping.leave(frame)
  }

  private func raised(_ frame: PyFrame, _ exception: PyException) throws(PythonException) {
    guard stepping.stops(in: frame) else { return }
    try interact(frame, before: interpreter.summaryLines(of: exception).last)
  }

  private func breaks(at frame: PyFrame) throws(PythonException) -> Bool {
    for (place, breakpoint) in breakpoints.enumerated()
    where breakpoint.file == frame.code.fileName && breakpoint.line == frame.line {
      if let condition = breakpoint.condition {
        guard let value = quietly(condition, frame), try interpreter.truth(value) else { continue }
      }
      breakpoints[place].hits += 1
      if breakpoint.isTemporary {
        breakpoints.remove(at: place)
        try say("Deleted breakpoint \(breakpoint.number) at \(breakpoint.file):\(breakpoint.line)")
      }
      return true
    }
    return false
  }

  /// The value of an expression in a frame, or `nil` when it raises.
  private func quietly(_ source: String, _ frame: PyFrame) -> Value? {
    isPrompting = true
    defer { isPrompting = false }
    do throws(PythonException) {
      return try interpreter.evaluate(source, in: frame)
    } catch {
      return nil
    }
  }

  // MARK: The prompt

  private func interact(
    _ frame: PyFrame, before: String? = nil, result: String? = nil
  ) throws(PythonException) {
    stack = interpreter.frames.map { ($0, $0.line) }
    current = max(0, stack.count - 1)
    if let before { try say(before) }
    try prompt(result: result)
    if quits { throw quitError() }
  }

  /// Looks at where an exception came from, after the program has ended.
  package func postMortem(_ exception: PyException) throws(PythonException) {
    var entry = exception.traceback
    stack = []
    while let level = entry {
      stack.append((level.frame, Int(level.position.line)))
      entry = level.next
    }
    guard !stack.isEmpty else { return }
    current = stack.count - 1
    try prompt(result: nil)
  }

  private func prompt(result: String?) throws(PythonException) {
    isPrompting = true
    defer { isPrompting = false }
    lastListed = nil
    try showLocation(result: result)
    while true {
      switch interpreter.host.readLine(prompt: "(Pdb) ") {
      case .line(let text):
        if try perform(text) { return }
      case .endOfFile, .unavailable:
        quits = true
        return
      }
    }
  }

  /// Ends the program at the next chance.
  func quit() { quits = true }

  private func quitError() -> PythonException {
    let base = interpreter.types.exception(.exception)
    let type = PyType(name: "BdbQuit", module: "bdb", bases: [base], mro: base.mro)
    interpreter.debugger = nil
    return interpreter.error(type, [])
  }

  func say(_ text: String) throws(PythonException) { try interpreter.write(text + "\n") }
}

extension Interpreter {
  /// The value of an expression in a frame.
  package func evaluate(_ source: String, in frame: PyFrame) throws(PythonException) -> Value {
    let code = try compile(source, name: "<stdin>", mode: .eval)
    return try run(code, globals: frame.globals, locals: frame.localVariables(in: self))
  }

  /// Runs a statement in a frame; its variables keep what the statement assigns.
  package func execute(_ source: String, in frame: PyFrame) throws(PythonException) {
    let code = try compile(source, name: "<stdin>", mode: .interactive)
    let locals = frame.localVariables(in: self)
    defer { for (name, value) in locals.pairs { store(name, value, frame) } }
    _ = try run(code, globals: frame.globals, locals: locals)
  }

  private func store(_ name: Value, _ value: Value, _ frame: PyFrame) {
    if let name = name.asString { _ = frame.setLocal(intern(name.value), to: value) }
  }

  /// Lets a debugger of the host's prompt stop at the next line: `breakpoint()`.
  package func startPdb() {
    let pdb = debugger as? Pdb ?? Pdb(self)
    pdb.stepping.step()
    attach(pdb)
  }
}
