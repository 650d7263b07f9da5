// Recorded outputs as a file, one output item a line, in nbformat's words.

extension RecordedOutputs {
  package static let fileName = "outputs.json"

  private static let format = 1

  /// The file's text; equal records give equal bytes.
  package var text: String {
    JSON.object([
      JSON.Member("format", .integer(RecordedOutputs.format)),
      JSON.Member("cells", .array(records.map { $0.json })),
    ]).indented
  }

  package init(parsing text: String) throws(JSONError) {
    let json = try JSON(parsing: text)
    guard json["format"]?.integer == RecordedOutputs.format, let cells = json["cells"]?.array
    else {
      throw JSONError("not a record of outputs: expected \"format\": 1 and \"cells\"", line: 1)
    }
    var records: [Record] = []
    for cell in cells { records.append(try Record(cell)) }
    self.init(records)
  }
}

extension RecordedOutputs.Record {
  fileprivate var json: JSON {
    .object([
      JSON.Member("id", .string(id)),
      JSON.Member("outputs", .array(outputs.map { $0.json(executionCount: nil) })),
    ])
  }

  fileprivate init(_ json: JSON) throws(JSONError) {
    guard let id = json["id"]?.string, let items = json["outputs"]?.array else {
      throw JSONError("a cell in the record has no \"id\" or no \"outputs\"", line: 1)
    }
    var outputs: [Output] = []
    for item in items {
      guard let output = Output(item) else {
        throw JSONError("an output of the cell \"" + id + "\" has an unknown form", line: 1)
      }
      outputs.append(output)
    }
    self.init(id: id, outputs: outputs)
  }
}

extension Output {
  /// This output as nbformat 4.5 stores it; a record of outputs leaves the counts out.
  package func json(executionCount: Int?) -> JSON {
    switch self {
    case .stream(let stream): stream.json
    case .executeResult(let bundle):
      bundle.json(type: "execute_result", executionCount: executionCount)
    case .displayData(let bundle):
      bundle.json(
        type: "display_data", executionCount: nil, withMetadata: executionCount != nil)
    case .error(let error): error.json(withTraceback: executionCount != nil)
    }
  }

  package init?(_ json: JSON) {
    switch json["output_type"]?.string {
    case "stream": self.init(stream: json)
    case "execute_result": self.init(bundle: json["data"]) { .executeResult($0) }
    case "display_data": self.init(bundle: json["data"]) { .displayData($0) }
    case "error": self.init(error: json)
    default: return nil
    }
  }

  private init?(stream json: JSON) {
    guard let name = json["name"]?.string.flatMap({ StreamOutput.Name($0) }),
      let text = json["text"]?.joinedText
    else { return nil }
    self = .stream(StreamOutput(name, text))
  }

  private init?(bundle json: JSON?, _ wrap: (MimeBundle) -> Output) {
    guard let members = json?.object else { return nil }
    self = wrap(
      MimeBundle(
        members.map { MimeBundle.Entry($0.name, $0.value.joinedText ?? $0.value.compact) }))
  }

  private init?(error json: JSON) {
    guard let name = json["ename"]?.string, let value = json["evalue"]?.string else { return nil }
    let traceback = json["traceback"]?.array ?? []
    self = .error(
      ErrorOutput(name: name, value: value, traceback: traceback.compactMap { $0.string }))
  }
}

extension StreamOutput {
  fileprivate var json: JSON {
    .object([
      JSON.Member("output_type", .string("stream")),
      JSON.Member("name", .string(name.text)),
      JSON.Member("text", .lines(text)),
    ])
  }
}

extension MimeBundle {
  fileprivate func json(
    type: String, executionCount: Int?, withMetadata: Bool = false
  ) -> JSON {
    var members = [JSON.Member("output_type", .string(type))]
    if let executionCount {
      members.append(JSON.Member("execution_count", .integer(executionCount)))
    }
    let data = entries.map { JSON.Member($0.mime, $0.json) }
    members.append(JSON.Member("data", .object(data)))
    if executionCount != nil || withMetadata {
      members.append(JSON.Member("metadata", .object([])))
    }
    return .object(members)
  }
}

extension MimeBundle.Entry {
  /// nbformat keeps JSON kinds as JSON and all others as lines.
  fileprivate var json: JSON {
    guard mime.hasSuffix("+json") || mime == "application/json" else { return .lines(text) }
    do throws(JSONError) {
      return try JSON(parsing: text)
    } catch {
      return .lines(text)
    }
  }
}

extension ErrorOutput {
  fileprivate func json(withTraceback: Bool) -> JSON {
    var members = [
      JSON.Member("output_type", .string("error")),
      JSON.Member("ename", .string(name)),
      JSON.Member("evalue", .string(value)),
    ]
    if withTraceback { members.append(JSON.Member("traceback", .strings(traceback))) }
    return .object(members)
  }
}
