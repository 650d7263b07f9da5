import PythonRuntime
import Tensors

extension OperationTable {
  /// Functions of `torch.nn.functional` that are neither layers nor functions of `torch`.
  static func functional() -> OperationTable {
    var table = OperationTable()
    table.tensor(
      "one_hot", about: .int64("Class indices [*] as rows with a single 1, [*, num_classes]."),
      signature: "Tensor input, int num_classes = -1", forms: .function
    ) {
      call throws(TensorError) in
      try call.engine.oneHot(call.tensor("input"), classes: call.int("num_classes", -1))
    }
    table.tensor(
      "relu_", about: .kept("max(0, x), in place."), signature: "Tensor input", forms: .function
    ) { call throws(TensorError) in
      try call.engine.inPlace(call.tensor("input")) { (input) throws(TensorError) in
        try call.engine.relu(input)
      }
    }
    return table
  }
}
