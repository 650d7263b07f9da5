internal import COpenCL

/// CLBlast, if it is installed.
final class MatrixLibrary {
  private let functions: lossrepl_clblast

  init?() {
    var functions = lossrepl_clblast()
    guard lossrepl_clblast_open(&functions) != 0 else { return nil }
    self.functions = functions
  }

  /// One product of floats.
  func run(
    _ plan: ProductPlan, _ a: OpenCLMemory, _ b: OpenCLMemory, _ c: OpenCLMemory,
    _ queue: lossrepl_cl
  ) -> Bool {
    guard let left = plan.leftLayout, let right = plan.rightLayout else { return false }
    var queue: lossrepl_cl? = queue
    for batch in 0..<plan.batches {
      let status = functions.gemm(
        101, left.isTransposed ? 112 : 111, right.isTransposed ? 112 : 111, plan.rows,
        plan.columns, plan.depth, 1, a.handle, plan.leftStart(batch), left.leading, b.handle,
        plan.rightStart(batch), right.leading, plan.accumulates ? 1 : 0, c.handle,
        plan.targetStart(batch), plan.columns, &queue, nil)
      if status != 0 { return false }
    }
    return true
  }
}
