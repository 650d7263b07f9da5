import PythonRuntime
import Tensors

extension OperationTable {
  /// Views and other rearrangements of one tensor.
  static func shapes() -> OperationTable {
    var table = OperationTable()
    table.addReshaping()
    table.addTransposition()
    table.addSingletons()
    table.addSlices()
    table.addDiagonals()
    table.addCopies()
    return table
  }

  private mutating func addReshaping() {
    tensor(
      "view", about: .kept("The same memory in another shape.", "ViewBackward0"),
      signatures: ["torch.dtype dtype", "tuple of ints size"], forms: .method
    ) {
      call throws(TensorError) in
      let input = try call.tensor("input")
      if call.overload == 0, let dtype = call.dtype() {
        return try call.engine.viewAs(input, dtype: dtype)
      }
      return try call.engine.view(input, call.ints("size"))
    }
    tensor(
      "view_as", about: .kept("The same memory in the shape of other.", "ViewBackward0"),
      signature: "Tensor input, Tensor other", forms: .method
    ) {
      call throws(TensorError) in
      try call.engine.view(call.tensor("input"), call.tensor("other").shape)
    }
    tensor(
      "reshape",
      about: .kept(
        "Another shape: a view where that is possible, otherwise a copy.", "ViewBackward0"),
      signature: "Tensor input, tuple of ints shape"
    ) {
      call throws(TensorError) in
      try call.engine.reshape(call.tensor("input"), call.ints("shape"))
    }
    tensor(
      "reshape_as",
      about: .kept(
        "The shape of other: a view where that is possible, otherwise a copy.", "ViewBackward0"),
      signature: "Tensor input, Tensor other", forms: .method
    ) {
      call throws(TensorError) in
      try call.engine.reshape(call.tensor("input"), call.tensor("other").shape)
    }
    tensor(
      "ravel",
      about: .kept(
        "One dimension: a view where that is possible, otherwise a copy.", "ViewBackward0"),
      signature: "Tensor input"
    ) { call throws(TensorError) in
      try call.engine.view(call.engine.contiguous(call.tensor("input")), [-1])
    }
    tensor(
      "flatten", about: .kept("The dimensions from start_dim to end_dim as one.", "ViewBackward0"),
      signature: "Tensor input, int start_dim = 0, int end_dim = -1"
    ) {
      call throws(TensorError) in
      try call.engine.flatten(
        call.tensor("input"), startDim: call.int("start_dim", 0), endDim: call.int("end_dim", -1))
    }
    tensor(
      "unflatten", about: .kept("One dimension as several.", "ViewBackward0"),
      signature: "Tensor input, int dim, tuple of ints sizes"
    ) {
      call throws(TensorError) in
      try call.engine.unflatten(
        call.tensor("input"), dim: call.int("dim"), call.ints("sizes"))
    }
    tensor(
      "expand",
      about: .kept(
        "Dimensions of size 1 repeated without copying; -1 keeps a size.", "ExpandBackward0"),
      signature: "tuple of ints size, *, bool implicit = False", forms: .method
    ) { call throws(TensorError) in
      try call.engine.expand(call.tensor("input"), call.ints("size"))
    }
    tensor(
      "expand_as", about: .kept("Expanded to the shape of other.", "ExpandBackward0"),
      signature: "Tensor input, Tensor other", forms: .method
    ) {
      call throws(TensorError) in
      try call.engine.expand(call.tensor("input"), call.tensor("other").shape)
    }
    tensor(
      "broadcast_to",
      about: .kept("Expanded to a shape by the rules of broadcasting.", "ExpandBackward0"),
      signature: "Tensor input, tuple of ints size"
    ) {
      call throws(TensorError) in
      try call.engine.broadcastTo(call.tensor("input"), call.ints("size"))
    }
  }

  private mutating func addTransposition() {
    for (name, about) in [
      ("transpose", .kept("Two dimensions exchanged: a view.", "TransposeBackward0")),
      ("swapaxes", .kept("Two dimensions exchanged: a view.", "TransposeBackward0")),
      ("swapdims", .kept("Two dimensions exchanged: a view.", "TransposeBackward0")),
    ] as [(String, About)] {
      let (first, second) = name == "swapaxes" ? ("axis0", "axis1") : ("dim0", "dim1")
      view(name, about: about, ["Tensor input, int \(first), int \(second)"]) {
        call throws(TensorError) in
        try call.engine.transpose(call.tensor("input"), call.int(first), call.int(second))
      }
    }
    view("t", about: .kept("A matrix transposed: a view.", "TBackward0"), ["Tensor input"]) {
      call throws(TensorError) in
      try call.engine.t(call.tensor("input"))
    }
    tensor(
      "adjoint", about: .kept("The last two dimensions exchanged: a view.", "TransposeBackward0"),
      signature: "Tensor input"
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      if input.dim == 0 { return input }
      guard input.dim > 1 else {
        throw .refused(
          .runtimeError,
          "tensor.adjoint() is only supported on matrices or batches of matrices. Got 1-D tensor.")
      }
      return try call.engine.transpose(input, -2, -1)
    }
    tensor(
      "permute", about: .kept("Dimensions in another order: a view.", "PermuteBackward0"),
      signature: "Tensor input, tuple of ints dims"
    ) {
      call throws(TensorError) in
      try call.engine.permute(call.tensor("input"), call.ints("dims"))
    }
    for (name, about) in [
      ("movedim", .kept("Dimensions moved to other places: a view.", "PermuteBackward0")),
      ("moveaxis", .kept("Dimensions moved to other places: a view.", "PermuteBackward0")),
    ] as [(String, About)] {
      tensor(
        name, about: about,
        signatures: [
          "Tensor input, int source, int destination",
          "Tensor input, tuple of ints source, tuple of ints destination",
        ]
      ) { call throws(TensorError) in
        try call.engine.movedim(
          call.tensor("input"), call.ints("source"), call.ints("destination"))
      }
    }
    tensor(
      "flip", about: .kept("Elements in reverse order along `dims`.", "FlipBackward0"),
      signature: "Tensor input, tuple of ints dims"
    ) { call throws(TensorError) in
      try call.engine.flip(call.tensor("input"), call.ints("dims"))
    }
    tensor(
      "fliplr", about: .kept("Columns in reverse order.", "FlipBackward0"),
      signature: "Tensor input"
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      if input.dim < 2 { throw .refused(.runtimeError, "Input must be >= 2-d.") }
      return try call.engine.flip(input, [1])
    }
    tensor(
      "flipud", about: .kept("Rows in reverse order.", "FlipBackward0"), signature: "Tensor input"
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      if input.dim < 1 { throw .refused(.runtimeError, "Input must be >= 1-d.") }
      return try call.engine.flip(input, [0])
    }
    tensor(
      "roll",
      about: .kept("Elements shifted along `dims`, the last coming first.", "RollBackward0"),
      signature: "Tensor input, tuple of ints[1] shifts, tuple of ints[1] dims = ()"
    ) { call throws(TensorError) in
      try call.engine.roll(
        call.tensor("input"), call.ints("shifts"), dims: call.optionalInts("dims") ?? [])
    }
    tensor(
      "rot90", about: .kept("A quarter turn, k times.", "Rot90Backward0"),
      signature: "Tensor input, int k = 1, tuple of ints dims = (0, 1)"
    ) {
      call throws(TensorError) in
      try call.engine.rot90(
        call.tensor("input"), call.int("k", 1), dims: call.optionalInts("dims") ?? [0, 1])
    }
  }

  /// An operation whose in-place form makes the tensor show its own memory in another shape.
  private mutating func view(
    _ name: String, about: About, _ signatures: [String], forms: Forms = .all,
    _ body: @escaping (Call) throws(TensorError) -> Tensor
  ) {
    tensor(
      name, about: about, signatures: signatures, forms: forms,
      inPlace: { call, input throws(TensorError) in
        try call.engine.viewInPlace(input) { (_: Tensor) throws(TensorError) in try body(call) }
      }, body)
  }

  private mutating func addSingletons() {
    view(
      "squeeze", about: .kept("Dimensions of size 1 left out: a view.", "SqueezeBackward0"),
      ["Tensor input", "Tensor input, int dim", "Tensor input, tuple of ints dim"]
    ) { call throws(TensorError) in
      try call.engine.squeeze(call.tensor("input"), dims: call.optionalInts("dim"))
    }
    view(
      "unsqueeze", about: .kept("A dimension of size 1 put in: a view.", "UnsqueezeBackward0"),
      ["Tensor input, int dim"]
    ) { call throws(TensorError) in
      try call.engine.unsqueeze(call.tensor("input"), dim: call.int("dim"))
    }
  }

  private mutating func addSlices() {
    tensor(
      "select", about: .kept("One index of a dimension: a view without it.", "SelectBackward0"),
      signature: "Tensor input, int dim, int index"
    ) { call throws(TensorError) in
      try call.engine.select(call.tensor("input"), dim: call.int("dim"), index: call.int("index"))
    }
    for (name, about) in [
      ("narrow", .kept("`length` indices of a dimension from `start`: a view.", "SliceBackward0"))
    ] as [(String, About)] {
      tensor(
        name, about: about,
        signatures: [
          "Tensor input, int dim, Tensor start, int length",
          "Tensor input, int dim, int start, int length",
        ]
      ) { call throws(TensorError) in
        try call.engine.narrow(
          call.tensor("input"), dim: call.int("dim"), start: call.int("start"),
          length: call.int("length"))
      }
    }
    tensor(
      "unfold",
      about: .kept("Windows of `size` every `step` along a dimension: a view.", "UnfoldBackward0"),
      signature: "int dimension, int size, int step", forms: .method
    ) {
      call throws(TensorError) in
      try call.engine.unfold(
        call.tensor("input"), dim: call.int("dimension"), size: call.int("size"),
        step: call.int("step"))
    }
    view(
      "as_strided", about: .kept("A view with sizes and strides of its own.", "AsStridedBackward0"),
      ["Tensor input, tuple of ints size, tuple of ints stride, int storage_offset = None"],
      forms: .everywhere
    ) { call throws(TensorError) in
      try call.engine.asStrided(
        call.tensor("input"), call.ints("size"), call.ints("stride"),
        offset: call.optionalInt("storage_offset"))
    }
  }

  private mutating func addDiagonals() {
    tensor(
      "diagonal", about: .kept("The diagonal: a view.", "DiagonalBackward0"),
      signature: "Tensor input, int offset = 0, int dim1 = 0, int dim2 = 1"
    ) {
      call throws(TensorError) in
      try call.engine.diagonal(
        call.tensor("input"), offset: call.int("offset", 0), dim1: call.int("dim1", 0),
        dim2: call.int("dim2", 1))
    }
    tensor(
      "diag",
      about: .kept(
        "The diagonal of a matrix, or the matrix with a diagonal.", "DiagEmbedBackward0"),
      signature: "Tensor input, int diagonal = 0, *, Tensor out = None"
    ) {
      call throws(TensorError) in
      try call.engine.diag(call.tensor("input"), diagonal: call.int("diagonal", 0))
    }
    tensor(
      "diagflat",
      about: .kept("The matrix with all elements on its diagonal.", "DiagEmbedBackward0"),
      signature: "Tensor input, int offset = 0"
    ) { call throws(TensorError) in
      let flat = try call.engine.reshape(call.tensor("input"), [-1])
      return try call.engine.diag(flat, diagonal: call.int("offset", 0))
    }
    tensor(
      "diag_embed",
      about: .kept("Matrices with the last dimension on their diagonals.", "DiagEmbedBackward0"),
      signature: "Tensor input, int offset = 0, int dim1 = -2, int dim2 = -1"
    ) {
      call throws(TensorError) in
      try call.engine.diagEmbed(
        call.tensor("input"), offset: call.int("offset", 0), dim1: call.int("dim1", -2),
        dim2: call.int("dim2", -1))
    }
    for (name, about, isLower) in [
      ("tril", .kept("The lower triangle; zeros above `diagonal`.", "TrilBackward0"), true),
      ("triu", .kept("The upper triangle; zeros below `diagonal`.", "TriuBackward0"), false),
    ] as [(String, About, Bool)] {
      tensor(
        name, about: about, signature: "Tensor input, int diagonal = 0, *, Tensor out = None",
        forms: .all
      ) { call throws(TensorError) in
        let input = try call.tensor("input")
        let diagonal = try call.int("diagonal", 0)
        return isLower
          ? try call.engine.tril(input, diagonal: diagonal)
          : try call.engine.triu(input, diagonal: diagonal)
      }
    }
  }

  private mutating func addCopies() {
    tensor(
      "clone", about: .kept("A copy that gradients flow through.", "CloneBackward0"),
      signature: "Tensor input, *, torch.memory_format memory_format = None"
    ) {
      call throws(TensorError) in try call.engine.clone(call.tensor("input"))
    }
    tensor(
      "contiguous",
      about: .kept(
        "The tensor itself if its memory is in order, otherwise a copy.", "CloneBackward0"),
      signature: "*, torch.memory_format memory_format = None", forms: .method
    ) { call throws(TensorError) in
      try call.engine.contiguous(call.tensor("input"))
    }
    tensor(
      "detach", about: .kept("A view that no gradient flows through."), signature: "Tensor input"
    ) { call throws(TensorError) in
      try call.engine.detach(call.tensor("input"))
    }
    tensor(
      "repeat",
      about: .kept("The tensor repeated along each dimension: a copy.", "RepeatBackward0"),
      signature: "tuple of ints repeats", forms: .method
    ) {
      call throws(TensorError) in
      try call.engine.repeat(call.tensor("input"), call.ints("repeats"))
    }
    tensor(
      "tile",
      about: .kept("repeat, with missing leading dimensions counted as 1.", "RepeatBackward0"),
      signature: "Tensor input, tuple of ints dims"
    ) { call throws(TensorError) in
      try call.engine.tile(call.tensor("input"), call.ints("dims"))
    }
    add(
      "repeat_interleave", about: .kept("Each element repeated where it stands.", "ViewBackward0"),
      signatures: [
        "Tensor input, Tensor repeats, int dim = None, *, int output_size = None",
        "Tensor repeats, *, int output_size = None",
        "Tensor input, int repeats, int dim = None, *, int output_size = None",
      ], forms: .function
    ) { call throws(TensorError) in
      guard call.overload == 1 else { return call.torch.wrap(try call.repeated()) }
      let repeats = try call.tensor("repeats")
      let positions = try call.engine.arange(0, .int(Int64(repeats.count)))
      return call.torch.wrap(try call.engine.repeatInterleave(positions, repeats))
    }
    tensor(
      "repeat_interleave", about: .kept("Each element repeated where it stands.", "ViewBackward0"),
      signatures: [
        "Tensor input, Tensor repeats, int dim = None, *, int output_size = None",
        "Tensor input, int repeats, int dim = None, *, int output_size = None",
      ], forms: .method
    ) { call throws(TensorError) in try call.repeated() }
  }
}

extension Call {
  fileprivate func repeated() throws(TensorError) -> Tensor {
    let input = try tensor("input")
    let dim = try optionalInt("dim")
    if let repeats = value("repeats").asTensor {
      return try engine.repeatInterleave(input, repeats.tensor, dim: dim)
    }
    return try engine.repeatInterleave(input, int("repeats"), dim: dim)
  }
}
