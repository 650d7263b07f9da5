/// Distinct elements, which of them each element is, and how often each occurs.
public struct UniqueResult {
  /// The distinct elements.
  public let values: Tensor
  /// For each element, the position of its value.
  public let inverse: Tensor
  /// How often each value occurs.
  public let counts: Tensor
}

extension Engine {
  /// The distinct elements in ascending order, or distinct slices of a dimension: `torch.unique`.
  public func unique(_ input: Tensor, dim: Int? = nil) throws(TensorError) -> UniqueResult {
    let axis = try dim.map { (dim) throws(TensorError) in try input.axis(dim) }
    let rows = try slices(input, axis)
    let order = rows.indices.sorted {
      Self.precedes(rows[$0], rows[$1]) || !Self.precedes(rows[$1], rows[$0]) && $0 < $1
    }
    return try distinct(input, axis, rows, order)
  }

  /// The elements without repetitions of their neighbours: `torch.unique_consecutive`.
  public func uniqueConsecutive(
    _ input: Tensor, dim: Int? = nil
  ) throws(TensorError) -> UniqueResult {
    let axis = try dim.map { (dim) throws(TensorError) in try input.axis(dim) }
    let rows = try slices(input, axis)
    return try distinct(input, axis, rows, Array(rows.indices))
  }

  private func slices(_ input: Tensor, _ axis: Int?) throws(TensorError) -> [[Scalar]] {
    guard let axis, input.dim > 0 else {
      return try values(detach(input)).map { [$0] }
    }
    let count = input.shape[axis]
    let flat = try values(transpose(detach(input), 0, axis))
    let width = count == 0 ? 0 : flat.count / count
    return (0..<count).map { Array(flat[($0 * width)..<(($0 + 1) * width)]) }
  }

  private static func precedes(_ first: [Scalar], _ second: [Scalar]) -> Bool {
    for (a, b) in zip(first, second) {
      if case .int(let left) = a, case .int(let right) = b {
        if left != right { return left < right }
      } else if RowOrder.precedes(a.double, b.double) {
        return true
      } else if RowOrder.precedes(b.double, a.double) {
        return false
      }
    }
    return false
  }

  private func distinct(
    _ input: Tensor, _ axis: Int?, _ rows: [[Scalar]], _ order: [Int]
  ) throws(TensorError) -> UniqueResult {
    var firsts: [Int64] = []
    var counts: [Int64] = []
    var inverse = [Int64](repeating: 0, count: rows.count)
    var previous: Int?
    for place in order {
      if let previous, Self.isSame(rows[previous], rows[place]) {
        counts[counts.count - 1] += 1
      } else {
        firsts.append(Int64(place))
        counts.append(1)
      }
      inverse[place] = Int64(firsts.count - 1)
      previous = place
    }
    let picks = try tensor(firsts, shape: [firsts.count], dtype: .int64)
    let isFlat = axis == nil || input.dim == 0
    let source = isFlat ? try reshape(detach(input), [-1]) : try detach(input)
    return UniqueResult(
      values: try indexSelect(source, dim: axis ?? 0, picks),
      inverse: try tensor(
        inverse, shape: isFlat ? input.shape : [rows.count], dtype: .int64),
      counts: try tensor(counts, shape: [counts.count], dtype: .int64))
  }

  private static func isSame(_ first: [Scalar], _ second: [Scalar]) -> Bool {
    for (a, b) in zip(first, second) where a.double != b.double { return false }
    return true
  }
}
