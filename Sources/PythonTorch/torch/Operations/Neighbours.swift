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
    table.addWeightNorm()
    return table
  }

  /// What is itself for real tensors on the CPU.
  private mutating func addIdentities() {
    for (name, about) in [
      ("conj", .kept("x itself, for real tensors.")),
      ("resolve_conj", .kept("x itself, for real tensors.")),
      ("resolve_neg", .kept("x itself.")),
    ] as [(String, About)] {
      tensor(name, about: about, signature: "Tensor input") { call throws(TensorError) in
        try call.tensor("input")
      }
    }
    tensor(
      "conj_physical", about: .kept("x itself, for real tensors."), signature: "Tensor input",
      forms: .everywhere
    ) { call throws(TensorError) in try call.tensor("input") }
    tensor(
      "real", about: .kept("x itself, for real tensors."), signature: "Tensor input",
      forms: .function
    ) { call throws(TensorError) in
      try call.tensor("input")
    }
    for (name, about) in [
      ("share_memory_", .kept("The tensor itself: there is one process.")),
      ("to_dense", .kept("The tensor itself: all tensors are dense.")),
    ] as [(String, About)] {
      tensor(name, about: about, signature: "Tensor input", forms: .method) {
        call throws(TensorError) in
        try call.tensor("input")
      }
    }
    for (name, about, words) in [
      (
        "coalesce", .kept("Refused: all tensors are dense."),
        "coalesce expected sparse coordinate tensor layout but got Strided"
      )
    ] as [(String, About, String)] {
      tensor(name, about: about, signature: "Tensor input", forms: .method) {
        _ throws(TensorError) in
        throw .refused(.runtimeError, words)
      }
    }
    tensor(
      "pin_memory", about: .kept("The tensor itself; refused where there is no graphics card."),
      signature: "Tensor input", forms: .method
    ) { call throws(TensorError) in
      guard !call.torch.accelerators.isEmpty else {
        throw .refused(.runtimeError, Torch.noDriver)
      }
      return try call.tensor("input")
    }
    add(
      "get_device", about: .none("The number of the graphics card; -1 on the CPU."),
      signatures: ["Tensor input"], forms: .function
    ) { call throws(TensorError) in
      .int(try call.tensor("input").deviceIndex)
    }
    tensor(
      "fill", about: .kept("A tensor of the same shape, filled with value.", "FillBackward0"),
      signatures: ["Tensor input, Tensor value", "Tensor input, Number value"],
      forms: .function
    ) { call throws(TensorError) in
      let value = try call.scalar("value")
      return try call.engine.fused("FillBackward0", [call.tensor("input")]) {
        engine, x throws(TensorError) in try engine.fillInPlace(engine.clone(x[0]), value)
      }
    }
    add(
      "new", about: .chosen("A new tensor of the same dtype (an old form; use new_tensor)."),
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
    tensor(
      "select_scatter",
      about: .kept(
        "A copy with src in place of one index of a dimension.", "SelectScatterBackward0"),
      signature: "Tensor input, Tensor src, int dim, int index"
    ) {
      call throws(TensorError) in
      let (dim, index) = (try call.int("dim"), try call.int("index"))
      return try call.scattered("SelectScatterBackward0") { engine, copy throws(TensorError) in
        try engine.select(copy, dim: dim, index: index)
      }
    }
    tensor(
      "slice_scatter",
      about: .kept("A copy with src in place of a slice.", "SliceScatterBackward0"),
      signature: "Tensor input, Tensor src, int dim = 0, int start = None, int end = None,"
        + " int step = 1"
    ) { call throws(TensorError) in
      let (dim, step) = (try call.int("dim", 0), try call.int("step", 1))
      let (start, end) = (try call.optionalInt("start"), try call.optionalInt("end"))
      return try call.scattered("SliceScatterBackward0") { engine, copy throws(TensorError) in
        try engine.slice(copy, dim: dim, start: start, end: end, step: step)
      }
    }
    tensor(
      "diagonal_scatter",
      about: .kept("A copy with src in place of the diagonal.", "DiagonalScatterBackward0"),
      signature: "Tensor input, Tensor src, int offset = 0, int dim1 = 0, int dim2 = 1"
    ) { call throws(TensorError) in
      let offset = try call.int("offset", 0)
      let (first, second) = (try call.int("dim1", 0), try call.int("dim2", 1))
      return try call.scattered("DiagonalScatterBackward0") { engine, copy throws(TensorError) in
        try engine.diagonal(copy, offset: offset, dim1: first, dim2: second)
      }
    }
    tensor(
      "put",
      about: .kept("A copy with source written to places of the flattened tensor.", "PutBackward0"),
      signature: "Tensor input, Tensor index, Tensor source, bool accumulate = False",
      forms: .all
    ) { call throws(TensorError) in
      let index = try call.engine.reshape(call.tensor("index"), [-1])
      let accumulates = call.bool("accumulate")
      let operands = [try call.tensor("input"), try call.tensor("source")]
      return try call.engine.fused("PutBackward0", operands) { engine, x throws(TensorError) in
        let flat = try engine.reshape(engine.clone(x[0]), [-1])
        let written = try engine.indexPutInPlace(
          flat, [index], engine.reshape(x[1], [-1]), accumulate: accumulates)
        return try engine.reshape(written, x[0].shape)
      }
    }
  }

  private mutating func addArithmetic() {
    binary(
      "ldexp", about: .promoted("input · 2^other.", "LdexpBackward0"), forms: .everywhere
    ) { engine in
      { (input, exponent) throws(TensorError) in
        try engine.fused("LdexpBackward0", [input, exponent]) { engine, x throws(TensorError) in
          let dtype = engine.resultType([x[0], engine.wrap(.double(2))])
          let power = try engine.pow(engine.wrap(.double(2)), engine.to(x[1], dtype: dtype))
          return try engine.mul(x[0], power)
        }
      }
    }
    binary(
      "logaddexp2",
      about: .kept("log₂(2ˣ + 2ʸ) without overflow.", "Logaddexp2Backward0")
        .refusing(.whole, kernel: "logaddexp2_cpu"),
      forms: .both
    ) { engine in
      { (left, right) throws(TensorError) in
        try engine.fused("Logaddexp2Backward0", [left, right]) { engine, x throws(TensorError) in
          let scale = engine.wrap(.double(0.6931471805599453))
          let sum = try engine.logaddexp(engine.mul(x[0], scale), engine.mul(x[1], scale))
          return try engine.div(sum, scale)
        }
      }
    }
    binary(
      "heaviside", about: .promoted("0 below zero, 1 above, `values` at zero."), second: "values",
      as: Engine.heaviside)
    for (name, about, function) in [
      ("gcd", .promoted("The greatest common divisor of integers."), Engine.gcd),
      ("lcm", .promoted("The least common multiple of integers."), Engine.lcm),
    ] as [(String, About, BinaryFunction)] {
      binary(name, about: about, forms: .everywhere, as: function)
    }
    tensor(
      "addbmm",
      about: .kept("beta · input + alpha · Σ batch1 @ batch2.", "AddbmmBackward0")
        .refusing(.bool, kernel: "addmm_impl_cpu_"),
      signature: "Tensor input, Tensor batch1, Tensor batch2, *, Number beta = 1, Number alpha = 1,"
        + " Tensor out = None",
      forms: .all
    ) { call throws(TensorError) in
      let operands = [
        try call.tensor("input"), try call.tensor("batch1"), try call.tensor("batch2"),
      ]
      let (beta, alpha) = (try call.scalar("beta", 1), try call.scalar("alpha", 1))
      return try call.engine.fused("AddbmmBackward0", operands) { engine, x throws(TensorError) in
        let sum = try engine.sum(engine.bmm(x[1], x[2]), dims: [0], dtype: x[0].dtype)
        return try engine.add(engine.mul(x[0], engine.wrap(beta)), sum, alpha: alpha)
      }
    }
  }

  /// Areas under curves by the trapezoidal rule.
  private mutating func addIntegrals() {
    for (name, about) in [
      (
        "trapezoid",
        .floating("The area under a curve by trapezoids.", "MulBackward1")
          .refusing(
            .bool, saying: "trapezoid: received a bool input for `y`, but bool is not supported")
      ),
      (
        "trapz",
        .floating("The area under a curve by trapezoids.", "MulBackward1")
          .refusing(
            .bool, saying: "trapezoid: received a bool input for `y`, but bool is not supported")
      ),
      (
        "cumulative_trapezoid",
        .floating("The running area under a curve by trapezoids.", "DivBackward1")
          .refusing(
            .bool,
            saying:
              "cumulative_trapezoid: received a bool input for `x` or `y`, but bool is not supported"
          )
      ),
    ] as [(String, About)] {
      tensor(
        name, about: about,
        signatures: [
          "Tensor y, Tensor x, *, int dim = -1", "Tensor y, *, Number dx = 1, int dim = -1",
        ],
        forms: .function
      ) { call throws(TensorError) in
        try call.trapezoids(isRunning: name == "cumulative_trapezoid")
      }
    }
  }

  /// What `torch.nn.utils.parametrizations.weight_norm` computes.
  private mutating func addWeightNorm() {
    tensor(
      "_weight_norm",
      about: .kept("g · v / ‖v‖, a length for each slice of v.", "WeightNormInterfaceBackward0")
        .refusing(.whole, kernel: "weight_norm_kernel"),
      signature: "Tensor v, Tensor g, int dim = 0", forms: .function
    ) { call throws(TensorError) in
      let (v, g) = (try call.tensor("v"), try call.tensor("g"))
      let dim = try call.int("dim", 0)
      if dim == -1 {
        return try call.engine.mul(v, call.engine.div(g, call.engine.norm(v)))
      }
      let axis = try v.axis(dim)
      let others = (0..<v.dim).filter { $0 != axis }
      guard axis == 0 || axis == v.dim - 1 else {
        let norm = try call.engine.norm(v, p: 2, dims: others, keepdim: true)
        return try call.engine.mul(v, call.engine.div(g, norm))
      }
      return try call.engine.fused("WeightNormInterfaceBackward0", [v, g]) {
        engine, x throws(TensorError) in
        let norm = try engine.norm(x[0], p: 2, dims: others, keepdim: true)
        return try engine.mul(x[0], engine.div(x[1], norm))
      }
    }
  }

  private mutating func addSplits() {
    tensor(
      "narrow_copy", about: .kept("narrow, as a copy.", "NarrowCopyBackward0"),
      signature: "Tensor input, int dim, int start, int length"
    ) {
      call throws(TensorError) in
      let (dim, start, length) = (
        try call.int("dim"), try call.int("start"), try call.int("length")
      )
      return try call.engine.fused("NarrowCopyBackward0", [call.tensor("input")]) {
        engine, x throws(TensorError) in
        try engine.clone(engine.narrow(x[0], dim: dim, start: start, length: length))
      }
    }
  }
}

extension Call {
  fileprivate func trapezoids(isRunning: Bool) throws(TensorError) -> Tensor {
    let y = try tensor("y")
    let axis = try y.axis(int("dim", -1))
    let width =
      try overload == 0 ? engine.diff(tensor("x")) : engine.wrap(scalar("dx", 1))
    let node = overload == 0 ? "DivBackward1" : "MulBackward1"
    return try engine.fused(node, [y, width]) { engine, x throws(TensorError) in
      let count = x[0].shape[axis]
      let sums = try engine.add(
        engine.narrow(x[0], dim: axis, start: 0, length: count - 1),
        engine.narrow(x[0], dim: axis, start: 1, length: count - 1))
      let areas = try engine.div(engine.mul(sums, x[1]), engine.wrap(.double(2)))
      return try isRunning ? engine.cumsum(areas, dim: axis) : engine.sum(areas, dims: [axis])
    }
  }

  /// A copy of `input` with `src` written to a part of it, recorded as one node.
  fileprivate func scattered(
    _ node: String, _ part: @escaping (Engine, Tensor) throws(TensorError) -> Tensor
  ) throws(TensorError) -> Tensor {
    try engine.fused(node, [tensor("input"), tensor("src")]) { engine, x throws(TensorError) in
      let copy = try engine.clone(x[0])
      try engine.copyInPlace(part(engine, copy), x[1])
      return copy
    }
  }
}
