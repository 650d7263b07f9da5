/// Writes an exception below those that it is chained to, and boxes around the exceptions of a group.
struct TracebackWriter {
  private let interpreter: Interpreter
  private(set) var lines: [String] = []
  private var seen: Set<ObjectIdentifier> = []
  /// How many boxes are around.
  private var depth = 0
  /// Whether the box's bottom is still to be drawn, which the last box inside may do.
  private var isOpen = false

  private static let mostMembers = 15
  private static let deepest = 10

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  mutating func write(_ exception: PyException) {
    let chain = self.chain(exception)
    let wasOpen = isOpen
    for (place, link) in chain.enumerated().reversed() {
      isOpen = place == 0 && wasOpen
      writeAlone(link.exception)
      if let words = link.words { for line in ["", words, ""] { add(line) } }
    }
  }

  private mutating func writeAlone(_ exception: PyException) {
    if let group = exception as? PyExceptionGroup { writeGroup(group) } else { writeOwn(exception) }
  }

  // MARK: Chains

  /// An exception of a chain.
  private struct Link {
    let exception: PyException
    /// What is said between it and the next.
    let words: String?
  }

  /// An exception and those before it, with what is said below each.
  private mutating func chain(_ last: PyException) -> [Link] {
    var chain: [Link] = []
    var next: Link? = Link(exception: last, words: nil)
    while let link = next {
      seen.insert(ObjectIdentifier(link.exception))
      chain.append(link)
      next = before(link.exception)
    }
    return chain
  }

  private func before(_ exception: PyException) -> Link? {
    if let cause = exception.cause {
      let words = "The above exception was the direct cause of the following exception:"
      if seen.contains(ObjectIdentifier(cause)) { return nil }
      return Link(exception: cause, words: words)
    }
    guard let context = exception.context, !exception.suppressesContext,
      !seen.contains(ObjectIdentifier(context))
    else { return nil }
    let words = "During handling of the above exception, another exception occurred:"
    return Link(exception: context, words: words)
  }

  // MARK: One exception

  private mutating func writeOwn(_ exception: PyException) {
    if let traceback = exception.traceback {
      let isGroup = exception is PyExceptionGroup
      let words = "Traceback (most recent call last):"
      add(isGroup ? "Exception Group " + words : words, margin: isGroup && depth == 1 ? "+ " : nil)
      for line in interpreter.entries(traceback) { add(line) }
    }
    for part in interpreter.summaryParts(of: exception) {
      if part.goesOn { lines.append(part.text) } else { add(part.text) }
    }
  }

  private mutating func add(_ line: String, margin: String? = nil) {
    lines.append(indentation + (margin ?? (depth > 0 ? "| " : "")) + line)
  }

  private var indentation: String { String(repeating: " ", count: 2 * depth) }

  // MARK: Groups

  private mutating func writeGroup(_ group: PyExceptionGroup) {
    if depth > TracebackWriter.deepest {
      return add("... (max_group_depth is \(TracebackWriter.deepest))")
    }
    let isOutermost = depth == 0
    if isOutermost { depth = 1 }
    writeOwn(group)
    writeMembers(group.exceptions)
    if isOutermost { depth = 0 }
  }

  private mutating func writeMembers(_ members: [PyException]) {
    isOpen = false
    let shown = members.prefix(TracebackWriter.mostMembers)
    let more = members.count - shown.count
    for (place, member) in shown.enumerated() {
      isOpen = place == members.count - 1
      title(String(place + 1), isFirst: place == 0)
      box { $0.write(member) }
    }
    guard more > 0 else { return }
    isOpen = true
    title("...", isFirst: false)
    box { $0.add("and \(more) more exception\(more > 1 ? "s" : "")") }
  }

  private mutating func title(_ text: String, isFirst: Bool) {
    let dashes = String(repeating: "-", count: 16)
    lines.append(indentation + (isFirst ? "+-" : "  ") + "+\(dashes) \(text) \(dashes)")
  }

  /// Writes inside of a box, and its bottom if nothing inside has drawn it.
  private mutating func box(_ write: (inout TracebackWriter) -> Void) {
    depth += 1
    write(&self)
    if isOpen { lines.append(indentation + "+------------------------------------") }
    isOpen = false
    depth -= 1
  }
}
