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
    ) { $0.contains("MemoryError") && $1.contains("MemoryError") }
  ]
}
