import NN
import PythonRuntime
import Tensors

// What `torch.nn.init` counts connections with.
extension TorchNN {
  func defineFanFunctions(_ builder: ModuleBuilder) {
    builder.function(
      "_calculate_fan_in_and_fan_out", "tensor",
      about: "How many inputs and outputs each element of a weight connects."
    ) { (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let fan = try Self.fan(arguments[0], interpreter)
      return .tuple([.int(Int64(fan.input)), .int(Int64(fan.output))])
    }
    builder.function(
      "_calculate_correct_fan", "tensor, mode", about: "One of the two, by its name."
    ) { (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let mode = Setting(arguments[1]).plainText.lowercased()
      guard mode == "fan_in" || mode == "fan_out" else {
        throw interpreter.valueError(
          "Mode \(mode) not supported, please use one of ['fan_in', 'fan_out']")
      }
      let fan = try Self.fan(arguments[0], interpreter)
      return .int(Int64(mode == "fan_in" ? fan.input : fan.output))
    }
  }

  private static func fan(
    _ value: Value, _ interpreter: Interpreter
  ) throws(PythonException) -> Fan {
    let torch = Torch.of(interpreter)
    let weight = try torch.tensor(value, "_calculate_fan_in_and_fan_out", "tensor", position: 1)
    return try torch.run("_calculate_fan_in_and_fan_out") { _ throws(TensorError) in
      try Fan(weight)
    }
  }
}
