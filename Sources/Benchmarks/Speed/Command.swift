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
    let isPath = words[0].contains("/")
    process.executableURL = URL(filePath: isPath ? words[0] : "/usr/bin/env")
    process.arguments = isPath ? Array(words.dropFirst()) : words
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
