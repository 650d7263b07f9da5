/// The few Unicode names that `\N{…}` knows here: Greek letters and signs that lessons print.
enum CharacterNames {
  static func scalar(named name: String) -> Unicode.Scalar? {
    let name = name.uppercased()
    if let scalar = greek(name) { return scalar }
    for (known, scalar) in signs where known == name { return scalar }
    return nil
  }

  private static func greek(_ name: String) -> Unicode.Scalar? {
    for (prefix, base) in [("GREEK SMALL LETTER ", 0x3B1), ("GREEK CAPITAL LETTER ", 0x391)]
      as [(String, UInt32)]
    {
      guard name.hasPrefix(prefix) else { continue }
      let letter = String(name.dropFirst(prefix.count))
      if letter == "FINAL SIGMA", base == 0x3B1 { return "ς" }
      for (index, known) in letters.enumerated() where known == letter {
        // The place after rho belongs to the final sigma.
        return Unicode.Scalar(base + UInt32(index) + (index > 16 ? 1 : 0))
      }
    }
    return nil
  }

  private static let letters = [
    "ALPHA", "BETA", "GAMMA", "DELTA", "EPSILON", "ZETA", "ETA", "THETA", "IOTA", "KAPPA", "LAMDA",
    "MU", "NU", "XI", "OMICRON", "PI", "RHO", "SIGMA", "TAU", "UPSILON", "PHI", "CHI", "PSI",
    "OMEGA",
  ]

  private static let signs: [(String, Unicode.Scalar)] = [
    ("BULLET", "•"), ("EM DASH", "—"), ("EN DASH", "–"), ("DEGREE SIGN", "°"),
    ("PLUS-MINUS SIGN", "±"), ("MULTIPLICATION SIGN", "×"), ("INFINITY", "∞"),
    ("LEFTWARDS ARROW", "←"), ("UPWARDS ARROW", "↑"), ("RIGHTWARDS ARROW", "→"),
    ("DOWNWARDS ARROW", "↓"), ("CHECK MARK", "✓"), ("BALLOT X", "✗"), ("SNOWMAN", "☃"),
    ("PARTIAL DIFFERENTIAL", "∂"), ("NABLA", "∇"), ("N-ARY SUMMATION", "∑"),
    ("SQUARE ROOT", "√"), ("ALMOST EQUAL TO", "≈"), ("LESS-THAN OR EQUAL TO", "≤"),
    ("GREATER-THAN OR EQUAL TO", "≥"), ("NOT EQUAL TO", "≠"), ("ELEMENT OF", "∈"),
    ("HORIZONTAL ELLIPSIS", "…"), ("SUPERSCRIPT TWO", "²"), ("MICRO SIGN", "µ"),
    ("EURO SIGN", "€"), ("POUND SIGN", "£"), ("COPYRIGHT SIGN", "©"), ("SECTION SIGN", "§"),
    ("NO-BREAK SPACE", "\u{A0}"), ("BLACK HEART SUIT", "♥"), ("WHITE SMILING FACE", "☺"),
    ("FULL BLOCK", "█"), ("LIGHT SHADE", "░"), ("BLACK STAR", "★"), ("WHITE STAR", "☆"),
    ("LATIN SMALL LETTER E WITH ACUTE", "é"), ("LATIN SMALL LETTER SHARP S", "ß"),
    ("LATIN SMALL LETTER N WITH TILDE", "ñ"), ("SPACE", " "), ("LATIN SMALL LETTER A", "a"),
    ("LATIN CAPITAL LETTER A", "A"), ("FIRE", "🔥"), ("ROCKET", "🚀"), ("SNAKE", "🐍"),
    ("GRINNING FACE", "😀"), ("WHITE HEAVY CHECK MARK", "✅"), ("CROSS MARK", "❌"),
  ]
}
