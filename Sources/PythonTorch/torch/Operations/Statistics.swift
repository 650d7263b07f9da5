import PythonRuntime
import Tensors

extension OperationTable {
  /// Quantiles, covariances and distances.
  static func statistics() -> OperationTable {
    var table = OperationTable()
    table.addQuantiles()
    table.tensor(
      "renorm",
      about: .kept("Slices along dim, shrunk to a p-norm of at most maxnorm.", "RenormBackward0")
        .refusing(
          .whole,
          saying: "linalg.vector_norm: Expected a floating point or complex tensor as input. Got …"),
      signature: "Tensor input, Number p, int dim, Number maxnorm, *, Tensor out = None",
      forms: .all
    ) { call throws(TensorError) in
      try call.engine.renorm(
        call.tensor("input"), p: call.double("p", 2), dim: call.int("dim"),
        limit: call.double("maxnorm", 1))
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

  private mutating func addQuantiles() {
    for (name, summary) in [
      ("quantile", "The value below which a share q of the elements lies."),
      ("nanquantile", "The quantile of the elements that are numbers."),
    ] {
      tensor(
        name, about: .kept(summary, "SqueezeBackward4"),
        signatures: ["Tensor q", "float q"].map {
          "Tensor input, \($0), int dim = None, bool keepdim = False, *, str interpolation = \"linear\","
            + " Tensor out = None"
        }
      ) { call throws(TensorError) in try call.quantile(ignoresNaN: name == "nanquantile") }
    }
  }
}

extension Call {
  fileprivate func quantile(ignoresNaN: Bool) throws(TensorError) -> Tensor {
    let (q, dim, keepdim) = (try tensor("q"), try optionalInt("dim"), bool("keepdim"))
    let interpolation = try optionalString("interpolation") ?? "linear"
    return try engine.fused("SqueezeBackward4", [tensor("input")]) {
      engine, x throws(TensorError) in
      try ignoresNaN
        ? engine.nanquantile(x[0], q, dim: dim, keepdim: keepdim, interpolation: interpolation)
        : engine.quantile(x[0], q, dim: dim, keepdim: keepdim, interpolation: interpolation)
    }
  }
}
