import CPlatform

// The module `math`.
extension Interpreter {
  func installMath() {
    modules.register("math") { (builder) throws(PythonException) in
      builder.constant("pi", .float(.pi))
      builder.constant("e", .float(2.718281828459045))
      builder.constant("tau", .float(2 * .pi))
      builder.constant("inf", .float(.infinity))
      builder.constant("nan", .float(.nan))
      let interpreter = builder.interpreter
      interpreter.addSimpleFunctions(builder)
      interpreter.addLogarithms(builder)
      interpreter.addRoundingFunctions(builder)
      interpreter.addIntegerFunctions(builder)
      interpreter.addSeveralArgumentFunctions(builder)
      interpreter.addSums(builder)
    }
  }

  /// A function of one float; a nan from other than a nan is a domain error, an infinity from a
  /// finite number a range error where `overflows` says so and a domain error otherwise.
  private func addReal(
    _ builder: ModuleBuilder, _ name: String, overflows: Bool = false,
    _ body: @escaping (Double) -> Double
  ) {
    add(builder, name, 1, 1) { (interpreter, arguments) throws(PythonException) in
      let argument = try interpreter.real(arguments[0])
      let result = body(argument)
      if result.isNaN && !argument.isNaN { throw interpreter.valueError("math domain error") }
      if result.isInfinite && argument.isFinite {
        throw overflows
          ? interpreter.overflowError("math range error")
          : interpreter.valueError("math domain error")
      }
      return .float(result)
    }
  }

  private func addSimpleFunctions(_ builder: ModuleBuilder) {
    addReal(builder, "sqrt") { sqrt($0) }
    addReal(builder, "cbrt") { cbrt($0) }
    addReal(builder, "exp", overflows: true) { exp($0) }
    addReal(builder, "exp2", overflows: true) { exp2($0) }
    addReal(builder, "expm1", overflows: true) { expm1($0) }
    addReal(builder, "sin") { sin($0) }
    addReal(builder, "cos") { cos($0) }
    addReal(builder, "tan") { tan($0) }
    addReal(builder, "asin") { asin($0) }
    addReal(builder, "acos") { acos($0) }
    addReal(builder, "atan") { atan($0) }
    addReal(builder, "sinh", overflows: true) { sinh($0) }
    addReal(builder, "cosh", overflows: true) { cosh($0) }
    addReal(builder, "tanh") { tanh($0) }
    addReal(builder, "asinh") { asinh($0) }
    addReal(builder, "acosh") { acosh($0) }
    addReal(builder, "atanh") { atanh($0) }
    addReal(builder, "erf") { erf($0) }
    addReal(builder, "erfc") { erfc($0) }
    addReal(builder, "fabs") { fabs($0) }
    addReal(builder, "degrees") { $0 * (180 / .pi) }
    addReal(builder, "radians") { $0 * (.pi / 180) }
    addReal(builder, "gamma", overflows: true) { Gamma.value($0) }
    addReal(builder, "lgamma", overflows: true) { Gamma.logarithm($0) }
    addReal(builder, "ulp") { value in
      value.isFinite ? abs(value).ulp : abs(value)
    }
  }

  private func addLogarithms(_ builder: ModuleBuilder) {
    builder.function("log", nil) { (interpreter, arguments) throws(PythonException) in
      if arguments.keywordNames != nil || !(1...2).contains(arguments.count) {
        throw interpreter.typeError(
          arguments.keywordNames != nil
            ? "math.log() takes no keyword arguments" : "math.log requires 1 to 2 arguments")
      }
      let top = try interpreter.logarithm(arguments[0]) { log($0) }
      if arguments.count == 1 { return .float(top) }
      let base = try interpreter.logarithm(arguments[1]) { log($0) }
      if base == 0 { throw interpreter.error(.zeroDivisionError, "float division by zero") }
      return .float(top / base)
    }
    for (name, function) in [("log2", { log2($0) }), ("log10", { log10($0) })]
      as [(String, (Double) -> Double)]
    {
      add(builder, name, 1, 1) { (interpreter, arguments) throws(PythonException) in
        .float(try interpreter.logarithm(arguments[0], function))
      }
    }
    add(builder, "log1p", 1, 1) { (interpreter, arguments) throws(PythonException) in
      let value = try interpreter.real(arguments[0])
      if value <= -1 { throw interpreter.valueError("math domain error") }
      return .float(log1p(value))
    }
  }

  private func logarithm(
    _ value: Value, _ function: (Double) -> Double
  ) throws(PythonException) -> Double {
    if let big = value.asBigInt, big.double == nil, !big.isNegative {
      // A number beyond a double's range is taken apart into a mantissa and a power of two.
      let mantissa = big.shiftedRight(by: big.bitLength - 64).double ?? 1
      return function(scalbn(mantissa, -64)) + function(2) * Double(big.bitLength)
    }
    let number = try real(value)
    if number <= 0 { throw valueError("math domain error") }
    return function(number)
  }

  private func addRoundingFunctions(_ builder: ModuleBuilder) {
    add(builder, "floor", 1, 1) { (interpreter, arguments) throws(PythonException) in
      try interpreter.floor(arguments[0])
    }
    add(builder, "ceil", 1, 1) { (interpreter, arguments) throws(PythonException) in
      try interpreter.ceiling(arguments[0])
    }
    add(builder, "trunc", 1, 1) { (interpreter, arguments) throws(PythonException) in
      if Number(arguments[0]) != nil { return try interpreter.integer(from: arguments[0]) }
      let name = interpreter.intern("__trunc__")
      guard let method = interpreter.type(of: arguments[0]).lookup(name, in: interpreter) else {
        throw interpreter.typeError(
          "type \(interpreter.type(of: arguments[0]).name) doesn't define __trunc__ method")
      }
      return try interpreter.call(method, arguments[0])
    }
    add(builder, "isnan", 1, 1) { (interpreter, arguments) throws(PythonException) in
      .bool(try interpreter.real(arguments[0]).isNaN)
    }
    add(builder, "isinf", 1, 1) { (interpreter, arguments) throws(PythonException) in
      .bool(try interpreter.real(arguments[0]).isInfinite)
    }
    add(builder, "isfinite", 1, 1) { (interpreter, arguments) throws(PythonException) in
      .bool(try interpreter.real(arguments[0]).isFinite)
    }
    add(builder, "modf", 1, 1) { (interpreter, arguments) throws(PythonException) in
      let value = try interpreter.real(arguments[0])
      if value.isInfinite { return .tuple([.float(copysign(0, value)), .float(value)]) }
      let whole = trunc(value)
      return .tuple([.float(copysign(value - whole, value)), .float(whole)])
    }
    add(builder, "frexp", 1, 1) { (interpreter, arguments) throws(PythonException) in
      var exponent: Int32 = 0
      let value = try interpreter.real(arguments[0])
      let mantissa = frexp(value, &exponent)
      return .tuple([.float(mantissa), .int(value.isFinite ? Int64(exponent) : 0)])
    }
    add(builder, "ldexp", 2, 2) { (interpreter, arguments) throws(PythonException) in
      let value = try interpreter.real(arguments[0])
      guard let places = arguments[1].asBigInt else {
        throw interpreter.typeError("Expected an int as second argument to ldexp.")
      }
      let clamped = places.int64 ?? (places.isNegative ? .min : .max)
      let result = scalbn(value, Int32(clamping: clamped))
      if result.isInfinite && value.isFinite { throw interpreter.overflowError("math range error") }
      return .float(result)
    }
  }

  private func addSeveralArgumentFunctions(_ builder: ModuleBuilder) {
    func two(_ name: String, _ body: @escaping (Double, Double) -> Double) {
      add(builder, name, 2, 2) { (interpreter, arguments) throws(PythonException) in
        let (x, y) = (try interpreter.real(arguments[0]), try interpreter.real(arguments[1]))
        let result = body(x, y)
        if result.isNaN && !x.isNaN && !y.isNaN {
          throw interpreter.valueError("math domain error")
        }
        if result.isInfinite && x.isFinite && y.isFinite {
          throw name == "pow" && x == 0
            ? interpreter.valueError("math domain error")
            : interpreter.overflowError("math range error")
        }
        return .float(result)
      }
    }
    two("atan2") { atan2($0, $1) }
    two("copysign") { copysign($0, $1) }
    two("fmod") { fmod($0, $1) }
    two("pow") { pow($0, $1) }
    two("remainder") { remainder($0, $1) }
    two("nextafter") { nextafter($0, $1) }
    builder.function("isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0") {
      (interpreter, arguments) throws(PythonException) in
      try interpreter.isClose(arguments)
    }
    builder.function("hypot", nil) { (interpreter, arguments) throws(PythonException) in
      var values: [Double] = []
      for value in arguments.positional { values.append(try interpreter.real(value)) }
      return .float(RealSum.norm(values))
    }
    add(builder, "dist", 2, 2) { (interpreter, arguments) throws(PythonException) in
      let p = try interpreter.items(of: arguments[0])
      let q = try interpreter.items(of: arguments[1])
      if p.count != q.count {
        throw interpreter.valueError("both points must have the same number of dimensions")
      }
      var differences: [Double] = []
      for (a, b) in zip(p, q) {
        differences.append(try interpreter.real(a) - interpreter.real(b))
      }
      return .float(RealSum.norm(differences))
    }
  }

  private func isClose(_ arguments: Arguments) throws(PythonException) -> Value {
    let (a, b) = (try real(arguments[0]), try real(arguments[1]))
    let (relative, absolute) = (try real(arguments[2]), try real(arguments[3]))
    if relative < 0 || absolute < 0 { throw valueError("tolerances must be non-negative") }
    if a == b { return .bool(true) }
    if a.isInfinite || b.isInfinite { return .bool(false) }
    let difference = fabs(b - a)
    return .bool(
      difference <= fabs(relative * b) || difference <= fabs(relative * a)
        || difference <= absolute)
  }

  private func addSums(_ builder: ModuleBuilder) {
    add(builder, "fsum", 1, 1) { (interpreter, arguments) throws(PythonException) in
      var sum = RealSum()
      try interpreter.iterate(arguments[0]) { (value) throws(PythonException) in
        sum.add(try interpreter.real(value))
        if sum.overflows {
          throw interpreter.overflowError("intermediate overflow in fsum")
        }
      }
      if sum.mixesInfinities { throw interpreter.valueError("-inf + inf in fsum") }
      return .float(sum.value)
    }
    builder.function("prod", "iterable, /, *, start=1") {
      (interpreter, arguments) throws(PythonException) in
      var product = arguments[1]
      try interpreter.iterate(arguments[0]) { (value) throws(PythonException) in
        product = try interpreter.plainNumberProduct(product, value)
      }
      return product
    }
  }

  private func plainNumberProduct(_ a: Value, _ b: Value) throws(PythonException) -> Value {
    if let product = try numericBinary(.multiply, a, b) { return product }
    return try binary(.multiply, a, b)
  }
}
