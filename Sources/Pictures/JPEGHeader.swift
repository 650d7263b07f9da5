import PythonRuntime

/// What stands before the pixels of a JPEG picture, read marker by marker as PIL does.
enum JPEGHeader {
  /// `nil` for what PIL cannot identify.
  static func picture(_ bytes: [UInt8]) throws(PictureError) -> PictureHeader? {
    var place = 2
    var found: PictureHeader?
    while true {
      guard place < bytes.count, bytes[place] == 0xff else {
        if place >= bytes.count { return nil }
        place += 1
        continue
      }
      while place < bytes.count, bytes[place] == 0xff { place += 1 }
      guard place < bytes.count else { return nil }
      let marker = bytes[place]
      place += 1
      if marker == 0 || marker == 1 || (0xd0...0xd8).contains(marker) { continue }
      if marker == 0xd9 { return nil }
      guard place + 2 <= bytes.count else { throw .truncatedHeader }
      let length = Int(bytes[place]) << 8 | Int(bytes[place + 1])
      guard length >= 2, place + length <= bytes.count else { throw .truncatedHeader }
      if marker == 0xda { return found }
      if isFrame(marker) {
        guard let frame = frame(bytes[place + 2..<place + length]) else { return nil }
        found = frame
      }
      place += length
    }
  }

  /// Whether a marker begins the description of a frame.
  private static func isFrame(_ marker: UInt8) -> Bool {
    (0xc0...0xcf).contains(marker) && marker != 0xc4 && marker != 0xc8 && marker != 0xcc
  }

  private static func frame(_ data: ArraySlice<UInt8>) -> PictureHeader? {
    let data = Array(data)
    guard data.count >= 6, data[0] == 8 else { return nil }
    let height = Int(data[1]) << 8 | Int(data[2])
    let width = Int(data[3]) << 8 | Int(data[4])
    guard width > 0, height > 0, let mode = [1: "L", 3: "RGB", 4: "CMYK"][data[5]] else {
      return nil
    }
    return PictureHeader(
      format: "JPEG", width: width, height: height, mode: mode, pixelSize: Int(data[5]))
  }
}
