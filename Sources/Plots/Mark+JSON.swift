// Marks as JSON: only what differs from the ordinary is written.

package import Lessons

extension Mark {
  /// A field by its name in JSON, with how it is set and read.
  private typealias Field<T> = (
    String, @Sendable (inout Mark, T) -> Void, @Sendable (Mark) -> T
  )

  private static let lists: [Field<[Double]>] = [
    ("x", { $0.x = $1 }, { $0.x }), ("y", { $0.y = $1 }, { $0.y }),
    ("x2", { $0.x2 = $1 }, { $0.x2 }), ("y2", { $0.y2 = $1 }, { $0.y2 }),
    ("values", { $0.values = $1 }, { $0.values }), ("sizes", { $0.sizes = $1 }, { $0.sizes }),
  ]

  private static let texts: [Field<String>] = [
    ("label", { $0.label = $1 }, { $0.label }), ("colour", { $0.colour = $1 }, { $0.colour }),
    ("edge", { $0.edge = $1 }, { $0.edge }), ("dash", { $0.dash = $1 }, { $0.dash }),
    ("marker", { $0.marker = $1 }, { $0.marker }),
    ("fill", { $0.markerFill = $1 }, { $0.markerFill }), ("map", { $0.map = $1 }, { $0.map }),
    ("text", { $0.text = $1 }, { $0.text }), ("align", { $0.alignment = $1 }, { $0.alignment }),
    ("valign", { $0.verticalAlignment = $1 }, { $0.verticalAlignment }),
  ]

  private static let numbers: [Field<Double>] = [
    ("opacity", { $0.opacity = $1 }, { $0.opacity }), ("width", { $0.width = $1 }, { $0.width }),
    ("size", { $0.markerSize = $1 }, { $0.markerSize }),
    ("font", { $0.fontSize = $1 }, { $0.fontSize }),
    ("rotation", { $0.rotation = $1 }, { $0.rotation }),
    ("columns", { $0.columns = Mark.whole($1) }, { Double($0.columns) }),
    ("channels", { $0.channels = Mark.whole($1) }, { Double($0.channels) }),
    ("count", { $0.count = Mark.whole($1) }, { Double($0.count) }),
    ("stepped", { $0.isStepped = $1 != 0 }, { $0.isStepped ? 1 : 0 }),
    ("relative", { $0.isRelative = $1 != 0 }, { $0.isRelative ? 1 : 0 }),
  ]

  private static func whole(_ value: Double) -> Int { Int(max(0, min(1e9, value))) }

  var json: JSON {
    var members = [JSON.Member("kind", .string(kind.rawValue))]
    let ordinary = Mark(kind)
    for (name, _, get) in Mark.lists where !get(self).isEmpty {
      members.append(JSON.Member(name, .doubles(get(self), digits: 8)))
    }
    for (name, _, get) in Mark.texts where get(self) != get(ordinary) {
      members.append(JSON.Member(name, .string(get(self))))
    }
    for (name, _, get) in Mark.numbers where get(self) != get(ordinary) {
      members.append(JSON.Member(name, .double(get(self))))
    }
    if !colours.isEmpty { members.append(JSON.Member("colours", .strings(colours))) }
    return .object(members)
  }

  /// Nil for a kind that is not known.
  init?(_ json: JSON) {
    guard let kind = Kind(rawValue: json["kind"]?.string ?? "") else { return nil }
    self.init(kind)
    for (name, set, _) in Mark.lists {
      if let list = json[name]?.doubles { set(&self, list) }
    }
    for (name, set, _) in Mark.texts {
      if let text = json[name]?.string { set(&self, text) }
    }
    for (name, set, _) in Mark.numbers {
      if let number = json[name]?.double { set(&self, number) }
    }
    colours = json["colours"]?.texts ?? []
    evenOut()
  }

  /// Cuts lists that belong together to one length, so that whoever draws need not look.
  private mutating func evenOut() {
    switch kind {
    case .line, .points: trim(to: min(x.count, y.count))
    case .area: trim(to: min(x.count, y.count, y2.count))
    case .bars, .lyingBars, .segments: trim(to: min(x.count, y.count, x2.count, y2.count))
    default: break
    }
  }

  private mutating func trim(to count: Int) {
    x = Array(x.prefix(count))
    y = Array(y.prefix(count))
    x2 = Array(x2.prefix(count))
    y2 = Array(y2.prefix(count))
  }
}

extension JSON {
  static func double(_ value: Double, digits: Int = 17) -> JSON {
    guard value.isFinite else { return .null }
    return .number(NumberText.short(value, digits: digits))
  }

  /// A number; null where it is none.
  package static func real(_ value: Double) -> JSON { double(value) }

  static func doubles(_ values: [Double], digits: Int = 17) -> JSON {
    .array(values.map { .double($0, digits: digits) })
  }

  var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let text): NumberText.parse(text)
    case .bool(let value): value ? 1 : 0
    default: nil
    }
  }

  /// Numbers, with nan for what is none: a gap in a line.
  var doubles: [Double]? { array.map { items in items.map { $0.double ?? .nan } } }

  var texts: [String]? { array.map { items in items.compactMap { $0.string } } }

  var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }
}
