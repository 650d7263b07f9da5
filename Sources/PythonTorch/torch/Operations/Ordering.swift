import PythonRuntime
import Tensors

extension OperationTable {
  /// Sorting, selecting by rank, counting and searching.
  static func ordering() -> OperationTable {
    var table = OperationTable()
    table.addSorting()
    table.addRanks()
    table.addCounting()
    table.addSearching()
    return table
  }

  private mutating func addSorting() {
    add(
      "sort",
      about: .kept("Elements in order along `dim`, and where they came from.", "SortBackward0"),
      signatures: [
        "Tensor input, *, bool? stable, int dim = -1, bool descending = False,"
          + " tuple of Tensors out = None",
        "Tensor input, int dim = -1, bool descending = False, *, tuple of Tensors out = None",
      ]
    ) { call throws(TensorError) in
      let result = try call.engine.sort(
        call.tensor("input"), dim: call.int("dim", -1), descending: call.bool("descending"))
      return call.torch.named("sort", ["values", "indices"], [result.values, result.indices])
    }
    tensor(
      "argsort", about: .int64("The indices that sort along `dim`."),
      signatures: [
        "Tensor input, *, bool stable, int dim = -1, bool descending = False, Tensor out = None",
        "Tensor input, int dim = -1, bool descending = False",
      ]
    ) { call throws(TensorError) in
      try call.engine.argsort(
        call.tensor("input"), dim: call.int("dim", -1), descending: call.bool("descending"))
    }
    tensor(
      "msort", about: .kept("Rows sorted along the first dimension.", "SortBackward0"),
      signature: "Tensor input, *, Tensor out = None"
    ) { call throws(TensorError) in
      try call.engine.msort(call.tensor("input"))
    }
  }

  private mutating func addRanks() {
    add(
      "topk",
      about: .kept("The k greatest elements along `dim`, and where they stand.", "TopkBackward0")
        .refusing(.bool, saying: "topk does not support bool dtypes on CPU"),
      signatures: [
        "Tensor input, int k, int dim = -1, bool largest = True, bool sorted = True, *,"
          + " tuple of Tensors out = None"
      ]
    ) { call throws(TensorError) in
      let result = try call.engine.topk(
        call.tensor("input"), call.int("k"), dim: call.int("dim", -1),
        largest: call.bool("largest", true))
      return call.torch.named("topk", ["values", "indices"], [result.values, result.indices])
    }
    add(
      "kthvalue",
      about: .kept(
        "The k-th smallest element along `dim`, and where it stands.", "KthvalueBackward0"
      )
      .refusing(.bool, kernel: "kthvalue_cpu"),
      signatures: [
        "Tensor input, int k, int dim = -1, bool keepdim = False, *, tuple of Tensors out = None"
      ]
    ) { call throws(TensorError) in
      let result = try call.engine.kthvalue(
        call.tensor("input"), call.int("k"), dim: call.int("dim", -1),
        keepdim: call.bool("keepdim"))
      return call.torch.named("kthvalue", ["values", "indices"], [result.values, result.indices])
    }
    add(
      "mode",
      about: .kept("The commonest element along `dim`, and where it stands.", "ModeBackward0"),
      signatures: [
        "Tensor input, int dim = -1, bool keepdim = False, *, tuple of Tensors out = None"
      ]
    ) { call throws(TensorError) in
      let result = try call.engine.mode(
        call.tensor("input"), dim: call.int("dim", -1), keepdim: call.bool("keepdim"))
      return call.torch.named("mode", ["values", "indices"], [result.values, result.indices])
    }
    for (name, about, ignoresNaN) in [
      ("median", .kept("The middle element, the lower of two.", "MedianBackward0"), false),
      ("nanmedian", .kept("The middle element without NaNs.", "NanmedianBackward0"), true),
    ] as [(String, About, Bool)] {
      add(
        name, about: about,
        signatures: [
          "Tensor input",
          "Tensor input, int dim, bool keepdim = False, *, tuple of Tensors out = None",
        ]
      ) { call throws(TensorError) in
        try call.median(name, ignoresNaN)
      }
    }
  }

  private mutating func addCounting() {
    tensor(
      "bincount", about: .int64("How often each integer occurs; `weights` are summed instead."),
      signature: "Tensor input, Tensor weights = None, int minlength = 0"
    ) {
      call throws(TensorError) in
      try call.engine.bincount(
        call.tensor("input"), weights: call.optionalTensor("weights"),
        minLength: call.int("minlength", 0))
    }
    tensor(
      "histc", about: .kept("How many elements fall into each of equal bins."),
      signature: "Tensor input, int bins = 100, Number min = 0, Number max = 0, *,"
        + " Tensor out = None"
    ) { call throws(TensorError) in
      try call.engine.histc(
        call.tensor("input"), bins: call.int("bins", 100), min: call.double("min", 0),
        max: call.double("max", 0))
    }
    let options = "Tensor weight = None, bool density = False, tuple of Tensors out = None"
    add(
      "histogram", about: .kept("How many elements fall into each bin, and the bins' edges."),
      signatures: [
        "Tensor input, Tensor bins, *, \(options)",
        "Tensor input, int bins = 100, *, tuple of floats range = None, \(options)",
      ]
    ) { call throws(TensorError) in
      guard call.overload == 1 else {
        throw .refused(.notImplementedError, "lossrepl's histogram takes a number of bins only")
      }
      let range = try call.has("range") ? call.doubles("range") : nil
      let result = try call.engine.histogram(
        call.tensor("input"), bins: call.int("bins", 100),
        range: range.map { ($0[0], $0[$0.count - 1]) })
      return call.torch.named(
        "histogram", ["hist", "bin_edges"], [result.counts, result.edges])
    }
  }

  private mutating func addSearching() {
    let options =
      "*, bool out_int32 = False, bool right = False, str side = None, Tensor sorter = None,"
      + " Tensor out = None"
    tensor(
      "searchsorted", about: .int64("Where elements would be put in to keep a sequence sorted."),
      signatures: [
        "Tensor sorted_sequence, Tensor input, \(options)",
        "Tensor sorted_sequence, Number self, \(options)",
      ], forms: .function
    ) { call throws(TensorError) in
      let side = try call.optionalString("side")
      let isRight = call.bool("right") || side == "right"
      let result = try call.engine.searchSorted(
        call.tensor("sorted_sequence"), call.tensor(call.overload == 0 ? "input" : "self"),
        right: isRight)
      return call.bool("out_int32") ? try call.engine.to(result, dtype: .int32) : result
    }
    tensor(
      "bucketize", about: .int64("Between which boundaries elements lie."),
      signatures: [
        "Tensor input, Tensor boundaries, *, bool out_int32 = False, bool right = False,"
          + " Tensor out = None",
        "Number self, Tensor boundaries, *, bool out_int32 = False, bool right = False",
      ], forms: .function
    ) { call throws(TensorError) in
      let result = try call.engine.bucketize(
        call.tensor(call.overload == 0 ? "input" : "self"), call.tensor("boundaries"),
        right: call.bool("right"))
      return call.bool("out_int32") ? try call.engine.to(result, dtype: .int32) : result
    }
    tensor(
      "take_along_dim",
      about: .kept("Elements picked by `indices` along `dim`, broadcast.", "GatherBackward0"),
      signature: "Tensor input, Tensor indices, int dim = None, *, Tensor out = None"
    ) { call throws(TensorError) in
      try call.engine.takeAlongDim(
        call.tensor("input"), call.tensor("indices"), dim: call.optionalInt("dim"))
    }
    tensor(
      "masked_scatter",
      about: .kept("The elements of source, in order, where mask holds.", "MaskedScatterBackward0"),
      signature: "Tensor input, Tensor mask, Tensor source", forms: .all
    ) { call throws(TensorError) in
      try call.engine.maskedScatter(
        call.tensor("input"), call.tensor("mask"), call.tensor("source"))
    }
    tensor(
      "scatter_reduce",
      about: .kept(
        "A copy with src combined at the places `index` by sum, prod, mean, amax, amin.",
        "ScatterReduceBackward0"),
      signature: "Tensor input, int dim, Tensor index, Tensor src, str reduce, *,"
        + " bool include_self = True, Tensor out = None",
      forms: .all
    ) { call throws(TensorError) in
      try call.engine.scatterReduce(
        call.tensor("input"), dim: call.int("dim"), call.tensor("index"), call.tensor("src"),
        reduce: call.string("reduce"), includeSelf: call.bool("include_self", true))
    }
  }
}

extension Call {
  fileprivate func median(_ name: String, _ ignoresNaN: Bool) throws(TensorError) -> Value {
    let input = try tensor("input")
    if input.dtype == .bool {
      throw .notImplemented(kernel: overload == 1 ? "median_out" : "median_cpu", dtype: .bool)
    }
    guard overload == 1 else {
      return torch.wrap(ignoresNaN ? try engine.nanmedian(input) : try engine.median(input))
    }
    let dim = try int("dim")
    let keepdim = bool("keepdim")
    let result =
      ignoresNaN
      ? try engine.nanmedian(input, dim: dim, keepdim: keepdim)
      : try engine.median(input, dim: dim, keepdim: keepdim)
    return torch.named(name, ["values", "indices"], [result.values, result.indices])
  }

  /// A list of floats.
  func doubles(_ name: String) throws(TensorError) -> [Double] {
    var result: [Double] = []
    for item in value(name).asSequence ?? [] { result.append(try torch.scalar(item).double) }
    return result
  }
}
