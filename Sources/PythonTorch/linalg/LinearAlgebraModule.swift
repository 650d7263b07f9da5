import PythonRuntime
import Tensors

extension Torch {
  /// Fills `torch.linalg`, whose functions call themselves `linalg_…` in messages.
  func fillLinearAlgebra(_ builder: ModuleBuilder) {
    for operation in OperationTable.linalg().operations {
      let name = String(operation.name.dropFirst("linalg_".utf8.count))
      builder.constant(name, function(of: operation))
    }
    builder.constant("LinAlgError", .object(types.linAlgError))
    builder.style = .python
    builder.function("multi_dot", "tensors, *, out=None") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let torch = Torch.of(interpreter)
      let tensors = try torch.elements(arguments[0].asSequence ?? [])
      return try torch.run("linalg_multi_dot") { engine throws(TensorError) in
        guard tensors.count >= 2 else {
          throw .refused(
            .runtimeError,
            "multi_dot(): expected at least 2 tensors but got"
              + " \(tensors.count)")
        }
        var product = tensors[0]
        for factor in tensors.dropFirst() { product = try engine.matmul(product, factor) }
        return torch.wrap(product)
      }
    }
  }
}

extension OperationTable {
  /// The functions of `torch.linalg`.
  static func linalg() -> OperationTable {
    var table = OperationTable()
    table.addNorms()
    table.addSolvers()
    table.addFactors(prefix: "linalg_")
    table.addMatrixFunctions()
    return table
  }

  /// Linear algebra that is in `torch` itself and a method of tensors.
  static func linearAlgebra() -> OperationTable {
    var table = OperationTable()
    table.unary("det", inPlace: false, as: Engine.determinant)
    table.unary("inverse", inPlace: false, as: Engine.inverse)
    table.unary("logdet", inPlace: false, as: Engine.logDeterminant)
    table.unary("pinverse", inPlace: false, as: Engine.pseudoInverse)
    table.tensor("cholesky", signature: "Tensor input, bool upper = False, *, Tensor out = None") {
      call throws(TensorError) in
      let factor = try call.engine.cholesky(call.tensor("input"))
      return call.bool("upper") ? try call.engine.transpose(factor, -2, -1) : factor
    }
    table.tensor("matrix_power", signature: "Tensor input, int n, *, Tensor out = None") {
      call throws(TensorError) in
      try call.engine.matrixPower(call.tensor("input"), call.int("n"))
    }
    table.addFactors(prefix: "")
    return table
  }

  private mutating func addNorms() {
    let tail = "bool keepdim = False, *, torch.dtype dtype = None, Tensor out = None"
    tensor(
      "linalg_norm",
      signatures: [
        "Tensor input, Number ord = None, tuple of ints[1] dim = None, \(tail)",
        "Tensor input, str ord, tuple of ints[1] dim = None, \(tail)",
      ], forms: .function
    ) { call throws(TensorError) in try call.norm() }
    tensor(
      "linalg_vector_norm",
      signature: "Tensor x, Number ord = 2, tuple of ints[1] dim = None, \(tail)", forms: .function
    ) { call throws(TensorError) in
      try call.engine.norm(
        call.tensor("x"), p: call.double("ord", 2), dims: call.optionalInts("dim"),
        keepdim: call.bool("keepdim"), dtype: call.dtype())
    }
    tensor(
      "linalg_matrix_norm",
      signature: "Tensor input, str ord = fro, tuple of ints dim = (-2, -1), \(tail)",
      forms: .function
    ) { call throws(TensorError) in
      try call.engine.matrixNorm(
        call.tensor("input"), order: call.optionalString("ord") ?? "fro",
        keepdim: call.bool("keepdim"))
    }
  }

  private mutating func addSolvers() {
    for (name, function) in [
      ("linalg_det", Engine.determinant), ("linalg_inv", Engine.inverse),
      ("linalg_pinv", Engine.pseudoInverse), ("linalg_matrix_rank", Engine.matrixRank),
      ("linalg_cond", Engine.conditionNumber),
    ] as [(String, UnaryFunction)] {
      tensor(name, signature: "Tensor A, *, Tensor out = None", forms: .function) {
        call throws(TensorError) in try function(call.engine)(call.tensor("A"))
      }
    }
    tensor(
      "linalg_solve", signature: "Tensor A, Tensor B, *, bool left = True, Tensor out = None",
      forms: .function
    ) { call throws(TensorError) in
      try call.engine.solve(call.tensor("A"), call.tensor("B"))
    }
    add(
      "linalg_lstsq", signatures: ["Tensor A, Tensor B, float rcond = None, *, str driver = None"],
      forms: .function
    ) { call throws(TensorError) in
      let result = try call.engine.leastSquares(call.tensor("A"), call.tensor("B"))
      let none = try call.engine.empty([0])
      return call.torch.named(
        "linalg_lstsq", ["solution", "residuals", "rank", "singular_values"],
        [result.solution, result.residuals, result.rank, none])
    }
    tensor(
      "linalg_matrix_power", signature: "Tensor A, int n, *, Tensor out = None", forms: .function
    ) { call throws(TensorError) in
      try call.engine.matrixPower(call.tensor("A"), call.int("n"))
    }
  }

  /// Factorisations, with the names that `torch` and `torch.linalg` give their results.
  private mutating func addFactors(prefix: String) {
    let isModule = !prefix.isEmpty
    let input = isModule ? "Tensor A" : "Tensor input"
    let forms: Forms = isModule ? .function : .both
    add(prefix + "slogdet", signatures: [input], forms: forms) { call throws(TensorError) in
      let result = try call.engine.signAndLogDeterminant(call.matrix())
      return call.torch.named(
        prefix + "slogdet", ["sign", "logabsdet"], [result.sign, result.logarithm])
    }
    add(
      prefix + "qr",
      signatures: [isModule ? "Tensor A, str mode = reduced" : "Tensor input, bool some = True"],
      forms: forms
    ) { call throws(TensorError) in
      let mode = try call.optionalString("mode") ?? "reduced"
      let isComplete = mode == "complete" || !isModule && !call.bool("some", true)
      let result = try call.engine.qr(call.matrix(), isComplete: isComplete)
      return call.torch.named(prefix + "qr", ["Q", "R"], [result.q, result.r])
    }
    add(
      prefix + "svd",
      signatures: [
        isModule
          ? "Tensor A, bool full_matrices = True, *, str driver = None"
          : "Tensor input, bool some = True, bool compute_uv = True"
      ], forms: forms
    ) { call throws(TensorError) in
      let isFull = isModule ? call.bool("full_matrices", true) : !call.bool("some", true)
      let result = try call.engine.svd(call.matrix(), fullMatrices: isFull)
      let last = isModule ? result.vh : try call.engine.transpose(result.vh, -2, -1)
      return call.torch.named(
        prefix + "svd", ["U", "S", isModule ? "Vh" : "V"], [result.u, result.s, last])
    }
  }

  private mutating func addMatrixFunctions() {
    tensor("linalg_svdvals", signature: "Tensor A, *, str driver = None", forms: .function) {
      call throws(TensorError) in
      try call.engine.svd(call.tensor("A"), fullMatrices: false).s
    }
    tensor(
      "linalg_cholesky", signature: "Tensor A, *, bool upper = False, Tensor out = None",
      forms: .function
    ) { call throws(TensorError) in
      let factor = try call.engine.cholesky(call.tensor("A"))
      return call.bool("upper") ? try call.engine.transpose(factor, -2, -1) : factor
    }
    add("linalg_eigh", signatures: ["Tensor A, str UPLO = L"], forms: .function) {
      call throws(TensorError) in
      let result = try call.engine.symmetricEigen(call.tensor("A"))
      return call.torch.named(
        "linalg_eigh", ["eigenvalues", "eigenvectors"], [result.values, result.vectors])
    }
    tensor("linalg_eigvalsh", signature: "Tensor A, str UPLO = L", forms: .function) {
      call throws(TensorError) in
      try call.engine.symmetricEigen(call.tensor("A")).values
    }
    for (name, function) in [
      ("linalg_matmul", Engine.matmul), ("linalg_cross", nil),
    ] as [(String, BinaryFunction?)] {
      tensor(
        name, signature: "Tensor input, Tensor other, *, int dim = -1, Tensor out = None",
        forms: .function
      ) { call throws(TensorError) in
        let (left, right) = (try call.tensor("input"), try call.tensor("other"))
        if let function { return try function(call.engine)(left, right) }
        return try call.engine.cross(left, right, dim: call.int("dim", -1))
      }
    }
    tensor(
      "linalg_vecdot", signature: "Tensor x, Tensor y, *, int dim = -1, Tensor out = None",
      forms: .function
    ) { call throws(TensorError) in
      let product = try call.engine.mul(call.tensor("x"), call.tensor("y"))
      return try call.engine.sum(product, dims: [call.int("dim", -1)])
    }
    tensor(
      "linalg_diagonal",
      signature: "Tensor A, *, int offset = 0, int dim1 = -2, int dim2 = -1", forms: .function
    ) { call throws(TensorError) in
      try call.engine.diagonal(
        call.tensor("A"), offset: call.int("offset", 0), dim1: call.int("dim1", -2),
        dim2: call.int("dim2", -1))
    }
  }
}

extension Call {
  fileprivate func matrix() throws(TensorError) -> Tensor {
    signature.position(of: "A") == nil ? try tensor("input") : try tensor("A")
  }

  /// `torch.linalg.norm`: of vectors or matrices, by `ord` and `dim`.
  fileprivate func norm() throws(TensorError) -> Tensor {
    let input = try tensor("input")
    let keepdim = bool("keepdim")
    if overload == 1 {
      return try engine.matrixNorm(input, order: string("ord"), keepdim: keepdim)
    }
    let dims = try optionalInts("dim")
    let order = try optionalScalar("ord")?.double
    guard let order else {
      return try engine.norm(input, p: 2, dims: dims, keepdim: keepdim, dtype: dtype())
    }
    let isMatrix = (dims?.count ?? input.dim) == 2
    guard isMatrix else {
      return try engine.norm(input, p: order, dims: dims, keepdim: keepdim, dtype: dtype())
    }
    return try matrixNorm(input, order, keepdim)
  }

  private func matrixNorm(
    _ input: Tensor, _ order: Double, _ keepdim: Bool
  ) throws(TensorError) -> Tensor {
    let isLargest = order > 0
    switch abs(order) {
    case 1, .infinity:
      let axis = abs(order) == 1 ? -2 : -1
      let sums = try engine.sum(engine.abs(input), dims: [axis], keepdim: true)
      let other = [abs(order) == 1 ? -1 : -2]
      let result =
        isLargest
        ? try engine.amax(sums, dims: other, keepdim: true)
        : try engine.amin(sums, dims: other, keepdim: true)
      return keepdim ? result : try engine.squeeze(result, dims: [-2, -1])
    case 2:
      let values = try engine.svd(input, fullMatrices: false).s
      return isLargest
        ? try engine.amax(values, dims: [-1], keepdim: false)
        : try engine.amin(values, dims: [-1], keepdim: false)
    default:
      throw .refused(
        .runtimeError, "linalg.matrix_norm: Order \(order) not supported.")
    }
  }
}
