// What the cells of a lesson are known to print, kept beside the lesson as `outputs.json`.

/// The comparable outputs of a lesson's cells, in the order in which they ran.
///
/// Streams other than stdout, tracebacks and explanations are left out: they name lines and
/// versions, and real PyTorch words them differently.
package struct RecordedOutputs: Sendable, Equatable {
  /// One cell's outputs.
  package struct Record: Sendable, Equatable {
    package var id: String
    package var outputs: [Output]

    package init(id: String, outputs: [Output]) {
      self.id = id
      self.outputs = outputs
    }
  }

  package var records: [Record]

  package init(_ records: [Record]) { self.records = records }

  /// What the cells of `lesson` showed in `transcript`.
  package init(_ lesson: Lesson, _ transcript: Transcript) {
    records = lesson.program().map { cell in
      let outputs = transcript.outputs(of: cell.id).compactMap { $0.comparable }
      return Record(id: cell.id, outputs: RecordedOutputs.merged(outputs))
    }
  }

  package func outputs(of cell: String) -> [Output]? {
    records.first { $0.id == cell }?.outputs
  }

  /// One stdout interrupted by stderr is one stdout.
  private static func merged(_ outputs: [Output]) -> [Output] {
    var transcript = Transcript()
    for output in outputs { transcript.append(output.event(executionCount: 0), to: "") }
    return transcript.outputs(of: "")
  }
}

extension Output {
  /// This output without what varies between machines; nil when nothing is left.
  fileprivate var comparable: Output? {
    switch self {
    case .stream(let stream): stream.name == .stdout ? self : nil
    case .executeResult(let bundle): bundle.plain.map { .executeResult(MimeBundle(text: $0)) }
    case .displayData(let bundle):
      bundle[Explanation.mime] == nil
        ? bundle.plain.map { .displayData(MimeBundle(text: $0)) } : nil
    case .error(let error): .error(ErrorOutput(name: error.name, value: error.value))
    }
  }
}

extension RecordedOutputs {
  /// A cell whose outputs differ; nil stands for a cell that one side does not have.
  package struct Difference: Sendable, Equatable {
    package var cell: String
    package var recorded: [Output]?
    package var found: [Output]?

    package init(cell: String, recorded: [Output]?, found: [Output]?) {
      self.cell = cell
      self.recorded = recorded
      self.found = found
    }
  }

  /// Where `found` departs from this record, cell by cell.
  package func differences(from found: RecordedOutputs) -> [Difference] {
    var differences: [Difference] = []
    for record in found.records {
      let recorded = outputs(of: record.id)
      guard recorded != record.outputs else { continue }
      differences.append(
        Difference(cell: record.id, recorded: recorded, found: record.outputs))
    }
    for record in records where found.outputs(of: record.id) == nil {
      differences.append(Difference(cell: record.id, recorded: record.outputs, found: nil))
    }
    return differences
  }

  /// A transcript that shows these outputs, as if the cells had just run.
  package func transcript(of lesson: Lesson) -> Transcript {
    var transcript = Transcript()
    for (index, cell) in lesson.program().enumerated() {
      let count = index + 1
      transcript.append(.executeInput(code: cell.source, executionCount: count), to: cell.id)
      for output in outputs(of: cell.id) ?? [] {
        transcript.append(output.event(executionCount: count), to: cell.id)
      }
    }
    return transcript
  }
}

extension Output {
  /// The event that gives this output.
  package func event(executionCount: Int) -> Event {
    switch self {
    case .stream(let stream): .stream(stream)
    case .executeResult(let bundle): .executeResult(bundle, executionCount: executionCount)
    case .displayData(let bundle): .displayData(bundle)
    case .error(let error): .error(error)
    }
  }
}
