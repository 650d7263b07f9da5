import PythonRuntime
import Tensors

extension OperationTable {
  /// Functions that make tensors.
  static func creation() -> OperationTable {
    var table = OperationTable()
    table.addFromData()
    table.addFilled()
    table.addLikes()
    table.addNew()
    table.addRanges()
    table.addGrids()
    table.addWindows()
    return table
  }

  private mutating func addFromData() {
    add(
      "tensor", about: .chosen("A new tensor of numbers in (nested) lists."),
      signatures: [
        "object data, *, torch.dtype dtype = None, torch.device device = None,"
          + " bool pin_memory = False, bool requires_grad = False"
      ], forms: .function
    ) { call throws(TensorError) in
      if call.value("data").asTensor != nil { call.engine.warn(Call.copyWarning) }
      return try call.made(call.nested("data", call.dtype()))
    }
    add(
      "as_tensor", "asarray",
      about: .chosen("The tensor of numbers in lists; a tensor stays what it is."),
      signatures: [
        "object data, *, torch.dtype dtype = None, torch.device device = None"
      ], forms: .function
    ) { call throws(TensorError) in
      guard let source = try call.shared("data") else {
        return try call.made(call.nested("data", call.dtype()))
      }
      let moved =
        call.has("device") ? try call.engine.moved(source, to: call.engine.home) : source
      guard let dtype = call.dtype() else { return call.torch.wrap(moved) }
      return call.torch.wrap(try call.engine.to(moved, dtype: dtype))
    }
    add(
      "scalar_tensor", about: .chosen("A tensor of one number without dimensions."),
      signatures: ["Number s, *, {options}"], forms: .function
    ) { call throws(TensorError) in
      try call.made(
        call.engine.full([], call.scalar("s"), dtype: call.dtype() ?? call.engine.defaultDType))
    }
  }

  private mutating func filled(
    _ name: String, about: About,
    _ make: @escaping (Engine, [Int], DType?) throws(TensorError) -> Tensor
  ) {
    add(
      name, about: about, signatures: ["tuple of ints size, *, Tensor out = None, {options}"],
      forms: .function
    ) { call throws(TensorError) in
      try call.made(make(call.engine, call.sizes(), call.dtype()))
    }
  }

  private mutating func addFilled() {
    filled("zeros", about: .chosen("A tensor of zeros.")) {
      (engine, shape, dtype) throws(TensorError) in
      try engine.zeros(shape, dtype: dtype)
    }
    filled("ones", about: .chosen("A tensor of ones.")) {
      (engine, shape, dtype) throws(TensorError) in
      try engine.ones(shape, dtype: dtype)
    }
    add(
      "empty", about: .chosen("A tensor whose values do not matter yet; here they are zeros."),
      signatures: [
        "tuple of ints size, *, torch.memory_format memory_format = None, Tensor out = None,"
          + " {options}"
      ], forms: .function
    ) { call throws(TensorError) in
      try call.made(call.engine.zeros(call.sizes(), dtype: call.dtype()))
    }
    add(
      "full", about: .chosen("A tensor of one number everywhere."),
      signatures: ["tuple of ints size, Number fill_value, *, Tensor out = None, {options}"],
      forms: .function
    ) { call throws(TensorError) in
      try call.made(
        call.engine.full(
          call.sizes(), call.number("fill_value", for: call.dtype()), dtype: call.dtype()))
    }
    add(
      "eye", about: .chosen("The identity matrix."),
      signatures: [
        "int n, *, Tensor out = None, {options}", "int n, int m, *, Tensor out = None, {options}",
      ], forms: .function
    ) { call throws(TensorError) in
      try call.made(
        call.engine.eye(call.int("n"), call.optionalInt("m"), dtype: call.dtype()))
    }
  }

  private mutating func addLikes() {
    let options = "*, torch.memory_format memory_format = None, {options}"
    for (name, about) in [
      ("zeros_like", .chosen("Zeros in the shape and dtype of input.")),
      ("ones_like", .chosen("Ones in the shape and dtype of input.")),
      ("empty_like", .chosen("A tensor like input whose values do not matter yet.")),
    ] as [(String, About)] {
      add(name, about: about, signatures: ["Tensor input, \(options)"], forms: .function) {
        call throws(TensorError) in
        let input = try call.tensor("input")
        let result =
          name == "ones_like"
          ? try call.engine.onesLike(input, dtype: call.dtype())
          : try call.engine.zerosLike(input, dtype: call.dtype())
        return try call.made(result)
      }
    }
    add(
      "full_like", about: .chosen("One number everywhere, in the shape and dtype of input."),
      signatures: ["Tensor input, Number fill_value, \(options)"], forms: .function
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      let value = try call.number(
        "fill_value", for: call.dtype() ?? input.dtype, halves: true)
      return try call.made(call.engine.fullLike(input, value, dtype: call.dtype()))
    }
  }

  private mutating func addNew() {
    add(
      "new_tensor", about: .chosen("A new tensor of numbers in lists, in the receiver's dtype."),
      signatures: [
        "object data, *, torch.dtype dtype = None, torch.device device = None,"
          + " bool requires_grad = False"
      ], forms: .method
    ) { call throws(TensorError) in
      if call.value("data").asTensor != nil { call.engine.warn(Call.copyWarning) }
      return try call.made(call.nested("data", call.inheritedDType()))
    }
    for (name, about) in [
      ("new_zeros", .chosen("Zeros in the receiver's dtype.")),
      ("new_ones", .chosen("Ones in the receiver's dtype.")),
      ("new_empty", .chosen("A tensor in the receiver's dtype whose values do not matter yet.")),
    ] as [(String, About)] {
      add(name, about: about, signatures: ["tuple of ints size, *, {options}"], forms: .method) {
        call throws(TensorError) in
        let dtype = try call.inheritedDType()
        let shape = try call.sizes()
        return try call.made(
          name == "new_ones"
            ? call.engine.ones(shape, dtype: dtype) : call.engine.zeros(shape, dtype: dtype))
      }
    }
    add(
      "new_full", about: .chosen("One number everywhere, in the receiver's dtype."),
      signatures: ["tuple of ints size, Number fill_value, *, {options}"],
      forms: .method
    ) { call throws(TensorError) in
      let dtype = try call.inheritedDType()
      return try call.made(
        call.engine.full(call.sizes(), call.number("fill_value", for: dtype), dtype: dtype))
    }
  }

  private mutating func addRanges() {
    add(
      "arange", about: .chosen("Numbers from start in steps of `step`, before end."),
      signatures: [
        "Number end, *, Tensor out = None, {options}", "Number start, Number end, *, {options}",
        "Number start, Number end, Number step = 1, *, Tensor out = None, {options}",
      ], forms: .function
    ) { call throws(TensorError) in
      try call.made(
        call.engine.arange(
          call.scalar("start", 0), call.scalar("end"), call.scalar("step", 1), dtype: call.dtype()))
    }
    add(
      "range", about: .chosen("Numbers from start to end, both included (old; use arange)."),
      signatures: ["Number start, Number end, Number step = 1, *, Tensor out = None, {options}"],
      forms: .function
    ) { call throws(TensorError) in
      let step = try call.scalar("step", 1).double
      let end = try call.scalar("end").double + step / 2
      return try call.made(
        call.engine.arange(
          .double(call.scalar("start").double), .double(end), .double(step),
          dtype: call.dtype() ?? call.engine.defaultDType))
    }
    let bounds = [
      "Tensor start, Tensor end", "Number start, Tensor end", "Tensor start, Number end",
      "Number start, Number end",
    ]
    add(
      "linspace",
      about: .chosen("`steps` numbers at equal distances from start to end, both included."),
      signatures: bounds.map { "\($0), int steps, *, Tensor out = None, {options}" },
      forms: .function
    ) { call throws(TensorError) in
      try call.made(
        call.engine.linspace(
          call.scalar("start"), call.scalar("end"), steps: call.int("steps"), dtype: call.dtype()))
    }
    add(
      "logspace", about: .chosen("`base` to the powers linspace(start, end, steps)."),
      signatures: bounds.map {
        "\($0), int steps, float base = 10.0, *, Tensor out = None, {options}"
      }, forms: .function
    ) { call throws(TensorError) in
      try call.made(
        call.engine.logspace(
          call.scalar("start"), call.scalar("end"), steps: call.int("steps"),
          base: call.double("base", 10), dtype: call.dtype()))
    }
  }

  private mutating func addGrids() {
    for (name, about, isLower) in [
      ("tril_indices", .chosen("Rows and columns of the lower triangle's elements."), true),
      ("triu_indices", .chosen("Rows and columns of the upper triangle's elements."), false),
    ] as [(String, About, Bool)] {
      add(
        name, about: about, signatures: ["int row, int col, int offset = 0, *, {options}"],
        forms: .function
      ) { call throws(TensorError) in
        let (rows, columns) = (try call.int("row"), try call.int("col"))
        let offset = try call.int("offset", 0)
        for (name, size) in [("row", rows), ("col", columns)] where size < 0 {
          throw .refused(.runtimeError, "\(name) must be non-negative, got\(size)")
        }
        return try call.made(
          isLower
            ? call.engine.trilIndices(rows, columns, offset: offset)
            : call.engine.triuIndices(rows, columns, offset: offset))
      }
    }
    tensor(
      "vander", about: .summed("The powers of each element as columns.", "FlipBackward0"),
      signature: "Tensor x, int N = None, bool increasing = False", forms: .function
    ) { call throws(TensorError) in
      try call.engine.vander(
        call.tensor("x"), columns: call.optionalInt("N"), increasing: call.bool("increasing"))
    }
  }
}

extension TensorError {
  /// What `torch.empty` says of a shape with a negative size.
  static func negativeSize(in shape: [Int]) -> TensorError? {
    guard let size = shape.first(where: { $0 < 0 }) else { return nil }
    let sizes = shape.map { "\($0)" }.joined(separator: ", ")
    return .refused(
      .runtimeError, "Trying to create tensor with negative dimension \(size): [\(sizes)]")
  }
}

extension Call {
  static let copyWarning =
    "To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or"
    + " sourceTensor.detach().clone().requires_grad_(True), rather than torch.tensor(sourceTensor)."

  /// The `dtype` argument, or that of the receiver.
  func inheritedDType() throws(TensorError) -> DType {
    if let dtype = dtype() { return dtype }
    return try tensor("input").dtype
  }

  /// A tensor, or one on the memory of a NumPy array.
  func shared(_ name: String) throws(TensorError) -> Tensor? {
    if let source = value(name).asTensor { return source.tensor }
    do throws(PythonException) {
      guard let shared = try torch.arrayTensor(of: value(name)) else { return nil }
      return try torch.run("as_tensor") { engine throws(TensorError) in try engine.detach(shared) }
    } catch {
      throw error.asTensorError
    }
  }

  /// The tensor of nested Python data.
  func nested(_ name: String, _ dtype: DType?) throws(TensorError) -> Tensor {
    do throws(PythonException) {
      return try NestedData(torch, value(name)).tensor(dtype: dtype)
    } catch {
      throw error.asTensorError
    }
  }

  /// The sizes of a new tensor, none of them negative.
  func sizes(_ name: String = "size") throws(TensorError) -> [Int] {
    let sizes = try ints(name)
    if operation.name != "zeros", let error = TensorError.negativeSize(in: sizes) { throw error }
    for size in sizes where size < 0 {
      throw .refused(
        .runtimeError, "\(operation.name): Dimension size must be non-negative.")
    }
    try torch.checkAllocation(sizes)
    return sizes
  }

  /// A new tensor as a value, with `requires_grad` applied.
  func made(_ tensor: Tensor) throws(TensorError) -> Value {
    if bool("requires_grad") {
      guard tensor.dtype.isFloatingPoint else {
        throw .refused(
          .runtimeError,
          "Only Tensors of floating point and complex dtype can require gradients")
      }
      try engine.setRequiresGrad(tensor, true)
    }
    return torch.wrap(tensor)
  }
}
