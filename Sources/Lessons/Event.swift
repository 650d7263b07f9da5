// What a session reports while it runs, in the names of Jupyter's message protocol.

/// One thing that happened in a session.
package enum Event: Sendable, Equatable {
  /// Whether a session is running code.
  package enum ExecutionState: Sendable, Equatable {
    case busy
    case idle
  }

  case status(ExecutionState)
  case executeInput(code: String, executionCount: Int)
  case stream(StreamOutput)
  case executeResult(MimeBundle, executionCount: Int)
  case displayData(MimeBundle)
  case error(ErrorOutput)
}

extension Event {
  /// The output that this event adds to its cell.
  package var output: Output? {
    switch self {
    case .status, .executeInput: nil
    case .stream(let stream): .stream(stream)
    case .executeResult(let bundle, _): .executeResult(bundle)
    case .displayData(let bundle): .displayData(bundle)
    case .error(let error): .error(error)
    }
  }

  package static func stdout(_ text: String) -> Event { .stream(StreamOutput(.stdout, text)) }

  package static func stderr(_ text: String) -> Event { .stream(StreamOutput(.stderr, text)) }

  package static func explanation(_ explanation: Explanation) -> Event {
    .displayData(explanation.bundle)
  }
}
