// Recognises PyTorch's messages and takes the numbers out of them.

/// Reads the problem out of an error's own words, alone or in a pasted traceback.
package struct MessageReader {
  let text: String

  package init(_ text: String) { self.text = text }

  /// The problem, if the message is a known one.
  package var problem: Problem? {
    losses ?? products ?? shapes ?? autograd ?? dtypes ?? conversions ?? others ?? imports ?? old
  }

  private var losses: Problem? {
    if let found = match("Target size ({}) must be the same as input size ({})") {
      return MessageReader.lossSizes(target: found[0], input: found[1])
    }
    if let found = match("Using a target size ({}) that is different to the input size ({})") {
      return shapePair(found) { .broadcastLoss(target: $0, input: $1) }
    }
    if let found = match("Target {} is out of bounds"), let target = Int(found[0]) {
      return .classOutOfRange(target)
    }
    if let found = match("expected target dtype to be Long or Byte, but got {}") {
      return .classTargetDType(MessageReader.word(found[0]))
    }
    if let found = match("expected scalar type Long but found {}") {
      return .classTargetDType(MessageReader.word(found[0]))
    }
    if let found = match("all elements of {} should be between 0 and 1") {
      return .probabilityRange(MessageReader.lastWord(found[0]))
    }
    if let found = match("Expected input batch_size ({}) to match target batch_size ({})"),
      let input = Int(found[0]), let target = Int(found[1])
    {
      return .batchSizes(input: input, target: target)
    }
    return nil
  }

  private var products: Problem? {
    if let found = match("shapes cannot be multiplied ({} and {})") {
      return shapePair(found) { .matrixProduct(left: $0, right: $1) }
    }
    if let found = match(
      "weight of size {}, expected input{} to have {} channels, but got {} channels"),
      let weight = Shape(found[0]), let input = Shape(found[1]), let expected = Int(found[2]),
      let got = Int(found[3])
    {
      return .channels(
        weight: weight.sizes, input: input.sizes, expected: expected, got: got)
    }
    if let found = match("mat1 and mat2 must have the same dtype, but got {} and {}") {
      return .matrixDTypes(found[0], MessageReader.word(found[1]))
    }
    if let found = match("to have the same dtype, but got: {} != {}") {
      return .matrixDTypes(found[0], MessageReader.line(found[1]))
    }
    return nil
  }

  private var shapes: Problem? {
    if let found = match(
      "size of tensor a ({}) must match the size of tensor b ({}) at non-singleton dimension {}"),
      let left = Int(found[0]), let right = Int(found[1]),
      let dim = Int(MessageReader.word(found[2]))
    {
      return .broadcast(left: left, right: right, dim: dim)
    }
    if let found = match("shape '{}' is invalid for input of size {}"),
      let shape = Shape(found[0]), let count = Int(MessageReader.word(found[1]))
    {
      return .viewSize(shape: shape.sizes, count: count)
    }
    if contains("view size is not compatible with input tensor's size and stride") {
      return .viewStrides
    }
    if let found = match("(expected to be in range of [{}, {}], but got {})"),
      let low = Int(found[0]), let high = Int(found[1]), let got = Int(found[2])
    {
      return .dimensionRange(got: got, low: low, high: high)
    }
    if let found = match("index {} is out of bounds for dimension {} with size {}"),
      let index = Int(found[0]), let dim = Int(found[1]),
      let size = Int(MessageReader.word(found[2]))
    {
      return .indexRange(index: index, dim: dim, size: size)
    }
    return nil
  }

  private var autograd: Problem? {
    if contains("Trying to backward through the graph a second time") { return .freedGraph }
    if contains("does not require grad and does not have a grad_fn") { return .nothingRecorded }
    if contains("grad can be implicitly created only for scalar outputs") {
      return .nonScalarBackward
    }
    if contains("leaf Variable that requires grad is being used in an in-place operation") {
      return .leafInPlace
    }
    if contains("needed for gradient computation has been modified by an inplace operation") {
      return .changedInPlace
    }
    if contains("Can't call numpy() on Tensor that requires grad") { return .needsDetach }
    return nil
  }

  private var dtypes: Problem? {
    if let found = match("result type {} can't be cast to the desired output type {}") {
      return .integerTarget(result: found[0], desired: MessageReader.word(found[1]))
    }
    if let found = match("Input dtype must be either a floating point or complex dtype. Got: {}") {
      return .integerMean(MessageReader.word(found[0]))
    }
    if let found = match("Expected all tensors to be on the same device, but{} {}, {} {}!") {
      return .devices(MessageReader.lastWord(found[1]), MessageReader.word(found[3]))
    }
    return nil
  }

  private var conversions: Problem? {
    if let found = match("a Tensor with {} elements cannot be converted to Scalar") {
      return .manyElements(found[0])
    }
    if contains("only one element tensors can be converted to Python scalars") {
      return .manyElements("several")
    }
    if contains("Boolean value of Tensor with more than one value is ambiguous") {
      return .ambiguousTruth
    }
    return nil
  }

  /// What programs do with `.grad`, and seldom with anything else that may be None.
  private static let gradientMethods = ["zero_", "norm", "abs", "clone", "flatten", "data"]

  private var others: Problem? {
    if let found = match("Error(s) in loading state_dict for {}:") { return .stateDict(found[0]) }
    if contains("optimizer got an empty parameter list") { return .emptyParameters }
    if contains("SyntaxError"), contains("async=") { return .asyncArgument }
    if let found = match("'NoneType' object has no attribute '{}'"),
      MessageReader.gradientMethods.contains(found[0])
    {
      return .noGradient
    }
    return nil
  }

  private var imports: Problem? {
    guard let name = match("No module named '{}'")?.first else { return nil }
    return .missingModule(name)
  }

  private var old: Problem? {
    guard let spelling = oldSpelling else { return nil }
    return spelling.isTorch ? .oldTorch(spelling) : .oldPython(spelling)
  }

  /// A loss's size error.
  private static func lossSizes(target: String, input: String) -> Problem? {
    guard let target = Shape(target)?.sizes, let input = Shape(input)?.sizes else { return nil }
    return Problem(loss: input, target: target)
  }

  private func shapePair(
    _ found: [String], _ make: ([Int], [Int]) -> Problem
  ) -> Problem? {
    guard let first = Shape(found[0]), let second = Shape(found[1]) else { return nil }
    return make(first.sizes, second.sizes)
  }
}

// Matching.
extension MessageReader {
  func contains(_ words: String) -> Bool { MessagePattern(words).match(text) != nil }

  func match(_ template: String) -> [String]? { MessagePattern(template).match(text) }

  /// The text up to the first space or full stop.
  private static func word(_ text: String) -> String {
    String(text.prefix { $0 != " " && $0 != "." && $0 != "\n" && $0 != "!" })
  }

  private static func lastWord(_ text: String) -> String {
    var word = ""
    for character in text {
      if character == " " { word = "" } else { word.append(character) }
    }
    return word
  }

  private static func line(_ text: String) -> String { String(text.prefix { $0 != "\n" }) }
}

/// Words with `{}` where something else may stand.
struct MessagePattern {
  private let pieces: [[UInt8]]

  init(_ template: String) {
    var pieces: [[UInt8]] = [[]]
    let bytes = Array(template.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "}")
      {
        pieces.append([])
        index += 2
      } else {
        pieces[pieces.count - 1].append(bytes[index])
        index += 1
      }
    }
    self.pieces = pieces
  }

  /// What stands at each `{}` of the first place that fits; a last `{}` takes the rest.
  func match(_ text: String) -> [String]? {
    let bytes = Array(text.utf8)
    guard let first = pieces.first, var position = MessagePattern.find(first, in: bytes, from: 0)
    else {
      return nil
    }
    position += first.count
    var found: [String] = []
    for piece in pieces.dropFirst() {
      guard
        let next = piece.isEmpty
          ? bytes.count : MessagePattern.find(piece, in: bytes, from: position)
      else { return nil }
      found.append(String(decoding: bytes[position..<next], as: UTF8.self))
      position = next + piece.count
    }
    return found
  }

  private static func find(_ piece: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard !piece.isEmpty else { return start }
    guard bytes.count >= piece.count else { return nil }
    var position = start
    while position + piece.count <= bytes.count {
      if bytes[position] == piece[0], bytes[position..<position + piece.count].elementsEqual(piece)
      {
        return position
      }
      position += 1
    }
    return nil
  }
}

extension MessageReader {
  /// The words of a warning or error without the place before them and the source after.
  static func firstLine(of text: String) -> String {
    let first = line(text)
    guard let found = MessagePattern("Warning: {}").match(first) else { return first }
    return found[0]
  }
}
