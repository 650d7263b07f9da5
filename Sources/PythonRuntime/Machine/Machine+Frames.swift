// Entering and leaving activations.
extension Machine {
  /// Starts `function` with its arguments at `base`; see `push(taking:base:given:mode:)`.
  func push(
    _ function: PyFunction, base: UnsafeMutablePointer<Value>, given: Int, mode: ReturnMode
  ) throws(PythonException) {
    try push(taking: .passRetained(function), base: base, given: given, mode: mode)
  }

  /// Starts `function` with its arguments at `base`, and takes the reference to it.
  ///
  /// `given` values already stand there; the frame's slots grow over them. The stack of the caller
  /// must have been saved.
  @inline(__always)
  func push(
    taking function: Unmanaged<PyFunction>, base: UnsafeMutablePointer<Value>, given: Int,
    mode: ReturnMode
  ) throws(PythonException) {
    let caller = frame
    let code = function._withUnsafeGuaranteedRef { Unmanaged.passUnretained($0.code) }
    let (size, slots, instructions) = code._withUnsafeGuaranteedRef {
      ($0.frameSize, $0.slotCount, $0.instructions)
    }
    var locals = base
    var end = caller.pointee.stackEnd
    if caller.pointee.floor != nil, case let free = freePlace(caller, base), free != base {
      locals = free
      locals.moveInitialize(from: base, count: given)
    }
    if locals + size + Machine.margin > end {
      let values = locals
      (locals, end) = startChunk()
      locals.moveInitialize(from: values, count: given)
    }
    depth += 1
    if depth > interpreter.limits.recursionDepth {
      (locals + 0).deinitialize(count: given)
      if end != caller.pointee.stackEnd { endChunk() }
      function.release()
      throw recursionError(mode == .construct ? " while calling a Python object" : "")
    }
    (locals + given).initialize(repeating: .unbound, count: slots - given)
    let record = self.record(after: caller)
    record.pointee.pc = instructions
    record.pointee.locals = locals
    record.pointee.sp = locals + slots
    record.pointee.begin(taking: function)
    record.pointee.stackEnd = end
    record.pointee.returnMode = mode
    record.pointee.floor = nil
    if code._withUnsafeGuaranteedRef({ !$0.freeNames.isEmpty }) {
      function._withUnsafeGuaranteedRef { $0.copyClosure(to: locals) }
    }
    frame = record
    try countEntry()
  }

  /// Counts the step of a frame that begins, which is the one that fails where a limit is reached.
  @inline(__always)
  func countEntry() throws(PythonException) {
    budget -= 1
    if budget <= 0 { try poll() }
  }

  /// Where values may stand that begin at `place`: a generator's own memory holds its frame only, so
  /// that what it calls stands on the stack of the one who asked it.
  @inline(__always)
  func freePlace(
    _ record: FramePointer, _ place: UnsafeMutablePointer<Value>
  ) -> UnsafeMutablePointer<Value> {
    guard let floor = record.pointee.floor else { return place }
    let own = record.pointee.locals
    let isOwn = place >= own && place <= own + record.pointee.code.frameSize
    return isOwn ? floor : place
  }

  func recursionError(_ what: String = "") -> PythonException {
    depth -= 1
    return interpreter.error(.recursionError, "maximum recursion depth exceeded" + what)
  }

  /// Ends the running frame: its slots are freed and the caller's frame runs.
  @inline(__always)
  func pop() {
    let record = frame
    if record.pointee.view != nil || record.pointee.namespace != nil { detach(record) }
    let locals = record.pointee.locals
    locals.destroy(record.pointee.sp - locals)
    depth -= 1
    record.pointee.releaseFunction()
    guard let back = record.pointee.back else { return }
    if record.pointee.stackEnd != back.pointee.stackEnd { endChunk() }
    frame = back
  }

  private func detach(_ record: FramePointer) {
    if let view = record.pointee.view {
      let caller = record.pointee.back.flatMap { $0.pointee.view }
      view.detach(caller: caller)
      record.pointee.view = nil
    }
    record.pointee.namespace = nil
    record.pointee.mapping = nil
  }
}
