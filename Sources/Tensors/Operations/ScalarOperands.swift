// Operations whose other operand is a Python number.
extension Engine {
  /// `input` + a number.
  public func add(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try add(input, wrap(other))
  }

  /// `input` - a number.
  public func sub(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try sub(input, wrap(other))
  }

  /// `input` · a number.
  public func mul(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try mul(input, wrap(other))
  }

  /// `input` / a number.
  public func div(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try div(input, wrap(other))
  }

  /// `input` to the power a number.
  public func pow(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try pow(input, wrap(other))
  }

  /// `input` % a number.
  public func remainder(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try remainder(input, wrap(other))
  }

  /// `input` C's % a number.
  public func fmod(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try fmod(input, wrap(other))
  }

  /// `input` // a number.
  public func floorDivide(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try floorDivide(input, wrap(other))
  }

  /// `input` == a number.
  public func eq(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try eq(input, wrap(other))
  }

  /// `input` != a number.
  public func ne(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try ne(input, wrap(other))
  }

  /// `input` < a number.
  public func lt(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try lt(input, wrap(other))
  }

  /// `input` <= a number.
  public func le(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try le(input, wrap(other))
  }

  /// `input` > a number.
  public func gt(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try gt(input, wrap(other))
  }

  /// `input` >= a number.
  public func ge(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try ge(input, wrap(other))
  }

  /// `input` or the greater: a number.
  public func maximum(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try maximum(input, wrap(other))
  }

  /// `input` or the smaller: a number.
  public func minimum(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try minimum(input, wrap(other))
  }

  /// A number - `other`.
  public func sub(_ input: Scalar, _ other: Tensor) throws(TensorError) -> Tensor {
    try sub(wrap(input), other)
  }

  /// A number / `other`.
  public func div(_ input: Scalar, _ other: Tensor) throws(TensorError) -> Tensor {
    try div(wrap(input), other)
  }

  /// A number to the power `other`.
  public func pow(_ input: Scalar, _ other: Tensor) throws(TensorError) -> Tensor {
    try pow(wrap(input), other)
  }

  /// Changes `input` by a number in place.
  @discardableResult
  public func addInPlace(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try addInPlace(input, wrap(other))
  }

  /// Changes `input` by a number in place.
  @discardableResult
  public func subInPlace(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try subInPlace(input, wrap(other))
  }

  /// Changes `input` by a number in place.
  @discardableResult
  public func mulInPlace(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try mulInPlace(input, wrap(other))
  }

  /// Changes `input` by a number in place.
  @discardableResult
  public func divInPlace(_ input: Tensor, _ other: Scalar) throws(TensorError) -> Tensor {
    try divInPlace(input, wrap(other))
  }

  /// `condition ? input : other` with numbers.
  public func `where`(_ condition: Tensor, _ input: Tensor, _ other: Scalar) throws(TensorError)
    -> Tensor
  {
    try `where`(condition, input, wrap(other))
  }

  /// Fills where `mask` is true with a number.
  public func maskedFill(_ input: Tensor, _ mask: Tensor, _ value: Scalar) throws(TensorError)
    -> Tensor
  {
    try maskedFill(input, mask, wrap(value))
  }
}
