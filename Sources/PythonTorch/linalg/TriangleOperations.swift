import PythonRuntime
import Tensors

extension OperationTable {
  /// Factors in triangles and what is solved with them.
  mutating func addTriangles() {
    add(
      "linalg_lu",
      about: .kept("A permutation and two triangles with A = P L U.", "LinalgLuBackward0")
        .refusing(.low + .whole, kernel: "lu_cpu"),
      signatures: ["Tensor A, *, bool pivot = True, Tensor out = None"], forms: .function
    ) { call throws(TensorError) in
      try call.requirePivot()
      return call.torch.named("linalg_lu", ["P", "L", "U"], try call.engine.lu(call.tensor("A")))
    }
    addFactors("linalg_lu_factor", ["LU", "pivots"], "Both triangles of P A = L U in one matrix.")
    addFactors(
      "linalg_lu_factor_ex", ["LU", "pivots", "info"],
      "Both triangles in one matrix, and where U has a zero.")
    tensor(
      "linalg_lu_solve",
      about: .kept("X with A X = B from lu_factor.", "LinalgLuSolveBackward0")
        .refusing(.low, kernel: "linalg.lu_solve_cpu")
        .refusing(
          .whole,
          saying: "linalg.lu_solve: Expected a floating point or complex tensor as input. Got …"),
      signature: "Tensor LU, Tensor pivots, Tensor B, *, bool left = True, bool adjoint = False,"
        + " Tensor out = None", forms: .function
    ) { call throws(TensorError) in
      try call.engine.solve(
        call.tensor("LU"), call.tensor("pivots"), call.tensor("B"), left: call.bool("left", true),
        adjoint: call.bool("adjoint"))
    }
    tensor(
      "linalg_solve_triangular",
      about: .kept("X with A X = B for a triangle A.", "LinalgSolveTriangularBackward0")
        .refusing(.low + .whole, kernel: "triangular_solve_cpu"),
      signature: "Tensor input, Tensor B, *, bool upper, bool left = True,"
        + " bool unitriangular = False, Tensor out = None", forms: .function
    ) { call throws(TensorError) in
      try call.engine.solveTriangular(
        call.tensor("input"), call.tensor("B"), upper: call.bool("upper"),
        left: call.bool("left", true), unit: call.bool("unitriangular"))
    }
    addExtendedCholesky()
    tensor(
      "linalg_vander",
      about: .summed("The powers of each element as columns, from 0.", "CatBackward0")
        .refusing(
          .low + .bool,
          saying: "linalg.vander supports floating point, complex, and integer tensors, but got …"),
      signature: "Tensor x, *, int N = None", forms: .function
    ) { call throws(TensorError) in
      var x = try call.tensor("x")
      if !x.dtype.isFloatingPoint { x = try call.engine.to(x, dtype: .int64) }
      let count = try call.optionalInt("N") ?? x.shape.last ?? 1
      guard count > 1 else { throw .refused(.runtimeError, "N must be greater than 1.") }
      try call.torch.checkAllocation(x.shape + [count])
      return try call.engine.fused("CatBackward0", [x]) { engine, x throws(TensorError) in
        let base = try engine.unsqueeze(x[0], dim: -1)
        var powers = [try engine.onesLike(base)]
        for _ in 1..<Swift.max(count, 1) {
          powers.append(try engine.mul(powers[powers.count - 1], base))
        }
        return try engine.cat(powers, dim: -1)
      }
    }
    tensor(
      "linalg_matrix_exp", about: .matrixExp, signature: "Tensor input", forms: .function
    ) { call throws(TensorError) in try call.engine.matrixExp(call.tensor("input")) }
  }

  private mutating func addExtendedCholesky() {
    add(
      "linalg_cholesky_ex",
      about: .kept("L with A = L Lᵀ, and where A is not positive.", "LinalgCholeskyExBackward0")
        .refusing(.low, kernel: "cholesky_cpu")
        .refusing(
          .whole,
          saying: "linalg.cholesky: Expected a floating point or complex tensor as input. Got …"),
      signatures: ["Tensor input, *, bool upper = False, bool check_errors = False"],
      forms: .function
    ) { call throws(TensorError) in
      let found = try call.engine.choleskyWithInfo(
        call.tensor("input"), throwing: call.bool("check_errors"))
      let factor =
        call.bool("upper") ? try call.engine.transpose(found.factor, -2, -1) : found.factor
      return call.torch.named("linalg_cholesky_ex", ["L", "info"], [factor, found.info])
    }
  }

  private mutating func addFactors(_ name: String, _ fields: [String], _ summary: String) {
    add(
      name,
      about: .kept(summary, "LinalgLuFactorExBackward0")
        .refusing(.low + .whole, kernel: "lu_cpu"),
      signatures: ["Tensor A, *, bool pivot = True, Tensor out = None"], forms: .function
    ) { call throws(TensorError) in
      try call.requirePivot()
      let found = try call.engine.luFactor(call.tensor("A"))
      let places = try call.engine.integers(found.info)
      if fields.count == 2, let place = places.first(where: { $0 > 0 }) {
        throw .refused(.runtimeError, Call.zeroPivot(Int(place)))
      }
      let all = [found.factors, found.pivots, found.info]
      return call.torch.named(name, fields, Array(all.prefix(fields.count)))
    }
  }

  /// The same for `torch` and as methods.
  mutating func addTriangleMethods() {
    tensor(
      "matrix_exp", about: .matrixExp, signature: "Tensor input"
    ) { call throws(TensorError) in try call.engine.matrixExp(call.tensor("input")) }
    tensor(
      "cholesky_inverse",
      about: .kept("The inverse of A = L Lᵀ from L.", "CholeskyInverseBackward0")
        .refusing(.low + .whole, kernel: "cholesky_inverse_out_cpu"),
      signature: "Tensor input, bool upper = False, *, Tensor out = None"
    ) { call throws(TensorError) in
      try call.engine.choleskyInverse(call.tensor("input"), upper: call.bool("upper"))
    }
    tensor(
      "cholesky_solve",
      about: .kept("X with A X = B from the L of A = L Lᵀ.", "CholeskySolveBackward0")
        .refusing(.low + .whole, kernel: "cholesky_solve_cpu"),
      signature: "Tensor input, Tensor input2, bool upper = False, *, Tensor out = None"
    ) { call throws(TensorError) in
      try call.engine.choleskySolve(
        call.tensor("input"), call.tensor("input2"), upper: call.bool("upper"))
    }
    add(
      "lu_unpack", about: .kept("P, L and U of what lu_factor gave.", "LuUnpackBackward0"),
      signatures: [
        "Tensor LU_data, Tensor LU_pivots, bool unpack_data = True, bool unpack_pivots = True, *,"
          + " Tensor out = None"
      ], forms: .function
    ) { call throws(TensorError) in
      let pivots = try call.tensor("LU_pivots")
      return call.torch.named(
        "lu_unpack", ["P", "L", "U"], try call.engine.luUnpack(call.tensor("LU_data"), pivots))
    }
  }
}

extension About {
  fileprivate static var matrixExp: About {
    .kept("The exponential of a matrix, Σ Aᵏ / k!.", "LinalgMatrixExpBackward0")
      .refusing(
        .whole,
        saying: "linalg.matrix_exp: Expected a floating point or complex tensor as input. Got …")
  }
}

extension Call {
  fileprivate func requirePivot() throws(TensorError) {
    guard bool("pivot", true) else {
      throw .refused(
        .runtimeError, "linalg.lu_factor: LU without pivoting is not implemented on the CPU")
    }
  }

  fileprivate static func zeroPivot(_ place: Int) -> String {
    "torch.linalg.lu_factor: U[\(place),\(place)] is zero and using it on lu_solve would result in a"
      + " division by zero. If you still want to perform the factorization, consider calling"
      + " linalg.lu(A, pivot) or linalg.lu_factor_ex(A, pivot)"
  }
}
