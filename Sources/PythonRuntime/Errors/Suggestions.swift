// "Did you mean" as CPython 3.11 works it out.
extension Interpreter {
  /// The name that was probably meant.
  package func suggestion(for exception: PyException) -> String? {
    if let missing = exception.facts as? MissingName {
      return suggestion(forName: missing.name, exception)
    }
    guard let missing = exception.facts as? MissingAttribute,
      !exception.exceptionType.isSubclass(of: types.exception(.importError))
    else { return nil }
    if missing.object.asModule?.suggestsNames == false { return nil }
    if let type = missing.object.asType ?? Optional(type(of: missing.object)),
      type.mro.contains(where: { !$0.suggestsNames })
    {
      return nil
    }
    var names: [String] = []
    do throws(PythonException) {
      names = try attributeNames(of: missing.object).compactMap { $0.asText }
    } catch {
      return nil
    }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Spelling.closest(to: missing.name, among: names)
  }

  private func suggestion(forName name: String, _ exception: PyException) -> String? {
    var last = exception.traceback
    while let next = last?.next { last = next }
    guard let frame = last?.frame else { return nil }
    let scopes = [frame.localVariables(in: self), frame.globals, builtins.attributes]
    for scope in scopes {
      let names = scope.keys.compactMap { $0.asText }
      if let found = Spelling.closest(to: name, among: names) { return found }
    }
    return nil
  }
}

/// Distances between misspelt names, with CPython's costs and limits.
enum Spelling {
  private static let mostCandidates = 750
  private static let longest = 40
  private static let moveCost = 2
  private static let caseCost = 1

  /// The candidate nearest to `name`, if it is near enough.
  static func closest(to name: String, among candidates: [String]) -> String? {
    guard candidates.count < mostCandidates else { return nil }
    let wanted = Array(name.utf8)
    var best: String?
    var bestDistance = Int.max
    for candidate in candidates where candidate != name {
      let bytes = Array(candidate.utf8)
      var limit = (wanted.count + bytes.count + 3) * moveCost / 6
      limit = min(limit, bestDistance - 1)
      let distance = self.distance(wanted, bytes, limit: limit)
      if distance > limit { continue }
      best = candidate
      bestDistance = distance
    }
    return best
  }

  /// The cost of turning one name into the other, or more than `limit`.
  static func distance(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int {
    if first == second { return 0 }
    var (a, b) = (first[...], second[...])
    while let x = a.first, x == b.first {
      a.removeFirst()
      b.removeFirst()
    }
    while let x = a.last, x == b.last {
      a.removeLast()
      b.removeLast()
    }
    if a.isEmpty || b.isEmpty { return (a.count + b.count) * moveCost }
    if a.count > longest || b.count > longest { return limit + 1 }
    if b.count < a.count { swap(&a, &b) }
    if (b.count - a.count) * moveCost > limit { return limit + 1 }
    return table(Array(a), Array(b), limit)
  }

  private static func table(_ a: [UInt8], _ b: [UInt8], _ limit: Int) -> Int {
    var row = (1...a.count).map { $0 * moveCost }
    var result = 0
    for (position, code) in b.enumerated() {
      var distance = position * moveCost
      result = distance
      var least = Int.max
      for index in a.indices {
        let substitute = distance + substitution(code, a[index])
        distance = row[index]
        result = min(substitute, min(result, distance) + moveCost)
        row[index] = result
        least = min(least, result)
      }
      if least > limit { return limit + 1 }
    }
    return result
  }

  private static func substitution(_ a: UInt8, _ b: UInt8) -> Int {
    if a == b { return 0 }
    return lower(a) == lower(b) ? caseCost : moveCost
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 65 && byte <= 90 ? byte + 32 : byte
  }
}
