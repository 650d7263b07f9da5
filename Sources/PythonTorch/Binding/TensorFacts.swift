package import PythonRuntime
package import Tensors

/// The record behind an exception of an operation on tensors, for explanations.
package final class TensorFacts {
  /// What the engine refused.
  package let error: TensorError
  /// PyTorch's name of the operation: `add`.
  package let operation: String
  /// The tensors among the arguments.
  package let operands: [Operand]

  /// A tensor argument as it was at the time of the error.
  package struct Operand {
    /// The parameter: `other`.
    package let name: String
    /// The place among the arguments of the call, the receiver of a method being 0.
    package let position: Int
    package let shape: [Int]
    package let dtype: DType
    package let requiresGrad: Bool

    package init(_ name: String, _ position: Int, _ tensor: Tensor) {
      self.name = name
      self.position = position
      shape = tensor.shape
      dtype = tensor.dtype
      requiresGrad = tensor.requiresGrad
    }
  }

  package init(_ error: TensorError, operation: String, operands: [Operand]) {
    self.error = error
    self.operation = operation
    self.operands = operands
  }
}

extension Torch {
  /// The Python exception of an engine's error, with its facts.
  package func exception(
    _ error: TensorError, operation: String, operands: [TensorFacts.Operand] = []
  ) -> PythonException {
    if case .foreign(let foreign) = error {
      return PythonException(unsafeDowncast(foreign.object, to: PyException.self))
    }
    let exception = interpreter.error(exceptionType(of: error), [.string(error.message)])
    exception.exception.facts = TensorFacts(error, operation: operation, operands: operands)
    return exception
  }

  private func exceptionType(of error: TensorError) -> PyType {
    let kind: ExceptionKind
    switch error.pythonClass {
    case .runtimeError: kind = .runtimeError
    case .valueError: kind = .valueError
    case .indexError: kind = .indexError
    case .typeError: kind = .typeError
    case .notImplementedError: kind = .notImplementedError
    case .attributeError: kind = .attributeError
    case .assertionError: kind = .assertionError
    case .linAlgError: return types.linAlgError
    }
    return interpreter.types.exception(kind)
  }

  /// Runs engine code on behalf of `operation` and turns its errors into exceptions.
  package func run<Result>(
    _ operation: String, _ operands: @autoclosure () -> [(String, Tensor)] = [],
    _ body: (Engine) throws(TensorError) -> Result
  ) throws(PythonException) -> Result {
    let result: Result
    do throws(TensorError) {
      result =
        try engine.accelerators.isEmpty
        ? body(engine)
        : placed(operation, operands().map { $0.1 }) { () throws(TensorError) in try body(engine) }
    } catch {
      var facts: [TensorFacts.Operand] = []
      for (position, operand) in operands().enumerated() {
        facts.append(TensorFacts.Operand(operand.0, position, operand.1))
      }
      if !warnings.texts.isEmpty { try issueWarnings() }
      throw exception(error, operation: operation, operands: facts)
    }
    if !warnings.texts.isEmpty { try issueWarnings() }
    if engine.takeSavedInference() { throw interpreter.runtimeError(Torch.savedInference) }
    return result
  }

  private static let savedInference =
    "Inference tensors cannot be saved for backward. Please do not use Tensors created in inference"
    + " mode in computation tracked by autograd. To work around this, you can make a clone to get a"
    + " normal tensor and use it in autograd, or use `torch.no_grad()` instead of"
    + " `torch.inference_mode()`."

  /// Shows what the engine warned of.
  func issueWarnings() throws(PythonException) {
    for text in warnings.takeAll() { try interpreter.warn(text, category: .userWarning) }
  }
}

extension PythonException {
  /// The exception inside the engine's error type, to pass through engine code.
  package var asTensorError: TensorError { .foreign(ForeignError(exception)) }
}
