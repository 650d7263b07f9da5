// Shapes as messages and people write them.

/// The sizes of a tensor's dimensions.
package struct Shape: Sendable, Equatable {
  package var sizes: [Int]

  package init(_ sizes: [Int]) { self.sizes = sizes }

  /// Reads `torch.Size([64, 2])`, `[64, 2]`, `(64, 2)` or `64x2`; nil when there is no number.
  package init?(_ text: String) {
    var sizes: [Int] = []
    var number = ""
    for character in text {
      if character.isNumber || (character == "-" && number.isEmpty) {
        number.append(character)
      } else if let size = Int(number) {
        sizes.append(size)
        number = ""
      } else {
        number = ""
      }
    }
    if let size = Int(number) { sizes.append(size) }
    guard !sizes.isEmpty || text == "torch.Size([])" || text == "[]" else { return nil }
    self.sizes = sizes
  }

  /// `(64, 2)`, as a Python tuple.
  package var tuple: String {
    if sizes.count == 1 { return "(" + String(sizes[0]) + ",)" }
    return "(" + list + ")"
  }

  /// `[batch 64, class 2]`.
  package func named(_ names: [String]) -> String {
    var parts: [String] = []
    for (index, size) in sizes.enumerated() {
      let name = index < names.count ? names[index] + " " : ""
      parts.append(name + String(size))
    }
    return "[" + parts.joined(separator: ", ") + "]"
  }

  private var list: String {
    var text = ""
    for (index, size) in sizes.enumerated() { text += (index == 0 ? "" : ", ") + String(size) }
    return text
  }

  /// What the axes of a loss's operand are called: examples first, then scores, then places.
  static func lossAxes(_ sizes: [Int]) -> [String] {
    var names: [String] = []
    for (index, size) in sizes.enumerated() {
      switch index {
      case 0: names.append("batch")
      case 1: names.append(size == 1 ? "output" : "class")
      default: names.append("position")
      }
    }
    return names
  }
}
