import CPlatform

/// Who refers to which object without keeping it.
///
/// An instance that somebody refers to weakly is marked by `hasFinalizer`, and its class knows this
/// table: when it goes, `deinit` looks here (`PyInstance.revive`). Objects of other kinds have no place
/// for a mark that would cost the others nothing. The table holds those itself, and whoever asks for one
/// is told that it has gone once nobody else holds it.
final class WeakReferences {
  private struct Entry {
    /// The references, the oldest first; they take themselves off this list.
    var references: [Unmanaged<PyWeakReference>] = []
    /// Whether the table holds the object.
    let isHeld: Bool
    /// Whether the object has been told of its end already.
    var wasTold = false
  }

  private let finalizers: Finalizers
  private var entries: [UnsafeRawPointer: Entry] = [:]

  init(_ finalizers: Finalizers) { self.finalizers = finalizers }

  private static func address(_ object: PyObject) -> UnsafeRawPointer {
    UnsafeRawPointer(Unmanaged.passUnretained(object).toOpaque())
  }

  // MARK: References

  /// Lets a reference refer to an object.
  func add(_ reference: PyWeakReference, to object: PyObject) {
    let address = Self.address(object)
    var entry = entries[address] ?? begin(object)
    entry.references.append(.passUnretained(reference))
    entries[address] = entry
    reference.address = address
  }

  private func begin(_ object: PyObject) -> Entry {
    guard object.kind.isInstance else {
      _ = Unmanaged.passRetained(object)
      return Entry(isHeld: true)
    }
    let instance = unsafeDowncast(object, to: PyInstance.self)
    let wasTold = !instance.hasFinalizer && instance.instanceType.finalizers != nil
    instance.instanceType.weakReferences = self
    instance.hasFinalizer = true
    return Entry(isHeld: false, wasTold: wasTold)
  }

  /// Forgets a reference that goes itself.
  func remove(_ reference: PyWeakReference) {
    guard let address = reference.address, var entry = entries[address] else { return }
    reference.address = nil
    let gone = Unmanaged.passUnretained(reference).toOpaque()
    entry.references.removeAll { $0.toOpaque() == gone }
    guard entry.references.isEmpty, !entry.wasTold else { return entries[address] = entry }
    entries[address] = nil
    if entry.isHeld { Unmanaged<PyObject>.fromOpaque(address).release() }
  }

  /// The object at an address, unless it has gone.
  func object(at address: UnsafeRawPointer) -> PyObject? {
    guard let entry = entries[address] else { return nil }
    if entry.isHeld, lossrepl_retain_count(address) == 1 {
      end(address)
      Unmanaged<PyObject>.fromOpaque(address).release()
      return nil
    }
    return Unmanaged<PyObject>.fromOpaque(address).takeUnretainedValue()
  }

  /// The references to an object, the oldest first.
  func references(to object: PyObject) -> [PyWeakReference] {
    entries[Self.address(object)]?.references.map { $0.takeUnretainedValue() } ?? []
  }

  // MARK: Ends

  /// Lets references know that their object goes; the youngest is called first.
  private func end(_ address: UnsafeRawPointer) {
    guard let entry = entries.removeValue(forKey: address) else { return }
    for reference in entry.references.reversed() {
      let reference = reference.takeUnretainedValue()
      reference.address = nil
      if reference.hasCallback, finalizers.isOpen { finalizers.add(reference) }
    }
  }

  /// Lets references to an instance know that it goes.
  func end(of instance: PyInstance) { end(Self.address(instance)) }

  /// Lets references refer to the instance that stands for one that has gone, and is told of it.
  func move(from gone: PyInstance, to revived: PyInstance) {
    guard var entry = entries.removeValue(forKey: Self.address(gone)) else { return }
    let address = Self.address(revived)
    entry.wasTold = true
    for reference in entry.references { reference.takeUnretainedValue().address = address }
    entries[address] = entry
    revived.hasFinalizer = true
  }

  /// Whether an instance that is marked is not told of its end, because it was.
  func wasTold(_ instance: PyInstance) -> Bool {
    entries[Self.address(instance)]?.wasTold ?? false
  }

  /// Notes that an instance is told of its end; whether it is referred to, and stays marked.
  func noteTold(_ instance: PyInstance) -> Bool {
    let address = Self.address(instance)
    guard entries[address] != nil else { return false }
    entries[address]?.wasTold = true
    return true
  }

  /// Lets everything go that the table holds.
  func close() {
    let all = entries
    entries = [:]
    for (address, entry) in all {
      for reference in entry.references { reference.takeUnretainedValue().address = nil }
      if entry.isHeld { Unmanaged<PyObject>.fromOpaque(address).release() }
    }
  }
}
