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
    reduction("sum", Engine.sum)
    reduction("nansum", Engine.nansum, single: true)
    reduction("mean", Engine.mean)
    reduction("nanmean", Engine.nanmean, single: true)
    tensor(
      "prod",
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
    tensor("trace", signature: "Tensor input") { call throws(TensorError) in
      try call.engine.trace(call.tensor("input"))
    }
    tensor("sum_to_size", signature: "Tensor input, tuple of ints size", forms: .method) {
      call throws(TensorError) in
      try call.engine.sumToSize(call.tensor("input"), call.ints("size"))
    }
  }

  private typealias Reduction =
    (Engine) -> (Tensor, [Int]?, Bool, DType?) throws(TensorError) -> Tensor

  private mutating func reduction(
    _ name: String, _ function: @escaping Reduction, single: Bool = false
  ) {
    let full =
      "Tensor input, tuple of ints[1]? dim\(single ? " = None" : ""), bool keepdim = False, *,"
      + " torch.dtype dtype = None, Tensor out = None"
    let out = name == "mean" ? ", Tensor out = None" : ""
    let signatures = single ? [full] : ["Tensor input, *, torch.dtype dtype = None" + out, full]
    tensor(name, signatures: signatures) { call throws(TensorError) in
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
    tensor("std", signatures: OperationTable.spreads) { call throws(TensorError) in
      try call.engine.std(
        call.tensor("input"), dims: call.dims(), correction: call.correction(),
        keepdim: call.bool("keepdim"))
    }
    tensor("var", signatures: OperationTable.spreads) { call throws(TensorError) in
      try call.engine.variance(
        call.tensor("input"), dims: call.dims(), correction: call.correction(),
        keepdim: call.bool("keepdim"))
    }
    for (name, isStandardDeviation) in [("std_mean", true), ("var_mean", false)] {
      add(name, signatures: OperationTable.spreads, forms: .function) { call throws(TensorError) in
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
    extreme("max", all: Engine.max, pair: Engine.maximum) {
      (engine, input, dim, keepdim) throws(TensorError) in
      let result = try engine.max(input, dim: dim, keepdim: keepdim)
      return (result.values, result.indices)
    }
    extreme("min", all: Engine.min, pair: Engine.minimum) {
      (engine, input, dim, keepdim) throws(TensorError) in
      let result = try engine.min(input, dim: dim, keepdim: keepdim)
      return (result.values, result.indices)
    }
    for (name, isMaximum) in [("amax", true), ("amin", false)] {
      tensor(
        name,
        signature: "Tensor input, tuple of ints[1] dim = (), bool keepdim = False, *,"
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
    for (name, isMaximum) in [("argmax", true), ("argmin", false)] {
      tensor(
        name, signature: "Tensor input, int dim = None, bool keepdim = False, *, Tensor out = None"
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
      "aminmax",
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
    _ name: String, all: @escaping UnaryFunction, pair: @escaping BinaryFunction,
    _ selection: @escaping Selection
  ) {
    add(
      name,
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
    for (name, isAll) in [("all", true), ("any", false)] {
      tensor(
        name,
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
      "count_nonzero",
      signatures: ["Tensor input, int dim = None", "Tensor input, tuple of ints dim"]
    ) { call throws(TensorError) in
      try call.engine.countNonzero(call.tensor("input"), dims: call.dims())
    }
  }

  private mutating func addNorms() {
    tensor(
      "logsumexp",
      signature: "Tensor input, tuple of ints[1] dim, bool keepdim = False, *, Tensor out = None"
    ) { call throws(TensorError) in
      try call.engine.logsumexp(
        call.tensor("input"), dims: call.ints("dim"), keepdim: call.bool("keepdim"))
    }
    tensor("dist", signature: "Tensor input, Tensor other, Number p = 2") {
      call throws(TensorError) in
      try call.engine.dist(call.tensor("input"), call.tensor("other"), p: call.double("p", 2))
    }
    for (name, isLogarithm) in [("softmax", false), ("log_softmax", true)] {
      tensor(
        name,
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
    for (name, isSum) in [("cumsum", true), ("cumprod", false)] {
      tensor(
        name, signature: "Tensor input, int dim, *, torch.dtype dtype = None, Tensor out = None",
        forms: .all
      ) { call throws(TensorError) in
        let input = try call.tensor("input")
        let dim = try call.int("dim")
        return isSum
          ? try call.engine.cumsum(input, dim: dim, dtype: call.dtype())
          : try call.engine.cumprod(input, dim: dim, dtype: call.dtype())
      }
    }
    for (name, isMaximum) in [("cummax", true), ("cummin", false)] {
      add(name, signatures: ["Tensor input, int dim, *, tuple of Tensors out = None"]) {
        call throws(TensorError) in
        let input = try call.tensor("input")
        let dim = try call.int("dim")
        let result =
          isMaximum
          ? try call.engine.cummax(input, dim: dim) : try call.engine.cummin(input, dim: dim)
        return call.torch.named(name, ["values", "indices"], [result.values, result.indices])
      }
    }
    tensor("logcumsumexp", signature: "Tensor input, int dim, *, Tensor out = None") {
      call throws(TensorError) in
      try call.engine.logcumsumexp(call.tensor("input"), dim: call.int("dim"))
    }
    tensor(
      "diff",
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
