// What a cell printed, as HTML.

internal import Lessons

/// Writes outputs as HTML with a label on each that is not plain stdout.
struct HTMLOutputs {
  /// Whether the author announced the cell's exception.
  var errorIsExpected: Bool
  var executionCount: Int

  func html(_ outputs: [Output]) -> String {
    outputs.map { html($0) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func html(_ output: Output) -> String {
    switch output {
    case .stream(let stream): html(stream)
    case .executeResult(let bundle): result(bundle)
    case .displayData(let bundle): display(bundle)
    case .error(let error): html(error)
    }
  }

  private func html(_ stream: StreamOutput) -> String {
    let text = HTMLOutputs.samp(stream.text, "stream")
    guard stream.name == .stderr else { return text }
    return "<div class=\"warning\">\n<p class=\"label\">Written to the error stream</p>\n" + text
      + "\n</div>"
  }

  private static func samp(_ text: String, _ name: String) -> String {
    let trimmed = text.hasSuffix("\n") ? String(text.dropLast()) : text
    return "<pre class=\"" + name + "\" tabindex=\"0\"><samp>" + HTML.escape(trimmed)
      + "</samp></pre>"
  }

  private func result(_ bundle: MimeBundle) -> String {
    if let svg = bundle[MimeBundle.svg] { return HTMLOutputs.figure(svg) }
    if let html = bundle[MimeBundle.html] { return "<div class=\"result\">" + html + "</div>" }
    guard let text = bundle.plain else { return "" }
    return "<p class=\"label\">Out [\(executionCount)]</p>\n" + HTMLOutputs.samp(text, "result")
  }

  private func display(_ bundle: MimeBundle) -> String {
    if let explanation = Explanation(bundle) { return HTMLExplanation.html(explanation) }
    if let svg = bundle[MimeBundle.svg] { return HTMLOutputs.figure(svg) }
    if let html = bundle[MimeBundle.html] { return "<div class=\"result\">" + html + "</div>" }
    return bundle.plain.map { HTMLOutputs.samp($0, "result") } ?? ""
  }

  private static func figure(_ svg: String) -> String {
    let trimmed = svg.hasSuffix("\n") ? String(svg.dropLast()) : svg
    return "<figure>" + trimmed + "</figure>"
  }

  private func html(_ error: ErrorOutput) -> String {
    let label = errorIsExpected ? "Error, on purpose" : "Error"
    let value = error.value.isEmpty ? "" : ": " + HTML.escape(error.value)
    var lines = [
      "<div class=\"error\">", "<p class=\"label\">" + label + "</p>",
      "<p class=\"message\"><strong>" + HTML.escape(error.name) + "</strong>" + value + "</p>",
    ]
    if !error.traceback.isEmpty {
      let trace = HTMLOutputs.samp(error.traceback.joined(separator: "\n"), "traceback")
      lines += ["<details>", "<summary>Traceback</summary>", trace, "</details>"]
    }
    return (lines + ["</div>"]).joined(separator: "\n")
  }
}
