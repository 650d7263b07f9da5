import Foundation

/// Makes an input that ends the process smaller, as long as it still does.
struct Minimiser {
  private static let attempts = 200

  let path: String
  let patience: Double

  /// The smallest input found by leaving out lines, then bytes; the input itself if it is harmless alone.
  func smallest(_ input: [UInt8]) throws -> [UInt8] {
    guard try isFatal(input) else { return input }
    var best = input
    var left = Minimiser.attempts
    var size = max(1, best.count / 2)
    while size > 0, left > 0 {
      let before = best.count
      try shrink(&best, by: size, &left)
      if best.count == before { size /= 2 }
    }
    return best
  }

  private func shrink(_ best: inout [UInt8], by size: Int, _ left: inout Int) throws {
    var start = 0
    while start < best.count, left > 0 {
      var candidate = best
      candidate.removeSubrange(start..<min(best.count, start + size))
      left -= 1
      if try isFatal(candidate) { best = candidate } else { start += size }
    }
  }

  private func isFatal(_ input: [UInt8]) throws -> Bool {
    let file = path + ".py"
    _ = FileManager.default.createFile(atPath: file, contents: Data(input))
    let worker = try WorkerProcess(
      ["--first", "0", "--end", "1", "--file", file], path: path, patience: patience)
    return worker.wait() != .finished
  }
}
