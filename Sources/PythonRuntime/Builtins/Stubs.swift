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
  /// Adds methods to the builtin types, and functions to `builtins`.
  func installBuiltins() {}

  /// Registers the standard modules.
  func installModules() {}
}
