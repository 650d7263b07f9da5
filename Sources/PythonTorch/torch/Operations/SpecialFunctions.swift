import PythonRuntime
import Tensors

extension OperationTable {
  /// Functions of mathematics beyond the elementary ones that `torch` itself has.
  static func specialFunctions() -> OperationTable {
    var table = OperationTable()
    table.addGammas()
    table.addNumberParts()
    table.unary(
      "i0", about: .floating("The modified Bessel function of order 0.", "I0Backward0"),
      as: Engine.besselI0)
    return table
  }

  private mutating func addGammas() {
    tensor(
      "polygamma", about: .floating("The n-th derivative of digamma.", "PolygammaBackward0"),
      signature: "int n, Tensor input, *, Tensor out = None", forms: .all
    ) { call throws(TensorError) in
      try call.engine.polygamma(call.int("n"), call.tensor("input"))
    }
    tensor(
      "mvlgamma",
      about: .floating("The logarithm of the multivariate gamma function.", "MvlgammaBackward0")
        .refusing(.bool, .runtimeError, saying: "The input tensor may not be a boolean tensor."),
      signature: "Tensor input, int p, *, Tensor out = None", forms: .all
    ) { call throws(TensorError) in
      try call.engine.multivariateLogGamma(call.tensor("input"), call.int("p"))
    }
    for (name, about, isUpper) in [
      (
        "igamma",
        .promoted("The share of Γ(input)'s integral below other.", "IgammaBackward0")
          .refusing(.whole, kernel: "igamma_cpu"), false
      ),
      (
        "igammac",
        .promoted("The share of Γ(input)'s integral above other.", "IgammacBackward0")
          .refusing(.whole, kernel: "igammac_cpu"), true
      ),
    ] as [(String, About, Bool)] {
      tensor(
        name, about: about, signature: "Tensor input, Tensor other, *, Tensor out = None",
        forms: .all
      ) { call throws(TensorError) in
        try call.engine.incompleteGamma(
          call.tensor("input"), call.tensor("other"), isUpper: isUpper)
      }
    }
  }

  private mutating func addNumberParts() {
    binary(
      "nextafter",
      about: .promoted(
        "The next number from input in the direction of other.", "NextafterBackward0"),
      as: Engine.nextAfter)
    add(
      "frexp",
      about: .kept(
        "Fractions in [0.5, 1) and exponents: x = mantissa · 2^exponent.", "FrexpBackward0"
      )
      .refusing(
        .whole, .runtimeError, saying: "torch.frexp() only supports floating-point dtypes"),
      signatures: ["Tensor input, *, Tensor out = None"]
    ) { call throws(TensorError) in
      let parts = try call.engine.fractionAndExponent(call.tensor("input"))
      return call.torch.named("frexp", ["mantissa", "exponent"], [parts.mantissa, parts.exponent])
    }
  }
}

extension OperationTable {
  /// Functions that only `torch.special` has.
  mutating func addSpecialAlone() {
    for (name, about, function) in [
      (
        "i0e", .floating("e^-|x| I₀(x), which stays small.", "SpecialI0EBackward0"),
        Engine.scaledBesselI0
      ),
      (
        "i1", .floating("The modified Bessel function of order 1.", "SpecialI1Backward0"),
        Engine.besselI1
      ),
      (
        "i1e", .floating("e^-|x| I₁(x), which stays small.", "SpecialI1EBackward0"),
        Engine.scaledBesselI1
      ),
      (
        "entr", .floating("-x ln x: what an outcome adds to entropy.", "SpecialEntrBackward0"),
        Engine.entropy
      ),
      (
        "erfcx",
        .floating("e^(x²) erfc(x).", "SpecialErfcxBackward0").refusing(.low, kernel: "erfcx_cpu"),
        Engine.scaledErfc
      ),
      (
        "ndtr", .floating("The standard normal distribution's share below x.", "MulBackward1"),
        Engine.normalShare
      ),
      (
        "log_ndtr",
        .floating("The logarithm of that share.", "SpecialLogNdtrBackward0")
          .refusing(.low, kernel: "log_ndtr_cpu"),
        Engine.logNormalShare
      ),
      (
        "ndtri",
        .floating("Below which x such a share lies: the inverse of ndtr.", "SpecialNdtriBackward0")
          .refusing(.low, kernel: "ndtri_cpu"),
        Engine.normalQuantile
      ),
    ] as [(String, About, UnaryFunction)] {
      unary("special_" + name, about: about, forms: .function, as: function)
    }
    addSpecialPairs()
  }

  private mutating func addSpecialPairs() {
    for (name, about, function) in [
      (
        "xlog1py",
        .floating("input · log(1 + other), 0 where input is 0.", "SpecialXlog1PyBackward0"),
        Engine.xlog1py
      ),
      (
        "zeta",
        .promoted("Hurwitz's zeta function Σ 1 / (other + k)^input.", "SpecialZetaBackward0")
          .refusing(
            .low, kernel: "zeta_cpu"), Engine.zeta
      ),
    ] as [(String, About, BinaryFunction)] {
      tensor(
        "special_" + name, about: about,
        signatures: [
          "Tensor input, Tensor other", "Number self, Tensor other",
          "Tensor input, Number other",
        ].map { $0 + ", *, Tensor out = None" }, forms: .function
      ) { call throws(TensorError) in
        try function(call.engine)(
          call.tensor(call.overload == 1 ? "self" : "input"), call.tensor("other"))
      }
    }
  }
}
