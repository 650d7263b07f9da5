/// A language as productions, from which texts are written at random.
///
/// `$int + $int` is a production with two holes; a hole is filled by a production of its symbol.
struct Grammar {
  private enum Piece {
    case text(String)
    case hole(Int)
  }

  private struct Production {
    let pieces: [Piece]
    var height = Int.max
  }

  /// One in so many holes is filled by something else than it asks for.
  var surprise = 30
  private var names: [String] = []
  private var numbers: [String: Int] = [:]
  private var rules: [[Production]] = []
  private var strangers: [Int] = []

  /// Makes a grammar of tables; `strangers` are the symbols that surprises are made of.
  init(_ tables: [ProductionTable], strangers: [String]) {
    for table in tables {
      let symbol = number(of: table.symbol)
      for text in table.texts { rules[symbol].append(Production(pieces: pieces(of: text))) }
    }
    measure()
    self.strangers = strangers.compactMap { numbers[$0] }
  }

  /// Symbols that are used but have no production: mistakes of the tables.
  var undefined: [String] {
    names.indices.filter { rules[$0].isEmpty }.map { names[$0] }
  }

  /// A text of `symbol` that nests at most about `depth` productions.
  func text(_ symbol: String, depth: Int, _ random: inout RandomNumbers) -> String {
    guard let symbol = numbers[symbol] else { return "" }
    var writer = GrammarWriter()
    write(symbol, depth, &writer, &random)
    return writer.text
  }

  private func write(
    _ symbol: Int, _ depth: Int, _ writer: inout GrammarWriter, _ random: inout RandomNumbers
  ) {
    let all = rules[symbol]
    let fitting = all.filter { $0.height <= depth }
    let least = all.map(\.height).min() ?? 0
    let choices = fitting.isEmpty ? all.filter { $0.height == least } : fitting
    guard let production = random.pick(choices) else { return }
    for piece in production.pieces {
      switch piece {
      case .text(let text): writer.append(text)
      case .hole(let hole): fill(hole, depth - 1, &writer, &random)
      }
    }
  }

  private func fill(
    _ hole: Int, _ depth: Int, _ writer: inout GrammarWriter, _ random: inout RandomNumbers
  ) {
    let isOrdinary = !strangers.contains(hole) || !random.oneIn(surprise)
    let symbol = isOrdinary ? hole : random.pick(strangers) ?? hole
    let outer = writer.indent()
    write(symbol, depth, &writer, &random)
    writer.indentation = outer
  }

  // MARK: Reading the tables

  private mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    rules.append([])
    return names.count - 1
  }

  private mutating func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let name = index == 0 ? "" : part.prefix { $0.isLowercase && $0.isASCII }
      if !name.isEmpty { pieces.append(.hole(number(of: String(name)))) }
      let rest = part.dropFirst(name.count)
      if !rest.isEmpty { pieces.append(.text(String(rest))) }
    }
    return pieces
  }

  /// Finds for each production how deep it must nest at the least.
  private mutating func measure() {
    var isChanging = true
    while isChanging {
      isChanging = false
      for symbol in rules.indices {
        for index in rules[symbol].indices {
          let height = height(of: rules[symbol][index])
          guard height < rules[symbol][index].height else { continue }
          rules[symbol][index].height = height
          isChanging = true
        }
      }
    }
  }

  private func height(of production: Production) -> Int {
    var height = 0
    for case .hole(let hole) in production.pieces {
      guard let least = rules[hole].map(\.height).min(), least < .max else { return .max }
      height = max(height, least + 1)
    }
    return height
  }
}

/// The productions of one symbol.
struct ProductionTable {
  let symbol: String
  let texts: [String]

  /// One production a line.
  init(_ symbol: String, lines: String) {
    self.symbol = symbol
    texts = lines.split(separator: "\n").map(String.init)
  }

  /// Productions of several lines, parted by empty lines.
  init(_ symbol: String, blocks: String) {
    self.symbol = symbol
    texts = blocks.split(separator: "\n\n").map(String.init)
  }
}

/// A text that grows; lines that a hole adds are indented as the hole is.
struct GrammarWriter {
  private(set) var text = ""
  var indentation = ""

  mutating func append(_ piece: String) {
    if indentation.isEmpty {
      text += piece
    } else {
      let lines = piece.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        if index > 0 { text += "\n" + indentation }
        text += line
      }
    }
  }

  /// Indents what follows as the line that is being written; the result is the indentation before.
  mutating func indent() -> String {
    let outer = indentation
    let line = text.utf8.reversed().prefix { $0 != UInt8(ascii: "\n") }.reversed()
    indentation = String(repeating: " ", count: line.prefix { $0 == UInt8(ascii: " ") }.count)
    return outer
  }
}
