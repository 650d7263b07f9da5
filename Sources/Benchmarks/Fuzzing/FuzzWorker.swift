import ArgumentParser
import Foundation

/// Tries a range of inputs in this process; the number of the present one is kept in a file, so that
/// whoever started the process knows what ended it.
struct FuzzWorker: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "fuzz-worker", shouldDisplay: false)

  @OptionGroup var inputs: FuzzInputs

  @Option var first: Int
  @Option var end: Int
  @Option var progress: String
  /// A file to try in place of made inputs.
  @Option var file: String?

  func run() throws {
    try DeepThread.run { try tryInputs() }
  }

  private func tryInputs() throws {
    if let file { return tryFile(file) }
    let writer = InputWriter(seeds: inputs.seeds, seed: inputs.seed)
    if inputs.leaks { return findLeaks(writer) }
    let trial = Trial(runsOneIn: inputs.runOneIn)
    let mark = try ProgressMark(path: progress)
    var memory = MemoryCurve()
    for number in first..<end {
      mark.write(number)
      if let fault = trial.fault(in: writer.input(number)) { print("fault \(number) \(fault)") }
      if (number - first) % MemoryCurve.interval == MemoryCurve.interval - 1 {
        trial.renew()
        memory.add()
      }
    }
    mark.write(end)
    print("tried \(end - first) \(trial.compiled) \(trial.ran)")
    print("memory \(memory.text)")
  }

  /// Prints the inputs after which more memory is in use, trial after trial.
  private func findLeaks(_ writer: InputWriter) {
    for number in first..<end { reportLeak(of: writer.input(number), number) }
  }

  private func reportLeak(of input: [UInt8], _ number: Int) {
    let sizes = (0..<7).map { _ in
      let trial = Trial(runsOneIn: 1)
      _ = trial.fault(in: input)
      trial.end()
      return AllocatedMemory.bytes
    }
    // The first trials fill what the allocator keeps ready.
    let growth = zip(sizes.dropFirst(2), sizes.dropFirst(3)).map { $1 - $0 }.min() ?? 0
    if growth > 0 { print("leak \(number) \(growth)") }
  }

  private func tryFile(_ path: String) {
    let bytes = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
    if inputs.leaks { return reportLeak(of: bytes, 0) }
    if let fault = Trial(runsOneIn: 1).fault(in: bytes) { print("fault 0 \(fault)") }
  }
}

/// The options that decide the inputs.
struct FuzzInputs: ParsableArguments {
  @Option(help: "What decides the inputs.")
  var seed: UInt64 = 1

  @Option(help: "One in so many inputs that compile is also run.")
  var runOneIn = 4

  @Option(help: "Folders with the scripts and lessons that inputs are made of.")
  var sources = ["Tests", "lessons"]

  @Flag(help: "Run each input seven times and name those that leave memory behind.")
  var leaks = false

  var seeds: SeedSources { SeedSources(folders: sources) }
}

/// A file that holds a number.
final class ProgressMark {
  private let descriptor: Int32

  init(path: String) throws {
    descriptor = open(path, O_RDWR | O_CREAT, 0o644)
    if descriptor < 0 { throw ValidationError("cannot write \(path)") }
  }

  deinit { close(descriptor) }

  func write(_ number: Int) {
    var bytes = Int64(number)
    pwrite(descriptor, &bytes, 8, 0)
  }

  func read() -> Int? {
    var bytes: Int64 = 0
    return pread(descriptor, &bytes, 8, 0) == 8 ? Int(bytes) : nil
  }
}

/// The bytes in use, measured now and then.
struct MemoryCurve {
  /// Inputs between two measurements.
  static let interval = 500
  private var values: [Int] = []

  mutating func add() {
    values.append(Int(AllocatedMemory.bytes))
  }

  /// The bytes after warming up, at the end, and how many measurements lie between.
  var text: String {
    let warm = values.count / 5
    guard warm < values.count, let last = values.last else { return "0 0 0" }
    return "\(values[warm]) \(last) \(values.count - 1 - warm)"
  }
}
