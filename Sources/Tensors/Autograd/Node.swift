/// Computes the gradients of a node's inputs from those of its outputs.
public typealias Backward = (Engine, Node, [Tensor?]) throws(TensorError) -> [Tensor?]

/// Points at one output of a node.
public struct Edge {
  /// The node that takes the gradient.
  public let node: Node
  /// Which of its outputs the gradient belongs to.
  public let index: Int
}

/// What a node's output looked like, so that its gradient can be checked or made of zeros.
public struct OutputMetadata: Sendable {
  /// The output's shape.
  public let shape: [Int]
  /// The output's dtype.
  public let dtype: DType
}

/// Functions to run around a node, by registration number.
public typealias NodePreHook = ([Tensor?]) throws(TensorError) -> [Tensor?]?
/// Receives the gradients a node returned and those it was given.
public typealias NodePostHook = ([Tensor?], [Tensor?]) throws(TensorError) -> [Tensor?]?

/// One operation in the graph that backward walks: `grad_fn`.
public final class Node {
  /// PyTorch's name for it: `MulBackward0`.
  public package(set) var name: String
  /// Where the gradient of each input goes; absent for inputs that need none.
  public internal(set) var edges: [Edge?]
  /// What the formulas need, emptied by `release`.
  public internal(set) var saved: [SavedTensor?]
  /// The shape and dtype of each output.
  public internal(set) var outputs: [OutputMetadata]
  /// Creation order: later nodes go first in backward.
  public let sequence: UInt64
  /// Whether backward freed the saved tensors.
  public internal(set) var isReleased = false
  /// The leaf whose gradient this node accumulates; only `AccumulateGrad` has one.
  public let leaf: Tensor?
  /// Whether the node frees something on release, so that a second pass is refused.
  var hadSaved: Bool
  var apply: Backward
  /// The node of the write that a `CopySlices` passes gradients through.
  var inner: Node?
  /// While a `CopySlices` runs this node: the node that made the written view.
  var viewProducer: Node?
  /// Whether the gradients of its inputs may be on another device than its outputs'.
  var changesDevice = false
  var outputHooks: [Int: HookList] = [:]
  var retained: [Int: GradientSlot] = [:]
  /// Functions called before the node runs.
  public var preHooks: [(id: Int, hook: NodePreHook)] = []
  /// Functions called after the node ran.
  public var postHooks: [(id: Int, hook: NodePostHook)] = []
  /// Where the program was when it made the node, if anomalies were watched for then.
  var origin: String?
  /// Anything the creator wants kept alive with the node, such as a Python context object.
  public var context: AnyObject?

  /// Makes a node; `sequence` comes from the engine.
  public init(
    name: String, edges: [Edge?], saved: [SavedTensor?] = [], outputs: [OutputMetadata],
    sequence: UInt64, leaf: Tensor? = nil, apply: @escaping Backward
  ) {
    self.name = name
    self.edges = edges
    self.saved = saved
    self.outputs = outputs
    self.sequence = sequence
    self.leaf = leaf
    self.apply = apply
    hadSaved = !saved.isEmpty
  }

  // Chains of many thousands of nodes would overflow the stack if each freed the next.
  deinit {
    guard holdsChain else { return }
    var pending: [Node] = []
    Node.takeSuccessors(of: self, into: &pending)
    while var node = pending.popLast() {
      guard isKnownUniquelyReferenced(&node) else { continue }
      Node.takeSuccessors(of: node, into: &pending)
    }
  }

  /// Whether there is more below it than the accumulators of leaves.
  private var holdsChain: Bool {
    inner != nil || edges.contains { $0.map { $0.node.leaf == nil } ?? false }
      || saved.contains { $0?.gradFn != nil }
  }

  private static func takeSuccessors(of node: Node, into pending: inout [Node]) {
    for entry in node.saved {
      if let next = entry?.gradFn { pending.append(next) }
    }
    node.saved = []
    if let inner = node.inner { pending.append(inner) }
    node.inner = nil
    for edge in node.edges { if let edge { pending.append(edge.node) } }
    node.edges = []
  }
}

extension Node {
  /// Whether the gradient of input `index` is wanted.
  public func needs(_ index: Int) -> Bool { index < edges.count && edges[index] != nil }

  /// What `grad_fn.name()` returns: the nodes that are no derivative formulas carry a namespace.
  public var qualifiedName: String {
    switch name {
    case "AccumulateGrad", "CopySlices", "CopyBackwards", "NotImplemented":
      "torch::autograd::" + name
    default: name
    }
  }

  /// What tells nodes apart: all accumulators of one leaf are the same node.
  public var identity: ObjectIdentifier {
    if let state = leaf?.autograd { return ObjectIdentifier(state) }
    return ObjectIdentifier(self)
  }
}
