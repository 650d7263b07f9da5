import Rendering
import Testing

@Suite("Progress as a line")
struct ProgressLineTests {
  private static func line() -> ProgressLine {
    var line = ProgressLine()
    line.label = "train: "
    line.done = 12
    line.total = 32
    line.seconds = 4.6
    line.rate = 2.6
    line.details = "loss=0.512"
    return line
  }

  @Test(
    "what matters less goes first where the window is narrow",
    arguments: [
      (72, "train:  37%|██████████▉                  | 12/32 [00:04<00:07, 2.60it/s, loss=0.512]"),
      (56, "train:  37%|███▍     | 12/32 [00:04<00:07, loss=0.512]"),
      (46, "train:  37% 12/32 [00:04<00:07, loss=0.512]"),
      (40, "train:  37% 12/32 [<00:07, loss=0.512]"),
      (30, "train:  37% 12/32 [<00:07]"), (20, "train:  37% 12/32"), (6, " 37%"), (2, " 3"),
    ])
  func narrow(_ width: Int, _ expected: String) {
    let line = Self.line().running(width: width, .plain)
    #expect(line.columns <= width)
    #expect(Self.withoutBar(line) == Self.withoutBar(expected))
  }

  /// Bars take the room that there is; their length is tested by the width of the line.
  private static func withoutBar(_ line: String) -> [Substring] {
    line.split(separator: "|", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset != 1 }.map(\.element)
  }

  @Test("a bar grows by eighths, and by signs of ASCII where there are no others")
  func bar() {
    var line = ProgressLine()
    line.total = 16
    line.done = 5
    #expect(line.running(width: 38, .plain).contains("|███▏      |"))
    let ascii = Palette(usesColor: false, usesUnicode: false)
    #expect(line.running(width: 38, ascii).contains("|###-------|"))
  }

  @Test("without a total there is no share, and without a rate none is made up")
  func unknown() {
    var line = ProgressLine()
    line.done = 7
    line.seconds = 61
    #expect(line.running(width: 80, .plain) == "7it [01:01, ?it/s]")
    line.rate = 0.25
    #expect(line.running(width: 80, .plain) == "7it [01:01, 4.00s/it]")
    line.total = 0
    #expect(line.running(width: 80, .plain) == "7/0 [01:01, 4.00s/it]")
  }

  @Test("large numbers are told in thousands where that was asked for")
  func thousands() {
    var line = ProgressLine()
    line.done = 1_234_567
    line.total = 60_000_000
    line.scale = 1000
    line.rate = 45_600
    line.unit = "img"
    #expect(line.running(width: 80, .plain).contains("1.23M/60.0M [00:00<21:28, 45.6kimg/s]"))
  }

  @Test("what stays tells the course of the number between its first and its last value")
  func ended() {
    var line = Self.line()
    line.done = 32
    line.curve = Sparkline(name: "loss", values: [1.2, 0.8, 0.5, 0.4, 0.5], lowest: 0.4)
    #expect(
      line.ended(width: 80, .plain)
        == "train: 100% 32/32 [00:04, 2.60it/s]  loss 1.200 █▅▂▁▂ 0.5000")
    let ascii = Palette(usesColor: false, usesUnicode: false)
    #expect(
      line.ended(width: 100, ascii)
        == "train: 100% 32/32 [00:04, 2.60it/s]  loss from 1.200 to 0.5000, lowest 0.4000")
    #expect(line.ended(width: 40, .plain) == "train: 32/32  loss 1.200 █▅▂▁▂ 0.5000")
    for width in 1...100 { #expect(line.ended(width: width, .plain).columns <= width) }
  }

  @Test("hostile numbers make no line too long and stop nothing")
  func hostile() {
    for number in [Double.nan, .infinity, -.infinity, 1e308, -5, 1e-300] {
      var line = Self.line()
      line.done = number
      line.total = number
      line.rate = number
      line.seconds = number
      line.curve = Sparkline(name: "x", values: [1e308, -1e308, 5e-324], lowest: -1e308)
      for width in [0, 1, 20, 80] {
        #expect(line.running(width: width, .plain).columns <= width)
        #expect(line.ended(width: width, .plain).columns <= width)
        #expect(line.status(width: width, .plain).columns <= width)
      }
    }
  }
}
