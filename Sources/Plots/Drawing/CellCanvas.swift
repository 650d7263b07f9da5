// A field of characters to draw on.

/// What a character of a drawing is for; whoever shows it decides how that looks.
package enum DrawingRole: Sendable, Equatable {
  case plain
  case quiet
  case strong
  /// A series with a colour of the cycle.
  case series(Int)
}

/// Characters with one role.
package struct DrawingRun: Sendable, Equatable {
  package var text: String
  package var role: DrawingRole

  package init(_ text: String, _ role: DrawingRole = .plain) {
    self.text = text
    self.role = role
  }
}

/// A rectangle of characters, and under each a field of two by four dots.
struct CellCanvas {
  struct Cell {
    var character: Character = " "
    var role = DrawingRole.plain
    var dots: UInt8 = 0
  }

  let width, height: Int
  private var cells: [Cell]

  init(width: Int, height: Int) {
    self.width = max(1, width)
    self.height = max(1, height)
    cells = [Cell](repeating: Cell(), count: self.width * self.height)
  }

  /// The whole number of a place, far outside of any canvas where it is none.
  static func whole(_ place: Double) -> Int {
    place.isNaN ? -100_000 : Int(max(-100_000, min(100_000, place)))
  }

  private func index(_ column: Int, _ row: Int) -> Int? {
    column >= 0 && column < width && row >= 0 && row < height ? row * width + column : nil
  }

  func isEmpty(_ column: Int, _ row: Int) -> Bool {
    guard let index = index(column, row) else { return false }
    return cells[index].character == " " && cells[index].dots == 0
  }

  mutating func put(_ character: Character, _ column: Int, _ row: Int, _ role: DrawingRole) {
    guard let index = index(column, row) else { return }
    cells[index].character = character
    cells[index].role = role
  }

  /// Puts a character where nothing is yet.
  mutating func fill(_ character: Character, _ column: Int, _ row: Int, _ role: DrawingRole) {
    if isEmpty(column, row) { put(character, column, row, role) }
  }

  mutating func text(_ text: String, _ column: Int, _ row: Int, _ role: DrawingRole) {
    var column = column
    for character in text {
      put(character, column, row, role)
      column += 1
    }
  }

  /// The bits of Braille's dots, by row and column.
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  /// Sets a dot, counted from the upper left corner; lines lie over faces.
  mutating func dot(_ x: Int, _ y: Int, _ role: DrawingRole) {
    guard x >= 0, y >= 0, let index = index(x / 2, y / 4) else { return }
    cells[index].dots |= CellCanvas.bits[y % 4][x % 2]
    cells[index].character = " "
    cells[index].role = role
  }

  /// The rows as runs, without spaces at their ends.
  var rows: [[DrawingRun]] {
    (0..<height).map { row in
      var runs: [DrawingRun] = []
      var line = cells[(row * width)..<((row + 1) * width)]
      while let last = line.last, last.character == " ", last.dots == 0 { line.removeLast() }
      for cell in line {
        let character = CellCanvas.character(cell)
        if let last = runs.indices.last, runs[last].role == cell.role || character == " " {
          runs[last].text.append(character)
        } else {
          runs.append(DrawingRun(String(character), cell.role))
        }
      }
      return runs
    }
  }

  private static func character(_ cell: Cell) -> Character {
    guard cell.character == " ", cell.dots != 0 else { return cell.character }
    return Unicode.Scalar(0x2800 + UInt32(cell.dots)).map { Character($0) } ?? "*"
  }
}
