private import CEditline
import Glibc

/// Edits lines in a terminal with libedit: arrow keys, history, search, completion.
final class EditlineEditor: LineEditor {
  var complete: (_ before: String) -> Completion = { _ in .none }

  private let editor: OpaquePointer
  private let past: OpaquePointer
  private let store: HistoryFile
  private let interruption: Interruption
  /// Owned for libedit, which keeps the pointer between calls.
  private var prompt: UnsafeMutablePointer<CChar>

  /// Nil where libedit cannot use the terminal.
  init?(history store: HistoryFile, interruption: Interruption) {
    EditlineEditor.useUnicode()
    guard let editor = lossrepl_el_open("lossrepl"), let past = lossrepl_history_open(2000),
      let prompt = strdup("")
    else { return nil }
    self.editor = editor
    self.past = past
    self.store = store
    self.interruption = interruption
    self.prompt = prompt
    for line in store.lines { lossrepl_history_enter(past, line) }
    configure()
  }

  deinit {
    el_end(editor)
    history_end(past)
    free(prompt)
  }

  var hasPendingInput: Bool {
    var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }

  var goesOnBehindBlankLine: Bool { hasPendingInput }

  func readLine(prompt: String, indentation: String) -> TypedLine {
    el_resize(editor)
    show(prompt)
    if !indentation.isEmpty { el_push(editor, indentation) }
    var count: Int32 = 0
    guard let text = el_gets(editor, &count), count > 0 else {
      return interruption.take() ? abandonLine() : .end
    }
    var line = String(cString: text)
    if line.hasSuffix("\n") { line.removeLast() }
    return .line(line)
  }

  func remember(_ line: String) {
    lossrepl_history_enter(past, line)
    store.append(line)
  }

  private func abandonLine() -> TypedLine {
    el_reset(editor)
    StandardOutput.write("^C\n")
    return .interrupted
  }

  private func show(_ text: String) {
    guard let copy = strdup(text) else { return }
    free(prompt)
    prompt = copy
  }

  private func configure() {
    lossrepl_el_set_client_data(editor, Unmanaged.passUnretained(self).toOpaque())
    lossrepl_el_use_emacs_keys(editor)
    lossrepl_el_set_history(editor, past)
    // Control codes in a prompt are bracketed by \u{1}, so that libedit does not count them.
    lossrepl_el_set_prompt(editor, { EditlineEditor.of($0)?.prompt }, 1)
    lossrepl_el_set_reader(editor) { editor, character in
      EditlineEditor.of(editor)?.readCharacter(into: character) ?? 0
    }
    lossrepl_el_bind_completion(editor) { editor, _ in
      EditlineEditor.of(editor)?.completeWord() ?? UInt8(CC_ERROR)
    }
  }

  private static func of(_ editor: OpaquePointer?) -> EditlineEditor? {
    guard let data = lossrepl_el_client_data(editor) else { return nil }
    return Unmanaged<EditlineEditor>.fromOpaque(data).takeUnretainedValue()
  }

  /// libedit needs a UTF-8 locale for more than ASCII; numbers keep their C form.
  private static func useUnicode() {
    if setlocale(LC_CTYPE, "") == nil || MB_CUR_MAX_value < 2 { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  private static var MB_CUR_MAX_value: Int { Int(__ctype_get_mb_cur_max()) }
}

// Reading from the keyboard.
extension EditlineEditor {
  /// libedit's reader: one character, 0 at the end, -1 when Ctrl-C was pressed.
  private func readCharacter(into character: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    guard let first = readByte() else { return interruption.isSet ? -1 : 0 }
    var bytes = [first]
    while bytes.count < EditlineEditor.length(of: first), let next = readByte() {
      bytes.append(next)
    }
    let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first
    character?.pointee = wchar_t(scalar?.value ?? 0xFFFD)
    return 1
  }

  private func readByte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count == 1 { return byte }
      guard count < 0, errno == EINTR, !interruption.isSet else { return nil }
      el_resize(editor)
    }
  }

  private static func length(of first: UInt8) -> Int {
    switch first {
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF8: 4
    default: 1
    }
  }
}

// Completion.
extension EditlineEditor {
  private func completeWord() -> UInt8 {
    guard let info = el_line(editor) else { return UInt8(CC_ERROR) }
    let before = text(from: info.pointee.buffer, to: info.pointee.cursor)
    if before.allSatisfy({ $0 == " " }) { return insert("    ") }
    let completion = complete(before)
    let typed = String(before.suffix(completion.replaced))
    let shared = EditlineEditor.commonPrefix(of: completion.candidates)
    if shared.count > typed.count {
      el_deletestr(editor, Int32(typed.count))
      return insert(shared)
    }
    guard completion.candidates.count > 1 else { return UInt8(CC_REFRESH_BEEP) }
    list(completion.candidates)
    return UInt8(CC_REDISPLAY)
  }

  private func insert(_ text: String) -> UInt8 {
    el_insertstr(editor, text) == 0 ? UInt8(CC_REFRESH) : UInt8(CC_ERROR)
  }

  private func list(_ candidates: [String]) {
    let shown = candidates.prefix(100)
    let width = (shown.map(\.count).max() ?? 0) + 2
    let perLine = max(1, Terminal.width / width)
    var lines: [String] = [""]
    for (index, candidate) in shown.enumerated() {
      if index % perLine == 0 { lines.append("") }
      lines[lines.count - 1] +=
        candidate + String(repeating: " ", count: width - candidate.count)
    }
    if candidates.count > shown.count { lines.append("… \(candidates.count) in all") }
    StandardOutput.write(lines.joined(separator: "\n") + "\n")
  }

  private func text(from start: UnsafePointer<CChar>?, to end: UnsafePointer<CChar>?) -> String {
    guard let start, let end, end > start else { return "" }
    let bytes = UnsafeBufferPointer(start: start, count: end - start)
    return String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func commonPrefix(of words: [String]) -> String {
    guard var prefix = words.first else { return "" }
    for word in words.dropFirst() {
      while !word.hasPrefix(prefix) { prefix.removeLast() }
    }
    return prefix
  }
}
