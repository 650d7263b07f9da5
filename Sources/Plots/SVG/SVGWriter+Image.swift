// Images: pixels as a picture within the picture.

extension SVGWriter {
  mutating func image(_ mark: Mark, _ placed: PlacedPlot) {
    guard let pixels = PixelImage(mark), mark.x.count > 1, mark.y.count > 1,
      let corner = placed.point(mark.x[0], mark.y[1]), let end = placed.point(mark.x[1], mark.y[0])
    else { return }
    let frame = Frame(
      x: min(corner.x, end.x), y: min(corner.y, end.y), width: abs(end.x - corner.x),
      height: abs(end.y - corner.y))
    var attributes: [(String, String)] = []
    if mark.opacity < 1 { attributes.append(("opacity", NumberText.coordinate(mark.opacity))) }
    // The first row is at `y[1]`; where the axis points the other way, the picture is turned.
    if corner.y > end.y {
      let twice = NumberText.coordinate(frame.y * 2 + frame.height)
      attributes.append(("transform", "matrix(1,0,0,-1,0," + twice + ")"))
    }
    image(pixels, frame, attributes)
  }

  mutating func image(_ pixels: PixelImage, _ frame: Frame, _ attributes: [(String, String)] = []) {
    element(
      "image",
      rectangle(frame) + [
        ("preserveAspectRatio", "none"), ("style", "image-rendering:pixelated"),
        ("href", "data:image/png;base64," + Base64.text(pixels.png)),
      ] + attributes)
  }
}

/// The pixels of an image as bytes.
struct PixelImage {
  let width, height: Int
  /// Red, green and blue, row by row.
  private(set) var bytes: [UInt8] = []

  /// More pixels than this are thinned out.
  private static let widest = 512

  init?(_ mark: Mark) {
    let channels = mark.channels == 3 ? 3 : 1
    guard mark.columns > 0, mark.values.count >= mark.columns * channels else { return nil }
    let size = mark.values.count / channels
    let rows = size / mark.columns
    let step = max(1, (max(rows, mark.columns) + PixelImage.widest - 1) / PixelImage.widest)
    width = (mark.columns + step - 1) / step
    height = (rows + step - 1) / step
    let stops = ColourMap.stops(mark.map) ?? []
    for row in stride(from: 0, to: rows, by: step) {
      for column in stride(from: 0, to: mark.columns, by: step) {
        let place = row * mark.columns + column
        if channels == 3 {
          for channel in 0..<3 {
            bytes.append(PixelImage.byte(mark.values[channel * size + place]))
          }
        } else {
          let value = mark.values[place]
          let colour = value.isFinite ? ColourMap.colour(value, stops) : (255, 255, 255)
          bytes += [colour.0, colour.1, colour.2]
        }
      }
    }
  }

  private static func byte(_ share: Double) -> UInt8 {
    share.isFinite ? UInt8(max(0, min(255, (share * 255).rounded()))) : 255
  }

  /// A PNG whose data are stored without compression.
  var png: [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity(height * (width * 3 + 1))
    for row in 0..<height {
      rows.append(0)
      rows += bytes[(row * width * 3)..<((row + 1) * width * 3)]
    }
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let header = PNG.number(UInt32(width)) + PNG.number(UInt32(height)) + [8, 2, 0, 0, 0]
    file += PNG.chunk([0x49, 0x48, 0x44, 0x52], header)
    file += PNG.chunk([0x49, 0x44, 0x41, 0x54], PNG.stored(rows))
    file += PNG.chunk([0x49, 0x45, 0x4E, 0x44], [])
    return file
  }
}

/// The parts of a PNG file.
enum PNG {
  static func number(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
  }

  static func chunk(_ name: [UInt8], _ data: [UInt8]) -> [UInt8] {
    let body = name + data
    return number(UInt32(data.count)) + body + number(checksum(body))
  }

  /// zlib's frame around blocks without compression.
  static func stored(_ data: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    let size = 0xFFFF
    var start = 0
    repeat {
      let end = min(start + size, data.count)
      let length = UInt16(end - start)
      stream += [end == data.count ? 1 : 0]
      for number in [length, ~length] {
        stream += [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
      }
      stream += data[start..<end]
      start = end
    } while start < data.count
    return stream + number(sums(data))
  }

  /// Adler-32.
  private static func sums(_ data: [UInt8]) -> UInt32 {
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in data {
      low = (low + UInt32(byte)) % 65521
      high = (high + low) % 65521
    }
    return high << 16 | low
  }

  /// CRC-32, bit by bit.
  private static func checksum(_ data: [UInt8]) -> UInt32 {
    var register = UInt32.max
    for byte in data {
      register ^= UInt32(byte)
      for _ in 0..<8 { register = register & 1 == 1 ? register >> 1 ^ 0xEDB8_8320 : register >> 1 }
    }
    return ~register
  }
}

/// Bytes as letters and digits.
enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      var group: UInt32 = 0
      for offset in 0..<3 {
        group = group << 8 | (offset < count ? UInt32(bytes[start + offset]) : 0)
      }
      for place in 0..<4 {
        let digit = digits[Int(group >> UInt32(18 - 6 * place) & 63)]
        text.append(place <= count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
