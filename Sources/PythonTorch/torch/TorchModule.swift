import PythonRuntime
import Tensors

extension Torch {
  /// Fills the module `torch`.
  ///
  /// Operations become functions when first asked for.
  func fillTorch(_ builder: ModuleBuilder) {
    builder.module.suggestsNames = false
    builder.style = .python
    defineTypes(builder)
    defineConstants(builder)
    defineGradModes(builder)
    defineState(builder)
    defineInfo(builder)
    for form in Torch.pythonForms { form.define(in: builder) }
    for family in Torch.families { defineFunctions(family.table, in: builder) }
    Torch.loadSubmodules(
      [
        "autograd", "nn", "optim", "utils", "cuda", "linalg", "random", "backends", "special",
        "fft",
        "distributions", "testing", "types", "return_types", "serialization",
      ], of: builder, otherwise: Torch.refuseByName)
  }

  private func defineTypes(_ builder: ModuleBuilder) {
    for type in [types.tensor, types.size, types.dtype, types.device, types.generator] {
      builder.type(type)
    }
    builder.constant("layout", .object(types.layout))
    builder.constant("memory_format", .object(types.memoryFormat))
    for type in legacyTypes { builder.type(type) }
  }

  private func defineConstants(_ builder: ModuleBuilder) {
    for dtype in DType.allCases {
      for name in [dtype.name] + dtype.aliases { builder.constant(name, object(dtype)) }
    }
    builder.constant("strided", .object(strided))
    builder.constant("contiguous_format", .object(contiguousFormat))
    builder.constant("preserve_format", .object(preserveFormat))
    for name in ["channels_last", "channels_last_3d"] {
      builder.constant(
        name,
        .object(PyNamedConstant(name, group: .memoryFormat, type: types.memoryFormat)))
    }
    builder.constant("pi", .float(Double.pi))
    builder.constant("e", .float(2.718281828459045))
    builder.constant("inf", .float(.infinity))
    builder.constant("nan", .float(.nan))
    builder.constant("newaxis", .none)
    builder.constant("default_generator", .object(defaultGenerator))
    builder.constant("__version__", .string("2.15.0"))
  }

  /// What PyTorch has and lossrepl does not, refused in one clear line.
  private static let refused: [String: String] = [
    "lstm": "recurrent layers", "lstm_cell": "recurrent layers", "gru": "recurrent layers",
    "gru_cell": "recurrent layers", "rnn_tanh": "recurrent layers",
    "rnn_relu": "recurrent layers", "sparse_bsr_tensor": "sparse tensors",
    "sparse_csc_tensor": "sparse tensors", "sparse_bsc_tensor": "sparse tensors",
    "angle": "complex tensors", "imag": "complex tensors", "chalf": "complex tensors",
    "complex32": "complex tensors", "quantize_per_channel": "quantised tensors",
    "dequantize": "quantised tensors", "qint32": "quantised tensors",
    "nested": "nested tensors", "masked": "masked tensors", "futures": "processes",
    "GradScaler": "mixed precision", "cond": "graph capture", "while_loop": "graph capture",
    "conv3d": "volumes", "max_pool3d": "volumes",
    "embedding_bag": "embedding bags", "lobpcg": "iterative eigenvalues",
    "svd_lowrank": "low-rank factorisations", "pca_lowrank": "low-rank factorisations",
    "frombuffer": "files and buffers", "from_file": "files and buffers",
    "compile": "compilation", "jit": "TorchScript", "distributed": "distributed training",
    "sparse_coo_tensor": "sparse tensors", "sparse_csr_tensor": "sparse tensors",
    "sparse": "sparse tensors", "complex": "complex tensors", "complex64": "complex tensors",
    "complex128": "complex tensors", "cfloat": "complex tensors", "cdouble": "complex tensors",
    "view_as_real": "complex tensors", "view_as_complex": "complex tensors",
    "polar": "complex tensors", "quantize_per_tensor": "quantised tensors",
    "quantization": "quantised tensors", "ao": "quantised tensors", "qint8": "quantised tensors",
    "quint8": "quantised tensors", "onnx": "ONNX export", "multiprocessing": "processes",
    "hub": "downloads",
    "fx": "graph capture", "export": "graph capture", "vmap": "function transforms",
    "func": "function transforms", "autocast": "mixed precision", "amp": "mixed precision",
    "profiler": "a profiler", "stft": "spectrograms", "istft": "spectrograms",
    "uint16": "the dtypes uint16, uint32 and uint64",
    "uint32": "the dtypes uint16, uint32 and uint64",
    "uint64": "the dtypes uint16, uint32 and uint64",
  ]

  private static func refuseByName(
    _ interpreter: Interpreter, _ name: PyString
  ) throws(PythonException) -> Value? {
    if ["save", "load"].contains(name.value) {
      return try interpreter.loadModule("torch.serialization").attributes[name]
    }
    if name.value == "from_numpy" { return try fromNumPy(interpreter) }
    guard let subject = refused[name.value] else { return nil }
    throw interpreter.notImplementedError("torch.\(name.value): lossrepl has no \(subject)")
  }
}
