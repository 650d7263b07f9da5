import PythonSyntax

/// One Python: its types, modules, limits and machine.
///
/// Nothing in it is shared with another.
public final class Interpreter {
  package let types = BuiltinTypes()
  package let names = Names()
  package let modules = ModuleRegistry()
  /// Frees cycles.
  package let collector = Collector()
  /// Who has gone and is still to be told.
  let finalizers = Finalizers()
  /// Who refers to what without keeping it.
  private(set) lazy var weakReferences = WeakReferences(finalizers)
  /// What the outside offers.
  package var host: any Host
  package var limits: Limits
  /// The module `builtins`.
  package let builtins: PyModule
  /// Changes with every change to a class, so that caches can be checked.
  package private(set) var typeVersion = 0
  let typeLookups = TypeLookupCache()
  /// The loops over batches that run: Ctrl-C waits for the end of a batch.
  package let batchLoops = BatchLoops()
  /// `NotImplemented`, `Ellipsis` and the empty tuple.
  package let notImplemented: PyObject
  package let ellipsis: PyObject
  package let emptyTuple = PyTuple([])
  /// The sources of what has run, for tracebacks, by code name.
  package var sources: [String: SourceText] = [:]
  /// State of native libraries, by a key of their own.
  package var libraries: [String: AnyObject] = [:]
  /// Follows the program line by line; `nil` costs nothing.
  var tracer: Tracer?
  /// The exception that showing another one raised.
  var lastFailure: PyException?
  /// What is called with the running frame at Ctrl-C, in place of a `KeyboardInterrupt`.
  var interruptHandler: Value?
  /// The exception that ended a program or a cell last: what a debugger looks at afterwards.
  package var lastException: PyException?
  let special: SpecialNames
  /// `object.__new__`, `object.__init__` and `object.__setattr__`, which the machine passes over.
  private(set) var objectNew: PyObject
  private(set) var objectInit: PyObject
  private(set) var objectSetAttr: PyObject
  private(set) var buildClassFunction: PyObject
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
    objectNew = notImplemented
    objectInit = notImplemented
    objectSetAttr = notImplemented
    buildClassFunction = notImplemented
    installObjectType()
    installTypeType()
    installCallableTypes()
    installDescriptorTypes()
    installExceptionTypes()
    installBuiltins()
    installMachineFunctions()
    installModules()
    markIntrinsics()
    modules.loaded["builtins"] = builtins
  }

  deinit { finalizers.close() }

  /// Remembers the functions of `object` that the machine passes over.
  func setObjectFunctions(new: PyObject, initialize: PyObject, setAttr: PyObject) {
    objectNew = new
    objectInit = initialize
    objectSetAttr = setAttr
  }

  func setBuildClass(_ function: PyObject) { buildClassFunction = function }

  /// The one string object of `text`.
  package func intern(_ text: String) -> PyString { names.intern(text) }

  /// Tells caches that a class has changed.
  package func typesChanged() {
    typeVersion &+= 1
    machine.typeVersion = typeVersion
  }

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
