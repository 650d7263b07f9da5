package import PythonRuntime

/// The classes of `torch` in one interpreter.
package struct TorchTypes {
  /// `torch._C.TensorBase`, which holds the methods.
  package let tensorBase: PyType
  package let tensor: PyType
  /// `torch.nn.Parameter`.
  package let parameter: PyType
  /// `torch.nn.Buffer`.
  package let buffer: PyType
  package let size: PyType
  package let dtype: PyType
  package let device: PyType
  /// `torch.linalg.LinAlgError`.
  package let linAlgError: PyType
  let layout, memoryFormat, generator, node, removableHandle: PyType

  init(_ interpreter: Interpreter) {
    tensorBase = TypeBuilder(interpreter, "TensorBase", module: "torch._C").type
    tensor = TypeBuilder(interpreter, "Tensor", module: "torch", bases: [tensorBase]).type
    parameter =
      TypeBuilder(interpreter, "Parameter", module: "torch.nn.parameter", bases: [tensor]).type
    buffer = TypeBuilder(interpreter, "Buffer", module: "torch.nn.parameter", bases: [tensor]).type
    size = Torch.makeSizeType(interpreter)
    dtype = Torch.makeDTypeType(interpreter)
    device = Torch.makeDeviceType(interpreter)
    linAlgError =
      TypeBuilder(
        interpreter, "_LinAlgError", module: "torch._C",
        bases: [interpreter.types.exception(.runtimeError)]
      ).type
    layout = TypeBuilder(interpreter, "layout", module: "torch").type
    memoryFormat = TypeBuilder(interpreter, "memory_format", module: "torch").type
    generator = Torch.makeGeneratorType(interpreter)
    node = Torch.makeNodeType(interpreter)
    removableHandle = Torch.makeRemovableHandleType(interpreter)
    describe(interpreter)
  }

  private func describe(_ interpreter: Interpreter) {
    for (type, summary) in [
      (tensor, "Numbers of one dtype in any number of dimensions."),
      (parameter, "A tensor that a module trains."),
      (buffer, "A tensor that belongs to a module's state and is not trained."),
      (linAlgError, "What linear algebra raises for a matrix that it cannot use."),
      (layout, "How elements lie in memory: torch.strided."),
      (memoryFormat, "In which order dimensions lie in memory."),
    ] {
      TypeBuilder(extending: type, in: interpreter, style: .python).describe(summary)
    }
  }
}
