import PythonRuntime
import Tensors

extension OperationTable {
  /// Reading and writing elements by index or mask.
  static func picking() -> OperationTable {
    var table = OperationTable()
    table.addReading()
    table.addMasks()
    table.addScatter()
    table.addIndexWriting()
    return table
  }

  private mutating func addReading() {
    tensor(
      "gather",
      about: .kept(
        "Elements picked by `index` along `dim`: out[i][j] = input[index[i][j]][j].",
        "GatherBackward0"),
      signature: "Tensor input, int dim, Tensor index, *, bool sparse_grad = False,"
        + " Tensor out = None"
    ) { call throws(TensorError) in
      try call.engine.gather(call.tensor("input"), dim: call.int("dim"), call.tensor("index"))
    }
    tensor(
      "index_select",
      about: .kept("Whole slices picked by `index` along `dim`.", "IndexSelectBackward0"),
      signature: "Tensor input, int dim, Tensor index, *, Tensor out = None"
    ) {
      call throws(TensorError) in
      try call.engine.indexSelect(call.tensor("input"), dim: call.int("dim"), call.tensor("index"))
    }
    tensor(
      "take",
      about: .kept("Elements picked by their place in the flattened tensor.", "TakeBackward0"),
      signature: "Tensor input, Tensor index, *, Tensor out = None"
    ) {
      call throws(TensorError) in
      try call.engine.take(call.tensor("input"), call.tensor("index"))
    }
    tensor(
      "argwhere", about: .int64("The indices of nonzero elements, one row each."),
      signature: "Tensor input"
    ) { call throws(TensorError) in
      try call.engine.nonzero(call.tensor("input"))
    }
    add(
      "nonzero", about: .int64("The indices of nonzero elements, one row each."),
      signatures: ["Tensor input, *, bool as_tuple = False, Tensor out = None"]
    ) {
      call throws(TensorError) in
      let input = try call.tensor("input")
      if call.bool("as_tuple") { return call.torch.wrap(try call.engine.nonzeroTuple(input)) }
      return call.torch.wrap(try call.engine.nonzero(input))
    }
  }

  private mutating func addMasks() {
    tensor(
      "masked_select",
      about: .kept("The elements where mask holds, in one dimension.", "MaskedSelectBackward0"),
      signature: "Tensor input, Tensor mask, *, Tensor out = None"
    ) {
      call throws(TensorError) in
      try call.engine.maskedSelect(call.tensor("input"), call.tensor("mask"))
    }
    tensor(
      "masked_fill",
      about: .kept("value where mask holds, input elsewhere.", "MaskedFillBackward0"),
      signatures: [
        "Tensor input, Tensor mask, Tensor value", "Tensor input, Tensor mask, Number value",
      ],
      forms: .all,
      inPlace: { call, input throws(TensorError) in
        try call.engine.maskedFillInPlace(
          input, call.tensor("mask"), call.element("value", of: input.dtype))
      },
      { call throws(TensorError) in
        let input = try call.tensor("input")
        return try call.engine.maskedFill(
          input, call.tensor("mask"), call.element("value", of: input.dtype))
      })
  }

  private mutating func addScatter() {
    tensor(
      "scatter",
      about: .kept(
        "A copy with src written to the places `index` along `dim`.", "ScatterBackward0"),
      signatures: [
        "Tensor input, int dim, Tensor index, Tensor src, *, Tensor out = None",
        "Tensor input, int dim, Tensor index, Tensor src, *, str reduce, Tensor out = None",
        "Tensor input, int dim, Tensor index, Number value, *, Tensor out = None",
        "Tensor input, int dim, Tensor index, Number value, *, str reduce, Tensor out = None",
      ], forms: .all
    ) { call throws(TensorError) in try call.scatter() }
    tensor(
      "scatter_add",
      about: .kept(
        "A copy with src added at the places `index` along `dim`.", "ScatterAddBackward0"),
      signature: "Tensor input, int dim, Tensor index, Tensor src, *, Tensor out = None",
      forms: .all
    ) { call throws(TensorError) in
      try call.engine.scatterAdd(
        call.tensor("input"), dim: call.int("dim"), call.tensor("index"), call.tensor("src"))
    }
  }

  private mutating func addIndexWriting() {
    tensor(
      "index_add",
      about: .kept("A copy with alpha · source added to the slices `index`.", "IndexAddBackward0"),
      signatures: [
        "Tensor input, int dim, Tensor index, Tensor source, *, Number alpha = 1, Tensor out = None"
      ], forms: .all
    ) { call throws(TensorError) in
      try call.engine.indexAdd(
        call.tensor("input"), dim: call.int("dim"), call.tensor("index"), call.tensor("source"),
        alpha: call.scalar("alpha", 1))
    }
    tensor(
      "index_reduce",
      about: .kept(
        "A copy whose slices `index` are combined with source: prod, mean, amax or amin.",
        "IndexReduceBackward0"),
      signature: "Tensor input, int dim, Tensor index, Tensor source, str reduce, *,"
        + " bool include_self = True, Tensor out = None",
      forms: .all
    ) { call throws(TensorError) in
      call.engine.warn("index_reduce() is in beta and the API may change at any time.")
      return try call.engine.indexReduce(
        call.tensor("input"), dim: call.int("dim"), call.tensor("index"), call.tensor("source"),
        reduce: call.string("reduce"), includeSelf: call.bool("include_self", true))
    }
    tensor(
      "index_copy",
      about: .kept("A copy with source written to the slices `index`.", "IndexCopyBackward0"),
      signature: "Tensor input, int dim, Tensor index, Tensor source, *, Tensor out = None",
      forms: .all
    ) { call throws(TensorError) in
      try call.engine.indexCopy(
        call.tensor("input"), dim: call.int("dim"), call.tensor("index"), call.tensor("source"))
    }
    tensor(
      "index_fill",
      about: .kept("A copy with value written to the slices `index`.", "IndexFillBackward0"),
      signatures: [
        "Tensor input, int dim, Tensor index, Tensor value",
        "Tensor input, int dim, Tensor index, Number value",
      ], forms: .all
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      return try call.engine.indexFill(
        input, dim: call.int("dim"), call.tensor("index"),
        call.element("value", of: input.dtype))
    }
    tensor(
      "index_put",
      about: .kept(
        "A copy with values written to the places of index tensors.", "IndexPutBackward0"),
      signature:
        "Tensor input, tuple of Tensors indices, Tensor values, bool accumulate = False",
      forms: .everywhere,
      inPlace: { call, input throws(TensorError) in
        try call.engine.indexPutInPlace(
          input, call.tensors("indices").map { $0 }, call.tensor("values"),
          accumulate: call.bool("accumulate")
        )
      },
      { call throws(TensorError) in
        try call.engine.indexPutInPlace(
          call.engine.clone(call.tensor("input")), call.tensors("indices").map { $0 },
          call.tensor("values"),
          accumulate: call.bool("accumulate"))
      })
  }
}

extension Call {
  fileprivate func scatter() throws(TensorError) -> Tensor {
    let input = try tensor("input")
    let dim = try int("dim")
    let index = try tensor("index")
    if has("reduce") { return try scatterReducing(input, dim, index) }
    if has("src") { return try engine.scatter(input, dim: dim, index, tensor("src")) }
    return try engine.scatter(
      input, dim: dim, index, value: number("value", for: input.dtype, halves: true))
  }

  private func scatterReducing(
    _ input: Tensor, _ dim: Int, _ index: Tensor
  ) throws(TensorError) -> Tensor {
    let reduce = try string("reduce")
    let source =
      has("src")
      ? try tensor("src") : try engine.full(index.shape, scalar("value"), dtype: input.dtype)
    return try engine.scatter(input, dim: dim, index, source, reduce: reduce)
  }
}
