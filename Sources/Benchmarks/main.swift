import ArgumentParser

/// The root command of `Benchmarks`.
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Benchmarks", abstract: "Timings that check their answers.",
    subcommands: [Speed.self])
}

Benchmarks.main()
