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
    for (name, about, isNormal) in [
      ("rand", .chosen("Random numbers, uniform in [0, 1)."), false),
      ("randn", .chosen("Random numbers of the standard normal distribution."), true),
    ] as [(String, About, Bool)] {
      add(
        name, about: about,
        signatures: [
          "tuple of ints size, *, torch.Generator? generator, Tensor out = None, {options}",
          "tuple of ints size, *, Tensor out = None, {options}",
        ], forms: .function
      ) { call throws(TensorError) in
        try call.made(call.draw(isNormal, call.sizes(), call.dtype()))
      }
      add(
        name + "_like", about: .chosen(about.summary + " In the shape of input."),
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
      "normal", about: .chosen("Random numbers of normal distributions."),
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
      "randint", about: .chosen("Random integers from low (0 unless given), below high."),
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
      "randint_like", about: .chosen("Random integers in the shape of input."),
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
      "randperm", about: .chosen("The integers below n in random order."),
      signatures: [
        "int n, *, torch.Generator? generator, Tensor out = None, {options}",
        "int n, *, Tensor out = None, {options}",
      ], forms: .function
    ) { call throws(TensorError) in
      let count = try call.int("n")
      guard count >= 0 else {
        throw TensorError.negativeSize(in: [count]) ?? .refused(.runtimeError, "n is negative")
      }
      return try call.made(
        call.engine.randperm(count, dtype: call.dtype() ?? .int64, generator: call.generator()))
    }
  }

  private mutating func addDistributions() {
    tensor(
      "bernoulli", about: .kept("1 with the probability that each element gives, else 0."),
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
      "poisson",
      about: .kept("How many events happen where each element's number is expected.")
        .refusing(.whole, kernel: "poisson_cpu"),
      signature: "Tensor input, torch.Generator generator = None", forms: .function
    ) { call throws(TensorError) in
      try call.engine.poisson(call.tensor("input"), generator: call.generator())
    }
    tensor(
      "multinomial", about: .int64("Indices drawn with the probabilities of each row."),
      signature: "Tensor input, int num_samples, bool replacement = False, *,"
        + " torch.Generator generator = None, Tensor out = None"
    ) { call throws(TensorError) in
      try call.engine.multinomial(
        call.tensor("input"), samples: call.int("num_samples"),
        replacement: call.bool("replacement"), generator: call.generator())
    }
    for (name, about) in [
      (
        "dropout",
        .kept(
          "Elements zeroed with probability p, the others divided by 1 - p, while training.",
          "MulBackward0")
      ),
      (
        "feature_dropout",
        .kept("Whole channels zeroed with probability p, while training.", "MulBackward0")
      ),
      (
        "alpha_dropout",
        .kept("Dropout that keeps mean and variance of SELU's outputs.", "AddBackward0")
      ),
      ("feature_alpha_dropout", .kept("alpha_dropout of whole channels.", "AddBackward0")),
    ] as [(String, About)] {
      tensor(
        name, about: about, signature: "Tensor input, float p, bool train",
        forms: [.function, .inPlaceFunction]
      ) {
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
    _ name: String, about: About, _ parameters: String,
    _ body: @escaping (Call, Tensor) throws(TensorError) -> Tensor
  ) {
    tensor(
      name, about: about, signature: parameters + "*, torch.Generator generator = None",
      forms: .method
    ) { call throws(TensorError) in
      try body(call, call.tensor("input"))
    }
  }

  private mutating func addFills() {
    fill(
      "uniform_", about: .kept("Random numbers, uniform in [from, to), in place."),
      "float from = 0, float to = 1, "
    ) { (call, input) throws(TensorError) in
      try call.engine.uniformInPlace(
        input, from: call.double("from", 0), to: call.double("to", 1), generator: call.generator())
    }
    fill(
      "normal_", about: .kept("Normal random numbers, in place."), "float mean = 0, float std = 1, "
    ) { (call, input) throws(TensorError) in
      try call.engine.normalInPlace(
        input, mean: call.double("mean", 0), std: call.double("std", 1),
        generator: call.generator())
    }
    fill(
      "exponential_", about: .kept("Random numbers of an exponential distribution, in place."),
      "float lambd = 1, "
    ) { (call, input) throws(TensorError) in
      try call.engine.exponentialInPlace(
        input, rate: call.double("lambd", 1), generator: call.generator())
    }
    fill(
      "cauchy_", about: .kept("Random numbers of a Cauchy distribution, in place."),
      "float median = 0, float sigma = 1, "
    ) { (call, input) throws(TensorError) in
      try call.engine.cauchyInPlace(
        input, median: call.double("median", 0), sigma: call.double("sigma", 1),
        generator: call.generator())
    }
    fill(
      "log_normal_", about: .kept("Random numbers whose logarithms are normal, in place."),
      "float mean = 1, float std = 2, "
    ) { (call, input) throws(TensorError) in
      try call.engine.logNormalInPlace(
        input, mean: call.double("mean", 1), std: call.double("std", 2),
        generator: call.generator())
    }
    fill(
      "geometric_", about: .kept("How many tries a success with probability p takes, in place."),
      "float p, "
    ) { (call, input) throws(TensorError) in
      try call.engine.geometricInPlace(
        input, p: call.double("p", 0.5), generator: call.generator())
    }
    addIntegerFills()
  }

  private mutating func addIntegerFills() {
    let tail = "*, torch.Generator generator = None"
    tensor(
      "random_", about: .kept("Random integers, in place."),
      signatures: [tail, "int to, \(tail)", "int? from, int? to, \(tail)"],
      forms: .method
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      guard call.has("to") else {
        return try call.engine.randomInPlace(input, generator: call.generator())
      }
      return try call.engine.randomInPlace(
        input, from: call.optionalInt("from").map { Int64($0) }, to: Int64(call.int("to")),
        generator: call.generator())
    }
    tensor(
      "bernoulli_", about: .kept("1 with probability p, else 0, in place."),
      signatures: ["Tensor p, \(tail)", "float p = 0.5, \(tail)"], forms: .method
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      guard call.overload == 0 else {
        return try call.engine.bernoulliInPlace(
          input, p: call.double("p", 0.5), generator: call.generator())
      }
      let p = try call.engine.expand(call.tensor("p"), input.shape)
      return try call.engine.bernoulliInPlace(input, p: p, generator: call.generator())
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
