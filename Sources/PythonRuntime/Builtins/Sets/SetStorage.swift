/// The hash table of a set, laid out as CPython lays it out, so that sets print in its order.
struct SetStorage {
  struct Entry {
    var hash: Int64
    /// `unbound` where nothing is, or where something was removed.
    var key: Value
    var wasRemoved = false
  }

  private(set) var table: ContiguousArray<Entry>
  private(set) var count = 0
  /// Entries in use or removed.
  private var filled = 0
  private var finger = 0

  init() { table = SetStorage.emptyTable(8) }

  private static func emptyTable(_ size: Int) -> ContiguousArray<Entry> {
    ContiguousArray(repeating: Entry(hash: 0, key: .unbound), count: size)
  }

  private var mask: Int { table.count - 1 }

  /// The elements in the table's order.
  var items: ContiguousArray<Value> {
    var items = ContiguousArray<Value>()
    items.reserveCapacity(count)
    for entry in table where !entry.key.isUnbound { items.append(entry.key) }
    return items
  }

  /// The place of an element, or the free place where it belongs: the first one that something was
  /// removed from, else the one at the end of the search.
  func find(
    _ key: Value, hash: Int64, in interpreter: Interpreter
  ) throws(PythonException) -> (place: Int, found: Bool) {
    var perturb = UInt64(bitPattern: hash)
    var i = Int(truncatingIfNeeded: perturb & UInt64(mask))
    var removed = -1
    while true {
      let last = i + 9 <= mask ? i + 9 : i
      var place = i
      while place <= last {
        let entry = table[place]
        if entry.key.isUnbound {
          if !entry.wasRemoved { return (removed < 0 ? place : removed, false) }
          if removed < 0 { removed = place }
        } else if entry.hash == hash {
          if entry.key.isIdentical(to: key) { return (place, true) }
          if try interpreter.equals(entry.key, key) { return (place, true) }
        }
        place += 1
      }
      perturb >>= 5
      i = Int(truncatingIfNeeded: (UInt64(i) &* 5 &+ 1 &+ perturb) & UInt64(mask))
    }
  }

  mutating func add(
    _ key: Value, hash: Int64, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    let (place, found) = try find(key, hash: hash, in: interpreter)
    if found { return false }
    let reuses = table[place].wasRemoved
    table[place] = Entry(hash: hash, key: key)
    count += 1
    if reuses { return true }
    filled += 1
    if filled * 5 >= mask * 3 { resize(for: count > 50_000 ? count * 2 : count * 4) }
    return true
  }

  mutating func remove(
    _ key: Value, hash: Int64, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    let (place, found) = try find(key, hash: hash, in: interpreter)
    if found { remove(at: place) }
    return found
  }

  private mutating func remove(at place: Int) {
    table[place] = Entry(hash: -1, key: .unbound, wasRemoved: true)
    count -= 1
  }

  /// Takes out the element that CPython's `pop` takes.
  mutating func pop() -> Value? {
    if count == 0 { return nil }
    var place = finger & mask
    while table[place].key.isUnbound { place = place + 1 > mask ? 0 : place + 1 }
    let key = table[place].key
    remove(at: place)
    finger = place + 1
    return key
  }

  /// Adds the elements of another set; an empty table of the same size becomes the other one.
  mutating func merge(_ other: SetStorage, in interpreter: Interpreter) throws(PythonException) {
    if other.count == 0 { return }
    if (filled + other.count) * 5 >= mask * 3 { resize(for: (count + other.count) * 2) }
    if filled > 0 {
      for entry in other.table where !entry.key.isUnbound {
        _ = try add(entry.key, hash: entry.hash, in: interpreter)
      }
      return
    }
    if table.count == other.table.count && other.filled == other.count {
      table = other.table
    } else {
      for entry in other.table where !entry.key.isUnbound { insertNew(entry) }
    }
    (count, filled) = (other.count, other.count)
  }

  private mutating func resize(for needed: Int) {
    var size = 8
    while size <= needed { size *= 2 }
    let old = table
    table = SetStorage.emptyTable(size)
    for entry in old where !entry.key.isUnbound { insertNew(entry) }
    filled = count
  }

  private mutating func insertNew(_ entry: Entry) {
    var perturb = UInt64(bitPattern: entry.hash)
    var i = Int(truncatingIfNeeded: perturb & UInt64(mask))
    while true {
      let last = i + 9 <= mask ? i + 9 : i
      var place = i
      while place <= last {
        if table[place].key.isUnbound {
          table[place] = entry
          return
        }
        place += 1
      }
      perturb >>= 5
      i = Int(truncatingIfNeeded: (UInt64(i) &* 5 &+ 1 &+ perturb) & UInt64(mask))
    }
  }
}
