import Lessons
import Rendering
import Testing

@Suite("The reference of a language, as text and as a page")
struct ReferenceTests {
  private static let relu = ReferenceEntry(
    name: "torch.relu", group: "Functions of each element", forms: ["Tensor.relu"],
    signatures: ["(Tensor input)"], summary: "max(0, x).", result: "that of the input",
    gradient: "ReluBackward0")
  private static let linear = ReferenceEntry(
    name: "torch.nn.Linear", group: "torch.nn",
    signatures: ["(in_features, out_features, bias=True)"],
    summary: "x Wᵀ + b: [*, in_features] → [*, out_features], and a few more words than fit a line."
  )

  @Test("a list has headings, short names and lines that fit")
  func list() {
    let renderer = TerminalRenderer(width: 60, palette: .plain)
    let text = renderer.list([Self.relu, Self.linear])
    #expect(text.hasPrefix("Functions of each element\n  relu  max(0, x).\n\ntorch.nn\n"))
    #expect(text.contains("\n  Linear  x Wᵀ + b"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }

  @Test("an entry says how it is called, its dtype and its gradient")
  func entry() {
    let text = TerminalRenderer(width: 60, palette: .plain).entry(Self.relu)
    for part in [
      "torch.relu", "max(0, x).", "relu(Tensor input)", "Tensor.relu", "that of the input",
      "ReluBackward0",
    ] {
      #expect(text.contains(part))
    }
  }

  @Test("words are found in names and summaries, whatever their case")
  func words() {
    #expect(Self.relu.mentions("RELU"))
    #expect(Self.linear.mentions("few more"))
    #expect(!Self.relu.mentions("conv"))
    #expect(Self.linear.shortName == "Linear")
  }

  @Test("the page has an anchor for each name and is linked from the first page")
  func page() throws {
    let curriculum = Curriculum(title: "Course", introduction: "Words.", entries: [])
    let pages = try Site.pages(curriculum, [], reference: [Self.relu, Self.linear])
    let page = try #require(pages.first { $0.path == "reference/index.html" })
    #expect(page.text.contains("<dt id=\"torch.relu\"><code>relu</code></dt>"))
    #expect(page.text.contains("<h2 id=\"group-2\">torch.nn</h2>"))
    let index = try #require(pages.first { $0.path == "index.html" })
    #expect(index.text.contains("<a href=\"reference/index.html\">2 names</a>"))
  }
}
