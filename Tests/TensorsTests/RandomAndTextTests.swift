import Foundation
import Tensors
import Testing

private struct Draw: Decodable {
  let name: String
  let seed: Int64
  let arguments: [Argument]
  let values: [Double]
  let after: [Double]
}

/// A number, a flag or a name.
private struct Argument: Decodable {
  let number: Int
  let flag: Bool
  let text: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    number = (try? container.decode(Int.self)) ?? 0
    flag = (try? container.decode(Bool.self)) ?? false
    text = (try? container.decode(String.self)) ?? ""
  }
}

private struct RecordedOptions: Decodable {
  let precision: Int
  let threshold: Double
  let edgeitems: Int
  let linewidth: Int
  let sci_mode: Bool?
}

private struct RecordedText: Decodable {
  let dtype: String
  let shape: [Int]
  let data: [String]
  let options: RecordedOptions
  let grad: Bool
  let text: String
}

private struct Recording: Decodable {
  let draws: [Draw]
  let texts: [RecordedText]

  static func read() throws -> Recording {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Reference/random-and-text.json")
    return try JSONDecoder().decode(Recording.self, from: Data(contentsOf: file))
  }
}

@Suite("Random numbers and text against PyTorch")
struct RandomAndTextTests {
  @Test("The same seed gives the same numbers, and leaves the generator in the same state")
  func draws() throws {
    for draw in try Recording.read().draws {
      let engine = Engine(generator: Generator(seed: UInt64(bitPattern: draw.seed)))
      let values = try engine.doubles(make(engine, draw))
      let after = try engine.doubles(engine.rand([2]))
      // A last bit of the float before rounding can be a whole step of bfloat16.
      let tolerance = draw.name == "randn16" ? 8e-3 : 4e-6
      #expect(
        isClose(values, draw.values, tolerance),
        "\(draw.name) \(draw.seed): \(values) \(draw.values)")
      #expect(after == draw.after, "\(draw.name): the state after it")
    }
  }

  private func isClose(
    _ values: [Double], _ expected: [Double], _ tolerance: Double
  ) -> Bool {
    values.count == expected.count
      && zip(values, expected).allSatisfy { abs($0 - $1) <= tolerance * max(1, abs($1)) }
  }

  private func make(_ engine: Engine, _ draw: Draw) throws(TensorError) -> Tensor {
    let count = draw.arguments.first?.number ?? 0
    switch draw.name {
    case "rand": return try engine.rand([count])
    case "rand64": return try engine.rand([count], dtype: .float64)
    case "randn": return try engine.randn([count])
    case "randn64": return try engine.randn([count], dtype: .float64)
    case "randn16": return try engine.randn([count], dtype: .bfloat16)
    case "uniform": return try engine.uniformInPlace(engine.empty([count]), from: -0.3, to: 0.7)
    case "normal": return try engine.normalInPlace(engine.empty([count]), mean: 5, std: 0.5)
    case "randperm": return try engine.randperm(count)
    case "exponential": return try engine.exponentialInPlace(engine.empty([count]), rate: 2)
    case "bernoulli": return try engine.bernoulli(engine.full([count], .double(0.3)))
    case "log_normal":
      return try engine.logNormalInPlace(engine.empty([count]), mean: 0.1, std: 0.4)
    case "cauchy": return try engine.cauchyInPlace(engine.empty([count]))
    case "geometric": return try engine.geometricInPlace(engine.empty([count]), p: 0.3)
    case "randint": return try engine.randint(-5, Int64(count), [7])
    default: return try makeOther(engine, draw, count)
    }
  }

  private func makeOther(
    _ engine: Engine, _ draw: Draw, _ count: Int
  ) throws(TensorError) -> Tensor {
    switch draw.name {
    case "multinomial":
      let weights = try engine.tensor([1.0, 2, 7, 3, 3, 4], shape: [2, 3], dtype: .float32)
      return try engine.multinomial(
        weights, samples: count, replacement: draw.arguments[1].flag)
    case "random":
      let dtype = DType.allCases.first { $0.name == draw.arguments[0].text } ?? .int64
      return try engine.randomInPlace(engine.empty([6], dtype: dtype))
    case "normal_tensors":
      let std = try engine.tensor([1.0, 2, 3], shape: [3], dtype: .float32)
      return try engine.normal(mean: engine.zeros([3]), std: std)
    default:
      let turned = try engine.transpose(engine.empty([5, 4]), 0, 1)
      return try engine.normalInPlace(turned)
    }
  }

  @Test("A tensor prints as PyTorch prints it")
  func texts() throws {
    for recorded in try Recording.read().texts {
      let engine = Engine()
      engine.printOptions.precision = recorded.options.precision
      engine.printOptions.threshold = recorded.options.threshold
      engine.printOptions.edgeItems = recorded.options.edgeitems
      engine.printOptions.lineWidth = recorded.options.linewidth
      engine.printOptions.scientific = recorded.options.sci_mode
      #expect(try engine.text(of: make(engine, recorded)) == recorded.text)
    }
  }

  private func make(_ engine: Engine, _ recorded: RecordedText) throws -> Tensor {
    let dtype = DType.allCases.first { $0.name == recorded.dtype } ?? .float32
    let count = recorded.shape.reduce(1, *)
    var data = recorded.data.map { Double($0) ?? .nan }
    if count >= 100 { data = (0..<count).map { Double($0 % 97) } }
    let tensor = try engine.tensor(data, shape: recorded.shape, dtype: dtype)
    if recorded.grad { try engine.setRequiresGrad(tensor, true) }
    return tensor
  }

  @Test("A generator's record gives back its state, and nothing else is taken for one")
  func record() throws {
    let generator = Generator(seed: 9)
    _ = generator.normal()
    let bytes = generator.state.bytes
    let next = (generator.normal(), generator.uniform53())
    generator.state = try #require(Generator.State(bytes: bytes))
    #expect((generator.normal(), generator.uniform53()) == next)
    #expect(Generator.State(bytes: [1, 2, 3]) == nil)
    #expect(Generator.State(bytes: [UInt8](repeating: 255, count: bytes.count)) == nil)
  }
}
