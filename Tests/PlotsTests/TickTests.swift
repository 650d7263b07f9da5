import Foundation
import Plots
import Testing

/// Ticks that matplotlib chose, recorded by `Reference/record.py`.
struct TickCase: Decodable, CustomTestStringConvertible {
  var scale: String
  var low, high: Double
  var count: Int
  var ticks: [Double]
  var texts: [String]
  var note: String

  var testDescription: String { "\(scale) from \(low) to \(high), at most \(count)" }

  static let all: [TickCase] = {
    let file = Golden.folder.appending(path: "../Reference/ticks.json")
    let data = (try? Data(contentsOf: file)) ?? Data()
    return (try? JSONDecoder().decode([TickCase].self, from: data)) ?? []
  }()
}

@Suite("Ticks are matplotlib's")
struct TickTests {
  @Test("there are recordings")
  func recordings() { #expect(TickCase.all.count == 168) }

  @Test("an axis has the recorded ticks", arguments: TickCase.all)
  func ticks(_ known: TickCase) {
    let ticks =
      known.scale == "log"
      ? LogTicks(limit: known.count).ticks(from: known.low, to: known.high)
      : LinearTicks(intervals: known.count).ticks(from: known.low, to: known.high)
    #expect(ticks.count == known.ticks.count, "\(ticks)")
    for (tick, wanted) in zip(ticks, known.ticks) {
      #expect(abs(tick - wanted) <= 1e-12 * max(abs(wanted), abs(known.high - known.low)))
    }
  }

  @Test("ticks have the recorded texts", arguments: TickCase.all)
  func texts(_ known: TickCase) {
    guard known.scale == "linear" else {
      let texts = known.texts.map { $0.replacingOccurrences(of: "-", with: "\u{2212}") }
      #expect(TickLabels.powers(known.ticks).texts == texts)
      return
    }
    let labels = TickLabels(linear: known.ticks, from: known.low, to: known.high)
    #expect(labels.texts == known.texts)
    #expect(labels.note == known.note)
  }

  @Test(
    "no range makes ticks without end or an error",
    arguments: [
      (0.0, 0.0), (1e308, -1e308), (.nan, 1), (-.infinity, .infinity), (1e-320, 2e-320), (5, 5),
      (1e300, 1e300), (-1e-300, 1e-300), (1, 1 + 1e-16), (0, 1e308),
    ])
  func extremes(_ low: Double, _ high: Double) {
    for limit in [-1, 0, 1, 9, 100_000] {
      let linear = LinearTicks(intervals: limit).ticks(from: low, to: high)
      #expect(linear.count < 3000)
      _ = TickLabels(linear: linear, from: low, to: high)
      #expect(LogTicks(limit: limit).ticks(from: low, to: high).count < 100)
      #expect(LogTicks(limit: limit).minorTicks(from: low, to: high).count < 200)
    }
  }
}
