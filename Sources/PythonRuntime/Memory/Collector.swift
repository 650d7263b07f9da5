/// Frees objects that only hold one another.
///
/// Reference counting frees everything else at once. What can close a cycle registers here; from
/// time to time the objects that can be reached from those are searched for groups whose references
/// all come from inside of the group (`CycleFinder`), and such groups are taken apart.
package final class Collector {
  /// A place in the register: an object's address, or `nil` where the object has gone.
  typealias Registration = UnsafeMutablePointer<UnsafeRawPointer?>

  /// `gc.disable()` stops collections that nobody asked for.
  package var isEnabled = true
  /// Set while standard modules run their sources: what they define stays for good.
  var isPaused = false
  /// Whether enough has been registered to look for cycles.
  private(set) var isDue = false
  /// How many objects all collections have freed.
  package private(set) var collected = 0
  private(set) var collections = 0

  private var chunks: [Chunk] = []
  private var chunk = 0
  private var next: Registration
  private var end: Registration
  private var isCollecting = false
  /// How many collections in a row freed next to nothing.
  private var vainCollections = 0
  private var skipped = 0

  private struct Chunk {
    let start: Registration
    let count: Int
  }

  private static let firstChunk = 1 << 12
  /// Below this many live objects cycles do no harm.
  private static let smallRegister = 1 << 15

  init() {
    let first = Collector.makeChunk(Collector.firstChunk)
    chunks = [first]
    next = first.start
    end = first.start + first.count
  }

  deinit {
    for chunk in chunks {
      for place in 0..<chunk.count {
        guard let address = chunk.start[place] else { continue }
        Collector.container(at: address).registration = nil
      }
      chunk.start.deallocate()
    }
  }

  private static func makeChunk(_ count: Int) -> Chunk {
    let start = Registration.allocate(capacity: count)
    start.initialize(repeating: nil, count: count)
    return Chunk(start: start, count: count)
  }

  private static func container(at address: UnsafeRawPointer) -> PyContainer {
    Unmanaged<PyContainer>.fromOpaque(address).takeUnretainedValue()
  }

  // MARK: Registering

  /// Makes an object known.
  @inline(__always)
  final func track(_ object: PyContainer) {
    if object.registration == nil, !isPaused { register(object) }
  }

  @inline(__always)
  private func register(_ object: PyContainer) {
    while true {
      while next < end {
        let place = next
        next += 1
        if place.pointee == nil {
          place.pointee = UnsafeRawPointer(Unmanaged.passUnretained(object).toOpaque())
          object.registration = place
          return
        }
      }
      advance()
    }
  }

  /// Goes on with the next chunk; after the last one, makes another or begins again.
  @inline(never)
  private func advance() {
    chunk += 1
    if chunk == chunks.count { finishLap() }
    next = chunks[chunk].start
    end = next + chunks[chunk].count
  }

  private func finishLap() {
    let live = liveCount
    let capacity = chunks.reduce(0) { $0 + $1.count }
    chunk = 0
    guard live * 2 > capacity else { return }
    chunk = chunks.count
    chunks.append(Collector.makeChunk(capacity))
    guard live >= Collector.smallRegister else { return }
    skipped += 1
    // Programs without garbage cycles need not be searched again and again as they grow.
    if skipped > min(vainCollections, 2) { isDue = true }
  }

  /// How many registered objects are alive.
  package var liveCount: Int {
    var live = 0
    for chunk in chunks {
      for place in 0..<chunk.count where chunk.start[place] != nil { live += 1 }
    }
    return live
  }

  /// Every registered object.
  var registered: [PyObject] {
    var objects: [PyObject] = []
    for chunk in chunks {
      for place in 0..<chunk.count {
        if let address = chunk.start[place] { objects.append(Collector.container(at: address)) }
      }
    }
    return objects
  }

  // MARK: Collecting

  /// Frees what only holds itself; answers how many objects a program could have named.
  @discardableResult
  func collect(_ machine: Machine) -> Int {
    if isCollecting { return 0 }
    isCollecting = true
    defer { isCollecting = false }
    isDue = false
    skipped = 0
    collections += 1
    machine.forgetMethods()
    machine.interpreter.typeLookups.clear()
    let finder = CycleFinder()
    for chunk in chunks {
      for place in 0..<chunk.count {
        guard let address = chunk.start[place] else { continue }
        Collector.forgetMethods(at: address)
        finder.begin(with: address)
      }
    }
    let live = finder.beginnings
    let garbage = finder.garbage()
    if askForEnd(of: garbage, machine.finalizers) { return 0 }
    for object in garbage { object.clearReferences() }
    let count = garbage.count - finder.hiddenGarbage
    collected += count
    vainCollections = garbage.count * 8 < live ? vainCollections + 1 : 0
    return count
  }

  /// Whether some of the garbage is to be told of its end first, which may bring it back.
  private func askForEnd(of garbage: [PyObject], _ finalizers: Finalizers) -> Bool {
    let told = garbage.filter { $0.isToldOfEnd }
    for object in told { finalizers.take(object) }
    return !told.isEmpty
  }

  /// Frees what only holds itself, telling those that are to be told; between two instructions only.
  @discardableResult
  func collectAndTell(_ machine: Machine) -> Int {
    let count = collect(machine)
    guard machine.finalizers.isPending else { return count }
    machine.settle()
    return collect(machine)
  }

  private static func forgetMethods(at address: UnsafeRawPointer) {
    Unmanaged<PyContainer>.fromOpaque(address)._withUnsafeGuaranteedRef { object in
      guard object.kind == .function else { return }
      unsafeDowncast(object, to: PyFunction.self).code.forgetMethods()
    }
  }
}

extension Interpreter {
  /// Tells the collector that `container` now holds `value`, which may close a cycle.
  @inline(__always)
  func noteStore(_ value: Value, in container: PyContainer) {
    guard container.registration == nil, case .object(let object) = value, object.mayCloseCycle
    else { return }
    collector.track(container)
  }

  /// Tells the collector that `container` now holds all of `values`.
  func noteStore(_ values: ContiguousArray<Value>, in container: PyContainer) {
    guard container.registration == nil else { return }
    for value in values {
      guard case .object(let object) = value, object.mayCloseCycle else { continue }
      return collector.track(container)
    }
  }
}
