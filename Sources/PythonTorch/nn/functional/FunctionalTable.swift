import NN
import Tensors

/// A function of `torch.nn.functional` that is a layer without its module.
struct FunctionalRow {
  let name: String
  /// The layer's class.
  let layer: String
  let signature: String
  /// How many numbers one int stands for where a window is described.
  let rank: Int
  /// The node that backward begins at.
  let gradient: String
  /// The dtypes that PyTorch has no kernel for.
  private(set) var refusal: (dtypes: [DType], kernel: String)?
  /// How the result's dtype follows from the arguments.
  private(set) var result = ResultType.kept

  init(
    _ name: String, _ layer: String, _ signature: String, _ gradient: String, rank: Int = 0
  ) {
    self.name = name
    self.layer = layer
    self.signature = signature
    self.gradient = gradient
    self.rank = rank
  }

  func giving(_ result: ResultType) -> FunctionalRow {
    var row = self
    row.result = result
    return row
  }

  func refusing(_ dtypes: [DType], kernel: String) -> FunctionalRow {
    var row = self
    row.refusal = (dtypes, kernel)
    return row
  }

  /// What there is to know about the function, the words being the layer's.
  func about(_ layer: LayerType) -> About {
    let about = About(layer.summary, result, gradient)
    guard let refusal else { return about }
    return about.refusing(refusal.dtypes, kernel: refusal.kernel)
  }
}

/// Which functions of `torch.nn.functional` are layers without their module.
enum FunctionalTable {
  static let rows: [FunctionalRow] = losses + activations + others

  private static let reductions = "size_average=None, reduce=None, reduction='mean'"

  private static let losses: [FunctionalRow] = [
    .init("l1_loss", "L1Loss", "input, target, \(reductions), weight=None", "MeanBackward0"),
    .init("mse_loss", "MSELoss", "input, target, \(reductions), weight=None", "MseLossBackward0"),
    .init(
      "smooth_l1_loss", "SmoothL1Loss", "input, target, \(reductions), beta=1.0",
      "SmoothL1LossBackward0"),
    .init(
      "huber_loss", "HuberLoss", "input, target, reduction='mean', delta=1.0, weight=None",
      "HuberLossBackward0"),
    .init(
      "poisson_nll_loss", "PoissonNLLLoss",
      "input, target, log_input=True, full=False, size_average=None, eps=1e-08, reduce=None, reduction='mean'",
      "MeanBackward0"
    ).giving(.promoted),
    .init(
      "gaussian_nll_loss", "GaussianNLLLoss",
      "input, target, var, full=False, eps=1e-06, reduction='mean'", "MeanBackward0"),
    .init(
      "nll_loss", "NLLLoss",
      "input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean'",
      "NllLossBackward0"),
    .init(
      "cross_entropy", "CrossEntropyLoss",
      "input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean', label_smoothing=0.0",
      "NllLossBackward0"),
    .init(
      "binary_cross_entropy", "BCELoss", "input, target, weight=None, \(reductions)",
      "BinaryCrossEntropyBackward0"),
    .init(
      "binary_cross_entropy_with_logits", "BCEWithLogitsLoss",
      "input, target, weight=None, \(reductions), pos_weight=None",
      "BinaryCrossEntropyWithLogitsBackward0"
    ).giving(.promoted),
    .init("kl_div", "KLDivLoss", "input, target, \(reductions), log_target=False", "MeanBackward0")
      .giving(.promoted),
    .init(
      "hinge_embedding_loss", "HingeEmbeddingLoss", "input, target, margin=1.0, \(reductions)",
      "MeanBackward0"),
    .init(
      "soft_margin_loss", "SoftMarginLoss", "input, target, \(reductions)",
      "SoftMarginLossBackward0"),
    .init(
      "margin_ranking_loss", "MarginRankingLoss", "input1, input2, target, margin=0, \(reductions)",
      "MeanBackward0"
    ).giving(.promoted),
    .init(
      "multilabel_margin_loss", "MultiLabelMarginLoss", "input, target, \(reductions)",
      "MultilabelMarginLossBackward0"
    ).refusing(.low + .whole, kernel: "multilabel_margin_loss_forward_out_frame"),
    .init(
      "multilabel_soft_margin_loss", "MultiLabelSoftMarginLoss",
      "input, target, weight=None, \(reductions)", "MeanBackward0"
    ).giving(.promoted),
    .init(
      "multi_margin_loss", "MultiMarginLoss",
      "input, target, p=1, margin=1.0, weight=None, \(reductions)", "MultiMarginLossBackward0"
    ).refusing(.low + .whole, kernel: "multi_margin_loss_cpu_kernel"),
    .init(
      "cosine_embedding_loss", "CosineEmbeddingLoss",
      "input1, input2, target, margin=0, \(reductions)", "MeanBackward0"
    ).giving(.promoted),
    .init(
      "triplet_margin_loss", "TripletMarginLoss",
      "anchor, positive, negative, margin=1.0, p=2, eps=1e-06, swap=False, \(reductions)",
      "MeanBackward0"
    ).giving(.promoted),
  ]

  private static let activations: [FunctionalRow] = [
    .init("relu", "ReLU", "input, inplace=False", "ReluBackward0"),
    .init("relu6", "ReLU6", "input, inplace=False", "HardtanhBackward0"),
    .init("selu", "SELU", "input, inplace=False", "EluBackward0"),
    .init("silu", "SiLU", "input, inplace=False", "SiluBackward0"),
    .init("mish", "Mish", "input, inplace=False", "MishBackward0"),
    .init("hardswish", "Hardswish", "input, inplace=False", "HardswishBackward0"),
    .init("hardsigmoid", "Hardsigmoid", "input, inplace=False", "HardsigmoidBackward0"),
    .init(
      "leaky_relu", "LeakyReLU", "input, negative_slope=0.01, inplace=False", "LeakyReluBackward0"),
    .init("elu", "ELU", "input, alpha=1.0, inplace=False", "EluBackward0"),
    .init("celu", "CELU", "input, alpha=1.0, inplace=False", "CeluBackward0"),
    .init(
      "hardtanh", "Hardtanh", "input, min_val=-1.0, max_val=1.0, inplace=False", "HardtanhBackward0"
    ),
    .init("threshold", "Threshold", "input, threshold, value, inplace=False", "ThresholdBackward0"),
    .init("gelu", "GELU", "input, approximate='none'", "GeluBackward0"),
    .init("softplus", "Softplus", "input, beta=1, threshold=20", "SoftplusBackward0"),
    .init("softsign", "Softsign", "input", "DivBackward0").giving(.floating),
    .init("tanhshrink", "Tanhshrink", "input", "SubBackward0").giving(.floating),
    .init("hardshrink", "Hardshrink", "input, lambd=0.5", "HardshrinkBackward0"),
    .init("softshrink", "Softshrink", "input, lambd=0.5", "SoftshrinkBackward0"),
    .init("glu", "GLU", "input, dim=-1", "GluBackward0").refusing(.whole, kernel: "glu_cpu"),
    .init("logsigmoid", "LogSigmoid", "input", "LogSigmoidBackward0"),
    .init("sigmoid", "Sigmoid", "input", "SigmoidBackward0").giving(.floating),
    .init("tanh", "Tanh", "input", "TanhBackward0").giving(.floating),
    .init("prelu", "PReLU", "input, weight", "PreluKernelBackward0").refusing(
      .whole, kernel: "prelu_cpu"),
    .init(
      "rrelu", "RReLU",
      "input, lower=0.125, upper=0.3333333333333333, training=False, inplace=False",
      "RreluWithNoiseBackward0"),
  ]

  private static let others: [FunctionalRow] = [
    .init("linear", "Linear", "input, weight, bias=None", "AddmmBackward0").refusing(
      .bool, kernel: "addmm_impl_cpu_"),
    .init("bilinear", "Bilinear", "input1, input2, weight, bias=None", "AddBackward0"),
    .init(
      "embedding", "Embedding",
      "input, weight, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False",
      "EmbeddingBackward0"),
    .init(
      "conv1d", "Conv1d", "input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1",
      "ConvolutionBackward0", rank: 1),
    .init(
      "conv2d", "Conv2d", "input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1",
      "ConvolutionBackward0", rank: 2),
    .init(
      "conv_transpose1d", "ConvTranspose1d",
      "input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1",
      "ConvolutionBackward0", rank: 1),
    .init(
      "conv_transpose2d", "ConvTranspose2d",
      "input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1",
      "ConvolutionBackward0", rank: 2),
    .init(
      "max_pool1d", "MaxPool1d",
      "input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False",
      "SqueezeBackward1", rank: 1
    ).refusing(.whole, kernel: "max_pool1d_impl"),
    .init(
      "max_pool2d", "MaxPool2d",
      "input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False",
      "MaxPool2DWithIndicesBackward0", rank: 2
    ).refusing(.bool, kernel: "max_pool2d"),
    .init(
      "avg_pool1d", "AvgPool1d",
      "input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True",
      "SqueezeBackward1", rank: 1),
    .init(
      "avg_pool2d", "AvgPool2d",
      "input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None",
      "AvgPool2DBackward0", rank: 2),
    .init(
      "lp_pool1d", "LPPool1d", "input, norm_type, kernel_size, stride=None, ceil_mode=False",
      "PowBackward0", rank: 1),
    .init(
      "lp_pool2d", "LPPool2d", "input, norm_type, kernel_size, stride=None, ceil_mode=False",
      "PowBackward0", rank: 2),
    .init(
      "unfold", "Unfold", "input, kernel_size, dilation=1, padding=0, stride=1", "Im2ColBackward0",
      rank: 2
    ).refusing(.integers, kernel: "im2col_out_cpu"),
    .init(
      "fold", "Fold", "input, output_size, kernel_size, dilation=1, padding=0, stride=1",
      "Col2ImBackward0", rank: 2
    ).refusing(.integers, kernel: "col2im_out_cpu"),
    .init("adaptive_avg_pool1d", "AdaptiveAvgPool1d", "input, output_size", "SqueezeBackward1")
      .refusing(.whole, kernel: "adaptive_avg_pool2d"),
    .init(
      "adaptive_avg_pool2d", "AdaptiveAvgPool2d", "input, output_size", "AdaptiveAvgPool2DBackward0"
    ).refusing(.whole, kernel: "adaptive_avg_pool2d"),
    .init(
      "adaptive_max_pool1d", "AdaptiveMaxPool1d", "input, output_size, return_indices=False",
      "SqueezeBackward1"
    ).refusing(.whole, kernel: "adaptive_max_pool2d"),
    .init(
      "adaptive_max_pool2d", "AdaptiveMaxPool2d", "input, output_size, return_indices=False",
      "AdaptiveMaxPool2DBackward0"
    ).refusing(.whole, kernel: "adaptive_max_pool2d"),
    .init(
      "layer_norm", "LayerNorm", "input, normalized_shape, weight=None, bias=None, eps=1e-05",
      "NativeLayerNormBackward0"),
    .init(
      "group_norm", "GroupNorm", "input, num_groups, weight=None, bias=None, eps=1e-05",
      "NativeGroupNormBackward0"
    ).refusing(.whole, kernel: "GroupNormKernelImpl"),
    .init("rms_norm", "RMSNorm", "input, normalized_shape, weight=None, eps=None", "MulBackward0")
      .refusing(.whole, kernel: "rms_norm"),
    .init(
      "local_response_norm", "LocalResponseNorm", "input, size, alpha=0.0001, beta=0.75, k=1.0",
      "DivBackward0"),
    .init("dropout", "Dropout", "input, p=0.5, training=True, inplace=False", "MulBackward0"),
    .init("dropout1d", "Dropout1d", "input, p=0.5, training=True, inplace=False", "MulBackward0"),
    .init("dropout2d", "Dropout2d", "input, p=0.5, training=True, inplace=False", "MulBackward0"),
    .init(
      "alpha_dropout", "AlphaDropout", "input, p=0.5, training=False, inplace=False", "AddBackward0"
    ),
    .init("pixel_shuffle", "PixelShuffle", "input, upscale_factor", "PixelShuffleBackward0"),
    .init(
      "pixel_unshuffle", "PixelUnshuffle", "input, downscale_factor", "PixelUnshuffleBackward0"),
    .init("channel_shuffle", "ChannelShuffle", "input, groups", "ChannelShuffleBackward0"),
    .init("cosine_similarity", "CosineSimilarity", "x1, x2, dim=1, eps=1e-08", "SumBackward1"),
  ]
}
