/// Remembers everything about a tensor that can change, and puts it back in place.
///
/// Holding the buffer makes the next writer copy it, so a memento costs nothing until then.
public final class TensorMemento {
  private let tensor: Tensor
  private let storage: Storage
  private let buffer: Buffer
  private let dtype: DType
  private let shape: [Int]
  private let strides: [Int]
  private let offset: Int
  private let version: VersionCounter
  private let versionValue: Int
  private let lastWriter: String?
  private let view: ViewInformation?
  private let viewVersion: Int
  private let autograd: AutogradMemento?

  /// Remembers the tensor as it is now.
  public init(_ tensor: Tensor) {
    self.tensor = tensor
    storage = tensor.storage
    buffer = tensor.storage.buffer
    dtype = tensor.dtype
    shape = tensor.shape
    strides = tensor.strides
    offset = tensor.offset
    version = tensor.version
    versionValue = tensor.version.value
    lastWriter = tensor.version.lastWriter
    view = tensor.view
    viewVersion = tensor.view?.attributeVersion ?? 0
    autograd = tensor.autograd.map { AutogradMemento($0) }
  }

  /// Puts the tensor back.
  public func restore() {
    tensor.storage = storage
    if storage.buffer !== buffer { storage.adopt(buffer) }
    tensor.dtype = dtype
    tensor.shape = shape
    tensor.strides = strides
    tensor.offset = offset
    tensor.version = version
    version.value = versionValue
    version.lastWriter = lastWriter
    tensor.view = view
    view?.attributeVersion = viewVersion
    autograd?.restore()
    tensor.autograd = autograd?.state
  }

  /// Tensors that this one leads to: its gradient and its base.
  public var related: [Tensor] { [tensor.grad, tensor.view?.base].compactMap { $0 } }
}

/// Remembers the autograd fields of one tensor.
final class AutogradMemento {
  let state: AutogradState
  private let requiresGrad: Bool
  private let gradFn: Node?
  private let outputIndex: Int
  private let retainsGrad: Bool
  private let slot: GradientSlot
  private let grad: Tensor?
  private let hooks: HookList?
  private let postAccumulateHooks: HookList?

  init(_ state: AutogradState) {
    self.state = state
    requiresGrad = state.requiresGrad
    gradFn = state.gradFn
    outputIndex = state.outputIndex
    retainsGrad = state.retainsGrad
    slot = state.slot
    grad = state.slot.value
    hooks = state.hooks?.copy()
    postAccumulateHooks = state.postAccumulateHooks?.copy()
  }

  func restore() {
    state.requiresGrad = requiresGrad
    state.gradFn = gradFn
    state.outputIndex = outputIndex
    state.retainsGrad = retainsGrad
    state.slot = slot
    slot.value = grad
    state.hooks = hooks?.copy()
    state.postAccumulateHooks = postAccumulateHooks?.copy()
  }
}

/// Remembers what backward frees in a node, and its hooks.
public final class NodeMemento {
  private let node: Node
  private let edges: [Edge?]
  private let saved: [SavedTensor?]
  private let isReleased: Bool
  private let inner: NodeMemento?
  private let preHooks: [(id: Int, hook: NodePreHook)]
  private let postHooks: [(id: Int, hook: NodePostHook)]
  private let outputHooks: [(key: Int, value: HookList)]
  private let retained: [(key: Int, slot: GradientSlot, value: Tensor?)]

  /// Remembers the node as it is now.
  public init(_ node: Node) {
    self.node = node
    edges = node.edges
    saved = node.saved
    isReleased = node.isReleased
    inner = node.inner.map { NodeMemento($0) }
    preHooks = node.preHooks
    postHooks = node.postHooks
    outputHooks = node.outputHooks.map { ($0.key, $0.value.copy()) }
    retained = node.retained.map { ($0.key, $0.value, $0.value.value) }
  }

  /// Puts the node back.
  public func restore() {
    node.edges = edges
    node.saved = saved
    node.isReleased = isReleased
    inner?.restore()
    node.preHooks = preHooks
    node.postHooks = postHooks
    node.outputHooks = [:]
    for entry in outputHooks { node.outputHooks[entry.key] = entry.value.copy() }
    node.retained = [:]
    for entry in retained {
      node.retained[entry.key] = entry.slot
      entry.slot.value = entry.value
    }
  }

  /// Nodes that this one leads to.
  public var successors: [Node] { node.edges.compactMap { $0?.node } }
  /// Tensors that this one holds.
  public var tensors: [Tensor] { node.saved.compactMap { $0?.tensor } + (inner?.tensors ?? []) }
}

extension HookList {
  func copy() -> HookList {
    let other = HookList()
    other.entries = entries
    other.nextID = nextID
    return other
  }
}
