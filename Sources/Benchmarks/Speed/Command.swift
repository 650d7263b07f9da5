import Foundation

/// A program with its arguments, looked up in PATH.
struct Command {
  /// Why a command gave no output.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let words: [String]
  private let folder: URL?

  init(_ words: [String], in folder: URL? = nil) {
    self.words = words
    self.folder = folder
  }

  /// Its standard output, once it has ended well.
  func run() throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    if let folder { process.currentDirectoryURL = folder }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "`\(words.joined(separator: " "))` failed")
    }
    return String(decoding: output, as: UTF8.self)
  }
}
