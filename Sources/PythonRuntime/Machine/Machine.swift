/// Runs bytecode.
final class Machine {
  unowned(unsafe) let interpreter: Interpreter

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  func run(_ code: PyCode, globals: PyDict, locals: PyDict) throws(PythonException) -> Value {
    throw interpreter.runtimeError("the machine is not written yet")
  }

  func call(_ callee: Value, _ arguments: CallArguments) throws(PythonException) -> Value {
    throw interpreter.runtimeError("the machine is not written yet")
  }

  func countOutput(_ bytes: Int) throws(PythonException) {}
  func poll() throws(PythonException) {}
}
