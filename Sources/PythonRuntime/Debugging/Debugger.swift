/// Follows a program: called by the machine at lines, calls, returns and exceptions.
package class Debugger {
  /// What happened.
  package enum Event {
    case call, line
    case `return`(Value)
    case exception(PyException)
  }

  package init() {}

  /// Called before the machine goes on; throwing ends the program.
  package func handle(
    _ event: Event, _ frame: PyFrame, in interpreter: Interpreter
  ) throws(PythonException) {}
}
