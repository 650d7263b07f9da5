/// The stack of open indentation levels, measured twice so that tabs cannot be ambiguous.
///
/// A tab moves to the next multiple of eight in the first measure and by one in the second: a
/// line is consistent when both measures order it in the same way against the level it meets.
struct Indentation {
  /// The two measures of a line's leading white space.
  struct Measure: Equatable {
    var columns = 0
    var characters = 0

    mutating func advance(over byte: UInt8) {
      switch byte {
      case UInt8(ascii: "\t"):
        columns = (columns / 8 + 1) * 8
        characters += 1
      case 0x0C:
        columns = 0
        characters = 0
      default:
        columns += 1
        characters += 1
      }
    }
  }

  /// What a line does to the open blocks.
  enum Change: Equatable {
    case same, indent
    case dedent(Int)
    case inconsistentTabs, unmatchedDedent, tooDeep
  }

  static let maximumDepth = 100

  private var levels = [Measure()]

  var depth: Int { levels.count - 1 }

  /// Moves to the level of a line.
  mutating func move(to measure: Measure) -> Change {
    let current = levels[levels.count - 1]
    if measure.columns == current.columns {
      return measure.characters == current.characters ? .same : .inconsistentTabs
    }
    if measure.columns > current.columns { return indent(to: measure, from: current) }
    return dedent(to: measure)
  }

  private mutating func indent(to measure: Measure, from current: Measure) -> Change {
    guard measure.characters > current.characters else { return .inconsistentTabs }
    guard levels.count < Self.maximumDepth else { return .tooDeep }
    levels.append(measure)
    return .indent
  }

  private mutating func dedent(to measure: Measure) -> Change {
    var closed = 0
    while levels.count > 1, measure.columns < levels[levels.count - 1].columns {
      levels.removeLast()
      closed += 1
    }
    let level = levels[levels.count - 1]
    guard measure.columns == level.columns else { return .unmatchedDedent }
    return measure.characters == level.characters ? .dedent(closed) : .inconsistentTabs
  }
}
