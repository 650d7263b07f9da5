// A course with everything its lessons printed, as the files of a site.

package import Lessons
internal import Mustache

/// A file of a site: its path from the site's root and its bytes.
package struct Page: Sendable, Equatable {
  package var path: String
  package var bytes: [UInt8]
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Why a site cannot be made.
package enum RenderingError: Error, Equatable {
  case brokenTemplate(String)
  case missingLesson(String)

  package var text: String {
    switch self {
    case .brokenTemplate(let name): "the template '\(name)' cannot be read"
    case .missingLesson(let slug): "the curriculum lists '\(slug)', but there is no such lesson"
    }
  }
}

/// Makes the pages and downloads of a course; writing them is the caller's.
package enum Site {
  /// The files of the site, in the order of the curriculum, then the reference if there is one.
  ///
  /// `files` are what lies beside the lessons and goes with them, such as `08-transfer/pictures.py`.
  package static func pages(
    _ curriculum: Curriculum, _ lessons: [(Lesson, Transcript)], files: [Page] = [],
    reference: [ReferenceEntry] = []
  ) throws(RenderingError) -> [Page] {
    let runs = try ordered(curriculum, lessons)
    let template = try template("lesson", PackageResources.lesson_mustache)
    var pages = [
      try index(curriculum, runs.map { $0.0 }, reference),
      Page(path: "style.css", text: text(PackageResources.style_css)),
    ]
    for (lesson, transcript) in runs {
      let folder = lesson.slug + "/"
      let beside = files.filter { $0.path.hasPrefix(folder) }
      var context = context(lesson, transcript, curriculum)
      context["files"] = beside.map { download($0, in: folder) }
      pages += beside
      pages += [
        Page(path: folder + "index.html", text: template.render(context)),
        Page(path: folder + lesson.slug + ".ipynb", text: Notebook.ipynb(lesson, transcript)),
        Page(path: folder + lesson.slug + ".py", text: PercentScript.py(lesson, transcript)),
      ]
    }
    return try pages + self.reference(reference, curriculum)
  }

  private static func reference(
    _ entries: [ReferenceEntry], _ curriculum: Curriculum
  ) throws(RenderingError) -> [Page] {
    guard !entries.isEmpty else { return [] }
    var context = ReferencePage(entries).context
    context["course"] = curriculum.title
    let template = try template("reference", PackageResources.reference_mustache)
    return [Page(path: "reference/index.html", text: template.render(context))]
  }

  private static func ordered(
    _ curriculum: Curriculum, _ lessons: [(Lesson, Transcript)]
  ) throws(RenderingError) -> [(Lesson, Transcript)] {
    var ordered: [(Lesson, Transcript)] = []
    for entry in curriculum.entries {
      guard let run = lessons.first(where: { $0.0.slug == entry.slug }) else {
        throw .missingLesson(entry.slug)
      }
      ordered.append(run)
    }
    return ordered
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Mustache throws without a type; its faults are those of our own templates.
  private static func template(
    _ name: String, _ bytes: [UInt8]
  ) throws(RenderingError) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: text(bytes))
    } catch {
      throw .brokenTemplate(name)
    }
  }

  private static func context(
    _ lesson: Lesson, _ transcript: Transcript, _ curriculum: Curriculum
  ) -> [String: Any] {
    let page = LessonPage(lesson, transcript)
    let number = (curriculum.entries.firstIndex { $0.slug == lesson.slug } ?? 0) + 1
    var context: [String: Any] = [
      "language": lesson.facts.language, "title": lesson.title, "course": curriculum.title,
      "summary": lesson.facts.summary, "slug": lesson.slug, "heading": page.heading,
      "place": "Lesson \(number) of \(curriculum.entries.count)", "facts": facts(lesson),
      "contents": page.contents.map { ["anchor": $0.anchor, "text": $0.text] },
      "body": page.body,
    ]
    context["previous"] = curriculum.entry(before: lesson.slug).map { link($0) }
    context["next"] = curriculum.entry(after: lesson.slug).map { link($0) }
    return context
  }

  private static func link(_ entry: Curriculum.Entry) -> [String: String] {
    ["href": "../" + entry.slug + "/index.html", "title": entry.title]
  }

  private static func download(_ file: Page, in folder: String) -> [String: String] {
    let size = file.bytes.count
    let tenths = (size * 10) >> 20
    let shown = tenths < 10 ? "\(max(1, size >> 10)) kB" : "\(tenths / 10).\(tenths % 10) MB"
    return ["name": String(file.path.dropFirst(folder.count)), "size": shown]
  }

  private static func facts(_ lesson: Lesson) -> String {
    let cells = lesson.program(.solutions).count
    let exercises = lesson.exercises.count
    return counted(cells, "cell") + (exercises > 0 ? ", " + counted(exercises, "exercise") : "")
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) " + noun + (count == 1 ? "" : "s")
  }

  private static func index(
    _ curriculum: Curriculum, _ lessons: [Lesson], _ reference: [ReferenceEntry]
  ) throws(RenderingError) -> Page {
    var markdown = HTMLMarkdown(anchors: Anchors(taken: ["lessons"]))
    let introduction = MarkdownParsing.blocks(curriculum.introduction)
    var summary = curriculum.title
    if case .paragraph(let inlines)? = introduction.first { summary = inlines.plainText }
    let entries = zip(curriculum.entries, lessons).map { entry, lesson in
      [
        "href": entry.slug + "/index.html", "title": entry.title,
        "summary": HTML.inlineCode(sentence(entry.summary)), "facts": facts(lesson),
      ]
    }
    var context: [String: Any] = [
      "language": lessons.first?.facts.language ?? "en", "course": curriculum.title,
      "summary": summary, "introduction": markdown.html(introduction), "lessons": entries,
    ]
    if !reference.isEmpty {
      context["reference"] = ["href": "reference/index.html", "count": String(reference.count)]
    }
    let template = try template("index", PackageResources.index_mustache)
    return Page(path: "index.html", text: template.render(context))
  }

  /// A summary that followed a colon, as a sentence of its own.
  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
