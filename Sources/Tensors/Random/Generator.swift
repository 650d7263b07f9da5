/// A stand-in for the random generator until the real one is here.
public final class Generator {
  /// Makes a generator.
  public init() {}
}
