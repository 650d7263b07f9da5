/// Which patterns a class's instances may match: those in brackets, those in braces, or neither.
///
/// A class has what its bases have; `collections.abc.Sequence` and `Mapping` give theirs also to
/// classes that are registered.
enum PatternKind: UInt8 {
  case none, sequence, mapping
}

extension PyType {
  /// Takes over a kind that a registration gives, as do the classes that derive from this one.
  func adopt(_ kind: PatternKind) {
    guard isMutable, patternKind != kind else { return }
    patternKind = kind
    for derived in subclasses { derived.takeUnretainedValue().adopt(kind) }
  }
}

extension Interpreter {
  /// `_abc`: what `abc` and `collections.abc` ask of the machine.
  func installPatternKinds() {
    modules.register("_abc") { (builder) throws(PythonException) in
      let interpreter = builder.interpreter
      for (name, kind) in [("_be_sequence", PatternKind.sequence), ("_be_mapping", .mapping)] {
        interpreter.add(builder, name, 1, 1) { (_, arguments) in
          arguments[0].asType?.patternKind = kind
          return .none
        }
      }
      interpreter.add(builder, "_share_pattern", 2, 2) { (_, arguments) in
        if let kind = arguments[0].asType?.patternKind, kind != .none {
          arguments[1].asType?.adopt(kind)
        }
        return .none
      }
    }
  }

  func isSequencePattern(_ value: Value) -> Bool { type(of: value).patternKind == .sequence }

  func isMappingPattern(_ value: Value) -> Bool { type(of: value).patternKind == .mapping }
}
