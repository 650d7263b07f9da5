/// What a cascade adds: a number, or a vector of numbers that lie side by side.
protocol CascadeTerm {
  associatedtype Value
  static var none: Self { get }
  static func load(_ place: UnsafePointer<Value>) -> Self
  static func together(_ a: Self, _ b: Self) -> Self
}

/// Sums in PyTorch's order, so that they have PyTorch's last digits too.
///
/// Four sums grow side by side. Each is carried over four levels, so that small numbers meet small
/// ones: after a step of terms a level is added to the next and begins again.
struct CascadeSum<Term: CascadeTerm> {
  typealias Place = UnsafePointer<Term.Value>
  static var width: Int { 4 }

  /// Four sums; the terms of each lie `rowStep` apart, its neighbour `columnStep` away.
  @inline(__always)
  static func four(
    _ start: Place, rowStep: Int, columnStep: Int, count: Int
  ) -> FourTerms<Term> {
    let power = Swift.max(4, binaryDigits(count) / 4)
    let step = 1 << power
    var (first, second) = (FourTerms<Term>(), FourTerms<Term>())
    var (third, fourth) = (FourTerms<Term>(), FourTerms<Term>())
    var row = 0
    while row + step <= count {
      for _ in 0..<step {
        first.add(start + row &* rowStep, columnStep)
        row += 1
      }
      second.take(&first)
      if row & ((step - 1) << power) != 0 { continue }
      third.take(&second)
      if row & ((step - 1) << (2 * power)) != 0 { continue }
      fourth.take(&third)
    }
    while row < count {
      first.add(start + row &* rowStep, columnStep)
      row += 1
    }
    first.take(&second)
    first.take(&third)
    first.take(&fourth)
    return first
  }

  /// One sum of terms that lie `step` apart.
  @inline(__always)
  static func row(_ start: Place, step: Int, count: Int) -> Term {
    let whole = count / width
    let sums = four(start, rowStep: width * step, columnStep: step, count: whole)
    var total = sums.a
    for index in (whole * width)..<count {
      total = Term.together(total, Term.load(start + index &* step))
    }
    return Term.together(Term.together(Term.together(total, sums.b), sums.c), sums.d)
  }

  /// The digits of `count - 1` in base two, but at least one.
  private static func binaryDigits(_ count: Int) -> Int {
    count <= 2 ? 1 : Int.bitWidth - (count - 1).leadingZeroBitCount
  }
}

/// Four terms that grow side by side.
struct FourTerms<Term: CascadeTerm> {
  var a = Term.none
  var b = Term.none
  var c = Term.none
  var d = Term.none

  @inline(__always)
  mutating func add(_ place: UnsafePointer<Term.Value>, _ step: Int) {
    a = Term.together(a, Term.load(place))
    b = Term.together(b, Term.load(place + step))
    c = Term.together(c, Term.load(place + 2 &* step))
    d = Term.together(d, Term.load(place + 3 &* step))
  }

  /// Adds what another level holds, which begins again.
  @inline(__always)
  mutating func take(_ level: inout FourTerms) {
    a = Term.together(a, level.a)
    b = Term.together(b, level.b)
    c = Term.together(c, level.c)
    d = Term.together(d, level.d)
    level = FourTerms()
  }
}

extension Float: CascadeTerm {
  @inline(__always) static var none: Float { 0 }
  @inline(__always) static func load(_ place: UnsafePointer<Float>) -> Float { place[0] }
  @inline(__always) static func together(_ a: Float, _ b: Float) -> Float { a + b }
}

extension Double: CascadeTerm {
  @inline(__always) static var none: Double { 0 }
  @inline(__always) static func load(_ place: UnsafePointer<Double>) -> Double { place[0] }
  @inline(__always) static func together(_ a: Double, _ b: Double) -> Double { a + b }
}

extension SIMD8<Float>: CascadeTerm {
  @inline(__always) static var none: SIMD8<Float> { .zero }
  @inline(__always) static func load(_ place: UnsafePointer<Float>) -> SIMD8<Float> {
    UnsafeRawPointer(place).loadUnaligned(as: SIMD8<Float>.self)
  }
  @inline(__always) static func together(_ a: Self, _ b: Self) -> Self { a + b }
}

extension SIMD4<Double>: CascadeTerm {
  @inline(__always) static var none: SIMD4<Double> { .zero }
  @inline(__always) static func load(_ place: UnsafePointer<Double>) -> SIMD4<Double> {
    UnsafeRawPointer(place).loadUnaligned(as: SIMD4<Double>.self)
  }
  @inline(__always) static func together(_ a: Self, _ b: Self) -> Self { a + b }
}
