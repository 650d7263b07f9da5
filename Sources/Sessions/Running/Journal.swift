import PythonSyntax

/// The sources that a session has run, parsed on demand: where names and shapes come from.
struct Journal {
  /// A cell that ran.
  final class Entry {
    let count: Int
    let source: String
    var succeeded = false
    private var parsed: Module?
    private var isParsed = false

    init(count: Int, source: String) {
      self.count = count
      self.source = source
    }

    /// What tracebacks call the cell.
    var name: String { "Cell In[" + String(count) + "]" }

    /// The tree of the source; nil where it has a syntax error.
    var module: Module? {
      if !isParsed {
        isParsed = true
        do throws(SyntaxError) { parsed = try parseModule(source) } catch {}
      }
      return parsed
    }

    var lines: [String] {
      source.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }

    /// The source of a node, on one line.
    func text(_ range: PythonSyntax.SourceRange) -> String {
      let bytes = Array(source.utf8)
      let offsets = range.offsets.clamped(to: 0..<bytes.count)
      let text = String(decoding: bytes[offsets], as: UTF8.self)
      return text.split(whereSeparator: { $0 == "\n" || $0 == "\t" || $0 == " " })
        .joined(separator: " ")
    }
  }

  var entries: [Entry] = []

  func markSucceeded() { entries.last?.succeeded = true }

  func entry(named name: String) -> Entry? { entries.last { $0.name == name } }
}
