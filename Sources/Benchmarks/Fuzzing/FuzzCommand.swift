import ArgumentParser
import Foundation

/// Tries spoiled and generated sources on lexer, parser, compiler and machine.
struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz",
    abstract: "Try spoiled and generated sources on lexer, parser, compiler and machine.")

  @OptionGroup var inputs: FuzzInputs

  @Option(help: "How many inputs.")
  var count = 1_000_000

  @Option(help: "The number of the first input.")
  var first = 0

  @Option(help: "Stop after so many seconds.")
  var seconds = Double.infinity

  @Option(help: "Seconds of processor time that one input may take.")
  var patience = 10.0

  @Option(help: "Where inputs that break something are kept.")
  var found = ".build/fuzz"

  @Option(help: "Only print the input of this number.")
  var show: Int?

  func run() throws {
    if let show { return try showInput(show) }
    try FileManager.default.createDirectory(atPath: found, withIntermediateDirectories: true)
    var run = FuzzRun(command: self)
    try run.tryAll()
    print(run.report)
    if run.faults > 0 { throw ExitCode(1) }
  }

  private func showInput(_ number: Int) throws {
    let input = InputWriter(seeds: inputs.seeds, seed: inputs.seed).input(number)
    FileHandle.standardOutput.write(Data(input))
  }
}
