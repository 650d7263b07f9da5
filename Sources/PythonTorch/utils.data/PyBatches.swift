import PythonRuntime

/// One pass over a loader: between its batches Ctrl-C takes effect, and a long one is shown.
///
/// The loader's iterator holds it, so that it ends with the loop, however that ends.
final class PyBatches: PyObject {
  /// After so many seconds a pass without a bar of its own is shown, and so often.
  private static let patience = 2.0
  private static let interval = 0.1

  private let pass: BatchPass
  private let loops: BatchLoops
  private let host: any Host
  private let batchesType: PyType
  private var progress: LoopProgress
  private var started: Double?
  private var lastLook = 0.0
  private var isShown = false

  private init(total: Int64?, type: PyType, in interpreter: Interpreter) {
    pass = BatchPass(unit: "batch", total: total)
    loops = interpreter.batchLoops
    host = interpreter.host
    batchesType = type
    progress = LoopProgress(id: loops.makeID())
    progress.unit = "batch"
    progress.total = total.map { Double($0) }
    progress.leaves = false
    progress.isAskedFor = false
    super.init(kind: .other)
  }

  deinit { end() }

  override func type(in interpreter: Interpreter) -> PyType { batchesType }

  private func begin(_ interpreter: Interpreter) throws(PythonException) {
    try loops.beginBatch(of: pass, in: interpreter)
    guard let now = host.monotonicClock() else { return }
    guard let started else {
      self.started = now
      return
    }
    guard now - started >= PyBatches.patience, now - lastLook >= PyBatches.interval else { return }
    lastLook = now
    if loops.hasBar { hide() } else { show(seconds: now - started) }
  }

  private func show(seconds: Double) {
    progress.done = Double(pass.begun - 1)
    progress.seconds = seconds
    progress.rate = seconds > 0 ? progress.done / seconds : nil
    isShown = host.showProgress(progress)
  }

  private func hide() {
    guard isShown else { return }
    isShown = false
    progress.hasEnded = true
    _ = host.showProgress(progress)
    progress.hasEnded = false
  }

  private func end() {
    loops.end(pass)
    hide()
  }

  /// Adds `_batches(total)`, which makes one, to the loader's module.
  static func offer(in builder: ModuleBuilder) {
    let methods = TypeBuilder(
      builder.interpreter, "_Batches", module: "torch.utils.data.dataloader")
    methods.method("begin", "self") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      if let batches = arguments[0].asObject as? PyBatches { try batches.begin(interpreter) }
      return .none
    }
    methods.method("end", "self") {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      (arguments[0].asObject as? PyBatches)?.end()
      return .none
    }
    let type = methods.type
    builder.function("_batches", "total") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      .object(PyBatches(total: arguments[0].asInt, type: type, in: interpreter))
    }
  }
}
