import PythonRuntime
import Tensors

extension OperationTable {
  /// Products of matrices and vectors.
  static func products() -> OperationTable {
    var table = OperationTable()
    table.binary("matmul", forms: .both, as: Engine.matmul)
    table.addMatrixProducts()
    table.binary("mv", forms: .both, second: "vec", as: Engine.mv)
    table.binary("dot", "vdot", forms: .both, second: "tensor", as: Engine.dot)
    table.binary("outer", "ger", forms: .both, second: "vec2", as: Engine.outer)
    table.binary("kron", forms: .both, as: Engine.kron)
    table.binary("inner", forms: .both) { engine in
      { (left, right) throws(TensorError) in
        guard left.dim > 0, right.dim > 0 else { return try engine.mul(left, right) }
        return try engine.tensordot(left, right, dims: ([left.dim - 1], [right.dim - 1]))
      }
    }
    table.addSumsOfProducts()
    table.tensor(
      "cross", signature: "Tensor input, Tensor other, int dim = None, *, Tensor out = None"
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      let dim = try call.optionalInt("dim") ?? (input.shape.firstIndex(of: 3) ?? -1)
      return try call.engine.cross(input, call.tensor("other"), dim: dim)
    }
    return table
  }

  private mutating func addMatrixProducts() {
    for (name, function) in [("mm", Engine.mm), ("bmm", Engine.bmm)] as [(String, BinaryFunction)] {
      tensor(
        name,
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
    weightedSum("addmm", "mat1", "mat2") { (call, beta, alpha) throws(TensorError) in
      try call.engine.addmm(
        call.tensor("input"), call.tensor("mat1"), call.tensor("mat2"), beta: beta, alpha: alpha)
    }
    weightedSum("addmv", "mat", "vec") { (call, beta, alpha) throws(TensorError) in
      try call.engine.addmv(
        call.tensor("input"), call.tensor("mat"), call.tensor("vec"), beta: beta, alpha: alpha)
    }
    weightedSum("baddbmm", "batch1", "batch2") { (call, beta, alpha) throws(TensorError) in
      try call.engine.baddbmm(
        call.tensor("input"), call.tensor("batch1"), call.tensor("batch2"), beta: beta,
        alpha: alpha)
    }
    weightedSum("addr", "vec1", "vec2") { (call, beta, alpha) throws(TensorError) in
      let product = try call.engine.outer(call.tensor("vec1"), call.tensor("vec2"))
      let scaled = try call.engine.mul(call.tensor("input"), call.engine.wrap(beta))
      return try call.engine.add(scaled, product, alpha: alpha)
    }
  }

  private mutating func weightedSum(
    _ name: String, _ first: String, _ second: String,
    _ function: @escaping (Call, Scalar, Scalar) throws(TensorError) -> Tensor
  ) {
    tensor(
      name,
      signatures: [
        "Number beta, Tensor input, Number alpha, Tensor \(first), Tensor \(second), *,"
          + " Tensor out = None|deprecated",
        "Tensor input, Tensor \(first), Tensor \(second), *, Number beta = 1, Number alpha = 1,"
          + " Tensor out = None",
      ], forms: .all
    ) { call throws(TensorError) in
      try function(call, call.scalar("beta", 1), call.scalar("alpha", 1))
    }
  }
}
