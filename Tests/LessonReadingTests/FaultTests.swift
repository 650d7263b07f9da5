// Broken lessons and what is said about them.

import LessonReading
import Lessons
import Testing

@Suite("Faults in lessons")
struct FaultTests {
  static let cell = "```{code-cell}\nx\n```\n"

  @Test(
    "a broken file is refused with its line",
    arguments: [
      ("---\ntitle: x\n", 1, LessonError.Problem.unclosedFrontMatter),
      ("Text\n\n```{code-cell}\nx\n", 3, .unclosedFence("code cell")),
      ("Text\n\n```python\nx\n", 3, .unclosedFence("block of code")),
      ("# Only prose\n", 1, .noCells),
      ("", 1, .noCells),
      (
        "```{code-cell}\n:id: a\nx\n```\n```{code-cell}\n:id: a\nx\n```\n", 5,
        .duplicateID("a", firstLine: 1)
      ),
      ("```{code-cell}\n:id: a b\nx\n```\n", 1, .invalidID("a b")),
      ("```{exercise-start}\n:label: a\n```\n", 1, .unmatchedStart("exercise")),
      ("```{exercise-end}\n```\n", 1, .unmatchedEnd("exercise")),
      ("```{exercise-start} T\n```\n", 1, .missingLabel("exercise")),
      ("```{solution-start}\n```\n", 1, .missingLabel("solution")),
      ("\n```{solution-start} a\n```\n```{exercise-end}\n```\n", 4, .unmatchedEnd("exercise")),
      (
        "```{solution-start} a\n```\n```{exercise-start}\n:label: b\n```\n", 3,
        .nestedGate("exercise")
      ),
      ("```{solution-start} a\n```\n```{solution-end}\n```\n", 1, .emptySolution("a")),
      (
        "```{solution-start} a\n```\n" + cell + "```{solution-end}\n```\n", 1,
        .unknownExercise("a")
      ),
      (
        "```{exercise-start}\n:label: a\n```\n```{exercise-end}\n```\n", 1, .noStarter("a")
      ),
      (
        "```{exercise-start}\n:label: a\n```\n" + cell + "```{exercise-end}\n```\n", 1,
        .noCheck("a")
      ),
    ])
  func faults(text: String, line: Int, problem: LessonError.Problem) {
    #expect(throws: LessonError(path: "l.md", line: line, problem: problem)) {
      try LessonReader.read(text: text, path: "l.md")
    }
  }

  @Test("broken YAML is reported on its own line")
  func yaml() throws {
    for (text, line) in [
      ("---\ntitle: x\nkernelspec: [a\n---\n" + Self.cell, 4),
      ("---\ntitle: a: b\n---\n" + Self.cell, 2),
      ("---\njust text\n---\n" + Self.cell, 2),
      (Self.cell + "```{code-cell}\n:id: z\n:tags: [a\n\nx\n```\n", 7),
      ("---\ntitle: a\ntitle: b\n---\n" + Self.cell, 2),
    ] {
      let findings = Lint.findings(text: text, path: "l.md")
      #expect(findings.count == 1)
      #expect(findings.first?.message.contains("not valid YAML") == true)
      #expect(abs((findings.first?.line ?? 0) - line) <= 1)
    }
  }

  @Test("bytes that are no UTF-8 are refused with their place")
  func bytes() {
    let bytes = Array("# Tïtle\nab".utf8) + [0xFF, 0x41]
    #expect(throws: LessonError(path: "l.md", line: 2, problem: .notUTF8(offset: 11))) {
      try LessonReader.read(bytes: bytes, path: "l.md")
    }
  }

  @Test("a message names file and line, and says what to write")
  func wording() {
    let error = LessonError(path: "a/lesson.md", line: 3, problem: .unclosedFence("code cell"))
    #expect(
      error.text == """
        a/lesson.md:3: this code cell has no closing fence
          fix: close it with a line of the same sign, at least as many as it opens with
        """)
  }
}

@Suite("Lint")
struct LintTests {
  static let head = "---\ntitle: T\ndescription: D\n---\n"

  @Test(
    "each trap of the format is found on its line, with a fix",
    arguments: [
      ("```{code-cell}\n:tags: a, b\nx\n```", 6, "[a, b]"),
      ("```{code-cell}\n:tag: a\nx\n```", 6, "':tags: [a]'"),
      ("```{code-cell}\n\n:tags: [a]\nx\n```", 7, "blank line"),
      ("```{code-cell} python :tags: [x]\nx\n```", 5, "lines of their own"),
      ("```{code-cell}\nx\n```\n``` {code-cell}\ny\n```", 8, "without the space"),
      ("```{code-cell}\nx\n```\n\n- a\n\n  ```{code-cell}\n  y\n  ```", 11, "left margin"),
      ("```{code-cell}\nx\n```\n````{note}\n```{code-cell}\ny\n```\n````", 9, "out of the fence"),
      (":::{exercise}\n```{code-cell}\nx\n```\n:::", 6, "exercise-start"),
      ("```{code-cell}\nx\n```\n```{exercise}\nDo.\n```", 8, "exercise-start"),
      ("```{code-cell}\n:tags: [raises-exception]\nx\n```", 5, "expect-error"),
      ("```{code-cell}\n:expect-error: \"E: v\"\nx\n```", 5, "raises-exception"),
      ("```{code-cell} python\nx\n```\n```{code-cell} julia\nx\n```", 8, "one language"),
      ("```{code-cell}\n:tags: [a, a]\nx\n```", 5, "once"),
    ])
  func traps(text: String, line: Int, fix: String) {
    let findings = Lint.findings(text: Self.head + text, path: "l.md")
    #expect(findings.count == 1)
    #expect(findings.first?.line == line)
    #expect(findings.first?.fix.contains(fix) == true)
  }

  @Test("an exercise in good order has no findings, and one without a solution has one")
  func exercises() {
    #expect(Lint.findings(text: Self.head + exerciseText, path: "l.md").isEmpty)
    let cut = exerciseText.split(separator: "```{solution-start}").first.map(String.init) ?? ""
    #expect(Lint.findings(text: Self.head + cut, path: "l.md").map(\.line) == [5])
  }

  @Test("code that shows the format is no trap")
  func shownFormat() {
    let shown = "````md\n```{code-cell}\ny\n```\n````\n```{code-cell}\nx\n```"
    #expect(Lint.findings(text: Self.head + shown, path: "l.md").isEmpty)
  }
}
