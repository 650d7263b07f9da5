import PythonRuntime
import Lessons

/// The host of a session's interpreter: printed text becomes events, the rest is asked of `outside`.
final class CellHost: Host {
  let outside: any Host
  var report: (Event) -> Void = { _ in }
  /// What the running cell wrote to standard error, where warnings arrive.
  private(set) var errorText = ""

  init(outside: any Host) { self.outside = outside }

  func begin(_ report: @escaping (Event) -> Void) {
    self.report = report
    errorText = ""
  }

  func end() { report = { _ in } }

  func write(_ text: String, to stream: OutputStream) {
    switch stream {
    case .stdout: report(.stdout(text))
    case .stderr:
      errorText += text
      report(.stderr(text))
    }
  }

  func display(_ forms: [DisplayForm]) {
    report(.displayData(MimeBundle(forms)))
  }

  func readLine(prompt: String) -> InputLine { outside.readLine(prompt: prompt) }

  func wallClock() -> Double? { outside.wallClock() }

  func monotonicClock() -> Double? { outside.monotonicClock() }

  func processorTime() -> Double? { outside.processorTime() }

  func asset(_ name: String) -> [UInt8]? { outside.asset(name) }

  func assetKind(_ name: String) -> AssetKind { outside.assetKind(name) }

  func assetNames(in folder: String) -> [String]? { outside.assetNames(in: folder) }

  func note(_ text: String) { outside.note(text) }

  var pictures: (any PictureDecoder)? { outside.pictures }

  func takeInterrupt() -> Bool { outside.takeInterrupt() }

  func showProgress(_ progress: LoopProgress) -> Bool { outside.showProgress(progress) }

  func memoryInUse() -> Int64? { outside.memoryInUse() }
}

extension MimeBundle {
  /// What an interpreter displays, in Jupyter's terms.
  init(_ forms: [DisplayForm]) { self.init(forms.map { Entry($0.mime, $0.text) }) }
}
