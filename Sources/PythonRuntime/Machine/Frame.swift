/// What becomes of a frame's result.
enum ReturnMode: UInt8 {
  /// The value goes on the caller's stack.
  case push
  /// The machine stops and hands the value to native code.
  case exit
  /// The value of `__init__` must be `None`; the instance is already on the caller's stack.
  case construct
  /// A generator that a `for` loop of the caller asked.
  case forIterator
  /// A generator that `yield from` of the caller asked.
  case yieldFrom
}

/// One activation, as the machine keeps it; linked, so that addresses stay valid.
struct Frame {
  var pc: UnsafeMutablePointer<Instruction>
  var sp: UnsafeMutablePointer<Value>
  var locals: UnsafeMutablePointer<Value>
  unowned(unsafe) var code: PyCode
  unowned(unsafe) var globals: PyDict
  /// Keeps code and globals alive.
  var function: PyFunction?
  /// The dict of a module's or class body's variables.
  var namespace: PyDict?
  /// The frame as programs and tracebacks see it, made on demand.
  var view: PyFrame?
  /// The generator whose frame this is.
  var generator: PyGenerator?
  /// The exception being handled where the generator was resumed.
  var outerHandled: PyException?
  var back: UnsafeMutablePointer<Frame>?
  var next: UnsafeMutablePointer<Frame>?
  /// The end of the stack that this frame's values lie in.
  var stackEnd: UnsafeMutablePointer<Value>
  var returnMode: ReturnMode
  /// The line of the last line event.
  var tracedLine: Int32 = -1
}

typealias FramePointer = UnsafeMutablePointer<Frame>
