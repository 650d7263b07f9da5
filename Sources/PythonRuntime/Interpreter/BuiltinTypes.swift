/// The builtin classes of one interpreter; their methods are added by `Builtins/`.
package final class BuiltinTypes {
  package let object: PyType
  package let type: PyType
  package let none, notImplemented, ellipsis: PyType
  package let int, bool, float, complex, string, bytes: PyType
  package let list, tuple, dict, set, frozenset, range, slice: PyType
  package let function, builtinFunction, methodDescriptor, method: PyType
  package let property, getsetDescriptor, staticMethod, classMethod, superType: PyType
  package let module, generator, cell, code, frame, traceback: PyType
  package let dictKeys, dictValues, dictItems, mappingProxy: PyType
  /// The exception classes, in the order of `ExceptionKind`.
  package let exceptions: [PyType]
  private var iterators: [String: PyType] = [:]

  init() {
    let object = PyType(name: "object", bases: [], mro: [])
    self.object = object
    func make(
      _ name: String, _ base: PyType? = nil, and second: PyType? = nil, final: Bool = false
    ) -> PyType {
      var bases: ContiguousArray<PyType> = [base ?? object]
      if let second { bases.append(second) }
      let type = PyType(name: name, bases: bases, mro: PyType.linearize(bases) ?? [])
      type.isBase = !final
      for base in bases { base.subclasses.append(.passUnretained(type)) }
      return type
    }
    type = make("type")
    none = make("NoneType", final: true)
    notImplemented = make("NotImplementedType", final: true)
    ellipsis = make("ellipsis", final: true)
    int = make("int")
    bool = make("bool", int, final: true)
    float = make("float")
    complex = make("complex")
    string = make("str")
    bytes = make("bytes")
    list = make("list")
    tuple = make("tuple")
    dict = make("dict")
    set = make("set")
    frozenset = make("frozenset")
    range = make("range", final: true)
    slice = make("slice", final: true)
    function = make("function", final: true)
    builtinFunction = make("builtin_function_or_method", final: true)
    methodDescriptor = make("method_descriptor", final: true)
    method = make("method", final: true)
    property = make("property")
    getsetDescriptor = make("getset_descriptor", final: true)
    staticMethod = make("staticmethod")
    classMethod = make("classmethod")
    superType = make("super")
    module = make("module")
    generator = make("generator", final: true)
    cell = make("cell", final: true)
    code = make("code", final: true)
    frame = make("frame", final: true)
    traceback = make("traceback", final: true)
    dictKeys = make("dict_keys", final: true)
    dictValues = make("dict_values", final: true)
    dictItems = make("dict_items", final: true)
    mappingProxy = make("mappingproxy", final: true)
    for sequence in [list, tuple, range] { sequence.patternKind = .sequence }
    for mapping in [dict, mappingProxy] { mapping.patternKind = .mapping }
    var exceptions: [PyType] = []
    for kind in ExceptionKind.allCases {
      let base = kind.base.map { exceptions[Int($0.rawValue)] }
      let second = kind.secondBase.map { exceptions[Int($0.rawValue)] }
      exceptions.append(make(kind.name, base, and: second))
    }
    self.exceptions = exceptions
  }

  /// The class of a builtin exception.
  package func exception(_ kind: ExceptionKind) -> PyType { exceptions[Int(kind.rawValue)] }

  /// The class of a kind of native iterator.
  package func iteratorType(named name: StaticString, base: PyType? = nil) -> PyType {
    let text = name.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    if let known = iterators[text] { return known }
    let base = base ?? object
    let type = PyType(name: text, bases: [base], mro: base.mro)
    type.isBase = false
    if let dot = text.lastIndex(of: ".") {
      type.module = String(text[..<dot])
      type.qualifiedName = String(text[text.index(after: dot)...])
    }
    iterators[text] = type
    return type
  }

  /// Every class that this value made, and those that derive from them.
  var all: [PyType] {
    var found = [object] + iterators.values
    var known: Set<ObjectIdentifier> = []
    var next = 0
    while next < found.count {
      for type in found[next].subclasses
      where known.insert(.init(type.takeUnretainedValue())).inserted {
        found.append(type.takeUnretainedValue())
      }
      next += 1
    }
    return found
  }

  /// Every class that `builtins` shows under its name.
  package var visible: [PyType] {
    [
      object, type, int, bool, float, complex, string, bytes, list, tuple, dict, set, frozenset,
      range, slice, property, staticMethod, classMethod, superType,
    ] + exceptions
  }
}
