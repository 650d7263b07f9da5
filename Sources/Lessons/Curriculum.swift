// The lessons of a course in the order in which they are taken.

/// A course: its introduction and its lessons, as `lessons/README.md` lists them.
package struct Curriculum: Sendable, Equatable {
  package var title: String
  package var introduction: String
  package var entries: [Entry]

  package init(title: String, introduction: String = "", entries: [Entry]) {
    self.title = title
    self.introduction = introduction
    self.entries = entries
  }

  /// A lesson's place in the course.
  package struct Entry: Sendable, Equatable {
    package var slug: String
    package var title: String
    package var summary: String

    package init(slug: String, title: String, summary: String = "") {
      self.slug = slug
      self.title = title
      self.summary = summary
    }
  }

  package func entry(before slug: String) -> Entry? { neighbour(of: slug, offset: -1) }

  package func entry(after slug: String) -> Entry? { neighbour(of: slug, offset: 1) }

  private func neighbour(of slug: String, offset: Int) -> Entry? {
    guard let index = entries.firstIndex(where: { $0.slug == slug }) else { return nil }
    let place = index + offset
    return entries.indices.contains(place) ? entries[place] : nil
  }
}
