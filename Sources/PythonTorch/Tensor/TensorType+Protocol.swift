import PythonRuntime
import Tensors

extension Torch {
  /// The special methods that builtins look for, and the questions about memory.
  func defineProtocolMethods(_ builder: TypeBuilder) {
    defineNumberMethods(builder)
    defineMemoryMethods(builder)
    method(builder, "__len__") { receiver throws(PythonException) in
      .int(try receiver.length(in: receiver.torch.interpreter) ?? 0)
    }
    method(builder, "__reversed__") { receiver throws(PythonException) in
      try receiver.torch.run("flip") { engine throws(TensorError) in
        guard receiver.tensor.dim > 0 else { return .object(receiver) }
        return receiver.torch.wrap(try engine.flip(receiver.tensor, [0]))
      }
    }
    builder.method("__repr__", "self, *, tensor_contents=None") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      .string(try arguments[0].asTensor?.repr(in: interpreter) ?? "")
    }
    builder.method("__getitem__", "self, key, /") {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let receiver = arguments[0].asTensor else { return .none }
      return try receiver.torch.getItem(receiver, arguments[1])
    }
    builder.method("__setitem__", "self, key, value, /") {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let receiver = arguments[0].asTensor else { return .none }
      try receiver.torch.setItem(receiver, arguments[1], arguments[2])
      return .none
    }
  }

  /// A method without parameters.
  func method(
    _ builder: TypeBuilder, _ name: String, about summary: String? = nil,
    _ body: @escaping (PyTensor) throws(PythonException) -> Value
  ) {
    builder.method(name, nil, about: summary) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let receiver = arguments[0].asTensor else {
        throw Torch.wrongReceiver(name, arguments, interpreter)
      }
      guard arguments.keywordNames == nil else {
        throw interpreter.typeError("TensorBase.\(name)() takes no keyword arguments")
      }
      guard arguments.count == 1 else {
        throw interpreter.typeError(
          "TensorBase.\(name)() takes no arguments (\(arguments.count - 1) given)")
      }
      return try body(receiver)
    }
  }

  private func defineNumberMethods(_ builder: TypeBuilder) {
    method(builder, "__bool__") { receiver throws(PythonException) in
      .bool(try receiver.truth(in: receiver.torch.interpreter))
    }
    method(builder, "__int__") { receiver throws(PythonException) in
      try receiver.pythonInt()
    }
    method(builder, "__float__") { receiver throws(PythonException) in
      .float(try receiver.onlyElement().double)
    }
    method(builder, "__index__") { receiver throws(PythonException) in
      guard receiver.tensor.count == 1, !receiver.tensor.dtype.isFloatingPoint else {
        throw receiver.torch.interpreter.typeError(
          "only integer tensors of a single element can be converted to an index")
      }
      return .int(try receiver.onlyElement().int)
    }
    method(builder, "item", about: "The one element as a Python number.") {
      receiver throws(PythonException) in try receiver.item()
    }
    method(builder, "tolist", about: "The elements as nested Python lists.") {
      receiver throws(PythonException) in try receiver.list()
    }
    method(builder, "__abs__") { receiver throws(PythonException) in
      try receiver.torch.run("abs") { engine throws(TensorError) in
        receiver.torch.wrap(try engine.abs(receiver.tensor))
      }
    }
  }

  private func defineMemoryMethods(_ builder: TypeBuilder) {
    method(builder, "dim", about: "How many dimensions there are.") { .int(Int64($0.tensor.dim)) }
    method(builder, "ndimension", about: "How many dimensions there are.") {
      .int(Int64($0.tensor.dim))
    }
    method(
      builder, "data_ptr",
      about: "Where the first element lies: the same for tensors on one memory."
    ) { .int(Int64($0.tensor.dataPointer)) }
    method(
      builder, "storage_offset", about: "How many elements of the memory come before the first."
    ) { .int(Int64($0.tensor.offset)) }
    method(builder, "element_size", about: "How many bytes an element takes.") {
      .int(Int64($0.tensor.dtype.itemSize))
    }
    method(builder, "get_device", about: "The number of the graphics card; -1 on the CPU.") {
      .int($0.tensor.deviceIndex)
    }
    method(builder, "is_shared", about: "False: there is one process.") { _ in .bool(false) }
    method(builder, "is_pinned", about: "False: there is no graphics card.") { _ in .bool(false) }
    method(builder, "is_coalesced", about: "False: all tensors are dense.") { _ in .bool(false) }
    method(builder, "__hash__") { .int($0.identity) }
    builder.method("is_contiguous", nil, about: "Whether elements lie in memory in order.") {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let receiver = arguments[0].asTensor else { return .none }
      let format = arguments["memory_format"].asConstant?.name ?? "contiguous_format"
      return .bool(format == "contiguous_format" && receiver.tensor.isContiguous)
    }
    defineSizes(builder)
  }

  private func defineSizes(_ builder: TypeBuilder) {
    let size = Operation(
      "size", .none("The shape, or the size of one dimension."), ["int? dim = None"], forms: .method
    ) { call throws(TensorError) in
      let tensor = try call.tensor("input")
      guard let dim = try call.optionalInt("dim") else { return call.torch.size(tensor.shape) }
      return .int(Int64(tensor.shape[try tensor.axis(dim)]))
    }
    let stride = Operation(
      "stride", .none("How far apart in memory neighbours of each dimension are."),
      ["int? dim = None"], forms: .method
    ) {
      call throws(TensorError) in
      let tensor = try call.tensor("input")
      guard let dim = try call.optionalInt("dim") else { return call.torch.ints(tensor.strides) }
      return .int(Int64(tensor.strides[try tensor.axis(dim)]))
    }
    let isSetTo = Operation(
      "is_set_to", .none("Whether both show the same memory in the same way."), ["Tensor tensor"],
      forms: .method
    ) {
      call throws(TensorError) in
      let (left, right) = (try call.tensor("input"), try call.tensor("tensor"))
      return .bool(
        left.storage === right.storage && left.offset == right.offset && left.shape == right.shape
          && left.strides == right.strides)
    }
    for operation in [size, stride, isSetTo] {
      builder.constant(operation.name, method(of: operation))
    }
  }
}

extension Tensor {
  /// The place of a dimension given as programs count, from the end if negative.
  func axis(_ dim: Int) throws(TensorError) -> Int {
    let axis = dim < 0 ? dim + shape.count : dim
    guard axis >= 0, axis < shape.count else {
      throw .dimensionRange(dim: dim, rank: shape.count)
    }
    return axis
  }
}

extension PyTensor {
  /// The one element of a tensor that `int` or `float` converts.
  func onlyElement() throws(PythonException) -> Scalar {
    guard tensor.count == 1 else {
      throw torch.interpreter.valueError(
        "only one element tensors can be converted to Python scalars")
    }
    return try torch.run("item") { engine throws(TensorError) in try engine.item(tensor) }
  }

  func pythonInt() throws(PythonException) -> Value {
    let element = try onlyElement()
    guard case .double(let value) = element else { return .int(element.int) }
    guard value.isFinite else {
      throw value.isNaN
        ? torch.interpreter.valueError("cannot convert float NaN to integer")
        : torch.interpreter.overflowError("cannot convert float infinity to integer")
    }
    guard abs(value) >= 0x1p63 else { return .int(Int64(value)) }
    return try torch.interpreter.call(.object(torch.interpreter.types.int), .float(value))
  }

  /// `tolist()`: nested lists of Python numbers.
  func list() throws(PythonException) -> Value {
    let values = try torch.run("tolist") { engine throws(TensorError) in
      try engine.values(tensor)
    }
    var position = 0
    return nested(values, axis: 0, &position)
  }

  private func nested(_ values: [Scalar], axis: Int, _ position: inout Int) -> Value {
    guard axis < tensor.dim else {
      defer { position += 1 }
      return Value(values[position])
    }
    var items = ContiguousArray<Value>()
    for _ in 0..<tensor.shape[axis] { items.append(nested(values, axis: axis + 1, &position)) }
    return .list(items)
  }
}
