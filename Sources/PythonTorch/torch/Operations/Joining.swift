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
      about: .promoted("Tensors one after the other along `dim`.", "CatBackward0"),
      signature: "tuple of Tensors tensors, int dim = 0, *, Tensor out = None", forms: .function
    ) { call throws(TensorError) in
      try call.engine.cat(call.tensors("tensors"), dim: call.int("dim", 0))
    }
    tensor(
      "stack", about: .promoted("Tensors of one shape along a new dimension.", "StackBackward0"),
      signature: "tuple of Tensors tensors, int dim = 0, *, Tensor out = None",
      forms: .function
    ) { call throws(TensorError) in
      try call.engine.stack(call.tensors("tensors"), dim: call.int("dim", 0))
    }
    join("hstack", about: .promoted("Tensors side by side.", "CatBackward0"), Engine.hstack)
    join("vstack", about: .promoted("Tensors one below the other.", "CatBackward0"), Engine.vstack)
    join(
      "row_stack", about: .promoted("Tensors one below the other.", "CatBackward0"), Engine.vstack)
    join(
      "dstack",
      about: .promoted("Tensors behind each other, along the third dimension.", "CatBackward0"),
      Engine.dstack)
    join(
      "column_stack", about: .promoted("Tensors as columns, side by side.", "CatBackward0"),
      Engine.columnStack)
  }

  private mutating func join(
    _ name: String, about: About,
    _ function: @escaping (Engine) -> ([Tensor]) throws(TensorError) -> Tensor
  ) {
    tensor(
      name, about: about, signature: "tuple of Tensors tensors, *, Tensor out = None",
      forms: .function
    ) { call throws(TensorError) in
      try function(call.engine)(call.tensors("tensors"))
    }
  }

  private mutating func addSplits() {
    add(
      "chunk", about: .kept("At most `chunks` views of nearly equal size.", "SplitBackward0"),
      signatures: ["Tensor input, int chunks, int dim = 0"]
    ) {
      call throws(TensorError) in
      call.torch.wrap(
        try call.engine.chunk(call.tensor("input"), call.int("chunks"), dim: call.int("dim", 0)))
    }
    add(
      "split_with_sizes", about: .kept("Views of the given sizes.", "SplitWithSizesBackward0"),
      signatures: ["Tensor input, tuple of ints split_sizes, int dim = 0"]
    ) {
      call throws(TensorError) in
      call.torch.wrap(
        try call.engine.split(
          call.tensor("input"), sizes: call.ints("split_sizes"), dim: call.int("dim", 0)))
    }
    add(
      "unbind", about: .kept("The views along a dimension, one for each index.", "UnbindBackward0"),
      signatures: ["Tensor input, int dim = 0"]
    ) { call throws(TensorError) in
      call.torch.wrap(try call.engine.unbind(call.tensor("input"), dim: call.int("dim", 0)))
    }
    add(
      "tensor_split",
      about: .kept("Views split at indices, or into a number of sections.", "SliceBackward0"),
      signatures: [
        "Tensor input, tuple of ints indices, int dim = 0",
        "Tensor input, Tensor tensor_indices_or_sections, int dim = 0",
        "Tensor input, int sections, int dim = 0",
      ]
    ) { call throws(TensorError) in
      call.torch.wrap(try call.tensorSplit(dim: call.int("dim", 0)))
    }
    for (name, about, axis) in [
      ("hsplit", .kept("Views split along columns.", "SliceBackward0"), 1),
      ("vsplit", .kept("Views split along rows.", "SliceBackward0"), 0),
      ("dsplit", .kept("Views split along the third dimension.", "SliceBackward0"), 2),
    ] as [(String, About, Int)] {
      add(
        name, about: about,
        signatures: ["Tensor input, int sections", "Tensor input, tuple of ints indices"]
      ) { call throws(TensorError) in
        let input = try call.tensor("input")
        let dim = input.dim == 1 && name == "hsplit" ? 0 : axis
        try call.checkSplit(of: input, dim, rank: name == "hsplit" ? 1 : axis == 0 ? 2 : 3)
        return call.torch.wrap(try call.tensorSplit(dim: dim))
      }
    }
  }

  private mutating func addGroups() {
    tensor(
      "combinations", about: .kept("All choices of r elements, in order.", "IndexBackward0"),
      signature: "Tensor input, int r = 2, bool with_replacement = False",
      forms: .function
    ) { call throws(TensorError) in
      let (r, repeats) = (try call.int("r", 2), call.bool("with_replacement"))
      return try call.engine.fused("IndexBackward0", [call.tensor("input")]) {
        engine, x throws(TensorError) in
        try engine.combinations(x[0], r: r, withReplacement: repeats)
      }
    }
  }
}

extension Call {
  /// What splits along rows, columns and depth want, beyond what `tensor_split` wants.
  fileprivate func checkSplit(of input: Tensor, _ dim: Int, rank: Int) throws(TensorError) {
    guard input.dim >= rank else {
      throw .refused(
        .runtimeError,
        "torch.\(operation.name) requires a tensor with at least \(rank) dimension, but got a"
          + " tensor with \(input.dim) dimensions!")
    }
    guard has("sections") else { return }
    let (sections, size) = (try int("sections"), input.shape[dim])
    guard sections > 0, size % sections == 0 else {
      throw .refused(
        .runtimeError,
        "torch.\(operation.name) attempted to split along dimension \(dim), but the size of the"
          + " dimension \(size) is not divisible by the split_size \(sections)!")
    }
  }

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
