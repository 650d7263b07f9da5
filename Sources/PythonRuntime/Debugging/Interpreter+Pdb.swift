// What a host asks of `pdb`.
extension Interpreter {
  /// Has `pdb` stop at the first line of what runs next.
  package func stepNextRun() throws(PythonException) {
    _ = try callPdb("_follow")
  }

  /// Runs a program under `pdb` until somebody quits; the exit status.
  package func debugProgram(_ source: String, name: String) throws(PythonException) -> Int32 {
    defer { stopDebugging() }
    // What `compile` is given is shown by nobody; this source is that of a file.
    sources[name] = SourceText(name: name, text: source)
    let status = try callPdb("_main", .string(name), .string(source))
    return Int32(truncatingIfNeeded: status.asInt ?? 0)
  }

  /// Opens `pdb` at the place where an exception was raised.
  package func postMortem(_ exception: PyException) throws(PythonException) {
    defer { stopDebugging() }
    guard let traceback = exception.traceback else { return }
    _ = try callPdb("post_mortem", .object(traceback))
  }

  /// Ends what a debugger began, when a run is over.
  package func stopDebugging() {
    setTrace(nil)
    interruptHandler = nil
  }

  /// Whether an exception is `bdb.BdbQuit`: somebody quit the debugger.
  package func isDebuggerQuit(_ exception: PyException) -> Bool {
    exception.exceptionType.module == "bdb" && exception.exceptionType.name == "BdbQuit"
  }

  /// What may stand at the cursor of a `(Pdb)` prompt, and how much of it has been typed.
  package func pdbCompletions(before: String) -> (typed: Int, candidates: [String])? {
    guard modules.loaded["pdb"] != nil else { return nil }
    let answer = quietly { () throws(PythonException) in
      try self.callPdb("_completions", .string(before))
    }
    guard let pair = answer?.asTuple?.items, pair.count == 2, let typed = pair[0].asInt else {
      return nil
    }
    return (Int(typed), pair[1].asList?.items.compactMap { $0.asText } ?? [])
  }

  private func quietly(_ body: () throws(PythonException) -> Value) -> Value? {
    do throws(PythonException) { return try body() } catch { return nil }
  }

  private func callPdb(_ name: String, _ arguments: Value...) throws(PythonException) -> Value {
    let function = try getAttribute(.object(try loadModule("pdb")), name)
    return try call(function, with: CallArguments(ContiguousArray(arguments), keywords: []))
  }
}
