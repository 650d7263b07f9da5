import Foundation
import NN
import Tensors
import Testing

private struct RecordedNet: Decodable {
  let names: [String]
  let shapes: [[Int]]
}

private struct Vision: Decodable {
  let picture: RecordedTensor
  let pixels: RecordedTensor
  let outputs: [String: RecordedTensor]
  let windows: [[[Int]]]
  let nets: [String: RecordedNet]

  static func read() throws -> Vision {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Reference/vision.json")
    return try JSONDecoder().decode(Vision.self, from: Data(contentsOf: file))
  }
}

@Suite("Pictures and residual networks against torchvision")
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
    case "normalize":
      return try engine.normalizeImage(x, mean: [0.5, 0.4, 0.3], std: [0.5, 0.25, 2])
    case "center": return try engine.centerCrop(x, height: 3, width: 4)
    case "center_padded": return try engine.centerCrop(x, height: 8, width: 4)
    case "crop": return try engine.crop(x, top: -1, left: 2, height: 4, width: 8)
    case "hflip": return try engine.flipHorizontally(x)
    case "vflip": return try engine.flipVertically(x)
    case "gray": return try engine.grayscale(x)
    case "to_float": return try engine.convertImage(pixels, to: .float32)
    case "to_bytes": return try engine.convertImage(x, to: .uint8)
    case "smaller": return try engine.resizeImage(x, height: 3, width: 4)
    case "larger": return try engine.resizeImage(x, height: 9, width: 8)
    case "plain": return try engine.resizeImage(x, height: 3, width: 4, antialias: false)
    default:
      let shape = engine.resizedShape(x, shorter: 3)
      return try engine.resizeImage(x, height: shape[0], width: shape[1])
    }
  }

  @Test("Random windows and chances are drawn as torchvision draws them")
  func windows() throws {
    for (seed, recorded) in try Vision.read().windows.enumerated() {
      let engine = Engine(generator: Generator(seed: UInt64(seed)))
      let crop = try engine.randomCropWindow(rows: 5, columns: 7, height: 3, width: 4)
      #expect([crop.top, crop.left, crop.height, crop.width] == recorded[0])
      let resized = engine.randomResizedCropWindow(
        rows: 5, columns: 7, scale: (0.08, 1), ratio: (3.0 / 4, 4.0 / 3))
      #expect([resized.top, resized.left, resized.height, resized.width] == recorded[1])
      #expect((0..<6).map { _ in engine.chance(0.5) ? 1 : 0 } == recorded[2])
    }
  }

  @Test("A residual network has torchvision's convolutions", arguments: ResNetArchitecture.all)
  func networks(_ architecture: ResNetArchitecture) throws {
    let recorded = try #require(try Vision.read().nets[architecture.name])
    var names = ["conv1.weight"]
    var shapes = [shape(ResNetArchitecture.stem)]
    for (stage, blocks) in architecture.stages.enumerated() {
      for (index, block) in blocks.enumerated() {
        let prefix = "layer\(stage + 1).\(index)."
        for convolution in block.convolutions {
          names.append(prefix + convolution.name + ".weight")
          shapes.append(shape(convolution))
        }
        if let downsample = block.downsample {
          names.append(prefix + "downsample.0.weight")
          shapes.append(shape(downsample))
        }
      }
    }
    #expect(names == recorded.names)
    #expect(shapes == recorded.shapes)
  }

  private func shape(_ convolution: ResNetArchitecture.Convolution) -> [Int] {
    [convolution.output, convolution.input, convolution.kernel, convolution.kernel]
  }
}
