package import PythonRuntime
package import Tensors

/// Where an operation appears.
struct Forms: OptionSet {
  let rawValue: UInt8

  /// `torch.NAME`.
  static let function = Forms(rawValue: 1)
  /// `Tensor.NAME`.
  static let method = Forms(rawValue: 2)
  /// `Tensor.NAME_`.
  static let inPlace = Forms(rawValue: 4)
  /// `torch.NAME_`.
  static let inPlaceFunction = Forms(rawValue: 8)

  static let both: Forms = [.function, .method]
  static let all: Forms = [.function, .method, .inPlace]
  static let everywhere: Forms = [.function, .method, .inPlace, .inPlaceFunction]
}

/// One operation of PyTorch: its name, the ways to call it, and what it does.
package final class Operation {
  typealias Body = (Call) throws(TensorError) -> Value
  /// An in-place result, written into the given tensor.
  typealias InPlaceBody = (Call, Tensor) throws(TensorError) -> Tensor

  package let name: String
  package let about: About
  let forms: Forms
  private let sources: [String]
  private let body: Body
  private let inPlaceBody: InPlaceBody?
  private let isInPlace: Bool
  private lazy var functionSignatures = read(isMethod: false)
  private lazy var methodSignatures = read(isMethod: true)

  init(
    _ name: String, _ about: About, _ signatures: [String], forms: Forms,
    inPlace: InPlaceBody? = nil,
    isInPlace: Bool = false, _ body: @escaping Body
  ) {
    self.name = name
    self.about = about
    self.forms = forms
    sources = signatures
    inPlaceBody = inPlace
    self.isInPlace = isInPlace
    self.body = body
  }

  /// The operation under another name: `absolute` for `abs`, or `add_` for `add`.
  func renamed(_ name: String, isInPlace: Bool = false) -> Operation {
    Operation(
      name, about, sources, forms: forms, inPlace: inPlaceBody,
      isInPlace: isInPlace || self.isInPlace, body)
  }

  private func read(isMethod: Bool) -> [OperationSignature] {
    let allowsNumbers = Operation.takesNumbers(name)
    return sources.map {
      OperationSignature($0, isMethod: isMethod, allowsNumbers: allowsNumbers)
    }
  }

  private static func takesNumbers(_ name: String) -> Bool {
    switch name.hasSuffix("_") ? String(name.dropLast()) : name {
    case "add", "sub", "subtract", "mul", "multiply", "div", "divide", "true_divide",
      "floor_divide", "copy":
      true
    default: false
    }
  }

  func signatures(isMethod: Bool) -> [OperationSignature] {
    isMethod ? methodSignatures : functionSignatures
  }
}

extension Operation {
  /// Binds the arguments and does it.
  func invoke(
    _ torch: Torch, _ arguments: Arguments, skipping skipped: Int, isMethod: Bool,
    receiver: PyTensor? = nil
  ) throws(PythonException) -> Value {
    let given = GivenArguments(arguments, skipping: skipped)
    let call = try bind(torch, given, isMethod: isMethod, receiver: receiver)
    let result: Value
    do throws(TensorError) {
      result = try call.placed { () throws(TensorError) in try perform(call) }
    } catch {
      throw torch.exception(error, operation: name, operands: call.operands)
    }
    if !torch.warnings.texts.isEmpty { try torch.issueWarnings() }
    return result
  }

  private func perform(_ call: Call) throws(TensorError) -> Value {
    if !about.refusals.isEmpty { try check(call) }
    if isInPlace { return try performInPlace(call) }
    guard call.has("out") else { return try body(call) }
    return try call.torch.store(try body(call), in: call.value("out"), operation: name)
  }

  /// Refuses dtypes; operands that do not broadcast are told first.
  private func check(_ call: Call) throws(TensorError) {
    do throws(TensorError) {
      try about.check(call.dtype(for: about.result))
    } catch {
      let operands = about.result == .promoted ? call.operands : []
      if operands.count == 2 {
        _ = try Tensor.broadcastShape(operands[0].shape, operands[1].shape)
      }
      throw error
    }
  }

  private func performInPlace(_ call: Call) throws(TensorError) -> Value {
    let input = try call.tensor("input")
    if let inPlaceBody {
      _ = try inPlaceBody(call, input)
    } else {
      try call.engine.inPlace(input) { (_: Tensor) throws(TensorError) -> Tensor in
        guard let result = try body(call).asTensor else {
          throw .refused(.runtimeError, "\(name) gives no tensor to store")
        }
        return result.tensor
      }
    }
    return call.torch.wrap(input)
  }

  private func bind(
    _ torch: Torch, _ given: GivenArguments, isMethod: Bool, receiver: PyTensor?
  ) throws(PythonException) -> Call {
    let signatures = signatures(isMethod: isMethod)
    if isMethod, signatures.count == 1, signatures[0].parameters.isEmpty {
      try refuseArguments(torch, given)
    }
    for (overload, signature) in signatures.enumerated() {
      switch signature.match(given) {
      case .bound(let values):
        return Call(
          torch: torch, operation: self, overload: overload, signature: signature, values: values,
          receiver: receiver)
      case .failed(let mismatch) where signatures.count == 1:
        throw ArgumentErrors(
          operation: name, signature: signature, interpreter: torch.interpreter
        ).error(mismatch)
      case .failed: continue
      }
    }
    throw invalid(torch, given, signatures)
  }

  private func refuseArguments(
    _ torch: Torch, _ given: GivenArguments
  ) throws(PythonException) {
    if !given.keywords.isEmpty {
      throw torch.interpreter.typeError("TensorBase.\(name)() takes no keyword arguments")
    }
    if given.count > 0 {
      throw torch.interpreter.typeError(
        "TensorBase.\(name)() takes no arguments (\(given.count) given)")
    }
  }

  /// Blames one argument where only one signature could have been meant.
  private func invalid(
    _ torch: Torch, _ given: GivenArguments, _ signatures: [OperationSignature]
  ) -> PythonException {
    let count = given.count + given.keywords.count
    let plausible = signatures.filter {
      !$0.isHidden && count >= $0.requiredCount && count <= $0.parameters.count
    }
    if plausible.count == 1, case .failed(let mismatch) = plausible[0].match(given) {
      return ArgumentErrors(
        operation: name, signature: plausible[0], interpreter: torch.interpreter
      ).error(mismatch)
    }
    return torch.interpreter.typeError(
      InvalidArguments(
        operation: name, signatures: signatures, given: given, interpreter: torch.interpreter
      ).message)
  }
}

extension Call {
  /// The dtype that an operation computes in: that of the first tensor, or the promoted one.
  func dtype(for result: ResultType) throws(TensorError) -> DType {
    var operands: [Tensor] = receiver.map { [$0.tensor] } ?? []
    for (position, parameter) in signature.parameters.enumerated() {
      if let tensor = values[position].asTensor {
        operands.append(tensor.tensor)
      } else if !parameter.isKeywordOnly, parameter.type == .number || parameter.type == .tensor,
        let scalar = values[position].asScalar
      {
        operands.append(engine.wrap(scalar))
      }
    }
    guard let first = operands.first else { return engine.defaultDType }
    return result == .promoted ? engine.resultType(operands) : first.dtype
  }

  /// The tensors among the arguments, for the record of an error.
  var operands: [TensorFacts.Operand] {
    var operands: [TensorFacts.Operand] = []
    if let receiver { operands.append(TensorFacts.Operand("input", 0, receiver.tensor)) }
    let shift = operands.count
    for (position, parameter) in signature.parameters.enumerated() {
      guard let tensor = values[position].asTensor else { continue }
      operands.append(TensorFacts.Operand(parameter.name, position + shift, tensor.tensor))
    }
    return operands
  }
}
