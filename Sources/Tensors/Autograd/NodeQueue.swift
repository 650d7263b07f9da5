/// Nodes whose gradients are complete: a heap that gives the newest first.
struct NodeQueue {
  private var heap: [Node] = []

  mutating func insert(_ node: Node) {
    heap.append(node)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      if heap[parent].sequence >= heap[child].sequence { break }
      heap.swapAt(parent, child)
      child = parent
    }
  }

  mutating func popNewest() -> Node? {
    guard let newest = heap.first, let last = heap.popLast() else { return nil }
    if heap.isEmpty { return newest }
    heap[0] = last
    var parent = 0
    while true {
      var largest = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if heap[child].sequence > heap[largest].sequence { largest = child }
      }
      if largest == parent { return newest }
      heap.swapAt(parent, largest)
      parent = largest
    }
  }
}
