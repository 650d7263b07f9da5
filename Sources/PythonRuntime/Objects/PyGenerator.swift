/// A generator: a frame with values of its own, which the machine runs behind whoever asks.
package final class PyGenerator: PyContainer {
  package let function: PyFunction
  package var name: String
  package var qualifiedName: String
  /// The frame, with room for its values behind it.
  let record: FramePointer
  /// The frame as an object, kept between two runs of it.
  var view: PyFrame?
  /// Who closes the generator when it is left where that matters.
  var finalizers: Finalizers?

  /// Where the generator is in its life.
  package enum State: UInt8 {
    case created, suspended, running, finished
  }

  /// Takes the arguments from the stack.
  init(_ function: PyFunction, arguments: UnsafeMutablePointer<Value>, count: Int) {
    let code = function.code
    self.function = function
    name = function.name
    qualifiedName = function.qualifiedName
    let capacity = code.frameSize + 8
    record = PyGenerator.allocate(capacity)
    let slots = UnsafeMutableRawPointer(record + 1).bindMemory(to: Value.self, capacity: capacity)
    slots.moveInitialize(from: arguments, count: count)
    (slots + count).initialize(repeating: .unbound, count: code.slotCount - count)
    if !code.freeNames.isEmpty { function.copyClosure(to: slots) }
    record.initialize(
      to: Frame(of: code, globals: function.globals, values: slots, stackEnd: slots + capacity))
    record.pointee.sp = slots + code.slotCount
    super.init(kind: .generator)
    record.pointee.generator = .passUnretained(self)
  }

  /// What is left of a generator that goes in the middle, to be closed.
  private init(reviving gone: PyGenerator) {
    function = gone.function
    name = gone.name
    qualifiedName = gone.qualifiedName
    record = gone.record
    view = gone.view
    super.init(kind: .generator)
    record.pointee.generator = .passUnretained(self)
    takeRegistration(of: gone)
  }

  private static func allocate(_ capacity: Int) -> FramePointer {
    UnsafeMutableRawPointer.allocate(
      byteCount: MemoryLayout<Frame>.stride + capacity * MemoryLayout<Value>.stride,
      alignment: MemoryLayout<Frame>.alignment
    ).bindMemory(to: Frame.self, capacity: 1)
  }

  deinit {
    if let finalizers, finalizers.isOpen, isLeftInside {
      return finalizers.add(PyGenerator(reviving: self))
    }
    if isReleasedDeeply { surrenderAll() } else { passDepth(to: slots, count: used) }
    slots.deinitialize(count: used)
    record.deinitialize(count: 1)
    UnsafeMutableRawPointer(record).deallocate()
  }

  package var state: State { record.pointee.state }

  var slots: UnsafeMutablePointer<Value> { record.pointee.locals }

  /// How many slots hold values while suspended.
  var used: Int { record.pointee.sp - record.pointee.locals }

  /// Whether the generator waits where something catches exceptions, or for another iterator.
  var isLeftInside: Bool {
    guard finalizers != nil, state == .suspended else { return false }
    let place = record.pointee.pc - function.code.instructions - 1
    return function.code.handler(at: place) != nil || delegate != nil
  }

  package override func surrender(to remains: inout Remains) {
    if isLeftInside { return }
    for position in 0..<used {
      if case .object(let object) = slots[position] { remains.take(object) }
    }
    dropValues()
    remains.take(function)
  }

  private func dropValues() {
    let values = slots
    let count = used
    // What is freed may look at this frame.
    record.pointee.sp = values
    values.deinitialize(count: count)
  }

  /// Frees the values.
  func finish() {
    record.pointee.state = .finished
    dropValues()
    view = nil
  }

  /// Whether the generator waits inside of `yield from`, and for what.
  var delegate: Value? {
    guard state == .suspended, function.code.opcode(at: record.pointee.pc) == .yieldFrom, used > 0
    else {
      return nil
    }
    return slots[used - 1]
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.generator }

  package override var isIterator: Bool { true }

  package override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    self
  }

  package override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    try interpreter.machine.resume(self, sending: .none)
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "<generator object \(qualifiedName) at \(addressText)>"
  }

  package override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(function)
    if let handled = record.pointee.innerHandled { visitor.visit(handled) }
    // While it runs, its values belong to the machine.
    if state == .running { return }
    for position in 0..<used { visitor.visit(slots[position]) }
  }

  package override func memento() -> Memento? { GeneratorMemento(self) }

  package override func clearReferences() {
    guard state != .running else { return }
    finish()
    record.pointee.innerHandled = nil
  }

  fileprivate func restore(_ saved: GeneratorMemento) {
    guard state != .running else { return }
    dropValues()
    for (position, value) in saved.values.enumerated() {
      (slots + position).initialize(to: value)
    }
    record.pointee.sp = slots + saved.values.count
    record.pointee.pc = saved.pc
    record.pointee.state = saved.state
    record.pointee.innerHandled = saved.handled
  }
}

/// Where a generator was.
private final class GeneratorMemento: Memento {
  let generator: PyGenerator
  let values: ContiguousArray<Value>
  let pc: UnsafeMutablePointer<Instruction>
  let state: PyGenerator.State
  let handled: PyException?

  init(_ generator: PyGenerator) {
    self.generator = generator
    values = ContiguousArray(
      UnsafeBufferPointer(start: generator.slots, count: generator.used))
    pc = generator.record.pointee.pc
    state = generator.state
    handled = generator.record.pointee.innerHandled
    super.init()
  }

  override func restore() { generator.restore(self) }
}
