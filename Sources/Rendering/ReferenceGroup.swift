// The reference in groups, as every front end lists it.

internal import Lessons

/// Entries that stand under one heading.
struct ReferenceGroup {
  var title: String
  var entries: [ReferenceEntry]

  /// The groups in the order in which they first occur; a family of `torch` says so.
  static func groups(of entries: [ReferenceEntry]) -> [ReferenceGroup] {
    var places: [String: Int] = [:]
    var groups: [ReferenceGroup] = []
    for entry in entries {
      if let place = places[entry.group] {
        groups[place].entries.append(entry)
      } else {
        places[entry.group] = groups.count
        groups.append(ReferenceGroup(title: entry.group, entries: [entry]))
      }
    }
    return groups
  }

  /// The name of an entry under the heading, which may hold the module already.
  func name(of entry: ReferenceEntry) -> String {
    for prefix in [title + ".", "torch."] where entry.name.hasPrefix(prefix) {
      return String(entry.name.dropFirst(prefix.count))
    }
    return entry.name
  }
}
