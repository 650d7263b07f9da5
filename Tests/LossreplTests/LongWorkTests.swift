import Foundation
import Testing

/// A lesson whose second cell prints and then works on for a minute.
private let longLesson = """
  ---
  title: Long work
  ---

  # Long work

  ```{code-cell} python
  :id: names
  import time
  from tqdm import tqdm
  ```

  Now it takes time.

  ```{code-cell} python
  :id: work
  for number in range(15): print("line", number)
  for step in tqdm(range(100), desc="train"): time.sleep(0.6)
  ```
  """

@Suite("Long work", .serialized)
struct LongWorkTests {
  private let scratch: Scratch
  private let state: Scratch

  init() throws {
    scratch = try Scratch()
    state = try Scratch()
    try scratch.write("long/lesson.md", longLesson)
  }

  private var path: String { scratch.folder.appending(path: "long").path }

  private var records: [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: state.folder.appending(path: "lossrepl").path)
    return (names ?? []).filter { $0.hasPrefix("output-") }
  }

  private func record() throws -> String {
    try state.read("lossrepl/" + (records.first ?? "none"))
  }

  /// Opens the lesson, runs both cells, and ends the program in the second one.
  private func cutOff(with signal: Int32) throws {
    let process = try Program.start([path], state: state.folder)
    process.input.write(Data("\n\n\n".utf8))
    let deadline = Date.now + 60
    while Date.now < deadline,
      (try? record())?.contains("train:  ") != true
        || (try? record())?.contains("line 14") != true
    {
      Thread.sleep(forTimeInterval: 0.02)
    }
    kill(process.process.processIdentifier, signal)
    process.process.waitUntilExit()
  }

  @Test(
    "what a cell had printed is there when its terminal was killed",
    arguments: [SIGKILL, SIGHUP, SIGTERM])
  func killed(_ signal: Int32) throws {
    try cutOff(with: signal)
    let result = try Program.run([path], input: ":output\n", state: state.folder)
    #expect(result.output.contains("Cell 2 of 2 was running when the terminal went away."))
    #expect(result.output.contains("It had come to: train:  "))
    #expect(
      result.output.contains("It had printed 15 lines; :output shows all. The last 10:\n  line 5\n")
    )
    #expect(result.output.contains("\nline 0\nline 1\n"))
    #expect(result.status == 0)
    #expect(records.isEmpty)
  }

  @Test("a lesson that is left by its learner leaves no output behind")
  func left() throws {
    let result = try Program.run([path], input: "\n", state: state.folder)
    #expect(result.status == 0)
    #expect(records.isEmpty)
    let again = try Program.run([path], input: ":output\n", state: state.folder)
    #expect(again.output.contains("No cell was cut off when this lesson was open last."))
  }

  @Test(
    "a file that is no such record is left out with one line",
    arguments: [
      "x", String(repeating: "{", count: 5000), String(repeating: "\u{0}", count: 1024),
      "{\"format\":1,\"kind\":\"output\",\"state\":\"running\"}"
        + String(repeating: " ", count: 2000), String(repeating: "y", count: 3 << 20),
    ])
  func foreign(_ text: String) throws {
    try cutOff(with: SIGKILL)
    try state.write("lossrepl/" + (records.first ?? "none"), text)
    let result = try Program.run([path], input: "\n:output\n", state: state.folder)
    #expect(
      result.output.replacing("\n", with: " ").contains(
        "is not what a cell printed, as it should be"))
    #expect(!result.output.contains("was running"))
    #expect(result.status == 0)
  }

  @Test("a second terminal with the same lesson takes nothing from the first")
  func twice() throws {
    let first = try Program.start([path], state: state.folder)
    first.input.write(Data("\nprint('mine')\n".utf8))
    let deadline = Date.now + 60
    while Date.now < deadline, (try? record())?.contains("mine") != true {
      Thread.sleep(forTimeInterval: 0.02)
    }
    let second = try Program.run([path], input: "\n", state: state.folder)
    #expect(!second.output.contains("went away"))
    #expect(try record().contains("mine"))
    first.input.write(Data(":quit\n".utf8))
    first.process.waitUntilExit()
    #expect(records.isEmpty)
  }

  @Test("what is kept of an endless output is bounded, and its end is there")
  func bounded() throws {
    let process = try Program.start([path], state: state.folder)
    let source = """
      import time
      for i in range(20001):
          if i == 20000: time.sleep(60)
          print(i, 'x' * 100)


      """
    process.input.write(Data(source.utf8))
    let deadline = Date.now + 90
    while Date.now < deadline, (try? record())?.contains("19999 x") != true {
      Thread.sleep(forTimeInterval: 0.1)
    }
    kill(process.process.processIdentifier, SIGKILL)
    process.process.waitUntilExit()
    #expect(try record().utf8.count <= (1 << 20) + 4096)
    let result = try Program.run([path], state: state.folder)
    #expect(result.output.contains("19999 xxx"))
    #expect(result.output.contains("went away"))
  }

  @Test("Ctrl-C ends a program between two batches, and it says which")
  func interrupted() throws {
    let program = try scratch.write(
      "slow.py",
      """
      import time
      from tqdm import tqdm
      for step in tqdm(range(50)): time.sleep(0.4)
      """)
    let errors = try scratch.write("errors", "")
    let running = try Program.start(
      ["run", program.path], state: state.folder, errors: FileHandle(forWritingTo: errors))
    Thread.sleep(forTimeInterval: 1.5)
    running.process.interrupt()
    running.process.waitUntilExit()
    let text = try scratch.read("errors")
    #expect(text.contains("KeyboardInterrupt"))
    #expect(text.contains("lossrepl: Stopped between two rounds of the loop, after step "))
    #expect(running.process.terminationStatus == 130)
  }

  @Test("a terminal has a bar that moves and leaves one line")
  func moving() throws {
    let program = try scratch.write(
      "bars.py",
      """
      import time
      from tqdm import tqdm
      bar = tqdm(range(20), desc="train")
      for step in bar:
          bar.set_postfix(loss=20.0 - step)
          time.sleep(0.05)
          if step == 9: print("half")
      """)
    let text = try Program.runInTerminal(["run", program.path])
    #expect(text.contains("train:   0%|"))
    #expect(text.contains("█"))
    #expect(text.contains("\r\u{1B}[Jhalf\r\n"))
    let last = text.split(separator: "\u{1B}[J").last ?? ""
    #expect(last.hasPrefix("train: 100% 20/20 [00:01, "), "\(text)")
    #expect(last.contains("  loss 20.00 █▇") && last.hasSuffix("▁ 1.000\r\n"), "\(text)")
  }

  @Test("a file gets the last line of a bar, on standard error")
  func piped() throws {
    try scratch.write(
      "bars.py",
      """
      from tqdm import tqdm
      bar = tqdm(range(4), desc="train")
      for step in bar: bar.set_postfix(loss=2.0 - step / 2)
      for step in tqdm(range(4), leave=False): print(step)
      """)
    let result = try Program.run(["run", scratch.folder.appending(path: "bars.py").path])
    #expect(result.output == "0\n1\n2\n3\n")
    #expect(result.error.hasPrefix("train: 100% 4/4 [00:00, "))
    #expect(result.error.hasSuffix("it/s]  loss from 2.000 to 0.5000\n"), "\(result.error)")
    #expect(result.error.split(separator: "\n").count == 1)
  }

  @Test("bars are no part of recorded outputs")
  func recorded() throws {
    try scratch.write(
      "course/short/lesson.md",
      longLesson.replacing("time.sleep(0.6)", with: "pass"))
    let folder = scratch.folder.appending(path: "course/short").path
    let result = try Program.run(["check", "--record", folder])
    #expect(!(result.output + result.error).contains("it/s"))
    let files = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    let outputs = try #require(files.first { $0.hasSuffix("outputs.json") })
    let text = try scratch.read("course/short/" + outputs)
    #expect(text.contains("line 14"))
    #expect(!text.contains("it/s") && !text.contains("100%"))
  }
}
