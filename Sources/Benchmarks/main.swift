import ArgumentParser

/// The root command of `Benchmarks`.
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Benchmarks", abstract: "Timings that check their answers, and long trials.",
    subcommands: [
      Speed.self, TorchSpeed.self, FuzzCommand.self, FuzzWorker.self, DifferentialCommand.self,
    ])
}

Benchmarks.main()
