import CPlatform
public import Tensors

/// A rectangle of a picture.
public struct CropWindow: Sendable, Equatable {
  /// The first row.
  public let top: Int
  /// The first column.
  public let left: Int
  /// The number of rows.
  public let height: Int
  /// The number of columns.
  public let width: Int
}

// C's functions, which the engine's own of the same names would hide.
private func exponential(_ x: Double) -> Double { exp(x) }
private func logarithm(_ x: Double) -> Double { log(x) }

extension Engine {
  /// Whether an event of this probability happens, as the random transforms draw it.
  public func chance(_ probability: Double) -> Bool {
    Double(generator.uniform24()) < probability
  }

  /// Where `RandomCrop` cuts: two draws, unless the picture already has the size.
  public func randomCropWindow(
    rows: Int, columns: Int, height: Int, width: Int
  ) throws(TensorError) -> CropWindow {
    guard rows >= height && columns >= width else {
      throw .value(
        "Required crop size (\(height), \(width)) is larger than input image size "
          + "(\(rows), \(columns))")
    }
    if rows == height && columns == width {
      return CropWindow(top: 0, left: 0, height: rows, width: columns)
    }
    return placed(rows: rows, columns: columns, height: height, width: width)
  }

  /// Where `RandomResizedCrop` cuts: a random share of the area in random proportions.
  public func randomResizedCropWindow(
    rows: Int, columns: Int, scale: (Double, Double), ratio: (Double, Double)
  ) -> CropWindow {
    let area = Double(rows * columns)
    for _ in 0..<10 {
      let target = area * Double(uniform(scale.0, scale.1))
      let proportion = exponential(
        Double(uniform(logarithm(ratio.0), logarithm(ratio.1))))
      let width = Int((target * proportion).squareRoot().rounded(.toNearestOrEven))
      let height = Int((target / proportion).squareRoot().rounded(.toNearestOrEven))
      guard (1...columns).contains(width), (1...rows).contains(height) else { continue }
      return placed(rows: rows, columns: columns, height: height, width: width)
    }
    return centralWindow(rows, columns, ratio)
  }

  private func placed(rows: Int, columns: Int, height: Int, width: Int) -> CropWindow {
    let top = generator.integer(from: 0, range: UInt64(rows - height + 1))
    let left = generator.integer(from: 0, range: UInt64(columns - width + 1))
    return CropWindow(top: Int(top), left: Int(left), height: height, width: width)
  }

  private func uniform(_ low: Double, _ high: Double) -> Float {
    generator.uniform(count: 1, from: Float(low), to: Float(high))[0]
  }

  private func centralWindow(
    _ rows: Int, _ columns: Int, _ ratio: (Double, Double)
  ) -> CropWindow {
    let proportion = Double(columns) / Double(rows)
    var (width, height) = (columns, rows)
    if proportion < ratio.0 {
      height = Int((Double(columns) / ratio.0).rounded(.toNearestOrEven))
    } else if proportion > ratio.1 {
      width = Int((Double(rows) * ratio.1).rounded(.toNearestOrEven))
    }
    return CropWindow(
      top: (rows - height) / 2, left: (columns - width) / 2, height: height, width: width)
  }
}
