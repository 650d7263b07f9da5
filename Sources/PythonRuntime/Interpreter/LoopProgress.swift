/// How far a long loop has come, for a host that shows it.
package struct LoopProgress {
  /// A number that the loop named last, over time.
  package struct Curve {
    package var name: String
    /// Evenly chosen values from the first to the latest.
    package var values: [Double]
    package var lowest: Double

    package init(name: String, values: [Double], lowest: Double) {
      self.name = name
      self.values = values
      self.lowest = lowest
    }
  }

  /// Which loop it is, as long as the interpreter lives.
  package var id: Int64
  /// What the loop does, in the program's words; empty for none.
  package var label = ""
  package var done = 0.0
  package var total: Double?
  /// What one round is called.
  package var unit = "it"
  /// Whether large numbers are told in thousands, and what a thousand is.
  package var scale: Double?
  package var seconds = 0.0
  /// Rounds in a second.
  package var rate: Double?
  /// More that the program says of it: `loss=0.3`.
  package var details = ""
  /// Where it stands among others; `nil` for below those that are shown.
  package var position: Int64?
  /// Whether something of it stays when it has ended.
  package var leaves = true
  package var hasEnded = false
  /// Whether the program asked for a bar, or only runs long.
  package var isAskedFor = true
  package var curve: Curve?

  package init(id: Int64) { self.id = id }
}
