import PythonRuntime
import Tensors

extension OperationTable {
  /// Comparisons, logic and bit operations.
  static func comparison() -> OperationTable {
    var table = OperationTable()
    table.mixed("eq", as: Engine.eq)
    table.mixed("ne", "not_equal", as: Engine.ne)
    table.mixed("lt", "less", as: Engine.lt)
    table.mixed("le", "less_equal", as: Engine.le)
    table.mixed("gt", "greater", as: Engine.gt)
    table.mixed("ge", "greater_equal", as: Engine.ge)
    table.binary("logical_and", as: Engine.logicalAnd)
    table.binary("logical_or", as: Engine.logicalOr)
    table.binary("logical_xor", as: Engine.logicalXor)
    table.mixed("bitwise_and", as: Engine.bitwiseAnd)
    table.mixed("bitwise_or", as: Engine.bitwiseOr)
    table.mixed("bitwise_xor", as: Engine.bitwiseXor)
    table.mixed("bitwise_left_shift", as: Engine.bitwiseLeftShift)
    table.mixed("bitwise_right_shift", as: Engine.bitwiseRightShift)
    table.addCloseness()
    table.addMembership()
    return table
  }

  private mutating func addCloseness() {
    let signature =
      "Tensor input, Tensor other, float rtol = 1e-05, float atol = 1e-08, bool equal_nan = False"
    tensor("isclose", signature: signature) { call throws(TensorError) in
      try call.engine.isclose(
        call.tensor("input"), call.tensor("other"), rtol: call.double("rtol", 1e-5),
        atol: call.double("atol", 1e-8), equalNaN: call.bool("equal_nan"))
    }
    add("allclose", signatures: [signature]) { call throws(TensorError) in
      .bool(
        try call.engine.allclose(
          call.tensor("input"), call.tensor("other"), rtol: call.double("rtol", 1e-5),
          atol: call.double("atol", 1e-8), equalNaN: call.bool("equal_nan")))
    }
    add("equal", signatures: ["Tensor input, Tensor other"]) { call throws(TensorError) in
      .bool(try call.engine.equal(call.tensor("input"), call.tensor("other")))
    }
  }

  private mutating func addMembership() {
    let options = "*, bool assume_unique = False, bool invert = False, Tensor out = None"
    tensor(
      "isin",
      signatures: [
        "Tensor elements, Tensor test_elements, \(options)",
        "Number element, Tensor test_elements, \(options)",
        "Tensor elements, Number test_element, \(options)",
      ], forms: .function
    ) { call throws(TensorError) in
      try call.engine.isin(
        call.tensor(call.overload == 1 ? "element" : "elements"),
        call.tensor(call.overload == 2 ? "test_element" : "test_elements"),
        invert: call.bool("invert"))
    }
    let branches = [
      "Tensor condition", "Tensor condition, Tensor input, Tensor other, *, Tensor out = None",
      "Tensor condition, Number self, Tensor other", "Tensor condition, Tensor input, Number other",
      "Tensor condition, Number self, Number other",
    ]
    add("where", signatures: branches, forms: .function) { call throws(TensorError) in
      let condition = try call.tensor("condition")
      if call.overload == 0 { return call.torch.wrap(try call.engine.nonzeroTuple(condition)) }
      let input = call.overload == 2 || call.overload == 4 ? "self" : "input"
      return call.torch.wrap(
        try call.engine.where(condition, call.tensor(input), call.tensor("other")))
    }
    tensor(
      "where", signatures: ["Tensor condition, Tensor other", "Tensor condition, Number other"],
      forms: .method
    ) { call throws(TensorError) in
      try call.engine.where(
        call.tensor("condition"), call.tensor("input"), call.tensor("other"))
    }
  }
}
