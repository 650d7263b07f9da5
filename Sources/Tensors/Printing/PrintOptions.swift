/// How tensors print: what `torch.set_printoptions` sets.
public struct PrintOptions: Sendable, Equatable {
  /// The digits after the decimal point.
  public var precision = 4
  /// The number of elements above which the middle is left out.
  public var threshold = 1000.0
  /// How many elements stay at each end of a dimension whose middle is left out.
  public var edgeItems = 3
  /// The width at which lines break.
  public var lineWidth = 80
  /// Whether floats print in scientific notation; absent, the values decide.
  public var scientific: Bool?

  /// PyTorch's defaults.
  public init() {}

  /// Sets the four numbers that a profile stands for; false for a name that is not one.
  public mutating func apply(profile: String) -> Bool {
    switch profile {
    case "default", "full": (precision, edgeItems) = (4, 3)
    case "short": (precision, edgeItems) = (2, 2)
    default: return false
    }
    threshold = profile == "full" ? .infinity : 1000
    lineWidth = 80
    return true
  }
}
