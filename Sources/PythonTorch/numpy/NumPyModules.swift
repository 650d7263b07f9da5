import PythonRuntime
import Tensors

// `numpy`: Python over tensors that hold the memory; what computes digits and numbers is Swift.
extension ModuleRegistry {
  /// Classes that messages name as `numpy.ndarray`.
  private static let namedWithModule = [
    "ndarray", "ufunc", "generic", "number", "float16", "float32", "float64", "int8", "int16",
    "int32", "int64", "uint8", "uint64", "bool",
  ]

  func registerNumPy() {
    register("_numpy") { builder throws(PythonException) in builder.fillNumPy() }
    register("numpy") { builder throws(PythonException) in
      try builder.source(NumPySource.text)
      builder.nameWithModule(Self.namedWithModule)
      let names = ["linalg", "random"]
      let refuse = builder.module.attributes[builder.interpreter.intern("_refuse")]
      Torch.loadSubmodules(names, of: builder) { (interpreter, name) throws(PythonException) in
        guard let refuse else { return nil }
        let answer = try interpreter.call(refuse, .string(name.value))
        return answer.isNone ? nil : answer
      }
    }
    register("numpy.linalg") { builder throws(PythonException) in
      try builder.source(NumPySource.linalg)
    }
    register("numpy.random") { builder throws(PythonException) in
      try builder.source(NumPySource.random)
    }
  }
}

extension ModuleBuilder {
  /// `_numpy`: what the Python of NumPy asks of the tensors.
  fileprivate func fillNumPy() {
    defineScalars()
    defineNumPySums()
    defineNumPyStreams()
    function("nested", "data, /") { (interpreter, arguments) throws(PythonException) in
      var numbers = NestedNumbers(interpreter)
      return try numbers.read(arguments[0])
    }
    function("warn", "message, /") { (interpreter, arguments) throws(PythonException) in
      try interpreter.warn(arguments[0].asText ?? "", category: .runtimeWarning)
      return .none
    }
  }

  private func defineScalars() {
    function("scalar", "cls, value, /") { (interpreter, arguments) throws(PythonException) in
      guard let type = arguments[0].asType, type.module == "numpy" else {
        throw interpreter.typeError("a class of NumPy is needed")
      }
      return .object(PyInstance(type: type, builtinValue: arguments[1]))
    }
    function("value", "scalar, /") { _, arguments in
      arguments[0].asInstance.map { $0.builtinValue } ?? arguments[0]
    }
    function("rounded", "value, dtype, /") { _, arguments in
      guard let dtype = arguments[1].asDType, let value = arguments[0].asScalar else {
        return arguments[0]
      }
      return .float(dtype.rounded(value.double))
    }
    function("shortest", "value, dtype, /") { _, arguments in
      guard let value = arguments[0].asScalar?.double else { return .none }
      let isDouble = arguments[1].asDType == .float64
      return .string(isDouble ? value.description : Float(value).description)
    }
  }

  private func defineNumPySums() {
    function("sums", "tensor, reduced, /") { (interpreter, arguments) throws(PythonException) in
      guard let tensor = arguments[0].asTensor?.tensor, tensor.isContiguous,
        let flags = arguments[1].asSequence, flags.count == tensor.dim,
        tensor.dtype == .float64 || tensor.dtype == .float32
      else { throw interpreter.typeError("a contiguous float tensor is needed") }
      var reduced: [Bool] = []
      for flag in flags { reduced.append(try interpreter.truth(flag)) }
      return Torch.of(interpreter).wrap(PairwiseSums.sum(tensor, reduced: reduced))
    }
  }
}

extension Interpreter {
  /// The tensor behind an `ndarray`; nil for anything else.
  func arrayTensor(of value: Value) -> PyTensor? {
    guard let instance = value.asInstance, instance.instanceType.isArray else { return nil }
    return instance.attributes[intern("_t")]?.asTensor
  }
}

extension Value {
  /// The dtype of a NumPy scalar.
  var numPyScalarDType: DType? {
    guard let instance = asInstance, instance.instanceType.module == "numpy",
      !instance.builtinValue.isUnbound
    else { return nil }
    let name = instance.instanceType.qualifiedName
    return DType.allCases.first { $0.name == name }
  }
}

extension PyType {
  fileprivate var isArray: Bool {
    if module == "numpy", qualifiedName == "ndarray" { return true }
    return mro.contains { $0.module == "numpy" && $0.qualifiedName == "ndarray" }
  }
}
