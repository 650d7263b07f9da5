import PythonRuntime
import Tensors

// `PIL._imaging`: what computes on the bytes of pictures; arguments are checked in Python before.
extension ModuleBuilder {
  func defineImaging() {
    addDecoding()
    addGeometry()
    addColours()
  }

  private func addDecoding() {
    function("header", "data") { (interpreter, arguments) throws(PythonException) in
      let decoder = try interpreter.pictureDecoder()
      let bytes = try interpreter.bytesOfFile(arguments[0])
      guard let header = try interpreter.header(of: bytes, decoder) else { return .none }
      return .tuple([
        .string(header.format), .int(Int64(header.width)), .int(Int64(header.height)),
        .string(header.mode), .object(PyBytes(header.palette)),
        header.transparency.map { .object(PyBytes($0)) } ?? .none,
      ])
    }
    function("decode", "data") { (interpreter, arguments) throws(PythonException) in
      let decoder = try interpreter.pictureDecoder()
      let bytes = try interpreter.bytesOfFile(arguments[0])
      guard let header = try interpreter.header(of: bytes, decoder) else { return .none }
      // A progressive JPEG takes as much again, twice, while it is decoded.
      try interpreter.checkSize(
        Int64(header.byteCount), of: header.format == "JPEG" ? 3 : 1)
      return try interpreter.pixels(of: bytes, header, decoder)
    }
  }

  private func addGeometry() {
    function("resize", "pixels, bands, size, new, resample, box, weighs") {
      (interpreter, arguments) throws(PythonException) in
      let size = try interpreter.numbers(arguments[2], 2)
      let new = try interpreter.numbers(arguments[3], 2)
      let box = try interpreter.numbers(arguments[5], 4)
      let picture = try interpreter.picture(arguments[0], arguments[1], size)
      guard let filter = Resampling.Filter(rawValue: arguments[4].asInt ?? -1) else {
        throw interpreter.valueError("unknown resampling filter")
      }
      try interpreter.checkSize(Int64(new[0]), of: Int64(new[1]) * Int64(picture.bands))
      let resampling = Resampling(filter: filter, bands: picture.bands)
      let weighs = try interpreter.truth(arguments[6]) && filter != .nearest
      var pixels = picture.pixels
      if weighs { pixels = PixelModes.weigh(pixels, size: picture.bands, divides: false) }
      var result = resampling.resize(
        pixels, width: Int(size[0]), height: Int(size[1]), to: (Int(new[0]), Int(new[1])),
        box: (box[0], box[1], box[2], box[3]))
      if weighs { result = PixelModes.weigh(result, size: picture.bands, divides: true) }
      return .object(PyBytes(result))
    }
    function("crop", "pixels, bands, size, box") {
      (interpreter, arguments) throws(PythonException) in
      let size = try interpreter.numbers(arguments[2], 2).map { Int($0) }
      let box = try interpreter.numbers(arguments[3], 4).map { Int($0) }
      let picture = try interpreter.picture(
        arguments[0], arguments[1], size.map { Double($0) })
      try interpreter.checkSize(
        Int64(box[2] - box[0]), of: Int64(box[3] - box[1]) * Int64(picture.bands))
      return .object(PyBytes(picture.crop(box, width: size[0], height: size[1])))
    }
    function("transpose", "pixels, bands, size, method") {
      (interpreter, arguments) throws(PythonException) in
      let size = try interpreter.numbers(arguments[2], 2)
      let picture = try interpreter.picture(arguments[0], arguments[1], size)
      return .object(
        PyBytes(
          picture.transposed(
            Int(arguments[3].asInt ?? 0), width: Int(size[0]), height: Int(size[1]))))
    }
  }

  private func addColours() {
    function("convert", "pixels, mode, new, palette") {
      (interpreter, arguments) throws(PythonException) in
      let bytes = try interpreter.bytesOfFile(arguments[0])
      try interpreter.checkSize(Int64(bytes.count), of: 4)
      guard
        let result = PixelModes.convert(
          bytes, from: arguments[1].asText ?? "", to: arguments[2].asText ?? "",
          palette: try interpreter.bytesOfFile(arguments[3]))
      else { return .none }
      return .object(PyBytes(result))
    }
    function("blend", "first, second, alpha") { (interpreter, arguments) throws(PythonException) in
      let first = try interpreter.bytesOfFile(arguments[0])
      let second = try interpreter.bytesOfFile(arguments[1])
      let alpha = Float(arguments[2].asScalar?.double ?? 0)
      return .object(
        PyBytes(
          zip(first, second).map { a, b in
            let value = Float(a) + alpha * (Float(b) - Float(a))
            return value <= 0 ? 0 : value >= 255 ? 255 : UInt8(value)
          }))
    }
    function("sum", "pixels") { (interpreter, arguments) throws(PythonException) in
      .int(try interpreter.bytesOfFile(arguments[0]).reduce(0) { $0 + Int64($1) })
    }
  }
}

/// The bytes of a picture on their way through a function.
struct PictureBytes {
  let pixels: [UInt8]
  let bands: Int

  /// The part between the edges of `box`; what lies outside of the picture is black.
  func crop(_ box: [Int], width: Int, height: Int) -> [UInt8] {
    let (left, top, right, bottom) = (box[0], box[1], box[2], box[3])
    let newWidth = Swift.max(right - left, 0)
    var result = [UInt8](repeating: 0, count: newWidth * Swift.max(bottom - top, 0) * bands)
    let (from, to) = (Swift.max(left, 0), Swift.min(right, width))
    guard from < to else { return result }
    for row in Swift.max(top, 0)..<Swift.max(Swift.min(bottom, height), Swift.max(top, 0)) {
      let source = (row * width + from) * bands
      let target = ((row - top) * newWidth + from - left) * bands
      let count = (to - from) * bands
      result.replaceSubrange(target..<target + count, with: pixels[source..<source + count])
    }
    return result
  }

  /// Turned or mirrored; `method` counts as PIL's `Transpose` does.
  func transposed(_ method: Int, width: Int, height: Int) -> [UInt8] {
    let turns = method == 2 || method >= 4
    let (newWidth, newHeight) = turns ? (height, width) : (width, height)
    var result: [UInt8] = []
    result.reserveCapacity(pixels.count)
    for row in 0..<newHeight {
      for column in 0..<newWidth {
        let (x, y) =
          switch method {
          case 0: (width - 1 - column, row)
          case 1: (column, height - 1 - row)
          case 2: (width - 1 - row, column)
          case 3: (width - 1 - column, height - 1 - row)
          case 4: (row, height - 1 - column)
          case 5: (row, column)
          default: (width - 1 - row, height - 1 - column)
          }
        let start = (y * width + x) * bands
        result += pixels[start..<start + bands]
      }
    }
    return result
  }
}

extension Interpreter {
  fileprivate func pictureDecoder() throws(PythonException) -> any PictureDecoder {
    if let decoder = host.pictures { return decoder }
    throw notImplementedError(
      "PIL: pictures can be decoded where lossrepl is installed, and not here")
  }

  fileprivate func header(
    of bytes: [UInt8], _ decoder: any PictureDecoder
  ) throws(PythonException) -> PictureHeader? {
    let problem: PictureError
    do throws(PictureError) {
      return try decoder.header(of: bytes)
    } catch {
      problem = error
    }
    throw error(problem)
  }

  fileprivate func pixels(
    of bytes: [UInt8], _ header: PictureHeader, _ decoder: any PictureDecoder
  ) throws(PythonException) -> Value {
    let problem: PictureError
    do throws(PictureError) {
      return .object(PyBytes(try decoder.pixels(of: bytes, header)))
    } catch {
      problem = error
    }
    throw error(problem)
  }

  private func error(_ problem: PictureError) -> PythonException {
    switch problem {
    case .truncatedHeader: error(.osError, "Truncated File Read")
    case .truncated(let left?):
      error(.osError, "image file is truncated (\(left) bytes not processed)")
    case .truncated: error(.osError, "image file is truncated")
    case .broken: error(.osError, "broken data stream when reading image file")
    }
  }

  /// The numbers of a tuple of `count`.
  fileprivate func numbers(_ value: Value, _ count: Int) throws(PythonException) -> [Double] {
    let numbers = (value.asSequence ?? []).compactMap { $0.asScalar?.double }
    guard numbers.count == count, numbers.allSatisfy({ $0.magnitude < 1e9 }) else {
      throw valueError("\(count) numbers are needed")
    }
    return numbers
  }

  /// Pixels that are as many as their size says.
  fileprivate func picture(
    _ pixels: Value, _ bands: Value, _ size: [Double]
  ) throws(PythonException) -> PictureBytes {
    let picture = PictureBytes(
      pixels: try bytesOfFile(pixels), bands: Int(clamping: bands.asInt ?? 0))
    guard 1...4 ~= picture.bands, size[0] >= 0, size[1] >= 0,
      Double(picture.pixels.count) == size[0] * size[1] * Double(picture.bands)
    else { throw valueError("the picture has another size than its pixels") }
    return picture
  }
}
