// Who does what: classes under `Builtins/` (PyString, PyList, PyTuple, PyDict, PySet, PyBytes,
// PyRange, PySlice, PyInt) have their protocol overrides and methods here, with the arithmetic of
// numbers, the builtin functions and, in `Modules/`, the standard modules. `object`, `type`,
// `super`, functions, descriptors, exceptions, generators and frames are outside of `Builtins/`.
//
// What the machine can count on:
// - The allocator of a builtin type makes the whole value; `__init__` of a builtin container
//   (`list.__init__`, …) fills only instances of subclasses, which the allocator makes empty.
// - `interpreter.union(left, right)` is `int | None`, `genericAlias(type, key)` is `list[int]`,
//   `sequenceOperandError(…)` words `"a" + 1`.
// - The machine offers `builtins.__import__`.

extension Interpreter {
  /// Registers the standard modules.
  func installModules() {}
}
