import PythonRuntime
import Tensors

extension Torch {
  /// Functions and methods that PyTorch writes in Python.
  static var pythonForms: [PythonForm] {
    partForms + shapeForms + uniqueForms + contractionForms
  }

  private static var partForms: [PythonForm] {
    [
      PythonForm(
        "split", "tensor, split_size_or_sections, dim=0",
        about: .kept("Views of one size, or of the sizes in a list.", "SplitBackward0"),
        method: "self, split_size, dim=0"
      ) { torch, arguments throws(PythonException) in
        try torch.split(arguments[0], arguments[1], arguments[2])
      },
      PythonForm(
        "norm", "input, p='fro', dim=None, keepdim=False, out=None, dtype=None",
        about: .kept(
          "(Σ |x|ᵖ)^(1/p), of all elements or along `dim`.", "LinalgVectorNormBackward0"),
        method: "self, p='fro', dim=None, keepdim=False, dtype=None"
      ) { torch, arguments throws(PythonException) in
        try torch.norm(
          arguments[0], p: arguments[1], dim: arguments[2], keepdim: arguments[3],
          dtype: arguments["dtype"])
      },
      PythonForm(
        "meshgrid", "*tensors, indexing=None",
        about: .kept(
          "The coordinates of a grid's points, one tensor for each axis.", "ExpandBackward0")
      ) { torch, arguments throws(PythonException) in
        try torch.meshgrid(arguments["tensors"], arguments["indexing"])
      },
    ]
  }

  /// The tensor of an argument; `position` counts from 1 for the message.
  func tensor(
    _ value: Value, _ operation: String, _ name: String, position: Int
  ) throws(PythonException) -> Tensor {
    if let tensor = value.asTensor { return tensor.tensor }
    throw interpreter.typeError(
      "\(operation)(): argument '\(name)' (position \(position)) must be Tensor, not"
        + " \(interpreter.torchTypeName(value))")
  }

  func integer(
    _ value: Value, _ operation: String, _ name: String, position: Int
  ) throws(PythonException) -> Int {
    if Parameter.isInt(value), let number = value.asInt { return Int(clamping: number) }
    throw interpreter.typeError(
      "\(operation)(): argument '\(name)' (position \(position)) must be int, not"
        + " \(interpreter.torchTypeName(value))")
  }

  /// A list of ints from an int, a list or a tuple; `nil` for `None`.
  func dims(
    _ value: Value, _ operation: String, _ name: String, position: Int
  ) throws(PythonException) -> [Int]? {
    if value.isNone || value.isUnbound { return nil }
    if let single = value.asInt { return [Int(clamping: single)] }
    var result: [Int] = []
    for item in value.asSequence ?? [.none] {
      guard let number = item.asInt else {
        throw interpreter.typeError(
          "\(operation)(): argument '\(name)' (position \(position)) must be tuple of ints, not"
            + " \(interpreter.torchTypeName(value))")
      }
      result.append(Int(clamping: number))
    }
    return result
  }

  private func split(
    _ input: Value, _ sizes: Value, _ dim: Value
  ) throws(PythonException) -> Value {
    let isSingle = Parameter.isInt(sizes)
    let operation = isSingle ? "split" : "split_with_sizes"
    let tensor = try tensor(input, operation, "input", position: 1)
    let axis = try integer(dim, operation, "dim", position: 3)
    if isSingle {
      let size = try integer(sizes, operation, "split_size", position: 2)
      return try run("split", [("input", tensor)]) { engine throws(TensorError) in
        wrap(try engine.split(tensor, size: size, dim: axis))
      }
    }
    let list = try dims(sizes, operation, "split_sizes", position: 2) ?? []
    return try run("split_with_sizes", [("input", tensor)]) { engine throws(TensorError) in
      wrap(try engine.split(tensor, sizes: list, dim: axis))
    }
  }

  private func norm(
    _ input: Value, p: Value, dim: Value, keepdim: Value, dtype: Value
  ) throws(PythonException) -> Value {
    let tensor = try tensor(input, "norm", "input", position: 1)
    if p.asText == "nuc" {
      let norm = try interpreter.attribute("matrix_norm", of: "torch.linalg")
      let both = Value.tuple([.int(-2), .int(-1)])
      return try interpreter.call(norm, input, .string("nuc"), dim.isNone ? both : dim, keepdim)
    }
    let dims = try dims(dim, "linalg_vector_norm", "dim", position: 3)
    let keep = try interpreter.truth(keepdim)
    let order = try normOrder(p)
    return try run("norm", [("input", tensor)]) { engine throws(TensorError) in
      wrap(
        try engine.norm(tensor, p: order, dims: dims, keepdim: keep, dtype: dtype.asDType))
    }
  }

  private func normOrder(_ p: Value) throws(PythonException) -> Double {
    if let text = p.asText {
      if text == "fro" { return 2 }
      throw interpreter.runtimeError("linalg.matrix_norm: Order \(text) not supported.")
    }
    return p.asScalar?.double ?? 2
  }

  private func meshgrid(_ tensors: Value, _ indexing: Value) throws(PythonException) -> Value {
    var items = tensors.asSequence ?? []
    if items.count == 1, let inner = items[0].asSequence { items = inner }
    let inputs = try elements(items)
    if indexing.isNone {
      engine.warn(
        "torch.meshgrid: in an upcoming release, it will be required to pass the indexing"
          + " argument.")
    }
    return try run("meshgrid") { engine throws(TensorError) in
      wrap(try engine.meshgrid(inputs, indexing: indexing.asText ?? "ij"))
    }
  }

  /// The tensors of a list, in the words of a function of many tensors.
  func elements(
    _ items: ContiguousArray<Value>, argument: Int = 0
  ) throws(PythonException) -> [Tensor] {
    var tensors: [Tensor] = []
    for (position, item) in items.enumerated() {
      guard let tensor = item.asTensor else {
        throw interpreter.typeError(
          "expected Tensor as element \(position) in argument \(argument), but got"
            + " \(interpreter.torchTypeName(item))")
      }
      tensors.append(tensor.tensor)
    }
    return tensors
  }
}
