package import Tensors

extension OpenCLDevice {
  package func product(_ a: Tensor, _ b: Tensor, into output: Tensor) -> Bool {
    guard let type = type(output.dtype), let x = cast(a, type.dtype), let y = cast(b, type.dtype),
      let left = reading(x), let right = reading(y)
    else { return false }
    let rank = output.dim
    let batches = rank == 3 ? output.shape[0] : 1
    return writePacked(output, type.dtype) { target, memory in
      let plan = ProductPlan(
        rows: target.shape[rank - 2], columns: target.shape[rank - 1], depth: x.shape[rank - 1],
        batches: batches,
        left: ProductSide(
          start: x.offset, line: x.strides[rank - 2], inner: x.strides[rank - 1],
          batch: rank == 3 ? x.strides[0] : 0, batches: batches),
        right: ProductSide(
          start: y.offset, line: y.strides[rank - 1], inner: y.strides[rank - 2],
          batch: rank == 3 ? y.strides[0] : 0, batches: batches),
        target: target.offset, targetBatch: target.shape[rank - 2] * target.shape[rank - 1])
      return run(plan, type, left, right, memory)
    }
  }

  /// Starts the products of a plan.
  func run(
    _ plan: ProductPlan, _ type: KernelType, _ left: OpenCLMemory, _ right: OpenCLMemory,
    _ target: OpenCLMemory
  ) -> Bool {
    guard plan.rows > 0, plan.columns > 0, plan.batches > 0 else { return true }
    if type == .float, blasProduct(plan, left, right, target) { return true }
    func tiles(_ count: Int) -> Int { (count + 15) / 16 * 16 }
    return launch(
      "product" + type.suffix,
      [.record(plan.record), .memory(left), .memory(right), .memory(target)],
      [tiles(plan.columns), tiles(plan.rows), plan.batches], [16, 16, 1])
  }
}
