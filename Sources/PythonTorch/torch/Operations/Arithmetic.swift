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
      "add", signatures: signatures, forms: .all,
      inPlace: { call, input throws(TensorError) in
        try call.engine.addInPlace(
          input, call.tensor("other"), alpha: call.scalar("alpha", 1))
      },
      { call throws(TensorError) in
        try call.engine.add(
          call.tensor("input"), call.tensor("other"), alpha: call.scalar("alpha", 1))
      })
    tensor(
      "sub", "subtract", signatures: signatures, forms: .all,
      inPlace: { call, input throws(TensorError) in
        try call.engine.subInPlace(
          input, call.tensor("other"), alpha: call.scalar("alpha", 1))
      },
      { call throws(TensorError) in
        try call.engine.sub(
          call.tensor("input"), call.tensor("other"), alpha: call.scalar("alpha", 1))
      })
    tensor(
      "rsub",
      signatures: [
        "Tensor input, Tensor other, *, Number alpha = 1",
        "Tensor input, Number other, Number alpha = 1",
      ], forms: .function
    ) { call throws(TensorError) in
      let (input, other) = (try call.tensor("input"), try call.tensor("other"))
      guard call.has("alpha") else { return try call.engine.rsub(input, other) }
      return try call.engine.sub(other, input, alpha: call.scalar("alpha", 1))
    }
  }

  private mutating func addProducts() {
    tensor(
      "mul", "multiply", signature: "Tensor input, Tensor other, *, Tensor out = None",
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
      "true_divide", signature: "Tensor input, Tensor other, *, Tensor out = None", forms: .all
    ) { call throws(TensorError) in
      try call.engine.div(call.tensor("input"), call.tensor("other"))
    }
    tensor(
      "floor_divide", signature: "Tensor input, Tensor other, *, Tensor out = None", forms: .all
    ) { call throws(TensorError) in
      try call.engine.floorDivide(call.tensor("input"), call.tensor("other"))
    }
    tensor(
      "remainder",
      signatures: [
        "Tensor input, Tensor other, *, Tensor out = None", "Number self, Tensor other",
        "Tensor input, Number other, *, Tensor out = None",
      ], forms: .function
    ) { call throws(TensorError) in
      try call.engine.remainder(
        call.tensor(call.overload == 1 ? "self" : "input"), call.tensor("other"))
    }
    mixed("remainder", forms: [.method, .inPlace], as: Engine.remainder)
    mixed("fmod", as: Engine.fmod)
  }

  private mutating func addPowers() {
    tensor(
      "pow", "float_power",
      signatures: [
        "Tensor input, Tensor exponent, *, Tensor out = None",
        "Number self, Tensor exponent, *, Tensor out = None",
        "Tensor input, Number exponent, *, Tensor out = None",
      ], forms: .function
    ) { call throws(TensorError) in
      let base = try call.tensor(call.overload == 1 ? "self" : "input")
      return try call.power(base, call.tensor("exponent"))
    }
    for name in ["pow", "float_power"] {
      tensor(
        name, signatures: ["Tensor input, Tensor exponent", "Tensor input, Number exponent"],
        forms: [.method, .inPlace]
      ) { call throws(TensorError) in
        try call.power(call.tensor("input"), call.tensor("exponent"))
      }
    }
  }

  private mutating func addExtremes() {
    binary("maximum", forms: .both, as: Engine.maximum)
    binary("minimum", forms: .both, as: Engine.minimum)
    binary("fmax", forms: .both, as: Engine.fmax)
    binary("fmin", forms: .both, as: Engine.fmin)
    binary("atan2", "arctan2", as: Engine.atan2)
    binary("hypot", as: Engine.hypot)
    binary("logaddexp", forms: .both, as: Engine.logaddexp)
    mixed("copysign", as: Engine.copysign)
    mixed("xlogy", as: Engine.xlogy)
    clamp("clamp", "clip")
    for (name, isMinimum) in [("clamp_min", true), ("clamp_max", false)] {
      let bound = isMinimum ? "min" : "max"
      tensor(
        name,
        signatures: [
          "Tensor input, Tensor \(bound), *, Tensor out = None",
          "Tensor input, Number \(bound), *, Tensor out = None",
        ], forms: [.function, .method, .inPlace, .inPlaceFunction]
      ) { call throws(TensorError) in try call.clamp() }
    }
  }

  private mutating func clamp(_ names: String...) {
    for name in names {
      tensor(
        name,
        signatures: [
          "Tensor input, Tensor min = None, Tensor max = None, *, Tensor out = None",
          "Tensor input, Number min = None, Number max = None, *, Tensor out = None",
        ], forms: [.function, .method, .inPlace, .inPlaceFunction]
      ) { call throws(TensorError) in try call.clamp() }
    }
  }

  private mutating func addMixtures() {
    tensor(
      "lerp",
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
      "addcmul", signatures: signatures, forms: .all,
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
      "addcdiv", signatures: signatures, forms: .all,
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
  /// `rounding_mode`: how a quotient is rounded.
  func rounding() throws(TensorError) -> DivisionRounding? {
    guard let mode = try optionalString("rounding_mode") else { return nil }
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
    return try engine.clamp(input, min: optionalScalar("min"), max: optionalScalar("max"))
  }
}
