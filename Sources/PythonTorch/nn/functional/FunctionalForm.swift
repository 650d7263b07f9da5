import NN
import PythonRuntime
import Tensors

/// A function of `torch.nn.functional`: a layer without its module, or a computation of its own.
struct FunctionalForm {
  let name: String
  let signature: String
  let about: About
  /// The leading parameters that must be tensors.
  let inputs: [String]
  let forward: LayerForward
  /// How many numbers one int stands for in window parameters.
  let rank: Int

  /// The form of a layer; its inputs are the function's first parameters.
  init(_ row: FunctionalRow, _ layer: LayerType) {
    let names = row.signature.split(separator: ",").prefix(layer.inputs.count)
    self.init(
      row.name, row.signature, about: row.about(layer),
      inputs: names.map { String($0.drop { $0 == " " }) }, rank: row.rank, layer.forward)
  }

  init(
    _ name: String, _ signature: String, about: About, inputs: [String] = ["input"],
    rank: Int = 0,
    _ forward: @escaping LayerForward
  ) {
    self.name = name
    self.signature = signature
    self.about = about
    self.inputs = inputs
    self.rank = rank
    self.forward = forward
  }

  /// The function as an object.
  func define(in builder: ModuleBuilder, _ torch: Torch) {
    let call = LayerCall(operation: name, about: about, torch: torch)
    builder.function(name, signature, about: about.summary) {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let inputs = try call.inputs(inputs, in: arguments, from: 0)
      return try call.answer(forward, FunctionScope(arguments, rank: rank), inputs)
    }
  }
}
