// Images of few tiles: their matrices lie side by side, because products that are narrow cost more to
// arrange than to do.
extension Winograd {
  /// How many images are worked on at once, so that all their tiles stay in a shared cache.
  var imagesTogether: Int {
    Swift.max(1, Swift.min(images, (1 << 17) / (tiles * (inputs + outputs))))
  }

  /// Channels are spread side by side, then come the 16 products, then the channels of the output.
  func runTogether(
    _ x: UnsafePointer<Float>, _ kernels: Scratch<Float>, _ finish: ConvolutionFinish<Float>,
    into out: UnsafeMutablePointer<Float>
  ) {
    let together = imagesTogether
    let spread = Scratch<Float>(16 * distance(inputs, together * tiles))
    let products = Scratch<Float>(16 * distance(outputs, together * tiles))
    for first in stride(from: 0, to: images, by: together) {
      let group = first..<Swift.min(first + together, images)
      let columns = group.count * tiles
      Parallel.forEach(inputs) { spreadChannel(x, group, $0, columns, spread.start) }
      Parallel.forEach(16) { k in
        MatrixProduct.run(
          matrix(kernels.start + k * distance(outputs, inputs), outputs, inputs),
          matrix(spread.start + k * distance(inputs, columns), inputs, columns),
          into: products.start + k * distance(outputs, columns))
      }
      Parallel.forEach(outputs) { channel in
        for image in group {
          gatherPlane(
            products.start + channel * columns + (image - first) * tiles,
            distance(outputs, columns), 0, down, finish.channel(channel),
            into: out + (image * outputs + channel) * outSize.height * outSize.width)
        }
      }
    }
    withExtendedLifetime((kernels, spread, products)) {}
  }
}
