import CJPEG
import CPNG
package import PythonRuntime

/// PNG by libpng and JPEG by libjpeg-turbo, with the modes that PIL gives their pictures.
package final class PictureReader: PictureDecoder {
  /// A decoder without state.
  package init() {}

  package func header(of bytes: [UInt8]) throws(PictureError) -> PictureHeader? {
    if bytes.starts(with: PNGHeader.signature) { return try PNGHeader(bytes)?.picture }
    if bytes.starts(with: [0xff, 0xd8, 0xff]) { return try JPEGHeader.picture(bytes) }
    return nil
  }

  package func pixels(
    of bytes: [UInt8], _ header: PictureHeader
  ) throws(PictureError) -> [UInt8] {
    header.format == "PNG" ? try png(bytes, header) : try jpeg(bytes, header)
  }

  private func png(_ bytes: [UInt8], _ header: PictureHeader) throws(PictureError) -> [UInt8] {
    var pixels = [UInt8](repeating: 0, count: header.byteCount)
    let status = lossrepl_png_decode(
      bytes, bytes.count, PictureReader.form(header.mode), UInt32(header.height),
      header.width * header.pixelSize, &pixels)
    switch Int(status) {
    case LOSSREPL_PNG_DONE: return pixels
    case LOSSREPL_PNG_TRUNCATED: throw .truncated(left: nil)
    default: throw .broken
    }
  }

  private static func form(_ mode: String) -> Int32 {
    switch mode {
    case "P": Int32(LOSSREPL_PNG_INDICES)
    case "1", "L", "LA": Int32(LOSSREPL_PNG_GREYS)
    case "I;16": Int32(LOSSREPL_PNG_FINE_GREYS)
    default: Int32(LOSSREPL_PNG_COLOURS)
    }
  }

  private func jpeg(_ bytes: [UInt8], _ header: PictureHeader) throws(PictureError) -> [UInt8] {
    var pixels = [UInt8](repeating: 0, count: header.byteCount)
    var left = 0
    let status = lossrepl_jpeg_decode(
      bytes, bytes.count, Int32(header.pixelSize), UInt32(header.width), UInt32(header.height),
      &pixels, &left)
    switch Int(status) {
    case LOSSREPL_JPEG_DONE: break
    case LOSSREPL_JPEG_TRUNCATED: throw .truncated(left: left)
    default: throw .broken
    }
    // Programs write the inks of CMYK pictures upside down, and PIL turns them.
    if header.mode == "CMYK" { for place in pixels.indices { pixels[place] = 255 - pixels[place] } }
    return pixels
  }
}
