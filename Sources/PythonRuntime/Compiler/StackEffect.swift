/// How instructions change the number of values on the stack when they do not jump.
enum StackEffect {
  static func of(_ opcode: Opcode, _ argument: Int, _ extra: Int) -> Int {
    switch opcode {
    case .loadConst, .loadFast, .loadName, .loadGlobal, .loadDeref, .loadClassDeref,
      .loadClosure, .copy, .pushUnbound, .loadMethod, .loadBuildClass, .assertionError,
      .importFrom, .forIterator:
      return 1
    case .storeFast, .storeName, .storeGlobal, .storeDeref, .pop, .dropIterator, .binary, .inPlace,
      .compare,
      .isOperator, .contains, .deleteAttribute, .loadItem, .listAppend, .setAdd,
      .listExtend, .setUpdate, .dictUpdate, .dictMerge, .popJumpIfFalse, .popJumpIfTrue,
      .jumpIfFalseOrPop, .jumpIfTrueOrPop, .popJumpIfNone, .popJumpIfNotNone, .returnValue,
      .importStar, .printExpression, .reraise, .gatherRaised:
      return -1
    case .storeAttribute, .deleteItem, .mapAdd: return -2
    case .storeItem: return -3
    case .buildList, .buildTuple, .buildSet, .buildString, .buildSlice: return 1 - argument
    case .buildMap: return 1 - 2 * argument
    case .formatValue: return extra & 4 != 0 ? -1 : 0
    case .unpackSequence: return argument - 1
    case .unpackStarred: return argument + extra
    case .call, .callKeywords: return -argument - 1
    case .callSpread: return argument & 1 != 0 ? -3 : -2
    case .makeFunction: return -argument.nonzeroBitCount
    case .raise: return -argument
    case .pushHandled: return 1
    case .popHandled: return -1
    case .beforeWith: return 2
    case .withExit: return 1
    case .importName: return -1
    case .matchClass: return -2
    case .matchKeys: return -1
    case .yieldFrom: return -1
    default: return 0
    }
  }
}
