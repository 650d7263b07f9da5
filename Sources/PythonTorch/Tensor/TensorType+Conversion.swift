import PythonRuntime
import Tensors

extension Torch {
  /// Conversions to types, to other libraries and to copies.
  func defineConversionMethods(_ builder: TypeBuilder) {
    builder.method("type", nil, about: "The name of the type, or the tensor in another.") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let receiver = arguments[0].asTensor else { return .none }
      let wanted = arguments.count > 1 ? arguments[1] : arguments["dtype"]
      return try receiver.converted(to: wanted)
    }
    defineArrayMethods(builder)
    builder.method("__reduce_ex__", "self, protocol, /") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try interpreter.call(interpreter.attribute("_reduce", of: "torch._utils"), arguments[0])
    }
    method(builder, "__copy__") { receiver throws(PythonException) in
      try receiver.shallowCopy()
    }
    builder.method("__deepcopy__", "self, memo, /") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let receiver = arguments[0].asTensor else { return .none }
      return try receiver.deepCopy(memo: arguments[1].asDict)
    }
    builder.method(
      "apply_", "self, callable, /", about: "Calls a Python function with every element, in place."
    ) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let receiver = arguments[0].asTensor else { return .none }
      return try receiver.applyInPlace(arguments[1])
    }
    builder.method(
      "map_", "self, tensor, callable, /",
      about: "Calls a Python function with the elements of two tensors, in place."
    ) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let receiver = arguments[0].asTensor else { return .none }
      guard let other = arguments[1].asTensor else {
        throw interpreter.typeError(
          "map_(): argument 'tensor' (position 1) must be Tensor, not "
            + interpreter.torchTypeName(arguments[1]))
      }
      return try receiver.mapInPlace(other, arguments[2])
    }
  }

  /// The dtype that a `torch.FloatTensor` class or its name stands for.
  func dtype(ofLegacy value: Value) -> DType? {
    let name = value.asText ?? value.asType.map { "\($0.module).\($0.name)" } ?? ""
    for dtype in DType.allCases where dtype.typeString == name { return dtype }
    return name == "torch.Tensor" ? engine.defaultDType : nil
  }
}

extension PyTensor {
  /// `x.type()` and `x.type(torch.float64)`.
  func converted(to wanted: Value) throws(PythonException) -> Value {
    if wanted.isUnbound || wanted.isNone { return .string(tensor.typeString) }
    guard let dtype = wanted.asDType ?? torch.dtype(ofLegacy: wanted) else {
      if let name = wanted.asText {
        throw torch.interpreter.valueError("invalid type: '\(name)'")
      }
      throw torch.interpreter.typeError("dtype must be a type, str, or dtype object")
    }
    return try torch.run("type", [("input", tensor)]) { engine throws(TensorError) in
      torch.wrap(try engine.to(tensor, dtype: dtype))
    }
  }

  /// `copy.copy(x)`: another object on the same memory.
  func shallowCopy() throws(PythonException) -> Value {
    let alias = try torch.run("__copy__") { engine throws(TensorError) in
      let alias = try engine.detach(tensor)
      if tensor.isLeaf { try engine.setRequiresGrad(alias, tensor.requiresGrad) }
      return alias
    }
    let object = PyTensor(alias, type: tensorType, torch: torch)
    for (name, value) in attributes?.pairs ?? [] {
      try object.attributeDictionary?.set(name, to: value, in: torch.interpreter)
    }
    return .object(object)
  }

  /// `copy.deepcopy(x)`: a leaf with its own memory and, unless it is a parameter, its gradient.
  func deepCopy(memo: PyDict?) throws(PythonException) -> Value {
    let interpreter = torch.interpreter
    let key = Value.int(identity)
    if let known = try memo?.value(for: key, in: interpreter) { return known }
    guard tensor.isLeaf else {
      throw interpreter.runtimeError(
        "Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at"
          + " the moment.  If you were attempting to deepcopy a module, this may be because of a"
          + " torch.nn.utils.weight_norm usage, see https://github.com/pytorch/pytorch/pull/103001")
    }
    let copy = try torch.run("__deepcopy__") { engine throws(TensorError) in
      let copy = try engine.clone(engine.detach(tensor))
      try engine.setRequiresGrad(copy, tensor.requiresGrad)
      if let gradient = tensor.grad, tensorType !== torch.types.parameter {
        try engine.setGrad(copy, engine.clone(engine.detach(gradient)))
      }
      return copy
    }
    let object = PyTensor(copy, type: tensorType, torch: torch)
    for (name, value) in attributes?.pairs ?? [] {
      let copied = try interpreter.deepCopy(value, memo: memo)
      try object.attributeDictionary?.set(name, to: copied, in: interpreter)
    }
    try memo?.set(key, to: .object(object), in: interpreter)
    return .object(object)
  }

  /// `x.apply_(function)`: the function of every element.
  func applyInPlace(_ function: Value) throws(PythonException) -> Value {
    let values = try torch.run("apply_") { engine throws(TensorError) in
      try engine.values(tensor)
    }
    var results = ContiguousArray<Value>()
    for value in values { results.append(try torch.interpreter.call(function, Value(value))) }
    return try replaced("apply_", by: results)
  }

  /// `x.map_(y, function)`: the function of each pair of elements.
  func mapInPlace(_ other: PyTensor, _ function: Value) throws(PythonException) -> Value {
    let (values, others) = try torch.run("map_") { engine throws(TensorError) in
      (
        try engine.values(tensor),
        try engine.values(engine.expand(engine.detach(other.tensor), tensor.shape))
      )
    }
    var results = ContiguousArray<Value>()
    for (value, other) in zip(values, others) {
      results.append(try torch.interpreter.call(function, Value(value), Value(other)))
    }
    return try replaced("map_", by: results)
  }

  private func replaced(
    _ operation: String, by results: ContiguousArray<Value>
  ) throws(PythonException) -> Value {
    let replacement = try NestedData(torch, .list(results)).tensor(dtype: tensor.dtype)
    try torch.run(operation, [("input", tensor)]) { engine throws(TensorError) in
      try engine.copyInPlace(tensor, engine.reshape(replacement, tensor.shape))
    }
    return .object(self)
  }
}

extension Interpreter {
  /// `copy.deepcopy(value, memo)`.
  func deepCopy(_ value: Value, memo: PyDict?) throws(PythonException) -> Value {
    guard case .object = value, let copy = modules.loaded["copy"],
      let function = copy.attributes[intern("deepcopy")]
    else { return value }
    return try call(function, value, memo.map { .object($0) } ?? .none)
  }
}
