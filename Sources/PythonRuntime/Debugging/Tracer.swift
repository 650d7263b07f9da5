/// Follows a program for `sys.settrace`: calls a function at calls, lines, returns and exceptions.
///
/// Events and their order are CPython 3.11's. Code of modules that are built in is passed over, as
/// native code is.
package final class Tracer {
  /// What happened.
  enum Event {
    case call, line
    case `return`(Value)
    case exception(PyException)
  }

  /// What `sys.gettrace` answers.
  let function: Value

  init(_ function: Value) { self.function = function }

  /// The arguments of a trace function behind the frame.
  fileprivate static func words(
    of event: Event, _ interpreter: Interpreter
  ) -> (name: Value, argument: Value) {
    switch event {
    case .call: return (.object(interpreter.intern("call")), .none)
    case .line: return (.object(interpreter.intern("line")), .none)
    case .return(let value):
      return (.object(interpreter.intern("return")), value.isUnbound ? .none : value)
    case .exception(let exception):
      let parts: ContiguousArray<Value> = [
        .object(exception.exceptionType), .object(exception),
        exception.traceback.map { .object($0) } ?? .none,
      ]
      return (.object(interpreter.intern("exception")), .tuple(parts))
    }
  }
}

extension Machine {
  /// Tells the trace function of an event; nothing is traced meanwhile.
  func report(_ event: Tracer.Event, _ view: PyFrame) throws(PythonException) {
    guard let tracer = interpreter.tracer, !isTracing else { return }
    var function = view.traceFunction
    if case .call = event { function = tracer.function }
    guard let function else { return }
    let (name, argument) = Tracer.words(of: event, interpreter)
    isTracing = true
    defer { isTracing = false }
    view.refreshLocals()
    let result = try answer(function, .object(view), name, argument)
    view.storeLocals()
    if !result.isNone { view.traceFunction = result }
  }

  /// Calls a function that is traced although a trace function runs.
  func tracing(_ function: Value, _ arguments: [Value]) throws(PythonException) -> Value {
    let outer = isTracing
    isTracing = false
    defer { isTracing = outer }
    return try interpreter.call(
      function, with: CallArguments(ContiguousArray(arguments), keywords: []))
  }

  /// What the trace function answers; one that raises is not called again.
  private func answer(
    _ function: Value, _ frame: Value, _ event: Value, _ argument: Value
  ) throws(PythonException) -> Value {
    do throws(PythonException) {
      return try interpreter.call(function, frame, event, argument)
    } catch {
      let exception = error.exception
      interpreter.setTrace(nil)
      throw PythonException(exception)
    }
  }
}

extension Interpreter {
  /// Has `function` called as the program goes on, or nothing any more.
  func setTrace(_ function: Value?) {
    guard let function else {
      tracer = nil
      return
    }
    tracer = Tracer(function)
    machine.instrumentStack()
  }
}
