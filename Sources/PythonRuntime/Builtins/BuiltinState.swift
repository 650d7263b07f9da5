/// What the builtins of one interpreter remember between calls.
final class BuiltinState {
  /// The containers whose repr is being made, so that one that holds itself shows as `[...]`.
  private var activeReprs: [ObjectIdentifier] = []
  private var characters: [PyString] = []
  /// The format specifications that were read.
  var formats = FormatCache()
  private var nans: UInt64 = 0

  /// The one string of an ASCII character.
  func character(_ byte: UInt8) -> PyString {
    if characters.isEmpty {
      characters = (0..<128).map { (code: UInt8) in
        PyString(ascii: String(Unicode.Scalar(code)))
      }
    }
    return characters[Int(byte & 127)]
  }

  /// A nan that is another one than all before it.
  ///
  /// Floats are values here, so that what tells two nans apart, as `is` and sets do, is their payload.
  /// What is computed from a nan has the same one.
  func newNaN(_ sign: FloatingPointSign) -> Double {
    defer { nans = (nans + 1) % (1 << 50) }
    let nan = Double(nan: nans, signaling: false)
    return sign == .minus ? -nan : nan
  }

  /// Marks a container's repr as running; false when it already is.
  func enter(_ object: PyObject) -> Bool {
    let identity = ObjectIdentifier(object)
    if activeReprs.contains(identity) { return false }
    activeReprs.append(identity)
    return true
  }

  func leave() { activeReprs.removeLast() }
}
