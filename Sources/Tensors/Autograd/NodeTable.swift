/// Something for each of many nodes: a list while there are few, in which a search takes less than a hash.
struct NodeTable<Item> {
  private static var few: Int { 8 }
  private var list: [(node: ObjectIdentifier, item: Item)] = []
  private var table: [ObjectIdentifier: Item] = [:]

  subscript(node: ObjectIdentifier) -> Item? {
    get {
      for entry in list where entry.node == node { return entry.item }
      return table.isEmpty ? nil : table[node]
    }
    set {
      remove(node)
      guard let newValue else { return }
      if list.count < NodeTable.few {
        list.append((node, newValue))
      } else {
        table[node] = newValue
      }
    }
  }

  /// Takes a node's item out.
  @discardableResult
  mutating func remove(_ node: ObjectIdentifier) -> Item? {
    for place in list.indices where list[place].node == node {
      list.swapAt(place, list.count - 1)
      return list.popLast()?.item
    }
    return table.isEmpty ? nil : table.removeValue(forKey: node)
  }
}
