/// `torch.nn.modules.adaptive`: a softmax over very many classes, the rare ones in clusters.
enum AdaptiveSource {
  static let text = #"""
    from collections import namedtuple

    import torch
    from torch import nn
    from torch.nn.functional import log_softmax

    _ASMoutput = namedtuple("_ASMoutput", ["output", "loss"])


    class AdaptiveLogSoftmaxWithLoss(nn.Module):
        """Frequent classes in a head, rare ones in clusters with fewer features."""

        def __init__(self, in_features, n_classes, cutoffs, div_value=4.0, head_bias=False,
                     device=None, dtype=None):
            super().__init__()
            cutoffs = list(cutoffs)
            if not cutoffs:
                raise ValueError("cutoffs should be a sequence of length larger than 0")
            if (
                cutoffs != sorted(set(cutoffs)) or cutoffs[0] <= 0 or cutoffs[-1] > n_classes - 1
                or any(int(cutoff) != cutoff for cutoff in cutoffs)
            ):
                raise ValueError(
                    "cutoffs should be a sequence of unique, positive integers sorted in an "
                    "increasing order, where each value is between 1 and n_classes-1"
                )
            self.in_features = in_features
            self.n_classes = n_classes
            self.cutoffs = cutoffs + [n_classes]
            self.div_value = div_value
            self.head_bias = head_bias
            self.shortlist_size = self.cutoffs[0]
            self.n_clusters = len(self.cutoffs) - 1
            self.head_size = self.shortlist_size + self.n_clusters
            kinds = {"device": device, "dtype": dtype}
            self.head = nn.Linear(in_features, self.head_size, bias=head_bias, **kinds)
            self.tail = nn.ModuleList()
            for cluster in range(self.n_clusters):
                narrow = int(in_features // (div_value ** (cluster + 1)))
                members = self.cutoffs[cluster + 1] - self.cutoffs[cluster]
                self.tail.append(
                    nn.Sequential(
                        nn.Linear(in_features, narrow, bias=False, **kinds),
                        nn.Linear(narrow, members, bias=False, **kinds),
                    )
                )

        def reset_parameters(self):
            self.head.reset_parameters()
            for narrow, members in self.tail:
                narrow.reset_parameters()
                members.reset_parameters()

        def forward(self, input_, target_):
            batched = target_.dim() > 0
            if target_.dim() > 1:
                raise RuntimeError("0D or 1D target tensor expected, multi-target not supported")
            if batched and input_.shape[0] != target_.shape[0]:
                raise RuntimeError("Input and target should have the same size in the batch dimension.")
            if batched and input_.dim() != 2:
                raise RuntimeError(
                    f"1D target tensor expects 2D input tensors, but found inputs with size {input_.size()}"
                )
            if not batched and input_.dim() != 1:
                raise RuntimeError(
                    f"0D target tensor expects 1D input tensors, but found inputs with size {input_.size()}"
                )
            inputs = input_ if batched else input_.unsqueeze(0)
            targets = target_ if batched else target_.unsqueeze(0)
            if targets.numel() and not 0 <= targets.min() <= targets.max() < self.n_classes:
                raise RuntimeError(
                    f"Target values should be in [0, {self.n_classes - 1}], but values in range "
                    f"[{targets.min().item()}, {targets.max().item()}] were found. "
                )
            head = log_softmax(self.head(inputs), dim=1)
            places = targets.clone()
            extra = inputs.new_zeros(targets.shape)
            for cluster in range(self.n_clusters):
                low, high = self.cutoffs[cluster], self.cutoffs[cluster + 1]
                rows = ((targets >= low) & (targets < high)).nonzero().squeeze(1)
                if rows.numel() == 0:
                    continue
                inside = log_softmax(self.tail[cluster](inputs.index_select(0, rows)), dim=1)
                chosen = inside.gather(1, (targets[rows] - low).unsqueeze(1)).squeeze(1)
                extra = extra.index_copy(0, rows, chosen)
                places[rows] = self.shortlist_size + cluster
            output = extra + head.gather(1, places.unsqueeze(1)).squeeze(1)
            loss = (-output).mean()
            return _ASMoutput(output if batched else output.squeeze(0), loss)

        def _get_full_log_prob(self, input, head_output):
            parts = [log_softmax(head_output, dim=1)]
            shares = parts[0][:, self.shortlist_size:]
            parts[0] = parts[0][:, :self.shortlist_size]
            for cluster, tail in enumerate(self.tail):
                inside = log_softmax(tail(input), dim=1)
                parts.append(inside + shares[:, cluster].unsqueeze(1))
            return torch.cat(parts, dim=1)

        def log_prob(self, input):
            """The log-probabilities of all classes."""
            return self._get_full_log_prob(input, self.head(input))

        def predict(self, input):
            """The likeliest class of each example."""
            return self.log_prob(input).argmax(dim=1)
    """#
}
