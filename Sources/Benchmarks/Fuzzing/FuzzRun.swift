import Foundation

/// A fuzz run: batches of inputs, each tried by a process of its own.
struct FuzzRun {
  private static let batch = 50_000
  /// Bytes that an input may leave behind on average.
  private static let allowedGrowth = 16.0

  private let command: FuzzCommand
  private let writer: InputWriter
  private let start = Date()
  private var tried = 0
  private var compiled = 0
  private var ran = 0
  private var growth: [Double] = []
  private(set) var faults = 0

  init(command: FuzzCommand) {
    self.command = command
    writer = InputWriter(seeds: command.inputs.seeds, seed: command.inputs.seed)
  }

  private var elapsed: Double { Date().timeIntervalSince(start) }

  mutating func tryAll() throws {
    var next = command.first
    let end = command.first + command.count
    while next < end, elapsed < command.seconds {
      next = try tryBatch(next..<min(end, next + FuzzRun.batch))
    }
  }

  /// Tries inputs until one ends the process; the number of the next to try.
  private mutating func tryBatch(_ numbers: Range<Int>) throws -> Int {
    let worker = try WorkerProcess(
      arguments + ["--first", String(numbers.lowerBound), "--end", String(numbers.upperBound)],
      path: command.found + "/worker-\(getpid())", patience: command.patience)
    let end = worker.wait()
    for line in worker.lines { read(line) }
    if end == .finished { return numbers.upperBound }
    let number = max(numbers.lowerBound, worker.number)
    tried += number + 1 - numbers.lowerBound
    try keep(number, "\(end)", fails: true)
    return number + 1
  }

  private var arguments: [String] {
    ["--seed", String(command.inputs.seed), "--run-one-in", String(command.inputs.runOneIn)]
      + command.inputs.sources.flatMap { ["--sources", $0] }
      + (command.inputs.leaks ? ["--leaks"] : [])
  }

  private mutating func read(_ line: String) {
    let words = line.split(separator: " ")
    let numbers = words.dropFirst().compactMap { Int($0) }
    switch words.first {
    case "leak" where numbers.count == 2:
      print("input \(numbers[0]) leaves \(numbers[1]) bytes")
    case "fault": try? keep(numbers.first ?? 0, String(line.dropFirst(6)), fails: false)
    case "tried" where numbers.count == 3:
      tried += numbers[0]
      compiled += numbers[1]
      ran += numbers[2]
    case "memory" where numbers.count == 3 && numbers[2] > 0:
      growth.append(Double(numbers[1] - numbers[0]) / Double(numbers[2] * MemoryCurve.interval))
    default: break
    }
  }

  /// Saves an input that broke something, as small as it can be made.
  private mutating func keep(_ number: Int, _ what: String, fails: Bool) throws {
    faults += 1
    var input = writer.input(number)
    if fails {
      input = try Minimiser(path: command.found + "/candidate", patience: command.patience)
        .smallest(input)
    }
    let path = "\(command.found)/\(command.inputs.seed)-\(number).py"
    _ = FileManager.default.createFile(atPath: path, contents: Data(input))
    print("input \(number): \(what): \(path)")
  }

  /// The mean growth of the memory in use, in bytes an input.
  private var meanGrowth: Double {
    growth.isEmpty ? 0 : growth.reduce(0, +) / Double(growth.count)
  }

  var report: String {
    let rate = Int(Double(tried) / max(0.001, elapsed))
    return "tried \(tried) inputs (\(compiled) compiled, \(ran) ran) in \(Int(elapsed)) s: "
      + "\(rate) a second; \(faults) faults; memory grows by "
      + "\(String(format: "%.1f", meanGrowth)) bytes an input"
      + (meanGrowth > FuzzRun.allowedGrowth ? ": a leak" : "")
  }
}
