/// Decodes PNG and JPEG pictures for programs; a machine has one, a browser has none.
package protocol PictureDecoder: AnyObject {
  /// What the picture's header says; `nil` for bytes that are no such picture.
  func header(of bytes: [UInt8]) throws(PictureError) -> PictureHeader?
  /// The pixels of a picture whose header was read.
  func pixels(of bytes: [UInt8], _ header: PictureHeader) throws(PictureError) -> [UInt8]
}

/// What the header of a picture says, in the words of PIL.
package struct PictureHeader: Sendable {
  /// `PNG` or `JPEG`.
  package let format: String
  package let width: Int
  package let height: Int
  /// PIL's mode: `1`, `L`, `LA`, `I;16`, `P`, `RGB`, `RGBA` or `CMYK`.
  package let mode: String
  /// The bytes of one pixel.
  package let pixelSize: Int
  /// Red, green and blue of each colour of a picture of mode `P`.
  package let palette: [UInt8]
  /// How opaque the colours of a palette are, where the picture says so.
  package let transparency: [UInt8]?

  /// The bytes of all pixels; a header may lie about its size.
  package var byteCount: Int {
    let (area, tooMany) = width.multipliedReportingOverflow(by: height)
    let (bytes, tooLarge) = area.multipliedReportingOverflow(by: pixelSize)
    return tooMany || tooLarge ? .max : bytes
  }

  package init(
    format: String, width: Int, height: Int, mode: String, pixelSize: Int, palette: [UInt8] = [],
    transparency: [UInt8]? = nil
  ) {
    self.format = format
    self.width = width
    self.height = height
    self.mode = mode
    self.pixelSize = pixelSize
    self.palette = palette
    self.transparency = transparency
  }
}

/// Why a picture could not be decoded.
package enum PictureError: Error {
  /// It ends before its pixels begin.
  case truncatedHeader
  /// It ends too early; so many bytes are left over from the last whole part.
  case truncated(left: Int?)
  /// It is broken in the middle.
  case broken
}
