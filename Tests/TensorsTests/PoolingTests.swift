import Tensors
import Testing

@Suite("Pooling of floats against that of doubles")
struct PoolingTests {
  struct Windows: CustomTestStringConvertible, Sendable {
    let image: [Int]
    let kernel: [Int]
    let stride: [Int]
    var padding = [0]
    var dilation = [1]
    var ceilMode = false

    var testDescription: String {
      "\(image) by \(kernel), stride \(stride), padding \(padding), dilation \(dilation)"
    }
  }

  static let windows: [Windows] = [
    Windows(image: [16, 16], kernel: [3], stride: [2], padding: [1]),
    Windows(image: [9, 21], kernel: [3], stride: [1], padding: [1]),
    Windows(image: [10, 11], kernel: [3], stride: [2], padding: [1], ceilMode: true),
    Windows(image: [12, 13], kernel: [2, 3], stride: [1, 2], dilation: [3, 2]),
    Windows(image: [17, 5], kernel: [5, 4], stride: [3, 1], padding: [2, 2]),
    Windows(image: [1, 30], kernel: [1, 4], stride: [1, 4]),
    Windows(image: [8, 8], kernel: [2], stride: [2]),
    Windows(image: [9, 9], kernel: [2], stride: [2], ceilMode: true),
    Windows(image: [20, 40], kernel: [3], stride: [9]),
  ]

  /// Few different values, so that windows have several greatest; -∞ and NaN.
  private func image(_ size: [Int], _ engine: Engine) throws -> Tensor {
    let whole = try engine.randint(0, 4, [2, 3] + size)
    let image = try engine.to(whole, dtype: .float32)
    for (place, value) in [(3, Double.nan), (4, -.infinity), (size[1] * 2 / 3, .nan)] {
      let flat = try engine.reshape(image, [-1])
      if place < flat.count {
        _ = try engine.fillInPlace(
          engine.narrow(flat, dim: 0, start: place, length: 1), .double(value))
      }
    }
    return image
  }

  @Test("values and places agree", arguments: windows)
  func agreement(_ windows: Windows) throws {
    let engine = Engine()
    let floats = try image(windows.image, engine)
    let doubles = try engine.to(floats, dtype: .float64)
    func pooled(_ input: Tensor) throws -> (values: [String], places: [Double]) {
      let (output, indices) = try engine.maxPool2d(
        input, kernel: windows.kernel, stride: windows.stride, padding: windows.padding,
        dilation: windows.dilation, ceilMode: windows.ceilMode)
      return (try engine.doubles(output).map { "\($0)" }, try engine.doubles(indices))
    }
    let (got, wanted) = (try pooled(floats), try pooled(doubles))
    #expect(got.values == wanted.values)
    #expect(got.places == wanted.places)
  }
}
