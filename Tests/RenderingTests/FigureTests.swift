import Lessons
import Plots
import Rendering
import Testing

@Suite("Figures on pages, in notebooks and in terminals")
struct FigureTests {
  private static let figure: Figure = {
    var line = Mark(.line)
    (line.x, line.y, line.label) = ([0, 1, 2], [1, 3, 2], "loss")
    return Figure(plots: [
      Plot(title: "A < B", x: Axis(low: 0, high: 2), y: Axis(low: 1, high: 3), marks: [line])
    ])
  }()

  private static func transcript(_ cell: Cell) -> Transcript {
    var transcript = Transcript()
    transcript.append(.executeInput(code: cell.source, executionCount: 1), to: cell.id)
    transcript.append(.displayData(figure.bundle), to: cell.id)
    return transcript
  }

  private static let cell = Cell(id: "drawn", source: "plt.show()")
  private static let lesson = Lesson(
    title: "Drawn", slug: "01-drawn", path: "lessons/01-drawn/lesson.md", blocks: [.cell(cell)])

  private static func page(_ suffix: String) throws -> String {
    let curriculum = Curriculum(
      title: "Course", introduction: "", entries: [.init(slug: "01-drawn", title: "Drawn")])
    let pages = try Site.pages(curriculum, [(lesson, transcript(cell))])
    return pages.first { $0.path.hasSuffix(suffix) }?.text ?? ""
  }

  @Test("a page shows the picture and nothing for a machine")
  func page() throws {
    let page = try Self.page("01-drawn/index.html")
    #expect(page.contains("<figure><svg"))
    #expect(page.contains("<title>A &lt; B</title>"))
    #expect(!page.contains("vnd.lossrepl.figure"))
  }

  @Test("a notebook has the picture and its text")
  func notebook() throws {
    let notebook = try Self.page(".ipynb")
    #expect(notebook.contains("\"image/svg+xml\": ["))
    #expect(notebook.contains("<Figure size 640x480 with 1 Axes>"))
    #expect(!notebook.contains("vnd.lossrepl.figure"))
  }

  @Test("a terminal draws the figure in its width, with colours only where it has them")
  func terminal() {
    let output = Output.displayData(Self.figure.bundle)
    let plain = TerminalRenderer(width: 40, palette: .plain).output(output)
    #expect(plain.contains("A < B"))
    #expect(plain.contains("⠁") || plain.contains("⢀") || plain.contains("⡠"))
    #expect(plain.split(separator: "\n").allSatisfy { $0.count <= 40 })
    #expect(!plain.contains("\u{1B}"))
    let ascii = Palette(usesColor: false, usesUnicode: false)
    let old = TerminalRenderer(width: 40, palette: ascii).output(output)
    #expect(old.utf8.allSatisfy { $0 < 0x80 })
    #expect(TerminalRenderer(width: 40, palette: .ansi).output(output).contains("\u{1B}[34m"))
  }

  @Test("recorded outputs keep the text of a figure")
  func recorded() {
    let recorded = RecordedOutputs(Self.lesson, Self.transcript(Self.cell))
    #expect(
      recorded.outputs(of: "drawn")
        == [.displayData(MimeBundle(text: "<Figure size 640x480 with 1 Axes>"))])
  }
}
