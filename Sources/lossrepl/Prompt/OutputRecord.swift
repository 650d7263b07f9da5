import Glibc

/// Keeps what the running cell of a lesson prints in a file, as it appears: it outlives the terminal.
///
/// The file is locked while the lesson is open, and removed when the learner leaves.
final class OutputRecord {
  /// The most bytes that are kept; what was printed first goes first.
  private static let capacity = 1 << 20
  /// How often what is printed is brought to the disk, in seconds.
  private static let secondsOfSync = 5.0

  private let path: String
  private let file: Int32
  private var cell: KeptOutput?
  private var length = 0
  private var lastSync = 0.0
  /// Why nothing is kept any more.
  private(set) var problem: String?
  /// What was kept when the lesson was left without being closed.
  let earlier: KeptOutput?
  /// The path of a file that is in the way; it is overwritten.
  let unreadable: String?

  /// Nil where no file can be had, or where the lesson is open in another terminal.
  init?(lesson: String, in directory: StateDirectory) {
    let name = "output-" + ProgressStore.hash(Files.resolved(lesson)) + ".txt"
    guard let path = directory.path(of: name) else { return nil }
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    var facts = stat()
    guard file >= 0, fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
      flock(file, LOCK_EX | LOCK_NB) == 0
    else {
      if file >= 0 { close(file) }
      return nil
    }
    self.path = path
    self.file = file
    let size = Int(facts.st_size)
    let isOurs = size <= 2 * OutputRecord.capacity
    earlier = isOurs ? KeptOutput(OutputRecord.read(file, from: 0, count: size)) : nil
    unreadable = earlier == nil && size > 0 ? path : nil
  }

  deinit { close(file) }

  /// Begins with a cell, and forgets the one before.
  func begin(_ name: String) {
    let cell = KeptOutput(name: name)
    self.cell = cell
    lastSync = OutputRecord.now
    length = KeptOutput.headLength
    if ftruncate(file, 0) != 0 { fail() }
    put(cell.head, at: 0)
  }

  func add(_ text: String) {
    guard cell != nil, !text.isEmpty else { return }
    let bytes = Array(text.utf8.suffix(OutputRecord.capacity / 2))
    if length + bytes.count > OutputRecord.capacity { dropBeginning() }
    put(bytes, at: length)
    length += bytes.count
    syncNowAndThen()
  }

  /// Notes where a progress bar stands.
  func note(progress line: String) {
    guard var cell, cell.progress != line else { return }
    cell.progress = line
    self.cell = cell
    put(cell.head, at: 0)
    syncNowAndThen()
  }

  /// The cell has ended; what it printed stays until the next one or until the lesson is left.
  func end() {
    guard var cell else { return }
    cell.isRunning = false
    cell.progress = ""
    put(cell.head, at: 0)
    syncNowAndThen()
    self.cell = nil
  }

  /// The learner leaves: nothing was cut off.
  func remove() { unlink(path) }

  private func dropBeginning() {
    let kept = OutputRecord.capacity / 4
    let tail = OutputRecord.read(file, from: max(KeptOutput.headLength, length - kept), count: kept)
    let whole = tail.firstIndex(of: 10).map { tail[($0 + 1)...] } ?? tail[...]
    let bytes = Array("(what came before is left out)\n".utf8) + whole
    if ftruncate(file, off_t(KeptOutput.headLength)) != 0 { fail() }
    length = KeptOutput.headLength
    put(bytes, at: length)
    length += bytes.count
  }

  private func put(_ bytes: [UInt8], at place: Int) {
    guard problem == nil else { return }
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        pwrite(file, $0.baseAddress, $0.count, off_t(place + done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return fail() }
      done += count
    }
  }

  private func fail() {
    if problem == nil { problem = Files.failure("write", path).message }
  }

  private func syncNowAndThen() {
    let now = OutputRecord.now
    guard now - lastSync >= OutputRecord.secondsOfSync else { return }
    lastSync = now
    fdatasync(file)
  }

  private static func read(_ file: Int32, from start: Int, count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: max(0, count))
    var done = 0
    while done < bytes.count {
      let rest = bytes.count - done
      let count = bytes.withUnsafeMutableBytes {
        pread(file, $0.baseAddress?.advanced(by: done), rest, off_t(start + done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      done += count
    }
    return Array(bytes[..<done])
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
