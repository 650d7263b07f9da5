import PythonRuntime
import Tensors

extension Torch {
  func defineAutogradProperties(_ builder: TypeBuilder) {
    property(builder, "is_leaf", about: "Whether a program made the tensor, and not an operation.")
    { .bool($0.tensor.isLeaf) }
    property(
      builder, "retains_grad", about: "Whether backward keeps the gradient of this inner tensor."
    ) { .bool($0.tensor.autograd?.retainsGrad ?? false) }
    property(builder, "output_nr", about: "Which output of its node the tensor is.") {
      .int(Int64($0.tensor.autograd?.outputIndex ?? 0))
    }
    property(builder, "grad_fn", about: "The node of the operation that made the tensor.") {
      receiver throws(PythonException) in
      receiver.torch.wrap(node: receiver.torch.engine.gradFn(of: receiver.tensor))
    }
    builder.property(
      "requires_grad", about: "Whether operations on the tensor are recorded.",
      get: { (_: Interpreter, receiver: Value) throws(PythonException) -> Value in
        .bool(receiver.asTensor?.tensor.requiresGrad ?? false)
      },
      set: { (interpreter: Interpreter, receiver: Value, value: Value) throws(PythonException) in
        guard case .bool(let flag) = value else {
          throw interpreter.runtimeError("requires_grad must be a bool")
        }
        guard let receiver = receiver.asTensor else { return }
        if flag && receiver.tensor.isLeaf && !receiver.tensor.dtype.isFloatingPoint {
          throw interpreter.runtimeError(
            "only Tensors of floating point and complex dtype can require gradients")
        }
        try receiver.setRequiresGrad(flag)
      })
    builder.property(
      "grad", about: "The gradient that backward has added up.",
      get: { (_: Interpreter, receiver: Value) throws(PythonException) -> Value in
        try receiver.asTensor?.gradient() ?? .none
      },
      set: { (_: Interpreter, receiver: Value, value: Value) throws(PythonException) in
        try receiver.asTensor?.setGradient(value)
      })
    builder.property(
      "data", about: "The same memory without a history.",
      get: { (_: Interpreter, receiver: Value) throws(PythonException) -> Value in
        guard let receiver = receiver.asTensor else { return .none }
        return try receiver.torch.run("data") { engine throws(TensorError) in
          receiver.torch.wrap(try engine.dataAlias(receiver.tensor))
        }
      },
      set: { (_: Interpreter, receiver: Value, value: Value) throws(PythonException) in
        try receiver.asTensor?.setData(value)
      })
  }

  func defineAutogradMethods(_ builder: TypeBuilder) {
    builder.method(
      "backward", "self, gradient=None, retain_graph=None, create_graph=False, inputs=None",
      about: "Adds the gradient of the tensor up in the leaves it comes from."
    ) { (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let receiver = arguments[0].asTensor else { return .none }
      try receiver.torch.backward(
        [receiver.tensor], gradients: arguments[1], retainGraph: arguments[2],
        createGraph: arguments[3], inputs: arguments[4])
      return .none
    }
    builder.method(
      "register_hook", "self, hook", about: "Calls a function with the gradient when it is known."
    ) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let receiver = arguments[0].asTensor else { return .none }
      return try receiver.torch.registerHook(on: receiver, arguments[1])
    }
    builder.method(
      "register_post_accumulate_grad_hook", "self, hook",
      about: "Calls a function after the gradient was added up."
    ) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let receiver = arguments[0].asTensor else { return .none }
      return try receiver.torch.registerPostAccumulateHook(on: receiver, arguments[1])
    }
    let base = TypeBuilder(extending: types.tensorBase, in: interpreter, style: .builtin)
    base.method(
      "retain_grad", "self, /", about: "Lets backward keep the gradient of this inner tensor."
    ) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let receiver = arguments[0].asTensor else { return .none }
      try receiver.torch.run("retain_grad") { engine throws(TensorError) in
        try engine.retainGrad(receiver.tensor)
      }
      return .none
    }
  }
}

extension PyTensor {
  func setRequiresGrad(_ flag: Bool) throws(PythonException) {
    if !flag && !tensor.isLeaf {
      throw torch.interpreter.runtimeError(
        "you can only change requires_grad flags of leaf variables. If you want to use a computed"
          + " variable in a subgraph that doesn't require differentiation use var_no_grad ="
          + " var.detach().")
    }
    try torch.run("requires_grad_") { engine throws(TensorError) in
      try engine.setRequiresGrad(tensor, flag)
    }
  }

  /// `.grad`, with PyTorch's warning for tensors that keep none.
  func gradient() throws(PythonException) -> Value {
    if let gradient = tensor.grad { return torch.wrap(gradient) }
    if !tensor.isLeaf && !(tensor.autograd?.retainsGrad ?? false) {
      try torch.interpreter.warn(PyTensor.gradWarning, category: .userWarning)
    }
    return .none
  }

  private static let gradWarning =
    "The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its .grad"
    + " attribute won't be populated during autograd.backward(). If you indeed want the .grad field"
    + " to be populated for a non-leaf Tensor, use .retain_grad() on the non-leaf Tensor. If you"
    + " access the non-leaf Tensor by mistake, make sure you access the leaf Tensor instead. See"
    + " github.com/pytorch/pytorch/pull/30531 for more information."

  func setGradient(_ value: Value) throws(PythonException) {
    if value.isNone || value.isUnbound {
      return try torch.run("grad") { engine throws(TensorError) in
        try engine.setGrad(tensor, nil)
      }
    }
    let interpreter = torch.interpreter
    guard let gradient = value.asTensor?.tensor else {
      throw interpreter.typeError(
        "assigned grad expected to be a Tensor or None but got grad of type"
          + " \(interpreter.torchTypeName(value))")
    }
    try torch.run("grad") { engine throws(TensorError) in try engine.setGrad(tensor, gradient) }
  }

  func setData(_ value: Value) throws(PythonException) {
    guard !value.isUnbound else {
      throw torch.interpreter.runtimeError(
        "Deleting tensor data is not allowed. Delete tensor instead!")
    }
    guard let source = value.asTensor?.tensor else {
      throw torch.interpreter.typeError(
        "Variable data has to be a tensor, but got \(torch.interpreter.torchTypeName(value))")
    }
    try torch.run("data") { engine throws(TensorError) in try engine.setData(tensor, source) }
  }
}
