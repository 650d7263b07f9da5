// Candidate repairs, as code with places for the two operands.

/// A change that might make a failing call work, right or wrong.
struct Repair {
  /// What it does, in a few words.
  let title: String
  /// Python in which `{x}` is the input and `{y}` the target.
  let template: String

  init(_ title: String, _ template: String) {
    self.title = title
    self.template = template
  }

  func code(x: String, y: String) -> String {
    Repair.replace("{y}", y, in: Repair.replace("{x}", x, in: template))
  }

  private static func replace(_ mark: String, _ text: String, in template: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(template.utf8)
    let wanted = Array(mark.utf8)
    var index = 0
    while index < bytes.count {
      if index + wanted.count <= bytes.count,
        bytes[index..<index + wanted.count].elementsEqual(wanted)
      {
        result += Array(text.utf8)
        index += wanted.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// The repairs to try for one failing call and the objective that they are measured by.
struct RepairPlan {
  /// What the data were made for; every candidate is compared with it.
  let reference: Repair
  let candidates: [Repair]
  let input: String
  let target: String

  /// Nil for problems that no repair of the call can cure.
  init?(_ problem: Problem, _ evidence: Evidence) {
    guard let input = evidence.operand("input"), let target = evidence.operand("target") else {
      return nil
    }
    self.input = input.text
    self.target = target.text
    let loss = evidence.callee
    switch problem {
    case .lossSizes(let targetShape, let inputShape)
    where inputShape.count == 2 && targetShape == [inputShape[0]]:
      reference = RepairPlan.crossEntropy(target)
      candidates = RepairPlan.forClasses(inputShape[1], loss, target)
    case .columnAgainstRow(let targetShape, let inputShape)
    where inputShape.count > targetShape.count:
      reference = RepairPlan.squeezed(loss, target)
      candidates = RepairPlan.forColumn(loss, target)
    case .broadcastLoss(let targetShape, let inputShape)
    where inputShape == targetShape + [1]:
      reference = RepairPlan.squeezed(loss, target)
      candidates = RepairPlan.forColumn(loss, target)
    case .integerTarget:
      reference = Repair("float targets", "\(loss)({x}, {y}.float())")
      candidates = RepairPlan.forIntegers(loss)
    default: return nil
    }
  }

  private static func isFloating(_ operand: Operand) -> Bool {
    operand.facts?.dtype.hasPrefix("float") ?? false
  }

  private static func crossEntropy(_ target: Operand) -> Repair {
    let target = isFloating(target) ? "{y}.long()" : "{y}"
    return Repair("keep both logits, change the loss", "nn.CrossEntropyLoss()({x}, \(target))")
  }

  private static func squeezed(_ loss: String, _ target: Operand) -> Repair {
    let target = isFloating(target) ? "{y}" : "{y}.float()"
    return Repair("drop the axis of 1", "\(loss)({x}.squeeze(1), \(target))")
  }

  private static func forClasses(_ classes: Int, _ loss: String, _ target: Operand) -> [Repair] {
    let floats = isFloating(target) ? "{y}" : "{y}.float()"
    let numbers = isFloating(target) ? "{y}.long()" : "{y}"
    var repairs = [crossEntropy(target)]
    if classes == 2 {
      repairs.insert(
        Repair("one logit: the difference", "\(loss)({x}[:, 1] - {x}[:, 0], \(floats))"), at: 0)
    }
    return repairs + [
      Repair("one-hot targets", "\(loss)({x}, F.one_hot(\(numbers), \(classes)).float())"),
      Repair("one column of \(classes)", "\(loss)({x}[:, 1], \(floats))"),
      Repair("the same target for each column", "\(loss)({x}, \(floats)[:, None].expand_as({x}))"),
      Repair("flattened", "\(loss)({x}.view(-1), \(floats))"),
      Repair("the target as a column", "\(loss)({x}, \(floats).unsqueeze(1))"),
      Repair("the winning class", "\(loss)({x}.argmax(dim=1).float(), \(floats))"),
    ]
  }

  private static func forColumn(_ loss: String, _ target: Operand) -> [Repair] {
    let floats = isFloating(target) ? "{y}" : "{y}.float()"
    return [
      squeezed(loss, target),
      Repair("the target as a column", "\(loss)({x}, \(floats).unsqueeze(1))"),
      Repair("flattened", "\(loss)({x}.view(-1), \(floats))"),
      Repair("squeeze without an axis", "\(loss)({x}.squeeze(), \(floats))"),
      Repair(
        "broadcast both", "\(loss)({x}.expand(-1, len({y})), \(floats).expand(len({y}), -1))"),
      Repair("transposed", "\(loss)({x}.T, \(floats))"),
    ]
  }

  private static func forIntegers(_ loss: String) -> [Repair] {
    [
      Repair("float targets", "\(loss)({x}, {y}.float())"),
      Repair("the input's dtype", "\(loss)({x}, {y}.to({x}.dtype))"),
      Repair("whole numbers on both sides", "\(loss)({x}.long(), {y})"),
      Repair("float targets from a mask", "\(loss)({x}, ({y} > 0).float())"),
      Repair("CrossEntropyLoss on one logit", "nn.CrossEntropyLoss()({x}, {y})"),
      Repair(
        "cross-entropy with a constant 0 for no",
        "nn.CrossEntropyLoss()(torch.stack([torch.zeros_like({x}), {x}], dim=-1), {y})"),
    ]
  }
}
