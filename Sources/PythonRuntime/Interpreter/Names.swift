/// The interned strings of an interpreter: one object for each name.
package final class Names {
  /// Open addressing: at most half of the slots, whose number is a power of two, are taken.
  ///
  /// The builtins alone bring more than a thousand names.
  private var slots = [PyString?](repeating: nil, count: 4096)
  private var count = 0

  /// The one string object of `text`.
  package func intern(_ text: String) -> PyString {
    let slot = slot(of: text)
    if let known = slots[slot] { return known }
    let name = PyString(text)
    name.isInterned = true
    slots[slot] = name
    count += 1
    if 2 * count > slots.count { grow() }
    return name
  }

  /// Where `text` is, or would be.
  private func slot(of text: String) -> Int {
    var slot = Names.hash(text) & (slots.count - 1)
    while let known = slots[slot], !Names.isSame(known, text) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Whether a name has the bytes of `text`; Swift's `==` sees only the same characters.
  ///
  /// What has the characters of an ASCII text and is not ASCII itself is longer.
  private static func isSame(_ known: PyString, _ text: String) -> Bool {
    known.isASCII
      ? known.value == text && known.value.utf8.count == text.utf8.count
      : known.value.utf8.elementsEqual(text.utf8)
  }

  private func grow() {
    let names = slots
    slots = [PyString?](repeating: nil, count: 2 * names.count)
    for case let name? in names { slots[slot(of: name.value)] = name }
  }

  private static func hash(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var hash = UInt64(bytes.count)
      var index = 0
      while index + 8 <= bytes.count {
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(
          fromByteOffset: index, as: UInt64.self)
        mix(word, &hash)
        index += 8
      }
      var rest: UInt64 = 0
      while index < bytes.count {
        rest = rest << 8 | UInt64(bytes[index])
        index += 1
      }
      mix(rest, &hash)
      return Int(truncatingIfNeeded: hash)
    }
  }

  private static func mix(_ word: UInt64, _ hash: inout UInt64) {
    hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
  }

  /// The names that the machine itself looks for.
  package private(set) lazy var special = SpecialNames(self)
}

/// The names of special methods and attributes that the machine itself looks for.
package struct SpecialNames {
  package let new, initialize, call, get, set, delete: PyString
  package let getAttribute, getAttr, setAttr, delAttr, del: PyString
  package let len, bool, hash, repr, str, format, contains, iter, next, reversed: PyString
  package let getItem, setItem, delItem, missing, classGetItem: PyString
  package let enter, exit, setName, initSubclass, index, int, float: PyString
  package let name, qualname, module, doc, dict, annotations, classCell, slots, matchArgs: PyString
  package let builtins, file, traceback, cause, context, notes, args, spec, package, path: PyString
  package let instanceCheck, subclassCheck, lengthHint, defaults, wrapped, `class`, mro: PyString
  package let binary, reflected, inPlace, comparison, prefix: [PyString]

  init(_ names: Names) {
    func name(_ text: String) -> PyString { names.intern(text) }
    new = name("__new__")
    initialize = name("__init__")
    call = name("__call__")
    get = name("__get__")
    set = name("__set__")
    delete = name("__delete__")
    getAttribute = name("__getattribute__")
    getAttr = name("__getattr__")
    setAttr = name("__setattr__")
    delAttr = name("__delattr__")
    del = name("__del__")
    len = name("__len__")
    bool = name("__bool__")
    hash = name("__hash__")
    repr = name("__repr__")
    str = name("__str__")
    format = name("__format__")
    contains = name("__contains__")
    iter = name("__iter__")
    next = name("__next__")
    reversed = name("__reversed__")
    getItem = name("__getitem__")
    setItem = name("__setitem__")
    delItem = name("__delitem__")
    missing = name("__missing__")
    classGetItem = name("__class_getitem__")
    enter = name("__enter__")
    exit = name("__exit__")
    setName = name("__set_name__")
    initSubclass = name("__init_subclass__")
    index = name("__index__")
    int = name("__int__")
    float = name("__float__")
    self.name = name("__name__")
    qualname = name("__qualname__")
    module = name("__module__")
    doc = name("__doc__")
    dict = name("__dict__")
    annotations = name("__annotations__")
    classCell = name("__classcell__")
    slots = name("__slots__")
    matchArgs = name("__match_args__")
    builtins = name("__builtins__")
    file = name("__file__")
    traceback = name("__traceback__")
    cause = name("__cause__")
    context = name("__context__")
    notes = name("__notes__")
    args = name("args")
    spec = name("__spec__")
    package = name("__package__")
    path = name("__path__")
    instanceCheck = name("__instancecheck__")
    subclassCheck = name("__subclasscheck__")
    lengthHint = name("__length_hint__")
    defaults = name("__defaults__")
    wrapped = name("__wrapped__")
    self.class = name("__class__")
    mro = name("__mro__")
    binary = BinaryOperator.all.map { name("__\($0.stem)__") }
    reflected = BinaryOperator.all.map { name("__r\($0.stem)__") }
    inPlace = BinaryOperator.all.map { name("__i\($0.stem)__") }
    comparison = Comparison.all.map { name($0.method) }
    prefix = PrefixOperator.all.map { name($0.method) }
  }
}
