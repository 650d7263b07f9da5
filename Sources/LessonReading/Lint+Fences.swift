// Fences that other tools read otherwise than they look.

internal import Yams

extension LessonLint {
  /// Looks at every fence of the file, also at those that are no cells.
  mutating func checkFences() {
    for block in source.outline where block.kind == "code_block" {
      let line = block.lines.first
      guard (1...source.lines.count).contains(line) else { continue }
      guard block.isAtRoot else {
        checkNested(block)
        continue
      }
      guard let fence = Fence(source.lines[line - 1]) else { continue }
      if fence.info.hasPrefix(" "), fence.info.trimmed.hasPrefix("{code-cell}") {
        report(
          line, "with a space before the brace this is no cell",
          fix: "write ```{code-cell} without the space")
      }
      switch fence.directiveName {
      case "code-cell": checkCell(fence, block)
      case "exercise", "solution": checkUngated(fence, line: line)
      case _?: checkInside(fence, block)
      case nil: break
      }
    }
    checkColonFences()
  }

  private mutating func checkNested(_ block: OutlineBlock) {
    guard block.info.hasPrefix("{code-cell}") else { return }
    report(
      block.lines.first, "a cell inside a list or a quotation does not run",
      fix: "move it to the left margin, outside of the list or quotation")
  }

  private mutating func checkUngated(_ fence: Fence, line: Int) {
    let name = fence.directiveName ?? "exercise"
    report(
      line, "cells do not run inside {\(name)}",
      fix: "use the gates ```{\(name)-start} and ```{\(name)-end}")
  }

  private mutating func checkInside(_ fence: Fence, _ block: OutlineBlock) {
    for line in (block.lines.first + 1)..<max(block.lines.last, block.lines.first + 1) {
      guard let inner = Fence(source.lines[line - 1]), inner.directiveName == "code-cell" else {
        continue
      }
      report(
        line, "a cell inside a {\(fence.directiveName ?? "")} fence does not run",
        fix: "move it out of the fence")
    }
  }

  private mutating func checkCell(_ fence: Fence, _ block: OutlineBlock) {
    let line = block.lines.first
    if fence.argument.split(separator: " ").count > 1 {
      report(
        line, "what stands after the language is ignored",
        fix: "write options on lines of their own, as ':tags: [name]'")
    }
    let body = source.text(SourceLines(first: line + 1, last: block.lines.last - 1))
    checkLateOptions(body, line: line)
    checkTags(body, fence: fence, block: block)
  }

  private mutating func checkLateOptions(_ body: [String], line: Int) {
    guard let first = body.firstIndex(where: { !$0.isBlank }), first > 0 else { return }
    let text = body[first]
    guard text.hasPrefix(":"), text.dropFirst().contains(":") else { return }
    report(
      line + 1 + first, "options after a blank line are code",
      fix: "remove the blank line before '\(text)'")
  }

  private mutating func checkTags(_ body: [String], fence: Fence, block: OutlineBlock) {
    let directive = Directive(
      name: "code-cell", argument: fence.argument, body: body, lines: block.lines)
    let options: YAMLMapping
    do throws(LessonError) {
      options = try DirectiveContent(directive, path: source.path).options
    } catch {
      return
    }
    for member in options.members {
      let line = block.lines.first + member.line
      let list = member.value.texts.joined(separator: ", ")
      if member.name == "tag" {
        report(line, "'tag' is no option of other tools", fix: "write ':tags: [\(list)]'")
      } else if member.name == "tags", member.value.sequence == nil {
        report(line, "tags that are no list crash jupytext", fix: "write ':tags: [\(list)]'")
      }
    }
  }

  /// `:::{name}` is prose for notebooks: cells within it part it.
  private mutating func checkColonFences() {
    var open: (name: String, line: Int)?
    for (index, text) in source.lines.enumerated() {
      let line = index + 1
      if let name = LessonLint.colonDirective(text) {
        open = (name, line)
      } else if text.hasPrefix(":::") {
        open = nil
      } else if let (name, _) = open, let fence = Fence(text), fence.directiveName == "code-cell" {
        report(
          line, "a cell inside ':::{\(name)}' runs in notebooks, but not in MyST",
          fix: "end the ':::' before the cell, or use ```{exercise-start} and ```{exercise-end}")
      }
    }
  }

  private static func colonDirective(_ text: String) -> String? {
    guard text.hasPrefix(":::") else { return nil }
    let rest = text.drop { $0 == ":" }
    guard rest.hasPrefix("{"), let end = rest.firstIndex(of: "}") else { return nil }
    return String(rest[rest.index(after: rest.startIndex)..<end])
  }
}
