/// One operand of an Einstein sum: a tensor whose dimensions are labelled.
private struct LabelledTensor {
  var tensor: Tensor
  var labels: [EinSumLabel]
}

/// A subscript letter, or one of the dimensions that an ellipsis stands for.
private enum EinSumLabel: Hashable {
  case letter(UInt8)
  case ellipsis(Int)
}

/// The parsed equation of an Einstein sum.
private struct EinSumEquation {
  let inputs: [[UInt8]]
  let output: [UInt8]?

  static let ellipsis = UInt8(ascii: ".")

  init(_ equation: String) throws(TensorError) {
    let bytes = equation.utf8.filter { $0 != UInt8(ascii: " ") }
    let arrow = Self.arrowPosition(bytes)
    let left = arrow.map { Array(bytes[..<$0]) } ?? bytes
    var inputs: [[UInt8]] = []
    for part in left.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      inputs.append(try Self.subscripts(Array(part), of: equation))
    }
    self.inputs = inputs
    output = try arrow.map { (arrow) throws(TensorError) in
      try Self.subscripts(Array(bytes[(arrow + 2)...]), of: equation)
    }
  }

  private static func arrowPosition(_ bytes: [UInt8]) -> Int? {
    guard bytes.count > 1 else { return nil }
    return (0..<(bytes.count - 1)).first {
      bytes[$0] == UInt8(ascii: "-") && bytes[$0 + 1] == UInt8(ascii: ">")
    }
  }

  /// The letters of one term, the three dots of an ellipsis as one.
  private static func subscripts(
    _ term: [UInt8], of equation: String
  ) throws(TensorError) -> [UInt8] {
    var letters: [UInt8] = []
    var index = 0
    while index < term.count {
      let byte = term[index]
      if byte == ellipsis {
        guard index + 2 < term.count, term[index + 1] == ellipsis, term[index + 2] == ellipsis
        else {
          throw .runtime(
            "einsum(): found '.' for operand that is not part of any ellipsis")
        }
        index += 2
      } else if !isLetter(byte) {
        let position = Array(equation.utf8).firstIndex(of: byte) ?? 0
        throw .runtime(
          "einsum(): invalid subscript given at index \(position) in the equation string, "
            + "subscripts must be in [a-zA-Z]")
      }
      letters.append(byte)
      index += 1
    }
    return letters
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension Engine {
  /// Products summed over repeated subscripts: `torch.einsum`.
  public func einsum(_ equation: String, _ operands: [Tensor]) throws(TensorError) -> Tensor {
    let parsed = try EinSumEquation(equation)
    guard parsed.inputs.count <= operands.count else {
      throw .runtime("einsum(): fewer operands were provided than specified in the equation")
    }
    guard parsed.inputs.count == operands.count else {
      throw .runtime("einsum(): more operands were provided than specified in the equation")
    }
    var labelled: [LabelledTensor] = []
    for (index, operand) in operands.enumerated() {
      labelled.append(try label(operand, parsed.inputs[index], index))
    }
    try checkSizes(labelled)
    let output = try outputLabels(parsed, labelled)
    return try contract(labelled, output)
  }

  private func label(
    _ operand: Tensor, _ subscripts: [UInt8], _ index: Int
  ) throws(TensorError) -> LabelledTensor {
    let letters = subscripts.filter { $0 != EinSumEquation.ellipsis }
    let hasEllipsis = letters.count != subscripts.count
    guard hasEllipsis ? letters.count <= operand.dim : letters.count == operand.dim else {
      throw .runtime(
        "einsum(): the number of subscripts in the equation (\(letters.count)) "
          + (hasEllipsis ? "is more than" : "does not match")
          + " the number of dimensions (\(operand.dim)) for operand \(index)"
          + (hasEllipsis ? "" : " and no ellipsis was given"))
    }
    let extra = operand.dim - letters.count
    var labels: [EinSumLabel] = []
    for subscript_ in subscripts {
      if subscript_ == EinSumEquation.ellipsis {
        // Dimensions under an ellipsis line up from the right, as in broadcasting.
        for place in 0..<extra { labels.append(.ellipsis(place - extra)) }
      } else {
        labels.append(.letter(subscript_))
      }
    }
    return try withoutRepeats(LabelledTensor(tensor: operand, labels: labels))
  }

  /// Takes the diagonal wherever a subscript occurs twice in one operand.
  private func withoutRepeats(
    _ operand: LabelledTensor
  ) throws(TensorError) -> LabelledTensor {
    var operand = operand
    var first = 0
    while first < operand.labels.count {
      let label = operand.labels[first]
      if let second = operand.labels[(first + 1)...].firstIndex(of: label) {
        let (a, b) = (operand.tensor.shape[first], operand.tensor.shape[second])
        guard a == b else {
          throw .runtime(
            "einsum(): subscript \(text(label)) is repeated for operand 0 but the sizes don't match, "
              + "\(b) != \(a)")
        }
        operand.tensor = try diagonal(operand.tensor, dim1: first, dim2: second)
        operand.labels.remove(at: second)
        operand.labels.remove(at: first)
        operand.labels.append(label)
      } else {
        first += 1
      }
    }
    return operand
  }

  private func text(_ label: EinSumLabel) -> String {
    if case .letter(let byte) = label { return String(decoding: [byte], as: UTF8.self) }
    return "..."
  }

  private func checkSizes(_ operands: [LabelledTensor]) throws(TensorError) {
    var sizes: [EinSumLabel: Int] = [:]
    for (index, operand) in operands.enumerated() {
      for (axis, label) in operand.labels.enumerated() {
        let size = operand.tensor.shape[axis]
        guard let seen = sizes[label], seen != 1, size != 1, seen != size else {
          sizes[label] = Swift.max(sizes[label] ?? 1, size)
          continue
        }
        throw .runtime(
          "einsum(): subscript \(text(label)) has size \(size) for operand \(index) which does not "
            + "broadcast with previously seen size \(seen)")
      }
    }
  }

  private func outputLabels(
    _ equation: EinSumEquation, _ operands: [LabelledTensor]
  ) throws(TensorError) -> [EinSumLabel] {
    let depth = operands.reduce(0) { deepest, operand in
      Swift.max(
        deepest,
        operand.labels.filter { if case .ellipsis = $0 { true } else { false } }.count)
    }
    let covered = (0..<depth).map { EinSumLabel.ellipsis($0 - depth) }
    guard let output = equation.output else { return covered + singleLetters(equation) }
    var labels: [EinSumLabel] = []
    for subscript_ in output {
      if subscript_ == EinSumEquation.ellipsis {
        labels += covered
        continue
      }
      let label = EinSumLabel.letter(subscript_)
      guard !labels.contains(label) else {
        throw .runtime(
          "einsum(): output subscript \(text(label)) appears more than once in the output")
      }
      guard equation.inputs.contains(where: { $0.contains(subscript_) }) else {
        throw .runtime(
          "einsum(): output subscript \(text(label)) does not appear in the equation for any input "
            + "operand")
      }
      labels.append(label)
    }
    return labels
  }

  /// Without an arrow, the letters that occur once, in alphabetical order.
  private func singleLetters(_ equation: EinSumEquation) -> [EinSumLabel] {
    var counts: [UInt8: Int] = [:]
    for letters in equation.inputs {
      for letter in letters where letter != EinSumEquation.ellipsis {
        counts[letter, default: 0] += 1
      }
    }
    return counts.keys.sorted().filter { counts[$0] == 1 }.map { .letter($0) }
  }

  private func contract(
    _ operands: [LabelledTensor], _ output: [EinSumLabel]
  ) throws(TensorError) -> Tensor {
    if operands.count == 1 { return try turned(operands[0], output) }
    var result = operands[0]
    for (index, operand) in operands.enumerated().dropFirst() {
      var needed = Set(output)
      for later in operands[(index + 1)...] { needed.formUnion(later.labels) }
      result = try pairProduct(result, operand, needed)
    }
    result = try summed(result) { output.contains($0) }
    let isContracted = operands.contains { $0.labels.contains { !output.contains($0) } }
    if !isContracted && result.labels == output { return result.tensor }
    let ordered = try arranged(result, output)
    return isContracted ? try view(ordered, ordered.shape) : ordered
  }

  /// A single operand: what stays first, then a sum over the rest.
  private func turned(
    _ operand: LabelledTensor, _ output: [EinSumLabel]
  ) throws(TensorError) -> Tensor {
    let rest = operand.labels.filter { !output.contains($0) }
    let ordered = try arranged(operand, output + rest)
    if rest.isEmpty { return ordered }
    return try sum(ordered, dims: Array(output.count..<operand.labels.count))
  }

  private func summed(
    _ operand: LabelledTensor, keeping keeps: (EinSumLabel) -> Bool
  ) throws(TensorError) -> LabelledTensor {
    let dims = operand.labels.indices.filter { !keeps(operand.labels[$0]) }
    guard !dims.isEmpty else { return operand }
    return LabelledTensor(
      tensor: try sum(operand.tensor, dims: dims), labels: operand.labels.filter(keeps))
  }

  /// The product of two operands, summed over what nobody needs any more: a batch of matrix
  /// products where there is something to sum, else an elementwise product.
  private func pairProduct(
    _ left: LabelledTensor, _ right: LabelledTensor, _ needed: Set<EinSumLabel>
  ) throws(TensorError) -> LabelledTensor {
    let left = try summed(left) { needed.contains($0) || right.labels.contains($0) }
    let right = try summed(right) { needed.contains($0) || left.labels.contains($0) }
    let shared = left.labels.filter { right.labels.contains($0) }
    let inner = shared.filter { !needed.contains($0) }
    let batch = shared.filter { needed.contains($0) }
    let rows = left.labels.filter { !shared.contains($0) }
    let columns = right.labels.filter { !shared.contains($0) }
    let labels = batch + rows + columns
    if inner.isEmpty {
      let product = try mul(aligned(left, labels), aligned(right, labels))
      return LabelledTensor(tensor: product, labels: labels)
    }
    let common = shared.map { label in (label, Swift.max(size(left, label), size(right, label))) }
    let (a, b) = (try widened(left, common), try widened(right, common))
    let sizes = { (labels: [EinSumLabel], operand: LabelledTensor) in
      labels.map { self.size(operand, $0) }
    }
    let total = { (sizes: [Int]) in sizes.reduce(1, *) }
    let (batchSizes, rowSizes, columnSizes) = (sizes(batch, a), sizes(rows, a), sizes(columns, b))
    let innerSize = total(sizes(inner, a))
    let first = try reshape(
      arranged(a, batch + rows + inner), [total(batchSizes), total(rowSizes), innerSize])
    let second = try reshape(
      arranged(b, batch + inner + columns), [total(batchSizes), innerSize, total(columnSizes)])
    let product = try view(bmm(first, second), batchSizes + rowSizes + columnSizes)
    return LabelledTensor(tensor: product, labels: labels)
  }

  private func size(_ operand: LabelledTensor, _ label: EinSumLabel) -> Int {
    operand.labels.firstIndex(of: label).map { operand.tensor.shape[$0] } ?? 1
  }

  private func widened(
    _ operand: LabelledTensor, _ sizes: [(EinSumLabel, Int)]
  ) throws(TensorError) -> LabelledTensor {
    var shape = operand.tensor.shape
    for (label, size) in sizes {
      if let axis = operand.labels.firstIndex(of: label) { shape[axis] = size }
    }
    guard shape != operand.tensor.shape else { return operand }
    return LabelledTensor(tensor: try expand(operand.tensor, shape), labels: operand.labels)
  }

  private func arranged(
    _ operand: LabelledTensor, _ labels: [EinSumLabel]
  ) throws(TensorError) -> Tensor {
    try permute(operand.tensor, labels.map { operand.labels.firstIndex(of: $0) ?? 0 })
  }

  /// The operand with a dimension for each label, of size 1 where it has none.
  private func aligned(
    _ operand: LabelledTensor, _ labels: [EinSumLabel]
  ) throws(TensorError) -> Tensor {
    var tensor = try arranged(operand, labels.filter { operand.labels.contains($0) })
    for (axis, label) in labels.enumerated() where !operand.labels.contains(label) {
      tensor = try unsqueeze(tensor, dim: axis)
    }
    return tensor
  }
}
