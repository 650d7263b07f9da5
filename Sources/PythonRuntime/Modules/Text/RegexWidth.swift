/// How many characters a pattern matches, when that is always the same: what a look-behind needs.
enum RegexWidth {
  static func fixed(_ node: RegexNode) -> Int? {
    switch node {
    case .empty, .assertion, .look: return 0
    case .character, .any, .set: return 1
    case .sequence(let nodes): return sum(nodes)
    case .alternatives(let nodes): return same(nodes)
    case .group(let node, _), .atomic(let node): return fixed(node)
    case .repeat(let node, let minimum, let maximum, _):
      guard minimum == maximum, let width = fixed(node) else { return nil }
      let (product, overflows) = width.multipliedReportingOverflow(by: minimum)
      return overflows ? nil : product
    case .conditional(_, let yes, let no): return same([yes, no])
    case .backreference: return nil
    }
  }

  private static func sum(_ nodes: [RegexNode]) -> Int? {
    var total = 0
    for node in nodes {
      guard let width = fixed(node) else { return nil }
      total += width
    }
    return total
  }

  private static func same(_ nodes: [RegexNode]) -> Int? {
    var common: Int?
    for node in nodes {
      guard let width = fixed(node), common == nil || common == width else { return nil }
      common = width
    }
    return common
  }
}
