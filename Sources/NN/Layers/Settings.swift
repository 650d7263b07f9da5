import Tensors

/// Settings by name, in the order of a constructor.
public struct Settings {
  /// The names and values.
  public private(set) var entries: [(name: String, value: Setting)]

  /// Makes settings.
  public init(_ entries: [(name: String, value: Setting)] = []) { self.entries = entries }

  /// The value of a name, `none` where there is none.
  public subscript(_ name: String) -> Setting {
    get { entries.first { $0.name == name }?.value ?? .none }
    set {
      if let index = entries.firstIndex(where: { $0.name == name }) {
        entries[index].value = newValue
      } else {
        entries.append((name, newValue))
      }
    }
  }

  /// Takes entries out.
  mutating func remove(_ names: [String]) { entries.removeAll { names.contains($0.name) } }

  /// Moves entries to the front, in the order of `names`.
  mutating func lead(with names: [String]) {
    let leading = names.compactMap { name in entries.first { $0.name == name } }
    remove(names)
    entries = leading + entries
  }

  /// Moves entries to the end, in the order of `names`.
  mutating func end(with names: [String]) {
    let ending = names.compactMap { name in entries.first { $0.name == name } }
    remove(names)
    entries += ending
  }

  func int(_ name: String) throws(TensorError) -> Int {
    guard let value = self[name].int else { throw Self.unsuitable(name, "an int") }
    return value
  }

  func double(_ name: String) throws(TensorError) -> Double {
    guard let value = self[name].double else { throw Self.unsuitable(name, "a number") }
    return value
  }

  func ints(_ name: String) throws(TensorError) -> [Int] {
    guard let value = self[name].ints else { throw Self.unsuitable(name, "ints") }
    return value
  }

  static func unsuitable(_ name: String, _ kind: String) -> TensorError {
    .type("'\(name)' must be \(kind)")
  }
}
