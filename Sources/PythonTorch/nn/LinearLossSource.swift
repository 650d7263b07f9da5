/// The part of `torch.nn.modules.loss` that joins a linear layer with cross entropy.
enum LinearLossSource {
  static let text = #"""


    class LinearCrossEntropyOptions:
        """How memory is saved: accepted, and changes nothing here."""

        def __init__(self, allow_retain_graph=False, batch_chunk_size=None, chunking_method="auto",
                     acc_policy="auto", acc_dtype=None):
            self.allow_retain_graph = allow_retain_graph
            self.batch_chunk_size = batch_chunk_size
            self.chunking_method = chunking_method
            self.acc_policy = acc_policy
            self.acc_dtype = acc_dtype

        def __repr__(self):
            settings = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
            return f"LinearCrossEntropyOptions({settings})"

        def __eq__(self, other):
            return isinstance(other, LinearCrossEntropyOptions) and vars(self) == vars(other)


    def _check_linear(input, weight, bias):
        if not 1 <= input.dim() <= 2:
            raise RuntimeError(f"expected input with dimensionality 1 or 2, got {input.dim()}")
        if weight.dim() < 2:
            raise RuntimeError(
                f"expected linear_weight with dimensionality at least 2, got {weight.dim()}")
        if input.shape[-1] != weight.shape[-1]:
            raise RuntimeError(
                "expected equal input and linear_weight last dimensions (in_features), "
                f"got {input.shape[-1]} and {weight.shape[-1]}, respectively"
            )
        outputs = tuple(weight.shape[:-1])
        if bias is not None and tuple(bias.shape) != outputs:
            raise RuntimeError(f"expected linear_bias shape {outputs}, got {tuple(bias.shape)}")
        if len(outputs) > 1 and input.dim() == 1:
            raise RuntimeError(
                f"K-dimensional loss defined by linear_weight shape {tuple(weight.shape)} requires"
                f" batched input, (N, {input.shape[-1]}), got unbatched"
                f" input with shape {tuple(input.shape)}"
            )


    def linear_cross_entropy(input, linear_weight, target, *, linear_bias=None, weight=None,
                             reduction="mean", ignore_index=None, label_smoothing=0.0,
                             options=None):
        """cross_entropy of linear(input, linear_weight): a classifier's last layer and its loss."""
        _check_linear(input, linear_weight, linear_bias)
        shape = (*input.shape[:-1], *linear_weight.shape[:-1])
        if target.shape == shape and ignore_index is not None:
            raise RuntimeError(
                "ignore_index cannot be specified when target contains probabilities")
        if linear_weight.dim() > 2:
            linear_weight = linear_weight.reshape(-1, linear_weight.shape[-1])
            linear_bias = None if linear_bias is None else linear_bias.reshape(-1)
        logits = F.linear(input, linear_weight, linear_bias).reshape(shape)
        return F.cross_entropy(
            logits, target, weight=weight, reduction=reduction,
            ignore_index=-100 if ignore_index is None else ignore_index,
            label_smoothing=label_smoothing,
        )


    class LinearCrossEntropyLoss(_WeightedLoss):
        """A classifier's last layer and its cross entropy in one module."""

        def __init__(self, in_features, num_classes, *, out_features=(), bias=False, device=None,
                     dtype=None, reduction="mean", weight=None, ignore_index=None,
                     label_smoothing=0.0, options=None):
            if weight is not None and weight.shape != (num_classes,):
                raise RuntimeError(
                    f"expected weight shape to be {(num_classes,)}, got {tuple(weight.shape)}")
            if label_smoothing < 0 or label_smoothing > 1.0:
                raise RuntimeError(
                    f"expected label_smoothing to be in range [0, 1], got {label_smoothing}")
            super().__init__(weight=weight, reduction=reduction)
            self.num_classes = num_classes
            self.out_features = out_features
            self.ignore_index = ignore_index
            self.label_smoothing = label_smoothing
            outputs = num_classes
            for size in out_features:
                outputs *= size
            self.linear = nn.Linear(in_features, outputs, bias=bias, device=device, dtype=dtype)
            self.options = options

        def forward(self, input, target):
            outputs = (self.num_classes, *self.out_features)
            bias = self.linear.bias
            return linear_cross_entropy(
                input, self.linear.weight.reshape((*outputs, self.linear.in_features)), target,
                linear_bias=None if bias is None else bias.reshape(outputs), weight=self.weight,
                reduction=self.reduction, ignore_index=self.ignore_index,
                label_smoothing=self.label_smoothing, options=self.options,
            )

        def extra_repr(self):
            return (
                f"in_features={self.linear.in_features}, num_classes={self.num_classes}, "
                f"out_features={self.out_features}, bias={self.linear.bias is not None}, "
                f"reduction={self.reduction}, ignore_index={self.ignore_index}, "
                f"label_smoothing={self.label_smoothing}, options={self.options}"
            )
    """#
}
