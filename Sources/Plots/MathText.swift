/// A little of TeX between dollar signs: raised and lowered text, Greek letters, a few signs.
package enum MathText {
  /// A piece of a line by its height.
  package enum Height: Sendable {
    case line
    case raised
    case lowered
  }

  /// A piece of text.
  package struct Run: Sendable, Equatable {
    package var text: String
    package var height: Height
  }

  /// A line in pieces; text outside of dollar signs stays what it is.
  package static func runs(_ text: String) -> [Run] {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count > 2 else { return [Run(text: text, height: .line)] }
    var runs: [Run] = []
    for (index, part) in parts.enumerated() {
      let isMath = index % 2 == 1 && index < parts.count - 1
      runs +=
        isMath ? math(Array(part)) : part.isEmpty ? [] : [Run(text: String(part), height: .line)]
    }
    return runs
  }

  /// A line with raised digits where there are such, for where every character has one height.
  package static func plain(_ text: String) -> String {
    var plain = ""
    for run in runs(text) {
      switch run.height {
      case .line: plain += run.text
      case .raised: plain += raised(run.text) ?? "^" + run.text
      case .lowered: plain += lowered(run.text) ?? "_" + run.text
      }
    }
    return plain
  }

  private static func math(_ source: [Character]) -> [Run] {
    var runs: [Run] = []
    var index = 0
    var height = Height.line
    func add(_ text: String) {
      if let last = runs.indices.last, runs[last].height == height {
        runs[last].text += text
      } else {
        runs.append(Run(text: text, height: height))
      }
      height = .line
    }
    while index < source.count {
      let character = source[index]
      index += 1
      switch character {
      case "^": height = .raised
      case "_": height = .lowered
      case "{": add(plain(group(source, &index)))
      case "}", " ": break
      case "\\": add(sign(word(source, &index)))
      case "-": add("\u{2212}")
      default: add(String(character))
      }
    }
    return runs
  }

  private static func plain(_ source: [Character]) -> String {
    math(source).map { $0.text }.joined()
  }

  /// What stands up to the closing brace.
  private static func group(_ source: [Character], _ index: inout Int) -> [Character] {
    var depth = 1
    var group: [Character] = []
    while index < source.count {
      let character = source[index]
      index += 1
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      if depth == 0 { break }
      group.append(character)
    }
    return group
  }

  private static func word(_ source: [Character], _ index: inout Int) -> String {
    var word = ""
    while index < source.count, source[index].isLetter {
      word.append(source[index])
      index += 1
    }
    return word
  }

  private static func sign(_ word: String) -> String {
    switch word {
    case "times": "×"
    case "cdot": "·"
    case "leq", "le": "≤"
    case "geq", "ge": "≥"
    case "pm": "±"
    case "infty": "∞"
    case "sum": "∑"
    case "partial": "∂"
    case "nabla": "∇"
    case "to", "rightarrow": "→"
    case "mathrm", "mathbf", "mathit", "mathcal", "text", "hat", "bar", "left", "right": ""
    default: greek(word)
    }
  }

  private static func greek(_ word: String) -> String {
    let names = [
      "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
      "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "", "sigma", "tau", "upsilon", "phi",
      "chi", "psi", "omega",
    ]
    guard let place = names.firstIndex(of: word.lowercased()), !word.isEmpty else { return word }
    let isLarge = word.first?.isUppercase ?? false
    let base: UInt32 = isLarge ? 0x391 : 0x3B1
    return Unicode.Scalar(base + UInt32(place)).map { String(Character($0)) } ?? word
  }

  private static func lowered(_ text: String) -> String? {
    var lowered = ""
    for scalar in text.unicodeScalars {
      guard scalar.value >= 0x30, scalar.value <= 0x39,
        let sign = Unicode.Scalar(0x2080 + scalar.value - 0x30)
      else { return nil }
      lowered.unicodeScalars.append(sign)
    }
    return lowered
  }

  private static func raised(_ text: String) -> String? {
    var raised = ""
    for character in text {
      guard let place = Array("0123456789\u{2212}-+n").firstIndex(of: character) else { return nil }
      raised.append(Array("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁺ⁿ")[place])
    }
    return raised
  }
}
