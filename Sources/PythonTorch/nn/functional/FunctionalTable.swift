import NN

/// Which functions of `torch.nn.functional` are layers without their module.
enum FunctionalTable {
  /// A function, its layer's class, its parameters, how many numbers one int stands for where a
  /// window is described, and the node that backward begins at.
  typealias Row = (name: String, layer: String, signature: String, rank: Int, gradient: String)

  static let rows: [Row] = losses + activations + others

  private static let reductions = "size_average=None, reduce=None, reduction='mean'"

  private static let losses: [Row] = [
    ("l1_loss", "L1Loss", "input, target, \(reductions), weight=None", 0, "MeanBackward0"),
    ("mse_loss", "MSELoss", "input, target, \(reductions), weight=None", 0, "MseLossBackward0"),
    (
      "smooth_l1_loss", "SmoothL1Loss", "input, target, \(reductions), beta=1.0", 0,
      "SmoothL1LossBackward0"
    ),
    (
      "huber_loss", "HuberLoss", "input, target, reduction='mean', delta=1.0, weight=None", 0,
      "HuberLossBackward0"
    ),
    (
      "poisson_nll_loss", "PoissonNLLLoss",
      "input, target, log_input=True, full=False, size_average=None, eps=1e-08, reduce=None, reduction='mean'",
      0, "MeanBackward0"
    ),
    (
      "gaussian_nll_loss", "GaussianNLLLoss",
      "input, target, var, full=False, eps=1e-06, reduction='mean'", 0, "MeanBackward0"
    ),
    (
      "nll_loss", "NLLLoss",
      "input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean'",
      0, "NllLossBackward0"
    ),
    (
      "cross_entropy", "CrossEntropyLoss",
      "input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean', label_smoothing=0.0",
      0, "NllLossBackward0"
    ),
    (
      "binary_cross_entropy", "BCELoss", "input, target, weight=None, \(reductions)", 0,
      "BinaryCrossEntropyBackward0"
    ),
    (
      "binary_cross_entropy_with_logits", "BCEWithLogitsLoss",
      "input, target, weight=None, \(reductions), pos_weight=None", 0,
      "BinaryCrossEntropyWithLogitsBackward0"
    ),
    ("kl_div", "KLDivLoss", "input, target, \(reductions), log_target=False", 0, "MeanBackward0"),
    (
      "hinge_embedding_loss", "HingeEmbeddingLoss", "input, target, margin=1.0, \(reductions)", 0,
      "MeanBackward0"
    ),
    (
      "soft_margin_loss", "SoftMarginLoss", "input, target, \(reductions)", 0,
      "SoftMarginLossBackward0"
    ),
    (
      "margin_ranking_loss", "MarginRankingLoss", "input1, input2, target, margin=0, \(reductions)",
      0, "MeanBackward0"
    ),
    (
      "multilabel_margin_loss", "MultiLabelMarginLoss", "input, target, \(reductions)", 0,
      "MultilabelMarginLossBackward0"
    ),
    (
      "multilabel_soft_margin_loss", "MultiLabelSoftMarginLoss",
      "input, target, weight=None, \(reductions)", 0, "MeanBackward0"
    ),
    (
      "multi_margin_loss", "MultiMarginLoss",
      "input, target, p=1, margin=1.0, weight=None, \(reductions)", 0, "MultiMarginLossBackward0"
    ),
    (
      "cosine_embedding_loss", "CosineEmbeddingLoss",
      "input1, input2, target, margin=0, \(reductions)", 0, "MeanBackward0"
    ),
    (
      "triplet_margin_loss", "TripletMarginLoss",
      "anchor, positive, negative, margin=1.0, p=2, eps=1e-06, swap=False, \(reductions)", 0,
      "MeanBackward0"
    ),
  ]

  private static let activations: [Row] = [
    ("relu", "ReLU", "input, inplace=False", 0, "ReluBackward0"),
    ("relu6", "ReLU6", "input, inplace=False", 0, "HardtanhBackward0"),
    ("selu", "SELU", "input, inplace=False", 0, "EluBackward0"),
    ("silu", "SiLU", "input, inplace=False", 0, "SiluBackward0"),
    ("mish", "Mish", "input, inplace=False", 0, "MishBackward0"),
    ("hardswish", "Hardswish", "input, inplace=False", 0, "HardswishBackward0"),
    ("hardsigmoid", "Hardsigmoid", "input, inplace=False", 0, "HardsigmoidBackward0"),
    (
      "leaky_relu", "LeakyReLU", "input, negative_slope=0.01, inplace=False", 0,
      "LeakyReluBackward0"
    ),
    ("elu", "ELU", "input, alpha=1.0, inplace=False", 0, "EluBackward0"),
    ("celu", "CELU", "input, alpha=1.0, inplace=False", 0, "CeluBackward0"),
    (
      "hardtanh", "Hardtanh", "input, min_val=-1.0, max_val=1.0, inplace=False", 0,
      "HardtanhBackward0"
    ),
    ("threshold", "Threshold", "input, threshold, value, inplace=False", 0, "ThresholdBackward0"),
    ("gelu", "GELU", "input, approximate='none'", 0, "GeluBackward0"),
    ("softplus", "Softplus", "input, beta=1, threshold=20", 0, "SoftplusBackward0"),
    ("softsign", "Softsign", "input", 0, "DivBackward0"),
    ("tanhshrink", "Tanhshrink", "input", 0, "SubBackward0"),
    ("hardshrink", "Hardshrink", "input, lambd=0.5", 0, "HardshrinkBackward0"),
    ("softshrink", "Softshrink", "input, lambd=0.5", 0, "SoftshrinkBackward0"),
    ("glu", "GLU", "input, dim=-1", 0, "GluBackward0"),
    ("logsigmoid", "LogSigmoid", "input", 0, "LogSigmoidBackward0"),
    ("sigmoid", "Sigmoid", "input", 0, "SigmoidBackward0"),
    ("tanh", "Tanh", "input", 0, "TanhBackward0"),
    ("prelu", "PReLU", "input, weight", 0, "PreluKernelBackward0"),
    (
      "rrelu", "RReLU",
      "input, lower=0.125, upper=0.3333333333333333, training=False, inplace=False", 0,
      "RreluWithNoiseBackward0"
    ),
  ]

  private static let others: [Row] = [
    ("linear", "Linear", "input, weight, bias=None", 0, "AddmmBackward0"),
    ("bilinear", "Bilinear", "input1, input2, weight, bias=None", 0, "AddBackward0"),
    (
      "embedding", "Embedding",
      "input, weight, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False",
      0, "EmbeddingBackward0"
    ),
    (
      "conv1d", "Conv1d", "input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1", 1,
      "ConvolutionBackward0"
    ),
    (
      "conv2d", "Conv2d", "input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1", 2,
      "ConvolutionBackward0"
    ),
    (
      "conv_transpose1d", "ConvTranspose1d",
      "input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1", 1,
      "ConvolutionBackward0"
    ),
    (
      "conv_transpose2d", "ConvTranspose2d",
      "input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1", 2,
      "ConvolutionBackward0"
    ),
    (
      "max_pool1d", "MaxPool1d",
      "input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False",
      1, "SqueezeBackward1"
    ),
    (
      "max_pool2d", "MaxPool2d",
      "input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False",
      2, "MaxPool2DWithIndicesBackward0"
    ),
    (
      "avg_pool1d", "AvgPool1d",
      "input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True", 1,
      "SqueezeBackward1"
    ),
    (
      "avg_pool2d", "AvgPool2d",
      "input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None",
      2, "AvgPool2DBackward0"
    ),
    ("adaptive_avg_pool1d", "AdaptiveAvgPool1d", "input, output_size", 0, "SqueezeBackward1"),
    (
      "adaptive_avg_pool2d", "AdaptiveAvgPool2d", "input, output_size", 0,
      "AdaptiveAvgPool2DBackward0"
    ),
    (
      "adaptive_max_pool1d", "AdaptiveMaxPool1d", "input, output_size, return_indices=False", 0,
      "SqueezeBackward1"
    ),
    (
      "adaptive_max_pool2d", "AdaptiveMaxPool2d", "input, output_size, return_indices=False", 0,
      "AdaptiveMaxPool2DBackward0"
    ),
    (
      "layer_norm", "LayerNorm", "input, normalized_shape, weight=None, bias=None, eps=1e-05", 0,
      "NativeLayerNormBackward0"
    ),
    (
      "group_norm", "GroupNorm", "input, num_groups, weight=None, bias=None, eps=1e-05", 0,
      "NativeGroupNormBackward0"
    ),
    ("rms_norm", "RMSNorm", "input, normalized_shape, weight=None, eps=None", 0, "MulBackward0"),
    (
      "local_response_norm", "LocalResponseNorm",
      "input, size, alpha=0.0001, beta=0.75, k=1.0", 0, "DivBackward0"
    ),
    ("dropout", "Dropout", "input, p=0.5, training=True, inplace=False", 0, "MulBackward0"),
    ("dropout1d", "Dropout1d", "input, p=0.5, training=True, inplace=False", 0, "MulBackward0"),
    ("dropout2d", "Dropout2d", "input, p=0.5, training=True, inplace=False", 0, "MulBackward0"),
    (
      "alpha_dropout", "AlphaDropout", "input, p=0.5, training=False, inplace=False", 0,
      "AddBackward0"
    ),
    ("pixel_shuffle", "PixelShuffle", "input, upscale_factor", 0, "PixelShuffleBackward0"),
    ("pixel_unshuffle", "PixelUnshuffle", "input, downscale_factor", 0, "PixelUnshuffleBackward0"),
    ("channel_shuffle", "ChannelShuffle", "input, groups", 0, "ChannelShuffleBackward0"),
    ("cosine_similarity", "CosineSimilarity", "x1, x2, dim=1, eps=1e-08", 0, "SumBackward1"),
  ]
}
