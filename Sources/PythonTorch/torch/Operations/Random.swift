import PythonRuntime
import Tensors

extension OperationTable {
  /// Functions that draw random numbers.
  static func random() -> OperationTable {
    var table = OperationTable()
    table.addUniformAndNormal()
    table.addIntegers()
    table.addDistributions()
    table.addFills()
    return table
  }

  private mutating func addUniformAndNormal() {
    for (name, isNormal) in [("rand", false), ("randn", true)] {
      add(
        name,
        signatures: [
          "tuple of ints size, *, torch.Generator? generator, Tensor out = None, {options}",
          "tuple of ints size, *, Tensor out = None, {options}",
        ], forms: .function
      ) { call throws(TensorError) in
        try call.made(call.draw(isNormal, call.sizes(), call.dtype()))
      }
      add(
        name + "_like",
        signatures: [
          "Tensor input, *, torch.Generator? generator,"
            + " torch.memory_format memory_format = None, {options}",
          "Tensor input, *, torch.memory_format memory_format = None, {options}",
        ], forms: .function
      ) { call throws(TensorError) in
        let input = try call.tensor("input")
        return try call.made(call.draw(isNormal, input.shape, call.dtype() ?? input.dtype))
      }
    }
    let tail = "*, torch.Generator generator = None, Tensor out = None"
    add(
      "normal",
      signatures: [
        "Tensor mean, Tensor std, \(tail)", "Tensor mean, float std = 1, \(tail)",
        "float mean, Tensor std, \(tail)",
        "float mean, float std, tuple of ints size, \(tail), {options}",
      ], forms: .function
    ) { call throws(TensorError) in
      if call.overload == 3 {
        let result = try call.engine.empty(call.sizes(), dtype: call.dtype())
        try call.engine.normalInPlace(
          result, mean: call.double("mean", 0), std: call.double("std", 1),
          generator: call.generator())
        return try call.made(result)
      }
      let std = call.has("std") ? try call.tensor("std") : call.engine.wrap(1)
      return call.torch.wrap(
        try call.engine.normal(mean: call.tensor("mean"), std: std, generator: call.generator()))
    }
  }

  private mutating func addIntegers() {
    add(
      "randint",
      signatures: [
        "int high, tuple of ints size, *, torch.Generator? generator, Tensor out = None, {options}",
        "int high, tuple of ints size, *, Tensor out = None, {options}",
        "int low, int high, tuple of ints size, *, torch.Generator? generator, Tensor out = None,"
          + " {options}",
        "int low, int high, tuple of ints size, *, Tensor out = None, {options}",
      ], forms: .function
    ) { call throws(TensorError) in
      try call.made(
        call.engine.randint(
          Int64(call.int("low", 0)), Int64(call.int("high")), call.sizes(),
          dtype: call.dtype() ?? .int64, generator: call.generator()))
    }
    let options = "*, torch.memory_format memory_format = None, {options}"
    add(
      "randint_like",
      signatures: [
        "Tensor input, int high, \(options)", "Tensor input, int low, int high, \(options)",
      ],
      forms: .function
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      return try call.made(
        call.engine.randint(
          Int64(call.int("low", 0)), Int64(call.int("high")), input.shape,
          dtype: call.dtype() ?? input.dtype, generator: call.generator()))
    }
    add(
      "randperm",
      signatures: [
        "int n, *, torch.Generator? generator, Tensor out = None, {options}",
        "int n, *, Tensor out = None, {options}",
      ], forms: .function
    ) { call throws(TensorError) in
      let count = try call.int("n")
      guard count >= 0 else {
        throw .refused(.runtimeError, "n must be non-negative, got\(count)")
      }
      return try call.made(
        call.engine.randperm(count, dtype: call.dtype() ?? .int64, generator: call.generator()))
    }
  }

  private mutating func addDistributions() {
    tensor(
      "bernoulli",
      signatures: [
        "Tensor input, *, torch.Generator generator = None, Tensor out = None",
        "Tensor input, float p, *, torch.Generator generator = None",
      ]
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      guard call.overload == 1 else {
        return try call.engine.bernoulli(input, generator: call.generator())
      }
      return try call.engine.bernoulliInPlace(
        call.engine.emptyLike(input), p: call.double("p", 0.5), generator: call.generator())
    }
    tensor(
      "multinomial",
      signature: "Tensor input, int num_samples, bool replacement = False, *,"
        + " torch.Generator generator = None, Tensor out = None"
    ) { call throws(TensorError) in
      try call.engine.multinomial(
        call.tensor("input"), samples: call.int("num_samples"),
        replacement: call.bool("replacement"), generator: call.generator())
    }
    for name in ["dropout", "feature_dropout", "alpha_dropout", "feature_alpha_dropout"] {
      tensor(name, signature: "Tensor input, float p, bool train", forms: .function) {
        call throws(TensorError) in
        let input = try call.tensor("input")
        let p = try call.double("p", 0.5)
        let training = call.bool("train")
        return name.hasSuffix("alpha_dropout")
          ? try call.engine.alphaDropout(
            input, p: p, training: training, perChannel: name.hasPrefix("feature"))
          : try call.engine.dropout(
            input, p: p, training: training, perChannel: name.hasPrefix("feature"))
      }
    }
  }

  private mutating func fill(
    _ name: String, _ parameters: String,
    _ body: @escaping (Call, Tensor) throws(TensorError) -> Tensor
  ) {
    tensor(
      name, signature: parameters + "*, torch.Generator generator = None", forms: .method
    ) { call throws(TensorError) in
      try body(call, call.tensor("input"))
    }
  }

  private mutating func addFills() {
    fill("uniform_", "float from = 0, float to = 1, ") { (call, input) throws(TensorError) in
      try call.engine.uniformInPlace(
        input, from: call.double("from", 0), to: call.double("to", 1), generator: call.generator())
    }
    fill("normal_", "float mean = 0, float std = 1, ") { (call, input) throws(TensorError) in
      try call.engine.normalInPlace(
        input, mean: call.double("mean", 0), std: call.double("std", 1),
        generator: call.generator())
    }
    fill("exponential_", "float lambd = 1, ") { (call, input) throws(TensorError) in
      try call.engine.exponentialInPlace(
        input, rate: call.double("lambd", 1), generator: call.generator())
    }
    fill("cauchy_", "float median = 0, float sigma = 1, ") { (call, input) throws(TensorError) in
      try call.engine.cauchyInPlace(
        input, median: call.double("median", 0), sigma: call.double("sigma", 1),
        generator: call.generator())
    }
    fill("log_normal_", "float mean = 1, float std = 2, ") { (call, input) throws(TensorError) in
      try call.engine.logNormalInPlace(
        input, mean: call.double("mean", 1), std: call.double("std", 2),
        generator: call.generator())
    }
    fill("geometric_", "float p, ") { (call, input) throws(TensorError) in
      try call.engine.geometricInPlace(
        input, p: call.double("p", 0.5), generator: call.generator())
    }
    addIntegerFills()
  }

  private mutating func addIntegerFills() {
    let tail = "*, torch.Generator generator = None"
    tensor(
      "random_", signatures: [tail, "int to, \(tail)", "int? from, int? to, \(tail)"],
      forms: .method
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      guard call.has("to") else {
        return try call.engine.randomInPlace(input, generator: call.generator())
      }
      return try call.engine.randomInPlace(
        input, from: Int64(call.int("from", 0)), to: Int64(call.int("to")),
        generator: call.generator())
    }
    tensor(
      "bernoulli_", signatures: ["Tensor p, \(tail)", "float p = 0.5, \(tail)"], forms: .method
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      guard call.overload == 0 else {
        return try call.engine.bernoulliInPlace(
          input, p: call.double("p", 0.5), generator: call.generator())
      }
      let p = try call.engine.expand(call.tensor("p"), input.shape)
      return try call.engine.copyInPlace(
        input, call.engine.bernoulli(p, generator: call.generator()))
    }
  }
}

extension Call {
  fileprivate func draw(
    _ isNormal: Bool, _ shape: [Int], _ dtype: DType?
  ) throws(TensorError) -> Tensor {
    isNormal
      ? try engine.randn(shape, dtype: dtype, generator: generator())
      : try engine.rand(shape, dtype: dtype, generator: generator())
  }
}
