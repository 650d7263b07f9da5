import Lessons

extension ProgressDisplay {
  /// Lets an event of a cell be shown.
  func makeRoom(for event: Event, _ body: () -> Void) {
    guard let output = event.output else { return body() }
    var endsLine = true
    if case .stream(let stream) = output { endsLine = stream.text.utf8.last == 10 }
    makeRoom(endsLine: endsLine, body)
  }
}
