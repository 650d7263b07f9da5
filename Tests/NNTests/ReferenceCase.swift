import Foundation
import NN
import Tensors
import Testing

/// A tensor as the recording script writes it.
struct RecordedTensor: Decodable, Sendable {
  let shape: [Int]
  let dtype: String
  let data: [Double]
  let grad: Bool

  func make(_ engine: Engine) throws -> Tensor {
    let dtype = DType.allCases.first { $0.name == self.dtype } ?? .float32
    let tensor = try engine.tensor(data, shape: shape, dtype: dtype)
    if grad { try engine.setRequiresGrad(tensor, true) }
    return tensor
  }
}

/// A constructor argument as the recording script writes it.
struct RecordedSetting: Decodable, Sendable {
  let bool: Bool?
  let int: Int?
  let float: Double?
  let string: String?
  let tuple: [RecordedSetting]?
  let tensor: RecordedTensor?

  func make(_ engine: Engine) throws -> Setting {
    if let bool { return .bool(bool) }
    if let int { return .int(int) }
    if let float { return .float(float) }
    if let string { return .string(string) }
    if let tuple { return .tuple(try tuple.map { try $0.make(engine) }) }
    if let tensor { return .tensor(try tensor.make(engine)) }
    return .none
  }
}

/// A name with a value, written as an array of two.
struct Named<Value: Decodable & Sendable>: Decodable, Sendable {
  let name: String
  let value: Value

  init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    name = try container.decode(String.self)
    value = try container.decode(Value.self)
  }
}

/// What real PyTorch did with one layer.
struct LayerCase: Decodable, Sendable, CustomTestStringConvertible {
  let layer: String
  let training: Bool
  let options: [Named<RecordedSetting>]
  let inputs: [RecordedTensor]
  let error: String?
  let repr: String?
  let parameters: [Named<RecordedTensor>]?
  let outputs: [RecordedTensor]?
  let gradFn: String?
  let buffers: [Named<RecordedTensor>]?
  let gradients: [RecordedTensor?]?

  var testDescription: String {
    layer + " " + options.map { $0.name }.joined(separator: ",") + " "
      + inputs.map { "\($0.shape)" }.joined()
  }

  static func all() -> [LayerCase] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Reference/layers.json")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? JSONDecoder().decode([LayerCase].self, from: data)) ?? []
  }
}
