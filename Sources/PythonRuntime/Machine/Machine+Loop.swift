// The loop: each instruction is one line here and one function elsewhere.
extension Machine {
  /// Runs until a frame of mode `exit` ends.
  func loop() throws(PythonException) -> Value {
    while true {
      let value = execute()
      guard let exception = failure else { return value }
      failure = nil
      try unwind(PythonException(exception))
    }
  }

  /// Runs until a frame of mode `exit` ends, or until something is raised, which `failure` keeps.
  ///
  /// It does not throw and returns right after its `catch`: Swift 6.3 loses track of the error when
  /// a function of this size goes on after catching.
  @inline(never)
  private func execute() -> Value {
    var r = Registers(frame)
    do throws(PythonException) {
      while true {
        let i = r.pc.pointee
        r.pc += 1
        var opcode = i.opcode
        if opcode == .traced { opcode = try trace(&r) }
        switch opcode {
        case .nop, .traced: break
        case .loadConst: r.push(copyOf: r.constants + Int(i.argument))
        case .loadFast: try loadFast(&r, i)
        case .storeFast: storeFast(&r, i)
        case .deleteFast: try deleteFast(&r, i)
        case .loadName: try loadName(&r, i)
        case .storeName: storeName(&r, i)
        case .deleteName: try deleteName(&r, i)
        case .loadGlobal: try loadGlobal(&r, i)
        case .storeGlobal: storeGlobal(&r, i)
        case .deleteGlobal: try deleteGlobal(&r, i)
        case .loadDeref: try loadDeref(&r, i)
        case .storeDeref: storeDeref(&r, i)
        case .deleteDeref: try deleteDeref(&r, i)
        case .loadClassDeref: try loadClassDeref(&r, i)
        case .loadClosure: r.push(r.locals[Int(i.argument)])
        case .makeCell: makeCell(&r, i)
        case .pop: r.drop()
        case .copy: r.push((r.sp - Int(i.argument)).pointee)
        case .swap: swapTop(&r, i)
        case .pushUnbound: r.push(.unbound)
        case .binary: try binary(&r, i)
        case .inPlace: try inPlace(&r, i)
        case .negative: try prefix(&r, .negative)
        case .positive: try prefix(&r, .positive)
        case .invert: try prefix(&r, .invert)
        case .not: try not(&r)
        case .compare: try compare(&r, i)
        case .isOperator: isOperator(&r, i)
        case .contains: try contains(&r, i)
        case .loadAttribute: try loadAttribute(&r, i)
        case .storeAttribute: try storeAttribute(&r, i)
        case .deleteAttribute: try deleteAttribute(&r, i)
        case .loadMethod: try loadMethod(&r, i)
        case .loadItem: try loadItem(&r)
        case .storeItem: try storeItem(&r)
        case .deleteItem: try deleteItem(&r)
        case .buildList: buildList(&r, i)
        case .buildTuple: buildTuple(&r, i)
        case .buildSet: try buildSet(&r, i)
        case .buildMap: try buildMap(&r, i)
        case .buildString: try buildString(&r, i)
        case .buildSlice: buildSlice(&r, i)
        case .listAppend: listAppend(&r, i)
        case .setAdd: try setAdd(&r, i)
        case .mapAdd: try mapAdd(&r, i)
        case .listExtend: try listExtend(&r, i)
        case .setUpdate: try setUpdate(&r, i)
        case .dictUpdate: try dictUpdate(&r, i)
        case .dictMerge: try dictMerge(&r, i)
        case .listToTuple: listToTuple(&r)
        case .formatValue: try formatValue(&r, i)
        case .jump: r.jump(i)
        case .jumpBack: try jumpBack(&r, i)
        case .popJumpIfFalse: if try !popTruth(&r) { r.jump(i) }
        case .popJumpIfTrue: if try popTruth(&r) { r.jump(i) }
        case .jumpIfFalseOrPop: try jumpOrPop(&r, i, when: false)
        case .jumpIfTrueOrPop: try jumpOrPop(&r, i, when: true)
        case .popJumpIfNone: if popIsNone(&r) { r.jump(i) }
        case .popJumpIfNotNone: if !popIsNone(&r) { r.jump(i) }
        case .getIterator: try getIterator(&r)
        case .forIterator: try forIterator(&r, i)
        case .unpackSequence: try unpackSequence(&r, i)
        case .unpackStarred: try unpackStarred(&r, i)
        case .call: try call(&r, i)
        case .callKeywords: try callKeywords(&r, i)
        case .callSpread: try callSpread(&r, i)
        case .makeFunction: makeFunction(&r, i)
        case .returnValue: if let value = try returnValue(&r) { return value }
        case .yieldValue: if let value = try yieldValue(&r) { return value }
        case .getYieldFromIterator: try getYieldFromIterator(&r)
        case .yieldFrom: if let value = try yieldFrom(&r) { return value }
        case .raise: try raise(&r, i)
        case .reraise: try reraise(&r)
        case .pushHandled: pushHandled(&r)
        case .popHandled: popHandled(&r)
        case .matchException: try matchException(&r)
        case .assertionError: assertionError(&r)
        case .beforeWith: try beforeWith(&r)
        case .withExit: try withExit(&r)
        case .loadBuildClass: loadBuildClass(&r)
        case .importName: try importName(&r, i)
        case .importFrom: try importFrom(&r, i)
        case .importStar: try importStar(&r)
        case .setupAnnotations: setupAnnotations(&r)
        case .matchClass: try matchClass(&r, i)
        case .matchMapping: matchMapping(&r)
        case .matchSequence: matchSequence(&r)
        case .matchKeys: try matchKeys(&r)
        case .getLength: try getLength(&r)
        case .printExpression: try printExpression(&r)
        case .loadFastLoadFast: try loadFastLoadFast(&r, i)
        case .loadFastLoadConst: try loadFastLoadConst(&r, i)
        case .storeFastLoadFast: try storeFastLoadFast(&r, i)
        case .loadFastAttribute: try loadFastAttribute(&r, i)
        case .loadFastMethod: try loadFastMethod(&r, i)
        case .loadUnboundGlobal: try loadUnboundGlobal(&r)
        case .binaryFastFast: try binaryFastFast(&r, i)
        case .binaryFastConst: try binaryFastConst(&r, i)
        case .binaryFastFastStore: try binaryFastFastStore(&r, i)
        case .binaryFastConstStore: try binaryFastConstStore(&r, i)
        case .compareFastFastJump: try compareFastFastJump(&r, i)
        case .compareFastConstJump: try compareFastConstJump(&r, i)
        case .compareJump: try compareJump(&r, i)
        case .itemFastFast: try itemFastFast(&r, i)
        case .forIteratorStore: try forIteratorStore(&r, i)
        }
      }
    } catch {
      failure = error.exception
    }
    return .unbound
  }
}
