import PythonSyntax

/// One Python: its types, modules, limits and machine. Nothing in it is shared with another.
public final class Interpreter {
  package let types = BuiltinTypes()
  package let names = Names()
  package let modules = ModuleRegistry()
  /// What the outside offers.
  package var host: any Host
  package var limits: Limits
  /// The module `builtins`.
  package let builtins: PyModule
  /// Changes with every change to a class, so that caches can be checked.
  package private(set) var typeVersion = 0
  /// `NotImplemented`, `Ellipsis` and the empty tuple.
  package let notImplemented: PyObject
  package let ellipsis: PyObject
  package let emptyTuple = PyTuple([])
  /// The sources of what has run, for tracebacks, by code name.
  package var sources: [String: SourceText] = [:]
  /// State of native libraries, by a key of their own.
  package var libraries: [String: AnyObject] = [:]
  /// Follows the program line by line; `nil` costs nothing.
  package var debugger: Debugger?
  let special: SpecialNames
  /// What the builtin types keep: running reprs, warnings, streams.
  let builtinState = BuiltinState()
  private(set) lazy var machine = Machine(self)

  package init(host: any Host = SilentHost(), limits: Limits = Limits()) {
    self.host = host
    self.limits = limits
    builtins = PyModule(name: "builtins")
    notImplemented = PySingleton("NotImplemented", type: types.notImplemented)
    ellipsis = PySingleton("Ellipsis", type: types.ellipsis)
    special = names.special
    installObjectProtocol()
    installBuiltins()
    installModules()
  }

  /// The one string object of `text`.
  package func intern(_ text: String) -> PyString { names.intern(text) }

  /// Tells caches that a class has changed.
  package func typesChanged() { typeVersion &+= 1 }

  /// The class of a value.
  @inline(__always)
  package func type(of value: Value) -> PyType {
    switch value {
    case .int: types.int
    case .float: types.float
    case .bool: types.bool
    case .none, .unbound: types.none
    case .object(let object): object.type(in: self)
    }
  }
}

/// `NotImplemented` or `Ellipsis`.
package final class PySingleton: PyObject {
  private let name: String
  private let singletonType: PyType

  init(_ name: String, type: PyType) {
    self.name = name
    singletonType = type
    super.init(kind: .other)
  }

  package override func type(in interpreter: Interpreter) -> PyType { singletonType }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    name
  }
}
