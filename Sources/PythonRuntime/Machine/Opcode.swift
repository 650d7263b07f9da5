/// What one instruction does.
enum Opcode: UInt8 {
  case nop
  // Constants and variables
  case loadConst, loadFast, storeFast, deleteFast
  case loadName, storeName, deleteName
  case loadGlobal, storeGlobal, deleteGlobal
  case loadDeref, storeDeref, deleteDeref, loadClassDeref, loadClosure, makeCell
  // Stack
  case pop, copy, swap, pushUnbound
  // Operators
  case binary, inPlace, negative, positive, invert, not, compare, isOperator, contains
  // Attributes and items
  case loadAttribute, storeAttribute, deleteAttribute, loadMethod
  case loadItem, storeItem, deleteItem
  // Building
  case buildList, buildTuple, buildSet, buildMap, buildString, buildSlice
  case listAppend, setAdd, mapAdd, listExtend, setUpdate, dictUpdate, dictMerge, listToTuple
  case formatValue
  // Jumps
  case jump, jumpBack, popJumpIfFalse, popJumpIfTrue, jumpIfFalseOrPop, jumpIfTrueOrPop
  case popJumpIfNone, popJumpIfNotNone
  // Iteration
  case getIterator, forIterator, dropIterator, unpackSequence, unpackStarred
  // Calls
  case call, callKeywords, callSpread, makeFunction, returnValue
  // Generators
  case yieldValue, getYieldFromIterator, yieldFrom
  // Exceptions
  case raise, reraise, pushHandled, popHandled, matchException, assertionError
  case matchGroup, gatherRaised
  case beforeWith, withExit
  // Definitions and modules
  case loadBuildClass, importName, importFrom, importStar, setupAnnotations
  // Patterns
  case matchClass, matchMapping, matchSequence, matchKeys, getLength
  // Other
  case printExpression
  /// Stands in for the first instruction of a line while a debugger follows.
  case traced
  // Fused instructions: the first of several that stay where they are (see Fusion.swift)
  case loadFastLoadFast, loadFastLoadConst, storeFastLoadFast
  case loadFastAttribute, loadFastMethod, loadUnboundGlobal
  case binaryFastFast, binaryFastConst, binaryFastFastStore, binaryFastConstStore
  case compareFastFastJump, compareFastConstJump, compareJump
  case itemFastFast, forIteratorStore
}

/// One instruction: an operation and two operands.
struct Instruction {
  var opcode: Opcode
  /// An operator, a flag or the number of an inline cache.
  var extra: UInt16
  /// An index, a count or a jump's target.
  var argument: Int32

  init(_ opcode: Opcode, _ argument: Int = 0, extra: Int = 0) {
    self.opcode = opcode
    self.extra = UInt16(truncatingIfNeeded: extra)
    self.argument = Int32(truncatingIfNeeded: argument)
  }
}

/// The source of one instruction: 1-based lines, 0-based columns in UTF-8 bytes; line 0 for none.
package struct InstructionPosition {
  package var line: Int32 = 0
  package var column: Int32 = 0
  package var endLine: Int32 = 0
  package var endColumn: Int32 = 0

  /// A place that a traceback can name, but at which no line begins.
  static func silent(line: Int32) -> InstructionPosition {
    InstructionPosition(line: line, endLine: -1)
  }

  /// Whether a debugger stays on the line before.
  var isSilent: Bool { line <= 0 || endLine < 0 }
}

/// A stretch of instructions and where an exception in it goes.
struct HandlerRange {
  var start: Int
  var end: Int
  var target: Int
  /// How many values stay on the stack.
  var depth: Int
}

/// What an instruction remembers about the last object it met.
struct InlineCache {
  /// It stands first, so that its address is known.
  var value: Value = .unbound
  var version = -1
  /// The identity of the class or namespace that was met; none for a builtin type told by its kind.
  var owner: UnsafeRawPointer?
  var keysVersion = 0
  /// The identity of the attribute's name, once the instruction has found it on an instance.
  var name: UnsafeRawPointer?
  /// A place among a dict's entries, or the kind of a builtin object.
  var index = -1
}
