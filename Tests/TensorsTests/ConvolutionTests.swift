import Tensors
import Testing

@Suite("Convolutions of floats against those of doubles")
struct ConvolutionTests {
  struct Sizes: CustomTestStringConvertible, Sendable {
    let batch: Int
    let channels: Int
    let filters: Int
    let image: [Int]
    let padding: Int
    var kernel = 3
    var stride = 1
    var groups = 1

    var testDescription: String {
      "\(batch)×\(channels)×\(image) by \(filters)×\(kernel)×\(kernel), padding \(padding), groups \(groups)"
    }
  }

  static let sizes: [Sizes] = [
    Sizes(batch: 2, channels: 16, filters: 20, image: [12, 13], padding: 1),
    Sizes(batch: 3, channels: 17, filters: 16, image: [13, 14], padding: 0),
    Sizes(batch: 9, channels: 18, filters: 16, image: [7, 9], padding: 2),
    Sizes(batch: 5, channels: 16, filters: 16, image: [8, 8], padding: 1),
    Sizes(batch: 4, channels: 16, filters: 16, image: [9, 9], padding: 3),
    Sizes(batch: 2, channels: 3, filters: 8, image: [20, 20], padding: 3, kernel: 7, stride: 2),
    Sizes(batch: 3, channels: 16, filters: 8, image: [10, 10], padding: 0, kernel: 1),
    // Winograd's method with images together.
    Sizes(batch: 8, channels: 64, filters: 64, image: [7, 7], padding: 1),
    Sizes(batch: 3, channels: 16, filters: 24, image: [6, 7], padding: 1),
    // Small images together, by lists of places.
    Sizes(batch: 4, channels: 8, filters: 8, image: [4, 4], padding: 1),
    Sizes(batch: 6, channels: 8, filters: 16, image: [2, 2], padding: 1),
    // Taps that only meet padding.
    Sizes(batch: 7, channels: 16, filters: 8, image: [1, 1], padding: 1),
    Sizes(batch: 4, channels: 8, filters: 8, image: [2, 2], padding: 1, stride: 2),
    Sizes(batch: 3, channels: 4, filters: 6, image: [3, 3], padding: 2, kernel: 5),
    // Large images in parts.
    Sizes(batch: 2, channels: 3, filters: 8, image: [100, 90], padding: 3, kernel: 7, stride: 2),
    // Many small images, each of them a lane: whole vectors and not, one block and two.
    Sizes(batch: 16, channels: 16, filters: 8, image: [4, 4], padding: 1),
    Sizes(batch: 37, channels: 16, filters: 12, image: [5, 3], padding: 1),
    Sizes(batch: 66, channels: 12, filters: 8, image: [2, 2], padding: 1),
    Sizes(batch: 64, channels: 32, filters: 16, image: [6, 6], padding: 0, stride: 2),
    Sizes(batch: 33, channels: 16, filters: 8, image: [1, 1], padding: 1),
    Sizes(batch: 18, channels: 3, filters: 8, image: [11, 12], padding: 3, kernel: 7, stride: 2),
    Sizes(batch: 20, channels: 16, filters: 8, image: [7, 8], padding: 0, kernel: 1, stride: 2),
    Sizes(batch: 40, channels: 16, filters: 16, image: [5, 5], padding: 0, kernel: 1),
    Sizes(batch: 16, channels: 16, filters: 4, image: [3, 3], padding: 4, kernel: 3, stride: 3),
    // Not every pixel of a 1×1 kernel's image, and groups.
    Sizes(batch: 4, channels: 8, filters: 8, image: [9, 9], padding: 0, kernel: 1, stride: 2),
    Sizes(batch: 4, channels: 8, filters: 8, image: [6, 6], padding: 1, groups: 2),
    Sizes(batch: 4, channels: 8, filters: 8, image: [1, 1], padding: 1, groups: 8),
  ]

  /// Output and gradients of the sum of squares.
  private func results(
    _ sizes: Sizes, _ inputs: [Tensor], _ dtype: DType, _ engine: Engine
  ) throws -> [Tensor] {
    var leaves: [Tensor] = []
    for input in inputs {
      let leaf = try engine.detach(engine.clone(engine.to(input, dtype: dtype)))
      try engine.setRequiresGrad(leaf, true)
      leaves.append(leaf)
    }
    let output = try engine.convolution(
      leaves[0], leaves[1], leaves[2], stride: [sizes.stride], padding: [sizes.padding],
      dilation: [1], groups: sizes.groups, rank: 2)
    try engine.backward([engine.sum(engine.square(output))], gradients: [nil])
    return try [output] + leaves.map { try #require($0.grad) }
  }

  @Test("output and gradients agree", arguments: sizes)
  func agreement(_ sizes: Sizes) throws {
    let engine = Engine()
    let inputs = try [
      engine.randn([sizes.batch, sizes.channels] + sizes.image),
      engine.randn([
        sizes.filters, sizes.channels / sizes.groups, sizes.kernel, sizes.kernel,
      ]),
      engine.randn([sizes.filters]),
    ]
    let floats = try results(sizes, inputs, .float32, engine)
    let doubles = try results(sizes, inputs, .float64, engine)
    for (got, wanted) in zip(floats, doubles) {
      let (values, exact) = (try engine.doubles(got), try engine.doubles(wanted))
      let scale = exact.reduce(1) { max($0, abs($1)) }
      let worst = zip(values, exact).reduce(0) { max($0, abs($1.0 - $1.1)) }
      #expect(worst <= 2e-6 * scale, "\(worst) of \(scale)")
    }
  }

  @Test("a bias of another size is refused")
  func bias() throws {
    let engine = Engine()
    let (x, weight) = (try engine.randn([1, 3, 8, 8]), try engine.randn([4, 3, 3, 3]))
    let bias = try engine.randn([5])
    #expect {
      _ = try engine.convolution(x, weight, bias, stride: [1], padding: [0], dilation: [1], rank: 2)
    } throws: {
      "\(($0 as? TensorError)?.message ?? "")".hasPrefix(
        "Given weight of size [4, 3, 3, 3], expected bias to be 1-dimensional with 4 elements")
    }
  }
}
