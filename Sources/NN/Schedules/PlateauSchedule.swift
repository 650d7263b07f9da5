/// Lowers the rate when a metric stops improving: `ReduceLROnPlateau`.
public struct PlateauSchedule: Sendable {
  /// Whether a smaller metric is better.
  public var minimises = true
  /// The factor on the rate.
  public var factor = 0.1
  /// How many steps without improvement are let pass.
  public var patience = 10
  /// By how much a metric must improve to count.
  public var threshold = 1e-4
  /// Whether the threshold is a share of the best metric.
  public var isRelative = true
  /// How many steps to wait after lowering.
  public var cooldown = 0
  /// The best metric so far.
  public var best = Double.infinity
  /// The steps without improvement.
  public var badSteps = 0
  /// The steps left to wait.
  public var waiting = 0

  /// Makes a schedule that has seen nothing.
  public init(minimises: Bool = true) {
    self.minimises = minimises
    best = minimises ? .infinity : -.infinity
  }

  /// Takes a metric and says whether to lower the rates now.
  public mutating func step(_ metric: Double) -> Bool {
    if isBetter(metric) {
      best = metric
      badSteps = 0
    } else {
      badSteps += 1
    }
    if waiting > 0 {
      waiting -= 1
      badSteps = 0
    }
    guard badSteps > patience else { return false }
    waiting = cooldown
    badSteps = 0
    return true
  }

  /// The lowered rate, or the same where the change would be below `eps`.
  public func lowered(_ rate: Double, floor: Double = 0, eps: Double = 1e-8) -> Double {
    let next = max(rate * factor, floor)
    return rate - next > eps ? next : rate
  }

  private func isBetter(_ metric: Double) -> Bool {
    switch (minimises, isRelative) {
    case (true, true): metric < best * (1 - threshold)
    case (true, false): metric < best - threshold
    case (false, true): metric > best * (threshold + 1)
    case (false, false): metric > best + threshold
    }
  }
}
