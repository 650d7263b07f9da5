package import PythonRuntime

/// An instance of `torch.nn.Module` or of a class derived from it.
package final class ModuleInstance: PyInstance {
  /// What `Module.__init__` sets up; absent in a class that forgot `super().__init__()`.
  package final var registry: RegisteredParts? {
    get {
      if registered == nil { registered = recoverParts() }
      return registered
    }
    set { registered = newValue }
  }

  private final var registered: RegisteredParts?

  package init(type: PyType) { super.init(type: type, kind: .nnModule) }

  package override func visitChildren(_ visitor: ObjectVisitor) {
    super.visitChildren(visitor)
    guard let registered else { return }
    for dict in registered.dicts { visitor.visit(dict) }
  }

  package override func successor() -> PyInstance {
    let module = ModuleInstance(type: instanceType)
    module.registered = registered
    return module
  }

  package override func memento() -> Memento? {
    ModuleMemento(self, attributes: super.memento())
  }

  package override func clearReferences() {
    super.clearReferences()
    registered = nil
  }
}

/// The parameters, buffers, children and hooks of one module.
package final class RegisteredParts {
  package var parameters = PyDict()
  package var buffers = PyDict()
  package var modules = PyDict()
  package var forwardPreHooks = PyDict()
  package var forwardHooks = PyDict()
  package var backwardPreHooks = PyDict()
  package var backwardHooks = PyDict()
  package var stateHooks = StateHooks()
  /// Buffers that `state_dict` leaves out.
  package var nonPersistent: Set<String> = []
  /// The next hook's number.
  package var hookCount: Int64 = 0

  package init() {}

  /// The same dicts: what a module holds instead once one of them is another, so that its memento, which
  /// has the earlier parts, brings them back.
  init(sharing parts: RegisteredParts) {
    parameters = parts.parameters
    buffers = parts.buffers
    modules = parts.modules
    forwardPreHooks = parts.forwardPreHooks
    forwardHooks = parts.forwardHooks
    backwardPreHooks = parts.backwardPreHooks
    backwardHooks = parts.backwardHooks
    stateHooks = parts.stateHooks
    nonPersistent = parts.nonPersistent
    hookCount = parts.hookCount
  }

  var dicts: [PyDict] { [parameters, buffers, modules] + hooks }

  var hooks: [PyDict] {
    [forwardPreHooks, forwardHooks, backwardPreHooks, backwardHooks] + stateHooks.dicts
  }

  var hasHooks: Bool {
    forwardPreHooks.count + forwardHooks.count + backwardPreHooks.count + backwardHooks.count > 0
  }
}

/// What a module held: the dicts inside are mementos of their own.
private final class ModuleMemento: Memento {
  private let module: ModuleInstance
  private let attributes: Memento?
  private let registry: RegisteredParts?
  private let nonPersistent: Set<String>

  init(_ module: ModuleInstance, attributes: Memento?) {
    self.module = module
    self.attributes = attributes
    registry = module.registry
    nonPersistent = module.registry?.nonPersistent ?? []
  }

  override func restore() {
    attributes?.restore()
    module.registry = registry
    registry?.nonPersistent = nonPersistent
  }
}

extension ObjectKind {
  /// A `torch.nn.Module`.
  package static let nnModule = ObjectKind.firstNativeInstance
}

extension Value {
  /// The module object.
  @inline(__always)
  package var asNNModule: ModuleInstance? {
    guard case .object(let object) = self, object.kind == .nnModule else { return nil }
    return unsafeDowncast(object, to: ModuleInstance.self)
  }
}

extension PyDict {
  /// The pairs of a dict whose keys are all strings.
  var named: ContiguousArray<(name: PyString, value: Value)> {
    var named = ContiguousArray<(name: PyString, value: Value)>()
    named.reserveCapacity(count)
    for (key, value) in pairs {
      if let name = key.asString { named.append((name, value)) }
    }
    return named
  }
}
