import PythonSyntax

/// Compiled code: instructions and what they refer to.
package final class PyCode: PyObject {
  package let name: String
  package let qualifiedName: String
  /// The source's name: a path, `<stdin>` or `Cell In[3]`.
  package let fileName: String
  package let firstLine: Int
  package let doc: Value
  package let parameters: CodeParameters
  /// Whether calling makes a generator.
  package let isGenerator: Bool
  /// Whether variables live in slots, not in a dict.
  package let isFunction: Bool
  package let localNames: ContiguousArray<PyString>
  package let cellNames: ContiguousArray<PyString>
  package let freeNames: ContiguousArray<PyString>
  package let names: ContiguousArray<PyString>
  /// The source of each instruction.
  package let positions: ContiguousArray<InstructionPosition>
  let handlers: ContiguousArray<HandlerRange>
  let stackSize: Int
  let instructionCount: Int
  let instructions: UnsafeMutablePointer<Instruction>
  let constants: UnsafeMutablePointer<Value>
  let constantCount: Int
  let caches: UnsafeMutablePointer<InlineCache>
  let cacheCount: Int
  /// The opcodes as they were before tracing marked some; empty while nothing is marked.
  var tracedOpcodes: ContiguousArray<Opcode> = []
  /// Slots for locals, cells and free variables.
  let slotCount: Int
  /// Slots that a frame needs in all.
  let frameSize: Int
  /// Whether a call with exactly the positional arguments needs no further binding.
  let isSimple: Bool
  /// Whether this is a generator's that runs on when it is closed in the middle.
  let mindsClosing: Bool

  init(_ draft: CodeDraft) {
    name = draft.name
    qualifiedName = draft.qualifiedName
    fileName = draft.fileName
    firstLine = draft.firstLine
    doc = draft.doc
    parameters = draft.parameters
    isGenerator = draft.isGenerator
    isFunction = draft.isFunction
    localNames = draft.localNames
    cellNames = draft.cellNames
    freeNames = draft.freeNames
    names = draft.names
    positions = draft.positions
    handlers = draft.handlers
    stackSize = draft.stackSize
    instructionCount = draft.instructions.count
    instructions = .allocate(capacity: max(1, instructionCount))
    for (offset, instruction) in draft.instructions.enumerated() {
      (instructions + offset).initialize(to: instruction)
    }
    constantCount = draft.constants.count
    constants = .allocate(capacity: max(1, constantCount))
    for (offset, constant) in draft.constants.enumerated() {
      (constants + offset).initialize(to: constant)
    }
    cacheCount = draft.cacheCount
    caches = .allocate(capacity: max(1, cacheCount))
    caches.initialize(repeating: InlineCache(), count: cacheCount)
    slotCount =
      localNames.count + cellNames.count + freeNames.count + draft.temporaryCount
    frameSize = slotCount + stackSize + 2
    isSimple =
      !parameters.hasVarargs && !parameters.hasKwargs && parameters.keywordOnlyCount == 0
    mindsClosing =
      isGenerator
      && (!handlers.isEmpty || draft.instructions.contains { $0.opcode == .yieldFrom })
    super.init(kind: .code)
  }

  deinit {
    instructions.deallocate()
    constants.deinitialize(count: constantCount)
    constants.deallocate()
    caches.deinitialize(count: cacheCount)
    caches.deallocate()
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.code }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "<code object \(name) at \(addressText), file \"\(fileName)\", line \(firstLine)>"
  }

  /// Forgets the methods that instructions here and in functions inside found, so that the caches keep
  /// nobody alive.
  func forgetMethods() {
    for place in 0..<cacheCount where !caches[place].value.isUnbound {
      caches[place] = InlineCache()
    }
    for place in 0..<constantCount {
      guard case .object(let object) = constants[place], object.kind == .code else { continue }
      unsafeDowncast(object, to: PyCode.self).forgetMethods()
    }
  }

  /// The opcode at a place, whether tracing has marked it or not.
  func opcode(at place: UnsafeMutablePointer<Instruction>) -> Opcode {
    let opcode = place.pointee.opcode
    return opcode == .traced ? tracedOpcodes[place - instructions] : opcode
  }

  /// The handler of an exception at `instruction`.
  func handler(at instruction: Int) -> HandlerRange? {
    for handler in handlers where handler.start <= instruction && instruction < handler.end {
      return handler
    }
    return nil
  }
}

/// The parameters of a Python function; their names are the first local names.
package struct CodeParameters {
  package var positionalCount = 0
  package var positionalOnlyCount = 0
  package var keywordOnlyCount = 0
  package var hasVarargs = false
  package var hasKwargs = false

  /// How many local slots parameters take.
  package var slotCount: Int {
    positionalCount + keywordOnlyCount + (hasVarargs ? 1 : 0) + (hasKwargs ? 1 : 0)
  }
}

/// What the compiler hands over for one code object.
struct CodeDraft {
  var name = ""
  var qualifiedName = ""
  var fileName = ""
  var firstLine = 1
  var doc: Value = .none
  var parameters = CodeParameters()
  var isGenerator = false
  var isFunction = false
  var localNames: ContiguousArray<PyString> = []
  var cellNames: ContiguousArray<PyString> = []
  var freeNames: ContiguousArray<PyString> = []
  var names: ContiguousArray<PyString> = []
  var constants: ContiguousArray<Value> = []
  var instructions: ContiguousArray<Instruction> = []
  var positions: ContiguousArray<InstructionPosition> = []
  var handlers: ContiguousArray<HandlerRange> = []
  var stackSize = 0
  var cacheCount = 0
  /// Hidden slots after the free variables.
  var temporaryCount = 0
}
