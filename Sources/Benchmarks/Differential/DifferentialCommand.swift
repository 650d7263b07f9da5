import ArgumentParser
import Foundation

/// Runs generated programs here and under CPython and compares what they print.
struct DifferentialCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "differential",
    abstract: "Run generated programs here and under CPython 3.11 and compare their outputs.")

  @Argument(help: "Programs to compare in place of generated ones.")
  var files: [String] = []

  @Option(help: "How many programs.")
  var count = 20_000

  @Option(help: "What decides the programs.")
  var seed: UInt64 = 1

  @Option(help: "The number of the first program.")
  var first = 0

  @Option(help: "From one program's number to the next.")
  var step = 1

  @Option(help: "How many things a program tries.")
  var probes = 12

  @Option(help: "The CPython 3.11 to compare with.")
  var python = "python3"

  @Option(help: "How many kinds of differences to show.")
  var kinds = 40

  @Flag(help: "Only print the program of the number --first.")
  var show = false

  func run() throws {
    var run = try DifferentialRun(seed: seed, probes: probes, python: python)
    defer { run.stop() }
    if show { return print(run.program(first)) }
    try DeepThread.run { [files, first, count, step] in
      if !files.isEmpty { return try run.compare(files) }
      try run.compare(stride(from: first, to: first + count * step, by: step))
    }
    print(run.report(kinds: kinds))
    if run.differed > 0 { throw ExitCode(1) }
  }
}
