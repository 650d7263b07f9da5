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
      try builder.source(oldInitialisers)
    }
    modules.register("torch.nn._functional") { builder throws(PythonException) in
      try builder.source(FunctionalSource.text)
    }
    modules.register("torch.nn.utils") { builder throws(PythonException) in
      try builder.source(UtilitiesSource.text)
      Torch.loadSubmodules(
        ["rnn", "parametrize", "parametrizations", "prune"], of: builder,
        otherwise: Refusals.nnUtilities.answer)
    }
    modules.register("torch.nn.utils.parametrize") { builder throws(PythonException) in
      try builder.source(ParametrizeSource.text)
    }
    modules.register("torch.nn.utils.prune") { builder throws(PythonException) in
      try builder.source(PruneSource.text)
    }
    modules.register("torch.nn.utils.parametrizations") { builder throws(PythonException) in
      try builder.source(ParametrizeSource.ready)
      builder.module.lateAttribute = Refusals.parametrizations.answer
    }
    modules.register("torch.nn.utils.rnn") { builder throws(PythonException) in
      try builder.source(SequenceSource.text)
    }
    modules.register("torch.nn.parameter") { builder throws(PythonException) in
      TorchNN.of(builder.interpreter).defineParameters(builder)
      builder.module.lateNames = LazySource.parameterNames
      builder.module.lateAttribute = {
        (interpreter: Interpreter, name: PyString) throws(PythonException) -> Value? in
        guard LazySource.parameterNames.contains(name.value) else { return nil }
        let module = try interpreter.loadModule("torch.nn.modules.lazy")
        return try module.attribute(name, in: interpreter)
      }
    }
    modules.register("torch.nn.modules") { builder throws(PythonException) in
      TorchNN.of(builder.interpreter).fillPackage(builder)
    }
    modules.register("torch.nn.modules._functions") { builder throws(PythonException) in
      try builder.source(BackwardHookSource.text)
    }
    registerFiles(in: interpreter)
    modules.register("torch.nn.modules.lazy") { builder throws(PythonException) in
      try builder.source(LazySource.text)
    }
    modules.register("torch.nn.modules._methods") { builder throws(PythonException) in
      try builder.source(ModuleMethodSource.text)
    }
    modules.register("torch.nn.modules.adaptive") { builder throws(PythonException) in
      try builder.source(AdaptiveSource.text)
    }
    modules.register("torch.nn.modules.module") { builder throws(PythonException) in
      builder.type(TorchNN.of(builder.interpreter).module)
      try builder.source(loadResult)
    }
  }

  /// Names of before PyTorch 0.4, without the underscore.
  private static let oldInitialisers = #"""
    def _old(name):
        now = globals()[name + "_"]

        def initialise(*args, **kwargs):
            import warnings
            warnings.warn(
                f"`nn.init.{name}` is now deprecated in favor of `nn.init.{name}_`.",
                FutureWarning, stacklevel=2,
            )
            return now(*args, **kwargs)

        initialise.__name__ = initialise.__qualname__ = name
        initialise.__doc__ = f"The old name of {name}_."
        return initialise


    for _name in (
        "constant", "dirac", "eye", "kaiming_normal", "kaiming_uniform", "normal", "orthogonal",
        "sparse", "uniform", "xavier_normal", "xavier_uniform",
    ):
        globals()[_name] = _old(_name)
    """#

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
    for type in [sequential, moduleList, moduleDict] { builder.type(type) }
    for layer in layerTypes { builder.type(layer) }
    defineParameters(builder)
    refuseOthers(builder)
    builder.module.lateNames = TorchNN.lateClasses.map { $0.name }
    Torch.loadSubmodules(
      ["functional", "init", "utils", "parameter", "modules", "module"] + LayerModules.files,
      of: builder
    ) { (interpreter: Interpreter, name: PyString) throws(PythonException) -> Value? in
      guard let late = TorchNN.lateClasses.first(where: { $0.name == name.value }) else {
        return try Refusals.modules.answer(interpreter, name)
      }
      return try interpreter.loadModule("torch.nn.modules." + late.module).attribute(
        name, in: interpreter)
    }
  }

  /// Classes that are written in Python and made when a program asks for one of them.
  private static let lateClasses: [(name: String, module: String)] =
    [
      ("CTCLoss", "loss"), ("NLLLoss2d", "loss"), ("TripletMarginWithDistanceLoss", "loss"),
      ("LinearCrossEntropyLoss", "loss"), ("LinearCrossEntropyOptions", "loss"),
      ("AdaptiveLogSoftmaxWithLoss", "adaptive"), ("ParameterList", "container"),
      ("ParameterDict", "container"),
      ("UninitializedParameter", "lazy"), ("UninitializedBuffer", "lazy"),
    ] + LazySource.classes.map { ($0, "lazy") }

  private func defineParameters(_ builder: ModuleBuilder) {
    builder.type(torch.types.parameter)
    builder.type(torch.types.buffer)
  }

  /// Every class of `torch.nn` without submodules; made once.
  var layerTypes: [PyType] {
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
    "LPPool3d", "LazyBatchNorm3d", "LazyConv3d", "LazyConvTranspose3d", "LazyInstanceNorm3d",
    "MaxUnpool1d", "MaxUnpool2d", "MaxUnpool3d",
    "ReflectionPad3d", "ReplicationPad3d", "ZeroPad3d",
    "RNNBase", "RNNCellBase",
  ]

  private func fillFunctional(_ builder: ModuleBuilder) throws(PythonException) {
    builder.style = .python
    builder.module.suggestsNames = false
    for form in FunctionalForm.all { form.define(in: builder, torch) }
    torch.defineFunctions(.functional(), in: builder)
    let losses = ["ctc_loss", "triplet_margin_with_distance_loss", "linear_cross_entropy"]
    builder.module.lateNames = losses + FunctionalSource.names
    builder.module.lateAttribute = {
      (interpreter: Interpreter, name: PyString) throws(PythonException) -> Value? in
      if losses.contains(name.value) {
        return try interpreter.loadModule("torch.nn.modules.loss").attribute(name, in: interpreter)
      }
      if FunctionalSource.names.contains(name.value) {
        return try interpreter.loadModule("torch.nn._functional").attributes[name]
      }
      return try Refusals.functional.answer(interpreter, name)
    }
  }
}
