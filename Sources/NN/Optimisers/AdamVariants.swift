import CPlatform
import Tensors

extension OptimiserType {
  /// Adam with the largest gradient in place of the second moment: `torch.optim.Adamax`.
  static var adamax: OptimiserType {
    OptimiserType(
      "Adamax", "Adam with the greatest gradient in place of the mean square.",
      [
        .init("lr", 0.002), .init("betas", .tuple([0.9, 0.999])), .init("eps", 1e-8),
        .init("weight_decay", 0), .init("foreach", nil),
        .init("maximize", false, keywordOnly: true),
        .init("differentiable", false, keywordOnly: true),
        .init("capturable", false, keywordOnly: true),
      ],
      check: checkMoments,
      start: { (engine, parameter, _) throws(TensorError) in
        OptimiserState([
          try engine.stepCounter(), ("exp_avg", try engine.zerosLike(parameter)),
          ("exp_inf", try engine.zerosLike(parameter)),
        ])
      },
      update: { (engine, parameter, gradient, settings, state) throws(TensorError) in
        let step = try engine.countStep(state)
        let (beta1, beta2) = try settings.betas()
        let slope = try engine.decayed(gradient, parameter, settings)
        let (mean, largest) = (try state.required("exp_avg"), try state.required("exp_inf"))
        try engine.lerpInPlace(mean, slope, weight: engine.number(1 - beta1))
        let size = try engine.add(engine.abs(slope), engine.number(settings.double("eps")))
        let faded = try engine.mul(largest, engine.number(beta2))
        try engine.copyInPlace(largest, engine.maximum(faded, size))
        let rate = try settings.double("lr") / (1 - pow(beta1, step))
        try engine.addcdivInPlace(parameter, mean, largest, value: .double(-rate))
      })
  }

  /// Adam with Nesterov momentum: `torch.optim.NAdam`.
  static var nAdam: OptimiserType {
    OptimiserType(
      "NAdam", "Adam with Nesterov's look ahead.",
      [
        .init("lr", 0.002), .init("betas", .tuple([0.9, 0.999])), .init("eps", 1e-8),
        .init("weight_decay", 0), .init("momentum_decay", 0.004),
        .init("decoupled_weight_decay", false), .init("foreach", nil, keywordOnly: true),
        .init("maximize", false, keywordOnly: true),
        .init("capturable", false, keywordOnly: true),
        .init("differentiable", false, keywordOnly: true),
      ],
      order: [
        "lr", "betas", "eps", "weight_decay", "momentum_decay", "decoupled_weight_decay",
        "maximize", "foreach", "capturable", "differentiable",
      ],
      check: { (settings) throws(TensorError) in
        try checkMoments(settings)
        try settings.requireNotNegative("momentum_decay", "momentum_decay value")
      },
      start: { (engine, parameter, _) throws(TensorError) in
        OptimiserState([
          try engine.stepCounter(), ("mu_product", try engine.ones([], dtype: .float32)),
          ("exp_avg", try engine.zerosLike(parameter)),
          ("exp_avg_sq", try engine.zerosLike(parameter)),
        ])
      },
      update: updateNAdam)
  }

  private static func updateNAdam(
    _ engine: Engine, _ parameter: Tensor, _ gradient: Tensor, _ settings: Settings,
    _ state: inout OptimiserState
  ) throws(TensorError) {
    let step = try engine.countStep(state)
    let (beta1, beta2) = try settings.betas()
    let rate = try settings.double("lr")
    let slope = try engine.decayed(gradient, parameter, settings)
    let fading = try settings.double("momentum_decay")
    let mu = beta1 * (1 - 0.5 * pow(0.96, step * fading))
    let next = beta1 * (1 - 0.5 * pow(0.96, (step + 1) * fading))
    let product = try state.required("mu_product")
    try engine.mulInPlace(product, engine.number(mu))
    let (mean, square) = (try state.required("exp_avg"), try state.required("exp_avg_sq"))
    try engine.lerpInPlace(mean, slope, weight: engine.number(1 - beta1))
    try engine.averageSquares(square, slope, decay: beta2)
    let corrected = try engine.div(square, engine.number(1 - pow(beta2, step)))
    let root = try engine.add(engine.sqrt(corrected), engine.number(settings.double("eps")))
    let total = try engine.item(product).double
    let now = -rate * (1 - mu) / (1 - total)
    try engine.addcdivInPlace(parameter, slope, root, value: .double(now))
    let ahead = -rate * next / (1 - total * next)
    try engine.addcdivInPlace(parameter, mean, root, value: .double(ahead))
  }

  /// Adam that waits until its mean square can be trusted: `torch.optim.RAdam`.
  static var rAdam: OptimiserType {
    OptimiserType(
      "RAdam", "Adam that goes by the mean alone until the mean square can be trusted.",
      [
        .init("lr", 0.001), .init("betas", .tuple([0.9, 0.999])), .init("eps", 1e-8),
        .init("weight_decay", 0), .init("decoupled_weight_decay", false),
        .init("foreach", nil, keywordOnly: true), .init("maximize", false, keywordOnly: true),
        .init("capturable", false, keywordOnly: true),
        .init("differentiable", false, keywordOnly: true),
      ],
      order: [
        "lr", "betas", "eps", "weight_decay", "maximize", "foreach", "capturable",
        "decoupled_weight_decay", "differentiable",
      ],
      check: checkMoments,
      start: { (engine, parameter, _) throws(TensorError) in
        OptimiserState([
          try engine.stepCounter(), ("exp_avg", try engine.zerosLike(parameter)),
          ("exp_avg_sq", try engine.zerosLike(parameter)),
        ])
      },
      update: updateRAdam)
  }

  private static func updateRAdam(
    _ engine: Engine, _ parameter: Tensor, _ gradient: Tensor, _ settings: Settings,
    _ state: inout OptimiserState
  ) throws(TensorError) {
    let step = try engine.countStep(state)
    let (beta1, beta2) = try settings.betas()
    let rate = try settings.double("lr")
    let slope = try engine.decayed(gradient, parameter, settings)
    let (mean, square) = (try state.required("exp_avg"), try state.required("exp_avg_sq"))
    try engine.lerpInPlace(mean, slope, weight: engine.number(1 - beta1))
    try engine.averageSquares(square, slope, decay: beta2)
    let rest = 1 - pow(beta2, step)
    var move = try engine.mul(
      engine.div(mean, engine.number(1 - pow(beta1, step))), engine.number(rate))
    let longest = 2 / (1 - beta2) - 1
    let length = longest - 2 * step * pow(beta2, step) / rest
    if length > 5 {
      let root = try engine.add(engine.sqrt(square), engine.number(settings.double("eps")))
      let trust = (length - 4) * (length - 2) * longest / ((longest - 4) * (longest - 2) * length)
      move = try engine.mul(move, engine.div(engine.number(rest.squareRoot()), root))
      move = try engine.mul(move, engine.number(trust.squareRoot()))
    }
    try engine.addInPlace(parameter, move, alpha: .double(-1))
  }
}
