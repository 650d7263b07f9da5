// Stand-ins until the builtins arrive; each is replaced by its own file.
//
// Who does what: classes under `Builtins/` (PyString, PyList, PyTuple, PyDict, PySet, PyBytes, PyRange,
// PySlice, PyInt) hold their data here and get their protocol overrides (item, length, contains,
// iterator, binary, compare, hash, repr, visitChildren, memento, clearReferences) in these files,
// together with their methods, constructors (`TypeBuilder(extending:)`, `allocator`), iterators
// (subclasses of PyIterator; lists and ranges use the kinds listIterator and rangeIterator), the
// arithmetic of numbers (`numericBinary`, `numericCompare`), builtin functions and standard modules.
// `object`, `type`, `super`, functions, descriptors, exceptions, generators and frames are outside of
// `Builtins/`. An allocator of a type that classes may derive from makes a PyInstance with
// `builtinValue` when the type it is given is not the builtin itself.

extension Interpreter {
  /// Arithmetic where both sides are int, bool, float or PyInt, after the machine's fast paths;
  /// `nil` when the operator does not apply to them.
  func numericBinary(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(PythonException) -> Value? { nil }

  /// Comparison where both sides are int, bool, float or PyInt.
  func numericCompare(_ comparison: Comparison, _ left: Value, _ right: Value) -> Bool { false }

  /// `-`, `+` and `~` of int, bool and float.
  func numericPrefix(
    _ operation: PrefixOperator, _ value: Value
  ) throws(PythonException) -> Value? { nil }

  /// Adds methods to the builtin types, and functions to `builtins`.
  func installBuiltins() {}

  /// Registers the standard modules.
  func installModules() {}

  /// `repr` of a value that is not an object.
  func immediateText(_ value: Value) -> String {
    switch value {
    case .none, .unbound: "None"
    case .bool(let value): value ? "True" : "False"
    case .int(let value): "\(value)"
    case .float: "0.0"
    case .object: ""
    }
  }
}
