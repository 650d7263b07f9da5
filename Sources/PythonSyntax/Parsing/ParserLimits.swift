/// How deep a source may nest; a browser's stack is smaller than a terminal's.
package struct ParserLimits: Sendable {
  package let depth: Int
  package let height: Int

  package init(depth: Int, height: Int) {
    self.depth = depth
    self.height = height
  }

  #if arch(wasm32)
    package static let standard = ParserLimits(depth: 250, height: 500)
  #else
    package static let standard = ParserLimits(depth: 1000, height: 3000)
  #endif
}
