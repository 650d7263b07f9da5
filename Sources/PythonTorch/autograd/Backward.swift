import PythonRuntime
import Tensors

extension Torch {
  /// `loss.backward()` and `torch.autograd.backward`.
  func backward(
    _ roots: [Tensor], gradients: Value, retainGraph: Value, createGraph: Value, inputs: Value
  ) throws(PythonException) {
    let seeds = try rootGradients(gradients, count: roots.count)
    let create = try interpreter.truth(createGraph)
    let retain = try optionalTruth(retainGraph)
    var targets: [Tensor]?
    if !inputs.isNone && !inputs.isUnbound {
      targets = try tensors(inputs)
      if targets?.isEmpty == true {
        throw interpreter.runtimeError("`inputs` argument to `backward()` cannot be empty.")
      }
    }
    try run("backward", roots.map { ("self", $0) }) { engine throws(TensorError) in
      try engine.backward(
        roots, gradients: seeds, retainGraph: retain, createGraph: create, inputs: targets)
    }
  }

  /// `torch.autograd.grad`.
  func grad(_ arguments: Arguments) throws(PythonException) -> Value {
    let outputs = try tensors(arguments["outputs"])
    let inputs = try tensors(arguments["inputs"])
    if inputs.isEmpty {
      throw interpreter.runtimeError("`inputs` argument to `grad()` cannot be empty.")
    }
    for input in inputs where !input.requiresGrad {
      throw interpreter.runtimeError("One of the differentiated Tensors does not require grad")
    }
    let seeds = try rootGradients(arguments["grad_outputs"], count: outputs.count)
    let materialize = try interpreter.truth(arguments["materialize_grads"])
    let allowUnused = try optionalTruth(arguments["allow_unused"]) ?? materialize
    let retain = try optionalTruth(arguments["retain_graph"])
    let create = try interpreter.truth(arguments["create_graph"])
    let gradients = try run("grad", outputs.map { ("outputs", $0) }) { engine throws(TensorError) in
      try engine.grad(
        outputs, inputs: inputs, gradients: seeds, retainGraph: retain, createGraph: create,
        allowUnused: allowUnused)
    }
    var items = ContiguousArray<Value>()
    for (gradient, input) in zip(gradients, inputs) {
      if gradient == nil && materialize {
        items.append(
          try run("grad") { engine throws(TensorError) in wrap(try engine.zerosLike(input)) })
      } else {
        items.append(wrap(gradient))
      }
    }
    return .tuple(items)
  }

  private func optionalTruth(_ value: Value) throws(PythonException) -> Bool? {
    value.isNone || value.isUnbound ? nil : try interpreter.truth(value)
  }

  /// A tensor, or the tensors of a sequence.
  func tensors(_ value: Value) throws(PythonException) -> [Tensor] {
    if let single = value.asTensor { return [single.tensor] }
    var tensors: [Tensor] = []
    for item in try interpreter.items(of: value) {
      guard let tensor = item.asTensor else {
        throw interpreter.typeError(
          "element \(tensors.count) of tensors tuple is not a Tensor")
      }
      tensors.append(tensor.tensor)
    }
    return tensors
  }

  /// The gradients that are given; fewer than roots where none are.
  private func rootGradients(_ value: Value, count: Int) throws(PythonException) -> [Tensor?] {
    if value.isNone || value.isUnbound { return [] }
    if let single = value.asTensor { return [single.tensor] }
    if value.asText != nil {
      throw interpreter.typeError("gradients can be either Tensors or None, but got str")
    }
    var gradients: [Tensor?] = []
    for item in try interpreter.items(of: value) {
      guard item.isNone || item.asTensor != nil else {
        throw interpreter.typeError(
          "gradients can be either Tensors or None, but got \(interpreter.torchTypeName(item))")
      }
      gradients.append(item.asTensor?.tensor)
    }
    guard gradients.count == count else {
      throw interpreter.runtimeError(
        "got \(count) tensors and \(gradients.count) gradients")
    }
    return gradients
  }
}
