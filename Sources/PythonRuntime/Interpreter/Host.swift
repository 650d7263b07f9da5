/// What the outside offers a program; everything is absent unless a host provides it.
package protocol Host: AnyObject {
  /// Shows text that the program printed.
  func write(_ text: String, to stream: OutputStream)
  /// Hands on what was written and is still held back.
  func flush()
  /// Shows a value in several forms, of which a viewer takes the one it shows best.
  func display(_ forms: [DisplayForm])
  /// Asks for a line; `nil` at the end of input, `unavailable` when nobody can answer.
  func readLine(prompt: String) -> InputLine
  /// Seconds since 1970, or `nil` without a clock.
  func wallClock() -> Double?
  /// Seconds of a clock that never goes back, or `nil` without one.
  func monotonicClock() -> Double?
  /// Seconds that the processor has worked for the program, or `nil` where that is not known.
  func processorTime() -> Double?
  /// The named read-only file of the lesson.
  func asset(_ name: String) -> [UInt8]?
  /// What lies under a name in the folders that a program may read.
  func assetKind(_ name: String) -> AssetKind
  /// The names in a folder that a program may read, sorted; `nil` where there is no such folder.
  func assetNames(in folder: String) -> [String]?
  /// Tells the person at the screen something that is no output of the program.
  func note(_ text: String)
  /// Who can decode pictures, if anybody can.
  var pictures: (any PictureDecoder)? { get }
  /// Whether the user asked to interrupt; asking clears the wish.
  func takeInterrupt() -> Bool
  /// Shows how far a loop has come, beside what is printed; `false` where nobody sees it.
  func showProgress(_ progress: LoopProgress) -> Bool
  /// How many bytes everything takes, or `nil` where that is not known; asked every few milliseconds.
  func memoryInUse() -> Int64?
}

/// What lies under a name in the folders that a program may read.
package enum AssetKind: Equatable, Sendable {
  /// A file of so many bytes.
  case file(size: Int64)
  case folder
  case missing
  /// A place that a program may not reach, or a thing that is neither file nor folder.
  case refused
}

/// Where printed text goes.
package enum OutputStream: UInt8, Sendable {
  case stdout, stderr
}

/// One form of a value that is shown: a MIME type and what is shown, as text.
package typealias DisplayForm = (mime: String, text: String)

/// The answer to a prompt.
package enum InputLine: Sendable {
  case line(String)
  case endOfFile
  case unavailable
  /// Ctrl-C was pressed in place of an answer.
  case interrupted
}

extension Host {
  package func write(_ text: String, to stream: OutputStream) {}
  package func flush() {}
  package func display(_ forms: [DisplayForm]) {}
  package func readLine(prompt: String) -> InputLine { .unavailable }
  package func wallClock() -> Double? { nil }
  package func monotonicClock() -> Double? { nil }
  package func processorTime() -> Double? { nil }
  package func asset(_ name: String) -> [UInt8]? { nil }
  package func assetKind(_ name: String) -> AssetKind {
    asset(name).map { .file(size: Int64($0.count)) } ?? .missing
  }
  package func assetNames(in folder: String) -> [String]? { nil }
  package func note(_ text: String) {}
  package var pictures: (any PictureDecoder)? { nil }
  package func takeInterrupt() -> Bool { false }
  package func showProgress(_ progress: LoopProgress) -> Bool { false }
  package func memoryInUse() -> Int64? { nil }
}

/// A host that offers nothing.
package final class SilentHost: Host {
  package init() {}
}

/// A host that keeps what was printed.
package final class RecordingHost: Host {
  package private(set) var output = ""
  package private(set) var errorOutput = ""
  package var assets: [String: [UInt8]] = [:]
  /// What somebody types, shown behind the prompts; `nil` when nobody can answer.
  package var typedLines: [String]?
  /// What the person at the screen was told.
  package private(set) var notes: [String] = []
  package var pictures: (any PictureDecoder)?

  package init() {}

  package func readLine(prompt: String) -> InputLine {
    guard let line = typedLines?.first else {
      return typedLines == nil ? .unavailable : ended(prompt)
    }
    typedLines?.removeFirst()
    output += prompt + line + "\n"
    return .line(line)
  }

  private func ended(_ prompt: String) -> InputLine {
    output += prompt
    return .endOfFile
  }

  package func write(_ text: String, to stream: OutputStream) {
    switch stream {
    case .stdout: output += text
    case .stderr: errorOutput += text
    }
  }

  package func note(_ text: String) { notes.append(text) }

  package func asset(_ name: String) -> [UInt8]? { assets[name] }

  package func assetKind(_ name: String) -> AssetKind {
    if let bytes = assets[name] { return .file(size: Int64(bytes.count)) }
    return assetNames(in: name) == nil ? .missing : .folder
  }

  package func assetNames(in folder: String) -> [String]? {
    let prefix = folder.isEmpty ? "" : folder + "/"
    let inside = assets.keys.filter { $0.hasPrefix(prefix) }.compactMap {
      $0.dropFirst(prefix.count).split(separator: "/").first.map { String($0) }
    }
    return inside.isEmpty && !folder.isEmpty ? nil : Set(inside).sorted()
  }
}
