/// One walk from roots to leaves, newest node first.
struct BackwardPass {
  let engine: Engine
  let keepsGraph: Bool
  private var work = NodeTable<Work>()
  private var ready = NodeQueue()
  private var roots: [(node: Node, index: Int, gradient: Tensor)] = []
  private var captures: [Place: Int] = [:]
  private var results: [Tensor?] = []
  private var isNeeded: [ObjectIdentifier: Bool]?
  private var accumulates: Set<ObjectIdentifier>?

  /// A place a gradient can be read at: one output of one node.
  private struct Place: Hashable {
    let node: ObjectIdentifier
    let index: Int
  }

  /// What a node waits for and has received.
  private final class Work {
    var dependencies = 0
    var gradients: [Tensor?]
    // A literal knows its type, where `repeating` asks the runtime for it.
    init(outputs: Int) {
      gradients = outputs == 1 ? [nil] : [Tensor?](repeating: nil, count: outputs)
    }
  }

  init(engine: Engine, keepsGraph: Bool) {
    self.engine = engine
    self.keepsGraph = keepsGraph
  }
}

extension BackwardPass {
  mutating func seed(
    _ tensors: [Tensor], _ gradients: [Tensor?], createGraph: Bool
  ) throws(TensorError) {
    for (index, tensor) in tensors.enumerated() {
      let given = index < gradients.count ? gradients[index] : nil
      if let given { try checkRootGradient(given, tensor, index) }
      if given == nil && tensor.requiresGrad { try checkImplicitRoot(tensor) }
      guard let edge = engine.edge(of: tensor) else { throw .noGradFn(index: index) }
      let gradient: Tensor
      if let given { gradient = given } else { gradient = try engine.onesLike(tensor) }
      roots.append((edge.node, edge.index, gradient))
    }
  }

  private func checkImplicitRoot(_ tensor: Tensor) throws(TensorError) {
    if tensor.count != 1 { throw .nonScalarRoot }
  }

  private func checkRootGradient(
    _ gradient: Tensor, _ tensor: Tensor, _ index: Int
  ) throws(TensorError) {
    guard gradient.shape != tensor.shape else { return }
    throw .rootGradientShape(index: index, gradient: gradient.shape, output: tensor.shape)
  }

  /// Asks for the gradients of these tensors instead of accumulating in leaves.
  mutating func capture(_ inputs: [Tensor]) throws(TensorError) {
    results = [Tensor?](repeating: nil, count: inputs.count)
    for (index, input) in inputs.enumerated() {
      guard let edge = engine.edge(of: input) else {
        throw .runtime("One of the differentiated Tensors does not require grad")
      }
      captures[Place(node: edge.node.identity, index: edge.index), default: index] = index
    }
    accumulates = []
    markNeeded(Set(captures.keys.map { $0.node }))
  }

  /// Accumulates in these leaves only: the `inputs` argument of `backward`.
  mutating func restrict(toAccumulate inputs: [Tensor]) throws(TensorError) {
    var wanted: Set<ObjectIdentifier> = []
    for input in inputs {
      guard let edge = engine.edge(of: input) else {
        throw .runtime("One of the differentiated Tensors does not require grad")
      }
      wanted.insert(edge.node.identity)
    }
    accumulates = wanted
    markNeeded(wanted)
  }

  /// Finds the nodes from which a wanted one can be reached; children before parents.
  private mutating func markNeeded(_ wanted: Set<ObjectIdentifier>) {
    var needed: [ObjectIdentifier: Bool] = [:]
    var stack: [(node: Node, next: Int)] = roots.map { ($0.node, 0) }
    while let (node, next) = stack.popLast() {
      let identity = node.identity
      if next == 0 {
        if needed[identity] != nil { continue }
        needed[identity] = wanted.contains(identity)
      }
      if next > 0, let child = node.edges[next - 1], needed[child.node.identity] == true {
        needed[identity] = true
      }
      guard next < node.edges.count else { continue }
      stack.append((node, next + 1))
      if let child = node.edges[next], needed[child.node.identity] == nil {
        stack.append((child.node, 0))
      }
    }
    isNeeded = needed
  }

  /// The captured gradients in the order of `inputs`.
  func captured(_ inputs: [Tensor], allowUnused: Bool) throws(TensorError) -> [Tensor?] {
    var gradients: [Tensor?] = []
    for (index, input) in inputs.enumerated() {
      var gradient: Tensor?
      if let edge = engine.edge(of: input),
        let slot = captures[Place(node: edge.node.identity, index: edge.index)]
      {
        gradient = try results[slot].map { (result) throws(TensorError) in
          try engine.fitted(result, to: input)
        }
      }
      if gradient == nil && !allowUnused { throw .unusedInput(index: index) }
      gradients.append(gradient)
    }
    return gradients
  }
}

extension BackwardPass {
  mutating func run() throws(TensorError) {
    countDependencies()
    for root in roots { try deliver(root.gradient, to: Edge(node: root.node, index: root.index)) }
    for root in roots where work[root.node.identity]?.dependencies == 0 { enqueue(root.node) }
    while let node = ready.popNewest() {
      guard let item = work.remove(node.identity) else { continue }
      try process(node, item.gradients)
    }
  }

  private mutating func enqueue(_ node: Node) {
    ready.insert(node)
  }

  private mutating func countDependencies() {
    var stack: [Node] = []
    for root in roots where work[root.node.identity] == nil {
      work[root.node.identity] = Work(outputs: root.node.outputs.count)
      stack.append(root.node)
    }
    while let node = stack.popLast() {
      for edge in node.edges {
        guard let edge else { continue }
        let identity = edge.node.identity
        if let known = work[identity] {
          known.dependencies += 1
          continue
        }
        let item = Work(outputs: edge.node.outputs.count)
        item.dependencies = 1
        work[identity] = item
        stack.append(edge.node)
      }
    }
  }

  private mutating func deliver(_ gradient: Tensor?, to edge: Edge) throws(TensorError) {
    guard let item = work[edge.node.identity], let gradient else { return }
    if let present = item.gradients[edge.index] {
      item.gradients[edge.index] = try engine.add(present, gradient)
    } else {
      item.gradients[edge.index] = gradient
    }
  }

  private mutating func process(_ node: Node, _ received: [Tensor?]) throws(TensorError) {
    var gradients = received
    try runOutputHooks(node, &gradients)
    collect(node, gradients)
    let isWanted = isNeeded.map { $0[node.identity] == true } ?? true
    let mayRun = node.leaf == nil || accumulates.map { $0.contains(node.identity) } ?? true
    var results: [Tensor?] = []
    let hasGradient = gradients.contains { $0 != nil }
    if isWanted && mayRun && (hasGradient || node.context != nil) {
      results = try evaluate(node, gradients)
    }
    try passOn(results, from: node)
  }

  private func runOutputHooks(_ node: Node, _ gradients: inout [Tensor?]) throws(TensorError) {
    for entry in node.preHooks {
      if let replaced = try entry.hook(gradients) { gradients = replaced }
    }
    for (index, list) in node.outputHooks {
      for entry in list.entries {
        guard let gradient = gradients[index] else { continue }
        if let replaced = try entry.hook(gradient) { gradients[index] = replaced }
      }
    }
    for (index, slot) in node.retained {
      guard let gradient = gradients[index] else { continue }
      if let present = slot.value {
        slot.value = try engine.add(present, gradient)
      } else {
        slot.value = gradient
      }
    }
  }

  private mutating func collect(_ node: Node, _ gradients: [Tensor?]) {
    guard !captures.isEmpty else { return }
    for (index, gradient) in gradients.enumerated() {
      if let slot = captures[Place(node: node.identity, index: index)] { results[slot] = gradient }
    }
  }

  private func evaluate(_ node: Node, _ gradients: [Tensor?]) throws(TensorError) -> [Tensor?] {
    if node.isReleased { throw .backwardTwice }
    var results = try self.gradients(of: node, gradients)
    engine.claimGradients(results, of: node, from: gradients)
    for entry in node.postHooks {
      if let replaced = try entry.hook(results, gradients) { results = replaced }
    }
    if !keepsGraph { node.release() }
    return engine.gradMode ? results : separated(results, from: gradients)
  }

  // A gradient that goes to several places must not become the `.grad` of all of them: an alias
  // shares its memory visibly, so that accumulators copy it.
  private func separated(_ results: [Tensor?], from received: [Tensor?]) -> [Tensor?] {
    var separate = results
    for index in separate.indices {
      guard let result = separate[index] else { continue }
      let isPassed = received.contains { $0 === result }
      if isPassed || separate[..<index].contains(where: { $0 === result }) {
        separate[index] = result.alias()
      }
    }
    return separate
  }

  private mutating func passOn(_ gradients: [Tensor?], from node: Node) throws(TensorError) {
    for (index, edge) in node.edges.enumerated() {
      guard let edge, let item = work[edge.node.identity] else { continue }
      let gradient = index < gradients.count ? gradients[index] : nil
      try deliver(validated(gradient, node, index, edge), to: edge)
      item.dependencies -= 1
      if item.dependencies == 0 { enqueue(edge.node) }
    }
  }

  /// Fits a gradient to the input it belongs to: broadcast dimensions summed, dtype equal.
  private func validated(
    _ gradient: Tensor?, _ node: Node, _ index: Int, _ edge: Edge
  ) throws(TensorError) -> Tensor? {
    guard var gradient else { return nil }
    let expected = edge.node.outputs[edge.index]
    if gradient.shape != expected.shape {
      guard Tensor.expands(expected.shape, to: gradient.shape) else {
        throw .invalidGradient(
          node: node.name, index: index, gradient: gradient.shape, expected: expected.shape)
      }
      gradient = try engine.sumToSize(gradient, expected.shape)
    }
    if gradient.dtype != expected.dtype {
      gradient = try engine.to(gradient, dtype: expected.dtype)
    }
    return gradient
  }
}
