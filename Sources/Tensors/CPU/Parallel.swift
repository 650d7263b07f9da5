#if !arch(wasm32)
  import CWorkers
#endif

/// Loops whose rounds do not depend on each other, on all processors of the machine.
///
/// What a round computes depends on its number alone, never on the number of threads.
package enum Parallel {
  /// So many elements are worth waking up a thread for.
  static let grain = 1 << 15

  /// Calls `body` with 0 ..< `count` in any order, on any thread.
  package static func forEach(_ count: Int, _ body: (Int) -> Void) {
    #if arch(wasm32)
      for index in 0..<count { body(index) }
    #else
      if count < 2 {
        for index in 0..<count { body(index) }
        return
      }
      withoutActuallyEscaping(body) { body in
        var body = body
        withUnsafeMutablePointer(to: &body) { context in
          lossrepl_rounds(
            count,
            { context, index in
              context?.assumingMemoryBound(to: ((Int) -> Void).self).pointee(index)
            }, context)
        }
      }
    #endif
  }

  /// Cuts `count` elements into blocks of a grain and calls `body` with the start and length of each.
  package static func forEachBlock(
    of count: Int, grain: Int = grain, _ body: (_ start: Int, _ count: Int) -> Void
  ) {
    if count < 2 * grain { return body(0, count) }
    forEach((count + grain - 1) / grain) { block in
      body(block * grain, Swift.min(grain, count - block * grain))
    }
  }
}
