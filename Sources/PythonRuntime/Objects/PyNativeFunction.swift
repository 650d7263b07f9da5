/// What a call comes to: a value, or another call that the machine makes in its place.
public enum CallOutcome {
  case value(Value)
  /// Continue in `callee` without a nested machine, so that frames, stepping and depth stay exact.
  case call(Value, CallArguments)
}

/// Arguments that are kept beyond the call they came from.
public struct CallArguments {
  package var positional: ContiguousArray<Value>
  package var keywords: ContiguousArray<(name: PyString, value: Value)>

  package init(
    _ positional: ContiguousArray<Value> = [],
    keywords: ContiguousArray<(name: PyString, value: Value)> = []
  ) {
    self.positional = positional
    self.keywords = keywords
  }
}

/// A function written in Swift.
package final class PyNativeFunction: PyObject {
  /// A body that answers with a value.
  package typealias Body = (Interpreter, Arguments) throws(PythonException) -> Value
  /// A body that may ask for another call instead.
  package typealias Trampoline = (Interpreter, Arguments) throws(PythonException) -> CallOutcome

  /// How the function looks and binds.
  package enum Flavor: UInt8 {
    /// Found on a class it binds to the instance, like CPython's `method_descriptor`.
    case method
    /// `len`: never binds.
    case function
    /// Looks and words its errors like a function written in Python, and binds.
    case python
  }

  package enum Implementation {
    case plain(Body)
    case trampoline(Trampoline)
  }

  package let name: String
  package var qualifiedName: String
  package let signature: Signature?
  package let flavor: Flavor
  package let implementation: Implementation
  /// Whether this only makes the object's protocol callable, as `list.__len__`.
  package var isProtocolWrapper = false
  /// Whether this stands for one of the type's slots, as CPython's `wrapper_descriptor`.
  package var isSlot = false
  /// What the machine may do in place of the body.
  package var intrinsic = Intrinsic.none
  package var doc: Value = .none
  package var module: Value = .none
  package var attributes: PyDict?

  package init(
    _ name: String, qualifiedName: String? = nil, signature: Signature?, flavor: Flavor,
    _ implementation: Implementation
  ) {
    self.name = name
    self.qualifiedName = qualifiedName ?? name
    self.signature = signature
    self.flavor = flavor
    self.implementation = implementation
    super.init(kind: .nativeFunction)
  }

  package override func isCallable(in interpreter: Interpreter) -> Bool { true }

  package override func descriptorGet(
    instance: Value, owner: PyType, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard flavor != .function, !instance.isUnbound else { return .object(self) }
    return .object(PyBoundMethod(function: self, receiver: instance))
  }

  package override var attributeDictionary: PyDict? {
    if attributes == nil, flavor == .python { attributes = PyDict() }
    return attributes
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    switch flavor {
    case .python: "<function \(qualifiedName) at \(addressText)>"
    case .function: "<built-in function \(name)>"
    case .method where isSlot: "<slot wrapper '\(name)' of '\(ownerName)' objects>"
    case .method: "<method '\(name)' of '\(ownerName)' objects>"
    }
  }

  private var ownerName: String {
    guard let dot = qualifiedName.lastIndex(of: ".") else { return "object" }
    return String(qualifiedName[..<dot])
  }

  package override func type(in interpreter: Interpreter) -> PyType {
    switch flavor {
    case .method where isSlot:
      interpreter.types.iteratorType(
        named: "wrapper_descriptor", base: interpreter.types.methodDescriptor)
    case .method: interpreter.types.methodDescriptor
    case .function: interpreter.types.builtinFunction
    case .python: interpreter.types.function
    }
  }
}
