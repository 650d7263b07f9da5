/// A processor beside the CPU with memory of its own: what `cuda:0` stands for.
///
/// Kernels answer whether they did the work. Where one did not, nothing has happened and the CPU's
/// kernel computes with the same memory, which `Buffer` keeps coherent.
package protocol Accelerator: AnyObject {
  /// Its place among the devices of one engine.
  var device: Device { get }
  /// The name that its driver gives.
  var name: String { get }
  /// The numbers that `torch.cuda.get_device_properties` shows.
  var properties: AcceleratorProperties { get }
  /// How often a kernel of the CPU touched memory of this accelerator's tensors.
  var hostUses: Int { get set }
  /// How many kernels were started here.
  var launches: Int { get }
  /// How many bytes tensors occupy, and how many are held for the next ones.
  var memoryInUse: AcceleratorMemory { get }

  /// Room for so many bytes, or nil.
  func allocate(_ count: Int) -> (any DeviceMemory)?
  /// Gives memory back that is held for later.
  func releaseCache()
  /// Begins anew to look for the most bytes in use.
  func forgetPeak()
  /// Waits for everything that was started.
  func synchronize()

  /// `output = kernel(input)`, computed in the type of `dtype`.
  func unary(_ kernel: UnaryKernel, _ input: Tensor, into output: Tensor, _ dtype: DType) -> Bool
  /// `output = kernel(a, b)` with broadcasting.
  func binary(
    _ kernel: BinaryKernel, _ a: Tensor, _ b: Tensor, into output: Tensor, _ dtype: DType
  ) -> Bool
  /// `output = a kernel b`, of bools.
  func compare(
    _ kernel: ComparisonKernel, _ a: Tensor, _ b: Tensor, into output: Tensor, _ dtype: DType
  ) -> Bool
  /// `output = condition ? a : b`.
  func choose(
    _ condition: Tensor, _ a: Tensor, _ b: Tensor, into output: Tensor, _ dtype: DType
  ) -> Bool
  /// Copies, broadcasts and casts.
  func copy(_ source: Tensor, into target: Tensor) -> Bool

  /// Sums of groups, times a factor.
  func sum(_ layout: ReductionLayout, into output: Tensor, scale: Double?) -> Bool
  /// The greatest or smallest of each group, and where it is first.
  func extremum(
    _ layout: ReductionLayout, greatest: Bool, values: Tensor?, indices: Tensor?, _ dtype: DType
  ) -> Bool
  /// Means, and variances or their roots.
  func moments(
    _ layout: ReductionLayout, correction: Double, means: Tensor, variances: Tensor, root: Bool
  ) -> Bool
  /// Softmax over the middle dimension of a layout, or its logarithm.
  func softmax(_ layout: ReductionLayout, into output: Tensor, logarithm: Bool) -> Bool

  /// The product of two matrices, or of two batches of them.
  func product(_ a: Tensor, _ b: Tensor, into output: Tensor) -> Bool
  /// A convolution.
  func convolution(
    _ image: Tensor, _ weight: Tensor, _ bias: Tensor?, _ geometry: ConvolutionGeometry,
    into output: Tensor
  ) -> Bool
  /// The gradient of a convolution's image.
  func convolutionImage(
    _ gradient: Tensor, _ weight: Tensor, _ geometry: ConvolutionGeometry, into output: Tensor
  ) -> Bool
  /// The gradient of a convolution's weight.
  func convolutionWeight(
    _ image: Tensor, _ gradient: Tensor, _ geometry: ConvolutionGeometry, into output: Tensor
  ) -> Bool

  /// The greatest element of each window and its place.
  func poolGreatest(
    _ input: Tensor, _ windows: PoolingWindows, _ output: Tensor, _ places: Tensor
  ) -> Bool
  /// Adds each element of `gradient` to its place in one of the planes of `output`.
  func spreadPlaces(
    _ gradient: Tensor, _ places: Tensor, into output: Tensor, planes: Int
  ) -> Bool
  /// The mean of each box.
  func poolAverage(_ input: Tensor, _ boxes: PoolingBoxes, _ output: Tensor) -> Bool
  /// Gives each box's gradient to its elements in equal parts.
  func spreadAverage(_ gradient: Tensor, _ boxes: PoolingBoxes, _ output: Tensor) -> Bool

  /// Reads the elements at some places of a storage into contiguous memory.
  func take(_ source: Tensor, _ places: AcceleratorPlaces, into target: Tensor) -> Bool
  /// Writes contiguous values to some places of a storage, or adds them to what is there.
  func put(_ values: Tensor, _ places: AcceleratorPlaces, into target: Tensor, adding: Bool) -> Bool
}

/// A piece of an accelerator's memory, free again with its last owner.
package protocol DeviceMemory: AnyObject {
  var owner: any Accelerator { get }
  /// Whether the bytes arrived.
  func write(_ bytes: UnsafeRawPointer, _ count: Int) -> Bool
  /// Whether the bytes arrived.
  func read(into bytes: UnsafeMutableRawPointer, _ count: Int) -> Bool
  /// The same bytes in other memory.
  func copy() -> (any DeviceMemory)?
}

/// What a program can ask of a device.
package struct AcceleratorProperties: Sendable {
  /// The bytes of memory.
  package let memory: Int
  /// How many groups of work run side by side.
  package let computeUnits: Int
  /// What the driver calls itself.
  package let driver: String

  package init(memory: Int, computeUnits: Int, driver: String) {
    self.memory = memory
    self.computeUnits = computeUnits
    self.driver = driver
  }
}

/// Bytes of an accelerator's memory.
package struct AcceleratorMemory: Sendable {
  package var allocated = 0
  package var peak = 0
  package var held = 0

  package init() {}
}

/// Element offsets in a storage: all sums of a leading, a middle and a trailing one, in row-major
/// order.
package struct AcceleratorPlaces {
  package let leading: [Int]
  package let positions: [Int]
  package let trailing: [Int]

  package var count: Int { leading.count * positions.count * trailing.count }
}
