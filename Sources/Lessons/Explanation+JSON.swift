// Explanations as a display of their own kind, so that they travel with a cell's outputs.

extension Explanation {
  package static let mime = "application/vnd.lossrepl.explanation+json"

  /// This explanation as a display that other viewers show as plain text.
  package var bundle: MimeBundle {
    MimeBundle([
      MimeBundle.Entry(Explanation.mime, json.compact),
      MimeBundle.Entry(MimeBundle.plainText, title + " (" + code + ")\n" + message),
    ])
  }

  package init?(_ bundle: MimeBundle) {
    guard let text = bundle[Explanation.mime] else { return nil }
    do throws(JSONError) {
      self.init(try JSON(parsing: text))
    } catch {
      return nil
    }
  }

  package var json: JSON {
    .object([
      JSON.Member("code", .string(code)),
      JSON.Member("title", .string(title)),
      JSON.Member("message", .string(message)),
      JSON.Member("sections", .array(sections.map { $0.json })),
    ])
  }

  package init?(_ json: JSON) {
    guard let code = json["code"]?.string, let title = json["title"]?.string,
      let message = json["message"]?.string, let sections = json["sections"]?.array
    else { return nil }
    self.init(
      code: code, title: title, message: message, sections: sections.compactMap { Section($0) })
  }
}

extension Explanation.Section {
  fileprivate var json: JSON {
    .object([
      JSON.Member("heading", .string(heading)),
      JSON.Member("parts", .array(parts.map { $0.json })),
    ])
  }

  fileprivate init?(_ json: JSON) {
    guard let heading = json["heading"]?.string, let parts = json["parts"]?.array else {
      return nil
    }
    self.init(heading, parts.compactMap { Explanation.Part($0) })
  }
}

extension Explanation.Part {
  fileprivate var json: JSON {
    switch self {
    case .paragraph(let text): .object([JSON.Member("paragraph", .string(text))])
    case .code(let lines): .object([JSON.Member("code", .array(lines.map { $0.json }))])
    case .facts(let facts):
      .object([
        JSON.Member("facts", .object(facts.map { JSON.Member($0.name, .string($0.value)) }))
      ])
    case .table(let table): .object([JSON.Member("table", table.json)])
    case .list(let items): .object([JSON.Member("list", .strings(items))])
    }
  }

  fileprivate init?(_ json: JSON) {
    if let text = json["paragraph"]?.string {
      self = .paragraph(text)
    } else if let lines = json["code"]?.array {
      self = .code(lines.compactMap { Explanation.AnnotatedLine($0) })
    } else if let facts = json["facts"]?.object {
      self = .facts(facts.map { Fact($0.name, $0.value.string ?? "") })
    } else if let table = json["table"] {
      self = .table(Explanation.Table(table))
    } else if let items = json["list"]?.array {
      self = .list(items.compactMap { $0.string })
    } else {
      return nil
    }
  }
}

extension Explanation.Table {
  fileprivate var json: JSON {
    .object([
      JSON.Member("columns", .strings(columns)),
      JSON.Member("rows", .array(rows.map { JSON.strings($0) })),
    ])
  }

  fileprivate init(_ json: JSON) {
    let rows = json["rows"]?.array ?? []
    self.init(
      columns: (json["columns"]?.array ?? []).compactMap { $0.string },
      rows: rows.map { ($0.array ?? []).compactMap { $0.string } })
  }
}

extension Explanation.AnnotatedLine {
  fileprivate var json: JSON {
    var members = [JSON.Member("text", .string(text))]
    if let number { members.append(JSON.Member("number", .integer(number))) }
    members.append(JSON.Member("carets", .array(carets.map { $0.json })))
    return .object(members)
  }

  fileprivate init?(_ json: JSON) {
    guard let text = json["text"]?.string else { return nil }
    self.init(
      number: json["number"]?.integer, text: text,
      carets: (json["carets"]?.array ?? []).compactMap { Explanation.Caret($0) })
  }
}

extension Explanation.Caret {
  fileprivate var json: JSON {
    .object([
      JSON.Member("from", .integer(columns.lowerBound)),
      JSON.Member("to", .integer(columns.upperBound)),
      JSON.Member("label", .string(label)),
    ])
  }

  fileprivate init?(_ json: JSON) {
    guard let from = json["from"]?.integer, let to = json["to"]?.integer, from <= to else {
      return nil
    }
    self.init(from..<to, json["label"]?.string ?? "")
  }
}
