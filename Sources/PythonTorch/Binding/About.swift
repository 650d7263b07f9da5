package import Tensors

/// What a reader wants to know about an operation: a line in words, the dtype of its result, and
/// what backward does.
package struct About: Sendable {
  /// What it computes: a formula where there is one.
  package let summary: String
  /// How the result's dtype follows from the arguments.
  package let result: ResultType
  /// The name of a result's `grad_fn`; absent where no gradient flows.
  package let gradient: String?
  /// The dtypes that it refuses.
  package private(set) var refusals: [Refusal] = []

  init(_ summary: String, _ result: ResultType, _ gradient: String? = nil) {
    self.summary = summary
    self.result = result
    self.gradient = gradient
  }
}

/// How the dtype of a result follows from the arguments.
package enum ResultType: Equatable, Sendable {
  /// That of the first tensor.
  case kept
  /// That in which all operands can be held.
  case promoted
  /// That of the first tensor if it has fractions, otherwise the default dtype.
  case floating
  /// That of the first tensor if it has fractions, otherwise int64.
  case summed
  /// Always the same.
  case fixed(DType)
  /// Given by the argument `dtype`, or by the values.
  case chosen
  /// No tensor comes back.
  case none
}

extension About {
  static func kept(_ summary: String, _ gradient: String? = nil) -> About {
    About(summary, .kept, gradient)
  }

  static func promoted(_ summary: String, _ gradient: String? = nil) -> About {
    About(summary, .promoted, gradient)
  }

  static func floating(_ summary: String, _ gradient: String? = nil) -> About {
    About(summary, .floating, gradient)
  }

  static func summed(_ summary: String, _ gradient: String? = nil) -> About {
    About(summary, .summed, gradient)
  }

  static func named(_ dtype: DType, _ summary: String, _ gradient: String? = nil) -> About {
    About(summary, .fixed(dtype), gradient)
  }

  static func bool(_ summary: String) -> About { About(summary, .fixed(.bool)) }

  static func int64(_ summary: String) -> About { About(summary, .fixed(.int64)) }

  static func chosen(_ summary: String, _ gradient: String? = nil) -> About {
    About(summary, .chosen, gradient)
  }

  static func none(_ summary: String) -> About { About(summary, .none) }
}

/// The dtypes that PyTorch has no kernel for, with its words.
package struct Refusal: Sendable {
  package let dtypes: [DType]
  private let words: String
  /// The exception; absent where the words are the name of a kernel.
  private let exception: PythonClass?

  init(_ dtypes: [DType], kernel: String) {
    self.dtypes = dtypes
    words = kernel
    exception = nil
  }

  /// A message that ends in the dtype's name, or without a `…` at its end is complete.
  init(_ dtypes: [DType], _ exception: PythonClass, saying words: String) {
    self.dtypes = dtypes
    self.words = words
    self.exception = exception
  }

  /// The error for a dtype among them.
  func error(_ dtype: DType) -> TensorError? {
    guard dtypes.contains(dtype) else { return nil }
    guard let exception else { return .notImplemented(kernel: words, dtype: dtype) }
    let ends = words.hasSuffix("…")
    let text = ends ? String(words.dropLast()) + dtype.scalarName : words
    return .refused(exception, text)
  }
}

extension About {
  /// The same, refusing some dtypes for want of PyTorch's `kernel`.
  func refusing(_ dtypes: [DType], kernel: String) -> About {
    var about = self
    about.refusals.append(Refusal(dtypes, kernel: kernel))
    return about
  }

  /// The same, refusing some dtypes with a message of PyTorch's; `…` at its end is the dtype.
  func refusing(
    _ dtypes: [DType], _ exception: PythonClass = .notImplementedError, saying words: String
  ) -> About {
    var about = self
    about.refusals.append(Refusal(dtypes, exception, saying: words))
    return about
  }
}

extension About {
  /// Throws if an operand's dtype is refused.
  func check(_ dtype: DType) throws(TensorError) {
    for refusal in refusals {
      if let error = refusal.error(dtype) { throw error }
    }
  }

  /// All refused dtypes.
  package var refused: [DType] { refusals.flatMap { $0.dtypes } }
}

extension [DType] {
  /// The dtypes without fractions.
  static let whole: [DType] = [.int64, .int32, .int16, .int8, .uint8, .bool]
  static let bool: [DType] = [.bool]
  /// Those of them that are numbers.
  static let integers: [DType] = [.int64, .int32, .int16, .int8, .uint8]
  /// The dtypes of two bytes with fractions.
  static let low: [DType] = [.float16, .bfloat16]
}
