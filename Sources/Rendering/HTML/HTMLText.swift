// Text to HTML.

/// HTML by its parts, with everything that is not markup escaped.
enum HTML {
  static func escape(_ text: String) -> String {
    var html = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      default: html.unicodeScalars.append(scalar)
      }
    }
    return html
  }

  /// An element around HTML.
  static func element(_ name: String, _ attributes: [(String, String)] = [], _ html: String)
    -> String
  {
    var head = "<" + name
    for (name, value) in attributes { head += " " + name + "=\"" + escape(value) + "\"" }
    return head + ">" + html + "</" + name + ">"
  }

  /// Text whose parts in backticks are code.
  static func inlineCode(_ text: String) -> String {
    InlineCode.parts(of: text).map { part in
      part.isCode ? inlineCode(of: part.text) : escape(part.text)
    }.joined()
  }

  /// Code in a line; only what is longer than a few words may break.
  static func inlineCode(of text: String) -> String {
    element("code", text.count > 30 ? [("class", "long")] : [], escape(text))
  }

  /// Highlighted source.
  static func code(_ source: String) -> String {
    CodeHighlighting.spans(of: source).map { span in
      guard let name = className(span.kind) else { return escape(span.text) }
      return element("span", [("class", name)], escape(span.text))
    }.joined()
  }

  private static func className(_ kind: CodeKind) -> String? {
    switch kind {
    case .keyword: "k"
    case .string: "s"
    case .number: "n"
    case .comment: "c"
    case .function: "f"
    case .builtin: "b"
    case .plain: nil
    }
  }
}

/// Anchors for the headings of one page, each used once.
struct Anchors {
  private var taken: Set<String>

  init(taken: Set<String> = []) { self.taken = taken }

  mutating func anchor(for text: String) -> String {
    let slug = Anchors.slug(text)
    var anchor = slug
    var number = 2
    while !taken.insert(anchor).inserted {
      anchor = slug + "-" + String(number)
      number += 1
    }
    return anchor
  }

  /// Letters and digits of any script in lower case, with hyphens between words.
  private static func slug(_ text: String) -> String {
    var slug = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        slug.append(character)
      } else if !slug.isEmpty && !slug.hasSuffix("-") && character != "'" && character != "’" {
        slug += "-"
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "part" : slug
  }
}
