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
        "testing", "types", "return_types", "serialization", "storage", "version", "signal",
        "accelerator", "func", "distributions",
      ], of: builder, otherwise: Torch.findLate)
    builder.module.lateNames = LateSource.functions + ["vmap"] + Torch.shared.sorted()
  }

  private func defineTypes(_ builder: ModuleBuilder) {
    for type in [types.tensor, types.size, types.dtype, types.device, types.generator] {
      builder.type(type)
    }
    builder.constant("layout", .object(types.layout))
    builder.constant("memory_format", .object(types.memoryFormat))
    builder.nameWithModule(["Size", "dtype", "device", "Generator", "layout", "memory_format"])
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

  /// Functions that are the same in `torch` and in `torch.nn.functional`.
  private static let shared: Set<String> = [
    "conv1d", "conv2d", "conv_transpose1d", "conv_transpose2d", "max_pool1d", "max_pool2d",
    "avg_pool1d", "adaptive_avg_pool1d", "adaptive_max_pool1d", "cosine_similarity",
    "pairwise_distance", "pixel_shuffle", "pixel_unshuffle", "channel_shuffle", "bilinear",
    "rms_norm", "group_norm", "layer_norm", "rrelu", "rrelu_", "native_channel_shuffle",
    "max_pool1d_with_indices",
  ]

  /// What is looked for elsewhere when a program first asks for it, and what is refused.
  private static func findLate(
    _ interpreter: Interpreter, _ name: PyString
  ) throws(PythonException) -> Value? {
    if ["save", "load"].contains(name.value) {
      return try interpreter.loadModule("torch.serialization").attributes[name]
    }
    if name.value == "from_numpy" { return try fromNumPy(interpreter) }
    if name.value == "vmap" {
      return try interpreter.loadModule("torch.func").attributes[name]
    }
    if shared.contains(name.value) {
      return try interpreter.loadModule("torch.nn.functional").attribute(name, in: interpreter)
    }
    if LateSource.functions.contains(name.value) {
      return try interpreter.loadModule("torch._late").attributes[name]
    }
    if storageNames.contains(name.value) {
      return try interpreter.loadModule("torch.storage").attributes[name]
    }
    return try Refusals.torch.answer(interpreter, name)
  }

  private static let storageNames: Set<String> = ["UntypedStorage", "TypedStorage"]
}
