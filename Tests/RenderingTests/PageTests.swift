// What must hold for every page.

import Foundation
import Lessons
import Rendering
import Testing

@Suite("Pages")
struct PageTests {
  @Test("the files of a site stand in the order of the curriculum")
  func files() throws {
    #expect(
      try Sample.pages().map(\.path) == [
        "index.html", "style.css", "01-sample/index.html", "01-sample/01-sample.ipynb",
        "01-sample/01-sample.py", "02-other/index.html", "02-other/02-other.ipynb",
        "02-other/02-other.py",
      ])
  }

  @Test("a lesson that is listed but missing is an error")
  func missing() throws {
    #expect(throws: RenderingError.missingLesson("01-sample")) {
      try Site.pages(Sample.curriculum, [(Sample.other, Transcript())])
    }
  }

  @Test("files beside a lesson are part of the site, and its page alone offers them")
  func filesBesideALesson() throws {
    let lesson = try Sample.lesson()
    let files = [
      Page(path: "01-sample/shapes.py", text: "SIDES = 3\n"),
      Page(path: "01-sample/weights.bin", bytes: Array(repeating: 0xFF, count: 1_363_544)),
    ]
    let pages = try Site.pages(
      Sample.curriculum, [(Sample.other, Transcript()), (lesson, Sample.transcript(lesson))],
      files: files)
    #expect(pages.filter { files.contains($0) }.count == 2)
    let page = try #require(pages.first { $0.path == "01-sample/index.html" })
    #expect(page.text.contains("<a href=\"shapes.py\" download>shapes.py</a> (1 kB)"))
    #expect(page.text.contains("<a href=\"weights.bin\" download>weights.bin</a> (1.3 MB)"))
    let other = try #require(pages.first { $0.path == "02-other/index.html" })
    #expect(!other.text.contains("shapes.py"))
  }

  @Test("pages ask for nothing from elsewhere")
  func requests() throws {
    for page in try Sample.pages() where !page.path.hasSuffix("ipynb") {
      for sign in [
        " src=\"http", "@import", "url(", "<script", "<link rel=\"stylesheet\" href=\"http",
      ] {
        #expect(!page.text.contains(sign), "\(page.path) has \(sign)")
      }
    }
  }

  @Test("every link within the site leads to a file and a place that are there")
  func links() throws {
    let pages = try Sample.pages()
    for page in pages where page.path.hasSuffix(".html") {
      for target in attributes("href", page.text) where !target.contains(":") {
        let parts = target.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        let path = parts[0].isEmpty ? page.path : resolve(parts[0], from: page.path)
        let found = pages.first { $0.path == path }
        #expect(found != nil, "\(page.path) links to \(target)")
        if parts.count > 1 {
          let ids = attributes("id", found?.text ?? "")
          #expect(ids.contains(parts[1]), "no \(target)")
        }
      }
    }
  }

  @Test("ids are unique and elements are closed in order")
  func wellFormed() throws {
    for page in try Sample.pages() where page.path.hasSuffix(".html") {
      let ids = attributes("id", page.text)
      #expect(Set(ids).count == ids.count, "\(page.path)")
      #expect(unbalanced(page.text) == nil, "\(page.path)")
    }
  }

  @Test("every cell is in its page with its id and its whole source")
  func liveCells() throws {
    let page = try Sample.page("01-sample/index.html")
    for cell in try Sample.lesson().allCells {
      #expect(page.contains("data-cell=\"\(cell.id)\""))
      let start = try #require(page.range(of: "id=\"source-\(cell.id)\""))
      let rest = page[start.upperBound...]
      let open = try #require(rest.firstIndex(of: ">"))
      let end = try #require(rest.range(of: "</code>"))
      #expect(plain(String(rest[rest.index(after: open)..<end.lowerBound])) == cell.source)
    }
  }

  private func attributes(_ name: String, _ html: String) -> [String] {
    html.components(separatedBy: " \(name)=\"").dropFirst().compactMap {
      $0.split(separator: "\"", omittingEmptySubsequences: false).first.map(String.init)
    }
  }

  private func resolve(_ target: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }

  private func plain(_ html: String) -> String {
    var text = ""
    var isTag = false
    for character in html {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" { isTag = false }
    }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }

  /// The first tag that does not match, nil when all do.
  private func unbalanced(_ html: String) -> String? {
    let void: Set = ["meta", "link", "br", "hr", "img", "!doctype"]
    var open: [String] = []
    for piece in html.split(separator: "<").dropFirst() {
      guard let tag = piece.split(separator: ">").first else { return String(piece) }
      let name = String(tag.prefix { $0 != " " })
      if name.hasPrefix("/") {
        guard open.popLast() == String(name.dropFirst()) else { return name }
      } else if !void.contains(name) {
        open.append(name)
      }
    }
    return open.last
  }
}

@Suite("Contrast")
struct ContrastTests {
  @Test("every text color stands out from every paper it is used on, as WCAG AA asks")
  func contrast() throws {
    let css = try Sample.page("style.css")
    let schemes = css.components(separatedBy: "prefers-color-scheme: dark")
    try #require(schemes.count == 2)
    for scheme in schemes.map({ colors($0.components(separatedBy: "@media")[0]) }) {
      for (paper, inks) in Self.uses {
        for ink in inks {
          let ratio = ratio(try #require(scheme[ink]), try #require(scheme[paper]))
          #expect(ratio >= 4.5, "\(ink) on \(paper): \(ratio)")
        }
      }
    }
  }

  private static let code = [
    "keyword", "string", "number", "comment", "function", "builtin", "ink",
  ]

  private static let uses: [(String, [String])] = [
    ("paper", ["ink", "quiet", "accent", "error", "warning", "task"]),
    ("code-paper", code + ["quiet", "accent"]), ("error-paper", ["ink", "error", "accent"]),
    ("warning-paper", ["ink", "warning"]), ("task-paper", ["ink", "task", "accent", "quiet"]),
    ("mark-paper", ["ink"]),
  ]

  private func colors(_ css: String) -> [String: UInt32] {
    var colors: [String: UInt32] = [:]
    for line in css.split(separator: "\n") {
      let parts = line.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2, parts[0].hasPrefix("--"), parts[1].hasPrefix("#") else { continue }
      colors[String(parts[0].dropFirst(2))] = UInt32(parts[1].dropFirst().dropLast(), radix: 16)
    }
    return colors
  }

  private func ratio(_ one: UInt32, _ two: UInt32) -> Double {
    let (a, b) = (luminance(one), luminance(two))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ color: UInt32) -> Double {
    let parts = [16, 8, 0].map { shift in
      let value = Double(color >> UInt32(shift) & 0xFF) / 255
      return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
