import Lessons
import PythonRuntime
import Sessions
import Testing

/// A host whose Ctrl-C and clock the running cell decides, by what it prints.
private final class PressingHost: Host {
  private var presses = 0
  private var now = 0.0

  func hear(_ text: String) {
    if text.contains("press") { presses += 1 }
    if text.contains("wait") { now += 2 }
  }

  func monotonicClock() -> Double? { now }

  func takeInterrupt() -> Bool {
    defer { presses = max(0, presses - 1) }
    return presses > 0
  }
}

@Suite("Ctrl-C in loops over batches")
struct BatchInterruptionTests {
  private let host = PressingHost()
  private let session: Session

  init() {
    session = Session(host: host)
    _ = run(
      """
      from torch.utils.data import DataLoader
      from tqdm import tqdm, trange
      import torch
      loader = DataLoader(torch.arange(6.0), batch_size=2)
      seen = []
      def work(*pressed):
          seen.append("begun")
          if len(seen) == 3:
              for word in pressed: print(word)
          for _ in range(100000): pass
          seen.append("ended")
      """)
  }

  /// The last word of a cell, or the exception that ended it.
  private func run(_ source: String) -> String? {
    var last: String?
    session.run(source) { [host] event in
      if case .stream(let stream) = event {
        host.hear(stream.text)
        last = stream.text
      }
      if case .error(let error) = event { last = error.summary }
    }
    return last
  }

  @Test(
    "the first one takes effect between two batches",
    arguments: [
      ("for x in loader: work('press')", "batch 2 of 3"),
      ("for x in tqdm(loader): work('press')", "batch 2 of 3"),
      ("for i, x in enumerate(tqdm(loader)): work('press')", "batch 2 of 3"),
      ("for i in trange(5): work('press')", "step 2 of 5"),
      ("for i in tqdm(iter('abc')): work('press')", "step 2"),
      ("for e in range(9):\n  for x in loader: work('press')", "batch 2 of 3"),
      ("for e in trange(9):\n  for x in loader: work('press')", "batch 2 of 3"),
    ])
  func between(_ source: String, _ place: String) {
    #expect(run(source) == "KeyboardInterrupt")
    #expect(
      session.stop?.place == "Stopped between two rounds of the loop, after \(place).")
    #expect(run("assert seen == ['begun', 'ended'] * 2, seen") == nil)
  }

  @Test(
    "a batch that goes on for a second, or a second Ctrl-C, stops where it is",
    arguments: ["work('press', 'wait')", "work('press', 'press')"])
  func inside(_ work: String) {
    // The first look must come before the second word is heard.
    let slow = work.replacing(", ", with: ", 'x' * 3, ")
    _ = run(
      """
      def work(*pressed):
          seen.append("begun")
          if len(seen) == 3:
              for word in pressed:
                  print(word)
                  for _ in range(100000): pass
          seen.append("ended")
      """)
    #expect(run("for x in loader: \(slow)") == "KeyboardInterrupt")
    #expect(session.stop?.place == "Stopped inside batch 2 of 3.")
    #expect(run("assert seen == ['begun', 'ended', 'begun'], seen") == nil)
  }

  @Test(
    "outside of such loops it takes effect at once",
    arguments: [
      "while True: pass",
      "for x in loader: pass\nprint('press')\nwhile True: pass",
      "for x in loader: break\nprint('press')\nwhile True: pass",
      "for x in tqdm(loader):\n  break\nprint('press')\nwhile True: pass",
      "try:\n  for x in loader: 1 / 0\nexcept ZeroDivisionError: pass\nprint('press')\nwhile 1: pass",
      "next(iter(loader))\nprint('press')\nwhile True: pass",
    ])
  func outside(_ source: String) {
    if !source.contains("press") { host.hear("press") }
    #expect(run(source) == "KeyboardInterrupt")
    #expect(session.stop == nil)
  }

  @Test("an iterator that a cell leaves behind holds nothing up in the next one")
  func leftBehind() {
    _ = run("kept = iter(loader); x = next(kept)")
    #expect(run("print('press')\nwhile True: pass") == "KeyboardInterrupt")
    #expect(session.stop == nil)
  }

  @Test("a program that catches it goes on, and is stopped again between batches")
  func caught() {
    let source = """
      for again in range(2):
          seen.clear()
          try:
              for x in loader: work('press')
          except KeyboardInterrupt:
              assert len(seen) == 4
      """
    #expect(run(source) == "press\n")
    #expect(session.stop == nil)
  }
}
