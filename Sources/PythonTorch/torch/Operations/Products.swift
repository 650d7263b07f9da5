import PythonRuntime
import Tensors

extension OperationTable {
  /// Products of matrices and vectors.
  static func products() -> OperationTable {
    var table = OperationTable()
    table.binary(
      "matmul",
      about: .kept("The matrix product, batched and broadcast: the operator @.", "MmBackward0"),
      forms: .both, as: Engine.matmul)
    table.addMatrixProducts()
    table.binary(
      "mv",
      about: .kept("A matrix times a vector.", "MvBackward0")
        .refusing(.bool, kernel: "addmv_impl_cpu"), forms: .both, second: "vec",
      as: Engine.mv)
    table.binary(
      "dot",
      about: .kept("The sum of products of two vectors.", "DotBackward0")
        .refusing(.bool, kernel: "dot"),
      forms: .both, second: "tensor", as: Engine.dot)
    table.binary(
      "vdot",
      about: .kept("The sum of products of two vectors.", "VdotBackward0")
        .refusing(.bool, kernel: "dot"),
      forms: .both, second: "other"
    ) { engine in
      { (left, right) throws(TensorError) in
        try engine.fused("VdotBackward0", [left, right]) { engine, x throws(TensorError) in
          try engine.dot(x[0], x[1])
        }
      }
    }
    table.binary(
      "outer", "ger",
      about: .kept("Every product of two vectors' elements, [n, m].", "MulBackward0"), forms: .both,
      second: "vec2", as: Engine.outer)
    table.binary(
      "kron", about: .kept("The Kronecker product.", "UnsafeViewBackward0"), forms: .both,
      as: Engine.kron)
    table.binary(
      "inner", about: .kept("Sums of products over the last dimensions.", "ViewBackward0"),
      forms: .both
    ) { engine in
      { (left, right) throws(TensorError) in
        guard left.dim > 0, right.dim > 0 else { return try engine.mul(left, right) }
        guard left.shape.last == right.shape.last else {
          throw .refused(
            .runtimeError,
            "inner() the last dimension must match on both input tensors but got shapes"
              + " \(TensorError.list(left.shape)) and \(TensorError.list(right.shape))")
        }
        return try engine.tensordot(left, right, dims: ([left.dim - 1], [right.dim - 1]))
      }
    }
    table.addSumsOfProducts()
    table.tensor(
      "cross",
      about: .kept("The vector product in three dimensions.", "LinalgCrossBackward0")
        .refusing(.bool, kernel: "cross"),
      signature: "Tensor input, Tensor other, int dim = None, *, Tensor out = None"
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      guard let dim = try call.optionalInt("dim") ?? input.shape.firstIndex(of: 3) else {
        throw .refused(.runtimeError, "no dimension of size 3 in input")
      }
      return try call.engine.cross(input, call.tensor("other"), dim: dim)
    }
    return table
  }

  private mutating func addMatrixProducts() {
    for (name, about, function) in [
      ("mm", .kept("The product of two matrices, [n, m] · [m, p].", "MmBackward0"), Engine.mm),
      (
        "bmm",
        .kept("The products of two batches of matrices, [b, n, m] · [b, m, p].", "BmmBackward0")
          .refusing(.bool, kernel: "bmm"),
        Engine.bmm
      ),
    ] as [(String, About, BinaryFunction)] {
      tensor(
        name, about: about,
        signatures: [
          "Tensor input, Tensor mat2, *, Tensor out = None",
          "Tensor input, Tensor mat2, torch.dtype out_dtype, *, Tensor out = None",
        ]
      ) { call throws(TensorError) in
        try function(call.engine)(call.tensor("input"), call.tensor("mat2"))
      }
    }
  }

  private mutating func addSumsOfProducts() {
    weightedSum(
      "addmm",
      about: .kept("beta · input + alpha · mat1 @ mat2.", "AddmmBackward0")
        .refusing(.bool, kernel: "addmm_impl_cpu_"), "mat1", "mat2"
    ) { (call, beta, alpha) throws(TensorError) in
      try call.engine.addmm(
        call.tensor("input"), call.tensor("mat1"), call.tensor("mat2"), beta: beta, alpha: alpha)
    }
    weightedSum(
      "addmv",
      about: .kept("beta · input + alpha · mat @ vec.", "AddmvBackward0")
        .refusing(.bool, kernel: "addmv_impl_cpu"), "mat", "vec"
    ) { (call, beta, alpha) throws(TensorError) in
      try call.engine.addmv(
        call.tensor("input"), call.tensor("mat"), call.tensor("vec"), beta: beta, alpha: alpha)
    }
    weightedSum(
      "baddbmm",
      about: .kept("beta · input + alpha · batch1 @ batch2, for each batch.", "BaddbmmBackward0")
        .refusing(.bool, kernel: "baddbmm"),
      "batch1", "batch2"
    ) { (call, beta, alpha) throws(TensorError) in
      try call.engine.baddbmm(
        call.tensor("input"), call.tensor("batch1"), call.tensor("batch2"), beta: beta,
        alpha: alpha)
    }
    weightedSum(
      "addr", about: .kept("beta · input + alpha · outer(vec1, vec2).", "AddrBackward0"), "vec1",
      "vec2"
    ) { (call, beta, alpha) throws(TensorError) in
      let operands = [try call.tensor("input"), try call.tensor("vec1"), try call.tensor("vec2")]
      return try call.engine.fused("AddrBackward0", operands) { engine, x throws(TensorError) in
        let product = try engine.outer(x[1], x[2])
        if product.dtype == .bool { return try engine.add(x[0], product) }
        return try engine.add(engine.mul(x[0], engine.wrap(beta)), product, alpha: alpha)
      }
    }
  }

  private mutating func weightedSum(
    _ name: String, about: About, _ first: String, _ second: String,
    _ function: @escaping (Call, Scalar, Scalar) throws(TensorError) -> Tensor
  ) {
    tensor(
      name, about: about,
      signatures: [
        "Number beta, Tensor input, Number alpha, Tensor \(first), Tensor \(second), *,"
          + " Tensor out = None|deprecated",
        "Tensor input, Tensor \(first), Tensor \(second), *, Number beta = 1, Number alpha = 1,"
          + " Tensor out = None",
      ], forms: name == "addmv" ? .everywhere : .all
    ) { call throws(TensorError) in
      try function(call, call.scalar("beta", 1), call.scalar("alpha", 1))
    }
  }
}
