import Tensors

extension OperationTable {
  /// Arithmetic on two tensors or a tensor and a number, element by element.
  static func arithmetic() -> OperationTable {
    var table = OperationTable()
    table.addSums()
    table.addProducts()
    table.addQuotients()
    table.addPowers()
    table.addExtremes()
    table.addMixtures()
    return table
  }

  private mutating func addSums() {
    let signatures = [
      "Tensor input, Number alpha, Tensor other, *, Tensor out = None|deprecated",
      "Tensor input, Tensor other, *, Number alpha = 1, Tensor out = None",
    ]
    tensor(
      "add", about: .promoted("input + alpha · other, with broadcasting.", "AddBackward0"),
      signatures: signatures, forms: .all,
      inPlace: { call, input throws(TensorError) in
        try call.engine.addInPlace(
          input, call.tensor("other"), alpha: call.scalar("alpha", 1))
      },
      { call throws(TensorError) in
        try call.engine.add(
          call.tensor("input"), call.tensor("other"), alpha: call.scalar("alpha", 1))
      })
    tensor(
      "sub", "subtract",
      about: .promoted("input - alpha · other, with broadcasting.", "SubBackward0"),
      signatures: signatures, forms: .all,
      inPlace: { call, input throws(TensorError) in
        try call.engine.subInPlace(
          input, call.tensor("other"), alpha: call.scalar("alpha", 1))
      },
      { call throws(TensorError) in
        try call.engine.sub(
          call.tensor("input"), call.tensor("other"), alpha: call.scalar("alpha", 1))
      })
    tensor(
      "rsub", about: .promoted("other - alpha · input.", "RsubBackward0"),
      signatures: [
        "Tensor input, Tensor other, *, Number alpha = 1",
        "Tensor input, Number other, Number alpha = 1",
      ], forms: .function
    ) { call throws(TensorError) in
      let (input, other) = (try call.tensor("input"), try call.tensor("other"))
      return try call.engine.rsub(input, other, alpha: call.scalar("alpha", 1))
    }
  }

  private mutating func addProducts() {
    tensor(
      "mul", "multiply", about: .promoted("input · other, with broadcasting.", "MulBackward0"),
      signature: "Tensor input, Tensor other, *, Tensor out = None",
      forms: .all,
      inPlace: { call, input throws(TensorError) in
        try call.engine.mulInPlace(input, call.tensor("other"))
      },
      { call throws(TensorError) in
        try call.engine.mul(call.tensor("input"), call.tensor("other"))
      })
  }

  private mutating func addQuotients() {
    tensor(
      "div", "divide",
      about: .floating(
        "input / other, with broadcasting; `rounding_mode` 'trunc' or 'floor' rounds.",
        "DivBackward0"),
      signatures: [
        "Tensor input, Tensor other, *, Tensor out = None",
        "Tensor input, Tensor other, *, str? rounding_mode, Tensor out = None",
        "Tensor input, Number other, *, str? rounding_mode",
      ],
      forms: .all,
      inPlace: { call, input throws(TensorError) in
        try call.engine.divInPlace(input, call.tensor("other"), rounding: call.rounding())
      },
      { call throws(TensorError) in
        try call.engine.div(call.tensor("input"), call.tensor("other"), rounding: call.rounding())
      })
    tensor(
      "true_divide", about: .floating("input / other.", "DivBackward0"),
      signature: "Tensor input, Tensor other, *, Tensor out = None", forms: .all
    ) { call throws(TensorError) in
      try call.engine.div(call.tensor("input"), call.tensor("other"))
    }
    tensor(
      "floor_divide",
      about: .promoted("input / other, rounded down: the operator //.")
        .refusing(.bool, kernel: "div_floor_cpu"),
      signature: "Tensor input, Tensor other, *, Tensor out = None", forms: .all
    ) { call throws(TensorError) in
      try call.engine.floorDivide(call.tensor("input"), call.tensor("other"))
    }
    tensor(
      "remainder",
      about: .promoted(
        "The rest of a division, with the divisor's sign: the operator %.", "RemainderBackward1"
      )
      .refusing(.bool, kernel: "remainder_cpu"),
      signatures: [
        "Tensor input, Tensor other, *, Tensor out = None", "Number self, Tensor other",
        "Tensor input, Number other, *, Tensor out = None",
      ], forms: .function
    ) { call throws(TensorError) in
      try call.engine.remainder(
        call.tensor(call.overload == 1 ? "self" : "input"), call.tensor("other"))
    }
    mixed(
      "remainder",
      about: .promoted(
        "The rest of a division, with the divisor's sign: the operator %.", "RemainderBackward1"),
      forms: [.method, .inPlace], as: Engine.remainder)
    mixed(
      "fmod",
      about: .promoted("The rest of a division, with the dividend's sign.", "FmodBackward1")
        .refusing(.bool, kernel: "fmod_cpu"),
      as: Engine.fmod)
  }

  private mutating func addPowers() {
    for (name, about) in [
      ("pow", .promoted("input to the power exponent, with broadcasting.", "PowBackward1")),
      ("float_power", .named(.float64, "pow in float64.", "PowBackward1")),
    ] as [(String, About)] {
      tensor(
        name, about: about,
        signatures: [
          "Tensor input, Tensor exponent, *, Tensor out = None",
          "Number self, Tensor exponent, *, Tensor out = None",
          "Tensor input, Number exponent, *, Tensor out = None",
        ], forms: .function
      ) { call throws(TensorError) in
        let base = try call.tensor(call.overload == 1 ? "self" : "input")
        return try call.power(base, call.tensor("exponent"))
      }
      tensor(
        name, about: about,
        signatures: ["Tensor input, Tensor exponent", "Tensor input, Number exponent"],
        forms: [.method, .inPlace]
      ) { call throws(TensorError) in
        try call.power(call.tensor("input"), call.tensor("exponent"))
      }
    }
  }

  private mutating func addExtremes() {
    binary(
      "maximum",
      about: .promoted("The greater of each two elements; NaN wins.", "MaximumBackward0"),
      forms: .both, as: Engine.maximum)
    binary(
      "minimum",
      about: .promoted("The smaller of each two elements; NaN wins.", "MinimumBackward0"),
      forms: .both, as: Engine.minimum)
    binary(
      "fmax", about: .promoted("The greater of each two elements; NaN loses.", "FmaxBackward0"),
      forms: .both, as: Engine.fmax)
    binary(
      "fmin", about: .promoted("The smaller of each two elements; NaN loses.", "FminBackward0"),
      forms: .both, as: Engine.fmin)
    binary(
      "atan2", "arctan2",
      about: .floating("The angle of the point (other, input), in radians.", "Atan2Backward0"),
      as: Engine.atan2)
    binary("hypot", about: .kept("√(input² + other²).", "HypotBackward0"), as: Engine.hypot)
    binary(
      "logaddexp",
      about: .kept("log(eˣ + eʸ) without overflow.", "LogaddexpBackward0")
        .refusing(.whole, kernel: "logaddexp_cpu"),
      forms: .both, as: Engine.logaddexp)
    mixed(
      "copysign", about: .floating("|input| with the sign of other.", "CopysignBackward0"),
      as: Engine.copysign)
    mixed(
      "xlogy", about: .floating("input · log(other), 0 where input is 0.", "XlogyBackward0"),
      forms: .everywhere, as: Engine.xlogy)
    clamp("clamp", "clip", about: .floating("x limited to [min, max].", "ClampBackward1"))
    for (name, about, isMinimum) in [
      ("clamp_min", .floating("x, but at least min.", "ClampMinBackward0"), true),
      ("clamp_max", .floating("x, but at most max.", "ClampMaxBackward0"), false),
    ] as [(String, About, Bool)] {
      let bound = isMinimum ? "min" : "max"
      tensor(
        name, about: about,
        signatures: [
          "Tensor input, Tensor \(bound), *, Tensor out = None",
          "Tensor input, Number \(bound), *, Tensor out = None",
        ], forms: .everywhere
      ) { call throws(TensorError) in try call.clamp() }
    }
  }

  private mutating func clamp(_ names: String..., about: About) {
    for name in names {
      tensor(
        name, about: about,
        signatures: [
          "Tensor input, Tensor min = None, Tensor max = None, *, Tensor out = None",
          "Tensor input, Number min = None, Number max = None, *, Tensor out = None",
        ], forms: .everywhere
      ) { call throws(TensorError) in try call.clamp() }
    }
  }

  private mutating func addMixtures() {
    tensor(
      "lerp", about: .promoted("start + weight · (end - start).", "LerpBackward0"),
      signatures: [
        "Tensor input, Tensor end, Tensor weight, *, Tensor out = None",
        "Tensor input, Tensor end, Number weight, *, Tensor out = None",
      ],
      forms: .all,
      inPlace: { call, input throws(TensorError) in
        try call.engine.lerpInPlace(input, call.tensor("end"), weight: call.tensor("weight"))
      },
      { call throws(TensorError) in
        try call.engine.lerp(
          call.tensor("input"), call.tensor("end"), weight: call.tensor("weight"))
      })
    let signatures = [
      "Tensor input, Number value, Tensor tensor1, Tensor tensor2, *, Tensor out = None|deprecated",
      "Tensor input, Tensor tensor1, Tensor tensor2, *, Number value = 1, Tensor out = None",
    ]
    tensor(
      "addcmul",
      about: .promoted("input + value · tensor1 · tensor2.", "AddcmulBackward0")
        .refusing(.bool, kernel: "addcmul_cpu_out"),
      signatures: signatures, forms: .all,
      inPlace: { call, input throws(TensorError) in
        try call.engine.addcmulInPlace(
          input, call.tensor("tensor1"), call.tensor("tensor2"), value: call.scalar("value", 1))
      },
      { call throws(TensorError) in
        try call.engine.addcmul(
          call.tensor("input"), call.tensor("tensor1"), call.tensor("tensor2"),
          value: call.scalar("value", 1))
      })
    tensor(
      "addcdiv",
      about: .promoted("input + value · tensor1 / tensor2.", "AddcdivBackward0")
        .refusing(.whole, .runtimeError, saying: Call.addcdivWords),
      signatures: signatures, forms: .all,
      inPlace: { call, input throws(TensorError) in
        try call.engine.addcdivInPlace(
          input, call.tensor("tensor1"), call.tensor("tensor2"), value: call.scalar("value", 1))
      },
      { call throws(TensorError) in
        try call.engine.addcdiv(
          call.tensor("input"), call.tensor("tensor1"), call.tensor("tensor2"),
          value: call.scalar("value", 1))
      })
  }
}

extension Call {
  fileprivate static let addcdivWords =
    "Integer division with addcdiv is no longer supported, and in a future  release addcdiv will"
    + " perform a true division of tensor1 and tensor2. The historic addcdiv behavior can be"
    + " implemented as (input + value * trunc(tensor1 / tensor2)).to(input.dtype) for integer inputs"
    + " and as (input + value * tensor1 / tensor2) for float inputs. The future addcdiv behavior is"
    + " just the latter implementation: (input + value * tensor1 / tensor2), for all dtypes."

  /// `rounding_mode`: how a quotient is rounded.
  func rounding() throws(TensorError) -> DivisionRounding? {
    guard let mode = try optionalString("rounding_mode") else { return nil }
    let dtype = try dtype(for: .promoted)
    if dtype == .bool, mode == "trunc" || mode == "floor" {
      throw .notImplemented(kernel: "div_\(mode)_cpu", dtype: dtype)
    }
    switch mode {
    case "trunc": return .trunc
    case "floor": return .floor
    default:
      throw .refused(
        .runtimeError,
        "div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '\(mode)'")
    }
  }

  func power(_ base: Tensor, _ exponent: Tensor) throws(TensorError) -> Tensor {
    guard operation.name.hasPrefix("float_power") else { return try engine.pow(base, exponent) }
    return try engine.pow(engine.to(base, dtype: .float64), exponent)
  }

  func clamp() throws(TensorError) -> Tensor {
    let input = try tensor("input")
    let isTensor = value("min").asTensor != nil || value("max").asTensor != nil
    if isTensor {
      return try engine.clamp(
        input, minTensor: optionalTensor("min"), maxTensor: optionalTensor("max"))
    }
    let nodes = ["clamp_min": "ClampMinBackward0", "clamp_max": "ClampMaxBackward0"]
    let name = operation.name.hasSuffix("_") ? String(operation.name.dropLast()) : operation.name
    return try engine.clamp(
      input, min: optionalScalar("min"), max: optionalScalar("max"),
      node: nodes[name] ?? "ClampBackward1")
  }
}
