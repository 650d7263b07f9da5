// The reference for a terminal.

package import Lessons

extension TerminalRenderer {
  /// Entries in their groups, a line or a few for each.
  package func list(_ entries: [ReferenceEntry]) -> String {
    var lines: [StyledLine] = []
    for group in ReferenceGroup.groups(of: entries) {
      if !lines.isEmpty { lines.append(StyledLine()) }
      lines.append(StyledLine(group.title, .heading))
      lines += facts(group.entries.map { Fact(group.name(of: $0), $0.summary) })
    }
    return text(lines)
  }

  /// Everything about one entry.
  package func entry(_ entry: ReferenceEntry) -> String {
    var facts = entry.signatures.map { Fact("call", "`" + entry.shortName + $0 + "`") }
    if !entry.forms.isEmpty {
      facts.append(Fact("also", entry.forms.joined(separator: ", ")))
    }
    if let result = entry.result { facts.append(Fact("dtype", result)) }
    if let gradient = entry.gradient { facts.append(Fact("gradient", gradient)) }
    if let device = entry.device { facts.append(Fact("on cuda", device)) }
    var lines = [StyledLine()] + wrapped(entry.summary, indent: 2)
    if !facts.isEmpty { lines += [StyledLine()] + self.facts(facts) }
    return rule(title: entry.name) + text(lines)
  }
}
