/// A generator: a suspended frame with values of its own.
package final class PyGenerator: PyContainer {
  package let function: PyFunction
  package var name: String
  package var qualifiedName: String
  package private(set) var state: State = .created
  let slots: UnsafeMutablePointer<Value>
  let capacity: Int
  /// How many slots hold values while suspended.
  var used = 0
  var pc: UnsafeMutablePointer<Instruction>
  /// The exception that was being handled inside when it was suspended.
  var handled: PyException?
  /// The frame as an object, kept between two runs of it.
  var view: PyFrame?

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
    capacity = code.frameSize + 8
    slots = .allocate(capacity: capacity)
    slots.moveInitialize(from: arguments, count: count)
    (slots + count).initialize(repeating: .unbound, count: code.slotCount - count)
    let first = code.localNames.count + code.cellNames.count
    for (position, cell) in function.closure.enumerated() {
      slots[first + position] = .object(cell)
    }
    used = code.slotCount
    pc = code.instructions
    super.init(kind: .generator)
  }

  deinit {
    if isReleasedDeeply { surrenderAll() } else { passDepth(to: slots, count: used) }
    slots.deinitialize(count: used)
    slots.deallocate()
  }

  package override func surrender(to remains: inout Remains) {
    for position in 0..<used {
      if case .object(let object) = slots[position] { remains.take(object) }
    }
    slots.deinitialize(count: used)
    used = 0
    remains.take(function)
  }

  func begin() { state = .running }

  func suspend(_ frame: FramePointer) {
    used = frame.pointee.sp - slots
    pc = frame.pointee.pc
    state = .suspended
  }

  /// Frees the values.
  func finish() {
    slots.deinitialize(count: used)
    used = 0
    view = nil
    state = .finished
  }

  /// Whether the generator waits inside of `yield from`, and for what.
  var delegate: Value? {
    guard state == .suspended, function.code.opcode(at: pc) == .yieldFrom, used > 0 else {
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
    if let handled { visitor.visit(handled) }
    // While it runs, its values belong to the machine.
    if state == .running { return }
    for position in 0..<used { visitor.visit(slots[position]) }
  }

  package override func memento() -> Memento? { GeneratorMemento(self) }

  package override func clearReferences() {
    guard state != .running else { return }
    finish()
    handled = nil
  }

  fileprivate func restore(_ saved: GeneratorMemento) {
    guard state != .running else { return }
    slots.deinitialize(count: used)
    for (position, value) in saved.values.enumerated() {
      (slots + position).initialize(to: value)
    }
    used = saved.values.count
    pc = saved.pc
    state = saved.state
    handled = saved.handled
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
    pc = generator.pc
    state = generator.state
    handled = generator.handled
    super.init()
  }

  override func restore() { generator.restore(self) }
}
