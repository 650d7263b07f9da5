import Lessons
import Plots
import PythonRuntime

// `matplotlib._drawing`: what the Python of matplotlib asks of `Plots`.
extension ModuleBuilder {
  func fillDrawing() throws(PythonException) {
    constant("cycle", .list(ContiguousArray(Colours.cycle.map { .string($0) })))
    function("read", "data, /") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try PlotValues(arguments[0], in: interpreter).tuple
    }
    function("colour", "name, /") { _, arguments in
      arguments[0].asText.flatMap { Colours.resolved($0) }.map { .string($0) } ?? .none
    }
    function("mapped", "name, share, /") { _, arguments in
      guard let name = arguments[0].asText, let colour = ColourMap.colour(name, arguments[1].real)
      else { return .none }
      return .tuple([.int(Int64(colour.0)), .int(Int64(colour.1)), .int(Int64(colour.2))])
    }
    function("extent", "numbers, /") { _, arguments in extent(arguments[0]) }
    function("paired", "x, y, /") { _, arguments in paired(arguments[0], arguments[1]) }
    function("bin", "edges, value, /") { _, arguments in
      .int(Int64(bin(arguments[0].reals, arguments[1].real)))
    }
    defineTicks()
    defineShowing()
  }

  private func defineTicks() {
    function("ticks", "low, high, scale, count, whole, /") { _, arguments in
      let axis = arguments.axis(0, 1, 2)
      let count = Int(max(1, min(9, arguments[3].real)))
      let places =
        axis.scale == .log
        ? LogTicks(limit: count).ticks(from: axis.low, to: axis.high)
        : LinearTicks(intervals: count, isWhole: arguments[4].isTrue).ticks(
          from: axis.low, to: axis.high)
      return .tuple([.reals(places), labels(places, axis)])
    }
    function("labels", "places, low, high, scale, /") { _, arguments in
      labels(arguments[0].reals, arguments.axis(1, 2, 3))
    }
    function("thin", "kind, x, y, left, right, xscale, bottom, top, yscale, /") { _, arguments in
      let thinning = Thinning(x: arguments.axis(3, 4, 5), y: arguments.axis(6, 7, 8))
      let (x, y) = (arguments[1].reals, arguments[2].reals)
      let kept = arguments[0].asText == "line" ? thinning.line(x, y) : thinning.points(x, y)
      return .tuple([.reals(kept.x), .reals(kept.y)])
    }
  }

  private func defineShowing() {
    function("show", "figure, summary, /") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let figure = Figure(try interpreter.json(arguments[0], depth: 0))
      interpreter.host.display(figure.bundle.forms)
      return .none
    }
    function("forms", "figure, summary, /") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let figure = Figure(try interpreter.json(arguments[0], depth: 0))
      let forms = figure.bundle.forms.map { form -> Value in
        .tuple([.string(form.mime), .string(form.text)])
      }
      return .list(ContiguousArray(forms))
    }
  }
}

extension MimeBundle {
  fileprivate var forms: [DisplayForm] { entries.map { ($0.mime, $0.text) } }
}

/// The smallest number, the largest, and the smallest above 0; `None` without numbers.
private func extent(_ value: Value) -> Value {
  var (low, high, least) = (Double.infinity, -Double.infinity, Double.infinity)
  for item in value.asList?.items ?? [] {
    let number = item.real
    guard number.isFinite else { continue }
    low = min(low, number)
    high = max(high, number)
    if number > 0 { least = min(least, number) }
  }
  guard low <= high else { return .none }
  return .tuple([.float(low), .float(high), .float(least)])
}

/// The points of which both numbers are finite; the lists themselves where all are.
private func paired(_ x: Value, _ y: Value) -> Value {
  guard let xs = x.asList?.items, let ys = y.asList?.items else { return .tuple([x, y]) }
  let count = min(xs.count, ys.count)
  let kept = (0..<count).filter { xs[$0].real.isFinite && ys[$0].real.isFinite }
  guard kept.count < max(xs.count, ys.count) else { return .tuple([x, y]) }
  return .tuple([
    .list(ContiguousArray(kept.map { xs[$0] })), .list(ContiguousArray(kept.map { ys[$0] })),
  ])
}

/// The interval between edges that holds a value: found by halving.
private func bin(_ edges: [Double], _ value: Double) -> Int {
  var (low, high) = (0, max(0, edges.count - 1))
  while high - low > 1 {
    let middle = (low + high) / 2
    if value >= edges[middle] { low = middle } else { high = middle }
  }
  return low
}

private func labels(_ places: [Double], _ axis: Axis) -> Value {
  let texts =
    axis.scale == .log
    ? TickLabels.powers(places).texts
    : TickLabels(linear: places, from: axis.low, to: axis.high).texts
  return .list(ContiguousArray(texts.map { .string($0) }))
}

extension Arguments {
  fileprivate func axis(_ low: Int, _ high: Int, _ scale: Int) -> Axis {
    Axis(
      scale: self[scale].asText == "log" ? .log : .linear, low: self[low].real,
      high: self[high].real)
  }
}

extension Value {
  /// The number of a value that was read as one.
  fileprivate var real: Double {
    switch self {
    case .float(let value): value
    case .int(let value): Double(value)
    case .bool(let value): value ? 1 : 0
    default: asFloat ?? asInt.map { Double($0) } ?? .nan
    }
  }

  fileprivate var isTrue: Bool { if case .bool(true) = self { true } else { false } }

  fileprivate var reals: [Double] { (asSequence ?? []).map { $0.real } }

  fileprivate static func reals(_ numbers: [Double]) -> Value {
    .list(ContiguousArray(numbers.map { .float($0) }))
  }
}

extension Interpreter {
  /// A description as JSON; what JSON has no form for is left out.
  fileprivate func json(_ value: Value, depth: Int) throws(PythonException) -> JSON {
    guard depth < 20 else { throw valueError("a figure's description nests too deeply") }
    switch value {
    case .bool(let value): return .bool(value)
    case .int(let value): return .integer(Int(clamping: value))
    case .float(let value): return .real(value)
    default: break
    }
    if let text = value.asText { return .string(text) }
    if let dict = value.asDict {
      var members: [JSON.Member] = []
      for (key, item) in dict.pairs {
        guard let name = key.asText else { continue }
        members.append(JSON.Member(name, try json(item, depth: depth + 1)))
      }
      return .object(members)
    }
    guard let items = value.asSequence else { return .null }
    var array: [JSON] = []
    array.reserveCapacity(items.count)
    for item in items { array.append(try json(item, depth: depth + 1)) }
    return .array(array)
  }
}
