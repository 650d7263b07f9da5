// What the reader makes of the forms in which people write cells.

import LessonReading
import Lessons
import Testing

func lesson(_ body: String, path: String = "lessons/01-test/lesson.md") throws(LessonError)
  -> Lesson
{
  try LessonReader.read(text: body, path: path)
}

@Suite("Reading lessons")
struct ReadingTests {
  @Test(
    "a fence is a cell or is not",
    arguments: [
      ("```{code-cell} python\nx = 1\n```", ["x = 1"]),
      ("~~~{code-cell}\nx = 1\n~~~", ["x = 1"]),
      ("   ```{code-cell}\n   x = 1\n     y\n   ```", ["x = 1\n  y"]),
      ("````{code-cell}\n```\nx\n````", ["```\nx"]),
      ("```{code-cell}\n:tags: [a]\n\nx\n```", ["x"]),
      ("```{code-cell}\n:tags: [a]\nx\n```", ["x"]),
      ("```{code-cell}\n---\ntags:\n- a\n---\nx\n```", ["x"]),
      ("```{code-cell}\n\n---\nx\n```", ["---\nx"]),
      ("```{code-cell}\n\n:tags: [late]\nx\n```", [":tags: [late]\nx"]),
      ("```{code-cell} python :tags: [a]\nx\n```", ["x"]),
      ("```{code-cell}\n\n\nx\n\n```", ["\nx\n"]),
      ("```{code-cell}\nx\n```\n``` {code-cell}\ny\n```", ["x"]),
      ("```{code-cell}\nx\n```\n````{note}\n```{code-cell}\ny\n```\n````", ["x"]),
      (":::{exercise}\n```{code-cell}\nx\n```\n:::", ["x"]),
      ("- item\n\n  ```{code-cell}\n  y\n  ```\n\n```{code-cell}\nx\n```", ["x"]),
      ("```{code-cell}\r\nx\r\ny\r\n```\r\n", ["x\ny"]),
    ])
  func cells(text: String, sources: [String]) throws {
    #expect(try lesson(text).allCells.map(\.source) == sources)
  }

  @Test(
    "options are read in each of their forms",
    arguments: [
      (":tags: [a, b]", ["a", "b"]), (":tags: a, b", ["a", "b"]), (":tag: a", ["a"]),
      ("---\ntags: [a]\n---", ["a"]), (":mystnb:\n:  image: {alt: hi}\n:tags: [a]", ["a"]),
    ])
  func options(text: String, tags: [String]) throws {
    let lesson = try lesson("```{code-cell}\n\(text)\nx\n```")
    #expect(lesson.allCells.first?.options.tags == tags)
    #expect(lesson.allCells.first?.source == "x")
  }

  @Test("an announced exception keeps its whole text")
  func expectedError() throws {
    let lesson = try lesson("```{code-cell}\n:expect-error: \"ValueError: a: (b)\"\nx\n```")
    #expect(
      lesson.allCells.first?.options.expectedError
        == ExpectedError(name: "ValueError", message: "a: (b)"))
  }

  @Test("ids are the author's or come from the heading and never change")
  func ids() throws {
    let text = """
      ```{code-cell}
      a
      ```
      # One *bold* heading: Ünï!
      ```{code-cell}
      b
      ```
      ```{code-cell}
      :id: mine
      c
      ```
      ```{code-cell}
      d
      ```
      """
    let ids = try lesson(text).allCells.map(\.id)
    #expect(ids == ["cell-1", "one-bold-heading-n-1", "mine", "one-bold-heading-n-3"])
  }

  @Test("places in the file are kept")
  func places() throws {
    let text = "---\ntitle: T\n---\n\nProse\nhere.\n\n```{code-cell}\n:tags: [a]\n\nx\n```\n"
    let lesson = try lesson(text)
    guard case .prose(let prose)? = lesson.blocks.first else {
      Issue.record("no prose")
      return
    }
    #expect(prose.range == SourceRange(firstLine: 5, lastLine: 6))
    #expect(lesson.allCells.first?.range == SourceRange(firstLine: 8, lastLine: 12))
    #expect(lesson.allCells.first?.sourceLine == 11)
  }

  @Test("front matter gives title, summary and language; without it the first heading is the title")
  func frontMatter() throws {
    let cell = "```{code-cell}\nx\n```"
    let facts = "---\ntitle: 'T: t'\ndescription: D\nlang: de\nkeywords: [a, b]\n---\n"
    let full = try lesson(facts + cell)
    #expect(full.title == "T: t" && full.slug == "01-test")
    #expect(full.facts.summary == "D" && full.facts.language == "de")
    #expect(full.facts.keywords == ["a", "b"])
    #expect(try lesson("# Head *line*\n" + cell).title == "Head line")
    #expect(try lesson(cell, path: "notes/some.md").title == "some")
  }

  @Test("a block break parts prose")
  func blockBreaks() throws {
    let lesson = try lesson("One\n+++ {\"id\": \"x\"}\nTwo\n\n```{code-cell}\nx\n```")
    #expect(lesson.blocks.count == 3)
  }

  @Test("an exercise gathers its prose, starter, hints, check and solution")
  func exercise() throws {
    let lesson = try lesson(exerciseText)
    let exercise = try #require(lesson.exercises.first)
    #expect(exercise.title == "Add up" && exercise.label == "add")
    #expect(exercise.prompt.map(\.markdown) == ["Do it."])
    #expect(exercise.hints.map(\.markdown) == ["Plus."])
    #expect(exercise.starter.role == .starter)
    #expect(exercise.solution?.prose.map(\.markdown) == ["So."])
    #expect(lesson.program(.solutions).map(\.source) == ["x = 2", "assert x == 2"])
    #expect(lesson.program(.starters).map(\.source) == ["x = 1", "assert x == 2"])
  }
}

let exerciseText = """
  ```{exercise-start} Add up
  :label: add
  ```
  Do it.
  ```{code-cell} python
  :tags: [exercise]
  x = 1
  ```
  ```{hint}
  Plus.
  ```
  ```{code-cell} python
  :tags: [exercise-check, raises-exception]
  assert x == 2
  ```
  ```{exercise-end}
  ```
  ```{solution-start} add
  ```
  So.
  ```{code-cell} python
  x = 2
  ```
  ```{solution-end}
  ```
  """
