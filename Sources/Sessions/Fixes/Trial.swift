import CPlatform
import PythonRuntime

/// What came of running a repair on a copy of the session.
enum Trial {
  /// Loss and gradient at the learner's data and, end to end, at a second point.
  case ran(loss: Double, gradient: [Double], probe: [Double])
  /// It runs, but no gradient reaches the input.
  case gradientless(loss: Double)
  case failed(String)

  var loss: Double? {
    switch self {
    case .ran(let loss, _, _), .gradientless(let loss): loss
    case .failed: nil
    }
  }

  /// Whether two objectives have the same values and the same gradients at both points.
  func isSameObjective(as other: Trial) -> Bool {
    guard case .ran(let loss, let gradient, let probe) = self,
      case .ran(let otherLoss, let otherGradient, let otherProbe) = other
    else { return false }
    return Trial.close([loss], [otherLoss]) && Trial.close(gradient, otherGradient)
      && Trial.close(probe, otherProbe)
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
      let first = measure(repair, plan, input: "(\(plan.input)).detach().clone()")
      guard case .ran(let loss, let gradient, _) = first else { return first }
      let second = measure(repair, plan, input: "(\(plan.input)).detach() * -1.5 + 0.25")
      guard case .ran(let probeLoss, let probeGradient, _) = second else { return first }
      return .ran(loss: loss, gradient: gradient, probe: [probeLoss] + probeGradient)
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

  private func measure(_ repair: Repair, _ plan: RepairPlan, input: String) -> Trial {
    let code = repair.code(x: Session.input, y: Problem.Names(plan.target).text)
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
    return .ran(loss: loss, gradient: gradient, probe: [])
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
