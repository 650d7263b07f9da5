/// Where a program that is being followed stops next, by the rules of Python's `bdb`.
package struct Stepping {
  /// Stop only in this frame; anywhere when `anywhere` is set.
  private var stopFrame: PyFrame?
  private var returnFrame: PyFrame?
  private var anywhere = true
  /// The least line to stop at; -1 for none.
  private var stopLine = 0

  /// Stop at the next line anywhere.
  mutating func step() {
    self = Stepping()
  }

  /// Stop at the next line of `frame`, or when it returns.
  mutating func next(_ frame: PyFrame) {
    anywhere = false
    stopFrame = frame
    returnFrame = nil
    stopLine = 0
  }

  /// Stop when `frame` returns.
  mutating func finish(_ frame: PyFrame, caller: PyFrame?) {
    anywhere = false
    stopFrame = caller
    returnFrame = frame
    stopLine = 0
  }

  /// Stop in `frame` at a line not before `line`.
  mutating func until(_ frame: PyFrame, line: Int) {
    anywhere = false
    stopFrame = frame
    returnFrame = frame
    stopLine = line
  }

  /// Stop at breakpoints only.
  mutating func goOn() {
    anywhere = false
    stopFrame = nil
    returnFrame = nil
    stopLine = -1
  }

  /// Whether to stop at a line or call of `frame`.
  func stops(in frame: PyFrame) -> Bool {
    if anywhere { return true }
    return frame === stopFrame && stopLine >= 0 && frame.line >= stopLine
  }

  /// Whether to stop when `frame` returns.
  func stopsAtReturn(of frame: PyFrame) -> Bool {
    stops(in: frame) || frame === returnFrame
  }

  /// A frame that was waited for has ended: its caller is next.
  mutating func leave(_ frame: PyFrame) {
    if !anywhere, frame === stopFrame, stopLine != -1 { step() }
  }
}

/// A line at which a program that is being followed stops.
package struct Breakpoint {
  package let number: Int
  package let file: String
  package let line: Int
  package let condition: String?
  package let isTemporary: Bool
  package var hits = 0
}
