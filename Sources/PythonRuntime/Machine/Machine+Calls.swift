// Calls. A call stands on the stack as `[function, receiver, arguments…]` or
// `[unbound, callable, arguments…]`; its result replaces all of it.
extension Machine {
  @inline(__always)
  func call(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let count = Int(i.argument)
    let slot = r.sp - count - 2
    r.save()
    try call(at: slot, count: count, names: nil)
    if frame == r.frame {
      r.sp = frame.pointee.sp
      settle(r)
    } else {
      r.load(frame)
    }
  }

  @inline(__always)
  func callKeywords(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let count = Int(i.argument)
    let slot = r.sp - count - 2
    r.save()
    let names = unsafeDowncast((r.constants + Int(i.extra)).rawObject, to: PyTuple.self)
    try call(at: slot, count: count, names: keywordNames(names))
    r.load(frame)
    settle(r)
  }

  private func keywordNames(_ tuple: PyTuple) -> ContiguousArray<PyString> {
    ContiguousArray(tuple.items.compactMap { $0.asString })
  }

  func callSpread(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    var arguments = CallArguments()
    r.save()
    let hasKeywords = i.argument & 1 != 0
    if hasKeywords, let dict = r.sp[-1].asDict {
      for (key, value) in dict.pairs {
        guard let name = key.asString else {
          throw interpreter.typeError("keywords must be strings")
        }
        arguments.keywords.append((name, value))
      }
    }
    let tupleSlot = r.sp - (hasKeywords ? 2 : 1)
    let slot = tupleSlot - 2
    arguments.positional = try spreadItems(tupleSlot.pointee, slot)
    let callee = slot.isUnbound ? slot[1] : slot[0]
    if !slot.isUnbound { arguments.positional.insert(slot[1], at: 0) }
    let total = r.sp - slot
    slot.deinitialize(count: total)
    r.sp = slot
    r.save()
    try start(callee, arguments, mode: .push)
    r.load(frame)
  }

  /// What stands after the star of a call; it is looked at last, when all arguments are there.
  private func spreadItems(
    _ value: Value, _ slot: UnsafeMutablePointer<Value>
  ) throws(PythonException) -> ContiguousArray<Value> {
    if let tuple = value.asTuple, interpreter.type(of: value) === interpreter.types.tuple {
      return tuple.items
    }
    if try interpreter.iteratorIfIterable(value) == nil {
      throw interpreter.typeError(
        "\(calleeText(at: slot))argument after * must be an iterable, not "
          + interpreter.type(of: value).name)
    }
    return try interpreter.items(of: value)
  }

  /// Makes the call at `slot`, with the last of `count` values named by `names`.
  ///
  /// Afterwards either a new frame runs or the result stands at `slot`.
  func call(
    at slot: UnsafeMutablePointer<Value>, count: Int, names: ContiguousArray<PyString>?,
    mode: ReturnMode = .push
  ) throws(PythonException) {
    let hasReceiver = !slot.isUnbound
    let calleeSlot = hasReceiver ? slot : slot + 1
    guard calleeSlot.tag == ValueTag.object else {
      throw notCallable(calleeSlot.pointee)
    }
    let kind = calleeSlot.rawObject.kind
    if kind == .function {
      let given = hasReceiver ? count + 1 : count
      let function = Unmanaged<PyFunction>.fromOpaque(calleeSlot.address)
      frame.pointee.sp = slot
      try enter(taking: function, base: calleeSlot + 1, given: given, names: names, mode: mode)
    } else if kind == .nativeFunction {
      try callNative(slot, calleeSlot, hasReceiver ? count + 1 : count, names, mode)
    } else if kind == .boundMethod && !hasReceiver {
      let method = unsafeDowncast(take(calleeSlot), to: PyBoundMethod.self)
      slot.initialize(to: .object(method.function))
      calleeSlot.initialize(to: method.receiver)
      try call(at: slot, count: count, names: names, mode: mode)
    } else if kind == .type {
      try construct(slot, calleeSlot, count, names, mode)
    } else {
      try callObject(slot, calleeSlot, hasReceiver ? count + 1 : count, names, mode)
    }
  }

  /// Moves an object out of its slot.
  @inline(__always)
  private func take(_ slot: UnsafeMutablePointer<Value>) -> PyObject {
    Unmanaged<PyObject>.fromOpaque(slot.address).takeRetainedValue()
  }

  func notCallable(_ value: Value) -> PythonException {
    interpreter.typeError("'\(interpreter.type(of: value).name)' object is not callable")
  }

  // MARK: Python functions

  /// Starts a Python function; its arguments at `base` and the reference to it are consumed.
  @inline(__always)
  func enter(
    taking function: Unmanaged<PyFunction>, base: UnsafeMutablePointer<Value>, given: Int,
    names: ContiguousArray<PyString>?, mode: ReturnMode
  ) throws(PythonException) {
    let code = function._withUnsafeGuaranteedRef { Unmanaged.passUnretained($0.code) }
    let isPlain = code._withUnsafeGuaranteedRef { code in
      names == nil && code.isSimple && given == code.parameters.positionalCount
        && !code.isGenerator
    }
    if isPlain {
      try push(taking: function, base: base, given: given, mode: mode)
      if interpreter.tracer != nil { try traceCall() }
    } else {
      try enterUnusual(function, base, given, names, mode)
    }
  }

  /// Fits the arguments first, or makes a generator in place of running.
  @inline(never)
  private func enterUnusual(
    _ reference: Unmanaged<PyFunction>, _ base: UnsafeMutablePointer<Value>, _ given: Int,
    _ names: ContiguousArray<PyString>?, _ mode: ReturnMode
  ) throws(PythonException) {
    let function = reference.takeRetainedValue()
    let bound = try bind(function, base: base, given: given, names: names)
    try enterBound(function, base: base, given: bound, mode: mode)
  }

  private func makeGenerator(
    _ function: PyFunction, _ base: UnsafeMutablePointer<Value>, _ given: Int, _ mode: ReturnMode
  ) {
    let generator = PyGenerator(function, arguments: base, count: given)
    if function.code.mindsClosing { closeLater(generator) }
    interpreter.collector.track(generator)
    deliver(.object(generator), mode: mode)
  }

  /// Puts a finished result where the running frame's caller expects it.
  @inline(__always)
  func deliver(_ value: consuming Value, mode: ReturnMode) {
    if mode == .exit {
      exitValue = value
    } else {
      frame.pointee.sp.initialize(to: value)
      frame.pointee.sp += 1
    }
  }

  // MARK: Native functions

  private func callNative(
    _ slot: UnsafeMutablePointer<Value>, _ calleeSlot: UnsafeMutablePointer<Value>, _ given: Int,
    _ names: ContiguousArray<PyString>?, _ mode: ReturnMode
  ) throws(PythonException) {
    let function = unsafeDowncast(calleeSlot.rawObject, to: PyNativeFunction.self)
    if function.intrinsic != .none, names == nil,
      let value = intrinsic(function.intrinsic, calleeSlot + 1, given)
    {
      slot.destroy(calleeSlot + 1 + given - slot)
      frame.pointee.sp = slot
      return deliver(value, mode: mode)
    }
    let positional = given - (names?.count ?? 0)
    let arguments = Arguments(base: calleeSlot + 1, count: positional, keywordNames: names)
    let outcome = try invoke(function, arguments)
    slot.destroy(calleeSlot + 1 + given - slot)
    frame.pointee.sp = slot
    try finish(outcome, mode: mode)
  }

  func finish(_ outcome: CallOutcome, mode: ReturnMode) throws(PythonException) {
    switch outcome {
    case .value(let value): deliver(value, mode: mode)
    case .call(let callee, let arguments): try start(callee, arguments, mode: mode)
    }
  }

  /// Runs a native function's body on raw arguments.
  func invoke(
    _ function: PyNativeFunction, _ arguments: Arguments
  ) throws(PythonException) -> CallOutcome {
    guard let signature = function.signature else { return try run(function, arguments) }
    if arguments.keywordNames == nil, hasRoom(for: signature.parsed, arguments.count) {
      return try runPlainly(function, arguments, signature)
    }
    let name = function.flavor == .function ? function.name : function.qualifiedName
    let values = try signature.bind(arguments, name: name, in: interpreter)
    return try withBound(values, signature, function)
  }

  /// Whether positional arguments are enough and fit above the frame's values, with room to spare.
  @inline(__always)
  private func hasRoom(for parsed: ParsedSignature, _ given: Int) -> Bool {
    guard let required = parsed.requiredCount, given >= required, given <= parsed.positionalCount,
      frame.pointee.floor == nil
    else { return false }
    let end = frame.pointee.sp + parsed.parameters.count + Machine.margin
    return end <= frame.pointee.stackEnd
  }

  /// Runs a body on positional arguments and defaults, put together above the frame's own values.
  private func runPlainly(
    _ function: PyNativeFunction, _ arguments: Arguments, _ signature: Signature
  ) throws(PythonException) -> CallOutcome {
    let caller = frame
    let base = caller.pointee.sp
    let parameters = signature.parsed.parameters
    for place in 0..<parameters.count {
      let value = place < arguments.count ? arguments[place] : parameters[place].defaultValue
      (base + place).initialize(to: value ?? .unbound)
    }
    caller.pointee.sp = base + parameters.count
    defer {
      base.deinitialize(count: parameters.count)
      caller.pointee.sp = base
    }
    return try run(
      function, Arguments(base: base, count: parameters.count, signature: signature))
  }

  private func withBound(
    _ values: ContiguousArray<Value>, _ signature: Signature, _ function: PyNativeFunction
  ) throws(PythonException) -> CallOutcome {
    try values.withUnsafeBufferPointer { (buffer) throws(PythonException) -> CallOutcome in
      try run(
        function,
        Arguments(base: buffer.baseAddress, count: buffer.count, signature: signature))
    }
  }

  @inline(__always)
  private func run(
    _ function: PyNativeFunction, _ arguments: Arguments
  ) throws(PythonException) -> CallOutcome {
    switch function.implementation {
    case .plain(let body): return .value(try body(interpreter, arguments))
    case .trampoline(let body): return try body(interpreter, arguments)
    }
  }

  // MARK: Other objects

  private func callObject(
    _ slot: UnsafeMutablePointer<Value>, _ calleeSlot: UnsafeMutablePointer<Value>, _ given: Int,
    _ names: ContiguousArray<PyString>?, _ mode: ReturnMode
  ) throws(PythonException) {
    let object = calleeSlot.rawObject
    let positional = given - (names?.count ?? 0)
    let arguments = Arguments(base: calleeSlot + 1, count: positional, keywordNames: names)
    let outcome = try object.call(arguments, in: interpreter)
    let end = calleeSlot + 1 + given
    slot.deinitialize(count: end - slot)
    frame.pointee.sp = slot
    try finish(outcome, mode: mode)
  }

  // MARK: Calls from native code

  /// Starts a call whose parts are not on the stack.
  func start(
    _ callee: Value, _ arguments: CallArguments, mode: ReturnMode
  ) throws(PythonException) {
    let count = arguments.positional.count + arguments.keywords.count
    if mode != .exit, frame.pointee.floor != nil {
      return deliver(try call(callee, arguments), mode: mode)
    }
    if count > Machine.margin - 50 { return try startLarge(callee, arguments, mode: mode) }
    let slot = frame.pointee.sp
    slot.initialize(to: .unbound)
    (slot + 1).initialize(to: callee)
    var next = slot + 2
    for value in arguments.positional {
      next.initialize(to: value)
      next += 1
    }
    var names: ContiguousArray<PyString>?
    if !arguments.keywords.isEmpty {
      var all = ContiguousArray<PyString>()
      for (name, value) in arguments.keywords {
        all.append(name)
        next.initialize(to: value)
        next += 1
      }
      names = all
    }
    frame.pointee.sp = next
    try call(at: slot, count: count, names: names, mode: mode)
  }

  /// A call with very many arguments: they stay in an array and only `*args` may take them.
  private func startLarge(
    _ callee: Value, _ arguments: CallArguments, mode: ReturnMode
  ) throws(PythonException) {
    guard case .object(let object) = callee else { throw notCallable(callee) }
    if object.kind == .nativeFunction {
      let function = unsafeDowncast(object, to: PyNativeFunction.self)
      return try finish(try invokeLarge(function, arguments), mode: mode)
    }
    if object.kind == .boundMethod {
      let method = unsafeDowncast(object, to: PyBoundMethod.self)
      var all = arguments
      all.positional.insert(method.receiver, at: 0)
      return try startLarge(.object(method.function), all, mode: mode)
    }
    if object.kind == .function {
      let function = unsafeDowncast(object, to: PyFunction.self)
      let values = try bound(
        function, positional: arguments.positional, keywords: arguments.keywords)
      let base = frame.pointee.sp
      for (position, value) in values.enumerated() { (base + position).initialize(to: value) }
      return try enterBound(function, base: base, given: values.count, mode: mode)
    }
    throw interpreter.typeError("too many arguments in a call")
  }

  private func enterBound(
    _ function: PyFunction, base: UnsafeMutablePointer<Value>, given: Int, mode: ReturnMode
  ) throws(PythonException) {
    if function.code.isGenerator { return makeGenerator(function, base, given, mode) }
    try push(function, base: base, given: given, mode: mode)
    if interpreter.tracer != nil { try traceCall() }
  }

  private func invokeLarge(
    _ function: PyNativeFunction, _ arguments: CallArguments
  ) throws(PythonException) -> CallOutcome {
    var values = arguments.positional
    for (_, value) in arguments.keywords { values.append(value) }
    let names =
      arguments.keywords.isEmpty ? nil : ContiguousArray(arguments.keywords.map { $0.name })
    let count = arguments.positional.count
    return try values.withUnsafeBufferPointer { (buffer) throws(PythonException) -> CallOutcome in
      try invoke(
        function, Arguments(base: buffer.baseAddress, count: count, keywordNames: names))
    }
  }
}
