import PythonRuntime
import Tensors

extension OperationTable {
  /// Less common operations that are made of others.
  static func neighbours() -> OperationTable {
    var table = OperationTable()
    table.addIdentities()
    table.addScatters()
    table.addArithmetic()
    table.addIntegrals()
    table.addSplits()
    return table
  }

  /// What is itself for real tensors on the CPU.
  private mutating func addIdentities() {
    for name in ["conj", "resolve_conj", "resolve_neg", "conj_physical"] {
      tensor(name, signature: "Tensor input") { call throws(TensorError) in
        try call.tensor("input")
      }
    }
    tensor("real", signature: "Tensor input", forms: .function) { call throws(TensorError) in
      try call.tensor("input")
    }
    for name in ["share_memory_", "pin_memory", "to_dense", "coalesce"] {
      tensor(name, signature: "Tensor input", forms: .method) { call throws(TensorError) in
        try call.tensor("input")
      }
    }
    add("get_device", signatures: ["Tensor input"], forms: .function) { _ throws(TensorError) in
      .int(-1)
    }
    tensor(
      "fill", signatures: ["Tensor input, Tensor value", "Tensor input, Number value"],
      forms: .function
    ) { call throws(TensorError) in
      try call.engine.fillInPlace(call.engine.clone(call.tensor("input")), call.scalar("value"))
    }
    add(
      "new",
      signatures: [
        "*, torch.device device = None", "Tensor other",
        "tuple of ints size, *, torch.device device = None",
        "object data, *, torch.device device = None",
      ], forms: .method
    ) { call throws(TensorError) in
      let dtype = try call.tensor("input").dtype
      switch call.overload {
      case 0: return call.torch.wrap(try call.engine.empty([0], dtype: dtype))
      case 1: return call.torch.wrap(try call.engine.detach(call.tensor("other")))
      case 2: return call.torch.wrap(try call.engine.zeros(call.sizes(), dtype: dtype))
      default: return call.torch.wrap(try call.nested("data", dtype))
      }
    }
  }

  /// Copies of a tensor with a part replaced.
  private mutating func addScatters() {
    tensor("select_scatter", signature: "Tensor input, Tensor src, int dim, int index") {
      call throws(TensorError) in
      let copy = try call.engine.clone(call.tensor("input"))
      let part = try call.engine.select(copy, dim: call.int("dim"), index: call.int("index"))
      try call.engine.copyInPlace(part, call.tensor("src"))
      return copy
    }
    tensor(
      "slice_scatter",
      signature: "Tensor input, Tensor src, int dim = 0, int start = None, int end = None,"
        + " int step = 1"
    ) { call throws(TensorError) in
      let copy = try call.engine.clone(call.tensor("input"))
      let part = try call.engine.slice(
        copy, dim: call.int("dim", 0), start: call.optionalInt("start"),
        end: call.optionalInt("end"), step: call.int("step", 1))
      try call.engine.copyInPlace(part, call.tensor("src"))
      return copy
    }
    tensor(
      "diagonal_scatter",
      signature: "Tensor input, Tensor src, int offset = 0, int dim1 = 0, int dim2 = 1"
    ) { call throws(TensorError) in
      let copy = try call.engine.clone(call.tensor("input"))
      let part = try call.engine.diagonal(
        copy, offset: call.int("offset", 0), dim1: call.int("dim1", 0), dim2: call.int("dim2", 1))
      try call.engine.copyInPlace(part, call.tensor("src"))
      return copy
    }
    tensor(
      "put", signature: "Tensor input, Tensor index, Tensor source, bool accumulate = False",
      forms: .all
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      let flat = try call.engine.reshape(call.engine.clone(input), [-1])
      let index = try call.engine.reshape(call.tensor("index"), [-1])
      let source = try call.engine.reshape(call.tensor("source"), [-1])
      let written = try call.engine.indexPutInPlace(
        flat, [index], source, accumulate: call.bool("accumulate"))
      return try call.engine.reshape(written, input.shape)
    }
  }

  private mutating func addArithmetic() {
    binary("ldexp") { engine in
      { (input, exponent) throws(TensorError) in
        try engine.mul(input, engine.pow(engine.wrap(.double(2)), exponent))
      }
    }
    binary("logaddexp2", forms: .both) { engine in
      { (left, right) throws(TensorError) in
        let scale = engine.wrap(.double(0.6931471805599453))
        let sum = try engine.logaddexp(engine.mul(left, scale), engine.mul(right, scale))
        return try engine.div(sum, scale)
      }
    }
    binary("heaviside", second: "values") { engine in
      { (input, values) throws(TensorError) in
        let zero = engine.wrap(0)
        let step = try engine.to(engine.gt(input, zero), dtype: input.dtype)
        return try engine.where(engine.eq(input, zero), values, step)
      }
    }
    tensor(
      "addbmm",
      signature: "Tensor input, Tensor batch1, Tensor batch2, *, Number beta = 1, Number alpha = 1,"
        + " Tensor out = None",
      forms: .all
    ) { call throws(TensorError) in
      let product = try call.engine.bmm(call.tensor("batch1"), call.tensor("batch2"))
      let scaled = try call.engine.mul(
        call.tensor("input"), call.engine.wrap(call.scalar("beta", 1)))
      return try call.engine.add(
        scaled, call.engine.sum(product, dims: [0]), alpha: call.scalar("alpha", 1))
    }
  }

  /// Areas under curves by the trapezoidal rule.
  private mutating func addIntegrals() {
    for name in ["trapezoid", "trapz", "cumulative_trapezoid"] {
      tensor(
        name,
        signatures: [
          "Tensor y, Tensor x, *, int dim = -1", "Tensor y, *, Number dx = 1, int dim = -1",
        ],
        forms: .function
      ) { call throws(TensorError) in
        let y = try call.tensor("y")
        let axis = try y.axis(call.int("dim", -1))
        let count = y.shape[axis]
        let sums = try call.engine.add(
          call.engine.narrow(y, dim: axis, start: 0, length: count - 1),
          call.engine.narrow(y, dim: axis, start: 1, length: count - 1))
        let width =
          try call.overload == 0
          ? call.engine.diff(call.tensor("x")) : call.engine.wrap(call.scalar("dx", 1))
        let areas = try call.engine.div(
          call.engine.mul(sums, width), call.engine.wrap(.double(2)))
        return name == "cumulative_trapezoid"
          ? try call.engine.cumsum(areas, dim: axis) : try call.engine.sum(areas, dims: [axis])
      }
    }
  }

  private mutating func addSplits() {
    add("unsafe_chunk", signatures: ["Tensor input, int chunks, int dim = 0"]) {
      call throws(TensorError) in
      call.torch.wrap(
        try call.engine.chunk(call.tensor("input"), call.int("chunks"), dim: call.int("dim", 0)))
    }
    add("unsafe_split", signatures: ["Tensor input, int split_size, int dim = 0"]) {
      call throws(TensorError) in
      call.torch.wrap(
        try call.engine.split(
          call.tensor("input"), size: call.int("split_size"), dim: call.int("dim", 0)))
    }
    tensor("narrow_copy", signature: "Tensor input, int dim, int start, int length") {
      call throws(TensorError) in
      try call.engine.clone(
        call.engine.narrow(
          call.tensor("input"), dim: call.int("dim"), start: call.int("start"),
          length: call.int("length")))
    }
  }
}
