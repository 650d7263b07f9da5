import PythonRuntime
import Tensors

extension Torch {
  /// `format(value, specification)`.
  func format(_ value: Value, _ specification: String) throws(PythonException) -> String {
    guard let function = interpreter.builtins.attributes[interpreter.intern("format")] else {
      return try interpreter.str(value)
    }
    return try interpreter.str(interpreter.call(function, value, .string(specification)))
  }

  /// Writes a result into the `out` argument, which is resized to its shape.
  func store(
    _ result: Value, in out: Value, operation: String
  ) throws(TensorError) -> Value {
    if let source = result.asTensor, let target = out.asTensor {
      try store(source.tensor, target.tensor, operation)
      return out
    }
    guard let sources = result.asTuple?.items, let targets = out.asSequence,
      sources.count == targets.count
    else { return result }
    for (source, target) in zip(sources, targets) {
      if let source = source.asTensor, let target = target.asTensor {
        try store(source.tensor, target.tensor, operation)
      }
    }
    return named(result, operation + "_out")
  }

  private func store(
    _ result: Tensor, _ target: Tensor, _ operation: String
  ) throws(TensorError) {
    if engine.gradMode && (result.requiresGrad || target.requiresGrad) {
      throw .refused(
        .runtimeError,
        "\(operation)(): functions with out=... arguments don't support automatic differentiation,"
          + " but one of the arguments requires grad.")
    }
    try engine.write(result, out: target)
  }

  /// Refuses sizes that overflow or that the session's memory cannot hold.
  func checkAllocation(_ sizes: [Int]) throws(TensorError) {
    engine.memoryLimit = interpreter.limits.memory
    if sizes.contains(where: { $0 < 0 }) { return }
    try engine.reserve(sizes, .float32)
  }
}
