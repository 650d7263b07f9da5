/// Elements of one operand at equal distances, and the places of their results.
struct Run1<Value: Compute, Result: Element> {
  private let out: UnsafeMutablePointer<Result>
  private let x: UnsafePointer<Value>
  private let step: SIMD4<Int>
  private let count: Int

  init(
    _ out: UnsafeMutablePointer<Result>, _ x: UnsafePointer<Value>, _ start: SIMD4<Int>,
    _ step: SIMD4<Int>, _ count: Int
  ) {
    (self.out, self.x) = (out + start[0], x + start[1])
    (self.step, self.count) = (step, count)
  }

  @inline(__always)
  func map(_ function: (Value) -> Result) {
    if step[0] == 1 && step[1] == 1 {
      for index in 0..<count { out[index] = function(x[index]) }
    } else {
      for index in 0..<count { out[index &* step[0]] = function(x[index &* step[1]]) }
    }
  }
}

/// Elements of two operands at equal distances, and the places of their results.
struct Run2<Value: Compute, Result: Element> {
  fileprivate let out: UnsafeMutablePointer<Result>
  fileprivate let x, y: UnsafePointer<Value>
  fileprivate let step: SIMD4<Int>
  fileprivate let count: Int

  init(
    _ out: UnsafeMutablePointer<Result>, _ x: UnsafePointer<Value>, _ y: UnsafePointer<Value>,
    _ start: SIMD4<Int>, _ step: SIMD4<Int>, _ count: Int
  ) {
    (self.out, self.x, self.y) = (out + start[0], x + start[1], y + start[2])
    (self.step, self.count) = (step, count)
  }

  @inline(__always)
  func map(_ function: (Value, Value) -> Result) {
    if step[0] == 1 && step[1] == 1 && step[2] == 1 {
      for index in 0..<count { out[index] = function(x[index], y[index]) }
    } else if step[0] == 1 && step[1] == 1 && step[2] == 0 {
      let right = y[0]
      for index in 0..<count { out[index] = function(x[index], right) }
    } else {
      for index in 0..<count {
        out[index &* step[0]] = function(x[index &* step[1]], y[index &* step[2]])
      }
    }
  }
}

/// Elements of three operands at equal distances, and the places of their results.
struct Run3<Value: Compute> {
  private let run: Run2<Value, Value>
  private let z: UnsafePointer<Value>
  private let step: Int

  init(_ run: Run2<Value, Value>, z: UnsafePointer<Value>, step: Int) {
    (self.run, self.z, self.step) = (run, z, step)
  }

  @inline(__always)
  func map(_ function: (Value, Value, Value) -> Value) {
    let (out, x, y) = (run.out, run.x, run.y)
    if run.step == SIMD4(1, 1, 1, 1) {
      for index in 0..<run.count { out[index] = function(x[index], y[index], z[index]) }
    } else {
      for index in 0..<run.count {
        out[index &* run.step[0]] = function(
          x[index &* run.step[1]], y[index &* run.step[2]], z[index &* step])
      }
    }
  }
}

extension Run1 where Result == Boolean {
  @inline(__always)
  func test(_ predicate: (Value) -> Bool) { map { Boolean(predicate($0)) } }
}

extension Run2 where Result == Boolean {
  @inline(__always)
  func test(_ predicate: (Value, Value) -> Bool) { map { Boolean(predicate($0, $1)) } }
}
