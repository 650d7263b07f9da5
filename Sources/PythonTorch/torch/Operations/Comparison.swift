import PythonRuntime
import Tensors

extension OperationTable {
  /// Comparisons, logic and bit operations.
  static func comparison() -> OperationTable {
    var table = OperationTable()
    table.compared("eq", about: .bool("Where input = other."), node: "Eq", as: Engine.eq)
    table.compared(
      "ne", "not_equal", about: .bool("Where input ≠ other."), node: "Ne", as: Engine.ne)
    table.compared("lt", "less", about: .bool("Where input < other."), node: "Lt", as: Engine.lt)
    table.compared(
      "le", "less_equal", about: .bool("Where input ≤ other."), node: "Le", as: Engine.le)
    table.compared("gt", "greater", about: .bool("Where input > other."), node: "Gt", as: Engine.gt)
    table.compared(
      "ge", "greater_equal", about: .bool("Where input ≥ other."), node: "Ge", as: Engine.ge)
    table.binary("logical_and", about: .bool("Where both are nonzero."), as: Engine.logicalAnd)
    table.binary("logical_or", about: .bool("Where one or both are nonzero."), as: Engine.logicalOr)
    table.binary(
      "logical_xor", about: .bool("Where exactly one is nonzero."), as: Engine.logicalXor)
    table.mixed(
      "bitwise_and", about: .promoted("The bits set in both: the operator &."),
      as: Engine.bitwiseAnd)
    table.mixed(
      "bitwise_or", about: .promoted("The bits set in one or both: the operator |."),
      as: Engine.bitwiseOr)
    table.mixed(
      "bitwise_xor", about: .promoted("The bits set in exactly one: the operator ^."),
      as: Engine.bitwiseXor)
    table.mixed(
      "bitwise_left_shift", about: .promoted("Bits moved up: the operator <<."),
      as: Engine.bitwiseLeftShift)
    table.mixed(
      "bitwise_right_shift", about: .promoted("Bits moved down: the operator >>."),
      as: Engine.bitwiseRightShift)
    table.addCloseness()
    table.addMembership()
    return table
  }

  private mutating func addCloseness() {
    let signature =
      "Tensor input, Tensor other, float rtol = 1e-05, float atol = 1e-08, bool equal_nan = False"
    tensor(
      "isclose", about: .bool("Where |input - other| ≤ atol + rtol · |other|."),
      signature: signature
    ) { call throws(TensorError) in
      try call.engine.isclose(
        call.tensor("input"), call.tensor("other"), rtol: call.double("rtol", 1e-5),
        atol: call.double("atol", 1e-8), equalNaN: call.bool("equal_nan"))
    }
    add(
      "allclose", about: .none("Whether all elements are close: one Python bool."),
      signatures: [signature]
    ) { call throws(TensorError) in
      .bool(
        try call.engine.allclose(
          call.tensor("input"), call.tensor("other"), rtol: call.double("rtol", 1e-5),
          atol: call.double("atol", 1e-8), equalNaN: call.bool("equal_nan")))
    }
    add(
      "equal", about: .none("Whether shapes and all elements are the same: one Python bool."),
      signatures: ["Tensor input, Tensor other"]
    ) { call throws(TensorError) in
      .bool(try call.engine.equal(call.tensor("input"), call.tensor("other")))
    }
  }

  private mutating func addMembership() {
    let options = "*, bool assume_unique = False, bool invert = False, Tensor out = None"
    tensor(
      "isin", about: .bool("Where an element is among test_elements."),
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
    add(
      "where",
      about: .promoted(
        "input where condition holds, other elsewhere; alone, the places that are nonzero.",
        "WhereBackward0"), signatures: branches, forms: .function
    ) { call throws(TensorError) in
      let condition = try call.tensor("condition")
      if call.overload == 0 { return call.torch.wrap(try call.engine.nonzeroTuple(condition)) }
      let input = call.overload == 2 || call.overload == 4 ? "self" : "input"
      return call.torch.wrap(try call.choose(condition, input, "other"))
    }
    tensor(
      "where",
      about: .promoted(
        "input where condition holds, other elsewhere; alone, the places that are nonzero.",
        "WhereBackward0"),
      signatures: ["Tensor condition, Tensor other", "Tensor condition, Number other"],
      forms: .method
    ) { call throws(TensorError) in
      try call.choose(call.tensor("condition"), "input", "other")
    }
  }
}

extension Call {
  /// One of two arguments where a condition holds, the other elsewhere; numbers must fit.
  fileprivate func choose(
    _ condition: Tensor, _ input: String, _ other: String
  ) throws(TensorError) -> Tensor {
    let (first, second) = (try tensor(input), try tensor(other))
    let dtype = engine.resultType(first, second)
    for name in [input, other] where value(name).asTensor == nil {
      _ = try number(name, for: dtype)
    }
    return try engine.where(condition, first, second)
  }
}

extension OperationTable {
  /// Adds a comparison.
  ///
  /// In place it has no slope, and a node that says so: `EqBackward0` of a number,
  /// `EqBackward1` of a tensor.
  fileprivate mutating func compared(
    _ names: String..., about: About, node: String, as function: @escaping BinaryFunction
  ) {
    let signatures = [
      "Tensor input, Tensor other, *, Tensor out = None",
      "Tensor input, Number other, *, Tensor out = None",
    ]
    for name in names {
      tensor(
        name, about: about, signatures: signatures, forms: .all,
        inPlace: { call, input throws(TensorError) in
          let name = "\(node)Backward\(call.overload == 0 ? 1 : 0)"
          return try call.engine.compareInPlace(input, name) { () throws(TensorError) in
            try function(call.engine)(input, call.tensor("other"))
          }
        }
      ) { (call: Call) throws(TensorError) -> Tensor in
        try function(call.engine)(call.tensor("input"), call.tensor("other"))
      }
    }
  }
}
