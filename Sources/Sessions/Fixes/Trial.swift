import CPlatform
import PythonRuntime

/// What came of running a repair on a copy of the session.
enum Trial {
  /// Loss and gradient at the learner's data, at a second point, and for a batch of one.
  case ran(loss: Double, gradient: [Double], probe: [Double], single: [Double])
  /// It runs, but no gradient reaches the input.
  case gradientless(loss: Double)
  case failed(String)

  var loss: Double? {
    switch self {
    case .ran(let loss, _, _, _), .gradientless(let loss): loss
    case .failed: nil
    }
  }

  /// Loss and gradient in a row; nothing where it does not run.
  fileprivate var numbers: [Double] {
    guard case .ran(let loss, let gradient, _, _) = self else { return [] }
    return [loss] + gradient
  }

  /// Whether two objectives have the same values and the same gradients at both points.
  func isSameObjective(as other: Trial) -> Bool {
    guard case .ran(let loss, let gradient, let probe, _) = self,
      case .ran(let otherLoss, let otherGradient, let otherProbe, _) = other
    else { return false }
    return Trial.close([loss], [otherLoss]) && Trial.close(gradient, otherGradient)
      && Trial.close(probe, otherProbe)
  }

  /// Whether the last, short batch of an epoch would still go well.
  func isSameForBatchOfOne(as other: Trial) -> Bool {
    guard case .ran(_, _, _, let single) = self, case .ran(_, _, _, let otherSingle) = other
    else { return false }
    return Trial.close(single, otherSingle)
  }

  private static func close(_ left: [Double], _ right: [Double]) -> Bool {
    guard left.count == right.count else { return false }
    for (a, b) in zip(left, right) where !(abs(a - b) <= 1e-5 * max(1, abs(a))) { return false }
    return true
  }
}

extension Session {
  private static let input = "_lossrepl_input"
  private static let loss = "_lossrepl_loss"

  /// Runs one repair twice, at the learner's data and at a second point, and takes it all back.
  func attempt(_ repair: Repair, _ plan: RepairPlan, at place: FailurePlace?) -> Trial {
    withRestoredState {
      prepare(place)
      let input = "(\(plan.input)).detach()"
      let target = Problem.Names(plan.target).text
      let first = measure(repair, input: input + ".clone()", target: target)
      guard case .ran(let loss, let gradient, _, _) = first else { return first }
      let second = measure(repair, input: input + " * -1.5 + 0.25", target: target)
      let third = measure(repair, input: input + "[:1].clone()", target: target + "[:1]")
      return .ran(loss: loss, gradient: gradient, probe: second.numbers, single: third.numbers)
    }
  }

  /// Makes the names of the failing frame and the libraries visible.
  private func prepare(_ place: FailurePlace?) {
    if let frame = place?.frame, frame.code.isFunction {
      for (key, value) in frame.localVariables(in: interpreter).pairs {
        if let name = key.asString { globals[name] = value }
      }
    }
    for (name, statement) in [
      ("torch", "import torch"), ("nn", "from torch import nn"),
      ("F", "import torch.nn.functional as F"),
    ] where globals[interpreter.intern(name)] == nil {
      _ = execute(statement)
    }
  }

  private func measure(_ repair: Repair, input: String, target: String) -> Trial {
    let code = repair.code(x: Session.input, y: target)
    if let error = execute(
      "\(Session.input) = (\(input)).requires_grad_()\n\(Session.loss) = \(code)")
    {
      return .failed(error)
    }
    guard let loss = numbers("\(Session.loss).item()")?.first else {
      return .failed("the result is not one number")
    }
    guard execute("\(Session.loss).backward()") == nil,
      let gradient = numbers("\(Session.input).grad.flatten().tolist()")
    else { return .gradientless(loss: loss) }
    return .ran(loss: loss, gradient: gradient, probe: [], single: [])
  }

  /// Runs code unseen; the error's last line when it fails.
  private func execute(_ source: String) -> String? {
    do throws(PythonException) {
      _ = try interpreter.run(source, name: "<repair>", mode: .exec, globals: globals)
      return nil
    } catch {
      let type = error.exception.exceptionType.name
      return type + ": " + interpreter.message(of: error.exception)
    }
  }

  /// The value of an expression that is a number or a list of numbers.
  private func numbers(_ source: String) -> [Double]? {
    do throws(PythonException) {
      let value = try interpreter.run(source, name: "<repair>", mode: .eval, globals: globals)
      guard let list = value.asList else { return value.asFloat.map { [$0] } }
      return list.items.compactMap { $0.asFloat }
    } catch {
      return nil
    }
  }

  /// A loss with four digits, as the lessons print it.
  static func text(of loss: Double) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
      guard let start = buffer.baseAddress else { return "" }
      let length = lossrepl_format_double(start, 64, 4, CChar(bitPattern: 102), loss)
      let bytes = buffer.prefix(Int(max(0, min(length, 63)))).map { UInt8(bitPattern: $0) }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
