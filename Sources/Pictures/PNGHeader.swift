import PythonRuntime

/// What stands before the pixels of a PNG picture, read chunk by chunk as PIL does.
struct PNGHeader {
  static let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

  let picture: PictureHeader

  /// `nil` for what PIL cannot identify.
  init?(_ bytes: [UInt8]) throws(PictureError) {
    var place = PNGHeader.signature.count
    var size: (width: Int, height: Int)?
    var mode: (name: String, pixelSize: Int)?
    var palette: [UInt8] = []
    var transparency: [UInt8]?
    while true {
      guard place + 8 <= bytes.count else { return nil }
      let length = PNGHeader.number(bytes, place)
      let name = String(decoding: bytes[place + 4..<place + 8], as: UTF8.self)
      if name == "IDAT" || name == "IEND" { break }
      let start = place + 8
      guard length < 1 << 31, start + length <= bytes.count else { throw .truncatedHeader }
      let data = bytes[start..<start + length]
      switch name {
      case "IHDR":
        guard length >= 13 else { return nil }
        size = (PNGHeader.number(bytes, start), PNGHeader.number(bytes, start + 4))
        mode = PNGHeader.mode(depth: bytes[start + 8], colours: bytes[start + 9])
      case "PLTE": palette = Array(data)
      case "tRNS": transparency = Array(data)
      default: break
      }
      guard start + length + 4 <= bytes.count else { throw .truncatedHeader }
      place = start + length + 4
    }
    guard let size, let mode, size.width > 0, size.height > 0 else { return nil }
    picture = PictureHeader(
      format: "PNG", width: size.width, height: size.height, mode: mode.name,
      pixelSize: mode.pixelSize, palette: mode.name == "P" ? palette : [],
      transparency: mode.name == "P" ? transparency : nil)
  }

  private static func number(_ bytes: [UInt8], _ place: Int) -> Int {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func mode(depth: UInt8, colours: UInt8) -> (name: String, pixelSize: Int)? {
    switch (depth, colours) {
    case (1, 0): ("1", 1)
    case (2, 0), (4, 0), (8, 0): ("L", 1)
    case (16, 0): ("I;16", 2)
    case (8, 2), (16, 2): ("RGB", 3)
    case (1, 3), (2, 3), (4, 3), (8, 3): ("P", 1)
    case (8, 4): ("LA", 2)
    case (16, 4), (8, 6), (16, 6): ("RGBA", 4)
    default: nil
    }
  }
}
