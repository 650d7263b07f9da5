import NN
import PythonRuntime

extension Setting {
  /// What a Python value is to a layer; objects that no layer knows become `none`.
  init(_ value: Value) {
    switch value {
    case .none, .unbound: self = .none
    case .bool(let value): self = .bool(value)
    case .int(let value): self = Setting(whole: value)
    case .float(let value): self = .float(value)
    case .object: self = Setting(boxed: value)
    }
  }

  /// An int; one beyond those of a browser, which have 32 bits, as the number it is.
  private init(whole value: Int64) {
    self = Int(exactly: value).map { .int($0) } ?? .float(Double(value))
  }

  private init(boxed value: Value) {
    if let text = value.asText {
      self = .string(text)
    } else if let items = value.asTuple?.items ?? value.asList?.items {
      self = .tuple(items.map { Setting($0) })
    } else if let tensor = value.asTensor?.tensor {
      self = .tensor(tensor)
    } else if let dtype = value.asDType {
      self = .dtype(dtype)
    } else if let int = value.asInt {
      self = Setting(whole: int)
    } else if let float = value.asFloat {
      self = .float(float)
    } else {
      self = .none
    }
  }

  /// The Python value of a setting.
  func value(_ torch: Torch) -> Value {
    switch self {
    case .none: .none
    case .bool(let value): .bool(value)
    case .int(let value): .int(Int64(value))
    case .float(let value): .float(value)
    case .string(let value): .string(value)
    case .tuple(let values): .tuple(ContiguousArray(values.map { $0.value(torch) }))
    case .tensor(let tensor): torch.wrap(tensor)
    case .dtype(let dtype): torch.object(dtype)
    }
  }

  /// An int as a tuple of `count` such ints; anything else as it is.
  func spread(over count: Int) -> Setting {
    guard case .int = self else { return self }
    return repeated(count)
  }
}
