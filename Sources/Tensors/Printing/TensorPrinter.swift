/// Lays out the elements of a tensor in nested brackets, as PyTorch's `repr` does.
public struct TensorPrinter {
  private let shape: [Int]
  private let strides: [Int]
  private let options: PrintOptions
  private let formatter: ElementFormatter
  private let summarizes: Bool

  /// A printer for the elements of a tensor of this shape.
  public init(shape: [Int], values: PrintableValues, options: PrintOptions = PrintOptions()) {
    self.shape = shape
    self.options = options
    var strides = [Int](repeating: 1, count: shape.count)
    var count = 1
    for axis in shape.indices.reversed() {
      strides[axis] = count
      count *= shape[axis]
    }
    self.strides = strides
    summarizes = Double(count) > options.threshold
    let positions = Self.shownPositions(shape, strides, summarizes ? options.edgeItems : nil)
    formatter = ElementFormatter(values, positions: positions, options: options)
  }

  /// The brackets and elements, for a line that begins `indent` columns in.
  public func text(indent: Int) -> String {
    guard !shape.contains(0) else { return "[]" }
    return shape.isEmpty ? formatter.padded(0) : block(axis: 0, start: 0, indent: indent)
  }

  private func block(axis: Int, start: Int, indent: Int) -> String {
    if axis == shape.count - 1 { return row(start: start, indent: indent) }
    let blocks = shownIndices(axis).map { index in
      guard let index else { return "..." }
      return block(axis: axis + 1, start: start + index * strides[axis], indent: indent + 1)
    }
    let separator =
      "," + String(repeating: "\n", count: shape.count - axis - 1)
      + String(repeating: " ", count: indent + 1)
    return "[" + blocks.joined(separator: separator) + "]"
  }

  private func row(start: Int, indent: Int) -> String {
    let elements = shownIndices(shape.count - 1).map { index in
      guard let index else { return options.edgeItems == 0 ? "..." : " ..." }
      return formatter.padded(start + index)
    }
    let perLine = max(1, (options.lineWidth - indent) / (formatter.width + 2))
    var lines: [String] = []
    var first = 0
    while first < elements.count {
      lines.append(
        elements[first..<min(first + perLine, elements.count)].joined(separator: ", "))
      first += perLine
    }
    return "["
      + lines.joined(separator: ",\n" + String(repeating: " ", count: indent + 1)) + "]"
  }

  /// The indices along a dimension that print, with nil for the gap.
  private func shownIndices(_ axis: Int) -> [Int?] {
    Self.shownIndices(shape[axis], summarizes ? options.edgeItems : nil)
  }

  private static func shownIndices(_ size: Int, _ edge: Int?) -> [Int?] {
    guard let edge, size > 2 * edge else { return (0..<size).map { $0 } }
    let head: [Int?] = (0..<edge).map { $0 }
    return head + [nil] + ((size - edge)..<size).map { $0 }
  }

  private static func shownPositions(_ shape: [Int], _ strides: [Int], _ edge: Int?) -> [Int] {
    guard !shape.contains(0) else { return [] }
    var positions = [0]
    for axis in shape.indices {
      let indices = shownIndices(shape[axis], edge)
      var next: [Int] = []
      for position in positions {
        for case let index? in indices { next.append(position + index * strides[axis]) }
      }
      positions = next
    }
    return positions
  }
}
