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
    },
    KnownDifference(
      name: "parser's stack", reason: "our parser says why a source nests too deeply for it"
    ) { expected, actual in
      expected.contains("MemoryError") && actual.contains("too many nested parentheses")
    },
    KnownDifference(
      name: "complex", reason: "complex numbers are refused by name"
    ) { $1.contains("complex numbers") },
    KnownDifference(
      name: "bytes formatting", reason: "bytes have no % here"
    ) { expected, actual in
      expected.contains("bytes formatting") || actual.contains("for %: 'bytes' and")
        || actual.contains("for %: 'bytearray' and")
    },
  ]
}
