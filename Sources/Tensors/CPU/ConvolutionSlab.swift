/// Some output rows of some images: what one matrix product convolves.
struct ConvolutionSlab {
  let geometry: ConvolutionGeometry
  let images: Range<Int>
  let rows: Range<Int>

  /// Outputs of one filter for one image.
  private var area: Int { rows.count * geometry.outWidth }
  /// Columns of the column matrix.
  private var width: Int { images.count * area }
  private var isWhole: Bool { images.count == 1 && rows.count == geometry.outHeight }

  /// `out = finish(weights · columns(x))` for one group.
  func convolve<Value: MatrixCompute>(
    _ x: UnsafePointer<Value>, _ weights: UnsafePointer<Value>, _ finish: ConvolutionFinish<Value>,
    _ group: Int, into out: UnsafeMutablePointer<Value>
  ) {
    let columns = columns(of: x, group)
    let products = isWhole ? nil : Scratch<Value>(geometry.groupFilters * width)
    let target = products?.start ?? out + place(images.lowerBound, group)
    Value.multiply(matrix(weights), columns.matrix, into: target, accumulate: false)
    if products != nil || !finish.isNothing { deliver(target, finish, group, into: out) }
    withExtendedLifetime((columns, products)) {}
  }

  /// The images' gradient of one group: columns of `weightsᵀ · gradient`, added where they came from.
  func convolveBack<Value: MatrixCompute>(
    _ gradient: UnsafePointer<Value>, _ weights: UnsafePointer<Value>, _ group: Int,
    into out: UnsafeMutablePointer<Value>
  ) {
    let slopes = slopes(of: gradient, group)
    let columns = isWhole && geometry.isPointwise ? nil : Scratch<Value>(geometry.patch * width)
    Value.multiply(
      matrix(weights).transposed, slopes.matrix,
      into: columns?.start ?? out + source(images.lowerBound, group), accumulate: false)
    if let columns { gather(columns.start, group, into: out) }
    withExtendedLifetime((slopes, columns)) {}
  }

  /// `out += gradient · columns(x)ᵀ` for one group.
  func correlate<Value: MatrixCompute>(
    _ x: UnsafePointer<Value>, _ gradient: UnsafePointer<Value>, _ group: Int,
    into out: UnsafeMutablePointer<Value>
  ) {
    let (columns, slopes) = (columns(of: x, group), slopes(of: gradient, group))
    Value.multiply(slopes.matrix, columns.matrix.transposed, into: out, accumulate: true)
    withExtendedLifetime((columns, slopes)) {}
  }

  /// Where a group's outputs of an image begin.
  private func place(_ image: Int, _ group: Int) -> Int {
    (image * geometry.groups + group) * geometry.groupFilters * geometry.outArea
  }

  /// Where a group's channels of an image begin.
  private func source(_ image: Int, _ group: Int) -> Int {
    (image * geometry.groups + group) * geometry.groupChannels * geometry.height * geometry.width
  }
}

// The matrices that are multiplied.
extension ConvolutionSlab {
  /// A matrix, and the memory that holds it unless it lies in a tensor.
  private struct Packed<Value: BitwiseCopyable> {
    let matrix: MatrixView<Value>
    var memory: Scratch<Value>?
  }

  private func matrix<Value>(_ weights: UnsafePointer<Value>) -> MatrixView<Value> {
    matrix(weights, geometry.groupFilters, geometry.patch)
  }

  private func matrix<Value>(
    _ start: UnsafePointer<Value>, _ rows: Int, _ columns: Int
  ) -> MatrixView<Value> {
    MatrixView(start: start, rows: rows, columns: columns, rowStride: columns, columnStride: 1)
  }

  /// The column matrix, which for a 1×1 kernel is the image itself.
  private func columns<Value: Compute>(
    of x: UnsafePointer<Value>, _ group: Int
  ) -> Packed<Value> {
    let g = geometry
    if isWhole && g.isPointwise {
      return Packed(matrix: matrix(x + source(images.lowerBound, group), g.patch, width))
    }
    let memory = Scratch<Value>(g.patch * width)
    let taps = g.kernel.0 * g.kernel.1
    let places = rows.count == g.outHeight ? TapPlaces(g) : nil
    let rounds = images.count * g.groupChannels
    Parallel.forEachBlock(of: rounds, grain: Swift.max(1, Parallel.grain / (taps * area + 1))) {
      first, count in
      for round in first..<(first + count) { spread(x, group, round, places, into: memory.start) }
    }
    return Packed(matrix: matrix(memory.start, g.patch, width), memory: memory)
  }

  /// One channel of one image.
  private func spread<Value: Compute>(
    _ x: UnsafePointer<Value>, _ group: Int, _ round: Int, _ places: TapPlaces?,
    into columns: UnsafeMutablePointer<Value>
  ) {
    let g = geometry
    let (index, channel) = round.quotientAndRemainder(dividingBy: g.groupChannels)
    let from = x + source(images.lowerBound + index, group) + channel * g.height * g.width
    let to = columns + channel * g.kernel.0 * g.kernel.1 * width + index * area
    if let places {
      Columns.spread(from, places, width, into: to)
    } else {
      Columns.spread(from, g, rows, width, into: to)
    }
  }

  /// The outputs' gradients, those of each filter side by side.
  private func slopes<Value: Compute>(
    of gradient: UnsafePointer<Value>, _ group: Int
  ) -> Packed<Value> {
    let g = geometry
    if isWhole {
      return Packed(
        matrix: matrix(gradient + place(images.lowerBound, group), g.groupFilters, width))
    }
    let memory = Scratch<Value>(g.groupFilters * width)
    for (index, image) in images.enumerated() {
      for filter in 0..<g.groupFilters {
        (memory.start + filter * width + index * area).update(
          from: gradient + place(image, group) + filter * g.outArea, count: area)
      }
    }
    return Packed(matrix: matrix(memory.start, g.groupFilters, width), memory: memory)
  }

  /// Puts products where the outputs belong, which may be where they are.
  private func deliver<Value: MatrixCompute>(
    _ products: UnsafePointer<Value>, _ finish: ConvolutionFinish<Value>, _ group: Int,
    into out: UnsafeMutablePointer<Value>
  ) {
    let g = geometry
    for filter in 0..<g.groupFilters {
      let finish = finish.channel(group * g.groupFilters + filter)
      for (index, image) in images.enumerated() {
        let from = products + filter * width + index * area
        let to = out + place(image, group) + filter * g.outArea + rows.lowerBound * g.outWidth
        for column in 0..<area { to[column] = finish.applied(to: from[column]) }
      }
    }
  }

  /// Adds the columns of each image back to the places they came from.
  private func gather<Value: Compute>(
    _ columns: UnsafePointer<Value>, _ group: Int, into out: UnsafeMutablePointer<Value>
  ) {
    let g = geometry
    for (index, image) in images.enumerated() {
      let target = out + source(image, group)
      target.update(repeating: .zero, count: g.groupChannels * g.height * g.width)
      Columns.gather(columns + index * area, g, width, into: target)
    }
  }
}
