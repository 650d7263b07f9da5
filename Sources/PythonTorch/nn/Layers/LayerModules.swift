/// In which file of `torch/nn/modules` PyTorch keeps a class, as its qualified name tells.
enum LayerModules {
  /// All of them that programs can import.
  static let files = [
    "activation", "batchnorm", "channelshuffle", "container", "conv", "distance", "dropout",
    "flatten", "fold", "instancenorm", "linear", "loss", "normalization", "padding",
    "pixelshuffle", "pooling", "sparse", "upsampling",
  ]

  static func file(of name: String) -> String {
    if let file = exact[name] { return file }
    for (part, file) in byPart where occurs(part, in: name) { return file }
    return "activation"
  }

  /// Whether `part` stands anywhere in `name`; the browser's standard library has no such search.
  private static func occurs(_ part: String, in name: String) -> Bool {
    let (part, name) = (Array(part.utf8), Array(name.utf8))
    guard part.count <= name.count else { return false }
    return (0...(name.count - part.count)).contains {
      name[$0..<($0 + part.count)].elementsEqual(part)
    }
  }

  private static let exact: [String: String] = [
    "Identity": "linear", "Linear": "linear", "Bilinear": "linear", "Embedding": "sparse",
    "Flatten": "flatten", "Unflatten": "flatten", "PixelShuffle": "pixelshuffle",
    "PixelUnshuffle": "pixelshuffle", "ChannelShuffle": "channelshuffle",
    "CosineSimilarity": "distance", "PairwiseDistance": "distance", "LayerNorm": "normalization",
    "GroupNorm": "normalization", "RMSNorm": "normalization",
    "LocalResponseNorm": "normalization", "Fold": "fold", "Unfold": "fold",
  ]

  private static let byPart: [(part: String, file: String)] = [
    ("Loss", "loss"), ("Conv", "conv"), ("Pool", "pooling"), ("BatchNorm", "batchnorm"),
    ("InstanceNorm", "instancenorm"), ("Dropout", "dropout"), ("Pad", "padding"),
    ("Upsampl", "upsampling"),
  ]
}
