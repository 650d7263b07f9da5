import PythonRuntime
import Tensors

extension OperationTable {
  /// Quantiles, covariances and distances.
  static func statistics() -> OperationTable {
    var table = OperationTable()
    table.tensor(
      "quantile",
      signatures: ["Tensor q", "float q"].map {
        "Tensor input, \($0), int dim = None, bool keepdim = False, *, str interpolation = linear,"
          + " Tensor out = None"
      }
    ) { call throws(TensorError) in
      try call.engine.quantile(
        call.tensor("input"), call.tensor("q"), dim: call.optionalInt("dim"),
        keepdim: call.bool("keepdim"),
        interpolation: call.optionalString("interpolation") ?? "linear")
    }
    table.tensor("cov", signature: "Tensor input, *, int correction = 1") {
      call throws(TensorError) in
      try call.engine.cov(call.tensor("input"), correction: call.int("correction", 1))
    }
    table.tensor("corrcoef", signature: "Tensor input") { call throws(TensorError) in
      try call.engine.corrcoef(call.tensor("input"))
    }
    table.tensor("pdist", signature: "Tensor input, float p = 2", forms: .function) {
      call throws(TensorError) in
      try call.engine.pdist(call.tensor("input"), p: call.double("p", 2))
    }
    table.tensor(
      "cdist",
      signature: "Tensor x1, Tensor x2, float p = 2, str compute_mode = None", forms: .function
    ) { call throws(TensorError) in
      try call.engine.cdist(call.tensor("x1"), call.tensor("x2"), p: call.double("p", 2))
    }
    return table
  }
}
