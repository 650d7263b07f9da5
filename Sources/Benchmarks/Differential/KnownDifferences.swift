/// The ways in which our Python differs from CPython on purpose, each with its reason.
struct KnownDifference {
  let name: String
  let reason: String
  let matches: @Sendable (_ expected: String, _ actual: String) -> Bool

  /// The first that explains a difference.
  static func explaining(_ difference: Difference) -> KnownDifference? {
    all.first { $0.matches(difference.expected, difference.actual) }
  }

  static let all = [
    KnownDifference(
      name: "memory", reason: "the session's limit on one object is named in the message"
    ) { expected, actual in
      (expected.contains("MemoryError") || expected.contains("OverflowError"))
        && (actual.contains("MemoryError") || actual.contains("TimeoutError"))
        // CPython itself found no memory where we do without so much.
        || expected == "MemoryError "
        // CPython has the memory that a session refuses.
        || actual.hasPrefix("MemoryError ")
          && [" the limit of this session", " would be too long"].contains { actual.hasSuffix($0) }
    },
    KnownDifference(
      name: "slots of a class", reason: "a slot is no attribute of its class"
    ) { expected, _ in expected.contains("'member_descriptor' object") },
    KnownDifference(
      name: "context of re.error",
      reason: "what an expression's error was raised in belongs to CPython's parser of expressions"
    ) { expected, actual in
      expected.hasPrefix("error(") && actual.hasSuffix("None None False")
        && expected.hasPrefix(actual.dropLast("None False".count))
    },
    KnownDifference(
      name: "parser's stack", reason: "our parser says why a source nests too deeply for it"
    ) { expected, actual in
      expected.contains("MemoryError") && actual.contains("too many nested parentheses")
        || actual == "RecursionError maximum recursion depth exceeded during compilation"
    },
    KnownDifference(
      name: "refused syntax",
      reason: "await and async are refused by name, before what follows them is read"
    ) { $1.hasPrefix("SyntaxError ") && $1.contains(" is not supported by lossrepl") },
    KnownDifference(
      name: "order of a heap",
      reason:
        "heapq.nlargest and nsmallest sort, which is faster, and meet a mixed pair the other way"
    ) { expected, actual in
      let words = "TypeError '<' not supported between instances of "
      return expected.hasPrefix(words) && actual.hasPrefix(words)
        && Set(expected.split(separator: "'")) == Set(actual.split(separator: "'"))
    },
    KnownDifference(
      name: "words of recursion",
      reason: "what meets the limit first depends on which instructions CPython has specialised"
    ) { expected, actual in
      expected == actual + " in comparison"
        && actual.hasSuffix("RecursionError maximum recursion depth exceeded")
    },
    KnownDifference(
      name: "dict of a class",
      reason:
        "which of a class's methods are kept apart, and in what order, is the machine's affair, as "
        + "is where an instance's attributes are kept"
    ) { expected, actual in
      let beginsAsDict = { (text: String) in
        text.hasPrefix("{") || text.hasPrefix("mappingproxy({")
      }
      return beginsAsDict(expected) && beginsAsDict(actual)
        && ["<slot wrapper '__", "<attribute '__", "<member '", "'_generate_next_value_': "]
          .contains {
            expected.contains($0)
          }
    },
    KnownDifference(
      name: "spoiled source",
      reason:
        "of several mistakes in one source another is told: CPython's tokenizer runs ahead of its "
        + "parser, and its parser tries the words of errors rule by rule"
    ) { expected, actual in
      let errors = ["SyntaxError ", "IndentationError ", "TabError "]
      return errors.contains { expected.hasPrefix($0) } && errors.contains { actual.hasPrefix($0) }
    },
  ]
}
