import Lessons

/// How far a learner has come in a lesson: what ran, in order, and the step that was shown.
struct Progress: Equatable {
  /// Something that was run.
  enum Entry: Equatable {
    case cell(String)
    case code(String)
  }

  var entries: [Entry] = []
  var step: String?
  var done: [String] = []

  var isEmpty: Bool { entries.isEmpty && step == nil }

  init() {}

  init?(_ json: JSON) {
    guard json["format"]?.integer == 1, let items = json["entries"]?.array else { return nil }
    step = json["step"]?.string
    done = (json["done"]?.array ?? []).compactMap { $0.string }
    entries = items.compactMap { item in
      if let id = item["cell"]?.string { return .cell(id) }
      return item["code"]?.string.map { .code($0) }
    }
  }

  var json: JSON {
    var members = [JSON.Member("format", .integer(1))]
    if let step { members.append(JSON.Member("step", .string(step))) }
    members.append(JSON.Member("done", .strings(done)))
    members.append(JSON.Member("entries", .array(entries.map { $0.json })))
    return .object(members)
  }
}

extension Progress.Entry {
  fileprivate var json: JSON {
    switch self {
    case .cell(let id): .object([JSON.Member("cell", .string(id))])
    case .code(let code): .object([JSON.Member("code", .string(code))])
    }
  }
}

/// Keeps progress between runs, one file a lesson; without a place for it there is a warning.
struct ProgressStore {
  private let path: String?

  /// `lesson` is the path of the lesson's file.
  init(lesson: String, in directory: StateDirectory) {
    let name = ProgressStore.hash(Files.resolved(lesson))
    path = directory.path(of: "progress-" + name + ".json")
  }

  /// What was kept; a file that cannot be understood counts as none.
  func load() -> Progress {
    guard let path, Files.kind(path) == .file else { return Progress() }
    let text = String(decoding: LessonFiles.readOrEmpty(path), as: UTF8.self)
    do throws(JSONError) {
      return Progress(try JSON(parsing: text)) ?? Progress()
    } catch {
      return Progress()
    }
  }

  /// Why it cannot be kept; nil when it is.
  func save(_ progress: Progress) -> String? {
    guard let path else { return "there is no folder for it (XDG_STATE_HOME)" }
    do throws(FileError) {
      try Files.replace(path, with: Array(progress.json.indented.utf8))
      return nil
    } catch {
      return error.message
    }
  }

  /// A name for a lesson's files: a number that its path gives.
  static func hash(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
