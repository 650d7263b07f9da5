/// What PyTorch's parser of arguments knows of a compiled function of `torch.nn.functional`.
///
/// The other functions are Python, which binds their arguments itself.
struct NativeForm {
  /// The name in errors.
  let name: String
  /// What stands between the parentheses.
  let signatures: [String]

  private init(_ name: String, _ signatures: String...) {
    self.name = name
    self.signatures = signatures
  }

  /// The compiled form of a function, if it has one.
  static func of(_ function: String) -> NativeForm? {
    switch function {
    case "conv1d", "conv2d": convolution(function)
    case "conv_transpose1d", "conv_transpose2d": transposedConvolution(function)
    case "avg_pool1d", "avg_pool2d", "adaptive_avg_pool1d": pooling(function)
    case "linear", "bilinear", "prelu": weighted(function)
    case "gelu", "softplus", "hardshrink", "softshrink", "logsigmoid": activation(function)
    case "pixel_shuffle", "pixel_unshuffle", "channel_shuffle": shuffle(function)
    case "cosine_similarity", "pairwise_distance": distance(function)
    default: nil
    }
  }

  private static func convolution(_ name: String) -> NativeForm {
    let rank = name.hasSuffix("1d") ? "[1]" : "[2]"
    let start =
      "Tensor input, Tensor weight, Tensor bias = None, tuple of ints\(rank) stride = 1, "
    let end = ", tuple of ints\(rank) dilation = 1, int groups = 1"
    return NativeForm(
      name, start + "tuple of ints\(rank) padding = 0" + end,
      start + "str padding = \"valid\"" + end)
  }

  private static func transposedConvolution(_ name: String) -> NativeForm {
    let ints = name.hasSuffix("1d") ? "tuple of ints[1]" : "tuple of ints[2]"
    return NativeForm(
      name,
      "Tensor input, Tensor weight, Tensor bias = None, \(ints) stride = 1, \(ints) padding = 0,"
        + " \(ints) output_padding = 0, int groups = 1, \(ints) dilation = 1")
  }

  private static func pooling(_ name: String) -> NativeForm {
    if name == "adaptive_avg_pool1d" {
      return NativeForm(name, "Tensor input, tuple of ints[1] output_size")
    }
    let ints = name.hasSuffix("1d") ? "tuple of ints[1]" : "tuple of ints[2]"
    let divisor = name.hasSuffix("2d") ? ", int divisor_override = None" : ""
    return NativeForm(
      name,
      "Tensor input, \(ints) kernel_size, \(ints) stride = None, \(ints) padding = 0,"
        + " bool ceil_mode = False, bool count_include_pad = True" + divisor)
  }

  private static func weighted(_ name: String) -> NativeForm {
    switch name {
    case "linear": NativeForm(name, "Tensor input, Tensor weight, Tensor bias = None")
    case "bilinear":
      NativeForm(name, "Tensor input1, Tensor input2, Tensor weight, Tensor bias = None")
    default: NativeForm(name, "Tensor input, Tensor weight")
    }
  }

  private static func activation(_ name: String) -> NativeForm {
    switch name {
    case "gelu": NativeForm(name, "Tensor input, *, str approximate = \"none\"")
    case "softplus": NativeForm(name, "Tensor input, Number beta = 1, Number threshold = 20")
    case "logsigmoid": NativeForm("log_sigmoid", "Tensor input")
    default: NativeForm(name, "Tensor input, Number lambd = 0.5")
    }
  }

  private static func shuffle(_ name: String) -> NativeForm {
    switch name {
    case "pixel_shuffle": NativeForm(name, "Tensor input, int upscale_factor")
    case "pixel_unshuffle": NativeForm(name, "Tensor input, int downscale_factor")
    default: NativeForm(name, "Tensor input, int groups")
    }
  }

  private static func distance(_ name: String) -> NativeForm {
    name == "cosine_similarity"
      ? NativeForm(name, "Tensor x1, Tensor x2, int dim = 1, float eps = 1e-08")
      : NativeForm(
        name, "Tensor x1, Tensor x2, float p = 2, float eps = 1e-06, bool keepdim = False")
  }
}
