import CPlatform

/// The rate that swings between two bounds: `CyclicLR`.
public struct CyclicSchedule: Sendable {
  /// How the swings change from cycle to cycle.
  public enum Mode: String, Sendable {
    case triangular
    case triangular2
    case exponential = "exp_range"
  }

  /// The steps of the way up.
  public let stepsUp: Double
  /// The steps of the way down.
  public let stepsDown: Double
  /// How the swings change.
  public let mode: Mode
  /// The base of exponential change.
  public let gamma: Double

  /// Describes a cycle.
  public init(stepsUp: Double, stepsDown: Double, mode: Mode, gamma: Double) {
    self.stepsUp = stepsUp
    self.stepsDown = stepsDown
    self.mode = mode
    self.gamma = gamma
  }

  /// The share of the way from the lower to the upper bound.
  public func height(at step: Int) -> Double {
    let total = stepsUp + stepsDown
    let ratio = stepsUp / total
    let cycle = (1 + Double(step) / total).rounded(.down)
    let x = 1 + Double(step) / total - cycle
    let height = x <= ratio ? x / ratio : (x - 1) / (ratio - 1)
    switch mode {
    case .triangular: return height
    case .triangular2: return height / pow(2, cycle - 1)
    case .exponential: return height * pow(gamma, Double(step))
    }
  }
}

/// One rise and one long fall of the rate: `OneCycleLR`.
public struct OneCycleSchedule: Sendable {
  /// The values that a phase leads between.
  public enum Level: Sendable { case initial, maximum, minimum }

  /// The number of steps.
  public let totalSteps: Int
  /// The share of the steps that the rise takes.
  public let riseShare: Double
  /// Whether a phase follows a cosine and not a line.
  public let isCosine: Bool
  /// Whether the fall has a phase of its own down to the first value.
  public let hasThreePhases: Bool

  /// Describes the cycle.
  public init(totalSteps: Int, riseShare: Double, isCosine: Bool, hasThreePhases: Bool) {
    self.totalSteps = totalSteps
    self.riseShare = riseShare
    self.isCosine = isCosine
    self.hasThreePhases = hasThreePhases
  }

  /// The phase that a step is in, with how far in it.
  public func phase(at step: Int) -> (from: Level, to: Level, share: Double) {
    var start = 0.0
    let phases = self.phases
    for (index, phase) in phases.enumerated() {
      if Double(step) <= phase.end || index == phases.count - 1 {
        return (phase.from, phase.to, (Double(step) - start) / (phase.end - start))
      }
      start = phase.end
    }
    return (.initial, .initial, 0)
  }

  /// A value between two, as the strategy leads from one to the other.
  public func between(_ start: Double, _ end: Double, _ share: Double) -> Double {
    guard isCosine else { return (end - start) * share + start }
    return end + (start - end) / 2 * (cos(Double.pi * share) + 1)
  }

  private var phases: [(end: Double, from: Level, to: Level)] {
    let rise = riseShare * Double(totalSteps)
    let last = Double(totalSteps - 1)
    guard hasThreePhases else {
      return [(rise - 1, .initial, .maximum), (last, .maximum, .minimum)]
    }
    return [
      (rise - 1, .initial, .maximum), (2 * rise - 2, .maximum, .initial),
      (last, .initial, .minimum),
    ]
  }
}

/// Cosine falls that start again, each longer than the last: `CosineAnnealingWarmRestarts`.
public struct WarmRestarts: Sendable {
  /// The factor on the period after each restart.
  public let growth: Int
  /// The present period.
  public private(set) var period: Int
  /// The steps since the last restart.
  public private(set) var position = 0

  /// Starts at the top of the first period.
  public init(period: Int, growth: Int) {
    self.period = period
    self.growth = growth
  }

  /// Goes one step on.
  public mutating func advance() {
    position += 1
    guard position >= period else { return }
    position %= period
    period *= growth
  }

  /// The rate here, between a floor and the first rate.
  public func rate(base: Double, floor: Double) -> Double {
    floor + (base - floor) * (1 + cos(Double.pi * Double(position) / Double(period))) / 2
  }
}
