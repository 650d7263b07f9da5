/// A residual network of torchvision as a list of parts: names, order, shapes and options.
public struct ResNetArchitecture: Sendable {
  /// Which kind of block the stages repeat.
  public enum Block: String, Sendable {
    case basic = "BasicBlock"
    case bottleneck = "Bottleneck"

    /// How many times wider a block's output is than its inner convolutions.
    public var expansion: Int { self == .basic ? 1 : 4 }
  }

  /// One convolution of a block with the normalisation after it: `conv1` with `bn1`.
  public struct Convolution: Sendable {
    /// The name without its number's prefix: `conv1`.
    public let name: String
    /// The name of the normalisation that follows: `bn1`.
    public let normalisation: String
    /// Input channels, output channels, kernel size, stride, padding.
    public let input: Int
    /// The number of output channels.
    public let output: Int
    /// The size of the kernel in both directions.
    public let kernel: Int
    /// The stride in both directions.
    public let stride: Int
    /// The padding on all sides.
    public let padding: Int
  }

  /// One block of a stage.
  public struct BlockPlan: Sendable {
    /// The convolutions in order; all are without bias.
    public let convolutions: [Convolution]
    /// The 1×1 convolution and normalisation beside them, where the shape changes.
    public let downsample: Convolution?
    /// The stride of the block.
    public let stride: Int
  }

  /// The function's name: `resnet18`.
  public let name: String
  /// The kind of block.
  public let block: Block
  /// How many blocks each of the four stages has.
  public let layers: [Int]

  /// The networks that torchvision has under these names.
  public static var all: [ResNetArchitecture] {
    [
      ResNetArchitecture(name: "resnet18", block: .basic, layers: [2, 2, 2, 2]),
      ResNetArchitecture(name: "resnet34", block: .basic, layers: [3, 4, 6, 3]),
      ResNetArchitecture(name: "resnet50", block: .bottleneck, layers: [3, 4, 6, 3]),
    ]
  }

  /// The stem: `conv1` with `bn1`; ReLU and 3×3 max pooling with stride 2 follow.
  public static var stem: Convolution {
    Convolution(
      name: "conv1", normalisation: "bn1", input: 3, output: 64, kernel: 7, stride: 2, padding: 3)
  }

  /// The number of features before `fc`.
  public var features: Int { 512 * block.expansion }

  /// The blocks of `layer1` to `layer4`.
  public var stages: [[BlockPlan]] {
    var channels = 64
    return layers.enumerated().map { index, count in
      let width = 64 << index
      return (0..<count).map { position in
        let stride = index > 0 && position == 0 ? 2 : 1
        let plan = Self.plan(block, channels, width, stride)
        channels = width * block.expansion
        return plan
      }
    }
  }

  /// The parts of one block.
  public static func plan(
    _ block: Block, _ input: Int, _ width: Int, _ stride: Int
  ) -> BlockPlan {
    let output = width * block.expansion
    let shapes: [(Int, Int, Int, Int)] =
      block == .basic
      ? [(input, width, 3, stride), (width, width, 3, 1)]
      : [(input, width, 1, 1), (width, width, 3, stride), (width, output, 1, 1)]
    let convolutions = shapes.enumerated().map { index, shape in
      Convolution(
        name: "conv\(index + 1)", normalisation: "bn\(index + 1)", input: shape.0,
        output: shape.1, kernel: shape.2, stride: shape.3, padding: shape.2 / 2)
    }
    let changes = stride != 1 || input != output
    let downsample = Convolution(
      name: "0", normalisation: "1", input: input, output: output, kernel: 1, stride: stride,
      padding: 0)
    return BlockPlan(
      convolutions: convolutions, downsample: changes ? downsample : nil, stride: stride)
  }
}
