package import PythonRuntime

/// `torch.distributions` as importable modules, each compiled when a program first asks for it.
enum DistributionsModules {
  private static var sources: [(name: String, source: @Sendable () -> String)] {
    [
      ("constraints", { ConstraintsSource.text }), ("utils", { ConstraintsSource.utilities }),
      ("distribution", { DistributionSource.text }), ("exp_family", { DistributionSource.family }),
      ("independent", { DistributionSource.independent }), ("kl", { DivergenceSource.text }),
      ("bernoulli", { DiscreteSource.bernoulli }), ("categorical", { DiscreteSource.categorical }),
      ("one_hot_categorical", { DiscreteSource.oneHot }), ("poisson", { DiscreteSource.poisson }),
      ("geometric", { DiscreteSource.geometric }), ("normal", { ContinuousSource.normal }),
      ("uniform", { ContinuousSource.uniform }), ("exponential", { ContinuousSource.exponential }),
      ("laplace", { ContinuousSource.laplace }), ("gamma", { ContinuousSource.gamma }),
      ("dirichlet", { SimplexSource.dirichlet }), ("beta", { SimplexSource.beta }),
      ("multivariate_normal", { SimplexSource.multivariateNormal }),
    ]
  }

  /// The package's own names and the modules that they come from.
  private static let classes: [(name: String, module: String)] = [
    ("Distribution", "distribution"), ("ExponentialFamily", "exp_family"),
    ("Independent", "independent"), ("Bernoulli", "bernoulli"), ("Categorical", "categorical"),
    ("OneHotCategorical", "one_hot_categorical"),
    ("OneHotCategoricalStraightThrough", "one_hot_categorical"), ("Poisson", "poisson"),
    ("Geometric", "geometric"), ("Normal", "normal"), ("Uniform", "uniform"),
    ("Exponential", "exponential"), ("Laplace", "laplace"), ("Gamma", "gamma"),
    ("Dirichlet", "dirichlet"), ("Beta", "beta"), ("MultivariateNormal", "multivariate_normal"),
    ("kl_divergence", "kl"), ("register_kl", "kl"),
  ]

  static func register(in interpreter: Interpreter) {
    let modules = interpreter.modules
    for (name, source) in sources {
      modules.register("torch.distributions." + name) { builder throws(PythonException) in
        try builder.source(source())
      }
    }
    modules.register("torch.distributions") { builder throws(PythonException) in
      builder.module.lateNames = classes.map { $0.name }
      Torch.loadSubmodules(sources.map { $0.name }, of: builder, otherwise: find)
    }
  }

  private static func find(
    _ interpreter: Interpreter, _ name: PyString
  ) throws(PythonException) -> Value? {
    guard let known = classes.first(where: { $0.name == name.value }) else {
      return try Refusals.distributions.answer(interpreter, name)
    }
    let module = try interpreter.loadModule("torch.distributions." + known.module)
    return module.attributes[name]
  }
}
