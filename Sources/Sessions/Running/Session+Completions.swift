import PythonRuntime

/// What the text before the cursor may go on as.
package struct Completions: Sendable, Equatable {
  /// How many characters before the cursor the candidates replace.
  package var replaced: Int
  package var candidates: [String]
}

extension Session {
  private static let keywords = [
    "False", "None", "True", "and", "as", "assert", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
  ]

  /// Completes the name or attribute that ends at the cursor; `before` is the text up to it.
  package func completions(before: String) -> Completions {
    let chain = Session.trailingChain(of: before)
    guard let dot = chain.lastIndex(of: ".") else {
      return candidates(from: topLevelNames(), typed: chain)
    }
    let typed = String(chain[chain.index(after: dot)...])
    guard let owner = value(ofChain: String(chain[..<dot])) else {
      return Completions(replaced: typed.count, candidates: [])
    }
    return candidates(from: names(in: owner), typed: typed)
  }

  /// `a.b.c` at the end of a line.
  private static func trailingChain(of text: String) -> String {
    var chain: [Character] = []
    for character in text.reversed() {
      guard character.isLetter || character.isNumber || character == "_" || character == "."
      else { break }
      chain.append(character)
    }
    return String(chain.reversed())
  }

  private func candidates(from names: [String], typed: String) -> Completions {
    var seen: Set<String> = []
    let wantsPrivate = typed.hasPrefix("_")
    let found = names.filter { name in
      name.hasPrefix(typed) && (wantsPrivate || !name.hasPrefix("_"))
        && seen.insert(name).inserted
    }
    return Completions(replaced: typed.count, candidates: found.sorted())
  }

  private func topLevelNames() -> [String] {
    let own = globals.keys.compactMap { $0.asText }
    let builtin = interpreter.builtins.attributes.keys.compactMap { $0.asText }
    return own + builtin + Session.keywords
  }

  private func names(in owner: Value) -> [String] {
    do throws(PythonException) {
      let dir = try interpreter.getAttribute(.object(interpreter.builtins), "dir")
      let names = try interpreter.call(dir, owner)
      return try interpreter.items(of: names).compactMap { $0.asText }
    } catch {
      return []
    }
  }

  /// The value of a dotted name; nil when a part is missing.
  func value(ofChain chain: String) -> Value? {
    let parts = chain.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    guard let first = parts.first, !first.isEmpty else { return nil }
    let name = interpreter.intern(first)
    guard var value = globals[name] ?? interpreter.builtins.attributes[name] else { return nil }
    for part in parts.dropFirst() {
      guard let next = attribute(part, of: value) else { return nil }
      value = next
    }
    return value
  }

  func attribute(_ name: String, of value: Value) -> Value? {
    do throws(PythonException) {
      return try interpreter.attributeIfPresent(value, interpreter.intern(name))
    } catch {
      return nil
    }
  }
}
