/// Colours by matplotlib's names.
package enum Colours {
  /// The colours that series take in turn: ten that most readers can tell apart.
  package static let cycle = [
    "#1f77b4", "#ff7f0e", "#2ca02c", "#d62728", "#9467bd", "#8c564b", "#e377c2", "#7f7f7f",
    "#bcbd22", "#17becf",
  ]

  private static let tableau = [
    "blue", "orange", "green", "red", "purple", "brown", "pink", "gray", "olive", "cyan",
  ]

  private static let letters: [(String, String)] = [
    ("b", "#0000ff"), ("g", "#008000"), ("r", "#ff0000"), ("c", "#00bfbf"), ("m", "#bf00bf"),
    ("y", "#bfbf00"), ("k", "black"), ("w", "white"),
  ]

  /// A colour as CSS has it, `C3` for one of the cycle; nil for what is no colour.
  package static func resolved(_ name: String) -> String? {
    if let cycled = cycled(name) { return cycled }
    if let letter = letters.first(where: { $0.0 == name }) { return letter.1 }
    if name.hasPrefix("#") { return isHex(name.utf8.dropFirst()) ? name : nil }
    if name.lowercased() == "none" { return "none" }
    if let share = NumberText.parse(name), share >= 0, share <= 1 { return grey(share) }
    let words = name.lowercased()
    return names.split(separator: " ").contains { $0 == words } ? words : nil
  }

  private static func cycled(_ name: String) -> String? {
    if name.hasPrefix("C"), let number = Int(name.dropFirst()), number >= 0 {
      return "C" + String(number % cycle.count)
    }
    if let known = cycle.firstIndex(of: name.lowercased()) { return "C" + String(known) }
    guard name.hasPrefix("tab:") else { return nil }
    let word = name == "tab:grey" ? "gray" : String(name.dropFirst(4))
    return tableau.firstIndex(of: word).map { "C" + String($0) }
  }

  private static func isHex(_ digits: Substring.UTF8View.SubSequence) -> Bool {
    [3, 4, 6, 8].contains(digits.count)
      && digits.allSatisfy {
        ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x46) || ($0 >= 0x61 && $0 <= 0x66)
      }
  }

  private static func grey(_ share: Double) -> String {
    let byte = hex(UInt8(max(0, min(255, (share * 255).rounded()))))
    return "#" + byte + byte + byte
  }

  /// Two digits of sixteen.
  package static func hex(_ byte: UInt8) -> String {
    let text = String(byte, radix: 16)
    return byte < 16 ? "0" + text : text
  }

  /// A colour for an SVG attribute.
  ///
  /// A page may give the colours of the cycle, of ink and of paper to suit its own.
  static func css(_ colour: String) -> String {
    if colour.hasPrefix("C"), let number = Int(colour.dropFirst()), cycle.indices.contains(number) {
      return "var(--plot-" + String(number) + "," + cycle[number] + ")"
    }
    return colour == "black" ? "currentColor" : colour
  }

  /// CSS's names.
  private static let names = """
     aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet \
    brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan \
    darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta \
    darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue \
    darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey \
    dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray \
    green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush \
    lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen \
    lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey \
    lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue \
    mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise \
    mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive \
    olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred \
    papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue \
    saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray \
    slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white \
    whitesmoke yellow yellowgreen
    """
}
