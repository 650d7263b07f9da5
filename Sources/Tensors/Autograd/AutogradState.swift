/// Where a gradient is kept: shared by a tensor and the node that fills it.
public final class GradientSlot {
  /// The accumulated gradient, absent before the first backward pass.
  public var value: Tensor?
}

/// A function on gradients; it may return a replacement.
public typealias TensorHook = (Tensor) throws(TensorError) -> Tensor?

/// Hooks by registration number, in the order in which they were added.
public final class HookList {
  /// The registered hooks.
  public internal(set) var entries: [(id: Int, hook: TensorHook)] = []
  var nextID = 0

  /// Adds a hook and returns the number that removes it.
  public func add(_ hook: @escaping TensorHook) -> Int {
    nextID += 1
    entries.append((nextID, hook))
    return nextID
  }

  /// Removes the hook with this number.
  public func remove(_ id: Int) { entries.removeAll { $0.id == id } }
}

/// What autograd knows about one tensor.
public final class AutogradState {
  /// Whether a leaf asks for gradients; for a result see `Tensor.requiresGrad`.
  public internal(set) var requiresGrad = false
  /// The node that made the tensor, absent in leaves.
  public internal(set) var gradFn: Node?
  /// Which of the node's outputs the tensor is.
  public internal(set) var outputIndex = 0
  /// Whether `retain_grad` was called on a non-leaf.
  public internal(set) var retainsGrad = false
  /// Where `.grad` lives.
  public internal(set) var slot = GradientSlot()
  /// `register_hook` functions of a leaf.
  public internal(set) var hooks: HookList?
  /// `register_post_accumulate_grad_hook` functions of a leaf.
  public internal(set) var postAccumulateHooks: HookList?
}

/// How a tensor is a view: in-place writes to it must reach the base's history.
public final class ViewInformation {
  /// The tensor that owns the memory; never itself a view.
  public let base: Tensor
  /// The write count at which `gradFn` was last right.
  var attributeVersion: Int
  /// Which rule forbids in-place writes that need gradients, if any.
  var restriction: ViewRestriction

  init(base: Tensor, attributeVersion: Int, restriction: ViewRestriction = .none) {
    self.base = base
    self.attributeVersion = attributeVersion
    self.restriction = restriction
  }
}

/// Why in-place writes to a view are refused by autograd.
public enum ViewRestriction: Sendable {
  case none, multipleOutputs, madeInNoGrad
}

extension Tensor {
  /// Whether backward reaches this tensor.
  public var requiresGrad: Bool {
    if let autograd, autograd.requiresGrad || autograd.gradFn != nil { return true }
    return view?.base.requiresGrad ?? false
  }

  /// Whether the user made it: gradients are kept only in leaves.
  public var isLeaf: Bool {
    if autograd?.gradFn != nil { return false }
    guard let view, view.attributeVersion != version.value else { return true }
    return !view.base.requiresGrad
  }

  /// The accumulated gradient: `.grad`.
  public var grad: Tensor? {
    get { autograd?.slot.value }
    set { autogradState().slot.value = newValue }
  }

  func autogradState() -> AutogradState {
    if let autograd { return autograd }
    let state = AutogradState()
    autograd = state
    return state
  }
}
