import CPlatform
public import Tensors

// `torchvision.transforms.functional` on tensors `[…, C, H, W]`.
extension Engine {
  /// A part of a picture, with zeros where it reaches beyond: `crop`.
  public func crop(
    _ image: Tensor, top: Int, left: Int, height: Int, width: Int
  ) throws(TensorError) -> Tensor {
    let (rows, columns) = (image.shape[image.dim - 2], image.shape[image.dim - 1])
    let (bottom, right) = (top + height, left + width)
    let inside = try slice(
      slice(image, dim: -2, start: Swift.max(top, 0), end: bottom), dim: -1,
      start: Swift.max(left, 0), end: right)
    guard left < 0 || top < 0 || right > columns || bottom > rows else { return inside }
    let margins = [
      Swift.max(-left + Swift.min(0, right), 0), Swift.max(right - Swift.max(columns, left), 0),
      Swift.max(-top + Swift.min(0, bottom), 0), Swift.max(bottom - Swift.max(rows, top), 0),
    ]
    return try pad(inside, margins)
  }

  /// The middle of a picture, padded first where it is too small: `center_crop`.
  public func centerCrop(
    _ image: Tensor, height: Int, width: Int
  ) throws(TensorError) -> Tensor {
    var image = image
    let (rows, columns) = (image.shape[image.dim - 2], image.shape[image.dim - 1])
    let (missingRows, missingColumns) = (Swift.max(height - rows, 0), Swift.max(width - columns, 0))
    if missingRows > 0 || missingColumns > 0 {
      image = try pad(
        image,
        [
          missingColumns / 2, (missingColumns + 1) / 2, missingRows / 2, (missingRows + 1) / 2,
        ])
    }
    let top = (Double(image.shape[image.dim - 2] - height) / 2).rounded(.toNearestOrEven)
    let left = (Double(image.shape[image.dim - 1] - width) / 2).rounded(.toNearestOrEven)
    return try crop(image, top: Int(top), left: Int(left), height: height, width: width)
  }

  /// The luminance of a picture in RGB, repeated for each output channel: `rgb_to_grayscale`.
  public func grayscale(_ image: Tensor, channels: Int = 1) throws(TensorError) -> Tensor {
    let parts = try unbind(image, dim: -3)
    guard parts.count == 3 else { return image }
    let light = try add(
      add(mul(parts[0], number(0.2989)), mul(parts[1], number(0.587))),
      mul(parts[2], number(0.114)))
    let gray = try unsqueeze(to(light, dtype: image.dtype), dim: -3)
    guard channels == 3 else { return gray }
    var shape = image.shape
    shape[shape.count - 3] = 3
    return try expand(gray, shape)
  }

  /// Changes the dtype and the range of values with it: `convert_image_dtype`.
  public func convertImage(_ image: Tensor, to dtype: DType) throws(TensorError) -> Tensor {
    if image.dtype == dtype { return image }
    switch (image.dtype.isFloatingPoint, dtype.isFloatingPoint) {
    case (true, true): return try to(image, dtype: dtype)
    case (true, false):
      // Just below one more than the largest value, so that 1.0 stays in range.
      let scaled = try mul(image, number(Self.largestPixel(dtype) + 1 - 1e-3))
      return try to(scaled, dtype: dtype)
    case (false, true):
      return try div(to(image, dtype: dtype), number(Self.largestPixel(image.dtype)))
    case (false, false):
      let ratio = (Self.largestPixel(image.dtype) + 1) / (Self.largestPixel(dtype) + 1)
      if ratio > 1 {
        return try to(
          div(image, wrap(.int(Int64(ratio))), rounding: .floor), dtype: dtype)
      }
      return try mul(to(image, dtype: dtype), wrap(.int(Int64(1 / ratio))))
    }
  }

  private static func largestPixel(_ dtype: DType) -> Double {
    switch dtype {
    case .uint8: 255
    case .int8: 127
    case .int16: 32767
    case .int32: 2_147_483_647
    case .int64: 9_223_372_036_854_775_807
    default: 1
    }
  }
}
