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
    if outputs.allSatisfy({ $0.requiresGrad }), inputs.contains(where: { !$0.requiresGrad }) {
      throw interpreter.runtimeError("One of the differentiated Tensors does not require grad")
    }
    let seeds = try rootGradients(arguments["grad_outputs"], count: outputs.count)
    let isBatched = try interpreter.truth(arguments["is_grads_batched"])
    let materialize = try interpreter.truth(arguments["materialize_grads"])
    let allowUnused = try optionalTruth(arguments["allow_unused"]) ?? materialize
    let retain = try optionalTruth(arguments["retain_graph"])
    let create = try interpreter.truth(arguments["create_graph"])
    let gradients = try run("grad", outputs.map { ("outputs", $0) }) { engine throws(TensorError) in
      if isBatched {
        return try engine.batchedGrad(
          outputs, inputs: inputs, gradients: seeds, retainGraph: retain, createGraph: create,
          allowUnused: allowUnused)
      }
      return try engine.grad(
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

extension Engine {
  /// Gradients for each of several gradients of the outputs, which lie along their first dimension.
  fileprivate func batchedGrad(
    _ outputs: [Tensor], inputs: [Tensor], gradients: [Tensor?], retainGraph: Bool?,
    createGraph: Bool, allowUnused: Bool
  ) throws(TensorError) -> [Tensor?] {
    let size = try batchSize(outputs, gradients)
    var rows = [[Tensor]](repeating: [], count: inputs.count)
    for place in 0..<size {
      var parts: [Tensor?] = []
      for gradient in gradients {
        parts.append(
          try gradient.map { (g) throws(TensorError) in try select(g, dim: 0, index: place) })
      }
      let isLast = place == size - 1
      let found = try grad(
        outputs, inputs: inputs, gradients: parts, retainGraph: isLast ? retainGraph : true,
        createGraph: createGraph, allowUnused: allowUnused)
      for (index, gradient) in found.enumerated() {
        if let gradient { rows[index].append(gradient) }
      }
    }
    var stacked: [Tensor?] = []
    for row in rows { stacked.append(row.isEmpty ? nil : try stack(row)) }
    return stacked
  }

  private func batchSize(
    _ outputs: [Tensor], _ gradients: [Tensor?]
  ) throws(TensorError) -> Int {
    for (place, gradient) in gradients.enumerated() {
      guard let gradient, Array(gradient.shape.dropFirst()) != outputs[place].shape else {
        continue
      }
      throw .refused(
        .runtimeError,
        "If `is_grads_batched=True`, we interpret the first dimension of each grad_output as the"
          + " batch dimension. The sizes of the remaining dimensions are expected to match the shape"
          + " of corresponding output, but a mismatch was detected: grad_output[\(place)] has a shape"
          + " of torch.Size(\(TensorError.list(Array(gradient.shape.dropFirst())))) and output[\(place)] has a shape of"
          + " torch.Size(\(TensorError.list(outputs[place].shape))). If you only want some tensors in"
          + " `grad_output` to be considered batched, consider using vmap.")
    }
    return gradients.compactMap { $0?.shape.first }.first ?? 0
  }
}
