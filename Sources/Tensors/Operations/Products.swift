extension Engine {
  /// The product of two matrices.
  public func mm(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    if input.dim != 2 { throw .runtime("mm: self must be a matrix, got \(input.dim)-D tensor") }
    if other.dim != 2 { throw .runtime("mm: mat2 must be a matrix, got \(other.dim)-D tensor") }
    return try matrixProduct(input, other)
  }

  private func matrixProduct(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try sameDevice(in: "mm", [("self", input), ("mat2", other)])
    guard input.shape[1] == other.shape[0] else {
      throw .matrixShapes(operation: "mm", left: input.shape, right: other.shape)
    }
    guard input.dtype == other.dtype else {
      throw .dtypeMismatch(operation: "mm", left: input.dtype, right: other.dtype)
    }
    if input.dtype == .bool { throw .notImplemented(kernel: "addmm_impl_cpu_", dtype: .bool) }
    let output = Tensor(empty: [input.shape[0], other.shape[1]], input.dtype)
    MatrixProduct.multiply(input, other, into: output)
    guard tracks(input, other) else { return created(output) }
    let saved = [input.requiresGrad ? other : nil, other.requiresGrad ? input : nil]
    let (isTurned, isOtherTurned) = (input.isColumnMajor, other.isColumnMajor)
    return record("MmBackward0", output, inputs: [input, other], saved: saved) {
      (engine, node, g) throws(TensorError) in
      [
        node.needs(0)
          ? try engine.product(g, engine.t(node.savedTensor(0, engine)), turned: isTurned) : nil,
        node.needs(1)
          ? try engine.product(engine.t(node.savedTensor(1, engine)), g, turned: isOtherTurned)
          : nil,
      ]
    }
  }

  /// The gradient of a matrix, laid out as the matrix is: `turned` as the transpose of `bᵀ aᵀ`.
  private func product(
    _ a: Tensor, _ b: Tensor, turned: Bool
  ) throws(TensorError) -> Tensor {
    turned ? try t(mm(t(b), t(a))) : try mm(a, b)
  }

  /// The products of two batches of matrices.
  public func bmm(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try checkBatches(input, other)
    try sameDevice(in: "bmm", [("self", input), ("mat2", other)])
    if input.dtype == .bool { throw .notImplemented(kernel: "bmm", dtype: .bool) }
    let output = Tensor(
      empty: [input.shape[0], input.shape[1], other.shape[2]], input.dtype)
    MatrixProduct.multiplyBatches(input, other, into: output)
    guard tracks(input, other) else { return created(output) }
    let saved = [input.requiresGrad ? other : nil, other.requiresGrad ? input : nil]
    return record("BmmBackward0", output, inputs: [input, other], saved: saved) {
      (engine, node, g) throws(TensorError) in
      [
        node.needs(0)
          ? try engine.bmm(g, engine.transpose(node.savedTensor(0, engine), 1, 2)) : nil,
        node.needs(1)
          ? try engine.bmm(engine.transpose(node.savedTensor(1, engine), 1, 2), g) : nil,
      ]
    }
  }

  private func checkBatches(_ input: Tensor, _ other: Tensor) throws(TensorError) {
    if input.dim != 3 { throw .runtime("batch1 must be a 3D tensor") }
    if other.dim != 3 { throw .runtime("batch2 must be a 3D tensor") }
    guard input.dtype == other.dtype else {
      throw .runtime(
        "expected scalar type \(input.dtype.scalarName) but found \(other.dtype.scalarName)")
    }
    guard other.shape[0] == input.shape[0] && other.shape[1] == input.shape[2] else {
      throw .runtime(
        "Expected size for first two dimensions of batch2 tensor to be: [\(input.shape[0]),"
          + " \(input.shape[2])] but got: [\(other.shape[0]), \(other.shape[1])].")
    }
  }

  /// A matrix times a vector.
  public func mv(_ input: Tensor, _ vector: Tensor) throws(TensorError) -> Tensor {
    guard input.dim == 2 && vector.dim == 1 else {
      throw .runtime(
        "vector + matrix @ vector expected, got 1, \(input.dim), \(vector.dim)")
    }
    try sameDevice(in: "addmv_", [("mat", input), ("vec", vector)])
    try checkVector(input, vector, addend: vector.dtype)
    if input.dtype == .bool { throw .notImplemented(kernel: "addmv_impl_cpu", dtype: .bool) }
    let output = Tensor(empty: [input.shape[0], 1], input.dtype)
    MatrixProduct.multiply(
      input, vector.alias(shape: [vector.shape[0], 1], strides: [vector.strides[0], 1]),
      into: output)
    let result = output.alias(shape: [input.shape[0]], strides: [1])
    guard tracks(input, vector) else { return created(result) }
    let saved = [input.requiresGrad ? vector : nil, vector.requiresGrad ? input : nil]
    return record("MvBackward0", result, inputs: [input, vector], saved: saved) {
      (engine, node, g) throws(TensorError) in
      [
        node.needs(0) ? try engine.outer(g, node.savedTensor(0, engine)) : nil,
        node.needs(1) ? try engine.mv(engine.t(node.savedTensor(1, engine)), g) : nil,
      ]
    }
  }

  private func checkVector(
    _ matrix: Tensor, _ vector: Tensor, addend: DType
  ) throws(TensorError) {
    guard matrix.shape[1] == vector.shape[0] else {
      throw .runtime(
        "size mismatch, got input (\(matrix.shape[0])), mat (\(matrix.shape[0])x\(matrix.shape[1])),"
          + " vec (\(vector.shape[0]))")
    }
    guard matrix.dtype == vector.dtype else {
      throw .runtime(
        "addmv input tensors must have the same dtype, but got \(addend.scalarName),"
          + " \(matrix.dtype.scalarName), and \(vector.dtype.scalarName)")
    }
  }

  /// The sum of the products of two vectors' elements.
  public func dot(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    guard input.dim == 1 && other.dim == 1 else {
      throw .runtime("1D tensors expected, but got \(input.dim)D and \(other.dim)D tensors")
    }
    guard input.dtype == other.dtype else {
      throw .runtime(
        "dot : expected both vectors to have same dtype, but found \(input.dtype.scalarName) and"
          + " \(other.dtype.scalarName)")
    }
    try sameDevice(in: "_dot", [("self", input), ("tensor", other)])
    guard input.count == other.count else {
      throw .runtime(
        "inconsistent tensor size, expected tensor [\(input.count)] and src [\(other.count)] to have"
          + " the same number of elements, but got \(input.count) and \(other.count) elements"
          + " respectively")
    }
    let products = try withGradMode(false) { () throws(TensorError) in try mul(input, other) }
    let output = try sum(products, dtype: input.dtype)
    guard tracks(input, other) else { return output }
    let saved = [input.requiresGrad ? other : nil, other.requiresGrad ? input : nil]
    return record("DotBackward0", output, inputs: [input, other], saved: saved) {
      (engine, node, g) throws(TensorError) in
      [
        node.needs(0) ? try engine.mul(g, node.savedTensor(0, engine)) : nil,
        node.needs(1) ? try engine.mul(g, node.savedTensor(1, engine)) : nil,
      ]
    }
  }

  /// All products of two vectors' elements.
  public func outer(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    for (name, tensor) in [("self", input), ("vec2", other)] where tensor.dim != 1 {
      throw .runtime("outer: Expected 1-D argument \(name), but got \(tensor.dim)-D")
    }
    return try mul(reshape(input, [input.shape[0], 1]), other)
  }

  /// `beta · input + alpha · mat1 · mat2`.
  public func addmm(
    _ input: Tensor, _ mat1: Tensor, _ mat2: Tensor, beta: Scalar = 1, alpha: Scalar = 1
  ) throws(TensorError) -> Tensor {
    try sameDevice(in: "addmm", [("self", input), ("mat1", mat1), ("mat2", mat2)])
    guard input.dtype == mat2.dtype else {
      throw .runtime(
        "self and mat2 must have the same dtype, but got \(input.dtype.scalarName) and \(mat2.dtype.scalarName)"
      )
    }
    guard mat1.dtype == mat2.dtype else {
      throw .dtypeMismatch(operation: "addmm", left: mat1.dtype, right: mat2.dtype)
    }
    if mat1.dim != 2 { throw .runtime("addmm: self must be a matrix, got \(mat1.dim)-D tensor") }
    if mat2.dim != 2 { throw .runtime("addmm: mat2 must be a matrix, got \(mat2.dim)-D tensor") }
    guard mat1.shape[1] == mat2.shape[0] else {
      throw .matrixShapes(operation: "addmm", left: mat1.shape, right: mat2.shape)
    }
    let output = try withGradMode(false) { () throws(TensorError) in
      let product = Tensor(empty: [mat1.shape[0], mat2.shape[1]], mat1.dtype)
      MatrixProduct.multiply(mat1, mat2, into: product)
      if alpha != 1 { try mulInPlace(product, alpha) }
      guard Tensor.expands(input.shape, to: product.shape) else {
        _ = try expand(input, product.shape)
        return product
      }
      if beta.double != 0 { try addInPlace(product, scaled(input, beta)) }
      return product
    }
    guard tracks([input, mat1, mat2]) else { return created(output) }
    let saved = [mat1.requiresGrad ? mat2 : nil, mat2.requiresGrad ? mat1 : nil]
    let (isTurned, isOtherTurned) = (mat1.isColumnMajor, mat2.isColumnMajor)
    return record("AddmmBackward0", output, inputs: [input, mat1, mat2], saved: saved) {
      (engine, node, g) throws(TensorError) in
      let scaled = try engine.scaled(g, alpha)
      return [
        node.needs(0) ? try engine.scaled(g, beta) : nil,
        node.needs(1)
          ? try engine.product(scaled, engine.t(node.savedTensor(0, engine)), turned: isTurned)
          : nil,
        node.needs(2)
          ? try engine.product(engine.t(node.savedTensor(1, engine)), scaled, turned: isOtherTurned)
          : nil,
      ]
    }
  }

  /// `beta · input + alpha · mat · vec`.
  public func addmv(
    _ input: Tensor, _ mat: Tensor, _ vec: Tensor, beta: Scalar = 1, alpha: Scalar = 1
  ) throws(TensorError) -> Tensor {
    try sameDevice(in: "addmv", [("self", input), ("mat", mat), ("vec", vec)])
    try checkVector(mat, vec, addend: input.dtype)
    let output = try withGradMode(false) { () throws(TensorError) in
      try add(scaled(input, beta), scaled(mv(mat, vec), alpha))
    }
    guard tracks([input, mat, vec]) else { return output }
    return record("AddmvBackward0", output, inputs: [input, mat, vec], saved: [mat, vec]) {
      (engine, node, g) throws(TensorError) in
      let scaled = try engine.scaled(g, alpha)
      return [
        try engine.scaled(g, beta), try engine.outer(scaled, node.savedTensor(1, engine)),
        try engine.mv(engine.t(node.savedTensor(0, engine)), scaled),
      ]
    }
  }

  /// `beta · input + alpha · batch1 · batch2`.
  public func baddbmm(
    _ input: Tensor, _ batch1: Tensor, _ batch2: Tensor, beta: Scalar = 1, alpha: Scalar = 1
  ) throws(TensorError) -> Tensor {
    try checkBatches(batch1, batch2)
    let output = try withGradMode(false) { () throws(TensorError) in
      try add(scaled(input, beta), scaled(bmm(batch1, batch2), alpha))
    }
    guard tracks([input, batch1, batch2]) else { return output }
    return record(
      "BaddbmmBackward0", output, inputs: [input, batch1, batch2], saved: [batch1, batch2]
    ) { (engine, node, g) throws(TensorError) in
      let scaled = try engine.scaled(g, alpha)
      return [
        try engine.scaled(g, beta),
        try engine.bmm(scaled, engine.transpose(node.savedTensor(1, engine), 1, 2)),
        try engine.bmm(engine.transpose(node.savedTensor(0, engine), 1, 2), scaled),
      ]
    }
  }
}

extension Tensor {
  /// Whether a matrix lies column by column without gaps, as the transpose of a plain one does.
  fileprivate var isColumnMajor: Bool {
    dim == 2 && strides[0] == 1 && strides[1] == shape[0] && !isContiguous
  }
}
