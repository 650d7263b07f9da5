import PythonRuntime
import Tensors

extension OperationTable {
  /// Conversions between dtypes and devices.
  static func casting() -> OperationTable {
    var table = OperationTable()
    let format = "torch.memory_format memory_format = None"
    for dtype in DType.allCases {
      let about = About.named(dtype, "The tensor as \(dtype.name).", dtype.conversionNode)
      for name in dtype.conversionNames {
        table.tensor(name, about: about, signature: "*, \(format)", forms: .method) {
          call throws(TensorError) in
          try call.engine.to(call.tensor("input"), dtype: dtype)
        }
      }
    }
    let tail = "bool non_blocking = False, bool copy = False, *, \(format)"
    table.add(
      "to",
      about: .chosen(
        "The tensor in another dtype or on another device; itself where nothing changes.",
        "ToCopyBackward0"),
      signatures: [
        "torch.device device = None, torch.dtype dtype = None, \(tail)",
        "torch.dtype dtype, \(tail)", "Tensor tensor, \(tail)",
      ], forms: .method
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      let other = try call.optionalTensor("tensor")
      let dtype = call.dtype() ?? other?.dtype ?? input.dtype
      let moved = try call.engine.moved(input, to: call.target(from: input, like: other))
      let copies = call.bool("copy") && moved === input
      return call.torch.wrap(try call.engine.to(moved, dtype: dtype, copy: copies))
    }
    table.tensor(
      "type_as", about: .chosen("The tensor in the dtype of other."),
      signature: "Tensor input, Tensor other", forms: .method
    ) {
      call throws(TensorError) in
      let other = try call.tensor("other")
      let moved = try call.engine.moved(call.tensor("input"), to: other.storage.home)
      return try call.engine.to(moved, dtype: other.dtype)
    }
    table.tensor(
      "cpu", about: .kept("The tensor on the CPU; itself if it is there."),
      signature: "*, \(format)", forms: .method
    ) { call throws(TensorError) in
      try call.engine.moved(call.tensor("input"), to: nil)
    }
    table.add(
      "cuda", about: .kept("The tensor on a graphics card; refused where there is none."),
      signatures: ["torch.device device = None, bool non_blocking = False, *, \(format)"],
      forms: .method
    ) { call throws(TensorError) in
      let torch = call.torch
      let device =
        call.has("device")
        ? try torch.device(call.value("device"))
        : PyDevice("cuda", index: nil, type: torch.types.device)
      let input = try call.tensor("input")
      return torch.wrap(try call.engine.moved(input, to: torch.accelerator(of: device)))
    }
    table.addQuestions()
    return table
  }

  private mutating func addQuestions() {
    add(
      "is_floating_point", about: .none("Whether the dtype holds fractions."),
      signatures: ["Tensor input"]
    ) { call throws(TensorError) in
      .bool(try call.tensor("input").dtype.isFloatingPoint)
    }
    add(
      "is_signed", about: .none("Whether the dtype holds negative numbers."),
      signatures: ["Tensor input"]
    ) { call throws(TensorError) in
      .bool(try call.tensor("input").dtype.isSigned)
    }
    for (name, about) in [
      ("is_complex", .none("False: there are no complex tensors here.")),
      ("is_conj", .none("False: there are no complex tensors here.")),
      ("is_neg", .none("False: no tensor is negated lazily.")),
    ] as [(String, About)] {
      add(name, about: about, signatures: ["Tensor input"]) { _ throws(TensorError) in .bool(false)
      }
    }
    add(
      "is_inference", about: .none("Whether the tensor was made in inference mode."),
      signatures: ["Tensor input"]
    ) { call throws(TensorError) in
      .bool(try call.tensor("input").isInference)
    }
    add(
      "is_nonzero", about: .none("Whether the one element is nonzero."),
      signatures: ["Tensor input"]
    ) { call throws(TensorError) in
      .bool(try call.engine.isTrue(call.tensor("input")))
    }
    add(
      "is_same_size", about: .none("Whether two tensors have one shape."),
      signatures: ["Tensor input, Tensor other"]
    ) { call throws(TensorError) in
      .bool(try call.tensor("input").shape == call.tensor("other").shape)
    }
    add(
      "numel", about: .none("How many elements there are."), signatures: ["Tensor input"],
      forms: .both
    ) { call throws(TensorError) in
      .int(Int64(try call.tensor("input").count))
    }
    add(
      "nelement", about: .none("How many elements there are."), signatures: ["Tensor input"],
      forms: .method
    ) { call throws(TensorError) in
      .int(Int64(try call.tensor("input").count))
    }
    add(
      "result_type", about: .none("The dtype that arithmetic on two operands gives."),
      signatures: [
        "Tensor tensor, Tensor other", "Number scalar, Tensor tensor",
        "Tensor tensor, Number other",
        "Number scalar1, Number scalar2",
      ], forms: .function
    ) { call throws(TensorError) in
      let names = [
        ["tensor", "other"], ["scalar", "tensor"], ["tensor", "other"], ["scalar1", "scalar2"],
      ][call.overload]
      let result = try call.engine.resultType([call.tensor(names[0]), call.tensor(names[1])])
      return call.torch.object(result)
    }
    add(
      "promote_types", about: .none("The smallest dtype that holds both."),
      signatures: ["torch.dtype type1, torch.dtype type2"], forms: .function
    ) { call throws(TensorError) in
      let left = call.dtype("type1") ?? .float32
      return call.torch.object(DType.promote(left, call.dtype("type2") ?? .float32))
    }
    add(
      "can_cast", about: .none("Whether one dtype may become the other in arithmetic."),
      signatures: ["torch.dtype from_, torch.dtype to"], forms: .function
    ) {
      call throws(TensorError) in
      .bool((call.dtype("from_") ?? .float32).canCast(to: call.dtype("to") ?? .float32))
    }
  }
}

extension Call {
  /// Where `to` moves a tensor: to the device that is named, or to another tensor's.
  fileprivate func target(
    from input: Tensor, like other: Tensor?
  ) throws(TensorError) -> (any Accelerator)? {
    if has("device") { return try torch.accelerator(of: torch.device(value("device"))) }
    return (other ?? input).storage.home
  }
}

extension DType {
  /// What backward goes through after a conversion; integers have none.
  fileprivate var conversionNode: String? { isFloatingPoint ? "ToCopyBackward0" : nil }

  /// The methods that convert to the dtype: `x.float()`.
  fileprivate var conversionNames: [String] {
    switch self {
    case .uint8: ["byte"]
    case .int8: ["char"]
    case .bool: ["bool"]
    case .bfloat16: ["bfloat16"]
    default: aliases
    }
  }
}
