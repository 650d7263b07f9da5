// The events of a lesson, folded into what each cell shows.

/// An append-only record of a run and, for each cell, the outputs of its latest execution.
package struct Transcript: Sendable, Equatable {
  /// An event with the cell it belongs to.
  package struct Entry: Sendable, Equatable {
    package var cell: String
    package var event: Event

    package init(cell: String, event: Event) {
      self.cell = cell
      self.event = event
    }
  }

  /// A cell's latest execution.
  package struct Execution: Sendable, Equatable {
    package var code: String
    package var count: Int
    package var outputs: [Output]

    package init(code: String, count: Int, outputs: [Output] = []) {
      self.code = code
      self.count = count
      self.outputs = outputs
    }

    package var error: ErrorOutput? {
      for output in outputs {
        if case .error(let error) = output { return error }
      }
      return nil
    }
  }

  package private(set) var entries: [Entry] = []
  private var executions: [String: Execution] = [:]

  package init() {}

  package init(_ entries: [Entry]) {
    for entry in entries { append(entry.event, to: entry.cell) }
  }

  /// Records `event` and folds it into the outputs of `cell`.
  package mutating func append(_ event: Event, to cell: String) {
    entries.append(Entry(cell: cell, event: event))
    if case .executeInput(let code, let count) = event {
      executions[cell] = Execution(code: code, count: count)
    }
    guard let output = event.output else { return }
    var execution = executions[cell] ?? Execution(code: "", count: 0)
    Transcript.append(output, to: &execution.outputs)
    executions[cell] = execution
  }

  package func execution(of cell: String) -> Execution? { executions[cell] }

  package func outputs(of cell: String) -> [Output] { executions[cell]?.outputs ?? [] }

  /// The same history cut after `count` events: what was known then.
  package func prefix(_ count: Int) -> Transcript { Transcript(Array(entries.prefix(count))) }

  /// Writing goes on in the last output when it is of the same stream.
  private static func append(_ output: Output, to outputs: inout [Output]) {
    if case .stream(let new) = output, case .stream(let old)? = outputs.last,
      new.name == old.name
    {
      outputs[outputs.count - 1] = .stream(StreamOutput(old.name, old.text + new.text))
    } else {
      outputs.append(output)
    }
  }
}
