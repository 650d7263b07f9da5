import PythonRuntime
import Tensors

extension Torch {
  /// `x.numpy()` and what NumPy itself asks of a tensor.
  func defineArrayMethods(_ builder: TypeBuilder) {
    builder.method(
      "numpy", nil, about: "The tensor as a NumPy array on the same memory."
    ) { (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let receiver = arguments[0].asTensor else { return .none }
      guard arguments.count == 1 else {
        throw interpreter.typeError(
          "numpy() takes 0 positional arguments but \(arguments.count - 1)"
            + (arguments.count == 2 ? " was given" : " were given"))
      }
      let force = arguments["force"]
      let isForced = force.isUnbound ? false : try interpreter.truth(force)
      return try receiver.array(dtype: .none, isForced: isForced)
    }
    builder.method(
      "__array__", "self, dtype=None", about: "The tensor as a NumPy array."
    ) { (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let receiver = arguments[0].asTensor else { return .none }
      return try receiver.array(dtype: arguments[1], isForced: false)
    }
  }

  /// `torch.from_numpy`, which NumPy itself brings along.
  static func fromNumPy(_ interpreter: Interpreter) throws(PythonException) -> Value? {
    try interpreter.loadModule("numpy").attributes[interpreter.intern("_from_numpy")]
  }

  /// The memory of an array that a tensor is to share or copy.
  func arrayTensor(of value: Value) throws(PythonException) -> Tensor? {
    guard let array = interpreter.arrayTensor(of: value) else { return nil }
    if value.asInstance?.attributes[interpreter.intern("_back")] != nil {
      throw interpreter.valueError(
        "At least one stride in the given numpy array is negative, and tensors with negative"
          + " strides are not currently supported. (You can probably work around this by making a"
          + " copy of your array  with array.copy().) ")
    }
    return array.tensor
  }
}

extension PyTensor {
  /// The array of this tensor, in another dtype where one is wanted.
  fileprivate func array(dtype: Value, isForced: Bool) throws(PythonException) -> Value {
    let interpreter = torch.interpreter
    if tensor.device != .cpu && !isForced {
      throw interpreter.typeError(
        "can't convert \(tensor.device.name) device type tensor to numpy. Use"
          + " Tensor.cpu() to copy the tensor to host memory first.")
    }
    if tensor.requiresGrad && !isForced {
      throw interpreter.runtimeError(
        "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.")
    }
    if tensor.dtype == .bfloat16 {
      throw interpreter.typeError("Got unsupported ScalarType BFloat16")
    }
    let make = try interpreter.loadModule("numpy").attributes[interpreter.intern("_of_tensor")]
    return try interpreter.call(make ?? .none, .object(self), dtype)
  }
}
