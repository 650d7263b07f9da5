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
  /// The code's tables, at hand without going through the object.
  var instructions: UnsafeMutablePointer<Instruction>
  var constants: UnsafeMutablePointer<Value>
  var caches: UnsafeMutablePointer<InlineCache>
  private var codeReference: Unmanaged<PyCode>
  private var globalsReference: Unmanaged<PyDict>
  /// Keeps code and globals alive; counted by hand, as calls are frequent.
  private var ownedFunction: Unmanaged<PyFunction>?
  /// The dict of a module's or class body's variables.
  var namespace: PyDict?
  /// What a class body's variables are read and written through, where `__prepare__` answered with
  /// no plain dict.
  var mapping: PyObject?
  /// The frame as programs and tracebacks see it, made on demand.
  var view: PyFrame?
  /// The generator whose frame this is, and which owns it.
  var generator: Unmanaged<PyGenerator>?
  /// Where the generator is in its life.
  var state = PyGenerator.State.created
  /// The exception that was being handled inside when the generator was suspended.
  var innerHandled: PyException?
  /// The exception being handled where the generator was resumed.
  var outerHandled: PyException?
  var back: UnsafeMutablePointer<Frame>?
  var next: UnsafeMutablePointer<Frame>?
  /// For a generator's frame, whose values lie behind it: where frames above it may start.
  var floor: UnsafeMutablePointer<Value>?
  /// The end of the stack that this frame's values lie in.
  var stackEnd: UnsafeMutablePointer<Value>
  var returnMode: ReturnMode
  /// Where a line could begin last, while the frame is traced.
  var tracedPosition = -1
  /// `tracedPosition` where an exception was raised last.
  var raisedPosition = -1

  /// A record that has not been started; `code` and `globals` must outlive it.
  init(
    of code: PyCode, globals: PyDict, values: UnsafeMutablePointer<Value>,
    stackEnd: UnsafeMutablePointer<Value>, back: UnsafeMutablePointer<Frame>? = nil
  ) {
    pc = code.instructions
    instructions = code.instructions
    constants = code.constants
    caches = code.caches
    codeReference = .passUnretained(code)
    globalsReference = .passUnretained(globals)
    sp = values
    locals = values
    self.stackEnd = stackEnd
    self.back = back
    returnMode = .exit
  }

  /// The code that runs; the function or the generator keeps it alive.
  var code: PyCode { codeReference.takeUnretainedValue() }

  var globals: PyDict { globalsReference.takeUnretainedValue() }

  /// Looks at the globals without counting a reference.
  @inline(__always)
  func withGlobals<Result>(_ body: (PyDict) -> Result) -> Result {
    globalsReference._withUnsafeGuaranteedRef(body)
  }

  /// The function that runs, unless this is a generator's frame.
  var function: PyFunction? { ownedFunction?.takeUnretainedValue() }

  /// Makes this the record of a call of `function`, whose reference it takes.
  @inline(__always)
  mutating func begin(taking function: Unmanaged<PyFunction>) {
    ownedFunction = function
    function._withUnsafeGuaranteedRef { function in
      codeReference = .passUnretained(function.code)
      globalsReference = .passUnretained(function.globals)
    }
    codeReference._withUnsafeGuaranteedRef { code in
      instructions = code.instructions
      constants = code.constants
      caches = code.caches
    }
  }

  /// Gives the function's reference up.
  @inline(__always)
  mutating func releaseFunction() {
    guard let function = ownedFunction else { return }
    ownedFunction = nil
    ReferenceCount.release(UnsafeRawPointer(function.toOpaque()))
  }
}

typealias FramePointer = UnsafeMutablePointer<Frame>
