// Signatures whose bodies are still to come.

extension Engine {
  /// `torch.tril`, to come.
  public func tril(_ input: Tensor, diagonal: Int = 0) throws(TensorError) -> Tensor {
    throw .runtime("tril is not here yet")
  }

  /// `torch.triu`, to come.
  public func triu(_ input: Tensor, diagonal: Int = 0) throws(TensorError) -> Tensor {
    throw .runtime("triu is not here yet")
  }

  /// `torch.trilIndices`, to come.
  public func trilIndices(_ rows: Int, _ columns: Int, offset: Int = 0) throws(TensorError)
    -> Tensor
  {
    throw .runtime("trilIndices is not here yet")
  }

  /// `torch.triuIndices`, to come.
  public func triuIndices(_ rows: Int, _ columns: Int, offset: Int = 0) throws(TensorError)
    -> Tensor
  {
    throw .runtime("triuIndices is not here yet")
  }

  /// `torch.diag`, to come.
  public func diag(_ input: Tensor, diagonal: Int = 0) throws(TensorError) -> Tensor {
    throw .runtime("diag is not here yet")
  }

  /// `torch.diagEmbed`, to come.
  public func diagEmbed(_ input: Tensor, offset: Int = 0, dim1: Int = -2, dim2: Int = -1)
    throws(TensorError) -> Tensor
  {
    throw .runtime("diagEmbed is not here yet")
  }

  /// `torch.oneHot`, to come.
  public func oneHot(_ input: Tensor, classes: Int = -1) throws(TensorError) -> Tensor {
    throw .runtime("oneHot is not here yet")
  }

  /// `torch.meshgrid`, to come.
  public func meshgrid(_ inputs: [Tensor], indexing: String = "ij") throws(TensorError) -> [Tensor]
  {
    throw .runtime("meshgrid is not here yet")
  }

  /// `torch.vander`, to come.
  public func vander(_ input: Tensor, columns: Int? = nil, increasing: Bool = false)
    throws(TensorError) -> Tensor
  {
    throw .runtime("vander is not here yet")
  }

  /// `torch.cartesianProduct`, to come.
  public func cartesianProduct(_ inputs: [Tensor]) throws(TensorError) -> Tensor {
    throw .runtime("cartesianProduct is not here yet")
  }

  /// `torch.combinations`, to come.
  public func combinations(_ input: Tensor, r: Int = 2, withReplacement: Bool = false)
    throws(TensorError) -> Tensor
  {
    throw .runtime("combinations is not here yet")
  }

  /// `torch.cat`, to come.
  public func cat(_ tensors: [Tensor], dim: Int = 0) throws(TensorError) -> Tensor {
    throw .runtime("cat is not here yet")
  }

  /// `torch.stack`, to come.
  public func stack(_ tensors: [Tensor], dim: Int = 0) throws(TensorError) -> Tensor {
    throw .runtime("stack is not here yet")
  }

  /// `torch.hstack`, to come.
  public func hstack(_ tensors: [Tensor]) throws(TensorError) -> Tensor {
    throw .runtime("hstack is not here yet")
  }

  /// `torch.vstack`, to come.
  public func vstack(_ tensors: [Tensor]) throws(TensorError) -> Tensor {
    throw .runtime("vstack is not here yet")
  }

  /// `torch.dstack`, to come.
  public func dstack(_ tensors: [Tensor]) throws(TensorError) -> Tensor {
    throw .runtime("dstack is not here yet")
  }

  /// `torch.columnStack`, to come.
  public func columnStack(_ tensors: [Tensor]) throws(TensorError) -> Tensor {
    throw .runtime("columnStack is not here yet")
  }

  /// `torch.repeat_`, to come.
  public func `repeat`(_ input: Tensor, _ counts: [Int]) throws(TensorError) -> Tensor {
    throw .runtime("repeat_ is not here yet")
  }

  /// `torch.tile`, to come.
  public func tile(_ input: Tensor, _ counts: [Int]) throws(TensorError) -> Tensor {
    throw .runtime("tile is not here yet")
  }

  /// `torch.repeatInterleave`, to come.
  public func repeatInterleave(_ input: Tensor, _ repeats: Int, dim: Int? = nil) throws(TensorError)
    -> Tensor
  {
    throw .runtime("repeatInterleave is not here yet")
  }

  /// `torch.repeatInterleave`, to come.
  public func repeatInterleave(_ input: Tensor, _ repeats: Tensor, dim: Int? = nil)
    throws(TensorError) -> Tensor
  {
    throw .runtime("repeatInterleave is not here yet")
  }

  /// `torch.roll`, to come.
  public func roll(_ input: Tensor, _ shifts: [Int], dims: [Int] = []) throws(TensorError) -> Tensor
  {
    throw .runtime("roll is not here yet")
  }

  /// `torch.flip`, to come.
  public func flip(_ input: Tensor, _ dims: [Int]) throws(TensorError) -> Tensor {
    throw .runtime("flip is not here yet")
  }

  /// `torch.rot90`, to come.
  public func rot90(_ input: Tensor, _ k: Int = 1, dims: [Int] = [0, 1]) throws(TensorError)
    -> Tensor
  {
    throw .runtime("rot90 is not here yet")
  }

  /// `torch.pad`, to come.
  public func pad(_ input: Tensor, _ padding: [Int], mode: String = "constant", value: Double = 0)
    throws(TensorError) -> Tensor
  {
    throw .runtime("pad is not here yet")
  }

  /// `torch.index`, to come.
  public func index(_ input: Tensor, _ indices: [TensorIndex]) throws(TensorError) -> Tensor {
    throw .runtime("index is not here yet")
  }

  /// `torch.setIndex`, to come.
  public func setIndex(_ input: Tensor, _ indices: [TensorIndex], _ value: Tensor)
    throws(TensorError)
  {
    throw .runtime("setIndex is not here yet")
  }

  /// `torch.indexPutInPlace`, to come.
  @discardableResult
  public func indexPutInPlace(
    _ input: Tensor, _ indices: [Tensor?], _ values: Tensor, accumulate: Bool = false
  ) throws(TensorError) -> Tensor {
    throw .runtime("indexPutInPlace is not here yet")
  }

  /// `torch.nonzero`, to come.
  public func nonzero(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("nonzero is not here yet")
  }

  /// `torch.nonzeroTuple`, to come.
  public func nonzeroTuple(_ input: Tensor) throws(TensorError) -> [Tensor] {
    throw .runtime("nonzeroTuple is not here yet")
  }

  /// `torch.maskedSelect`, to come.
  public func maskedSelect(_ input: Tensor, _ mask: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("maskedSelect is not here yet")
  }

  /// `torch.maskedFill`, to come.
  public func maskedFill(_ input: Tensor, _ mask: Tensor, _ value: Tensor) throws(TensorError)
    -> Tensor
  {
    throw .runtime("maskedFill is not here yet")
  }

  /// `torch.maskedFillInPlace`, to come.
  @discardableResult
  public func maskedFillInPlace(_ input: Tensor, _ mask: Tensor, _ value: Tensor)
    throws(TensorError) -> Tensor
  {
    throw .runtime("maskedFillInPlace is not here yet")
  }

  /// `torch.indexSelect`, to come.
  public func indexSelect(_ input: Tensor, dim: Int, _ index: Tensor) throws(TensorError) -> Tensor
  {
    throw .runtime("indexSelect is not here yet")
  }

  /// `torch.take`, to come.
  public func take(_ input: Tensor, _ index: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("take is not here yet")
  }

  /// `torch.gather`, to come.
  public func gather(_ input: Tensor, dim: Int, _ index: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("gather is not here yet")
  }

  /// `torch.scatter`, to come.
  public func scatter(_ input: Tensor, dim: Int, _ index: Tensor, _ source: Tensor)
    throws(TensorError) -> Tensor
  {
    throw .runtime("scatter is not here yet")
  }

  /// `torch.scatter`, to come.
  public func scatter(_ input: Tensor, dim: Int, _ index: Tensor, value: Scalar) throws(TensorError)
    -> Tensor
  {
    throw .runtime("scatter is not here yet")
  }

  /// `torch.scatterAdd`, to come.
  public func scatterAdd(_ input: Tensor, dim: Int, _ index: Tensor, _ source: Tensor)
    throws(TensorError) -> Tensor
  {
    throw .runtime("scatterAdd is not here yet")
  }

  /// `torch.indexAdd`, to come.
  public func indexAdd(
    _ input: Tensor, dim: Int, _ index: Tensor, _ source: Tensor, alpha: Scalar = 1
  ) throws(TensorError) -> Tensor {
    throw .runtime("indexAdd is not here yet")
  }

  /// `torch.indexCopy`, to come.
  public func indexCopy(_ input: Tensor, dim: Int, _ index: Tensor, _ source: Tensor)
    throws(TensorError) -> Tensor
  {
    throw .runtime("indexCopy is not here yet")
  }

  /// `torch.indexFill`, to come.
  public func indexFill(_ input: Tensor, dim: Int, _ index: Tensor, _ value: Tensor)
    throws(TensorError) -> Tensor
  {
    throw .runtime("indexFill is not here yet")
  }

  /// `torch.pow`, to come.
  public func pow(_ input: Tensor, _ exponent: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("pow is not here yet")
  }

  /// `torch.maximum`, to come.
  public func maximum(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("maximum is not here yet")
  }

  /// `torch.minimum`, to come.
  public func minimum(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("minimum is not here yet")
  }

  /// `torch.fmax`, to come.
  public func fmax(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("fmax is not here yet")
  }

  /// `torch.fmin`, to come.
  public func fmin(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("fmin is not here yet")
  }

  /// `torch.atan2`, to come.
  public func atan2(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("atan2 is not here yet")
  }

  /// `torch.hypot`, to come.
  public func hypot(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("hypot is not here yet")
  }

  /// `torch.copysign`, to come.
  public func copysign(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("copysign is not here yet")
  }

  /// `torch.xlogy`, to come.
  public func xlogy(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("xlogy is not here yet")
  }

  /// `torch.logaddexp`, to come.
  public func logaddexp(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("logaddexp is not here yet")
  }

  /// `torch.lerp`, to come.
  public func lerp(_ input: Tensor, _ end: Tensor, weight: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("lerp is not here yet")
  }

  /// `torch.addcmul`, to come.
  public func addcmul(_ input: Tensor, _ tensor1: Tensor, _ tensor2: Tensor, value: Scalar = 1)
    throws(TensorError) -> Tensor
  {
    throw .runtime("addcmul is not here yet")
  }

  /// `torch.addcdiv`, to come.
  public func addcdiv(_ input: Tensor, _ tensor1: Tensor, _ tensor2: Tensor, value: Scalar = 1)
    throws(TensorError) -> Tensor
  {
    throw .runtime("addcdiv is not here yet")
  }

  /// `torch.where_`, to come.
  public func `where`(_ condition: Tensor, _ input: Tensor, _ other: Tensor) throws(TensorError)
    -> Tensor
  {
    throw .runtime("where_ is not here yet")
  }

  /// `torch.clamp`, to come.
  public func clamp(_ input: Tensor, min: Scalar? = nil, max: Scalar? = nil) throws(TensorError)
    -> Tensor
  {
    throw .runtime("clamp is not here yet")
  }

  /// `torch.clamp`, to come.
  public func clamp(_ input: Tensor, minTensor: Tensor?, maxTensor: Tensor?) throws(TensorError)
    -> Tensor
  {
    throw .runtime("clamp is not here yet")
  }

  /// `torch.eq`, to come.
  public func eq(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("eq is not here yet")
  }

  /// `torch.ne`, to come.
  public func ne(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("ne is not here yet")
  }

  /// `torch.lt`, to come.
  public func lt(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("lt is not here yet")
  }

  /// `torch.le`, to come.
  public func le(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("le is not here yet")
  }

  /// `torch.gt`, to come.
  public func gt(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("gt is not here yet")
  }

  /// `torch.ge`, to come.
  public func ge(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("ge is not here yet")
  }

  /// `torch.logicalAnd`, to come.
  public func logicalAnd(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("logicalAnd is not here yet")
  }

  /// `torch.logicalOr`, to come.
  public func logicalOr(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("logicalOr is not here yet")
  }

  /// `torch.logicalXor`, to come.
  public func logicalXor(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("logicalXor is not here yet")
  }

  /// `torch.logicalNot`, to come.
  public func logicalNot(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("logicalNot is not here yet")
  }

  /// `torch.bitwiseAnd`, to come.
  public func bitwiseAnd(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("bitwiseAnd is not here yet")
  }

  /// `torch.bitwiseOr`, to come.
  public func bitwiseOr(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("bitwiseOr is not here yet")
  }

  /// `torch.bitwiseXor`, to come.
  public func bitwiseXor(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("bitwiseXor is not here yet")
  }

  /// `torch.bitwiseNot`, to come.
  public func bitwiseNot(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("bitwiseNot is not here yet")
  }

  /// `torch.bitwiseLeftShift`, to come.
  public func bitwiseLeftShift(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("bitwiseLeftShift is not here yet")
  }

  /// `torch.bitwiseRightShift`, to come.
  public func bitwiseRightShift(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("bitwiseRightShift is not here yet")
  }

  /// `torch.isnan`, to come.
  public func isnan(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("isnan is not here yet")
  }

  /// `torch.isinf`, to come.
  public func isinf(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("isinf is not here yet")
  }

  /// `torch.isfinite`, to come.
  public func isfinite(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("isfinite is not here yet")
  }

  /// `torch.isclose`, to come.
  public func isclose(
    _ input: Tensor, _ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8,
    equalNaN: Bool = false
  ) throws(TensorError) -> Tensor {
    throw .runtime("isclose is not here yet")
  }

  /// `torch.allclose`, to come.
  public func allclose(
    _ input: Tensor, _ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8,
    equalNaN: Bool = false
  ) throws(TensorError) -> Bool {
    throw .runtime("allclose is not here yet")
  }

  /// `torch.equal`, to come.
  public func equal(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Bool {
    throw .runtime("equal is not here yet")
  }

  /// `torch.isin`, to come.
  public func isin(_ elements: Tensor, _ tests: Tensor, invert: Bool = false) throws(TensorError)
    -> Tensor
  {
    throw .runtime("isin is not here yet")
  }

  /// `torch.signbit`, to come.
  public func signbit(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("signbit is not here yet")
  }

  /// `torch.nanToNum`, to come.
  public func nanToNum(
    _ input: Tensor, nan: Double = 0, positive: Double? = nil, negative: Double? = nil
  ) throws(TensorError) -> Tensor {
    throw .runtime("nanToNum is not here yet")
  }

  /// `torch.sigmoid`, to come.
  public func sigmoid(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("sigmoid is not here yet")
  }

  /// `torch.logit`, to come.
  public func logit(_ input: Tensor, eps: Double? = nil) throws(TensorError) -> Tensor {
    throw .runtime("logit is not here yet")
  }

  /// `torch.logsigmoid`, to come.
  public func logsigmoid(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("logsigmoid is not here yet")
  }

  /// `torch.relu`, to come.
  public func relu(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("relu is not here yet")
  }

  /// `torch.relu6`, to come.
  public func relu6(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("relu6 is not here yet")
  }

  /// `torch.leakyRelu`, to come.
  public func leakyRelu(_ input: Tensor, slope: Double = 0.01) throws(TensorError) -> Tensor {
    throw .runtime("leakyRelu is not here yet")
  }

  /// `torch.prelu`, to come.
  public func prelu(_ input: Tensor, _ weight: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("prelu is not here yet")
  }

  /// `torch.elu`, to come.
  public func elu(_ input: Tensor, alpha: Double = 1, scale: Double = 1, inputScale: Double = 1)
    throws(TensorError) -> Tensor
  {
    throw .runtime("elu is not here yet")
  }

  /// `torch.celu`, to come.
  public func celu(_ input: Tensor, alpha: Double = 1) throws(TensorError) -> Tensor {
    throw .runtime("celu is not here yet")
  }

  /// `torch.selu`, to come.
  public func selu(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("selu is not here yet")
  }

  /// `torch.gelu`, to come.
  public func gelu(_ input: Tensor, approximate: String = "none") throws(TensorError) -> Tensor {
    throw .runtime("gelu is not here yet")
  }

  /// `torch.silu`, to come.
  public func silu(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("silu is not here yet")
  }

  /// `torch.mish`, to come.
  public func mish(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("mish is not here yet")
  }

  /// `torch.softplus`, to come.
  public func softplus(_ input: Tensor, beta: Double = 1, threshold: Double = 20)
    throws(TensorError) -> Tensor
  {
    throw .runtime("softplus is not here yet")
  }

  /// `torch.softsign`, to come.
  public func softsign(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("softsign is not here yet")
  }

  /// `torch.hardtanh`, to come.
  public func hardtanh(_ input: Tensor, min: Double = -1, max: Double = 1) throws(TensorError)
    -> Tensor
  {
    throw .runtime("hardtanh is not here yet")
  }

  /// `torch.hardsigmoid`, to come.
  public func hardsigmoid(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("hardsigmoid is not here yet")
  }

  /// `torch.hardswish`, to come.
  public func hardswish(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("hardswish is not here yet")
  }

  /// `torch.hardshrink`, to come.
  public func hardshrink(_ input: Tensor, lambda: Double = 0.5) throws(TensorError) -> Tensor {
    throw .runtime("hardshrink is not here yet")
  }

  /// `torch.softshrink`, to come.
  public func softshrink(_ input: Tensor, lambda: Double = 0.5) throws(TensorError) -> Tensor {
    throw .runtime("softshrink is not here yet")
  }

  /// `torch.tanhshrink`, to come.
  public func tanhshrink(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("tanhshrink is not here yet")
  }

  /// `torch.threshold`, to come.
  public func threshold(_ input: Tensor, threshold: Double, value: Double) throws(TensorError)
    -> Tensor
  {
    throw .runtime("threshold is not here yet")
  }

  /// `torch.glu`, to come.
  public func glu(_ input: Tensor, dim: Int = -1) throws(TensorError) -> Tensor {
    throw .runtime("glu is not here yet")
  }

  /// `torch.softmax`, to come.
  public func softmax(_ input: Tensor, dim: Int, dtype: DType? = nil) throws(TensorError) -> Tensor
  {
    throw .runtime("softmax is not here yet")
  }

  /// `torch.logSoftmax`, to come.
  public func logSoftmax(_ input: Tensor, dim: Int, dtype: DType? = nil) throws(TensorError)
    -> Tensor
  {
    throw .runtime("logSoftmax is not here yet")
  }

  /// `torch.softmin`, to come.
  public func softmin(_ input: Tensor, dim: Int) throws(TensorError) -> Tensor {
    throw .runtime("softmin is not here yet")
  }

  /// `torch.sum`, to come.
  public func sum(_ input: Tensor, dims: [Int]? = nil, keepdim: Bool = false, dtype: DType? = nil)
    throws(TensorError) -> Tensor
  {
    throw .runtime("sum is not here yet")
  }

  /// `torch.nansum`, to come.
  public func nansum(
    _ input: Tensor, dims: [Int]? = nil, keepdim: Bool = false, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    throw .runtime("nansum is not here yet")
  }

  /// `torch.mean`, to come.
  public func mean(_ input: Tensor, dims: [Int]? = nil, keepdim: Bool = false, dtype: DType? = nil)
    throws(TensorError) -> Tensor
  {
    throw .runtime("mean is not here yet")
  }

  /// `torch.nanmean`, to come.
  public func nanmean(
    _ input: Tensor, dims: [Int]? = nil, keepdim: Bool = false, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    throw .runtime("nanmean is not here yet")
  }

  /// `torch.prod`, to come.
  public func prod(_ input: Tensor, dim: Int? = nil, keepdim: Bool = false, dtype: DType? = nil)
    throws(TensorError) -> Tensor
  {
    throw .runtime("prod is not here yet")
  }

  /// `torch.variance`, to come.
  public func variance(
    _ input: Tensor, dims: [Int]? = nil, correction: Double = 1, keepdim: Bool = false
  ) throws(TensorError) -> Tensor {
    throw .runtime("variance is not here yet")
  }

  /// `torch.std`, to come.
  public func std(
    _ input: Tensor, dims: [Int]? = nil, correction: Double = 1, keepdim: Bool = false
  ) throws(TensorError) -> Tensor {
    throw .runtime("std is not here yet")
  }

  /// `torch.varMean`, to come.
  public func varMean(
    _ input: Tensor, dims: [Int]? = nil, correction: Double = 1, keepdim: Bool = false
  ) throws(TensorError) -> (Tensor, Tensor) {
    throw .runtime("varMean is not here yet")
  }

  /// `torch.stdMean`, to come.
  public func stdMean(
    _ input: Tensor, dims: [Int]? = nil, correction: Double = 1, keepdim: Bool = false
  ) throws(TensorError) -> (Tensor, Tensor) {
    throw .runtime("stdMean is not here yet")
  }

  /// `torch.max`, to come.
  public func max(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("max is not here yet")
  }

  /// `torch.min`, to come.
  public func min(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("min is not here yet")
  }

  /// `torch.max`, to come.
  public func max(_ input: Tensor, dim: Int, keepdim: Bool = false) throws(TensorError) -> (
    values: Tensor, indices: Tensor
  ) {
    throw .runtime("max is not here yet")
  }

  /// `torch.min`, to come.
  public func min(_ input: Tensor, dim: Int, keepdim: Bool = false) throws(TensorError) -> (
    values: Tensor, indices: Tensor
  ) {
    throw .runtime("min is not here yet")
  }

  /// `torch.amax`, to come.
  public func amax(_ input: Tensor, dims: [Int] = [], keepdim: Bool = false) throws(TensorError)
    -> Tensor
  {
    throw .runtime("amax is not here yet")
  }

  /// `torch.amin`, to come.
  public func amin(_ input: Tensor, dims: [Int] = [], keepdim: Bool = false) throws(TensorError)
    -> Tensor
  {
    throw .runtime("amin is not here yet")
  }

  /// `torch.aminmax`, to come.
  public func aminmax(_ input: Tensor, dim: Int? = nil, keepdim: Bool = false) throws(TensorError)
    -> (min: Tensor, max: Tensor)
  {
    throw .runtime("aminmax is not here yet")
  }

  /// `torch.argmax`, to come.
  public func argmax(_ input: Tensor, dim: Int? = nil, keepdim: Bool = false) throws(TensorError)
    -> Tensor
  {
    throw .runtime("argmax is not here yet")
  }

  /// `torch.argmin`, to come.
  public func argmin(_ input: Tensor, dim: Int? = nil, keepdim: Bool = false) throws(TensorError)
    -> Tensor
  {
    throw .runtime("argmin is not here yet")
  }

  /// `torch.all`, to come.
  public func all(_ input: Tensor, dims: [Int]? = nil, keepdim: Bool = false) throws(TensorError)
    -> Tensor
  {
    throw .runtime("all is not here yet")
  }

  /// `torch.any`, to come.
  public func any(_ input: Tensor, dims: [Int]? = nil, keepdim: Bool = false) throws(TensorError)
    -> Tensor
  {
    throw .runtime("any is not here yet")
  }

  /// `torch.norm`, to come.
  public func norm(
    _ input: Tensor, p: Double = 2, dims: [Int]? = nil, keepdim: Bool = false, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    throw .runtime("norm is not here yet")
  }

  /// `torch.dist`, to come.
  public func dist(_ input: Tensor, _ other: Tensor, p: Double = 2) throws(TensorError) -> Tensor {
    throw .runtime("dist is not here yet")
  }

  /// `torch.logsumexp`, to come.
  public func logsumexp(_ input: Tensor, dims: [Int], keepdim: Bool = false) throws(TensorError)
    -> Tensor
  {
    throw .runtime("logsumexp is not here yet")
  }

  /// `torch.median`, to come.
  public func median(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("median is not here yet")
  }

  /// `torch.median`, to come.
  public func median(_ input: Tensor, dim: Int, keepdim: Bool = false) throws(TensorError) -> (
    values: Tensor, indices: Tensor
  ) {
    throw .runtime("median is not here yet")
  }

  /// `torch.nanmedian`, to come.
  public func nanmedian(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("nanmedian is not here yet")
  }

  /// `torch.mode`, to come.
  public func mode(_ input: Tensor, dim: Int = -1, keepdim: Bool = false) throws(TensorError) -> (
    values: Tensor, indices: Tensor
  ) {
    throw .runtime("mode is not here yet")
  }

  /// `torch.cumsum`, to come.
  public func cumsum(_ input: Tensor, dim: Int, dtype: DType? = nil) throws(TensorError) -> Tensor {
    throw .runtime("cumsum is not here yet")
  }

  /// `torch.cumprod`, to come.
  public func cumprod(_ input: Tensor, dim: Int, dtype: DType? = nil) throws(TensorError) -> Tensor
  {
    throw .runtime("cumprod is not here yet")
  }

  /// `torch.cummax`, to come.
  public func cummax(_ input: Tensor, dim: Int) throws(TensorError) -> (
    values: Tensor, indices: Tensor
  ) {
    throw .runtime("cummax is not here yet")
  }

  /// `torch.cummin`, to come.
  public func cummin(_ input: Tensor, dim: Int) throws(TensorError) -> (
    values: Tensor, indices: Tensor
  ) {
    throw .runtime("cummin is not here yet")
  }

  /// `torch.logcumsumexp`, to come.
  public func logcumsumexp(_ input: Tensor, dim: Int) throws(TensorError) -> Tensor {
    throw .runtime("logcumsumexp is not here yet")
  }

  /// `torch.countNonzero`, to come.
  public func countNonzero(_ input: Tensor, dims: [Int]? = nil) throws(TensorError) -> Tensor {
    throw .runtime("countNonzero is not here yet")
  }

  /// `torch.diff`, to come.
  public func diff(_ input: Tensor, n: Int = 1, dim: Int = -1) throws(TensorError) -> Tensor {
    throw .runtime("diff is not here yet")
  }

  /// `torch.trace`, to come.
  public func trace(_ input: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("trace is not here yet")
  }

  /// `torch.matmul`, to come.
  public func matmul(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("matmul is not here yet")
  }

  /// `torch.mm`, to come.
  public func mm(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("mm is not here yet")
  }

  /// `torch.bmm`, to come.
  public func bmm(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("bmm is not here yet")
  }

  /// `torch.mv`, to come.
  public func mv(_ input: Tensor, _ vector: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("mv is not here yet")
  }

  /// `torch.dot`, to come.
  public func dot(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("dot is not here yet")
  }

  /// `torch.outer`, to come.
  public func outer(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("outer is not here yet")
  }

  /// `torch.addmm`, to come.
  public func addmm(
    _ input: Tensor, _ mat1: Tensor, _ mat2: Tensor, beta: Scalar = 1, alpha: Scalar = 1
  ) throws(TensorError) -> Tensor {
    throw .runtime("addmm is not here yet")
  }

  /// `torch.addmv`, to come.
  public func addmv(
    _ input: Tensor, _ mat: Tensor, _ vec: Tensor, beta: Scalar = 1, alpha: Scalar = 1
  ) throws(TensorError) -> Tensor {
    throw .runtime("addmv is not here yet")
  }

  /// `torch.baddbmm`, to come.
  public func baddbmm(
    _ input: Tensor, _ batch1: Tensor, _ batch2: Tensor, beta: Scalar = 1, alpha: Scalar = 1
  ) throws(TensorError) -> Tensor {
    throw .runtime("baddbmm is not here yet")
  }

  /// `torch.linear`, to come.
  public func linear(_ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil) throws(TensorError)
    -> Tensor
  {
    throw .runtime("linear is not here yet")
  }

  /// `torch.tensordot`, to come.
  public func tensordot(_ input: Tensor, _ other: Tensor, dims: Int = 2) throws(TensorError)
    -> Tensor
  {
    throw .runtime("tensordot is not here yet")
  }

  /// `torch.tensordot`, to come.
  public func tensordot(_ input: Tensor, _ other: Tensor, dims: ([Int], [Int])) throws(TensorError)
    -> Tensor
  {
    throw .runtime("tensordot is not here yet")
  }

  /// `torch.cross`, to come.
  public func cross(_ input: Tensor, _ other: Tensor, dim: Int = -1) throws(TensorError) -> Tensor {
    throw .runtime("cross is not here yet")
  }

  /// `torch.kron`, to come.
  public func kron(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    throw .runtime("kron is not here yet")
  }

  /// `torch.convolution`, to come.
  public func convolution(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor?, stride: [Int], padding: [Int],
    dilation: [Int], transposed: Bool = false, outputPadding: [Int] = [], groups: Int = 1
  ) throws(TensorError) -> Tensor {
    throw .runtime("convolution is not here yet")
  }

  /// `torch.conv1d`, to come.
  public func conv1d(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: [Int] = [1],
    padding: [Int] = [0], dilation: [Int] = [1], groups: Int = 1
  ) throws(TensorError) -> Tensor {
    throw .runtime("conv1d is not here yet")
  }

  /// `torch.conv2d`, to come.
  public func conv2d(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: [Int] = [1],
    padding: [Int] = [0], dilation: [Int] = [1], groups: Int = 1
  ) throws(TensorError) -> Tensor {
    throw .runtime("conv2d is not here yet")
  }

  /// `torch.convTranspose1d`, to come.
  public func convTranspose1d(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: [Int] = [1],
    padding: [Int] = [0], outputPadding: [Int] = [0], groups: Int = 1, dilation: [Int] = [1]
  ) throws(TensorError) -> Tensor {
    throw .runtime("convTranspose1d is not here yet")
  }

  /// `torch.convTranspose2d`, to come.
  public func convTranspose2d(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: [Int] = [1],
    padding: [Int] = [0], outputPadding: [Int] = [0], groups: Int = 1, dilation: [Int] = [1]
  ) throws(TensorError) -> Tensor {
    throw .runtime("convTranspose2d is not here yet")
  }

  /// `torch.maxPool1d`, to come.
  public func maxPool1d(
    _ input: Tensor, kernel: [Int], stride: [Int] = [], padding: [Int] = [0], dilation: [Int] = [1],
    ceilMode: Bool = false
  ) throws(TensorError) -> (output: Tensor, indices: Tensor) {
    throw .runtime("maxPool1d is not here yet")
  }

  /// `torch.maxPool2d`, to come.
  public func maxPool2d(
    _ input: Tensor, kernel: [Int], stride: [Int] = [], padding: [Int] = [0], dilation: [Int] = [1],
    ceilMode: Bool = false
  ) throws(TensorError) -> (output: Tensor, indices: Tensor) {
    throw .runtime("maxPool2d is not here yet")
  }

  /// `torch.avgPool1d`, to come.
  public func avgPool1d(
    _ input: Tensor, kernel: [Int], stride: [Int] = [], padding: [Int] = [0],
    ceilMode: Bool = false, countIncludePad: Bool = true
  ) throws(TensorError) -> Tensor {
    throw .runtime("avgPool1d is not here yet")
  }

  /// `torch.avgPool2d`, to come.
  public func avgPool2d(
    _ input: Tensor, kernel: [Int], stride: [Int] = [], padding: [Int] = [0],
    ceilMode: Bool = false, countIncludePad: Bool = true, divisor: Int? = nil
  ) throws(TensorError) -> Tensor {
    throw .runtime("avgPool2d is not here yet")
  }

  /// `torch.adaptiveAvgPool1d`, to come.
  public func adaptiveAvgPool1d(_ input: Tensor, _ size: Int) throws(TensorError) -> Tensor {
    throw .runtime("adaptiveAvgPool1d is not here yet")
  }

  /// `torch.adaptiveAvgPool2d`, to come.
  public func adaptiveAvgPool2d(_ input: Tensor, _ size: [Int?]) throws(TensorError) -> Tensor {
    throw .runtime("adaptiveAvgPool2d is not here yet")
  }

  /// `torch.adaptiveMaxPool2d`, to come.
  public func adaptiveMaxPool2d(_ input: Tensor, _ size: [Int?]) throws(TensorError) -> (
    output: Tensor, indices: Tensor
  ) {
    throw .runtime("adaptiveMaxPool2d is not here yet")
  }

  /// `torch.batchNorm`, to come.
  public func batchNorm(
    _ input: Tensor, weight: Tensor?, bias: Tensor?, runningMean: Tensor?, runningVar: Tensor?,
    training: Bool, momentum: Double = 0.1, eps: Double = 1e-5
  ) throws(TensorError) -> Tensor {
    throw .runtime("batchNorm is not here yet")
  }

  /// `torch.layerNorm`, to come.
  public func layerNorm(
    _ input: Tensor, shape: [Int], weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
  ) throws(TensorError) -> Tensor {
    throw .runtime("layerNorm is not here yet")
  }

  /// `torch.groupNorm`, to come.
  public func groupNorm(
    _ input: Tensor, groups: Int, weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
  ) throws(TensorError) -> Tensor {
    throw .runtime("groupNorm is not here yet")
  }

  /// `torch.instanceNorm`, to come.
  public func instanceNorm(
    _ input: Tensor, weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
  ) throws(TensorError) -> Tensor {
    throw .runtime("instanceNorm is not here yet")
  }

  /// `torch.embedding`, to come.
  public func embedding(_ weight: Tensor, _ indices: Tensor, paddingIndex: Int? = nil)
    throws(TensorError) -> Tensor
  {
    throw .runtime("embedding is not here yet")
  }

  /// `torch.upsampleNearest`, to come.
  public func upsampleNearest(_ input: Tensor, size: [Int]) throws(TensorError) -> Tensor {
    throw .runtime("upsampleNearest is not here yet")
  }

  /// `torch.upsampleBilinear`, to come.
  public func upsampleBilinear(_ input: Tensor, size: [Int], alignCorners: Bool = false)
    throws(TensorError) -> Tensor
  {
    throw .runtime("upsampleBilinear is not here yet")
  }

}
