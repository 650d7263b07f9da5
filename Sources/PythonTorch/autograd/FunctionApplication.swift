import PythonRuntime
import Tensors

/// One call of `MyFunction.apply(…)`.
struct FunctionApplication {
  private let torch: Torch
  private let type: PyType
  private let arguments: ContiguousArray<Value>
  private let record = FunctionRecord()
  private let context: Value
  private var interpreter: Interpreter { torch.interpreter }

  init(_ torch: Torch, _ type: PyType, _ arguments: ContiguousArray<Value>) {
    self.torch = torch
    self.type = type
    self.arguments = arguments
    context = .object(PyInstance(type: torch.contextType(of: type), native: record))
  }

  /// Calls `forward` without recording, and ties its results to `backward`.
  func run() throws(PythonException) -> Value {
    let inputs = arguments.map { $0.asTensor?.tensor } as [Tensor?]
    let tracked = torch.engine.tracks(inputs)
    record.needsInputGradient = inputs.map { $0?.requiresGrad ?? false }
    let mode = torch.engine.gradMode
    torch.engine.gradMode = false
    defer { torch.engine.gradMode = mode }
    let result = try forward()
    torch.engine.gradMode = mode
    guard let items = result.asTuple?.items else {
      return try finish([result], inputs, tracked)[0]
    }
    return .tuple(try finish(items, inputs, tracked))
  }

  private func forward() throws(PythonException) -> Value {
    let function = try interpreter.getAttribute(.object(type), "forward")
    guard overridesSetup else {
      return try interpreter.call(function, with: CallArguments([context] + arguments))
    }
    let result = try interpreter.call(function, with: CallArguments(arguments))
    let setup = try interpreter.getAttribute(.object(type), "setup_context")
    _ = try interpreter.call(setup, context, .tuple(arguments), result)
    return result
  }

  private var overridesSetup: Bool {
    let name = interpreter.intern("setup_context")
    for base in type.mro where base.attributes[name] != nil {
      return base !== torch.functionTypes.function
    }
    return false
  }

  private func finish(
    _ items: ContiguousArray<Value>, _ inputs: [Tensor?], _ tracked: Bool
  ) throws(PythonException) -> ContiguousArray<Value> {
    var results = items
    var outputs: [Tensor] = []
    record.outputs = []
    for (position, item) in items.enumerated() {
      guard let tensor = item.asTensor?.tensor, isDifferentiable(tensor) else {
        record.outputs.append(
          item.asTensor.map { .constant($0.tensor.shape, $0.tensor.dtype) } ?? .none)
        continue
      }
      record.outputs.append(.differentiable(outputs.count))
      let output = try fresh(tensor, inputs)
      results[position] = torch.wrap(output)
      outputs.append(output)
    }
    if tracked && !outputs.isEmpty { attach(outputs, inputs) }
    return results
  }

  private func isDifferentiable(_ tensor: Tensor) -> Bool {
    tensor.dtype.isFloatingPoint && !record.nonDifferentiable.contains { $0 === tensor }
  }

  /// A result that is one of the inputs becomes a view of it, unless it was changed in place.
  private func fresh(
    _ tensor: Tensor, _ inputs: [Tensor?]
  ) throws(PythonException) -> Tensor {
    if record.dirty.contains(where: { $0 === tensor }) { return tensor }
    let isInput = inputs.contains { $0 === tensor }
    guard isInput || tensor.view != nil && tensor.autograd?.gradFn != nil else { return tensor }
    return try torch.run("apply") { engine throws(TensorError) in try engine.detach(tensor) }
  }

  private func attach(_ outputs: [Tensor], _ inputs: [Tensor?]) {
    var saved: [Tensor] = []
    var savedOutputs: [Int] = []
    var places: [Int?] = []
    for tensor in record.saved where !isOutput(tensor, outputs) {
      if let tensor { saved.append(tensor) }
    }
    var nextInput = 0
    for tensor in record.saved {
      if let index = outputs.firstIndex(where: { $0 === tensor }) {
        places.append(saved.count + savedOutputs.count)
        savedOutputs.append(index)
      } else if tensor != nil {
        places.append(nextInput)
        nextInput += 1
      } else {
        places.append(nil)
      }
    }
    record.savedPlaces = places
    record.saved = []
    let tensorInputs = inputs.filter { $0 != nil }
    let backward = FunctionBackward(torch, type, context, record, inputs.map { $0 != nil })
    torch.engine.record(
      type.name + "Backward", outputs: outputs, inputs: tensorInputs, saved: saved.map { $0 },
      savedOutputs: savedOutputs
    ) { (_, node, gradients) throws(TensorError) in
      try backward.run(node, gradients)
    }
    outputs[0].autograd?.gradFn?.context = context.asObject
  }

  private func isOutput(_ tensor: Tensor?, _ outputs: [Tensor]) -> Bool {
    outputs.contains { $0 === tensor }
  }
}

/// The call of a custom function's `backward`.
struct FunctionBackward {
  private let torch: Torch
  private let type: PyType
  private let context: Value
  private let record: FunctionRecord
  /// For each argument of `forward`, whether it was a tensor.
  private let isTensor: [Bool]

  init(
    _ torch: Torch, _ type: PyType, _ context: Value, _ record: FunctionRecord,
    _ isTensor: [Bool]
  ) {
    self.torch = torch
    self.type = type
    self.context = context
    self.record = record
    self.isTensor = isTensor
  }

  func run(_ node: Node, _ gradients: [Tensor?]) throws(TensorError) -> [Tensor?] {
    var arguments: ContiguousArray<Value> = [context]
    for output in record.outputs {
      switch output {
      case .differentiable(let index):
        let metadata = node.outputs[index]
        arguments.append(try given(gradients[index], metadata.shape, metadata.dtype))
      case .constant(let shape, let dtype): arguments.append(try given(nil, shape, dtype))
      case .none: arguments.append(.none)
      }
    }
    record.node = node
    defer { record.node = nil }
    do throws(PythonException) {
      let function = try torch.interpreter.getAttribute(.object(type), "backward")
      return try results(torch.interpreter.call(function, with: CallArguments(arguments)))
    } catch { throw error.asTensorError }
  }

  /// The gradient of an output, made of zeros where there is none.
  private func given(
    _ gradient: Tensor?, _ shape: [Int], _ dtype: DType
  ) throws(TensorError) -> Value {
    guard gradient == nil && record.materializesGradients else { return torch.wrap(gradient) }
    return torch.wrap(try torch.engine.zeros(shape, dtype: dtype))
  }

  /// One gradient for each tensor argument.
  private func results(_ value: Value) throws(PythonException) -> [Tensor?] {
    var items = value.asTuple?.items ?? [value]
    while items.count > isTensor.count, items.last?.isNone == true { items.removeLast() }
    guard items.count == isTensor.count else {
      throw torch.interpreter.runtimeError(
        "function \(type.name)Backward returned an incorrect number of gradients (expected"
          + " \(isTensor.count), got \(items.count))")
    }
    var gradients: [Tensor?] = []
    for (place, (item, isTensor)) in zip(items, isTensor).enumerated() {
      guard isTensor || item.isNone else {
        throw torch.interpreter.runtimeError(
          "function \(type.name)Backward returned a gradient different than None at position"
            + " \(place + 1), but the corresponding forward input was not a Variable")
      }
      guard item.isNone || item.asTensor != nil else {
        throw torch.interpreter.runtimeError(
          "expected Variable or None (got \(torch.interpreter.torchTypeName(item)))")
      }
      if isTensor { gradients.append(item.asTensor?.tensor) }
    }
    return gradients
  }
}
