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
        if opcode == .traced {
          var copy = r
          opcode = try trace(&copy)
          r = copy
        }
        switch opcode {
        case .nop, .traced: break
        case .loadConst: r.push(copyOf: r.constants + Int(i.argument))
        case .loadFast: try loadFast(&r, i)
        case .storeFast: storeFast(&r, i)
        case .loadName: try loadName(&r, i)
        case .loadGlobal: try loadGlobal(&r, i)
        case .storeGlobal: storeGlobal(&r, i)
        case .loadDeref: try loadDeref(&r, i)
        case .storeDeref: storeDeref(&r, i)
        case .loadClosure: r.push(r.locals[Int(i.argument)])
        case .pop: if r.dropTelling() { settle(r) }
        case .copy: r.push((r.sp - Int(i.argument)).pointee)
        case .swap: swapTop(&r, i)
        case .pushUnbound: r.push(.unbound)
        case .binary: try binary(&r, i)
        case .inPlace: try inPlace(&r, i)
        case .not: try not(&r)
        case .compare: try compare(&r, i)
        case .isOperator: isOperator(&r, i)
        case .loadAttribute: try loadAttribute(&r, i)
        case .storeAttribute: try storeAttribute(&r, i)
        case .loadMethod: try loadMethod(&r, i)
        case .loadItem: try loadItem(&r)
        case .storeItem: try storeItem(&r)
        case .buildList: buildList(&r, i)
        case .buildTuple: buildTuple(&r, i)
        case .listAppend: listAppend(&r, i)
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
        case .call: try call(&r, i)
        case .callKeywords: try callKeywords(&r, i)
        case .returnValue: if let value = try returnValue(&r) { return value }
        case .yieldValue: if let value = try yieldValue(&r) { return value }
        case .yieldFrom:
          var copy = r
          let result = try yieldFrom(&copy)
          r = copy
          if let result { return result }
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
        default:
          // On a copy: the loop's own registers never have an address, and stay in the processor's.
          var copy = r
          try executeRare(&copy, i, opcode)
          r = copy
          settle(r)
        }
      }
    } catch {
      failure = error.exception
    }
    return .unbound
  }
}
