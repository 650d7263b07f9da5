import CPlatform

/// Finds the objects that nobody outside of their group refers to: trial deletion.
///
/// From the registered objects everything is visited that they lead to, and every reference found
/// is taken off the count of its target. Who still has a count is referred to from outside, and with
/// it lives all that it leads to; the rest is garbage. An object whose `visitChildren` leaves out a
/// reference that it holds only seems to be used from outside, and lives.
///
/// Arrays are counted like objects, because copies share their contents.
final class CycleFinder: ObjectVisitor {
  private struct Node {
    let address: UnsafeRawPointer
    /// References from outside of what has been visited.
    var count = 0
    var firstEdge = 0
    /// The place of an array's contents, -1 for objects.
    let contents: Int
    var isAlive = false
  }

  private enum Contents {
    case values(UnsafeBufferPointer<Value>)
    case pairs(UnsafeBufferPointer<DictEntry>)
    case elements(UnsafeBufferPointer<SetStorage.Entry>)
  }

  private var nodes: ContiguousArray<Node> = []
  private var contents: ContiguousArray<Contents> = []
  private var edges: ContiguousArray<Int32> = []
  /// Places in `nodes` by address; open addressing.
  private var index: ContiguousArray<Int32>
  private var mask: Int
  /// How many registered objects the search began with.
  private(set) var beginnings = 0
  /// How many of the garbage objects are dicts of instances, which no program has named.
  private(set) var hiddenGarbage = 0

  override init() {
    mask = (1 << 12) - 1
    index = ContiguousArray(repeating: -1, count: mask + 1)
    super.init()
  }

  func begin(with address: UnsafeRawPointer) {
    beginnings += 1
    _ = node(at: address, contents: -1)
  }

  // MARK: Visiting

  override func visit(_ object: PyObject) {
    guard leadsOn(object) else { return }
    let address = UnsafeRawPointer(Unmanaged.passUnretained(object).toOpaque())
    edges.append(node(at: address, contents: -1))
  }

  /// Whether what the object holds is of interest; modules and what they define live anyway.
  private func leadsOn(_ object: PyObject) -> Bool {
    switch object.kind {
    case .string, .bigInt, .bytes, .range, .code, .nativeFunction, .module, .nativeProperty,
      .slotDescriptor:
      false
    case .type, .function: unsafeDowncast(object, to: PyContainer.self).registration != nil
    default: true
    }
  }

  override func visit(_ values: ContiguousArray<Value>) {
    if values.isEmpty { return }
    values.withUnsafeBufferPointer {
      visitArray(unsafeBitCast(values, to: UnsafeRawPointer.self), .values($0))
    }
  }

  override func visit(_ entries: ContiguousArray<DictEntry>) {
    if entries.isEmpty { return }
    entries.withUnsafeBufferPointer {
      visitArray(unsafeBitCast(entries, to: UnsafeRawPointer.self), .pairs($0))
    }
  }

  override func visit(_ entries: ContiguousArray<SetStorage.Entry>) {
    if entries.isEmpty { return }
    entries.withUnsafeBufferPointer {
      visitArray(unsafeBitCast(entries, to: UnsafeRawPointer.self), .elements($0))
    }
  }

  private func visitArray(_ address: UnsafeRawPointer, _ held: Contents) {
    let known = nodes.count
    let place = node(at: address, contents: contents.count)
    if nodes.count > known { contents.append(held) }
    edges.append(place)
  }

  private func expand(_ node: Node) {
    guard node.contents >= 0 else {
      return Unmanaged<PyObject>.fromOpaque(node.address)._withUnsafeGuaranteedRef {
        $0.visitChildren(self)
      }
    }
    switch contents[node.contents] {
    case .values(let values): for value in values { visit(value) }
    case .pairs(let pairs):
      for pair in pairs {
        visit(pair.key)
        visit(pair.value)
      }
    case .elements(let elements): for element in elements { visit(element.key) }
    }
  }

  // MARK: Nodes

  private func node(at address: UnsafeRawPointer, contents: Int) -> Int32 {
    var slot = hash(address)
    while index[slot] >= 0 {
      if nodes[Int(index[slot])].address == address { return index[slot] }
      slot = (slot + 1) & mask
    }
    let place = Int32(truncatingIfNeeded: nodes.count)
    index[slot] = place
    nodes.append(Node(address: address, contents: contents))
    if nodes.count * 2 > mask { growIndex() }
    return place
  }

  private func hash(_ address: UnsafeRawPointer) -> Int {
    let bits = UInt64(UInt(bitPattern: address)) >> 4 &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: bits >> 20) & mask
  }

  private func growIndex() {
    mask = mask * 2 + 1
    index = ContiguousArray(repeating: -1, count: mask + 1)
    for place in nodes.indices {
      var slot = hash(nodes[place].address)
      while index[slot] >= 0 { slot = (slot + 1) & mask }
      index[slot] = Int32(truncatingIfNeeded: place)
    }
  }

  private func edges(of place: Int) -> Range<Int> {
    let end = place + 1 < nodes.count ? nodes[place + 1].firstEdge : edges.count
    return nodes[place].firstEdge..<end
  }

  // MARK: Deciding

  /// The objects that nobody refers to from outside, held so that they can be taken apart.
  func garbage() -> [PyObject] {
    var next = 0
    while next < nodes.count {
      nodes[next].firstEdge = edges.count
      expand(nodes[next])
      next += 1
    }
    countFromOutside()
    markAlive()
    return takeGarbage()
  }

  private func countFromOutside() {
    for place in nodes.indices {
      nodes[place].count += Int(lossrepl_retain_count(nodes[place].address))
    }
    for target in edges { nodes[Int(target)].count -= 1 }
  }

  private func markAlive() {
    var pending: [Int] = []
    for place in nodes.indices where nodes[place].count > 0 {
      nodes[place].isAlive = true
      pending.append(place)
    }
    while let place = pending.popLast() {
      for edge in edges(of: place) {
        let target = Int(edges[edge])
        if nodes[target].isAlive { continue }
        nodes[target].isAlive = true
        pending.append(target)
      }
    }
  }

  private func takeGarbage() -> [PyObject] {
    var garbage: [PyObject] = []
    for node in nodes where !node.isAlive && node.contents < 0 {
      let object = Unmanaged<PyObject>.fromOpaque(node.address).takeUnretainedValue()
      if object.kind.isInstance { hiddenGarbage += 1 }
      garbage.append(object)
    }
    return garbage
  }
}
