import Tensors

extension OptimiserType {
  /// Stochastic gradient descent: `torch.optim.SGD`.
  ///
  ///     buffer = momentum · buffer + (1 - dampening) · g;   p = p - lr · buffer
  static var sgd: OptimiserType {
    OptimiserType(
      "SGD", "p ← p - lr · v, v ← momentum · v + gradient.",
      [
        .init("lr", 0.001), .init("momentum", 0), .init("dampening", 0), .init("weight_decay", 0),
        .init("nesterov", false), .init("maximize", false, keywordOnly: true),
        .init("foreach", nil, keywordOnly: true),
        .init("differentiable", false, keywordOnly: true), .init("fused", nil, keywordOnly: true),
      ],
      check: { (settings) throws(TensorError) in
        try settings.requireNotNegative("lr", "learning rate")
        try settings.requireNotNegative("momentum", "momentum value")
        try settings.requireNotNegative("weight_decay", "weight_decay value")
        if settings.isTrue("nesterov") {
          guard try settings.double("momentum") > 0, try settings.double("dampening") == 0 else {
            throw .value("Nesterov momentum requires a momentum and zero dampening")
          }
        }
      },
      start: { (_, _, _) throws(TensorError) in OptimiserState() },
      update: { (engine, parameter, gradient, settings, state) throws(TensorError) in
        let rates = try DescentRates(settings)
        var gradient = gradient
        if rates.momentum == 0, FloatUpdate.applies(to: [parameter, gradient]) {
          return FloatUpdate.descend(parameter, gradient, rates)
        }
        gradient = try engine.decayed(gradient, parameter, settings)
        if rates.momentum != 0 {
          gradient = try engine.withMomentum(
            gradient, rates, nesterov: settings.isTrue("nesterov"), &state)
        }
        try engine.addInPlace(parameter, gradient, alpha: .double(-rates.rate))
      })
  }
}

/// The numbers of a step of gradient descent.
struct DescentRates {
  let rate: Double
  let momentum: Double
  let dampening: Double
  let decay: Double
  let sign: Double

  init(_ settings: Settings) throws(TensorError) {
    rate = try settings.double("lr")
    momentum = try settings.double("momentum")
    dampening = try settings.double("dampening")
    decay = try settings.double("weight_decay")
    sign = settings.isTrue("maximize") ? -1 : 1
  }
}

extension Engine {
  fileprivate func withMomentum(
    _ gradient: Tensor, _ rates: DescentRates, nesterov: Bool, _ state: inout OptimiserState
  ) throws(TensorError) -> Tensor {
    let buffer: Tensor
    if let present = state["momentum_buffer"] {
      buffer = present
      try mulInPlace(buffer, number(rates.momentum))
      try addInPlace(buffer, gradient, alpha: .double(1 - rates.dampening))
    } else {
      buffer = try clone(detach(gradient))
      state["momentum_buffer"] = buffer
    }
    return nesterov ? try add(gradient, buffer, alpha: .double(rates.momentum)) : buffer
  }
}
