// The reference as a page.

internal import Lessons

/// What the template of the reference shows.
struct ReferencePage {
  private let entries: [ReferenceEntry]

  init(_ entries: [ReferenceEntry]) { self.entries = entries }

  /// The values of the template.
  var context: [String: Any] {
    let groups = ReferenceGroup.groups(of: entries).enumerated().map { index, group in
      [
        "title": group.title, "anchor": "group-\(index + 1)",
        "entries": group.entries.map { entry($0, in: group) },
      ] as [String: Any]
    }
    return ["count": entries.count, "groups": groups]
  }

  private func entry(_ entry: ReferenceEntry, in group: ReferenceGroup) -> [String: Any] {
    var facts: [[String: String]] = entry.signatures.map {
      ["name": "call", "value": HTML.inlineCode(of: entry.shortName + $0)]
    }
    if !entry.forms.isEmpty {
      let forms = entry.forms.map { HTML.inlineCode(of: $0) }
      facts.append(["name": "also", "value": forms.joined(separator: ", ")])
    }
    if let result = entry.result {
      facts.append(["name": "dtype", "value": HTML.escape(result)])
    }
    if let gradient = entry.gradient {
      facts.append(["name": "gradient", "value": HTML.escape(gradient)])
    }
    return [
      "anchor": entry.name, "name": group.name(of: entry),
      "summary": HTML.inlineCode(entry.summary), "facts": facts,
    ]
  }
}
