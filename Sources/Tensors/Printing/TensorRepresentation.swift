/// What `repr` says about a tensor besides its elements.
public struct TensorRepresentation {
  /// The text before the elements: `tensor(`.
  public var prefix = "tensor("
  /// The dtype's name, and whether it is one that goes without saying.
  public var dtypeName: String
  /// Whether the dtype is the default of floats.
  public var isDefaultDType: Bool
  /// Whether the dtype is int64 or bool, which only an empty tensor names.
  public var isPlainDType: Bool
  /// The device, where it is not the CPU.
  public var device: String?
  /// The name of the operation that made the tensor.
  public var gradFn: String?
  /// Whether a leaf asks for gradients.
  public var requiresGrad = false
  /// Whether the elements are absent, as on the meta device.
  public var isMeta = false

  /// A tensor of this dtype, with nothing else to say.
  public init(dtypeName: String, isDefaultDType: Bool, isPlainDType: Bool) {
    self.dtypeName = dtypeName
    self.isDefaultDType = isDefaultDType
    self.isPlainDType = isPlainDType
  }

  /// The whole text: prefix, elements, suffixes, closing bracket.
  public func text(
    shape: [Int], values: PrintableValues, options: PrintOptions = PrintOptions()
  ) -> String {
    let indent = prefix.utf8.count
    var elements = "..."
    if !isMeta {
      elements = TensorPrinter(shape: shape, values: values, options: options).text(indent: indent)
    }
    return joined(prefix + elements, suffixes(shape, options), indent, options.lineWidth)
  }

  private func suffixes(_ shape: [Int], _ options: PrintOptions) -> [String] {
    var suffixes: [String] = []
    if let device { suffixes.append("device='\(device)'") }
    let isEmpty = shape.contains(0)
    let size = "size=" + Self.tuple(shape)
    if isMeta || isEmpty {
      if isMeta || shape.count != 1 { suffixes.append(size) }
      if !isDefaultDType { suffixes.append("dtype=torch." + dtypeName) }
    } else {
      if options.edgeItems == 0 { suffixes.append(size) }
      if !isDefaultDType && !isPlainDType { suffixes.append("dtype=torch." + dtypeName) }
    }
    if let gradFn {
      suffixes.append("grad_fn=<\(gradFn)>")
    } else if requiresGrad {
      suffixes.append("requires_grad=True")
    }
    return suffixes
  }

  private func joined(_ body: String, _ suffixes: [String], _ indent: Int, _ width: Int) -> String {
    var text = body
    let utf8 = body.utf8
    let lastLine = utf8.lastIndex(of: UInt8(ascii: "\n")) ?? utf8.startIndex
    var column = utf8.distance(from: lastLine, to: utf8.endIndex)
    // PyTorch counts one column more than there is, and two when there is a single line.
    column += utf8.contains(UInt8(ascii: "\n")) ? 1 : 2
    for suffix in suffixes {
      let length = suffix.utf8.count
      if column + length + 2 > width {
        text += ",\n" + String(repeating: " ", count: indent) + suffix
        column = indent + length
      } else {
        text += ", " + suffix
        column += length + 2
      }
    }
    return text + ")"
  }

  private static func tuple(_ shape: [Int]) -> String {
    let sizes = shape.map { String($0) }
    return sizes.count == 1 ? "(" + sizes[0] + ",)" : "(" + sizes.joined(separator: ", ") + ")"
  }
}
