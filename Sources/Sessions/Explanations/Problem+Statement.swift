// What is wrong, in one or two sentences, with the numbers at hand.

extension Problem {
  /// The mistake in plain words.
  func statement(_ operands: [Operand]) -> [String] {
    switch self {
    case .lossSizes(let target, let input): [Problem.lossSizes(target, input, operands)]
    case .columnAgainstRow(let target, let input): [Problem.column(target, input, operands)]
    case .integerTarget(let result, let desired): Problem.integerTarget(result, desired)
    case .broadcastLoss(let target, let input): [Problem.broadcastLoss(target, input)]
    case .broadcast(let left, let right, let dim): [Problem.broadcast(left, right, dim)]
    case .matrixProduct(let left, let right): [Problem.matrixProduct(left, right)]
    case .classOutOfRange(let target): [Problem.classOutOfRange(target, operands)]
    case .viewSize(let shape, let count): [Problem.viewSize(shape, count)]
    case .batchSizes(let input, let target):
      [
        "There are \(input) examples in the input and \(target) in the target. Example number i "
          + "of one side belongs to number i of the other, so the counts must be equal."
      ]
    case .channels(_, let input, let expected, let got):
      [
        "The layer was made for \(expected) channels, and the input \(Shape(input).tuple) has "
          + "\(got): axis 1 of a batch of pictures is the channel."
      ]
    case .dimensionRange(let got, let low, let high): [Problem.dimension(got, low, high)]
    case .indexRange(let index, let dim, let size):
      [
        "Dimension \(dim) has \(size) places, numbered 0 to \(size - 1) (or -\(size) to -1 from "
          + "the end). \(index) is not one of them."
      ]
    default: plainStatement
    }
  }

  private static func name(_ role: String, _ operands: [Operand]) -> String {
    guard let operand = operands.first(where: { $0.role == role }), operand.text.count <= 30
    else { return "the " + role }
    return operand.text == role ? "the " + role : "`" + operand.text + "`"
  }

  private static func lossSizes(_ target: [Int], _ input: [Int], _ operands: [Operand]) -> String {
    let inputName = name("input", operands)
    let targetName = name("target", operands)
    if input.count == target.count + 1, input.dropLast().elementsEqual(target) {
      return "The axis of \(input[input.count - 1]) in \(inputName) has no partner in "
        + "\(targetName): for each example there are \(input[input.count - 1]) scores and one "
        + "answer. This loss compares number with number, so it wants exactly one of each."
    }
    if input.first != target.first {
      return "\(inputName) is about \(input.first ?? 0) examples and \(targetName) about "
        + "\(target.first ?? 0): the two do not come from the same batch, or one was reshaped."
    }
    return "This loss compares number with number, so \(inputName) and \(targetName) must have "
      + "the same shape; \(Shape(input).tuple) and \(Shape(target).tuple) differ."
  }

  private static func column(_ target: [Int], _ input: [Int], _ operands: [Operand]) -> String {
    let longer = input.count > target.count ? name("input", operands) : name("target", operands)
    return "The numbers are as many on both sides, but \(longer) holds them as a column: it has "
      + "one more axis, of length 1. If the loss let that pass, it would broadcast and compare "
      + "every example with every other."
  }

  private static func integerTarget(_ result: String, _ desired: String) -> [String] {
    [
      "A result of dtype \(lowered(result)) was to be stored in a tensor of dtype "
        + "\(lowered(desired)), which would lose the fractions; so PyTorch stops.",
      "In `BCEWithLogitsLoss` that tensor is made from the target: the target holds whole "
        + "numbers, and this loss wants probabilities, 0.0 or 1.0.",
    ]
  }

  private static func broadcastLoss(_ target: [Int], _ input: [Int]) -> String {
    "The shapes \(Shape(input).tuple) and \(Shape(target).tuple) differ, and the loss broadcasts "
      + "them: every prediction is compared with every target, not with its own. The number that "
      + "comes out is no measure of the model."
  }

  private static func broadcast(_ left: Int, _ right: Int, _ dim: Int) -> String {
    "At dimension \(dim) one side has \(left) and the other \(right). Sizes go together when they "
      + "are equal or when one of them is 1; shapes are lined up at their right end."
  }

  private static func matrixProduct(_ left: [Int], _ right: [Int]) -> String {
    guard left.count == 2, right.count == 2 else {
      return "The inner sizes of the two matrices differ."
    }
    return "A \(left[0])×\(left[1]) matrix can be multiplied by one with \(left[1]) rows; the "
      + "second has \(right[0]). In `nn.Linear(\(right[0]), \(right[1]))` that means: each example "
      + "must have \(right[0]) features, and here it has \(left[1])."
  }

  private static func classOutOfRange(_ target: Int, _ operands: [Operand]) -> String {
    let classes = operands.first { $0.role == "input" }?.facts?.shape
    guard let classes, classes.count > 1 else {
      return "A target says class \(target), but the input has no score for that class: with C "
        + "scores for each example the classes are 0 to C-1."
    }
    return "The input has \(classes[1]) scores for each example, so the classes are 0 to "
      + "\(classes[1] - 1). A target says class \(target)."
  }

  private static func viewSize(_ shape: [Int], _ count: Int) -> String {
    if shape.contains(-1) {
      return "With the other sizes fixed, no whole number in the place of -1 gives \(count) "
        + "elements."
    }
    let product = shape.reduce(1, *)
    return "\(Shape(shape).tuple) holds \(product) elements, the tensor has \(count)."
  }

  private static func dimension(_ got: Int, _ low: Int, _ high: Int) -> String {
    let rank = high + 1
    return "The tensor has \(rank) dimension\(rank == 1 ? "" : "s"), so dim can be \(low) to "
      + "\(high); it was \(got)."
  }

  /// `float32` for the names of C++ PyTorch.
  static func lowered(_ name: String) -> String {
    switch name {
    case "Float": "float32"
    case "Double": "float64"
    case "Half": "float16"
    case "Long": "int64"
    case "Int": "int32"
    case "Short": "int16"
    case "Char": "int8"
    case "Byte": "uint8"
    case "Bool": "bool"
    default: name
    }
  }
}
