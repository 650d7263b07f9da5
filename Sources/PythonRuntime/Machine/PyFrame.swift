/// A frame as a program, a traceback or a debugger sees it; it outlives its activation.
package final class PyFrame: PyObject {
  package let code: PyCode
  package let globals: PyDict
  package let function: PyFunction
  package let namespace: PyDict?
  /// The activation while it runs.
  var active: FramePointer?
  /// The values of the slots after the activation has ended.
  private(set) var slots: ContiguousArray<Value> = []
  private var lastInstruction = 0
  package private(set) var caller: PyFrame?
  /// What is called at the frame's lines: `f_trace`.
  var traceFunction: Value?
  /// Whether the frame is being called, so that its line is that of its definition.
  var isStarting = false
  /// What `f_locals` answers, once it was asked for.
  var knownLocals: PyDict?

  init(_ frame: FramePointer, function: PyFunction) {
    code = frame.pointee.code
    globals = frame.pointee.globals
    namespace = frame.pointee.namespace
    self.function = function
    active = frame
    super.init(kind: .frame)
  }

  deinit {
    if isReleasedDeeply { return surrenderAll() }
    _ = slots.withUnsafeBufferPointer { passDepth(to: $0.baseAddress, count: $0.count) }
    passDepth(to: caller)
  }

  package override func surrender(to remains: inout Remains) {
    remains.take(&slots)
    if let caller { remains.take(caller) }
    caller = nil
  }

  package override func clearReferences() {
    slots = []
    caller = nil
  }

  /// Keeps the slots when the activation ends.
  func detach(caller: PyFrame?) {
    guard let active else { return }
    lastInstruction = instruction
    slots = ContiguousArray(
      UnsafeBufferPointer(start: active.pointee.locals, count: code.slotCount))
    self.caller = caller
    self.active = nil
  }

  /// The generator's frame goes on.
  func attach(_ frame: FramePointer) {
    slots = []
    caller = nil
    active = frame
    frame.pointee.view = self
  }

  /// The instruction that runs, or ran last.
  package var instruction: Int {
    guard let active else { return lastInstruction }
    return max(0, active.pointee.pc - code.instructions - 1)
  }

  /// The line that runs, or ran last.
  package var line: Int {
    if isStarting { return code.name == "<module>" ? 0 : code.firstLine }
    var position = instruction
    if traceFunction != nil, let active, position < code.positions.count,
      code.positions[position].isSilent
    {
      position = max(0, active.pointee.tracedPosition)
    }
    guard position < code.positions.count else { return code.firstLine }
    let line = Int(code.positions[position].line)
    return line == 0 ? code.firstLine : line
  }

  /// The value of a slot.
  func slot(_ position: Int) -> Value {
    if let active { return active.pointee.locals[position] }
    return position < slots.count ? slots[position] : .unbound
  }

  /// The variables by name, cells opened.
  package func localVariables(in interpreter: Interpreter) -> PyDict {
    if let namespace { return namespace }
    let dict = PyDict()
    for (position, name) in code.localNames.enumerated() where !name.value.hasPrefix(".") {
      let value = slot(position)
      if !value.isUnbound { dict[name] = value }
    }
    for (position, name) in (code.cellNames + code.freeNames).enumerated() {
      guard case .object(let cell) = slot(code.localNames.count + position),
        cell.kind == .cell
      else { continue }
      let value = unsafeDowncast(cell, to: PyCell.self).value
      if !value.isUnbound { dict[name] = value }
    }
    return dict
  }

  /// The variables in the order of the code.
  package func locals(in interpreter: Interpreter) -> [(name: PyString, value: Value)] {
    var pairs: [(name: PyString, value: Value)] = []
    for (key, value) in localVariables(in: interpreter).pairs {
      if let name = key.asString { pairs.append((name, value)) }
    }
    return pairs
  }

  /// A variable of this frame.
  package func local(_ name: PyString, in interpreter: Interpreter) -> Value? {
    localVariables(in: interpreter)[name]
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.frame }

  package override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(globals)
    visitor.visit(function)
    if let namespace { visitor.visit(namespace) }
    if let knownLocals { visitor.visit(knownLocals) }
    if let traceFunction { visitor.visit(traceFunction) }
    visitor.visit(slots)
    if let caller { visitor.visit(caller) }
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "<frame at \(addressText), file '\(code.fileName)', line \(line), code \(code.name)>"
  }
}
