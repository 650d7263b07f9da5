/// What has gone and is still to be told: objects whose class has `__del__`, and generators that were
/// left where a `finally` waits.
///
/// Swift cannot keep an object that it frees. So what such an object holds moves into a new one, which
/// waits here until the machine stands between two instructions (`Machine+Finalization.swift`). The
/// new one is at another address, and is told no second time.
final class Finalizers {
  /// Whether anybody waits.
  private(set) var isPending = false
  /// Whether who goes is still told: not after the interpreter has gone.
  var isOpen = true
  /// Whether the program made anything that is to be told of its end.
  var isUsed = false
  private var arrived: [PyObject] = []

  /// Lets an object wait.
  func add(_ object: PyObject) {
    arrived.append(object)
    isPending = true
  }

  /// Lets an object wait that has not gone yet, and is told no second time.
  func take(_ object: PyObject) {
    object.forgetEnd()
    add(object)
  }

  /// Takes everybody who waits, in the order in which they came.
  func takeArrived() -> [PyObject] {
    isPending = false
    let objects = arrived
    arrived = []
    return objects
  }

  /// Lets everybody who waits go without a word, and all that they held.
  func discard() {
    let wasOpen = isOpen
    isOpen = false
    _ = takeArrived()
    isOpen = wasOpen
  }

  /// Ends the telling.
  func close() {
    discard()
    isOpen = false
  }
}
