/// What the symbol checks know of one scope.
struct ScopeRecord {
  /// The kinds of scopes; a comprehension carries the name it has in messages.
  enum Kind: Equatable {
    case module, function, `class`
    case comprehension(String)

    var comprehensionName: String? {
      if case .comprehension(let name) = self { name } else { nil }
    }
  }

  /// How a name occurs in a scope.
  struct Uses: OptionSet {
    let rawValue: UInt16

    static let local = Uses(rawValue: 1)
    static let parameter = Uses(rawValue: 2)
    static let used = Uses(rawValue: 4)
    static let annotated = Uses(rawValue: 8)
    static let global = Uses(rawValue: 16)
    static let nonlocal = Uses(rawValue: 32)
    static let iteration = Uses(rawValue: 64)
    static let walrus = Uses(rawValue: 128)

    /// Why a name used so far in these ways cannot be declared now.
    func conflict(of name: String, with declaration: String) -> String? {
      if contains(.parameter) { return "name '\(name)' is parameter and \(declaration)" }
      if contains(.used) { return "name '\(name)' is used prior to \(declaration) declaration" }
      if contains(.annotated) { return "annotated name '\(name)' can't be \(declaration)" }
      if contains(.local) {
        return "name '\(name)' is assigned to before \(declaration) declaration"
      }
      return nil
    }
  }

  /// A name that `global` or `nonlocal` declares.
  struct Directive {
    let name: String
    let range: SourceRange
  }

  let kind: Kind
  let parent: Int?
  /// The name of a class, by which private names in it are mangled.
  var className: String?
  var names: [String: Uses] = [:]
  var directives: [Directive] = []
  var isReadingTarget = false
  /// Above zero while the iterable of a comprehension is read.
  var iterableDepth = 0
}
