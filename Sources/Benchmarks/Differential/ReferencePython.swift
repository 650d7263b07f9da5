import Foundation

/// A CPython that runs one program after the other.
final class ReferencePython {
  private let process = Process()
  private let requests = Pipe()
  private let replies = Pipe()
  private var received: [UInt8] = []

  /// Starts the interpreter at `path`; `hashSeed` decides the order of its sets of texts.
  init(path: String, hashSeed: Int) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("differential-\(getpid())-\(hashSeed)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [path, "-c", ReferenceSource.text]
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["PYTHONHASHSEED": String(hashSeed)]) { $1 }
    process.standardInput = requests
    process.standardOutput = replies
    try process.run()
  }

  /// Ends the interpreter.
  func stop() {
    try? requests.fileHandleForWriting.close()
    process.waitUntilExit()
    if let folder = process.currentDirectoryURL { try? FileManager.default.removeItem(at: folder) }
  }

  /// Sends a program; `answer` waits for what it prints.
  func ask(_ source: String) throws {
    let bytes = Data(source.utf8)
    try requests.fileHandleForWriting.write(contentsOf: Data("\(bytes.count)\n".utf8) + bytes)
  }

  /// The output and traceback of the program sent last; nil when it took too long.
  func answer() throws -> String? {
    guard let heading = try take(through: UInt8(ascii: "\n")) else {
      throw Failure.ended(status: process.isRunning ? 0 : process.terminationStatus)
    }
    let numbers = String(decoding: heading, as: UTF8.self).split(separator: " ")
    guard numbers.count == 2, let size = Int(numbers[0]) else { throw Failure.garbled }
    while received.count < size { try receive() }
    let text = String(decoding: received[..<size], as: UTF8.self)
    received.removeFirst(size)
    return numbers[1] == "1" ? text : nil
  }

  enum Failure: Error {
    case ended(status: Int32)
    case garbled
  }

  private func take(through mark: UInt8) throws -> ArraySlice<UInt8>? {
    while true {
      if let end = received.firstIndex(of: mark) {
        defer { received.removeFirst(end + 1) }
        return received[..<end].filter { $0 != 10 }[...]
      }
      guard try receive() else { return nil }
    }
  }

  @discardableResult
  private func receive() throws -> Bool {
    let data = replies.fileHandleForReading.availableData
    received += data
    if data.isEmpty, received.isEmpty { return false }
    if data.isEmpty { throw Failure.garbled }
    return true
  }
}
