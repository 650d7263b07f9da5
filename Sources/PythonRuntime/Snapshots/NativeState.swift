/// What a native library keeps with an instance and changes as the program runs.
open class NativeState {
  /// A state that never changes.
  public init() {}

  /// What it is now, to be put back by time travel.
  open func memento() -> Memento? { nil }
}
