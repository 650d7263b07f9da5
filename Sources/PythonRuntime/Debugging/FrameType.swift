// The attributes of frames and tracebacks.
extension Interpreter {
  func installFrameTypes() {
    let frame = TypeBuilder(extending: types.frame, in: self, style: .builtin)
    frame.property("f_lineno") { (_, value) in .int(Int64(value.asFrame?.line ?? 0)) }
    frame.property("f_lasti") { (_, value) in .int(Int64(value.asFrame?.instruction ?? 0)) }
    frame.property("f_code") { (_, value) in value.asFrame.map { .object($0.code) } ?? .none }
    frame.property("f_globals") { (_, value) in value.asFrame.map { .object($0.globals) } ?? .none }
    frame.property("f_builtins") { (interpreter, _) in
      .object(interpreter.builtins.attributes)
    }
    frame.property("f_locals") { (_, value) in
      value.asFrame.map { .object($0.currentLocals()) } ?? .none
    }
    frame.property("f_back") { (interpreter, value) in
      guard let frame = value.asFrame else { return .none }
      return interpreter.machine.caller(of: frame).map { .object($0) } ?? .none
    }
    frame.property("f_trace") { (_, value) in
      value.asFrame?.traceFunction ?? .none
    } set: { (_, value, function) in
      value.asFrame?.traceFunction = function.isNone ? nil : function
    }
    installTracebackType()
  }

  private func installTracebackType() {
    let traceback = TypeBuilder(extending: types.traceback, in: self, style: .builtin)
    traceback.property("tb_lineno") { (_, value) in
      .int(Int64(value.asTraceback?.position.line ?? 0))
    }
    traceback.property("tb_lasti") { (_, value) in
      .int(Int64(value.asTraceback?.instruction ?? 0))
    }
    traceback.property("tb_frame") { (_, value) in
      value.asTraceback.map { .object($0.frame) } ?? .none
    }
    traceback.property("tb_next") { (_, value) in
      value.asTraceback?.next.map { .object($0) } ?? .none
    }
  }
}

extension Machine {
  /// `f_back`: the frame that waits for this one, or waited for it when it ended.
  func caller(of frame: PyFrame) -> PyFrame? {
    guard let record = frame.active else { return frame.caller }
    guard let back = record.pointee.back, back.pointee.back != nil else { return nil }
    return view(of: back)
  }
}
