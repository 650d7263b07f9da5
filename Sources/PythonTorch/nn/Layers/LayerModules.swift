/// In which file of `torch/nn/modules` PyTorch keeps a class, as its qualified name tells.
enum LayerModules {
  static func file(of name: String) -> String {
    if let file = exact[name] { return file }
    for (part, file) in byPart where name.contains(part) { return file }
    return "activation"
  }

  private static let exact: [String: String] = [
    "Identity": "linear", "Linear": "linear", "Bilinear": "linear", "Embedding": "sparse",
    "Flatten": "flatten", "Unflatten": "flatten", "PixelShuffle": "pixelshuffle",
    "PixelUnshuffle": "pixelshuffle", "ChannelShuffle": "channelshuffle",
    "CosineSimilarity": "distance", "PairwiseDistance": "distance", "LayerNorm": "normalization",
    "GroupNorm": "normalization", "RMSNorm": "normalization",
    "LocalResponseNorm": "normalization",
  ]

  private static let byPart: [(part: String, file: String)] = [
    ("Loss", "loss"), ("Conv", "conv"), ("Pool", "pooling"), ("BatchNorm", "batchnorm"),
    ("InstanceNorm", "instancenorm"), ("Dropout", "dropout"), ("Pad", "padding"),
    ("Upsampl", "upsampling"),
  ]
}
