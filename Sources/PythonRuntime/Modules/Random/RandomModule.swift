// `_random.Random`, the generator under `random`.
extension Interpreter {
  func installRandom() {
    modules.register("_random") { (builder) throws(PythonException) in
      builder.type(builder.interpreter.makeGeneratorType())
    }
    modules.register("random") { (builder) throws(PythonException) in
      try builder.source(RandomSource.text)
    }
  }

  private func makeGeneratorType() -> PyType {
    let builder = TypeBuilder(self, "Random", module: "_random", style: .builtin)
    builder.allocator { (_, type, _) in
      .object(PyInstance(type: type, native: RandomState()))
    }
    func add(
      _ name: String, _ count: Int,
      _ body: @escaping (Interpreter, RandomState, Arguments) throws(PythonException) -> Value
    ) {
      builder.method(name, nil) { (interpreter, arguments) throws(PythonException) in
        guard let state = arguments[0].asInstance?.native as? RandomState else {
          throw interpreter.typeError("descriptor '\(name)' needs a 'Random' object")
        }
        try interpreter.checkArity(arguments, name, count, count, skipping: 1)
        return try body(interpreter, state, arguments)
      }
    }
    add("random", 0) { (_, state, _) in .float(state.twister.nextDouble()) }
    add("getrandbits", 1) { (interpreter, state, arguments) throws(PythonException) in
      let count = try interpreter.index(arguments[1])
      if count < 0 { throw interpreter.valueError("number of bits must be non-negative") }
      try interpreter.checkBits(count)
      return .integer(state.twister.nextBits(Int(count)))
    }
    add("_randbelow", 1) { (interpreter, state, arguments) throws(PythonException) in
      .integer(state.below(try interpreter.bigIndex(arguments[1])))
    }
    add("_seed", 1) { (interpreter, state, arguments) throws(PythonException) in
      state.twister = MersenneTwister(seed: try interpreter.seedNumber(arguments[1]))
      return .none
    }
    builder.staticMethod("_text_seed", "text") { (interpreter, arguments) throws(PythonException) in
      let bytes = arguments[0].asText.map { Array($0.utf8) } ?? arguments[0].asBytes?.bytes ?? []
      let number = bytes + SHA512.digest(bytes)
      return .integer(BigInt(bytes: number.reversed(), signed: false))
    }
    add("_getstate", 0) { (_, state, _) in
      .tuple(ContiguousArray(state.twister.words.map { Value.int(Int64($0)) }))
    }
    add("_setstate", 1) { (interpreter, state, arguments) throws(PythonException) in
      let words = try interpreter.items(of: arguments[1])
      if words.count != 625 { throw interpreter.valueError("state vector is the wrong size") }
      state.twister.words = words.map { UInt32(truncatingIfNeeded: $0.asInt ?? 0) }
      return .none
    }
    return builder.type
  }

  /// The integer that a seed stands for.
  private func seedNumber(_ value: Value) throws(PythonException) -> BigInt {
    if value.isNone { return BigInt(truncating: (host.wallClock() ?? 0) * 1_000_000) }
    if let number = value.asBigInt { return number.magnitude }
    return BigInt(magnitude: UInt64(bitPattern: try hash(value)))
  }
}

/// The state that an instance of `random.Random` keeps.
final class RandomState: NativeState {
  var twister = MersenneTwister(seed: BigInt(0))

  override func memento() -> Memento? {
    RestoringMemento { [self, twister] in self.twister = twister }
  }

  /// A number below a limit, drawn as CPython draws it.
  func below(_ limit: BigInt) -> BigInt {
    if let small = limit.uint64Magnitude, small > 0 {
      return BigInt(magnitude: twister.below(small))
    }
    let bits = limit.bitLength
    while true {
      let draw = twister.nextBits(bits)
      if draw < limit || limit.isZero { return draw }
    }
  }
}
