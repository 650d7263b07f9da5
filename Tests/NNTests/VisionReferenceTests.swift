import Foundation
import NN
import Tensors
import Testing

private struct Vision: Decodable {
  let picture: RecordedTensor
  let pixels: RecordedTensor
  let outputs: [String: RecordedTensor]

  static func read() throws -> Vision {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Reference/vision.json")
    return try JSONDecoder().decode(Vision.self, from: Data(contentsOf: file))
  }
}

@Suite("Pictures against torchvision")
struct VisionReferenceTests {
  @Test("A transform gives torchvision's pixels")
  func transforms() throws {
    let vision = try Vision.read()
    let engine = Engine()
    let picture = try vision.picture.make(engine)
    let pixels = try vision.pixels.make(engine)
    for (name, recorded) in vision.outputs {
      let output = try apply(engine, name, picture, pixels)
      #expect(output.shape == recorded.shape, "\(name)")
      #expect(output.dtype.name == recorded.dtype, "\(name)")
      for (value, expected) in zip(try engine.doubles(output), recorded.data) {
        #expect(abs(value - expected) < 2e-6, "\(name)")
      }
    }
  }

  private func apply(
    _ engine: Engine, _ name: String, _ x: Tensor, _ pixels: Tensor
  ) throws(TensorError) -> Tensor {
    switch name {
    case "center": return try engine.centerCrop(x, height: 3, width: 4)
    case "center_padded": return try engine.centerCrop(x, height: 8, width: 4)
    case "crop": return try engine.crop(x, top: -1, left: 2, height: 4, width: 8)
    case "gray": return try engine.grayscale(x)
    case "to_float": return try engine.convertImage(pixels, to: .float32)
    case "to_bytes": return try engine.convertImage(x, to: .uint8)
    case "smaller": return try engine.resizeImage(x, height: 3, width: 4)
    case "larger": return try engine.resizeImage(x, height: 9, width: 8)
    case "plain": return try engine.resizeImage(x, height: 3, width: 4, antialias: false)
    default: throw .refused(.valueError, "there is no \(name)")
    }
  }
}
