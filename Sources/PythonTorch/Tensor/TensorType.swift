import PythonRuntime
import Tensors

extension Torch {
  /// Gives `torch.Tensor` its methods and properties.
  func fillTensorType() {
    types.tensorBase.suggestsNames = false
    for family in Torch.families { defineMethods(family.table) }
    let base = TypeBuilder(extending: types.tensorBase, in: interpreter, style: .builtin)
    defineShapeProperties(base)
    defineAutogradProperties(base)
    defineStateProperties(base)
    defineProtocolMethods(base)
    defineConversionMethods(base)
    let python = TypeBuilder(extending: types.tensor, in: interpreter, style: .python)
    defineAutogradMethods(python)
    for form in Torch.pythonForms { form.define(in: python) }
    defineLateMethods(python)
    Refusals.tensor.define(in: base)
    defineConstructors()
  }

  /// Methods that are written in Python and loaded when one of them is called.
  private func defineLateMethods(_ builder: TypeBuilder) {
    for (name, summary) in LateSource.methods {
      builder.method(name, nil, about: summary) {
        (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
        let function = try interpreter.attribute(name, of: "torch._late")
        return try interpreter.call(function, with: arguments.copy)
      }
    }
  }

  /// The families of operations that are functions of `torch` or methods of tensors.
  static var families: [(title: String, table: OperationTable)] {
    [
      ("Functions of each element", .pointwise()), ("Special functions", .specialFunctions()),
      ("Arithmetic", .arithmetic()),
      ("Comparison, logic and bits", .comparison()), ("Reductions", .reductions()),
      ("Shapes and views", .shapes()), ("Joining and splitting", .joining()),
      ("Reading and writing by index", .picking()), ("Products", .products()),
      ("Sorting, counting and searching", .ordering()), ("New tensors", .creation()),
      ("Random numbers", .random()), ("Dtypes and devices", .casting()),
      ("Filling in place", .filling()), ("Statistics and distances", .statistics()),
      ("Linear algebra", .linearAlgebra()), ("Less common operations", .neighbours()),
    ]
  }

  /// A property of tensors that cannot be assigned.
  func property(
    _ builder: TypeBuilder, _ name: String, about summary: String? = nil,
    _ value: @escaping (PyTensor) throws(PythonException) -> Value
  ) {
    builder.property(
      name, about: summary,
      get: { (interpreter: Interpreter, receiver: Value) throws(PythonException) -> Value in
        guard let tensor = receiver.asTensor else { return .none }
        return try value(tensor)
      },
      set: { (interpreter: Interpreter, _: Value, _: Value) throws(PythonException) in
        throw interpreter.error(
          .attributeError,
          "attribute '\(name)' of 'torch._C.TensorBase' objects is not writable")
      })
  }

  private func defineShapeProperties(_ builder: TypeBuilder) {
    property(builder, "shape", about: "The sizes of all dimensions.") {
      $0.torch.size($0.tensor.shape)
    }
    property(builder, "ndim", about: "How many dimensions there are.") {
      .int(Int64($0.tensor.dim))
    }
    property(builder, "T", about: "Dimensions in reverse order: a view.") {
      receiver throws(PythonException) in
      let tensor = receiver.tensor
      if tensor.dim != 2 { receiver.torch.engine.warn(Torch.transposeWarning) }
      return try receiver.torch.run("numpy_T") { engine throws(TensorError) in
        receiver.torch.wrap(try engine.transposed(tensor))
      }
    }
    property(builder, "mT", about: "The last two dimensions exchanged: a view.") {
      receiver throws(PythonException) in
      guard receiver.tensor.dim > 1 else {
        throw receiver.torch.interpreter.runtimeError(
          "tensor.mT is only supported on matrices or batches of matrices. Got"
            + " \(receiver.tensor.dim)-D tensor.")
      }
      return try receiver.torch.run("mT") { engine throws(TensorError) in
        receiver.torch.wrap(try engine.matrixTransposed(receiver.tensor))
      }
    }
    property(builder, "mH", about: "The last two dimensions exchanged: a view.") {
      receiver throws(PythonException) in
      try receiver.torch.run("adjoint") { engine throws(TensorError) in
        receiver.torch.wrap(try engine.matrixTransposed(receiver.tensor))
      }
    }
    property(builder, "H", about: "A matrix transposed: a view.") {
      receiver throws(PythonException) in
      guard receiver.tensor.dim == 2 else {
        throw receiver.torch.interpreter.runtimeError(
          "tensor.H is only supported on matrices (2-D tensors). Got \(receiver.tensor.dim)-D tensor."
        )
      }
      return try receiver.torch.run("H") { engine throws(TensorError) in
        receiver.torch.wrap(try engine.matrixTransposed(receiver.tensor))
      }
    }
    property(builder, "itemsize", about: "How many bytes an element takes.") {
      .int(Int64($0.tensor.dtype.itemSize))
    }
    property(builder, "nbytes", about: "How many bytes all elements take.") {
      .int(Int64($0.tensor.dtype.itemSize * $0.tensor.count))
    }
  }

  private static let transposeWarning =
    "The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated and"
    + " it will throw an error in a future release. Consider `x.mT` to transpose batches of matrices"
    + " or `x.permute(*torch.arange(x.ndim - 1, -1, -1))` to reverse the dimensions of a tensor."

  private func defineStateProperties(_ builder: TypeBuilder) {
    property(builder, "dtype", about: "The type of the elements.") {
      $0.torch.object($0.tensor.dtype)
    }
    property(builder, "device", about: "Where the tensor is.") {
      .object($0.torch.device(of: $0.tensor))
    }
    property(builder, "layout", about: "How elements lie in memory: torch.strided.") {
      .object($0.torch.strided)
    }
    property(builder, "_version", about: "How often the memory was changed in place.") {
      .int(Int64($0.tensor.version.value))
    }
    property(builder, "_base", about: "The tensor that this one is a view of.") {
      $0.torch.wrap($0.tensor.view?.base)
    }
    property(builder, "is_cpu", about: "Whether the tensor is on the CPU.") {
      .bool($0.tensor.device == .cpu)
    }
    property(builder, "is_cuda", about: "Whether the tensor is on a graphics card.") {
      .bool($0.tensor.device != .cpu)
    }
    for name in [
      "is_sparse", "is_quantized", "is_meta", "is_mps", "is_xpu", "is_mkldnn",
      "is_nested", "is_sparse_csr", "is_vulkan", "is_xla", "is_ipu", "volatile",
    ] {
      property(builder, name, about: "False: there are only plain dense tensors.") { _ in
        .bool(false)
      }
    }
    property(builder, "name", about: "None: tensors have no names.") { _ in .none }
    property(builder, "real", about: "The tensor itself: there are no complex tensors.") {
      .object($0)
    }
    property(builder, "imag", about: "Refused: there are no complex tensors.") {
      receiver throws(PythonException) in
      throw receiver.torch.interpreter.typeError(
        "imag is not implemented for tensors with non-complex dtypes.")
    }
  }
}
