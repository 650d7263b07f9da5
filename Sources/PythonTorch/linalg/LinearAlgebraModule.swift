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
    builder.module.lateAttribute = Refusals.linalg.answer
    builder.style = .python
    for form in Torch.linearAlgebraForms { form.define(in: builder) }
  }

  /// Functions of `torch.linalg` that take lists.
  static var linearAlgebraForms: [PythonForm] {
    [
      PythonForm(
        "multi_dot", "tensors, *, out=None",
        about: .kept("The product of several matrices.", "MmBackward0")
      ) { torch, arguments throws(PythonException) in
        let tensors = try torch.elements(arguments[0].asSequence ?? [])
        return try torch.run("linalg_multi_dot", tensors.map { ("tensors", $0) }) {
          engine throws(TensorError) in
          torch.wrap(try engine.product(of: tensors))
        }
      }
    ]
  }
}

extension Engine {
  fileprivate func product(of tensors: [Tensor]) throws(TensorError) -> Tensor {
    guard tensors.count >= 2 else {
      throw .refused(
        .runtimeError, "multi_dot(): expected at least 2 tensors but got \(tensors.count)")
    }
    var product = tensors[0]
    for factor in tensors.dropFirst() { product = try matmul(product, factor) }
    return product
  }
}

extension OperationTable {
  /// The functions of `torch.linalg`.
  static func linalg() -> OperationTable {
    var table = OperationTable()
    table.addNorms()
    table.addSolvers()
    table.addFactors(prefix: "linalg_")
    table.addOrthogonal()
    table.addMatrixFunctions()
    table.addTriangles()
    return table
  }

  /// Linear algebra that is in `torch` itself and a method of tensors.
  static func linearAlgebra() -> OperationTable {
    var table = OperationTable()
    table.unary(
      "det",
      about: .kept("The determinant.", "LinalgDetBackward0")
        .refusing(.low, kernel: "lu_cpu"), forms: .both,
      as: Engine.determinant)
    table.unary(
      "inverse",
      about: .kept("The inverse of a square matrix.", "LinalgInvExBackward0")
        .refusing(.low, saying: "linalg.inv: Low precision dtypes not supported. Got …"),
      forms: .both, as: Engine.inverse)
    table.unary(
      "logdet",
      about: .kept("The logarithm of the determinant.", "WhereBackward0")
        .refusing(.low, saying: "logdet: Low precision dtypes not supported. Got …")
        .refusing(
          .whole, saying: "logdet: Expected a floating point or complex tensor as input. Got …"),
      forms: .both,
      as: Engine.logDeterminant)
    table.unary(
      "pinverse", about: .kept("The Moore-Penrose pseudo-inverse.", "LinalgPinvBackward0"),
      forms: .both, as: Engine.fusedPseudoInverse)
    table.tensor(
      "matrix_power", about: .kept("A @ A @ … n times; negative n inverts.", "MmBackward0"),
      signature: "Tensor input, int n, *, Tensor out = None"
    ) {
      call throws(TensorError) in
      try call.engine.matrixPower(call.tensor("input"), call.int("n"))
    }
    table.addFactors(prefix: "")
    table.addTriangleMethods()
    for operation in OperationTable.removed().operations { table.add(operation) }
    return table
  }

  private mutating func addNorms() {
    let tail = "bool keepdim = False, *, torch.dtype dtype = None, Tensor out = None"
    tensor(
      "linalg_norm",
      about: .kept("A vector's or matrix's norm of order `ord`.", "LinalgVectorNormBackward0"),
      signatures: [
        "Tensor input, Number ord = None, tuple of ints[1] dim = None, \(tail)",
        "Tensor input, str ord, tuple of ints[1] dim = None, \(tail)",
      ], forms: .function
    ) { call throws(TensorError) in try call.norm() }
    tensor(
      "linalg_vector_norm",
      about: .kept(
        "(Σ |x|^ord)^(1/ord), of all elements or along `dim`.", "LinalgVectorNormBackward0"),
      signature: "Tensor x, Number ord = 2, tuple of ints[1] dim = None, \(tail)", forms: .function
    ) { call throws(TensorError) in
      try call.engine.norm(
        call.tensor("x"), p: call.double("ord", 2), dims: call.optionalInts("dim"),
        keepdim: call.bool("keepdim"), dtype: call.dtype())
    }
    tensor(
      "linalg_matrix_norm",
      about: .kept("A norm of matrices: 'fro', 'nuc', ±1, ±2, ±inf.", "LinalgVectorNormBackward0"),
      signatures: [
        "Tensor input, Number ord, tuple of ints dim = (-2, -1), \(tail)",
        "Tensor input, str ord = fro, tuple of ints dim = (-2, -1), \(tail)",
      ], forms: .function
    ) { call throws(TensorError) in try call.matrixNorm(call.tensor("input")) }
  }

  private mutating func addSolvers() {
    for (name, about, function) in [
      (
        "linalg_det",
        .kept("The determinant.", "LinalgDetBackward0")
          .refusing(.low, kernel: "lu_cpu"), Engine.determinant
      ),
      (
        "linalg_inv",
        .kept("The inverse of a square matrix.", "LinalgInvExBackward0")
          .refusing(.low, saying: "linalg.inv: Low precision dtypes not supported. Got …"),
        Engine.inverse
      ),
      (
        "linalg_pinv", .kept("The Moore-Penrose pseudo-inverse.", "LinalgPinvBackward0"),
        Engine.fusedPseudoInverse
      ),
      (
        "linalg_matrix_rank",
        .int64("How many singular values are not negligible.").refusing(
          .low + .whole, .runtimeError,
          saying: "This function doesn\'t handle types other than float and double"),
        Engine.matrixRank
      ),
      (
        "linalg_cond", .kept("The condition number: how much a matrix magnifies errors."),
        Engine.conditionNumber
      ),
    ] as [(String, About, UnaryFunction)] {
      tensor(name, about: about, signature: "Tensor A, *, Tensor out = None", forms: .function) {
        call throws(TensorError) in try function(call.engine)(call.tensor("A"))
      }
    }
    tensor(
      "linalg_solve",
      about: .kept("X with A X = B.", "LinalgSolveExBackward0")
        .refusing(.low, kernel: "lu_cpu"),
      signature: "Tensor A, Tensor B, *, bool left = True, Tensor out = None",
      forms: .function
    ) { call throws(TensorError) in
      try call.engine.fused("LinalgSolveExBackward0", [call.tensor("A"), call.tensor("B")]) {
        engine, x throws(TensorError) in try engine.solve(x[0], x[1])
      }
    }
    add(
      "linalg_lstsq", about: .kept("X that makes ‖A X - B‖ least."),
      signatures: ["Tensor A, Tensor B, float rcond = None, *, str driver = None"],
      forms: .function
    ) { call throws(TensorError) in
      let result = try call.engine.leastSquares(call.tensor("A"), call.tensor("B"))
      let none = try call.engine.empty([0], dtype: result.solution.dtype)
      let isPlain = try call.optionalString("driver") == "gels"
      return call.torch.named(
        "linalg_lstsq", ["solution", "residuals", "rank", "singular_values"],
        [result.solution, isPlain ? result.residuals : none, result.rank, none])
    }
    tensor(
      "linalg_matrix_power", about: .kept("A @ A @ … n times; negative n inverts.", "MmBackward0"),
      signature: "Tensor A, int n, *, Tensor out = None", forms: .function
    ) { call throws(TensorError) in
      try call.engine.matrixPower(call.tensor("A"), call.int("n"))
    }
  }

  /// Factorisations, with the names that `torch` and `torch.linalg` give their results.
  private mutating func addFactors(prefix: String) {
    let isModule = !prefix.isEmpty
    let input = isModule ? "Tensor A" : "Tensor input"
    let forms: Forms = isModule ? .function : .both
    add(
      prefix + "slogdet",
      about: .kept(
        "The sign of the determinant and the logarithm of its size.", "LinalgSlogdetBackward0"
      ).refusing(.low, saying: "linalg.slogdet: Low precision dtypes not supported. Got …"),
      signatures: [input], forms: forms
    ) { call throws(TensorError) in
      let result = try call.engine.signAndLogDeterminant(call.matrix())
      return call.torch.named(
        prefix + "slogdet", ["sign", "logabsdet"], [result.sign, result.logarithm])
    }
    add(
      prefix + "svd",
      about: .kept(
        isModule
          ? "Orthogonal U, singular values S and Vᵀ with A = U diag(S) Vᵀ."
          : "Orthogonal U, singular values S and V with A = U diag(S) Vᵀ.", "LinalgSvdBackward0"
      ).refusing(.low, kernel: "linalg_svd_cpu"),
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

  private mutating func addOrthogonal() {
    add(
      "linalg_qr",
      about: .kept(
        "An orthogonal matrix Q and an upper triangular R with A = QR.", "LinalgQrBackward0"
      ).refusing(.low, kernel: "geqrf_cpu"),
      signatures: ["Tensor A, str mode = reduced"], forms: .function
    ) { call throws(TensorError) in
      let mode = try call.optionalString("mode") ?? "reduced"
      guard ["reduced", "complete", "r"].contains(mode) else {
        throw .refused(
          .runtimeError,
          "qr received unrecognized mode '\(mode)' but expected one of 'reduced' (default), 'r', or"
            + " 'complete'")
      }
      let result = try call.engine.qr(call.tensor("A"), isComplete: mode == "complete")
      return call.torch.named("linalg_qr", ["Q", "R"], [result.q, result.r])
    }
  }

  private mutating func addMatrixFunctions() {
    tensor(
      "linalg_svdvals",
      about: .kept("The singular values, the greatest first.", "LinalgSvdBackward0")
        .refusing(.low, kernel: "linalg_svd_cpu"),
      signature: "Tensor A, *, str driver = None", forms: .function
    ) {
      call throws(TensorError) in
      try call.engine.svd(call.tensor("A"), fullMatrices: false).s
    }
    tensor(
      "linalg_cholesky",
      about: .kept("A lower triangular L with A = L Lᵀ.", "LinalgCholeskyExBackward0")
        .refusing(.low, kernel: "cholesky_cpu"),
      signature: "Tensor A, *, bool upper = False, Tensor out = None",
      forms: .function
    ) { call throws(TensorError) in
      let factor = try call.engine.cholesky(call.tensor("A"))
      return call.bool("upper") ? try call.engine.transpose(factor, -2, -1) : factor
    }
    add(
      "linalg_eigh",
      about: .kept("Eigenvalues and eigenvectors of a symmetric matrix.", "LinalgEighBackward0")
        .refusing(.low + .whole, kernel: "linalg_eigh_cpu"),
      signatures: ["Tensor A, str UPLO = L"], forms: .function
    ) {
      call throws(TensorError) in
      let result = try call.engine.symmetricEigen(call.tensor("A"))
      return call.torch.named(
        "linalg_eigh", ["eigenvalues", "eigenvectors"], [result.values, result.vectors])
    }
    tensor(
      "linalg_eigvalsh",
      about: .kept("The eigenvalues of a symmetric matrix.", "LinalgEighBackward0")
        .refusing(.low + .whole, kernel: "linalg_eigh_cpu"),
      signature: "Tensor A, str UPLO = L", forms: .function
    ) {
      call throws(TensorError) in
      try call.engine.symmetricEigen(call.tensor("A")).values
    }
    for (name, about, function) in [
      (
        "linalg_matmul", .kept("The matrix product, batched and broadcast.", "MmBackward0"),
        Engine.matmul
      ),
      (
        "linalg_cross",
        .kept("The vector product in three dimensions.", "LinalgCrossBackward0")
          .refusing(.bool, kernel: "cross"),
        nil
      ),
    ] as [(String, About, BinaryFunction?)] {
      tensor(
        name, about: about,
        signature: "Tensor input, Tensor other, *, int dim = -1, Tensor out = None",
        forms: .function
      ) { call throws(TensorError) in
        let (left, right) = (try call.tensor("input"), try call.tensor("other"))
        if let function { return try function(call.engine)(left, right) }
        return try call.engine.cross(left, right, dim: call.int("dim", -1))
      }
    }
    tensor(
      "linalg_vecdot",
      about: .kept("Sums of products along `dim`.", "SumBackward1")
        .refusing(
          .whole,
          saying: "linalg.vecdot: Expected a floating point or complex tensor as input. Got …"),
      signature: "Tensor x, Tensor y, *, int dim = -1, Tensor out = None",
      forms: .function
    ) { call throws(TensorError) in
      let product = try call.engine.mul(call.tensor("x"), call.tensor("y"))
      return try call.engine.sum(product, dims: [call.int("dim", -1)])
    }
    tensor(
      "linalg_diagonal", about: .kept("The diagonals of matrices: a view.", "DiagonalBackward0"),
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
    if overload == 1 { return try matrixNorm(input) }
    let dims = try optionalInts("dim")
    let order = try optionalScalar("ord")?.double
    guard let order else {
      return try engine.norm(input, p: 2, dims: dims, keepdim: keepdim, dtype: dtype())
    }
    let isMatrix = (dims?.count ?? input.dim) == 2
    guard isMatrix else {
      return try engine.norm(input, p: order, dims: dims, keepdim: keepdim, dtype: dtype())
    }
    return try matrixNorm(input)
  }

  /// The norm of matrices of the order `ord`, a number or a name.
  fileprivate func matrixNorm(_ input: Tensor) throws(TensorError) -> Tensor {
    let order: String
    if let number = try value("ord").asText == nil ? optionalScalar("ord") : nil {
      order =
        number.double == .infinity
        ? "inf"
        : number.double == -.infinity
          ? "-inf"
          : "\(number.double)".hasSuffix(".0") ? "\(Int64(number.double))" : "\(number.double)"
    } else {
      order = try optionalString("ord") ?? "fro"
    }
    let words = "linalg.matrix_norm: Expected a floating point or complex tensor as input. Got …"
    let low = "linalg.matrix_norm: Low precision dtypes not supported. Got …"
    var about = About.kept("").refusing(.whole, saying: words)
    if ["nuc", "2", "-2"].contains(order) { about = about.refusing(.low, saying: low) }
    try about.check(input.dtype)
    return try engine.matrixNorm(input, order: order, keepdim: bool("keepdim"))
  }
}

extension Engine {
  /// The pseudo-inverse as one node; its own message names the shape.
  fileprivate func fusedPseudoInverse(_ input: Tensor) throws(TensorError) -> Tensor {
    guard input.dim >= 2, input.dtype == .float32 || input.dtype == .float64 else {
      let sizes = input.shape.map { "\($0)" }.joined(separator: ", ")
      throw .refused(
        .runtimeError,
        "linalg.pinv(\(input.dtype.scalarName){[\(sizes)]}): expected a tensor with 2 or more"
          + " dimensions of float, double, cfloat or cdouble types")
    }
    return try fused("LinalgPinvBackward0", [input]) { engine, x throws(TensorError) in
      try engine.pseudoInverse(x[0])
    }
  }
}
