/// A class, builtin or written in Python.
public final class PyType: PyObject {
  /// Makes a new instance for `__new__`; inherited along the MRO.
  package typealias Allocator = (Interpreter, PyType, Arguments) throws(PythonException) -> Value

  package var name: String
  package var qualifiedName: String
  package var module: String
  package private(set) var bases: ContiguousArray<PyType>
  /// The method resolution order, this class first.
  package private(set) var mro: ContiguousArray<PyType>
  package let attributes: PyDict
  /// The class of the class: `type` or a metaclass.
  package var metatype: PyType?
  /// Whether a program defined the class, or may change it.
  package var isMutable = false
  /// Whether a program may derive from the class.
  package var isBase = true
  /// Makes instances; the nearest one along the MRO is used.
  package var allocator: Allocator?
  /// What the machine has found out about the class's special methods.
  package var cache = TypeCache()

  package init(
    name: String, qualifiedName: String? = nil, module: String = "builtins",
    bases: ContiguousArray<PyType>, mro: ContiguousArray<PyType>, attributes: PyDict = PyDict()
  ) {
    self.name = name
    self.qualifiedName = qualifiedName ?? name
    self.module = module
    self.bases = bases
    self.mro = mro
    self.attributes = attributes
    super.init(kind: .type)
    self.mro.insert(self, at: 0)
    allocator = bases.first?.allocator
  }

  public override func type(in interpreter: Interpreter) -> PyType {
    metatype ?? interpreter.types.type
  }

  public override var attributeDictionary: PyDict? { attributes }

  /// Whether this class is `other` or derives from it.
  package func isSubclass(of other: PyType) -> Bool {
    if self === other { return true }
    for base in mro where base === other { return true }
    return false
  }

  /// `collections.OrderedDict`, and `int` for a builtin.
  package var qualifiedNameWithModule: String {
    module == "builtins" ? qualifiedName : "\(module).\(qualifiedName)"
  }
}

/// The attributes of a class as found along its MRO, valid for one version of all classes.
package struct TypeCache {
  var version = -1
  var found: [ObjectIdentifier: Value] = [:]
}

extension PyType {
  /// The attribute along the MRO, not bound; `name` must be interned.
  package func lookup(_ name: PyString, in interpreter: Interpreter) -> Value? {
    if cache.version != interpreter.typeVersion {
      cache.found.removeAll(keepingCapacity: true)
      cache.version = interpreter.typeVersion
    }
    let key = ObjectIdentifier(name)
    if let known = cache.found[key] { return known.isUnbound ? nil : known }
    let value = search(name)
    if name.isInterned { cache.found[key] = value ?? .unbound }
    return value
  }

  /// The attribute along the MRO after `type`, as `super` looks.
  package func lookup(_ name: PyString, after type: PyType) -> Value? {
    guard let start = mro.firstIndex(where: { $0 === type }) else { return nil }
    for base in mro[(start + 1)...] {
      if let value = base.attributes[name] { return value }
    }
    return nil
  }

  private func search(_ name: PyString) -> Value? {
    for type in mro {
      if let value = type.attributes[name] { return value }
    }
    return nil
  }

  /// Sets a class attribute and lets caches know.
  package func define(_ name: PyString, _ value: Value, in interpreter: Interpreter) {
    attributes[name] = value
    interpreter.typesChanged()
  }
}
