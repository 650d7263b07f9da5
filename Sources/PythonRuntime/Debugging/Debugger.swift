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

extension Interpreter {
  /// Lets `debugger` follow the program from here on, in frames that run already too.
  package func attach(_ debugger: Debugger) {
    self.debugger = debugger
    machine.instrumentStack()
  }

  /// The frames that run, outermost first.
  package var frames: [PyFrame] { machine.stack }
}

extension Machine {
  /// Marks the lines of every frame that runs.
  func instrumentStack() {
    var record: FramePointer? = frame
    while let current = record {
      instrument(current.pointee.code)
      record = current.pointee.back
    }
  }
}
