import Testing

import Tensors

/// Float convolutions take one of several ways, by their sizes; those in doubles are plain products.
@Suite("Every way to convolve gives the same")
struct ConvolutionPathTests {
  struct Sizes: CustomTestStringConvertible {
    let x: [Int]
    let filters: Int
    let kernel: Int
    let stride: Int
    let padding: Int
    var groups = 1

    var testDescription: String {
      "\(x) → \(filters), kernel \(kernel), stride \(stride), padding \(padding), groups \(groups)"
    }
  }

  static let sizes = [
    // Winograd: images together, and rows of tiles apart.
    Sizes(x: [8, 64, 7, 7], filters: 64, kernel: 3, stride: 1, padding: 1),
    Sizes(x: [3, 16, 6, 7], filters: 24, kernel: 3, stride: 1, padding: 1),
    Sizes(x: [2, 16, 20, 30], filters: 16, kernel: 3, stride: 1, padding: 1),
    // Small images together, by lists of places.
    Sizes(x: [4, 8, 4, 4], filters: 8, kernel: 3, stride: 1, padding: 1),
    Sizes(x: [6, 8, 2, 2], filters: 16, kernel: 3, stride: 1, padding: 1),
    // Taps that only meet padding.
    Sizes(x: [7, 16, 1, 1], filters: 8, kernel: 3, stride: 1, padding: 1),
    Sizes(x: [4, 8, 2, 2], filters: 8, kernel: 3, stride: 2, padding: 1),
    Sizes(x: [3, 4, 3, 3], filters: 6, kernel: 5, stride: 1, padding: 2),
    // Large images in parts.
    Sizes(x: [2, 3, 100, 90], filters: 8, kernel: 7, stride: 2, padding: 3),
    // The image itself as the column matrix, and not.
    Sizes(x: [4, 8, 9, 9], filters: 8, kernel: 1, stride: 1, padding: 0),
    Sizes(x: [4, 8, 9, 9], filters: 8, kernel: 1, stride: 2, padding: 0),
    // Groups.
    Sizes(x: [4, 8, 6, 6], filters: 8, kernel: 3, stride: 1, padding: 1, groups: 2),
    Sizes(x: [4, 8, 1, 1], filters: 8, kernel: 3, stride: 1, padding: 1, groups: 8),
  ]

  @Test("Floats agree with doubles, forwards and backwards", arguments: sizes)
  func floatsAgree(_ sizes: Sizes) throws {
    let engine = Engine()
    let weight = [sizes.filters, sizes.x[1] / sizes.groups, sizes.kernel, sizes.kernel]
    let values = try [sizes.x, weight, [sizes.filters]].map { try engine.randn($0) }
    let floats = try results(engine, values, sizes, .float32)
    let doubles = try results(engine, values, sizes, .float64)
    for (float, double) in zip(floats, doubles) {
      let scale = try engine.item(engine.max(engine.abs(double))).double
      let gap = try engine.abs(engine.sub(engine.to(float, dtype: .float64), double))
      #expect(try engine.item(engine.max(gap)).double < 2e-5 * scale)
    }
  }

  /// The output and the gradients of the image and the weight.
  private func results(
    _ engine: Engine, _ values: [Tensor], _ sizes: Sizes, _ dtype: DType
  ) throws -> [Tensor] {
    let leaves = try values.map { value in
      let leaf = try engine.clone(engine.to(value, dtype: dtype))
      try engine.setRequiresGrad(leaf, true)
      return leaf
    }
    let output = try engine.conv2d(
      leaves[0], leaves[1], leaves[2], stride: [sizes.stride, sizes.stride],
      padding: [sizes.padding, sizes.padding], groups: sizes.groups)
    try engine.backward([engine.sum(engine.mul(output, output))], gradients: [nil])
    return [
      try engine.detach(output), try #require(leaves[0].grad), try #require(leaves[1].grad),
    ]
  }
}
