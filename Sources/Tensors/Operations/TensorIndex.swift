/// One part of a subscript: what stands between the commas of `x[…]`.
public enum TensorIndex {
  case int(Int)
  case slice(start: Int?, stop: Int?, step: Int?)
  case none
  case ellipsis
  case bool(Bool)
  case tensor(Tensor)
}

/// How `div` rounds: `rounding_mode`.
public enum DivisionRounding: Sendable { case trunc, floor }
