import PythonRuntime

// The classes between `Module` and the layers, which programs derive from or ask `isinstance` of.
extension TorchNN {
  /// What a layer's class derives from.
  func base(of layer: String) -> PyType {
    let chain = Self.chain(of: layer)
    var base = module
    for (name, file) in chain { base = intermediate(name, file, base) }
    return base
  }

  /// From the class nearest to `Module` to the nearest to the layer, with their files.
  private static func chain(of layer: String) -> [(name: String, file: String)] {
    if layer.hasSuffix("Loss") {
      let loss = [(name: "_Loss", file: "loss")]
      return weighted.contains(layer) ? loss + [(name: "_WeightedLoss", file: "loss")] : loss
    }
    if layer.hasPrefix("BatchNorm") {
      return [("_NormBase", "batchnorm"), ("_BatchNorm", "batchnorm")]
    }
    if layer.hasPrefix("InstanceNorm") {
      return [("_NormBase", "batchnorm"), ("_InstanceNorm", "instancenorm")]
    }
    if layer.hasPrefix("ConvTranspose") {
      return [("_ConvNd", "conv"), ("_ConvTransposeNd", "conv")]
    }
    if layer.hasPrefix("Conv") { return [("_ConvNd", "conv")] }
    if layer.hasPrefix("Dropout") || layer.hasSuffix("Dropout") {
      return [("_DropoutNd", "dropout")]
    }
    return pools(layer)
  }

  private static func pools(_ layer: String) -> [(name: String, file: String)] {
    for kind in ["AdaptiveAvgPool", "AdaptiveMaxPool", "AvgPool", "MaxPool", "LPPool"]
    where layer.hasPrefix(kind) { return [("_\(kind)Nd", "pooling")] }
    return []
  }

  /// The class whose `__init__` a layer's is: errors about its arguments name that class.
  static func constructor(of layer: String) -> String {
    if own.contains(layer) { return layer }
    guard let base = chain(of: layer).last?.name, base != "_AvgPoolNd", !base.hasPrefix("_Conv")
    else { return layer }
    return base
  }

  /// The class whose `forward` a layer's is.
  static func caller(of layer: String) -> String {
    for kind in ["BatchNorm", "InstanceNorm"] where layer.hasPrefix(kind) { return "_" + kind }
    for kind in ["ConstantPad", "ReflectionPad", "ReplicationPad", "CircularPad"]
    where layer.hasPrefix(kind) { return "_\(kind)Nd" }
    if layer.hasPrefix("ZeroPad") { return "_ConstantPadNd" }
    if layer == "ReLU6" { return "Hardtanh" }
    return layer.hasPrefix("Upsampling") ? "Upsample" : layer
  }

  /// Layers with a base that have a constructor of their own all the same.
  private static let own: Set<String> = [
    "CrossEntropyLoss", "NLLLoss", "MultiMarginLoss", "SmoothL1Loss", "HuberLoss",
    "PoissonNLLLoss", "GaussianNLLLoss", "BCEWithLogitsLoss", "KLDivLoss", "HingeEmbeddingLoss",
    "MarginRankingLoss", "CosineEmbeddingLoss", "TripletMarginLoss",
  ]

  private static let weighted: Set<String> = [
    "CrossEntropyLoss", "BCELoss", "NLLLoss", "MultiMarginLoss", "MultiLabelSoftMarginLoss",
  ]

  private func intermediate(_ name: String, _ file: String, _ base: PyType) -> PyType {
    if let known = layerBases[name] { return known }
    let builder = TypeBuilder(
      interpreter, name, module: "torch.nn.modules." + file, bases: [base])
    builder.type.isMutable = true
    builder.describe("What the layers of one kind have in common.")
    if name == "_Loss" {
      builder.method(
        "__init__", "self, size_average=None, reduce=None, reduction='mean'", initializeLoss)
    }
    if name == "_WeightedLoss" {
      builder.method(
        "__init__", "self, weight=None, size_average=None, reduce=None, reduction='mean'",
        initializeLoss)
    }
    layerBases[name] = builder.type
    return builder.type
  }

  private func initializeLoss(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    guard let module = arguments[0].asNNModule else { return .none }
    module.prepare(interpreter)
    var reduction = arguments["reduction"]
    let (average, reduce) = (arguments["size_average"], arguments["reduce"])
    if !average.isNone || !reduce.isNone {
      let isMean = average.isNone ? true : try interpreter.truth(average)
      let reduces = reduce.isNone ? true : try interpreter.truth(reduce)
      reduction = .string(reduces ? isMean ? "mean" : "sum" : "none")
    }
    try interpreter.setAttribute(arguments[0], "reduction", to: reduction)
    if let signature = arguments.signature, signature.position(of: "weight") != nil {
      _ = try interpreter.callMethod(
        arguments[0], "register_buffer", .string("weight"), arguments["weight"])
    }
    return .none
  }

  /// The files of `torch/nn/modules` as modules, each with its classes.
  static func registerFiles(in interpreter: Interpreter) {
    for file in LayerModules.files {
      interpreter.modules.register("torch.nn.modules." + file) { builder throws(PythonException) in
        let nn = TorchNN.of(builder.interpreter)
        let path = "torch.nn.modules.\(file)."
        let types = nn.layerTypes + nn.layerBases.values
        for type in types where type.qualifiedNameWithModule.hasPrefix(path) { builder.type(type) }
        if file == "loss" { try builder.source(LossSource.text) }
        if file == "container" {
          for type in [nn.sequential, nn.moduleList, nn.moduleDict] { builder.type(type) }
          try builder.source(ParameterSource.text)
        }
      }
    }
  }
}
