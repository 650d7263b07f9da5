// What the front matter says: title, summary, language, kernel.

internal import Lessons
internal import Yams

/// The title and the facts that stand at the head of a lesson.
struct FrontMatter {
  var title: String?
  var facts = LessonFacts()

  init(_ text: LessonText) throws(LessonError) {
    guard let range = text.frontMatter else { return }
    let mapping: YAMLMapping
    do throws(YAMLFault) {
      mapping = try YAMLMapping(parsing: text.text(range).joined(separator: "\n"))
    } catch {
      throw LessonError(
        path: text.path, line: range.first + error.line - 1,
        problem: .brokenFrontMatter(error.detail))
    }
    title = mapping.string("title")
    read(mapping)
  }

  private mutating func read(_ mapping: YAMLMapping) {
    if let summary = mapping.string("description") { facts.summary = summary }
    if let language = mapping.string("lang") { facts.language = language }
    if let keywords = mapping["keywords"] { facts.keywords = keywords.texts }
    guard let kernel = mapping["kernelspec"]?.mapping else { return }
    if let name = kernel["name"]?.scalar?.string { facts.kernelName = name }
    if let name = kernel["display_name"]?.scalar?.string { facts.kernelDisplayName = name }
  }
}
