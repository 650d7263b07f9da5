/// `torch.nn.modules.loss`: losses that are made of other operations, as classes and as functions.
enum LossSource {
  static var text: String { head + triplets + sequences + LinearLossSource.text }

  private static let head = #"""
    import warnings

    import torch
    from torch import nn
    from torch.nn import functional as F


    def _reduced(loss, reduction):
        if reduction == "mean":
            return loss.mean()
        if reduction == "sum":
            return loss.sum()
        if reduction == "none":
            return loss
        raise ValueError(f"{reduction} is not a valid value for reduction")


    class NLLLoss2d(nn.NLLLoss):
        """The old name of NLLLoss for pictures."""

        def __init__(self, weight=None, size_average=None, ignore_index=-100, reduce=None,
                     reduction="mean"):
            warnings.warn(
                "`NLLLoss2d` has been deprecated. Please use `NLLLoss` instead as a drop-in "
                "replacement and see "
                "https://pytorch.org/docs/main/nn.html#torch.nn.NLLLoss for more details.",
                FutureWarning, stacklevel=2,
            )
            super().__init__(weight, size_average, ignore_index, reduce, reduction)


    """#

  private static let triplets = #"""
    def triplet_margin_with_distance_loss(anchor, positive, negative, *, distance_function=None,
                                          margin=1.0, swap=False, reduction="mean"):
        """max(0, margin + d(anchor, positive) - d(anchor, negative)) for any distance d."""
        if reduction not in ("mean", "sum", "none"):
            raise ValueError(f"{reduction} is not a valid value for reduction")
        if margin <= 0:
            raise ValueError(f"margin must be greater than 0, got {margin}")
        ranks = anchor.ndim, positive.ndim, negative.ndim
        if not ranks[0] == ranks[1] == ranks[2]:
            raise RuntimeError(
                "The anchor, positive, and negative tensors are expected to have the same number "
                f"of dimensions, but got: anchor {ranks[0]}D, positive {ranks[1]}D, and negative "
                f"{ranks[2]}D inputs"
            )
        distance = F.pairwise_distance if distance_function is None else distance_function
        near = distance(anchor, positive)
        far = distance(anchor, negative)
        if swap:
            far = torch.minimum(far, distance(positive, negative))
        return _reduced(torch.clamp_min(margin + near - far, 0), reduction)


    class TripletMarginWithDistanceLoss(_Loss):
        """The triplet loss with a distance of one's own."""

        def __init__(self, *, distance_function=None, margin=1.0, swap=False, reduction="mean"):
            super().__init__()
            if margin <= 0:
                raise ValueError(
                    "TripletMarginWithDistanceLoss: expected margin to be greater than 0, got "
                    f"{margin} instead"
                )
            self.reduction = reduction
            self.distance_function = (
                nn.PairwiseDistance() if distance_function is None else distance_function
            )
            self.margin = margin
            self.swap = swap

        def forward(self, anchor, positive, negative):
            return triplet_margin_with_distance_loss(
                anchor, positive, negative, distance_function=self.distance_function,
                margin=self.margin, swap=self.swap, reduction=self.reduction,
            )


    """#

  private static let sequences = #"""
    # Stands for the logarithm of zero: finite, so that gradients of unreachable paths are zeros.
    _NEVER = -1e30
    _WHERE = " (while checking arguments for ctc_loss_allocate_outputs)"


    def ctc_loss(log_probs, targets, input_lengths, target_lengths, blank=0, reduction="mean",
                 zero_infinity=False):
        """-log of the probability of all alignments of a target with a sequence of outputs."""
        if reduction not in ("mean", "sum", "none"):
            raise ValueError(f"{reduction} is not a valid value for reduction")
        batched = log_probs.dim() == 3
        if not batched:
            log_probs = log_probs.unsqueeze(1)
        steps, batch, classes = log_probs.shape
        times = _lengths(input_lengths)
        sizes = _lengths(target_lengths)
        _check_ctc(log_probs, targets, times, sizes, blank)
        labels = _padded(targets, sizes, blank)
        loss = _alignments(log_probs, labels, times, sizes, blank)
        if zero_infinity:
            loss = torch.where(loss == float("inf"), 0.0, loss)
        if reduction == "mean":
            return (loss / torch.tensor(sizes).clamp(min=1)).mean()
        loss = loss if batched else loss.squeeze(0)
        return _reduced(loss, reduction)


    def _lengths(lengths):
        return lengths.reshape(-1).tolist() if isinstance(lengths, torch.Tensor) else list(lengths)


    def _check_ctc(log_probs, targets, times, sizes, blank):
        steps, batch, classes = log_probs.shape
        if not log_probs.is_floating_point():
            name = {torch.int64: "Long", torch.int32: "Int"}.get(log_probs.dtype, "Bool")
            raise NotImplementedError(f"\"ctc_loss_cpu\" not implemented for '{name}'")
        if not 0 <= blank < classes:
            raise RuntimeError("blank must be in label range")
        if len(times) != batch:
            raise RuntimeError("input_lengths must be of size batch_size")
        if len(sizes) != batch:
            raise RuntimeError("target_lengths must be of size batch_size")
        for name, lengths in (("input_lengths", times), ("target_lengths", sizes)):
            for length in lengths:
                if length < 0:
                    raise RuntimeError(
                        f"Expected {name} to have value at least 0, but got value {length}" + _WHERE
                    )
        if targets.dim() == 1 and targets.numel() != sum(sizes):
            raise RuntimeError(
                f"Expected tensor to have size {sum(sizes)} at dimension 0, but got size "
                f"{targets.numel()} for argument #2 'targets'" + _WHERE
            )
        if targets.dim() > 1 and targets.size(1) < max(sizes, default=0):
            raise RuntimeError(
                f"Expected tensor to have size at least {max(sizes)} at dimension 1, but got size "
                f"{targets.size(1)} for argument #2 'targets'" + _WHERE
            )
        for length in times:
            if length > steps:
                raise RuntimeError(
                    f"Expected input_lengths to have value at most {steps}, but got value {length}"
                    + _WHERE
                )


    def _padded(targets, sizes, blank):
        """One row of labels for each sequence, filled up with blanks."""
        rows = torch.full((len(sizes), max(sizes, default=0)), blank, dtype=torch.int64)
        start = 0
        for row, size in enumerate(sizes):
            if targets.dim() > 1:
                rows[row, :size] = targets[row, :size]
            else:
                rows[row, :size] = targets[start:start + size]
            start += size
        return rows


    def _alignments(log_probs, labels, times, sizes, blank):
        steps, batch, classes = log_probs.shape
        times, sizes = torch.tensor(times), torch.tensor(sizes)
        # A blank before, between and behind the labels.
        states = torch.full((batch, 2 * labels.size(1) + 1), blank, dtype=torch.int64)
        states[:, 1::2] = labels
        never = torch.full((batch, 2), _NEVER, dtype=log_probs.dtype)
        # A label may follow the label before it without a blank, unless both are the same.
        skips = torch.zeros(states.shape, dtype=torch.bool)
        skips[:, 2:] = (states[:, 2:] != blank) & (states[:, 2:] != states[:, :-2])
        scores = [log_probs[step].gather(1, states) for step in range(steps)]
        paths = torch.full(states.shape, _NEVER, dtype=log_probs.dtype)
        if steps:
            starts = torch.arange(states.size(1)) < 2
            paths = torch.where(starts, scores[0], paths)
        for step in range(1, steps):
            stayed = torch.cat([never, paths], dim=1)
            skipped = torch.where(skips, stayed[:, :-2], _NEVER)
            ways = torch.stack([paths, stayed[:, 1:-1], skipped])
            moved = (torch.logsumexp(ways, dim=0) + scores[step]).clamp_min(_NEVER)
            paths = torch.where((step < times).unsqueeze(1), moved, paths)
        last = paths.gather(1, (2 * sizes).unsqueeze(1)).squeeze(1)
        before = paths.gather(1, (2 * sizes - 1).clamp(min=0).unsqueeze(1)).squeeze(1)
        total = torch.where(sizes > 0, torch.logaddexp(last, before), last)
        total = torch.where(times > 0, total, torch.where(sizes > 0, _NEVER, 0.0))
        loss = torch.where(total > _NEVER / 2, -total, float("inf"))
        # PyTorch takes the outputs for those of log_softmax and gives the gradient of its input.
        used = torch.arange(steps).unsqueeze(1) < times
        mass = (log_probs.exp().sum(dim=2) * used).sum(dim=0)
        return loss + (mass - mass.detach())


    class CTCLoss(_Loss):
        """The loss of sequences whose alignment with the outputs is not known."""

        def __init__(self, blank=0, reduction="mean", zero_infinity=False):
            super().__init__()
            self.reduction = reduction
            self.blank = blank
            self.zero_infinity = zero_infinity

        def forward(self, log_probs, targets, input_lengths, target_lengths):
            return ctc_loss(
                log_probs, targets, input_lengths, target_lengths, self.blank, self.reduction,
                self.zero_infinity,
            )
    """#
}
