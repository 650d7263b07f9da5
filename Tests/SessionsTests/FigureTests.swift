import Lessons
import PythonRuntime
import Sessions
import Testing

@Suite("Figures of cells")
struct FigureTests {
  private let recorder = Recorder()

  private func run(_ source: String) -> [Output] {
    recorder.run("import matplotlib.pyplot as plt")
    recorder.run(source)
    return recorder.outputs
  }

  private func summaries(_ outputs: [Output]) -> [String] {
    outputs.map { output in
      switch output {
      case .stream(let stream): stream.text
      case .executeResult(let bundle): "out " + (bundle.plain ?? "")
      case .displayData(let bundle):
        bundle[Explanation.mime] == nil ? "shown " + (bundle.plain ?? "") : "explained"
      case .error(let error): error.summary
      }
    }
  }

  @Test("show() shows a figure where it is called")
  func show() throws {
    let outputs = run("plt.plot([1, 2])\nprint('a')\nplt.show()\nprint('b')")
    #expect(summaries(outputs) == ["a\n", "shown <Figure size 640x480 with 1 Axes>", "b\n"])
    guard case .displayData(let bundle) = outputs[1] else { return }
    #expect(try #require(bundle[MimeBundle.svg]).hasPrefix("<svg"))
    #expect(bundle.entries.map(\.mime).contains("text/plain"))
  }

  @Test("a figure that is left open is shown when its cell ends, and only then")
  func open() {
    #expect(
      summaries(run("x = plt.plot([1, 2])\nprint('a')"))
        == ["a\n", "shown <Figure size 640x480 with 1 Axes>"])
    recorder.run("print('b')")
    #expect(summaries(recorder.outputs) == ["b\n"])
    #expect(
      summaries(run("fig, ax = plt.subplots(1, 2, figsize=(8, 3))\nplt.figure()\nNone"))
        == [
          "shown <Figure size 800x300 with 2 Axes>", "shown <Figure size 640x480 with 0 Axes>",
        ])
    #expect(summaries(run("plt.plot([1])\nplt.close()")).isEmpty)
  }

  @Test("after an error the figure is shown as far as it went")
  func afterError() {
    let shown = summaries(run("plt.title('a')\nplt.plot([1, 2], [1])"))
    #expect(
      shown.first
        == "ValueError: x and y must have same first dimension, but have shapes (2,) and (1,)")
    #expect(shown.last == "shown <Figure size 640x480 with 1 Axes>")
  }

  @Test("a figure as the last expression is a result with a picture")
  func lastExpression() throws {
    let outputs = run("fig, ax = plt.subplots()\nplt.close(fig)\nfig")
    #expect(summaries(outputs) == ["out <Figure size 640x480 with 1 Axes>"])
    guard case .executeResult(let bundle)? = outputs.first else { return }
    #expect(bundle[MimeBundle.svg] != nil)
  }

  @Test("going back takes an open figure back too")
  func back() {
    recorder.run("import matplotlib.pyplot as plt\nplt.rcParams['figure.figsize'] = [2, 2]")
    recorder.run("plt.rcParams['figure.figsize'] = [3, 3]")
    recorder.session.back()
    recorder.run("plt.figure();")
    #expect(summaries(recorder.outputs).last == "shown <Figure size 200x200 with 0 Axes>")
  }
}
