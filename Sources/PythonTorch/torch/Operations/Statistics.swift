import PythonRuntime
import Tensors

extension OperationTable {
  /// Quantiles, covariances and distances.
  static func statistics() -> OperationTable {
    var table = OperationTable()
    table.tensor(
      "quantile",
      about: .kept("The value below which a share q of the elements lies.", "SqueezeBackward4"),
      signatures: ["Tensor q", "float q"].map {
        "Tensor input, \($0), int dim = None, bool keepdim = False, *, str interpolation = linear,"
          + " Tensor out = None"
      }
    ) { call throws(TensorError) in
      let (q, dim, keepdim) = (
        try call.tensor("q"), try call.optionalInt("dim"), call.bool("keepdim")
      )
      let interpolation = try call.optionalString("interpolation") ?? "linear"
      return try call.engine.fused("SqueezeBackward4", [call.tensor("input")]) {
        engine, x throws(TensorError) in
        try engine.quantile(x[0], q, dim: dim, keepdim: keepdim, interpolation: interpolation)
      }
    }
    table.tensor(
      "cov",
      about: .floating(
        "The covariances of variables (rows) over observations (columns).", "SqueezeBackward0"
      )
      .refusing(.bool, saying: "cov(): bool dtype is not supported for input"),
      signature: "Tensor input, *, int correction = 1"
    ) {
      call throws(TensorError) in
      try call.engine.cov(call.tensor("input"), correction: call.int("correction", 1))
    }
    table.tensor(
      "corrcoef",
      about: .floating("The correlations of variables (rows).", "ClampBackward1")
        .refusing(.bool, saying: "cov(): bool dtype is not supported for input"),
      signature: "Tensor input"
    ) { call throws(TensorError) in
      try call.engine.corrcoef(call.tensor("input"))
    }
    table.tensor(
      "pdist",
      about: .kept("The distances between all pairs of rows.", "PdistBackward0")
        .refusing(.low, kernel: "pdist").refusing(
          .whole, .runtimeError, saying: "pdist only supports floating-point dtypes"),
      signature: "Tensor input, float p = 2", forms: .function
    ) {
      call throws(TensorError) in
      try call.engine.pdist(call.tensor("input"), p: call.double("p", 2))
    }
    table.tensor(
      "cdist",
      about: .kept("The distances between rows of x1 and rows of x2.", "CdistBackward0")
        .refusing(.low, kernel: "cdist").refusing(
          .whole, .runtimeError, saying: "cdist only supports floating-point dtypes, X1 got: …"),
      signature: "Tensor x1, Tensor x2, float p = 2, str compute_mode = None", forms: .function
    ) { call throws(TensorError) in
      try call.engine.cdist(call.tensor("x1"), call.tensor("x2"), p: call.double("p", 2))
    }
    return table
  }
}
