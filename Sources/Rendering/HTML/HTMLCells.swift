// Cells and exercises as HTML.

internal import Lessons

/// Writes cells with what they printed in a transcript.
///
/// Every cell carries its id and, in its `code`, its whole source: a script can make it live.
struct HTMLCells {
  var transcript: Transcript

  func html(_ cell: Cell) -> String {
    let tags = cell.options
    guard !tags.has("remove-cell") else { return "" }
    var parts: [String] = []
    if !tags.has("remove-input") {
      parts.append(folded(tags.has("hide-input"), "Show the code", source(cell)))
    }
    let outputs = self.outputs(of: cell)
    if !outputs.isEmpty {
      parts.append(folded(tags.has("hide-output"), "Show the output", outputs))
    }
    let body = folded(tags.has("hide-cell"), "Show the cell", parts.joined(separator: "\n"))
    return HTML.element(
      "div",
      [
        ("class", "cell"), ("role", "group"), ("id", "cell-" + cell.id), ("data-cell", cell.id),
        ("aria-label", name(cell)),
      ], "\n" + body + "\n")
  }

  private func folded(_ isFolded: Bool, _ summary: String, _ html: String) -> String {
    guard isFolded else { return html }
    return "<details>\n<summary>" + summary + "</summary>\n" + html + "\n</details>"
  }

  private func name(_ cell: Cell) -> String {
    switch cell.role {
    case .starter: "Code to start from"
    case .check: "Check"
    case .solution: "Solution"
    case .ordinary: "Cell " + (count(cell).map(String.init) ?? cell.id)
    }
  }

  private func count(_ cell: Cell) -> Int? { transcript.execution(of: cell.id)?.count }

  private func source(_ cell: Cell) -> String {
    let prompt = count(cell).map { "In [\($0)]" }
    let label: String
    switch cell.role {
    case .starter: label = "Start from this"
    case .check: label = "The check" + (prompt.map { ", " + $0 } ?? "")
    case .solution: label = "One solution" + (prompt.map { ", " + $0 } ?? "")
    case .ordinary: label = prompt ?? "Not run"
    }
    return "<p class=\"label\">" + label + "</p>\n"
      + "<pre class=\"source\" tabindex=\"0\"><code id=\"source-" + cell.id
      + "\" class=\"language-" + HTML.escape(cell.language) + "\">" + HTML.code(cell.source)
      + "</code></pre>"
  }

  private func outputs(of cell: Cell) -> String {
    let options = cell.options
    guard !options.has("remove-output"), let execution = transcript.execution(of: cell.id) else {
      return ""
    }
    let shown = execution.outputs.filter { output in
      guard case .stream(let stream) = output else { return true }
      return !options.has(stream.name == .stdout ? "remove-stdout" : "remove-stderr")
    }
    let writer = HTMLOutputs(
      errorIsExpected: cell.mayRaise && cell.role != .check, executionCount: execution.count)
    let html = writer.html(shown)
    guard !html.isEmpty else { return "" }
    return "<div class=\"outputs\" role=\"group\" aria-label=\"Output\">\n" + html + "\n</div>"
  }
}

extension HTMLCells {
  /// An exercise with its hints, check and solution folded away.
  func html(_ exercise: Exercise, number: Int, _ markdown: inout HTMLMarkdown) -> String {
    let id = "exercise-" + exercise.label
    let title = exercise.title.isEmpty ? "" : ": " + HTML.escape(exercise.title)
    var parts = [
      "<h3 id=\"" + HTML.escape(id) + "-title\"><span class=\"kind\">Exercise \(number)</span>"
        + title + "</h3>"
    ]
    for prose in exercise.prompt { parts.append(markdown.html(prose.markdown)) }
    parts.append(html(exercise.starter))
    for (index, hint) in exercise.hints.enumerated() {
      parts.append(details("Hint \(index + 1)", markdown.html(hint.markdown)))
    }
    if let solution = exercise.solution { parts.append(html(solution, &markdown)) }
    let checks = exercise.checks.map { html(showingInput($0)) }.joined(separator: "\n")
    parts.append(details("The check, and what it prints for the solution", checks))
    return HTML.element(
      "section",
      [
        ("class", "exercise"), ("id", id), ("data-exercise", exercise.label),
        ("aria-labelledby", id + "-title"),
      ],
      "\n" + parts.joined(separator: "\n") + "\n")
  }

  private func html(_ solution: Solution, _ markdown: inout HTMLMarkdown) -> String {
    var parts: [String] = []
    for prose in solution.prose { parts.append(markdown.html(prose.markdown)) }
    parts += solution.cells.map { html($0) }
    return details("Solution", parts.joined(separator: "\n"))
  }

  /// A check is folded as a whole, so its input need not be folded again.
  private func showingInput(_ cell: Cell) -> Cell {
    var cell = cell
    cell.options.tags.removeAll { $0 == "hide-input" || $0 == "hide-cell" }
    return cell
  }

  private func details(_ summary: String, _ html: String) -> String {
    "<details>\n<summary>" + HTML.escape(summary) + "</summary>\n" + html + "\n</details>"
  }
}
