/// Leaves out points that no eye would miss, so that a million of them stay a small picture.
package struct Thinning {
  private static let columns = 1600
  private static let rows = 1200
  private let x, y: Axis

  package init(x: Axis, y: Axis) {
    self.x = x
    self.y = y
  }

  /// In each column of the picture the first, the lowest, the highest and the last point of a line.
  package func line(_ xs: [Double], _ ys: [Double]) -> (x: [Double], y: [Double]) {
    var kept: [Int] = []
    var run: (column: Int, first: Int, low: Int, high: Int, last: Int)?
    func end() {
      guard let run else { return }
      kept += Array(Set([run.first, run.low, run.high, run.last])).sorted()
    }
    for index in 0..<min(xs.count, ys.count) {
      guard let column = place(xs[index], x, Thinning.columns), !ys[index].isNaN else {
        end()
        run = nil
        kept.append(index)
        continue
      }
      guard var known = run, known.column == column else {
        end()
        run = (column, index, index, index, index)
        continue
      }
      if ys[index] < ys[known.low] { known.low = index }
      if ys[index] > ys[known.high] { known.high = index }
      known.last = index
      run = known
    }
    end()
    return picked(evenly(kept, at: 40_000), xs, ys)
  }

  /// One point for each place of the picture.
  package func points(_ xs: [Double], _ ys: [Double]) -> (x: [Double], y: [Double]) {
    var taken: Set<Int> = []
    var kept: [Int] = []
    for index in 0..<min(xs.count, ys.count) {
      guard let column = place(xs[index], x, Thinning.columns / 3),
        let row = place(ys[index], y, Thinning.rows / 3)
      else { continue }
      if taken.insert(row * Thinning.columns + column).inserted { kept.append(index) }
    }
    return picked(evenly(kept, at: 20_000), xs, ys)
  }

  private func place(_ value: Double, _ axis: Axis, _ count: Int) -> Int? {
    guard let share = axis.share(value), share > -1, share < 2 else { return nil }
    return Int(((share + 1) * Double(count)).rounded(.down))
  }

  private func evenly(_ kept: [Int], at most: Int) -> [Int] {
    guard kept.count > most else { return kept }
    let step = (kept.count + most - 1) / most
    return stride(from: 0, to: kept.count, by: step).map { kept[$0] }
  }

  private func picked(
    _ kept: [Int], _ xs: [Double], _ ys: [Double]
  ) -> (x: [Double], y: [Double]) {
    (kept.map { xs[$0] }, kept.map { ys[$0] })
  }
}
