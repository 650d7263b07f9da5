import PythonRuntime

/// What is measured of a loop with a progress bar: time, rate, and the course of a number.
final class ProgressMeter: PyObject {
  /// The seconds between two looks at a bar.
  private static let interval = 0.1
  /// Over how many seconds the rate is smoothed.
  private static let memory = 3.0

  private let pass: BatchPass
  private let loops: BatchLoops
  private let host: any Host
  private let meterType: PyType
  private var progress: LoopProgress
  private var course = Course()
  private var started: Double
  private var lastShown: Double
  private var lastDone: Double
  private var initial: Double
  private var isSeen = false
  private var isOpen = true

  fileprivate init(_ options: Options, type: PyType, in interpreter: Interpreter) {
    pass = BatchPass(
      unit: options.round, total: options.total.flatMap { Int64(exactly: $0.rounded()) })
    loops = interpreter.batchLoops
    host = interpreter.host
    meterType = type
    progress = LoopProgress(id: loops.makeID())
    progress.unit = options.unit
    progress.scale = options.scale
    progress.position = options.position
    progress.leaves = options.leaves
    initial = options.initial
    lastDone = options.initial
    started = host.monotonicClock() ?? 0
    lastShown = started
    super.init(kind: .other)
    loops.openBar()
  }

  deinit { close() }

  override func type(in interpreter: Interpreter) -> PyType { meterType }

  /// The seconds since it began.
  var seconds: Double { (host.monotonicClock() ?? started) - started }

  var rate: Double? { progress.rate }

  /// Between two rounds of the loop: where Ctrl-C takes effect.
  func beginRound(_ interpreter: Interpreter) throws(PythonException) {
    try loops.beginBatch(of: pass, in: interpreter)
  }

  /// Whether it is time to show the bar again.
  var isDue: Bool {
    guard isSeen, let now = host.monotonicClock() else { return false }
    return now - lastShown >= ProgressMeter.interval
  }

  func note(_ name: String, _ value: Double) { course.add(value, of: name) }

  func show(label: String, done: Double, total: Double?, details: String) {
    let now = host.monotonicClock() ?? started
    measure(done, now)
    progress.label = label
    progress.done = done
    progress.total = total
    progress.details = details
    progress.seconds = now - started
    guard isOpen else { return }
    isSeen = host.showProgress(progress)
  }

  private func measure(_ done: Double, _ now: Double) {
    let rounds = done - lastDone
    let time = now - lastShown
    lastShown = now
    lastDone = done
    guard time > 0, rounds > 0 else { return }
    guard let rate = progress.rate else {
      progress.rate = rounds / time
      return
    }
    let weight = time / (time + ProgressMeter.memory)
    progress.rate = rate + weight * (rounds / time - rate)
  }

  func restart(at done: Double) {
    started = host.monotonicClock() ?? 0
    initial = done
    lastShown = started
    lastDone = done
    progress.rate = nil
    course = Course()
  }

  /// Ends the loop and the bar; what stays tells the rate of the whole.
  func close() {
    loops.end(pass)
    guard isOpen else { return }
    isOpen = false
    loops.closeBar()
    if progress.seconds > 0 { progress.rate = (progress.done - initial) / progress.seconds }
    progress.hasEnded = true
    progress.curve = course.curve
    _ = host.showProgress(progress)
  }
}

extension ProgressMeter {
  fileprivate struct Options {
    let unit: String
    let round: String
    let scale: Double?
    let position: Int64?
    let leaves: Bool
    let initial: Double
    let total: Double?

    init(_ arguments: Arguments, _ interpreter: Interpreter) throws(PythonException) {
      func number(_ place: Int) throws(PythonException) -> Double? {
        arguments[place].isNone ? nil : try interpreter.real(arguments[place])
      }
      unit = arguments[0].asText ?? "it"
      round = arguments[1].asText ?? "step"
      scale = try number(2)
      position = arguments[3].asInt
      leaves = arguments[4].isNone ? true : try interpreter.truth(arguments[4])
      initial = try number(5) ?? 0
      total = try number(6)
    }
  }

  /// Adds `_meter(…)`, which makes one, to the module of bars.
  static func offer(in builder: ModuleBuilder) {
    let methods = TypeBuilder(builder.interpreter, "_Meter", module: "tqdm.std")
    addRounds(methods)
    addShowing(methods)
    let type = methods.type
    builder.function("_meter", "unit, round, scale, position, leave, initial, total") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      .object(ProgressMeter(try Options(arguments, interpreter), type: type, in: interpreter))
    }
  }

  private static func addRounds(_ methods: TypeBuilder) {
    methods.method("begin", "self") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let meter = arguments[0].asObject as? ProgressMeter else { return .none }
      try meter.beginRound(interpreter)
      return .bool(meter.isDue)
    }
    methods.method("is_due", "self") {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      .bool((arguments[0].asObject as? ProgressMeter)?.isDue ?? false)
    }
    methods.method("seconds", "self") {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      .float((arguments[0].asObject as? ProgressMeter)?.seconds ?? 0)
    }
    methods.method("rate", "self") {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      (arguments[0].asObject as? ProgressMeter)?.rate.map { .float($0) } ?? .none
    }
    methods.method("close", "self") {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      (arguments[0].asObject as? ProgressMeter)?.close()
      return .none
    }
  }

  private static func addShowing(_ methods: TypeBuilder) {
    methods.method("note", "self, name, value") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let value = try interpreter.real(arguments[2])
      (arguments[0].asObject as? ProgressMeter)?.note(arguments[1].asText ?? "", value)
      return .none
    }
    methods.method("restart", "self, done") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let done = try interpreter.real(arguments[1])
      (arguments[0].asObject as? ProgressMeter)?.restart(at: done)
      return .none
    }
    methods.method("show", "self, label, done, total, details") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let done = try interpreter.real(arguments[2])
      let total = arguments[3].isNone ? nil : try interpreter.real(arguments[3])
      (arguments[0].asObject as? ProgressMeter)?.show(
        label: arguments[1].asText ?? "", done: done, total: total,
        details: arguments[4].asText ?? "")
      return .none
    }
  }
}
