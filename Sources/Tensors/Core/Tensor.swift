/// An n-dimensional array with strides over shared storage: `torch.Tensor`, identity included.
public final class Tensor {
  /// The memory, shared with views.
  public internal(set) var storage: Storage
  /// The element type.
  public internal(set) var dtype: DType
  /// The size of each dimension.
  public internal(set) var shape: [Int]
  /// The distance in elements between neighbours along each dimension.
  public internal(set) var strides: [Int]
  /// The index in storage of the first element.
  public internal(set) var offset: Int
  /// What autograd knows; absent until something asks for gradients.
  public internal(set) var autograd: AutogradState?
  /// The tensor this one is a differentiable view of, if any.
  public internal(set) var view: ViewInformation?
  /// The write counter that saved tensors are checked against; made when first asked for.
  public internal(set) var version: VersionCounter {
    get {
      if let counter { return counter }
      let new = VersionCounter()
      counter = new
      return new
    }
    set { counter = newValue }
  }
  private var counter: VersionCounter?
  /// Whether a Python number became this tensor: it then weighs less in type promotion.
  public internal(set) var isWrappedNumber = false
  /// Whether it was made under `inference_mode`.
  public internal(set) var isInference = false
  /// The language's object for this tensor, not owned; the object clears it when it dies.
  public var wrapper: UnsafeRawPointer?

  init(
    storage: Storage, dtype: DType, shape: [Int], strides: [Int], offset: Int = 0,
    version: VersionCounter? = nil
  ) {
    self.storage = storage
    self.dtype = dtype
    self.shape = shape
    self.strides = strides
    self.offset = offset
    counter = version
  }

  /// Makes a contiguous tensor whose elements are not set yet.
  init(empty shape: [Int], _ dtype: DType) {
    var count = 1
    for size in shape { count *= size }
    storage = Storage(count: count * dtype.itemSize)
    self.dtype = dtype
    self.shape = shape
    strides = Tensor.contiguousStrides(shape)
    offset = 0
  }
}

extension Tensor {
  /// Where the elements live.
  public var device: Device { storage.home?.device ?? .cpu }

  /// The number of dimensions.
  public var dim: Int { shape.count }

  /// The number of elements.
  public var count: Int {
    var product = 1
    for size in shape { product *= size }
    return product
  }

  /// Whether elements lie in row-major order without gaps.
  public var isContiguous: Bool {
    var expected = 1
    for axis in stride(from: shape.count - 1, through: 0, by: -1) {
      if shape[axis] == 0 { return true }
      if shape[axis] == 1 { continue }
      if strides[axis] != expected { return false }
      expected *= shape[axis]
    }
    return true
  }

  /// The address of the first element: equal for tensors that start at the same memory.
  public var dataPointer: Int { count == 0 ? 0 : storage.address + offset * dtype.itemSize }

  /// Row-major strides for a shape.
  public static func contiguousStrides(_ shape: [Int]) -> [Int] {
    var strides = shape
    var running = 1
    for axis in stride(from: shape.count - 1, through: 0, by: -1) {
      strides[axis] = running
      running *= Swift.max(shape[axis], 1)
    }
    return strides
  }

  /// A new tensor on the same memory and write counter, without autograd: the core of every view.
  package func alias(shape: [Int]? = nil, strides: [Int]? = nil, offset: Int? = nil) -> Tensor {
    let other = Tensor(
      storage: storage, dtype: dtype, shape: shape ?? self.shape, strides: strides ?? self.strides,
      offset: offset ?? self.offset, version: version)
    other.isInference = isInference
    return other
  }
}
