import PythonRuntime

/// What a learner wants to know of a tensor.
package struct TensorFacts: Sendable, Equatable {
  package var shape: [Int]
  package var dtype: String
  package var device: String
  package var requiresGrad: Bool

  package init(shape: [Int], dtype: String, device: String, requiresGrad: Bool = false) {
    self.shape = shape
    self.dtype = dtype
    self.device = device
    self.requiresGrad = requiresGrad
  }

  /// Nil when the value is not a tensor.
  init?(_ value: Value, in interpreter: Interpreter) {
    guard case .object = value,
      let shape = TensorFacts.attribute("shape", of: value, interpreter)?.asTuple,
      let dtype = TensorFacts.text("dtype", of: value, interpreter),
      let device = TensorFacts.text("device", of: value, interpreter)
    else { return nil }
    self.shape = shape.items.map { item in
      if case .int(let size) = item { Int(size) } else { 0 }
    }
    self.dtype = dtype.hasPrefix("torch.") ? String(dtype.dropFirst(6)) : dtype
    self.device = device
    requiresGrad = false
    if case .bool(true)? = TensorFacts.attribute("requires_grad", of: value, interpreter) {
      requiresGrad = true
    }
  }

  private static func attribute(
    _ name: String, of value: Value, _ interpreter: Interpreter
  ) -> Value? {
    do throws(PythonException) {
      return try interpreter.attributeIfPresent(value, interpreter.intern(name))
    } catch {
      return nil
    }
  }

  private static func text(
    _ name: String, of value: Value, _ interpreter: Interpreter
  ) -> String? {
    guard let found = attribute(name, of: value, interpreter) else { return nil }
    do throws(PythonException) { return try interpreter.str(found) } catch { return nil }
  }
}
