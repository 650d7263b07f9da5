package import PythonRuntime
import Tensors

extension Torch {
  /// A `torch.Size`.
  package func size(_ shape: [Int]) -> Value {
    var items = ContiguousArray<Value>()
    items.reserveCapacity(shape.count)
    for size in shape { items.append(.int(Int64(size))) }
    return Torch.size(items, types.size)
  }

  private static func size(_ items: ContiguousArray<Value>, _ type: PyType) -> Value {
    .object(PyInstance(type: type, builtinValue: .tuple(items)))
  }

  /// A tuple of ints, as `stride()` gives.
  func ints(_ values: [Int]) -> Value {
    var items = ContiguousArray<Value>()
    for value in values { items.append(.int(Int64(value))) }
    return .tuple(items)
  }

  /// Builds the class `torch.Size`, a tuple with its own repr.
  static func makeSizeType(_ interpreter: Interpreter) -> PyType {
    let builder = TypeBuilder(
      interpreter, "Size", module: "torch", bases: [interpreter.types.tuple], style: .python)
    builder.describe("A tuple of sizes.")
    let type = builder.type
    builder.allocator {
      (interpreter: Interpreter, type: PyType, arguments: Arguments) throws(PythonException)
        -> Value
      in
      try newSize(type, arguments, interpreter)
    }
    builder.method("__repr__", "self, /") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let items = (arguments[0].asTuple?.items ?? []).map { "\($0.asInt ?? 0)" }
      return .string("torch.Size([\(items.joined(separator: ", "))])")
    }
    builder.method("numel", "self, /", about: "The product of the sizes.") {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      .int((arguments[0].asTuple?.items ?? []).reduce(1) { $0 * ($1.asInt ?? 1) })
    }
    addConcatenation(builder, type)
    addItem(builder, type)
    return type
  }

  private static func newSize(
    _ type: PyType, _ arguments: Arguments, _ interpreter: Interpreter
  ) throws(PythonException) -> Value {
    guard arguments.count > 0 else { return size([], type) }
    if arguments.count > 1 {
      throw interpreter.typeError("tuple expected at most 1 argument, got \(arguments.count)")
    }
    let items = try interpreter.items(of: arguments[0])
    var sizes = ContiguousArray<Value>()
    for (position, item) in items.enumerated() {
      if let number = item.asInt {
        sizes.append(.int(number))
      } else if let tensor = item.asTensor, tensor.tensor.count == 1, tensor.tensor.dtype.isIntegral
      {
        sizes.append(try tensor.item())
      } else {
        throw interpreter.typeError(
          "torch.Size() takes an iterable of 'int' (item \(position) is"
            + " '\(interpreter.torchTypeName(item))')")
      }
    }
    return size(sizes, type)
  }

  private static func addConcatenation(_ builder: TypeBuilder, _ type: PyType) {
    builder.method("__add__", "self, other, /") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let left = arguments[0].asTuple else { return .object(interpreter.notImplemented) }
      guard let right = arguments[1].asTuple else {
        throw interpreter.typeError(
          "can only concatenate tuple (not \(interpreter.torchTypeName(arguments[1]))) to torch.Size"
        )
      }
      return size(left.items + right.items, type)
    }
    builder.method("__radd__", "self, other, /") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let right = arguments[0].asTuple, let left = arguments[1].asTuple else {
        return .object(interpreter.notImplemented)
      }
      return size(left.items + right.items, type)
    }
    for name in ["__mul__", "__rmul__"] {
      builder.method(name, "self, other, /") {
        (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
        guard let items = arguments[0].asTuple?.items, let count = arguments[1].asInt else {
          return .object(interpreter.notImplemented)
        }
        var result = ContiguousArray<Value>()
        for _ in 0..<max(0, min(count, 64)) { result += items }
        return size(result, type)
      }
    }
  }

  private static func addItem(_ builder: TypeBuilder, _ type: PyType) {
    builder.method("__getitem__", "self, key, /") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let tuple = arguments[0].asTuple else { return .none }
      let item = try interpreter.getItem(.object(tuple), arguments[1])
      return item.asTuple.map { size($0.items, type) } ?? item
    }
  }
}
