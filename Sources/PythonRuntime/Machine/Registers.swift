/// What the loop keeps at hand of the frame that runs.
struct Registers {
  var pc: UnsafeMutablePointer<Instruction>
  var sp: UnsafeMutablePointer<Value>
  var locals: UnsafeMutablePointer<Value>
  var constants: UnsafeMutablePointer<Value>
  var caches: UnsafeMutablePointer<InlineCache>
  var frame: FramePointer

  @inline(__always)
  init(_ frame: FramePointer) {
    self.frame = frame
    pc = frame.pointee.pc
    sp = frame.pointee.sp
    locals = frame.pointee.locals
    constants = frame.pointee.constants
    caches = frame.pointee.caches
  }

  @inline(__always)
  mutating func push(_ value: consuming Value) {
    sp.initialize(to: value)
    sp += 1
  }

  @inline(__always)
  mutating func pop() -> Value {
    sp -= 1
    return sp.move()
  }

  /// Pushes a copy of what `slot` holds.
  @inline(__always)
  mutating func push(copyOf slot: UnsafeMutablePointer<Value>) {
    slot.copy(to: sp)
    sp += 1
  }

  @inline(__always)
  mutating func drop() {
    sp -= 1
    sp.destroy()
  }

  /// Drops the top; whether that may have freed an object.
  @inline(__always)
  mutating func dropTelling() -> Bool {
    sp -= 1
    return sp.tag == ValueTag.object && ReferenceCount.releaseTelling(sp.address)
  }

  /// Writes down where the frame is, for calls that look at it or run other frames.
  @inline(__always)
  func save() {
    frame.pointee.pc = pc
    frame.pointee.sp = sp
  }

  @inline(__always)
  mutating func load(_ frame: FramePointer) { self = Registers(frame) }

  @inline(__always)
  mutating func jump(_ instruction: Instruction) {
    pc = frame.pointee.instructions + Int(instruction.argument)
  }
}
