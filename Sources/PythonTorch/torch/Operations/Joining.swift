import PythonRuntime
import Tensors

extension OperationTable {
  /// Joining tensors, and splitting one into several.
  static func joining() -> OperationTable {
    var table = OperationTable()
    table.addJoins()
    table.addSplits()
    table.addGroups()
    return table
  }

  private mutating func addJoins() {
    tensor(
      "cat", "concat", "concatenate",
      signature: "tuple of Tensors tensors, int dim = 0, *, Tensor out = None", forms: .function
    ) { call throws(TensorError) in
      try call.engine.cat(call.tensors("tensors"), dim: call.int("dim", 0))
    }
    tensor(
      "stack", signature: "tuple of Tensors tensors, int dim = 0, *, Tensor out = None",
      forms: .function
    ) { call throws(TensorError) in
      try call.engine.stack(call.tensors("tensors"), dim: call.int("dim", 0))
    }
    join("hstack", Engine.hstack)
    join("vstack", Engine.vstack)
    join("row_stack", Engine.vstack)
    join("dstack", Engine.dstack)
    join("column_stack", Engine.columnStack)
  }

  private mutating func join(
    _ name: String, _ function: @escaping (Engine) -> ([Tensor]) throws(TensorError) -> Tensor
  ) {
    tensor(
      name, signature: "tuple of Tensors tensors, *, Tensor out = None", forms: .function
    ) { call throws(TensorError) in
      try function(call.engine)(call.tensors("tensors"))
    }
  }

  private mutating func addSplits() {
    add("chunk", signatures: ["Tensor input, int chunks, int dim = 0"]) {
      call throws(TensorError) in
      call.torch.wrap(
        try call.engine.chunk(call.tensor("input"), call.int("chunks"), dim: call.int("dim", 0)))
    }
    add("split_with_sizes", signatures: ["Tensor input, tuple of ints split_sizes, int dim = 0"]) {
      call throws(TensorError) in
      call.torch.wrap(
        try call.engine.split(
          call.tensor("input"), sizes: call.ints("split_sizes"), dim: call.int("dim", 0)))
    }
    add("unbind", signatures: ["Tensor input, int dim = 0"]) { call throws(TensorError) in
      call.torch.wrap(try call.engine.unbind(call.tensor("input"), dim: call.int("dim", 0)))
    }
    add(
      "tensor_split",
      signatures: [
        "Tensor input, tuple of ints indices, int dim = 0",
        "Tensor input, Tensor tensor_indices_or_sections, int dim = 0",
        "Tensor input, int sections, int dim = 0",
      ]
    ) { call throws(TensorError) in
      call.torch.wrap(try call.tensorSplit(dim: call.int("dim", 0)))
    }
    for (name, axis) in [("hsplit", 1), ("vsplit", 0), ("dsplit", 2)] {
      add(
        name, signatures: ["Tensor input, int sections", "Tensor input, tuple of ints indices"]
      ) { call throws(TensorError) in
        let isVector = try call.tensor("input").dim == 1 && name == "hsplit"
        return call.torch.wrap(try call.tensorSplit(dim: isVector ? 0 : axis))
      }
    }
  }

  private mutating func addGroups() {
    tensor("cartesian_prod", signature: "tuple of Tensors tensors", forms: []) {
      call throws(TensorError) in try call.engine.cartesianProduct(call.tensors("tensors"))
    }
    tensor(
      "combinations", signature: "Tensor input, int r = 2, bool with_replacement = False",
      forms: .function
    ) { call throws(TensorError) in
      try call.engine.combinations(
        call.tensor("input"), r: call.int("r", 2), withReplacement: call.bool("with_replacement"))
    }
  }
}

extension Call {
  fileprivate func tensorSplit(dim: Int) throws(TensorError) -> [Tensor] {
    let input = try tensor("input")
    if has("indices") { return try engine.tensorSplit(input, indices: ints("indices"), dim: dim) }
    if has("sections") {
      return try engine.tensorSplit(input, sections: int("sections"), dim: dim)
    }
    let places = try tensor("tensor_indices_or_sections")
    if places.dim == 0 {
      return try engine.tensorSplit(
        input, sections: int("tensor_indices_or_sections"), dim: dim)
    }
    return try engine.tensorSplit(
      input, indices: engine.integers(places).map { Int($0) }, dim: dim)
  }
}
