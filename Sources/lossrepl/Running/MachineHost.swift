import Glibc
import Lessons
import Pictures
import PythonRuntime
import Rendering

/// This machine as a host: standard streams, clocks, the files beside the lesson, Ctrl-C.
final class MachineHost: Host {
  private static let capacity = 1 << 16

  private let folders: LentFolders
  private let interruption: Interruption
  private let flushesLines: Bool
  private let memory = ProcessMemory()
  let pictures: (any PictureDecoder)? = PictureReader()
  private var pending: [UInt8] = []
  /// Whether somebody reads what a program has done to files.
  var tells = true
  /// Shows how far loops have come; nil where nobody looks.
  var progress: ProgressDisplay?
  /// Asks a person for a line; nil where nobody can answer.
  var ask: ((_ prompt: String) -> InputLine)?

  /// `folder` is where a program's own files are looked up, `data` what else it may read.
  init(folder: String, data: [String: String] = [:], interruption: Interruption = .ofProcess) {
    folders = LentFolders(own: folder, lent: data)
    self.interruption = interruption
    flushesLines = Terminal.hasOutput
    pending.reserveCapacity(MachineHost.capacity)
  }

  deinit { flush() }

  func write(_ text: String, to stream: OutputStream) {
    switch stream {
    case .stdout:
      pending += text.utf8
      if pending.count >= MachineHost.capacity || (flushesLines && text.utf8.contains(10)) {
        flush()
      }
    case .stderr:
      flush()
      makeRoom(endsLine: text.utf8.last == 10) { StandardOutput.writeError(text) }
    }
  }

  /// A program's figure is drawn for a person at a terminal; a file or a pipe gets nothing of it, as
  /// from Python, which would open a window.
  func display(_ forms: [DisplayForm]) {
    guard Terminal.hasOutput else { return }
    let bundle = MimeBundle(forms.map { MimeBundle.Entry($0.mime, $0.text) })
    flush()
    makeRoom(endsLine: true) {
      StandardOutput.write(Screen().renderer.output(.displayData(bundle)))
    }
  }

  /// Prints where bars may stand.
  func makeRoom(endsLine: Bool, _ body: () -> Void) {
    if let progress { progress.makeRoom(endsLine: endsLine, body) } else { body() }
  }

  func showProgress(_ loop: LoopProgress) -> Bool {
    guard let progress else { return false }
    flush()
    return progress.show(loop)
  }

  func flush() {
    guard !pending.isEmpty else { return }
    makeRoom(endsLine: pending.last == 10) { StandardOutput.write(pending, to: STDOUT_FILENO) }
    pending.removeAll(keepingCapacity: true)
  }

  func readLine(prompt: String) -> InputLine {
    flush()
    progress?.hide()
    if let ask { return ask(prompt) }
    StandardOutput.write(prompt)
    guard let line = Swift.readLine(strippingNewline: true) else { return .endOfFile }
    return .line(line)
  }

  func wallClock() -> Double? { MachineHost.seconds(CLOCK_REALTIME) }

  func monotonicClock() -> Double? { MachineHost.seconds(CLOCK_MONOTONIC) }

  func processorTime() -> Double? { MachineHost.seconds(CLOCK_PROCESS_CPUTIME_ID) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Only files in the program's own folder and in lent ones, by plain names.
  func asset(_ name: String) -> [UInt8]? {
    guard case .file(let path, _) = folders.place(of: name) else { return nil }
    do throws(FileError) { return try Files.read(path) } catch { return nil }
  }

  func assetKind(_ name: String) -> AssetKind {
    switch folders.place(of: name) {
    case .file(_, let size): .file(size: size)
    case .folder: .folder
    case .missing: .missing
    case .refused: .refused
    }
  }

  func assetNames(in folder: String) -> [String]? { folders.names(in: folder) }

  func note(_ text: String) {
    guard tells else { return }
    flush()
    StandardOutput.writeError("lossrepl: " + text + "\n")
  }

  func takeInterrupt() -> Bool { interruption.take() }

  func memoryInUse() -> Int64? { memory.resident() }
}
