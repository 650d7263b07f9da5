package import Tensors

extension KernelSource {
  /// Functions of one number; those that are missing here are left to the CPU.
  static let realUnary: [UnaryKernel: String] = [
    .exp: "exp(x)", .exp2: "exp2(x)", .expm1: "expm1(x)", .log: "log(x)", .log2: "log2(x)",
    .log10: "log10(x)", .log1p: "log1p(x)", .sqrt: "sqrt(x)", .rsqrt: "1 / sqrt(x)",
    .reciprocal: "1 / x", .sin: "sin(x)", .cos: "cos(x)", .tan: "tan(x)", .asin: "asin(x)",
    .acos: "acos(x)", .atan: "atan(x)", .sinh: "sinh(x)", .cosh: "cosh(x)", .tanh: "tanh(x)",
    .asinh: "asinh(x)", .acosh: "acosh(x)", .atanh: "atanh(x)", .erf: "erf(x)", .erfc: "erfc(x)",
    .lgamma: "lgamma(x)", .sigmoid: "1 / (1 + exp(-x))",
    .logSigmoid: "(x < 0 ? x : (x != x ? x : 0)) - log1p(exp(-fabs(x)))",
    .relu: "x > 0 || x != x ? x : 0", .silu: "x / (1 + exp(-x))",
    .mish: "x * tanh(log1p(exp(x)))", .hardsigmoid: "clamp(x + 3, (T)0, (T)6) / 6",
    .hardswish: "x * clamp(x + 3, (T)0, (T)6) / 6", .frac: "x - trunc(x)", .neg: "-x",
    .abs: "fabs(x)", .sign: "x > 0 ? 1 : x < 0 ? -1 : x", .floor: "floor(x)", .ceil: "ceil(x)",
    .round: "rint(x)", .trunc: "trunc(x)", .square: "x * x",
    .sinc: "x == 0 ? 1 : sinpi(x) / (x * (T)3.14159265358979323846)",
  ]

  /// The same of whole numbers.
  static let wholeUnary: [UnaryKernel: String] = [
    .neg: "-x", .abs: "x < 0 ? -x : x", .sign: "(x > 0) - (x < 0)", .relu: "x > 0 ? x : 0",
    .square: "x * x", .floor: "x", .ceil: "x", .round: "x", .trunc: "x",
  ]

  static let realBinary: [BinaryKernel: String] = [
    .add: "x + y", .sub: "x - y", .mul: "x * y", .div: "x / y",
    .maximum: "x > y || x != x ? x : y", .minimum: "x < y || x != x ? x : y",
    .fmax: "x != x || y > x ? y : x", .fmin: "x != x || y < x ? y : x",
    .floorDivide: "K(floored)(x, y)", .truncDivide: "trunc(x / y)",
    .remainder: "K(modulo)(x, y)", .fmod: "fmod(x, y)", .pow: "pow(x, y)",
    .atan2: "atan2(x, y)", .hypot: "hypot(x, y)", .copysign: "copysign(x, y)",
    .xlogy: "y != y ? y : x == 0 ? 0 : x * log(y)", .logaddexp: "K(log_sum)(x, y)",
  ]

  static let wholeBinary: [BinaryKernel: String] = [
    .add: "x + y", .sub: "x - y", .mul: "x * y", .maximum: "x > y ? x : y",
    .minimum: "x < y ? x : y", .fmax: "x > y ? x : y", .fmin: "x < y ? x : y",
    .floorDivide: "K(floored)(x, y)", .truncDivide: "K(quotient)(x, y)",
    .remainder: "K(modulo)(x, y)", .fmod: "x - K(quotient)(x, y) * y", .pow: "K(power)(x, y)",
    .and: "x & y", .or: "x | y", .xor: "x ^ y",
  ]

  private static let comparisons: [ComparisonKernel: String] = [
    .eq: "x == y", .ne: "x != y", .lt: "x < y", .le: "x <= y", .gt: "x > y", .ge: "x >= y",
    .logicalAnd: "x != 0 && y != 0", .logicalOr: "x != 0 || y != 0",
    .logicalXor: "(x != 0) != (y != 0)",
  ]

  private static func cases<Kernel>(_ table: [Kernel: String]) -> String
  where Kernel: RawRepresentable<Int32> {
    table.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "  case \($0.key.rawValue): return \($0.value);\n" }.joined()
  }

  private static func functions(
    _ unary: [UnaryKernel: String], _ binary: [BinaryKernel: String]
  ) -> String {
    "T K(one)(int op, T x) {\n  switch (op) {\n\(cases(unary))  default: return x;\n  }\n}\n"
      + "T K(two)(int op, T x, T y) {\n  switch (op) {\n\(cases(binary))  default: return x;\n  }\n}\n"
      + "int K(test)(int op, T x, T y) {\n  switch (op) {\n\(cases(comparisons))"
      + "  default: return 0;\n  }\n}\n"
  }

  static let realFunctions =
    """
    T K(floored)(T a, T b) {
      if (b == 0) return a / b;
      T rest = fmod(a, b);
      T q = (a - rest) / b;
      if (rest != 0 && (b < 0) != (rest < 0)) q -= 1;
      if (q == 0) return a / b < 0 ? (T)-0.0f : (T)0;
      T low = floor(q);
      return q - low > (T)0.5f ? low + 1 : low;
    }
    T K(modulo)(T a, T b) {
      T rest = fmod(a, b);
      return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
    }
    T K(log_sum)(T a, T b) {
      if (a == b && isinf(a)) return a;
      T high = a > b || a != a ? a : b;
      return high + log1p(exp(-fabs(a - b)));
    }

    """ + functions(realUnary, realBinary)

  static let integerFunctions =
    """
    T K(quotient)(T a, T b) { return b == 0 ? a : b == -1 ? -a : a / b; }
    T K(floored)(T a, T b) {
      T q = K(quotient)(a, b);
      return q * b != a && (a < 0) != (b < 0) ? q - 1 : q;
    }
    T K(modulo)(T a, T b) {
      T rest = b == -1 || b == 0 ? 0 : a % b;
      return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
    }
    T K(power)(T a, T b) {
      if (b < 0) return a == 1 ? 1 : a == -1 ? (b & 1 ? -1 : 1) : 0;
      T result = 1;
      for (; b > 0; b >>= 1, a *= a) if (b & 1) result *= a;
      return result;
    }

    """ + functions(wholeUnary, wholeBinary)

  static let elementwise = """
    __kernel void K(unary)(int op, int n, Shape s, __global const T *x, __global T *out) {
      int i = get_global_id(0);
      if (i >= n) return;
      int4 at = place(&s, i);
      out[at.x] = K(one)(op, x[at.y]);
    }

    __kernel void K(binary)(
        int op, int n, Shape s, __global const T *x, T one, __global const T *y, T other,
        __global T *out) {
      int i = get_global_id(0);
      if (i >= n) return;
      int4 at = place(&s, i);
      out[at.x] = K(two)(op, x ? x[at.y] : one, y ? y[at.z] : other);
    }

    __kernel void K(compare)(
        int op, int n, Shape s, __global const T *x, T one, __global const T *y, T other,
        __global uchar *out) {
      int i = get_global_id(0);
      if (i >= n) return;
      int4 at = place(&s, i);
      out[at.x] = K(test)(op, x ? x[at.y] : one, y ? y[at.z] : other) != 0;
    }

    __kernel void K(choose)(
        int n, Shape s, __global const uchar *c, __global const T *x, T one, __global const T *y,
        T other, __global T *out) {
      int i = get_global_id(0);
      if (i >= n) return;
      int4 at = place(&s, i);
      out[at.x] = c[at.y] ? (x ? x[at.z] : one) : (y ? y[at.w] : other);
    }


    """
}
