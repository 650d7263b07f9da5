import CPlatform
public import Tensors

/// Where a schedule stands when it sets the rate of one parameter group.
public struct SchedulePoint: Sendable {
  /// The number of steps so far; 0 on construction.
  public let epoch: Int
  /// Whether this is the step that construction takes.
  public let isInitial: Bool
  /// The group's rate now.
  public let current: Double
  /// The group's rate before the schedule began: `initial_lr`.
  public let base: Double

  /// Describes a point.
  public init(epoch: Int, isInitial: Bool, current: Double, base: Double) {
    self.epoch = epoch
    self.isInitial = isInitial
    self.current = current
    self.base = base
  }
}

/// A learning-rate schedule of `torch.optim.lr_scheduler` that is a formula of the step number.
public struct ScheduleType {
  /// The class name: `StepLR`.
  public let name: String
  /// The constructor's parameters after `optimizer`; `last_epoch` comes last.
  public let parameters: [ConstructorParameter]
  /// Refuses settings that make no sense.
  public let check: (Settings) throws(TensorError) -> Void
  /// The new rate of a group: `get_lr`.
  public let rate: (SchedulePoint, Settings) throws(TensorError) -> Double

  init(
    _ name: String, _ parameters: [ConstructorParameter],
    check: @escaping (Settings) throws(TensorError) -> Void = ScheduleType.acceptAll,
    rate: @escaping (SchedulePoint, Settings) throws(TensorError) -> Double
  ) {
    self.name = name
    self.parameters = parameters + [.init("last_epoch", -1)]
    self.check = check
    self.rate = rate
  }

  static func acceptAll(_ settings: Settings) throws(TensorError) {}

  /// All schedules that are formulas.
  public static var all: [ScheduleType] {
    [step, multiStep, constant, linear, exponential, polynomial, cosine]
  }

  private static var step: ScheduleType {
    ScheduleType("StepLR", [.init("step_size"), .init("gamma", 0.1)]) {
      (point, settings) throws(TensorError) in
      let size = try settings.int("step_size")
      guard point.epoch != 0, size != 0, point.epoch % size == 0 else { return point.current }
      return try point.current * settings.double("gamma")
    }
  }

  private static var multiStep: ScheduleType {
    ScheduleType("MultiStepLR", [.init("milestones"), .init("gamma", 0.1)]) {
      (point, settings) throws(TensorError) in
      let reached = try settings.ints("milestones").filter { $0 == point.epoch }.count
      return try point.current * pow(settings.double("gamma"), Double(reached))
    }
  }

  private static var constant: ScheduleType {
    ScheduleType(
      "ConstantLR", [.init("factor", .float(1.0 / 3)), .init("total_iters", 5)],
      check: { (settings) throws(TensorError) in
        guard let factor = settings["factor"].double, factor >= 0 && factor <= 1 else {
          throw .value("Constant multiplicative factor expected to be between 0 and 1.")
        }
      },
      rate: { (point, settings) throws(TensorError) in
        let factor = try settings.double("factor")
        if point.epoch == 0 { return point.current * factor }
        return try point.epoch == settings.int("total_iters")
          ? point.current * (1 / factor) : point.current
      })
  }

  private static var linear: ScheduleType {
    ScheduleType(
      "LinearLR",
      [
        .init("start_factor", .float(1.0 / 3)), .init("end_factor", 1.0), .init("total_iters", 5),
      ],
      check: { (settings) throws(TensorError) in
        guard let start = settings["start_factor"].double, start > 0 && start <= 1 else {
          throw .value(
            "Starting multiplicative factor expected to be greater than 0 and less or equal to 1.")
        }
        guard let end = settings["end_factor"].double, end >= 0 && end <= 1 else {
          throw .value("Ending multiplicative factor expected to be between 0 and 1.")
        }
      },
      rate: { (point, settings) throws(TensorError) in
        let start = try settings.double("start_factor")
        let span = try settings.double("end_factor") - start
        let total = try settings.int("total_iters")
        if point.epoch == 0 { return point.current * start }
        guard !point.isInitial, point.epoch <= total else { return point.current }
        return point.current
          * (1 + span / (Double(total) * start + Double(point.epoch - 1) * span))
      })
  }

  private static var exponential: ScheduleType {
    ScheduleType("ExponentialLR", [.init("gamma")]) { (point, settings) throws(TensorError) in
      point.isInitial ? point.current : try point.current * settings.double("gamma")
    }
  }

  private static var polynomial: ScheduleType {
    ScheduleType("PolynomialLR", [.init("total_iters", 5), .init("power", 1.0)]) {
      (point, settings) throws(TensorError) in
      let total = try settings.int("total_iters")
      guard !point.isInitial, point.epoch <= total else { return point.current }
      let left = 1 - Double(point.epoch) / Double(total)
      let before = 1 - Double(point.epoch - 1) / Double(total)
      return try point.current * pow(left / before, settings.double("power"))
    }
  }

  private static var cosine: ScheduleType {
    ScheduleType("CosineAnnealingLR", [.init("T_max"), .init("eta_min", 0.0)]) {
      (point, settings) throws(TensorError) in
      let (period, low) = (try settings.int("T_max"), try settings.double("eta_min"))
      if point.isInitial { return point.current }
      let angle = Double.pi / Double(period)
      if (point.epoch - 1 - period) % (2 * period) == 0 {
        return point.current + (point.base - low) * (1 - cos(angle)) / 2
      }
      let share =
        (1 + cos(angle * Double(point.epoch))) / (1 + cos(angle * Double(point.epoch - 1)))
      return share * (point.current - low) + low
    }
  }
}
