import CPlatform
import Tensors

extension OptimiserType {
  /// Steps whose size follows from whether signs stay the same: `torch.optim.Rprop`.
  static var rprop: OptimiserType {
    OptimiserType(
      "Rprop", "Steps of a size of their own: greater while the gradient keeps its sign.",
      [
        .init("lr", 0.01), .init("etas", .tuple([0.5, 1.2])),
        .init("step_sizes", .tuple([1e-6, 50])), .init("capturable", false, keywordOnly: true),
        .init("foreach", nil, keywordOnly: true), .init("maximize", false, keywordOnly: true),
        .init("differentiable", false, keywordOnly: true),
      ],
      order: [
        "lr", "etas", "step_sizes", "foreach", "maximize", "differentiable", "capturable",
      ],
      check: { (settings) throws(TensorError) in
        try settings.requireNotNegative("lr", "learning rate")
        let (less, more) = try settings.pair("etas")
        guard 0 < less && less < 1 && 1 < more else {
          guard case .tuple(let etas) = settings["etas"] else { return }
          throw .value("Invalid eta values: \(etas[0].text), \(etas[1].text)")
        }
      },
      start: { (engine, parameter, settings) throws(TensorError) in
        let size = Scalar.double(try settings.double("lr"))
        return OptimiserState([
          try engine.stepCounter(), ("prev", try engine.zerosLike(parameter)),
          ("step_size", try engine.fullLike(parameter, size)),
        ])
      },
      update: updateRprop)
  }

  private static func updateRprop(
    _ engine: Engine, _ parameter: Tensor, _ gradient: Tensor, _ settings: Settings,
    _ state: inout OptimiserState
  ) throws(TensorError) {
    _ = try engine.countStep(state)
    let (less, more) = try settings.pair("etas")
    let (least, most) = try settings.pair("step_sizes")
    let slope = settings.isTrue("maximize") ? try engine.neg(gradient) : gradient
    let (before, size) = (try state.required("prev"), try state.required("step_size"))
    let agreement = try engine.mul(slope, before)
    let (stays, turns) = (try engine.gt(agreement, 0), try engine.lt(agreement, 0))
    let (one, zero) = (engine.number(1), engine.number(0))
    let factor = try engine.where(
      stays, engine.number(more), engine.where(turns, engine.number(less), one))
    let next = try engine.clamp(
      engine.mul(size, factor), min: .double(least), max: .double(most))
    try engine.copyInPlace(size, engine.to(next, dtype: size.dtype))
    let used = try engine.to(engine.where(turns, zero, slope), dtype: slope.dtype)
    try engine.addcmulInPlace(parameter, engine.sign(used), size, value: .double(-1))
    try engine.copyInPlace(before, used)
  }

  /// Gradient steps and the average of where they lead: `torch.optim.ASGD`.
  static var asgd: OptimiserType {
    OptimiserType(
      "ASGD", "Gradient steps of a falling size, and the mean of all positions after t0.",
      [
        .init("lr", 0.01), .init("lambd", 1e-4), .init("alpha", 0.75), .init("t0", 1e6),
        .init("weight_decay", 0), .init("foreach", nil), .init("maximize", false),
        .init("differentiable", false), .init("capturable", false),
      ],
      check: { (settings) throws(TensorError) in
        try settings.requireNotNegative("lr", "learning rate")
        try settings.requireNotNegative("weight_decay", "weight_decay value")
      },
      start: { (engine, parameter, settings) throws(TensorError) in
        let rate = Scalar.double(try settings.double("lr"))
        return OptimiserState([
          try engine.stepCounter(), ("eta", try engine.full([], rate, dtype: .float32)),
          ("mu", try engine.ones([], dtype: .float32)), ("ax", try engine.zerosLike(parameter)),
        ])
      },
      update: updateASGD)
  }

  private static func updateASGD(
    _ engine: Engine, _ parameter: Tensor, _ gradient: Tensor, _ settings: Settings,
    _ state: inout OptimiserState
  ) throws(TensorError) {
    let step = try engine.countStep(state)
    let slope = try engine.decayed(gradient, parameter, settings)
    let (eta, mu) = (try state.required("eta"), try state.required("mu"))
    let mean = try state.required("ax")
    let (size, lambda) = (try engine.item(eta).double, try settings.double("lambd"))
    try engine.mulInPlace(parameter, engine.number(1 - lambda * size))
    try engine.addInPlace(parameter, slope, alpha: .double(-size))
    if try engine.item(mu).double == 1 {
      try engine.copyInPlace(mean, parameter)
    } else {
      try engine.addInPlace(mean, engine.mul(engine.sub(parameter, mean), mu))
    }
    let rate = try settings.double("lr")
    let fall = pow(1 + lambda * rate * step, try settings.double("alpha"))
    try engine.copyInPlace(eta, engine.number(rate / fall))
    let weight = 1 / Swift.max(1, step - (try settings.double("t0")))
    try engine.copyInPlace(mu, engine.number(weight))
  }
}

extension Settings {
  /// Two numbers in a tuple.
  fileprivate func pair(_ name: String) throws(TensorError) -> (Double, Double) {
    guard let values = self[name].doubles, values.count == 2 else {
      throw Self.unsuitable(name, "two numbers")
    }
    return (values[0], values[1])
  }
}
