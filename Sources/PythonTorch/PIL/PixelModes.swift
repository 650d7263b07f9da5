/// Pictures of one mode as pictures of another, in the whole numbers of PIL.
enum PixelModes {
  /// The bytes of a pixel; `nil` for a mode that is not here.
  static func pixelSize(_ mode: String) -> Int? {
    switch mode {
    case "1", "L", "P": 1
    case "LA", "I;16": 2
    case "RGB": 3
    case "RGBA", "CMYK": 4
    default: nil
    }
  }

  /// The picture in another mode; `nil` where there is no way.
  ///
  /// `palette` holds red, green, blue and opacity of each colour of a picture of mode `P`.
  static func convert(
    _ pixels: [UInt8], from: String, to: String, palette: [UInt8]
  ) -> [UInt8]? {
    guard from != to, let size = pixelSize(from), let write = writer(to) else {
      return from == to ? pixels : nil
    }
    guard let read = reader(from, palette) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(pixels.count / size * (pixelSize(to) ?? 4))
    let isGrey = ["1", "L", "LA", "I;16"].contains(from)
    pixels.withUnsafeBufferPointer { pixels in
      for place in stride(from: 0, to: pixels.count - size + 1, by: size) {
        write(read(pixels, place), isGrey, &result)
      }
    }
    return result
  }

  /// Red, green, blue and opacity.
  private typealias Colour = (red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8)

  private static func reader(
    _ mode: String, _ palette: [UInt8]
  ) -> ((UnsafeBufferPointer<UInt8>, Int) -> Colour)? {
    switch mode {
    case "1", "L": { ($0[$1], $0[$1], $0[$1], 255) }
    case "LA": { ($0[$1], $0[$1], $0[$1], $0[$1 + 1]) }
    case "I;16":
      {
        let value = $0[$1 + 1] > 0 ? 255 : $0[$1]
        return (value, value, value, 255)
      }
    case "RGB": { ($0[$1], $0[$1 + 1], $0[$1 + 2], 255) }
    case "RGBA": { ($0[$1], $0[$1 + 1], $0[$1 + 2], $0[$1 + 3]) }
    case "CMYK": { ink($0, $1) }
    case "P":
      {
        let start = Int($0[$1]) * 4
        guard start + 4 <= palette.count else { return (0, 0, 0, 255) }
        return (palette[start], palette[start + 1], palette[start + 2], palette[start + 3])
      }
    default: nil
    }
  }

  private static func ink(_ pixels: UnsafeBufferPointer<UInt8>, _ place: Int) -> Colour {
    let white = 255 - Int(pixels[place + 3])
    func light(_ ink: UInt8) -> UInt8 {
      UInt8(Swift.min(Swift.max(white - scaled(Int(ink), white), 0), 255))
    }
    return (light(pixels[place]), light(pixels[place + 1]), light(pixels[place + 2]), 255)
  }

  /// `a b / 255`, rounded.
  static func scaled(_ a: Int, _ b: Int) -> Int {
    let product = a * b + 128
    return ((product >> 8) + product) >> 8
  }

  private static func writer(_ mode: String) -> ((Colour, Bool, inout [UInt8]) -> Void)? {
    switch mode {
    case "L": { $2.append($1 ? $0.red : luminance($0)) }
    case "LA":
      {
        $2.append($1 ? $0.red : luminance($0))
        $2.append($0.alpha)
      }
    case "RGB": { $2 += [$0.red, $0.green, $0.blue] }
    case "RGBA": { $2 += [$0.red, $0.green, $0.blue, $0.alpha] }
    case "CMYK":
      {
        if $1 {
          $2 += [0, 0, 0, 255 - $0.red]
        } else {
          $2 += [255 - $0.red, 255 - $0.green, 255 - $0.blue, 0]
        }
      }
    default: nil
    }
  }

  private static func luminance(_ colour: Colour) -> UInt8 {
    let sum = Int(colour.red) * 19595 + Int(colour.green) * 38470 + Int(colour.blue) * 7471
    return UInt8((sum + 0x8000) >> 16)
  }

  /// Colours multiplied by their opacity, the last byte of each pixel, or divided by it.
  static func weigh(_ pixels: [UInt8], size: Int, divides: Bool) -> [UInt8] {
    var result = pixels
    for start in stride(from: 0, to: pixels.count - size + 1, by: size) {
      let alpha = Int(pixels[start + size - 1])
      for place in start..<start + size - 1 {
        let value = Int(pixels[place])
        if !divides {
          result[place] = UInt8(scaled(value, alpha))
        } else if alpha != 0 && alpha != 255 {
          result[place] = UInt8(Swift.min(255 * value / alpha, 255))
        }
      }
    }
    return result
  }
}
