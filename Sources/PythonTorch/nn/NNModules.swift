import NN
package import PythonRuntime

// `torch.nn` and its parts as importable modules.
extension TorchNN {
  package static func register(in interpreter: Interpreter) {
    let modules = interpreter.modules
    modules.register("torch.nn") { builder throws(PythonException) in
      TorchNN.of(builder.interpreter).fillPackage(builder)
    }
    modules.register("torch.nn.functional") { builder throws(PythonException) in
      try TorchNN.of(builder.interpreter).fillFunctional(builder)
    }
    modules.register("torch.nn.init") { builder throws(PythonException) in
      TorchNN.of(builder.interpreter).fillInit(builder)
    }
    modules.register("torch.nn.utils") { builder throws(PythonException) in
      try builder.source(UtilitiesSource.text)
    }
    modules.register("torch.nn.parameter") { builder throws(PythonException) in
      TorchNN.of(builder.interpreter).defineParameters(builder)
    }
    modules.register("torch.nn.modules") { builder throws(PythonException) in
      TorchNN.of(builder.interpreter).fillPackage(builder)
    }
    modules.register("torch.nn.modules._functions") { builder throws(PythonException) in
      try builder.source(BackwardHookSource.text)
    }
    modules.register("torch.nn.modules.loss") { builder throws(PythonException) in
      try builder.source(LossSource.text)
    }
    modules.register("torch.nn.modules.adaptive") { builder throws(PythonException) in
      try builder.source(AdaptiveSource.text)
    }
    modules.register("torch.nn.modules.module") { builder throws(PythonException) in
      builder.type(TorchNN.of(builder.interpreter).module)
      try builder.source(loadResult)
    }
  }

  /// What `load_state_dict` answers with.
  private static let loadResult = #"""
    from collections import namedtuple


    class _IncompatibleKeys(namedtuple("IncompatibleKeys", ["missing_keys", "unexpected_keys"])):
        def __repr__(self):
            if not self.missing_keys and not self.unexpected_keys:
                return "<All keys matched successfully>"
            return super().__repr__()

        __str__ = __repr__
    """#

  private func fillPackage(_ builder: ModuleBuilder) {
    builder.type(module)
    for type in [sequential, moduleList, moduleDict, parameterList, parameterDict] {
      builder.type(type)
    }
    for layer in layerTypes { builder.type(layer) }
    defineParameters(builder)
    refuseOthers(builder)
    builder.module.lateNames = TorchNN.lateClasses.map { $0.name }
    Torch.loadSubmodules(
      ["functional", "init", "utils", "parameter", "modules"], of: builder
    ) { (interpreter: Interpreter, name: PyString) throws(PythonException) -> Value? in
      guard let late = TorchNN.lateClasses.first(where: { $0.name == name.value }) else {
        return nil
      }
      return try interpreter.loadModule("torch.nn.modules." + late.module).attribute(
        name, in: interpreter)
    }
  }

  /// Classes that are written in Python and made when a program asks for one of them.
  private static let lateClasses: [(name: String, module: String)] = [
    ("CTCLoss", "loss"), ("NLLLoss2d", "loss"), ("TripletMarginWithDistanceLoss", "loss"),
    ("AdaptiveLogSoftmaxWithLoss", "adaptive"),
  ]

  private func defineParameters(_ builder: ModuleBuilder) {
    builder.type(torch.types.parameter)
    builder.type(torch.types.buffer)
  }

  /// Every class of `torch.nn` without submodules; made once.
  private var layerTypes: [PyType] {
    var types: [PyType] = []
    for layer in LayerType.all {
      if let known = layers[layer.name] {
        types.append(known)
        continue
      }
      let type = LayerBinding(layer: layer, nn: self).makeType()
      layers[layer.name] = type
      types.append(type)
    }
    return types
  }

  /// Layers that PyTorch has and lossrepl does not, refused in one clear line when they are made.
  private func refuseOthers(_ builder: ModuleBuilder) {
    for name in TorchNN.refused {
      builder.function(name, nil, about: "Refused: not part of lossrepl.") {
        (interpreter: Interpreter, _: Arguments) throws(PythonException) -> Value in
        throw interpreter.notImplementedError("torch.nn.\(name) is not part of lossrepl")
      }
    }
  }

  /// The paths of what is refused.
  static var refusedNames: Set<String> { Set(refused.map { "torch.nn." + $0 }) }

  private static let refused = [
    "RNN", "LSTM", "GRU", "RNNCell", "LSTMCell", "GRUCell", "MultiheadAttention", "Transformer",
    "TransformerEncoder", "TransformerEncoderLayer", "TransformerDecoder",
    "TransformerDecoderLayer", "Conv3d", "ConvTranspose3d", "MaxPool3d", "AvgPool3d",
    "BatchNorm3d", "SyncBatchNorm", "EmbeddingBag",
    "DataParallel", "AdaptiveAvgPool3d", "AdaptiveMaxPool3d", "CircularPad3d", "ConstantPad3d",
    "CrossMapLRN2d", "Dropout3d", "FractionalMaxPool2d", "FractionalMaxPool3d", "InstanceNorm3d",
    "LPPool3d", "LazyBatchNorm1d", "LazyBatchNorm2d", "LazyBatchNorm3d", "LazyConv1d",
    "LazyConv2d", "LazyConv3d", "LazyConvTranspose1d", "LazyConvTranspose2d",
    "LazyConvTranspose3d", "LazyInstanceNorm1d", "LazyInstanceNorm2d", "LazyInstanceNorm3d",
    "LazyLinear", "LinearCrossEntropyLoss", "MaxUnpool1d", "MaxUnpool2d", "MaxUnpool3d",
    "ReflectionPad3d", "ReplicationPad3d", "ZeroPad3d",
    "RNNBase", "RNNCellBase", "UninitializedParameter", "UninitializedBuffer",
  ]

  private static let refusedFunctions: [String: String] = [
    "scaled_dot_product_attention": "attention", "multi_head_attention_forward": "attention",
    "embedding_bag": "embedding bags", "conv3d": "volumes",
    "conv_transpose3d": "volumes", "max_pool3d": "volumes", "avg_pool3d": "volumes",
    "adaptive_avg_pool3d": "volumes", "adaptive_max_pool3d": "volumes", "dropout3d": "volumes",
    "lp_pool3d": "volumes", "max_unpool1d": "unpooling", "max_unpool2d": "unpooling",
    "max_unpool3d": "unpooling", "fractional_max_pool2d": "fractional pooling",
    "fractional_max_pool3d": "fractional pooling", "grid_sample": "image warping",
    "affine_grid": "image warping", "conv_tbc": "convolutions over time first",
    "linear_cross_entropy": "fused losses",
  ]

  private func fillFunctional(_ builder: ModuleBuilder) throws(PythonException) {
    builder.style = .python
    builder.module.suggestsNames = false
    for form in FunctionalForm.all { form.define(in: builder, torch) }
    torch.defineFunctions(.functional(), in: builder)
    let late = ["ctc_loss", "triplet_margin_with_distance_loss"]
    builder.module.lateNames = late
    builder.module.lateAttribute = {
      (interpreter: Interpreter, name: PyString) throws(PythonException) -> Value? in
      if late.contains(name.value) {
        return try interpreter.loadModule("torch.nn.modules.loss").attribute(name, in: interpreter)
      }
      guard let subject = TorchNN.refusedFunctions[name.value] else { return nil }
      throw interpreter.notImplementedError(
        "torch.nn.functional.\(name.value): lossrepl has no \(subject)")
    }
  }
}
