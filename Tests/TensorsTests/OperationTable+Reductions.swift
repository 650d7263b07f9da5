import Tensors

extension OperationTable {
  mutating func addReductions() {
    add("sum") { (e, t) throws(TensorError) in try e.sum(t[0]) }
    add("sum 0") { (e, t) throws(TensorError) in try e.sum(t[0], dims: [0]) }
    add("sum 1 keepdim") { (e, t) throws(TensorError) in
      try e.sum(t[0], dims: [1], keepdim: true)
    }
    add("sum 0 2") { (e, t) throws(TensorError) in try e.sum(t[0], dims: [0, 2]) }
    add("sum transposed") { (e, t) throws(TensorError) in try e.sum(e.t(t[0]), dims: [0]) }
    add("mean") { (e, t) throws(TensorError) in try e.mean(t[0]) }
    add("mean 1") { (e, t) throws(TensorError) in try e.mean(t[0], dims: [1]) }
    add("prod") { (e, t) throws(TensorError) in try e.prod(t[0]) }
    add("prod 1") { (e, t) throws(TensorError) in try e.prod(t[0], dim: 1) }
    add("prod zero") { (e, t) throws(TensorError) in try e.prod(t[0], dim: 1) }
    add("var") { (e, t) throws(TensorError) in try e.variance(t[0]) }
    add("var 0") { (e, t) throws(TensorError) in
      try e.variance(t[0], dims: [0], correction: 0)
    }
    add("std") { (e, t) throws(TensorError) in try e.std(t[0]) }
    add("std 1") { (e, t) throws(TensorError) in try e.std(t[0], dims: [1], keepdim: true) }
    addMany("var_mean") { (e, t) throws(TensorError) in
      let (variance, mean) = try e.varMean(t[0], dims: [1])
      return [variance, mean]
    }
    add("max") { (e, t) throws(TensorError) in try e.max(t[0]) }
    add("min") { (e, t) throws(TensorError) in try e.min(t[0]) }
    pair("max 1") { (e, t) throws(TensorError) in try e.max(t, dim: 1) }
    pair("min 0") { (e, t) throws(TensorError) in try e.min(t, dim: 0, keepdim: true) }
    add("amax 1") { (e, t) throws(TensorError) in try e.amax(t[0], dims: [1]) }
    add("amin") { (e, t) throws(TensorError) in try e.amin(t[0]) }
    addMany("aminmax") { (e, t) throws(TensorError) in
      let (low, high) = try e.aminmax(t[0])
      return [low, high]
    }
    add("argmax") { (e, t) throws(TensorError) in try e.argmax(t[0]) }
    add("argmax 1") { (e, t) throws(TensorError) in try e.argmax(t[0], dim: 1) }
    add("argmin 0") { (e, t) throws(TensorError) in try e.argmin(t[0], dim: 0) }
    add("all") { (e, t) throws(TensorError) in try e.all(e.gt(t[0], 0), dims: [1]) }
    add("any") { (e, t) throws(TensorError) in try e.any(e.gt(t[0], 2), dims: [0]) }
    addNorms()
    add("logsumexp") { (e, t) throws(TensorError) in try e.logsumexp(t[0], dims: [1]) }
    add("logsumexp all") { (e, t) throws(TensorError) in try e.logsumexp(t[0], dims: [0, 1]) }
    add("median") { (e, t) throws(TensorError) in try e.median(t[0]) }
    pair("median 1") { (e, t) throws(TensorError) in try e.median(t, dim: 1) }
    pair("mode") { (e, t) throws(TensorError) in try e.mode(t, dim: 1) }
    addScans()
  }

  private mutating func pair(
    _ name: String,
    _ run: @escaping (Engine, Tensor) throws(TensorError) -> (values: Tensor, indices: Tensor)
  ) {
    addMany(name) { (e, t) throws(TensorError) in
      let result = try run(e, t[0])
      return [result.values, result.indices]
    }
  }

  private mutating func addNorms() {
    for (name, p) in [
      ("2", 2), ("1", 1), ("3", 3), ("0.5", 0.5), ("inf", Double.infinity),
      ("-inf", -Double.infinity), ("0", 0),
    ] {
      add("norm " + name) { (e, t) throws(TensorError) in try e.norm(t[0], p: p) }
    }
    add("norm 2 1") { (e, t) throws(TensorError) in try e.norm(t[0], dims: [1]) }
    add("norm 1 0") { (e, t) throws(TensorError) in
      try e.norm(t[0], p: 1, dims: [0], keepdim: true)
    }
  }

  private mutating func addScans() {
    add("cumsum") { (e, t) throws(TensorError) in try e.cumsum(t[0], dim: 1) }
    add("cumsum 0") { (e, t) throws(TensorError) in try e.cumsum(t[0], dim: 0) }
    add("cumprod") { (e, t) throws(TensorError) in try e.cumprod(t[0], dim: 1) }
    add("cumprod zero") { (e, t) throws(TensorError) in try e.cumprod(t[0], dim: 1) }
    pair("cummax") { (e, t) throws(TensorError) in try e.cummax(t, dim: 1) }
    pair("cummin") { (e, t) throws(TensorError) in try e.cummin(t, dim: 0) }
    add("logcumsumexp") { (e, t) throws(TensorError) in try e.logcumsumexp(t[0], dim: 1) }
    add("count_nonzero") { (e, t) throws(TensorError) in try e.countNonzero(t[0], dims: [1]) }
    add("nansum") { (e, t) throws(TensorError) in try e.nansum(t[0], dims: [1]) }
    add("diff") { (e, t) throws(TensorError) in try e.diff(t[0]) }
    unary("trace") { $0.trace }
    add("softmax") { (e, t) throws(TensorError) in try e.softmax(t[0], dim: 1) }
    add("softmax 0") { (e, t) throws(TensorError) in try e.softmax(t[0], dim: 0) }
    add("log_softmax") { (e, t) throws(TensorError) in try e.logSoftmax(t[0], dim: 1) }
    add("log_softmax 1 of 3") { (e, t) throws(TensorError) in try e.logSoftmax(t[0], dim: 1) }
  }

  mutating func addProducts() {
    binary("mm") { $0.matmul }
    add("mm transposed") { (e, t) throws(TensorError) in try e.matmul(e.t(t[0]), t[1]) }
    binary("mv") { $0.matmul }
    binary("vm") { $0.matmul }
    binary("dot") { $0.matmul }
    binary("bmm") { $0.bmm }
    binary("matmul 3 2") { $0.matmul }
    binary("matmul 3 1") { $0.matmul }
    binary("matmul 1 3") { $0.matmul }
    binary("matmul 4 3") { $0.matmul }
    add("int mm") { (e, t) throws(TensorError) in try e.matmul(t[0], e.t(t[1])) }
    binary("outer") { $0.outer }
    add("addmm") { (e, t) throws(TensorError) in
      try e.addmm(t[0], t[1], t[2], beta: 0.5, alpha: 2)
    }
    add("addmv") { (e, t) throws(TensorError) in try e.addmv(t[0], t[1], t[2]) }
    add("baddbmm") { (e, t) throws(TensorError) in try e.baddbmm(t[0], t[1], t[2]) }
    add("linear") { (e, t) throws(TensorError) in try e.linear(t[0], t[1], t[2]) }
    add("linear 3") { (e, t) throws(TensorError) in try e.linear(t[0], t[1], t[2]) }
    add("linear no bias") { (e, t) throws(TensorError) in try e.linear(t[0], t[1]) }
    add("tensordot") { (e, t) throws(TensorError) in
      try e.tensordot(t[0], t[1], dims: ([1, 2], [0, 1]))
    }
    add("cross") { (e, t) throws(TensorError) in try e.cross(t[0], t[1], dim: 0) }
    binary("kron") { $0.kron }
  }
}
