import PythonRuntime
import Tensors

extension OperationTable {
  /// Conversions between dtypes and devices.
  static func casting() -> OperationTable {
    var table = OperationTable()
    let format = "torch.memory_format memory_format = None"
    for dtype in DType.allCases {
      for name in dtype.conversionNames {
        table.tensor(name, signature: "*, \(format)", forms: .method) { call throws(TensorError) in
          try call.engine.to(call.tensor("input"), dtype: dtype)
        }
      }
    }
    let tail = "bool non_blocking = False, bool copy = False, *, \(format)"
    table.add(
      "to",
      signatures: [
        "torch.device device = None, torch.dtype dtype = None, \(tail)",
        "torch.dtype dtype, \(tail)", "Tensor tensor, \(tail)",
      ], forms: .method
    ) { call throws(TensorError) in
      try call.requireCPU()
      let input = try call.tensor("input")
      let other = try call.optionalTensor("tensor")
      let dtype = call.dtype() ?? other?.dtype ?? input.dtype
      return call.torch.wrap(try call.engine.to(input, dtype: dtype, copy: call.bool("copy")))
    }
    table.tensor("type_as", signature: "Tensor input, Tensor other", forms: .method) {
      call throws(TensorError) in
      try call.engine.to(call.tensor("input"), dtype: call.tensor("other").dtype)
    }
    table.tensor("cpu", signature: "*, \(format)", forms: .method) { call throws(TensorError) in
      try call.tensor("input")
    }
    table.add(
      "cuda", signatures: ["torch.device device = None, bool non_blocking = False, *, \(format)"],
      forms: .method
    ) { call throws(TensorError) in
      throw .refused(.runtimeError, Torch.noDriver)
    }
    table.addQuestions()
    return table
  }

  private mutating func addQuestions() {
    add("is_floating_point", signatures: ["Tensor input"]) { call throws(TensorError) in
      .bool(try call.tensor("input").dtype.isFloatingPoint)
    }
    add("is_signed", signatures: ["Tensor input"]) { call throws(TensorError) in
      .bool(try call.tensor("input").dtype.isSigned)
    }
    for name in ["is_complex", "is_conj", "is_neg"] {
      add(name, signatures: ["Tensor input"]) { _ throws(TensorError) in .bool(false) }
    }
    add("is_inference", signatures: ["Tensor input"]) { call throws(TensorError) in
      .bool(try call.tensor("input").isInference)
    }
    add("is_nonzero", signatures: ["Tensor input"]) { call throws(TensorError) in
      .bool(try call.engine.isTrue(call.tensor("input")))
    }
    add("is_same_size", signatures: ["Tensor input, Tensor other"]) { call throws(TensorError) in
      .bool(try call.tensor("input").shape == call.tensor("other").shape)
    }
    add("numel", signatures: ["Tensor input"], forms: .both) { call throws(TensorError) in
      .int(Int64(try call.tensor("input").count))
    }
    add("nelement", signatures: ["Tensor input"], forms: .method) { call throws(TensorError) in
      .int(Int64(try call.tensor("input").count))
    }
    add(
      "result_type",
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
      "promote_types", signatures: ["torch.dtype type1, torch.dtype type2"], forms: .function
    ) { call throws(TensorError) in
      let left = call.dtype("type1") ?? .float32
      return call.torch.object(DType.promote(left, call.dtype("type2") ?? .float32))
    }
    add("can_cast", signatures: ["torch.dtype from_, torch.dtype to"], forms: .function) {
      call throws(TensorError) in
      .bool((call.dtype("from_") ?? .float32).canCast(to: call.dtype("to") ?? .float32))
    }
  }
}

extension DType {
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
