import PythonRuntime
import Tensors

extension OperationTable {
  /// Methods that overwrite a tensor in place and have no other form.
  static func filling() -> OperationTable {
    var table = OperationTable()
    for forms in [Forms.method, .function] {
      let input = forms == .function ? "Tensor input, " : ""
      table.tensor(
        "fill_", about: .kept("One number everywhere, in place."),
        signatures: ["\(input)Tensor value", "\(input)Number value"], forms: forms
      ) { call throws(TensorError) in
        let input = try call.tensor("input")
        if call.overload == 0 {
          return try call.engine.fillInPlace(input, call.tensor("value"))
        }
        return try call.engine.fillInPlace(
          input, call.number("value", for: input.dtype, halves: true))
      }
    }
    table.tensor("zero_", about: .kept("Zeros everywhere, in place."), signature: "Tensor input") {
      call throws(TensorError) in
      try call.engine.zeroInPlace(call.tensor("input"))
    }
    table.tensor(
      "copy_", about: .kept("The elements of other, broadcast, in place.", "CopyBackwards"),
      signatures: [
        "Tensor other, bool non_blocking = False",
        "Tensor other, bool async|deprecated",
      ], forms: .method
    ) { call throws(TensorError) in
      let (target, source) = (try call.tensor("input"), try call.tensor("other"))
      let shape = try Tensor.broadcastShape(target.shape, source.shape)
      guard shape == target.shape else {
        throw .refused(
          .runtimeError,
          "output with shape \(TensorError.list(target.shape)) doesn't match the broadcast shape"
            + " \(TensorError.list(shape))")
      }
      return try call.engine.copyInPlace(target, source)
    }
    table.tensor(
      "fill_diagonal_", about: .kept("One number on the diagonal, in place."),
      signature: "Number fill_value, bool wrap = False", forms: .method
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      let value = try call.number("fill_value", for: input.dtype)
      try call.engine.fillInPlace(call.engine.diagonal(input), value)
      return input
    }
    table.tensor(
      "requires_grad_", about: .kept("Whether gradients are recorded, changed in place."),
      signature: "bool requires_grad = True", forms: .method
    ) {
      call throws(TensorError) in
      let input = try call.tensor("input")
      try call.engine.setRequiresGrad(input, call.bool("requires_grad", true))
      return input
    }
    table.tensor(
      "detach_", about: .kept("The tensor taken out of the graph, in place."),
      signature: "Tensor input"
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      try call.engine.detachInPlace(input)
      return input
    }
    table.tensor(
      "resize_", about: .kept("Another shape in place; memory grows if it must."),
      signature: "tuple of ints size, *, torch.memory_format memory_format = None",
      forms: .method
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      if input.requiresGrad {
        throw .refused(.runtimeError, "cannot resize variables that require grad")
      }
      call.engine.resize(input, try call.sizes())
      return input
    }
    return table
  }
}

extension Call {
  /// The number of an argument; refused where elements of the dtype cannot hold it.
  func number(
    _ name: String, for dtype: DType?, halves: Bool = false
  ) throws(TensorError) -> Scalar {
    let value = try scalar(name)
    try dtype?.checkHolds(value, halves: halves)
    return value
  }

  /// A tensor or a number that elements of the dtype can hold.
  func element(
    _ name: String, of dtype: DType, halves: Bool = true
  ) throws(TensorError) -> Tensor {
    if value(name).asTensor == nil { _ = try number(name, for: dtype, halves: halves) }
    return try tensor(name)
  }
}
