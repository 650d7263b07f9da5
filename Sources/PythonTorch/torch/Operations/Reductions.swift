import PythonRuntime
import Tensors

extension OperationTable {
  /// Sums, means, extremes and other functions of many elements.
  static func reductions() -> OperationTable {
    var table = OperationTable()
    table.addSums()
    table.addSpreads()
    table.addExtremes()
    table.addQuantifiers()
    table.addNorms()
    table.addCumulative()
    return table
  }

  private mutating func addSums() {
    reduction(
      "sum", about: .summed("The sum, of all elements or along `dim`.", "SumBackward0"), Engine.sum)
    reduction(
      "nansum", about: .summed("The sum without NaNs.", "NansumBackward0"), Engine.nansum,
      single: true)
    reduction(
      "mean", about: .kept("The mean, of all elements or along `dim`.", "MeanBackward0"),
      Engine.mean)
    reduction(
      "nanmean",
      about: .kept("The mean without NaNs.", "DivBackward0")
        .refusing(
          .whole,
          saying:
            "nanmean(): expected input to have floating point or complex dtype but got …"),
      Engine.nanmean,
      single: true)
    tensor(
      "prod", about: .summed("The product, of all elements or along `dim`.", "ProdBackward0"),
      signatures: [
        "Tensor input, *, torch.dtype dtype = None",
        "Tensor input, int dim, bool keepdim = False, *, torch.dtype dtype = None,"
          + " Tensor out = None",
      ]
    ) { call throws(TensorError) in
      try call.engine.prod(
        call.tensor("input"), dim: call.optionalInt("dim"), keepdim: call.bool("keepdim"),
        dtype: call.dtype())
    }
    tensor(
      "trace",
      about: .summed("The sum of a matrix's diagonal.", "TraceBackward0")
        .refusing(.bool, kernel: "trace"),
      signature: "Tensor input"
    ) { call throws(TensorError) in
      try call.engine.trace(call.tensor("input"))
    }
    tensor(
      "sum_to_size",
      about: .summed(
        "The sum over the dimensions that broadcasting would have added.", "SumBackward1"),
      signature: "Tensor input, tuple of ints size", forms: .method
    ) {
      call throws(TensorError) in
      try call.engine.sumToSize(call.tensor("input"), call.ints("size"))
    }
  }

  private typealias Reduction =
    (Engine) -> (Tensor, [Int]?, Bool, DType?) throws(TensorError) -> Tensor

  private mutating func reduction(
    _ name: String, about: About, _ function: @escaping Reduction, single: Bool = false
  ) {
    let full =
      "Tensor input, tuple of ints[1]? dim\(single ? " = None" : ""), bool keepdim = False, *,"
      + " torch.dtype dtype = None, Tensor out = None"
    let out = name == "mean" ? ", Tensor out = None" : ""
    let signatures = single ? [full] : ["Tensor input, *, torch.dtype dtype = None" + out, full]
    tensor(name, about: about, signatures: signatures) { call throws(TensorError) in
      try function(call.engine)(
        call.tensor("input"), call.dims(), call.bool("keepdim"), call.dtype())
    }
  }

  private static let spreads = [
    "Tensor input, tuple of ints[1]? dim, bool unbiased = True, bool keepdim = False, *,"
      + " Tensor out = None",
    "Tensor input, tuple of ints[1]? dim = None, *, Number correction = None,"
      + " bool keepdim = False, Tensor out = None",
    "Tensor input, bool unbiased = True",
  ]

  private mutating func addSpreads() {
    tensor(
      "std",
      about: .kept(
        "The standard deviation; `correction` is taken from the divisor (1 unless given).",
        "StdBackward0"), signatures: OperationTable.spreads
    ) { call throws(TensorError) in
      try call.engine.std(
        call.tensor("input"), dims: call.dims(), correction: call.correction(),
        keepdim: call.bool("keepdim"))
    }
    tensor(
      "var",
      about: .kept(
        "The variance; `correction` is taken from the divisor (1 unless given).", "VarBackward0"),
      signatures: OperationTable.spreads
    ) { call throws(TensorError) in
      try call.engine.variance(
        call.tensor("input"), dims: call.dims(), correction: call.correction(),
        keepdim: call.bool("keepdim"))
    }
    for (name, about, isStandardDeviation) in [
      (
        "std_mean",
        .kept("The standard deviation and the mean.", "StdMeanBackward0")
          .refusing(.whole, saying: "std_mean only support floating point and complex dtypes"), true
      ),
      (
        "var_mean",
        .kept("The variance and the mean.", "VarMeanBackward0")
          .refusing(.whole, saying: "var_mean only support floating point and complex dtypes"),
        false
      ),
    ] as [(String, About, Bool)] {
      add(name, about: about, signatures: OperationTable.spreads, forms: .function) {
        call throws(TensorError) in
        let input = try call.tensor("input")
        let dims = try call.dims()
        let correction = try call.correction()
        let keepdim = call.bool("keepdim")
        let pair =
          isStandardDeviation
          ? try call.engine.stdMean(input, dims: dims, correction: correction, keepdim: keepdim)
          : try call.engine.varMean(input, dims: dims, correction: correction, keepdim: keepdim)
        return call.torch.wrap([pair.0, pair.1])
      }
    }
  }

  private mutating func addExtremes() {
    extreme(
      "max",
      about: .kept(
        "The greatest element; with `dim` also its index; with a tensor, of each pair.",
        "MaxBackward1"), all: Engine.max, pair: Engine.maximum
    ) {
      (engine, input, dim, keepdim) throws(TensorError) in
      let result = try engine.max(input, dim: dim, keepdim: keepdim)
      return (result.values, result.indices)
    }
    extreme(
      "min",
      about: .kept(
        "The least element; with `dim` also its index; with a tensor, of each pair.", "MinBackward1"
      ), all: Engine.min, pair: Engine.minimum
    ) {
      (engine, input, dim, keepdim) throws(TensorError) in
      let result = try engine.min(input, dim: dim, keepdim: keepdim)
      return (result.values, result.indices)
    }
    for (name, about, isMaximum) in [
      (
        "amax",
        .kept(
          "The greatest elements along `dim`; gradients are shared among equals.", "AmaxBackward0"),
        true
      ),
      (
        "amin",
        .kept(
          "The least elements along `dim`; gradients are shared among equals.", "AminBackward0"),
        false
      ),
    ] as [(String, About, Bool)] {
      tensor(
        name, about: about,
        signature: "Tensor input, tuple of ints[1]? dim = (), bool keepdim = False, *,"
          + " Tensor out = None"
      ) { call throws(TensorError) in
        let input = try call.tensor("input")
        let dims = try call.dims() ?? []
        let keepdim = call.bool("keepdim")
        return isMaximum
          ? try call.engine.amax(input, dims: dims, keepdim: keepdim)
          : try call.engine.amin(input, dims: dims, keepdim: keepdim)
      }
    }
    for (name, about, isMaximum) in [
      ("argmax", .int64("The index of the greatest element."), true),
      ("argmin", .int64("The index of the least element."), false),
    ] as [(String, About, Bool)] {
      tensor(
        name, about: about,
        signature: "Tensor input, int dim = None, bool keepdim = False, *, Tensor out = None"
      ) { call throws(TensorError) in
        let input = try call.tensor("input")
        let dim = try call.optionalInt("dim")
        let keepdim = call.bool("keepdim")
        return isMaximum
          ? try call.engine.argmax(input, dim: dim, keepdim: keepdim)
          : try call.engine.argmin(input, dim: dim, keepdim: keepdim)
      }
    }
    add(
      "aminmax", about: .kept("The least and the greatest element.", "AminmaxBackward0"),
      signatures: [
        "Tensor input, *, int dim = None, bool keepdim = False, tuple of Tensors out = None"
      ]
    ) { call throws(TensorError) in
      let result = try call.engine.aminmax(
        call.tensor("input"), dim: call.optionalInt("dim"), keepdim: call.bool("keepdim"))
      return call.torch.named("aminmax", ["min", "max"], [result.min, result.max])
    }
  }

  private typealias Selection =
    (Engine, Tensor, Int, Bool) throws(TensorError) -> (Tensor, Tensor)

  private mutating func extreme(
    _ name: String, about: About, all: @escaping UnaryFunction, pair: @escaping BinaryFunction,
    _ selection: @escaping Selection
  ) {
    add(
      name, about: about,
      signatures: [
        "Tensor input, *, Tensor out = None", "Tensor input, Tensor other, *, Tensor out = None",
        "Tensor input, int dim, bool keepdim = False, *, tuple of Tensors out = None",
      ]
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      switch call.overload {
      case 0: return call.torch.wrap(try all(call.engine)(input))
      case 1: return call.torch.wrap(try pair(call.engine)(input, call.tensor("other")))
      default:
        let result = try selection(call.engine, input, call.int("dim"), call.bool("keepdim"))
        return call.torch.named(name, ["values", "indices"], [result.0, result.1])
      }
    }
  }

  private mutating func addQuantifiers() {
    for (name, about, isAll) in [
      ("all", .chosen("Whether all elements are nonzero: bool, and uint8 of uint8."), true),
      ("any", .chosen("Whether any element is nonzero: bool, and uint8 of uint8."), false),
    ] as [(String, About, Bool)] {
      tensor(
        name, about: about,
        signatures: [
          "Tensor input, *, Tensor out = None",
          "Tensor input, tuple of ints? dim = None, bool keepdim = False, *, Tensor out = None",
          "Tensor input, int dim, bool keepdim = False, *, Tensor out = None",
        ]
      ) { call throws(TensorError) in
        let input = try call.tensor("input")
        let dims = try call.dims()
        let keepdim = call.bool("keepdim")
        return isAll
          ? try call.engine.all(input, dims: dims, keepdim: keepdim)
          : try call.engine.any(input, dims: dims, keepdim: keepdim)
      }
    }
    tensor(
      "count_nonzero", about: .int64("How many elements are nonzero."),
      signatures: ["Tensor input, int dim = None", "Tensor input, tuple of ints dim"]
    ) { call throws(TensorError) in
      try call.engine.countNonzero(call.tensor("input"), dims: call.dims())
    }
  }

  private mutating func addNorms() {
    tensor(
      "logsumexp",
      about: .floating("log Σ eˣ along `dim`, without overflow.", "LogsumexpBackward0"),
      signature: "Tensor input, tuple of ints[1] dim, bool keepdim = False, *, Tensor out = None"
    ) { call throws(TensorError) in
      try call.engine.logsumexp(
        call.tensor("input"), dims: call.ints("dim"), keepdim: call.bool("keepdim"))
    }
    tensor(
      "dist", about: .kept("‖input - other‖ₚ.", "DistBackward0"),
      signature: "Tensor input, Tensor other, Number p = 2"
    ) {
      call throws(TensorError) in
      try call.engine.dist(call.tensor("input"), call.tensor("other"), p: call.double("p", 2))
    }
    for (name, about, isLogarithm) in [
      (
        "softmax", .kept("eˣ / Σ eˣ along `dim`: logits as probabilities.", "SoftmaxBackward0"),
        false
      ),
      (
        "log_softmax",
        .kept("x - log Σ eˣ along `dim`: logits as log-probabilities.", "LogSoftmaxBackward0"), true
      ),
    ] as [(String, About, Bool)] {
      tensor(
        name, about: about,
        signature: "Tensor input, int dim, torch.dtype dtype = None, *, Tensor out = None"
      ) { call throws(TensorError) in
        let input = try call.tensor("input")
        let dim = try call.int("dim")
        return isLogarithm
          ? try call.engine.logSoftmax(input, dim: dim, dtype: call.dtype())
          : try call.engine.softmax(input, dim: dim, dtype: call.dtype())
      }
    }
  }

  private mutating func addCumulative() {
    for (name, about, isSum) in [
      ("cumsum", .summed("Running sums along `dim`.", "CumsumBackward0"), true),
      ("cumprod", .summed("Running products along `dim`.", "CumprodBackward0"), false),
    ] as [(String, About, Bool)] {
      tensor(
        name, about: about,
        signature: "Tensor input, int dim, *, torch.dtype dtype = None, Tensor out = None",
        forms: .all
      ) { call throws(TensorError) in
        let input = try call.tensor("input")
        let dim = try call.int("dim")
        return isSum
          ? try call.engine.cumsum(input, dim: dim, dtype: call.dtype())
          : try call.engine.cumprod(input, dim: dim, dtype: call.dtype())
      }
    }
    for (name, about, isMaximum) in [
      (
        "cummax", .kept("Running maxima along `dim`, and where they stand.", "CummaxBackward0"),
        true
      ),
      (
        "cummin", .kept("Running minima along `dim`, and where they stand.", "CumminBackward0"),
        false
      ),
    ] as [(String, About, Bool)] {
      add(name, about: about, signatures: ["Tensor input, int dim, *, tuple of Tensors out = None"])
      {
        call throws(TensorError) in
        let input = try call.tensor("input")
        let dim = try call.int("dim")
        let result =
          isMaximum
          ? try call.engine.cummax(input, dim: dim) : try call.engine.cummin(input, dim: dim)
        return call.torch.named(name, ["values", "indices"], [result.values, result.indices])
      }
    }
    tensor(
      "logcumsumexp", about: .kept("log of the running sums of eˣ.", "LogcumsumexpBackward0"),
      signature: "Tensor input, int dim, *, Tensor out = None"
    ) {
      call throws(TensorError) in
      try call.engine.logcumsumexp(call.tensor("input"), dim: call.int("dim"))
    }
    tensor(
      "diff", about: .kept("Differences of neighbours along `dim`, n times.", "SubBackward0"),
      signature: "Tensor input, int n = 1, int dim = -1, Tensor prepend = None,"
        + " Tensor append = None, *, Tensor out = None"
    ) { call throws(TensorError) in
      let dim = try call.int("dim", -1)
      var parts: [Tensor] = []
      if let prepend = try call.optionalTensor("prepend") { parts.append(prepend) }
      parts.append(try call.tensor("input"))
      if let append = try call.optionalTensor("append") { parts.append(append) }
      let input = parts.count == 1 ? parts[0] : try call.engine.cat(parts, dim: dim)
      return try call.engine.diff(input, n: call.int("n", 1), dim: dim)
    }
  }
}

extension Call {
  /// How much the divisor of a variance is below the number of values.
  func correction() throws(TensorError) -> Double {
    if let correction = try optionalScalar("correction") { return correction.double }
    return bool("unbiased", true) ? 1 : 0
  }
}
