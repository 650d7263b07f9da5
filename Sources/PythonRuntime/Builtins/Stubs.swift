// Who does what: classes under `Builtins/` (PyString, PyList, PyTuple, PyDict, PySet, PyBytes,
// PyRange, PySlice, PyInt) have their protocol overrides and methods here, with the arithmetic of
// numbers, the builtin functions and, in `Modules/`, the standard modules. `object`, `type`,
// `super`, functions, descriptors, exceptions, generators and frames are outside of `Builtins/`.
//
// What the machine can count on:
// - `ValueType()` of a type whose `isMutable` is false is the allocator alone; `__init__` of a builtin
//   container (`list.__init__`, …) is for subclasses, whose instances the allocator makes empty.
// - `interpreter.union(left, right)` is `int | None`, `genericAlias(type, key)` is `list[int]`,
//   `sequenceOperandError(…)` words `"a" + 1`.
// - The machine offers `importModule(_:)`.

extension Interpreter {
  /// Registers the standard modules.
  func installModules() {}
}
