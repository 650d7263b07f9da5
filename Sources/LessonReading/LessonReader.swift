// The text of a MyST notebook to a lesson.

package import Lessons

/// Reads lessons.
package enum LessonReader {
  /// Reads the text of a lesson; `path` names it in messages and its folder gives the slug.
  package static func read(text: String, path: String) throws(LessonError) -> Lesson {
    let text = try LessonText(text, path: path)
    let front = try FrontMatter(text)
    var builder = LessonBuilder(text: text)
    let blocks = try builder.build()
    let firstHeading = text.outline.first { $0.kind == "heading" && $0.level == 1 }
    return Lesson(
      title: front.title ?? firstHeading?.heading ?? slug(of: path), slug: slug(of: path),
      path: path, facts: front.facts, blocks: blocks)
  }

  /// Reads the bytes of a lesson file.
  package static func read(bytes: [UInt8], path: String) throws(LessonError) -> Lesson {
    try read(text: decode(bytes, path: path), path: path)
  }

  /// The text that the bytes spell in UTF-8.
  package static func decode(_ bytes: [UInt8], path: String) throws(LessonError) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let offset = firstInvalidByte(bytes)
    let line = 1 + bytes.prefix(offset).count { $0 == 0x0A }
    throw LessonError(path: path, line: line, problem: .notUTF8(offset: offset))
  }

  /// Where repairing changes the bytes first.
  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int {
    let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
    for (index, byte) in bytes.enumerated() where index >= repaired.count || repaired[index] != byte
    {
      return index
    }
    return bytes.count
  }

  /// `lessons/01-shapes/lesson.md` is `01-shapes`, and `notes.md` alone is `notes`.
  package static func slug(of path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    guard let file = parts.last else { return "lesson" }
    if file == "lesson.md", parts.count > 1 { return String(parts[parts.count - 2]) }
    return file.hasSuffix(".md") ? String(file.dropLast(3)) : String(file)
  }
}
