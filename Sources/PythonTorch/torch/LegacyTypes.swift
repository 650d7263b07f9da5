package import PythonRuntime
import Tensors

extension Torch {
  /// `torch.FloatTensor` and its like, which make tensors and answer `isinstance`.
  func makeLegacyTypes() -> [PyType] {
    let meta = TypeBuilder(
      interpreter, "tensortype", module: "torch", bases: [interpreter.types.type])
    meta.method("__instancecheck__", "cls, instance") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let dtype = Torch.of(interpreter).dtype(ofLegacy: arguments[0])
      return .bool(arguments[1].asTensor.map { $0.tensor.dtype == dtype } ?? false)
    }
    return DType.allCases.map { dtype in
      let builder = TypeBuilder(interpreter, dtype.scalarName + "Tensor", module: "torch")
      builder.describe("Makes a tensor of \(dtype.name) (an old form).")
      builder.type.metatype = meta.type
      builder.allocator {
        (interpreter: Interpreter, _: PyType, arguments: Arguments) throws(PythonException) -> Value
        in
        let torch = Torch.of(interpreter)
        return torch.wrap(try torch.legacyTensor(arguments, dtype))
      }
      return builder.type
    }
  }

  /// How `torch.Tensor` and the classes derived from it make instances.
  func defineConstructors() {
    let builder = TypeBuilder(extending: types.tensor, in: interpreter, style: .python)
    builder.allocator {
      (interpreter: Interpreter, type: PyType, arguments: Arguments) throws(PythonException)
        -> Value
      in
      let torch = Torch.of(interpreter)
      let tensor = try torch.legacyTensor(arguments, nil)
      if type === torch.types.tensor { return torch.wrap(tensor) }
      return try torch.run("new") { engine throws(TensorError) in
        .object(PyTensor(try engine.detach(tensor), type: type, torch: torch))
      }
    }
    builder.staticMethod("_make_subclass", "cls, data, require_grad=False") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let torch = Torch.of(interpreter)
      guard let type = arguments[0].asType, let data = arguments[1].asTensor else { return .none }
      let object = try torch.run("_make_subclass") { engine throws(TensorError) in
        PyTensor(try engine.detach(data.tensor), type: type, torch: torch)
      }
      if try interpreter.truth(arguments[2]) { try object.setRequiresGrad(true) }
      return .object(object)
    }
    TypeBuilder(extending: types.parameter, in: interpreter, style: .python).allocator {
      (interpreter: Interpreter, type: PyType, arguments: Arguments) throws(PythonException)
        -> Value
      in
      try Torch.of(interpreter).newParameter(type, arguments)
    }
    TypeBuilder(extending: types.buffer, in: interpreter, style: .python).allocator {
      (interpreter: Interpreter, type: PyType, arguments: Arguments) throws(PythonException)
        -> Value
      in
      try Torch.of(interpreter).newBuffer(type, arguments)
    }
  }

  /// `torch.nn.Parameter(data=None, requires_grad=True)`.
  private func newParameter(
    _ type: PyType, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    if type === types.parameter { try checkParameter(arguments) }
    let data = arguments.count > 0 ? arguments[0] : arguments["data"]
    let flag = arguments.count > 1 ? arguments[1] : arguments["requires_grad"]
    let requiresGrad = flag.isUnbound ? true : try interpreter.truth(flag)
    return .object(try parameter(data, type: type, requiresGrad: requiresGrad))
  }

  private func checkParameter(_ arguments: Arguments) throws(PythonException) {
    if arguments.keywordNames != nil {
      for keyword in arguments.keywords
      where !["data", "requires_grad"].contains(keyword.name.value) {
        throw interpreter.typeError(
          "Parameter.__new__() got an unexpected keyword argument '\(keyword.name.value)'")
      }
    }
    guard arguments.count > 2 else { return }
    throw interpreter.typeError(
      "Parameter.__new__() takes from 1 to 3 positional arguments but \(arguments.count + 1) were"
        + " given")
  }

  /// A parameter that shares the memory of `data`.
  package func parameter(
    _ data: Value, type: PyType? = nil, requiresGrad: Bool = true
  ) throws(PythonException) -> PyTensor {
    let source = try parameterSource(data)
    let object = try run("Parameter") { engine throws(TensorError) in
      PyTensor(try engine.detach(source), type: type ?? types.parameter, torch: self)
    }
    if requiresGrad { try object.setFirstRequiresGrad() }
    return object
  }

  private func parameterSource(_ data: Value) throws(PythonException) -> Tensor {
    if let tensor = data.asTensor { return tensor.tensor }
    guard data.isUnbound || data.isNone else {
      throw interpreter.attributeError(data, interpreter.intern("detach"))
    }
    return try run("Parameter") { engine throws(TensorError) in try engine.empty([0]) }
  }

  private func newBuffer(_ type: PyType, _ arguments: Arguments) throws(PythonException) -> Value {
    let data = arguments.count > 0 ? arguments[0] : arguments["data"]
    let persistent = arguments.count > 1 ? arguments[1] : arguments["persistent"]
    let source = try parameterSource(data)
    let object = try run("Buffer") { engine throws(TensorError) in
      PyTensor(try engine.detach(source), type: type, torch: self)
    }
    object.attributeDictionary?[interpreter.intern("persistent")] =
      persistent.isUnbound ? .bool(true) : persistent
    return .object(object)
  }
}

extension PyTensor {
  fileprivate func setFirstRequiresGrad() throws(PythonException) {
    guard tensor.dtype.isFloatingPoint else {
      throw torch.interpreter.runtimeError(
        "Only Tensors of floating point and complex dtype can require gradients")
    }
    try setRequiresGrad(true)
  }
}

extension Torch {
  /// `torch.Tensor(2, 3)`, `torch.Tensor([1, 2])`, `torch.FloatTensor(x)`.
  func legacyTensor(_ arguments: Arguments, _ dtype: DType?) throws(PythonException) -> Tensor {
    let wanted = dtype ?? engine.defaultDType
    let operation = Operation(
      "new", .chosen("A new tensor (an old form)."),
      [
        "*, torch.device device = None", "torch.Storage storage", "Tensor other",
        "tuple of ints size, *, torch.device device = None",
        "object data, *, torch.device device = None",
      ], forms: .function
    ) { call throws(TensorError) in
      switch call.overload {
      case 0: return call.torch.wrap(try call.engine.empty([0], dtype: wanted))
      case 2: return try call.legacyAlias(dtype)
      case 3: return call.torch.wrap(try call.engine.zeros(call.sizes(), dtype: wanted))
      default: return try call.legacyData(wanted)
      }
    }
    let isAlone = arguments.count == 1 && arguments.keywordNames == nil
    let list = isAlone ? arguments[0].asSequence : nil
    if isAlone, arguments[0].asList != nil || isPlainTuple(arguments[0]), list != nil {
      return try NestedData(self, arguments[0]).tensor(dtype: wanted)
    }
    if isAlone, interpreter.arrayTensor(of: arguments[0]) != nil {
      return try NestedData(self, arguments[0]).tensor(dtype: wanted)
    }
    let result = try operation.invoke(self, arguments, skipping: 0, isMethod: false)
    guard let tensor = result.asTensor else { throw interpreter.typeError("new(): no tensor") }
    return tensor.tensor
  }

  private func isPlainTuple(_ value: Value) -> Bool {
    value.asTuple != nil && interpreter.type(of: value) !== types.size
  }
}

extension Call {
  fileprivate func legacyAlias(_ dtype: DType?) throws(TensorError) -> Value {
    let other = try tensor("other")
    guard let dtype, other.dtype != dtype else { return torch.wrap(try engine.detach(other)) }
    throw .refused(
      .typeError,
      "expected \(legacyOptions(dtype)) (got \(legacyOptions(other.dtype)))")
  }

  private func legacyOptions(_ dtype: DType) -> String {
    "TensorOptions(dtype=\(dtype.cName), device=cpu, layout=Strided, requires_grad=false (default),"
      + " pinned_memory=false (default), memory_format=(nullopt))"
  }

  fileprivate func legacyData(_ dtype: DType) throws(TensorError) -> Value {
    let data = value("data")
    guard data.asText == nil else {
      throw .refused(.typeError, "new(): invalid data type 'str'")
    }
    guard data.asSequence != nil || data.asRange != nil else {
      throw .refused(
        .typeError,
        "new(): data must be a sequence (got \(torch.interpreter.torchTypeName(data)))")
    }
    return torch.wrap(try nested("data", dtype))
  }
}
