package import Lessons
package import PythonRuntime
import Tensors

/// What there is, as a reference lists it.
package enum Reference {
  /// Everything that programs of `interpreter` can reach: operations first, then the rest.
  package static func entries(
    in interpreter: Interpreter
  ) throws(PythonException) -> [ReferenceEntry] {
    let rows = Registry.rows
    var entries = rows.map { ReferenceEntry($0) }
    var known = Set(entries.map { $0.name })
    for row in rows {
      known.formUnion(row.forms.map { $0.hasPrefix("torch.") ? $0 : "torch." + $0 })
    }
    for entry in try reached(in: interpreter) where known.insert(entry.name).inserted {
      entries.append(entry)
    }
    return entries
  }

  /// What has no row: classes, members, functions written in Python, constants.
  private static func reached(
    in interpreter: Interpreter
  ) throws(PythonException) -> [ReferenceEntry] {
    let globals = interpreter.makeMainNamespace()
    _ = try interpreter.run(
      ReferenceSource.text, name: "<frozen reference>", mode: .exec, globals: globals)
    let refused = TorchNN.refusedNames.union(Refusals.tensor.names.map { "torch.Tensor." + $0 })
    var entries: [ReferenceEntry] = []
    for item in globals[interpreter.intern("entries")]?.asSequence ?? [] {
      let parts = (item.asTuple?.items ?? []).map { $0.asText ?? "" }
      guard parts.count == 3, !refused.contains(parts[0]) else { continue }
      entries.append(
        ReferenceEntry(
          name: parts[0], group: group(of: parts[0]),
          signatures: parts[1].isEmpty ? [] : [parts[1]], summary: parts[2]))
    }
    return entries
  }

  private static func group(of path: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return path }
    return String(path[..<dot])
  }
}

extension ReferenceEntry {
  init(_ row: Registry.Row) {
    self.init(
      name: row.path, group: row.group, forms: row.forms, signatures: row.signatures,
      summary: row.about.summary, result: row.about.resultWords,
      gradient: row.about.result == .none ? nil : row.about.gradient ?? "none",
      device: row.about.result == .none
        ? nil : row.runsOnDevice ? "by the card" : "by the CPU, with the card's memory")
  }
}

extension About {
  /// The rule of dtypes in words.
  fileprivate var resultWords: String? {
    guard let words = result.words else { return nil }
    guard !refused.isEmpty else { return words }
    let whole = refused.contains(.int64)
    let others = whole ? refused.filter { $0.isFloatingPoint } : refused
    let names = others.map { $0.name } + (whole ? ["dtypes without fractions"] : [])
    return words + "; not for " + names.joined(separator: ", ")
  }
}

extension ResultType {
  fileprivate var words: String? {
    switch self {
    case .kept: "that of the input"
    case .promoted: "the one that holds all operands"
    case .floating: "the input's if it has fractions, otherwise the default dtype"
    case .summed: "the input's if it has fractions, otherwise int64"
    case .fixed(let dtype): dtype.name
    case .chosen: "as the argument dtype or the values say"
    case .none: nil
    }
  }
}
