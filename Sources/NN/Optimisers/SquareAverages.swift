import Tensors

extension OptimiserType {
  /// Steps divided by a running root mean square: `torch.optim.RMSprop`.
  ///
  ///     v = α v + (1 - α) g²;   p = p - lr g / (√v + eps)
  static var rmsProp: OptimiserType {
    OptimiserType(
      "RMSprop", "Steps of lr · gradient / (√v + eps): a running mean of squares.",
      [
        .init("lr", 0.01), .init("alpha", 0.99), .init("eps", 1e-8), .init("weight_decay", 0),
        .init("momentum", 0), .init("centered", false), .init("capturable", false),
        .init("foreach", nil), .init("maximize", false), .init("differentiable", false),
      ],
      order: [
        "lr", "momentum", "alpha", "eps", "centered", "weight_decay", "capturable", "foreach",
        "maximize", "differentiable",
      ],
      check: { (settings) throws(TensorError) in
        try settings.requireNotNegative("lr", "learning rate")
        try settings.requireNotNegative("eps", "epsilon value")
        try settings.requireNotNegative("momentum", "momentum value")
        try settings.requireNotNegative("weight_decay", "weight_decay value")
        try settings.requireNotNegative("alpha", "alpha value")
      },
      start: { (engine, parameter, settings) throws(TensorError) in
        var state = OptimiserState([
          try engine.stepCounter(), ("square_avg", try engine.zerosLike(parameter)),
        ])
        if try settings.double("momentum") > 0 {
          state["momentum_buffer"] = try engine.zerosLike(parameter)
        }
        if settings.isTrue("centered") { state["grad_avg"] = try engine.zerosLike(parameter) }
        return state
      },
      update: { (engine, parameter, gradient, settings, state) throws(TensorError) in
        _ = try engine.countStep(state)
        let slope = try engine.decayed(gradient, parameter, settings)
        let alpha = try settings.double("alpha")
        let square = try state.required("square_avg")
        try engine.averageSquares(square, slope, decay: alpha)
        var variance = square
        if settings.isTrue("centered") {
          let mean = try state.required("grad_avg")
          try engine.lerpInPlace(mean, slope, weight: engine.number(1 - alpha))
          variance = try engine.addcmul(square, mean, mean, value: .int(-1))
        }
        let root = try engine.add(
          engine.sqrt(variance), engine.number(settings.double("eps")))
        let rate = try settings.double("lr")
        let momentum = try settings.double("momentum")
        guard momentum > 0 else {
          try engine.addcdivInPlace(parameter, slope, root, value: .double(-rate))
          return
        }
        let buffer = try state.required("momentum_buffer")
        try engine.mulInPlace(buffer, engine.number(momentum))
        try engine.addcdivInPlace(buffer, slope, root)
        try engine.addInPlace(parameter, buffer, alpha: .double(-rate))
      })
  }

  /// Steps divided by the root of all squares so far: `torch.optim.Adagrad`.
  ///
  ///     s = s + g²;   p = p - lr / (1 + (t - 1) lr_decay) · g / (√s + eps)
  static var adagrad: OptimiserType {
    OptimiserType(
      "Adagrad", "Steps of lr · gradient / (√Σ g² + eps): a sum of all squares.",
      [
        .init("lr", 0.01), .init("lr_decay", 0), .init("weight_decay", 0),
        .init("initial_accumulator_value", 0), .init("eps", 1e-10), .init("foreach", nil),
        .init("maximize", false, keywordOnly: true),
        .init("differentiable", false, keywordOnly: true), .init("fused", nil, keywordOnly: true),
      ],
      order: [
        "lr", "lr_decay", "eps", "weight_decay", "initial_accumulator_value", "foreach",
        "maximize", "differentiable", "fused",
      ],
      startsAtOnce: true,
      check: { (settings) throws(TensorError) in
        try settings.requireNotNegative("lr", "learning rate")
        try settings.requireNotNegative("lr_decay", "lr_decay value")
        try settings.requireNotNegative("weight_decay", "weight_decay value")
        try settings.requireNotNegative(
          "initial_accumulator_value", "initial_accumulator_value value")
        try settings.requireNotNegative("eps", "epsilon value")
      },
      start: { (engine, parameter, settings) throws(TensorError) in
        let first = try settings.double("initial_accumulator_value")
        return OptimiserState([
          try engine.stepCounter(),
          ("sum", try engine.fullLike(parameter, .double(first))),
        ])
      },
      update: { (engine, parameter, gradient, settings, state) throws(TensorError) in
        let step = try engine.countStep(state)
        let slope = try engine.decayed(gradient, parameter, settings)
        let rate = try settings.double("lr") / (1 + (step - 1) * settings.double("lr_decay"))
        let sum = try state.required("sum")
        try engine.addcmulInPlace(sum, slope, slope)
        let root = try engine.add(engine.sqrt(sum), engine.number(settings.double("eps")))
        try engine.addcdivInPlace(parameter, slope, root, value: .double(-rate))
      })
  }

  /// Steps in the units of the parameters: `torch.optim.Adadelta`.
  ///
  ///     Δ = √(u + eps) / √(v + eps) · g;   u, v running averages of Δ² and g²;   p = p - lr Δ
  static var adadelta: OptimiserType {
    OptimiserType(
      "Adadelta", "Steps scaled by the ratio of past steps to past gradients.",
      [
        .init("lr", 1.0), .init("rho", 0.9), .init("eps", 1e-6), .init("weight_decay", 0),
        .init("foreach", nil), .init("capturable", false, keywordOnly: true),
        .init("maximize", false, keywordOnly: true),
        .init("differentiable", false, keywordOnly: true),
      ],
      order: [
        "lr", "rho", "eps", "weight_decay", "maximize", "capturable", "foreach", "differentiable",
      ],
      check: { (settings) throws(TensorError) in
        try settings.requireNotNegative("lr", "learning rate")
        guard let rho = settings["rho"].double, rho >= 0 && rho <= 1 else {
          throw .value("Invalid rho value: \(settings["rho"].text)")
        }
        try settings.requireNotNegative("eps", "epsilon value")
        try settings.requireNotNegative("weight_decay", "weight_decay value")
      },
      start: { (engine, parameter, _) throws(TensorError) in
        OptimiserState([
          try engine.stepCounter(), ("square_avg", try engine.zerosLike(parameter)),
          ("acc_delta", try engine.zerosLike(parameter)),
        ])
      },
      update: { (engine, parameter, gradient, settings, state) throws(TensorError) in
        _ = try engine.countStep(state)
        let slope = try engine.decayed(gradient, parameter, settings)
        let (square, moves) = (try state.required("square_avg"), try state.required("acc_delta"))
        let rho = try settings.double("rho")
        let eps = engine.number(try settings.double("eps"))
        try engine.averageSquares(square, slope, decay: rho)
        let ratio = try engine.div(
          engine.sqrt(engine.add(moves, eps)), engine.sqrt(engine.add(square, eps)))
        let move = try engine.mul(ratio, slope)
        try engine.averageSquares(moves, move, decay: rho)
        try engine.addInPlace(parameter, move, alpha: .double(-settings.double("lr")))
      })
  }
}
