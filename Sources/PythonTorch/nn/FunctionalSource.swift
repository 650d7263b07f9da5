/// `torch.nn._functional`: functions of `torch.nn.functional` under old or rare names, in Python.
enum FunctionalSource {
  static let names = [
    "elu_", "celu_", "selu_", "leaky_relu_", "hardtanh_", "threshold_", "rrelu_", "upsample",
    "upsample_nearest", "upsample_bilinear", "feature_alpha_dropout", "pdist",
    "max_pool1d_with_indices", "max_pool2d_with_indices", "adaptive_max_pool1d_with_indices",
    "adaptive_max_pool2d_with_indices", "native_channel_shuffle",
  ]

  static let text = #"""
    import warnings

    import torch
    import torch.nn.functional as F
    from torch import feature_alpha_dropout as _feature_alpha_dropout
    from torch import pdist


    def elu_(input, alpha=1.0):
        """elu in place."""
        return F.elu(input, alpha, True)


    def celu_(input, alpha=1.0):
        """celu in place."""
        return F.celu(input, alpha, True)


    def selu_(input):
        """selu in place."""
        return F.selu(input, True)


    def leaky_relu_(input, negative_slope=0.01):
        """leaky_relu in place."""
        return F.leaky_relu(input, negative_slope, True)


    def hardtanh_(input, min_val=-1.0, max_val=1.0):
        """hardtanh in place."""
        return F.hardtanh(input, min_val, max_val, True)


    def threshold_(input, threshold, value):
        """threshold in place."""
        return F.threshold(input, threshold, value, True)


    def rrelu_(input, lower=0.125, upper=0.3333333333333333, training=False):
        """rrelu in place."""
        return F.rrelu(input, lower, upper, training, True)


    def _old(name):
        warnings.warn(
            f"`nn.functional.{name}` is deprecated. Use `nn.functional.interpolate` instead.",
            UserWarning, stacklevel=3,
        )


    def upsample(input, size=None, scale_factor=None, mode="nearest", align_corners=None):
        """interpolate under its old name."""
        _old("upsample")
        return F.interpolate(input, size, scale_factor, mode, align_corners)


    def upsample_nearest(input, size=None, scale_factor=None):
        """interpolate with the nearest element."""
        _old("upsample_nearest")
        return F.interpolate(input, size, scale_factor, mode="nearest")


    def upsample_bilinear(input, size=None, scale_factor=None):
        """interpolate in two directions, the corners aligned."""
        _old("upsample_bilinear")
        return F.interpolate(input, size, scale_factor, mode="bilinear", align_corners=True)


    def feature_alpha_dropout(input, p=0.5, training=False, inplace=False):
        """alpha_dropout of whole channels."""
        if p < 0.0 or p > 1.0:
            raise ValueError(f"dropout probability has to be between 0 and 1, but got {p}")
        if inplace:
            return torch.feature_alpha_dropout_(input, p, training)
        return _feature_alpha_dropout(input, p, training)


    def max_pool1d_with_indices(input, kernel_size, stride=None, padding=0, dilation=1,
                                ceil_mode=False, return_indices=False):
        """Maxima and where they are."""
        return F.max_pool1d(input, kernel_size, stride, padding, dilation, ceil_mode, True)


    def max_pool2d_with_indices(input, kernel_size, stride=None, padding=0, dilation=1,
                                ceil_mode=False, return_indices=False):
        """Maxima and where they are."""
        return F.max_pool2d(input, kernel_size, stride, padding, dilation, ceil_mode, True)


    def adaptive_max_pool1d_with_indices(input, output_size, return_indices=False):
        """Maxima and where they are."""
        return F.adaptive_max_pool1d(input, output_size, True)


    def adaptive_max_pool2d_with_indices(input, output_size, return_indices=False):
        """Maxima and where they are."""
        return F.adaptive_max_pool2d(input, output_size, True)


    def native_channel_shuffle(input, groups):
        """channel_shuffle under another name."""
        return F.channel_shuffle(input, groups)
    """#
}
