import PythonRuntime
import Tensors

extension Torch {
  func fillAutograd(_ builder: ModuleBuilder) throws(PythonException) {
    builder.style = .python
    defineGradModes(builder)
    builder.type(functionTypes.function)
    builder.type(variableType)
    builder.function(
      "backward",
      "tensors, grad_tensors=None, retain_graph=None, create_graph=False, grad_variables=None,"
        + " inputs=None", about: "Adds the gradients of tensors up in the leaves they come from."
    ) { (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let torch = Torch.of(interpreter)
      try torch.backward(
        torch.tensors(arguments[0]), gradients: arguments[1], retainGraph: arguments[2],
        createGraph: arguments[3], inputs: arguments[5])
      return .none
    }
    builder.function(
      "grad",
      "outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False,"
        + " only_inputs=True, allow_unused=None, is_grads_batched=False, materialize_grads=False",
      about: "The gradients of outputs with respect to inputs, returned."
    ) { (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try Torch.of(interpreter).grad(arguments)
    }
    builder.module.lateNames = ["detect_anomaly", "set_detect_anomaly"]
    Torch.loadSubmodules(
      ["functional", "function", "graph", "anomaly_mode"], of: builder
    ) { (interpreter: Interpreter, name: PyString) throws(PythonException) -> Value? in
      guard let home = Torch.lateAutogradNames[name.value] else {
        return try Refusals.autograd.answer(interpreter, name)
      }
      let module = try interpreter.loadModule("torch.autograd." + home)
      let value = try interpreter.findAttribute(.object(module), name)
      // Loading has put the module where the function of the same name belongs.
      if let value, home == name.value {
        let parent = try interpreter.loadModule("torch.autograd")
        try interpreter.setAttribute(.object(parent), name, to: value)
      }
      return value
    }
  }

  /// What other modules define and this one shows.
  private static let lateAutogradNames = [
    "gradcheck": "gradcheck", "gradgradcheck": "gradcheck", "detect_anomaly": "anomaly_mode",
    "set_detect_anomaly": "anomaly_mode",
  ]

  func fillFunctionModule(_ builder: ModuleBuilder) {
    builder.style = .python
    builder.type(functionTypes.function)
    builder.type(functionTypes.context)
    builder.function(
      "once_differentiable", "fn", about: "Marks a backward that is not differentiable again."
    ) {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in arguments[0]
    }
  }

  func fillGraphModule(_ builder: ModuleBuilder) { builder.type(types.node) }

  /// `torch.autograd.Variable`, which since PyTorch 0.4 gives back a tensor.
  func makeVariableType() -> PyType {
    let meta = TypeBuilder(
      interpreter, "VariableMeta", module: "torch.autograd.variable",
      bases: [interpreter.types.type])
    meta.method("__instancecheck__", "cls, other") {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      .bool(arguments[1].asTensor != nil)
    }
    let builder = TypeBuilder(interpreter, "Variable", module: "torch.autograd.variable")
    builder.describe("An old name: gives back a tensor.")
    builder.type.metatype = meta.type
    builder.allocator {
      (interpreter: Interpreter, _: PyType, arguments: Arguments) throws(PythonException) -> Value
      in
      let torch = Torch.of(interpreter)
      let data = arguments.count > 0 ? arguments[0] : arguments["data"]
      guard let tensor = data.asTensor else {
        throw interpreter.typeError(
          "Variable data has to be a tensor, but got \(interpreter.torchTypeName(data))")
      }
      let flag = arguments.count > 1 ? arguments[1] : arguments["requires_grad"]
      if !arguments["volatile"].isUnbound {
        try interpreter.warn(
          "volatile was removed and now has no effect. Use `with torch.no_grad():` instead.",
          category: .userWarning)
      }
      let alias = try torch.run("Variable") { engine throws(TensorError) in
        torch.object(try engine.detach(tensor.tensor))
      }
      if !flag.isUnbound, try interpreter.truth(flag) { try alias.setRequiresGrad(true) }
      return .object(alias)
    }
    return builder.type
  }
}
