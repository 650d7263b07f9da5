extension Engine {
  /// The dtype of a result of these operands: tensors weigh more than 0-d tensors, those more than
  /// Python numbers, as `torch.result_type` says.
  public func resultType(_ operands: [Tensor]) -> DType {
    var dimensioned: DType?
    var scalar: DType?
    var wrapped: DType?
    for tensor in operands {
      if tensor.isWrappedNumber {
        wrapped = join(wrapped, tensor.dtype.isFloatingPoint ? defaultDType : tensor.dtype)
      } else if tensor.dim == 0 {
        scalar = join(scalar, tensor.dtype)
      } else {
        dimensioned = join(dimensioned, tensor.dtype)
      }
    }
    return combine(dimensioned, combine(scalar, wrapped)) ?? defaultDType
  }

  package func resultType(_ left: Tensor, _ right: Tensor) -> DType {
    if left.dtype == right.dtype && !left.isWrappedNumber && !right.isWrappedNumber {
      return left.dtype
    }
    return resultType([left, right])
  }

  private func join(_ left: DType?, _ right: DType) -> DType {
    left.map { DType.promote($0, right) } ?? right
  }

  private func combine(_ higher: DType?, _ lower: DType?) -> DType? {
    guard let higher else { return lower }
    guard let lower else { return higher }
    if higher.isFloatingPoint { return higher }
    if higher == .bool || lower.isFloatingPoint { return DType.promote(higher, lower) }
    return higher
  }

  /// The dtype of a function that has fractions: integers become the default float.
  func floatType(_ dtype: DType) -> DType { dtype.isFloatingPoint ? dtype : defaultDType }
}

extension Tensor {
  /// The shape that both shapes broadcast to.
  public static func broadcastShape(_ left: [Int], _ right: [Int]) throws(TensorError) -> [Int] {
    if left == right { return left }
    let rank = Swift.max(left.count, right.count)
    var shape = [Int](repeating: 1, count: rank)
    for axis in stride(from: rank - 1, through: 0, by: -1) {
      let a = axis - (rank - left.count) >= 0 ? left[axis - (rank - left.count)] : 1
      let b = axis - (rank - right.count) >= 0 ? right[axis - (rank - right.count)] : 1
      guard a == b || a == 1 || b == 1 else {
        throw .notBroadcastable(left: left, right: right, dim: axis)
      }
      shape[axis] = a == 1 ? b : a
    }
    return shape
  }

  /// A tensor for the result of an elementwise operation: laid out in memory as its operands are.
  static func elementwiseResult(_ shape: [Int], _ dtype: DType, like operands: [Tensor]) -> Tensor {
    let result = Tensor(empty: shape, dtype)
    guard shape.count > 1, !operands.allSatisfy({ $0.isContiguous }) else { return result }
    let strides = operands.map { $0.broadcastStrides(to: shape) }
    var running = 1
    for axis in StridedLoop.order(shape, strides) {
      result.strides[axis] = running
      running *= Swift.max(shape[axis], 1)
    }
    return result
  }

  /// Turns a dimension number that may count from the end into an index.
  public static func axis(_ dim: Int, rank: Int) throws(TensorError) -> Int {
    let reach = Swift.max(rank, 1)
    guard dim >= -reach && dim < reach else { throw .dimensionRange(dim: dim, rank: rank) }
    return dim < 0 ? dim + reach : dim
  }

  func axis(_ dim: Int) throws(TensorError) -> Int { try Tensor.axis(dim, rank: shape.count) }

  /// The index of a dimension that there must be; a tensor of none has not even number 0.
  func ownAxis(_ dim: Int) throws(TensorError) -> Int {
    if shape.isEmpty { throw .index("Dimension specified as \(dim) but tensor has no dimensions") }
    return try axis(dim)
  }
}
