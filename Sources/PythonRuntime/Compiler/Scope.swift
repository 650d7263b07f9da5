/// How a name is reached from a scope.
enum NameAccess {
  /// A slot of the frame.
  case fast
  /// A cell of this scope or of one around it.
  case cell, free
  case global
  /// A dict: a module's or class body's variables, then globals and builtins.
  case name
}

/// What a scope says about one name.
struct Symbol {
  var isParameter = false
  var isBound = false
  var isUsed = false
  var isGlobal = false
  var isNonlocal = false
  var access: NameAccess = .name
}

/// The names of a module, class body, function or comprehension.
final class Scope {
  enum Kind {
    case module, classBody, function
  }

  let kind: Kind
  let name: String
  let parent: Scope?
  /// The class whose body this is or lies in, for `__private` names.
  let privateClass: String?
  var symbols: [String: Symbol] = [:]
  /// Names in the order in which they appear.
  private(set) var order: [String] = []
  var children: [Scope] = []
  var parameters = CodeParameters()
  var isComprehension = false
  var isGenerator = false
  /// Whether `__class__` is needed by a method.
  var needsClassCell = false

  init(_ kind: Kind, name: String, parent: Scope?, privateClass: String? = nil) {
    self.kind = kind
    self.name = name
    self.parent = parent
    self.privateClass = privateClass ?? parent?.privateClass
    parent?.children.append(self)
  }

  /// `_Class__name` for a private name in a class.
  func mangled(_ name: String) -> String {
    guard let privateClass, name.hasPrefix("__"), !name.hasSuffix("__"),
      !name.utf8.contains(UInt8(ascii: "."))
    else { return name }
    var stripped = Substring(privateClass)
    while stripped.hasPrefix("_") { stripped = stripped.dropFirst() }
    return stripped.isEmpty ? name : "_\(stripped)\(name)"
  }

  func update(_ name: String, _ change: (inout Symbol) -> Void) {
    let name = mangled(name)
    if symbols[name] == nil { order.append(name) }
    var symbol = symbols[name] ?? Symbol()
    change(&symbol)
    symbols[name] = symbol
  }

  func bind(_ name: String) { update(name) { $0.isBound = true } }

  func use(_ name: String) { update(name) { $0.isUsed = true } }

  func access(_ mangledName: String) -> NameAccess { symbols[mangledName]?.access ?? .name }

  // MARK: Resolution

  /// Decides how every name of this scope and those inside is reached.
  func resolve() {
    for child in children { child.resolve() }
    for name in order { resolve(name) }
  }

  private func resolve(_ name: String) {
    guard var symbol = symbols[name] else { return }
    if symbol.access == .cell || symbol.access == .free { return }
    if symbol.isGlobal {
      symbol.access = .global
    } else if symbol.isNonlocal {
      symbol.access = captureFromAround(name) ? .free : .global
    } else if symbol.isBound || symbol.isParameter {
      symbol.access = kind == .function ? .fast : .name
    } else if captureFromAround(name) {
      symbol.access = .free
    } else {
      symbol.access = kind == .function ? .global : .name
    }
    symbols[name] = symbol
  }

  /// Makes `name` reachable from a function around this scope, if one binds it.
  private func captureFromAround(_ name: String) -> Bool {
    var scope = parent
    var between: [Scope] = []
    while let candidate = scope {
      if candidate.owns(name) {
        candidate.symbols[name]?.access = .cell
        for inner in between { inner.passThrough(name) }
        return true
      }
      if candidate.kind == .function, candidate.symbols[name]?.isGlobal == true { return false }
      if candidate.kind == .function || candidate.kind == .classBody { between.append(candidate) }
      scope = candidate.parent
    }
    return false
  }

  private func owns(_ name: String) -> Bool {
    if kind == .classBody {
      guard name == "__class__" else { return false }
      needsClassCell = true
      if symbols[name] == nil { order.append(name) }
      symbols[name] = symbols[name] ?? Symbol()
      return true
    }
    guard kind == .function, let symbol = symbols[name] else { return false }
    return (symbol.isBound || symbol.isParameter) && !symbol.isGlobal && !symbol.isNonlocal
  }

  private func passThrough(_ name: String) {
    if symbols[name] == nil { order.append(name) }
    var symbol = symbols[name] ?? Symbol()
    if kind == .classBody && symbol.isBound { passedFree.append(name) } else { symbol.access = .free }
    symbols[name] = symbol
  }

  /// Names that a class body binds itself and also passes on from outside.
  private(set) var passedFree: [String] = []
}
