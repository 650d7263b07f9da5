/// Runs bytecode: the frames, the stack of values and the budgets of one interpreter.
final class Machine {
  unowned(unsafe) let interpreter: Interpreter
  /// The names of `builtins`, which the interpreter keeps.
  let builtins: Unmanaged<PyDict>
  /// Who has gone and is still to be told.
  let finalizers: Finalizers
  /// The frame that runs; `root` when only native code does.
  var frame: FramePointer
  private let root: FramePointer
  /// The exception being handled, for `raise` and for contexts.
  var handled: PyException?
  /// The result of a call of mode `exit` that needed no frame.
  var exitValue: Value = .unbound
  /// What `StopIteration` carried when native code last met one.
  var stopValue: Value = .none
  /// Whether the exception being thrown has been recorded in the running frame already.
  var reraising = false
  /// What was raised and not yet handled.
  var failure: PyException?
  /// The `StopIteration` that native code last met while tracing is on.
  var stop: PyException?
  /// Whether a trace function runs, which is not traced itself.
  var isTracing = false
  var depth = 0
  var nativeDepth = 0
  /// The interpreter's version of all classes.
  var typeVersion = 0
  /// Jumps back and calls until the next look at the host.
  var budget = Machine.pollInterval
  /// Whether this run has been told of a limit.
  var isOverLimit = false
  /// Whether this run went on after that for too long, so that handlers are passed over.
  var isEnding = false
  var stepsTaken: Int64 = 0
  var outputWritten: Int64 = 0
  var deadline = Double.infinity
  /// What the host's memory was before the first run.
  var memoryAtStart: Int64?
  /// The most memory in use when a run was refused more.
  var highestMemory: Int64 = 0
  private var chunks: [UnsafeMutablePointer<Value>] = []
  private var nextChunk = 0

  static let pollInterval = 20_000
  static let chunkSize = 1 << 15
  /// Values that native calls may use beyond a frame's own.
  static let margin = 300

  init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    builtins = .passUnretained(interpreter.builtins.attributes)
    finalizers = interpreter.finalizers
    let code = PyCode(CodeDraft())
    let function = PyFunction(code: code, globals: PyDict())
    let chunk = UnsafeMutablePointer<Value>.allocate(capacity: Machine.chunkSize)
    chunks = [chunk]
    nextChunk = 1
    root = .allocate(capacity: 1)
    root.initialize(
      to: Frame(
        of: code, globals: function.globals, values: chunk,
        stackEnd: chunk + Machine.chunkSize))
    root.pointee.begin(taking: .passRetained(function))
    frame = root
  }

  deinit {
    var record: FramePointer? = root
    while let current = record {
      record = current.pointee.next
      current.pointee.releaseFunction()
      current.deinitialize(count: 1)
      current.deallocate()
    }
    for chunk in chunks { chunk.deallocate() }
  }

  /// Whether native code at the top runs, and no Python frame.
  var isIdle: Bool { frame == root }

  // MARK: Frames

  /// The record after `back`, made if need be.
  @inline(__always)
  func record(after back: FramePointer) -> FramePointer {
    if let next = back.pointee.next {
      // A generator's frame stands now before one frame, now before another.
      next.pointee.back = back
      return next
    }
    return makeRecord(after: back)
  }

  private func makeRecord(after back: FramePointer) -> FramePointer {
    let record = FramePointer.allocate(capacity: 1)
    let base = root.pointee
    record.initialize(
      to: Frame(
        of: base.code, globals: base.globals, values: base.sp, stackEnd: base.stackEnd,
        back: back))
    back.pointee.next = record
    return record
  }

  /// Memory for a frame that does not fit behind its caller's values.
  func startChunk() -> (base: UnsafeMutablePointer<Value>, end: UnsafeMutablePointer<Value>) {
    if nextChunk == chunks.count {
      chunks.append(.allocate(capacity: Machine.chunkSize))
    }
    let base = chunks[nextChunk]
    nextChunk += 1
    return (base, base + Machine.chunkSize)
  }

  /// Gives the newest chunk back.
  func endChunk() { nextChunk -= 1 }

  /// The frame as an object.
  func view(of record: FramePointer) -> PyFrame {
    if let view = record.pointee.view { return view }
    let function =
      record.pointee.function ?? record.pointee.generator?.takeUnretainedValue().function
      ?? PyFunction(
        code: record.pointee.code, globals: record.pointee.globals)
    let view = PyFrame(record, function: function)
    record.pointee.view = view
    return view
  }

  /// The frame of the Python code that runs now.
  var currentView: PyFrame? { isIdle ? nil : view(of: frame) }

  /// Makes the code that runs forget the methods it found.
  func forgetMethods() {
    var record = frame
    while record != root, let back = record.pointee.back {
      record.pointee.code.forgetMethods()
      record = back
    }
  }

  /// The frames from the outermost to the one that runs.
  var stack: [PyFrame] {
    var views: [PyFrame] = []
    var record = frame
    while record != root, let back = record.pointee.back {
      views.append(view(of: record))
      record = back
    }
    return views.reversed()
  }
}
