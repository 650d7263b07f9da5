// YAML mappings by Yams, with the line of a fault.

internal import Yams

/// What is wrong with a piece of YAML.
struct YAMLFault: Error {
  var detail: String
  /// Counted from 1 in the piece.
  var line: Int
}

/// The members of a YAML mapping in file order.
struct YAMLMapping {
  /// A name with its value.
  struct Member {
    var name: String
    var value: Node
    /// Counted from 1 in the piece.
    var line: Int
  }

  var members: [Member]

  init(parsing text: String) throws(YAMLFault) {
    let node = try YAMLMapping.compose(text)
    members = []
    guard let node else { return }
    guard let mapping = node.mapping else {
      throw YAMLFault(detail: "expected lines of the form 'name: value'", line: 1)
    }
    for (name, value) in mapping {
      guard let text = name.scalar?.string else {
        throw YAMLFault(detail: "a name must be plain text", line: name.mark?.line ?? 1)
      }
      members.append(Member(name: text, value: value, line: name.mark?.line ?? 1))
    }
  }

  subscript(_ name: String) -> Node? { members.first { $0.name == name }?.value }

  func string(_ name: String) -> String? { self[name]?.scalar?.string }

  /// Yams throws without a type; here its faults get ours.
  private static func compose(_ text: String) throws(YAMLFault) -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw fault(error)
    } catch {
      throw YAMLFault(detail: "it cannot be read", line: 1)
    }
  }

  private static func fault(_ error: YamlError) -> YAMLFault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      YAMLFault(detail: problem, line: mark.line)
    case .duplicatedKeysInMapping(let duplicates, let context):
      YAMLFault(
        detail: "'\(duplicates.joined(separator: "', '"))' stands twice", line: context.mark.line)
    default: YAMLFault(detail: "it cannot be read", line: 1)
    }
  }
}

extension Node {
  /// The items of a list, or the parts of a text with commas.
  var texts: [String] {
    if let sequence { return sequence.compactMap { $0.scalar?.string } }
    guard let text = scalar?.string else { return [] }
    return text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// This value in YAML's one-line form.
  var flowText: String {
    if let sequence { return "[" + sequence.map { $0.flowText }.joined(separator: ", ") + "]" }
    if let mapping {
      return "{"
        + mapping.map { $0.key.flowText + ": " + $0.value.flowText }.joined(separator: ", ")
        + "}"
    }
    return scalar?.string ?? ""
  }
}
