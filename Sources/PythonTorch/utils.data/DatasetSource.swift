/// `torch.utils.data.dataset`: what a data set is, and how it is combined and divided.
enum DatasetSource {
  static let text = #"""
    import bisect
    import itertools
    import math

    import torch


    class Dataset:
        """Numbered examples: a subclass defines __getitem__, and __len__ if it knows its length."""

        def __getitem__(self, index):
            raise NotImplementedError("Subclasses of Dataset should implement __getitem__.")

        def __add__(self, other):
            return ConcatDataset([self, other])

        def __class_getitem__(cls, item):
            return cls


    class IterableDataset(Dataset):
        """Examples that come one after the other: a subclass defines __iter__."""

        def __add__(self, other):
            return ChainDataset([self, other])


    class TensorDataset(Dataset):
        """The rows of tensors of equal length."""

        def __init__(self, *tensors):
            if any(tensor.size(0) != tensors[0].size(0) for tensor in tensors):
                raise AssertionError("Size mismatch between tensors")
            self.tensors = tensors

        def __getitem__(self, index):
            return tuple(tensor[index] for tensor in self.tensors)

        def __len__(self):
            return self.tensors[0].size(0)


    class StackDataset(Dataset):
        """Data sets side by side: a tuple, or with keywords a dict, for each number."""

        def __init__(self, *args, **kwargs):
            if args and kwargs:
                raise ValueError(
                    "Supported either ``tuple``- (via ``args``) or "
                    "``dict``- (via ``kwargs``) like input/output, but both types are given."
                )
            if not args and not kwargs:
                raise ValueError("At least one dataset should be passed")
            self.datasets = args or kwargs
            lengths = {len(part) for part in self._parts()}
            if len(lengths) > 1:
                raise ValueError("Size mismatch between datasets")
            self._length = lengths.pop()

        def _parts(self):
            return self.datasets.values() if isinstance(self.datasets, dict) else self.datasets

        def __getitem__(self, index):
            if isinstance(self.datasets, dict):
                return {name: part[index] for name, part in self.datasets.items()}
            return tuple(part[index] for part in self.datasets)

        def __len__(self):
            return self._length


    class ConcatDataset(Dataset):
        """Data sets one behind the other."""

        def __init__(self, datasets):
            self.datasets = list(datasets)
            if not self.datasets:
                raise AssertionError("datasets should not be an empty iterable")
            for part in self.datasets:
                if isinstance(part, IterableDataset):
                    raise AssertionError("ConcatDataset does not support IterableDataset")
            self.cumulative_sizes = list(itertools.accumulate(len(part) for part in self.datasets))

        def __len__(self):
            return self.cumulative_sizes[-1]

        def __getitem__(self, idx):
            if idx < 0:
                if -idx > len(self):
                    raise ValueError("absolute value of index should not exceed dataset length")
                idx += len(self)
            part = bisect.bisect_right(self.cumulative_sizes, idx)
            start = self.cumulative_sizes[part - 1] if part else 0
            return self.datasets[part][idx - start]


    class ChainDataset(IterableDataset):
        """Iterable data sets one behind the other."""

        def __init__(self, datasets):
            self.datasets = datasets

        def __iter__(self):
            for part in self.datasets:
                if not isinstance(part, IterableDataset):
                    raise AssertionError("ChainDataset only supports IterableDataset")
                yield from part

        def __len__(self):
            return sum(len(part) for part in self.datasets)


    class Subset(Dataset):
        """Some of a data set's examples, by number."""

        def __init__(self, dataset, indices):
            self.dataset = dataset
            self.indices = indices

        def __getitem__(self, idx):
            if isinstance(idx, list):
                return self.dataset[[self.indices[i] for i in idx]]
            return self.dataset[self.indices[idx]]

        def __getitems__(self, indices):
            chosen = [self.indices[idx] for idx in indices]
            if callable(getattr(self.dataset, "__getitems__", None)):
                return self.dataset.__getitems__(chosen)
            return [self.dataset[idx] for idx in chosen]

        def __len__(self):
            return len(self.indices)


    def _counts(total, lengths):
        """Whole numbers for fractions that add up to one; what is left over goes round robin."""
        counts = []
        for place, fraction in enumerate(lengths):
            if fraction < 0 or fraction > 1:
                raise ValueError(f"Fraction at index {place} is not between 0 and 1")
            counts.append(math.floor(total * fraction))
        for place in range(total - sum(counts)):
            counts[place % len(counts)] += 1
        return counts


    def random_split(dataset, lengths, generator=torch.default_generator):
        """Divides a data set at random into parts of the given lengths or fractions."""
        total = len(dataset)
        if math.isclose(sum(lengths), 1) and sum(lengths) <= 1:
            lengths = _counts(total, lengths)
            for place, count in enumerate(lengths):
                if count == 0:
                    import warnings
                    warnings.warn(
                        f"Length of split at index {place} is 0. "
                        "This might result in an empty dataset.",
                        stacklevel=2,
                    )
        if sum(lengths) != total:
            raise ValueError("Sum of input lengths does not equal the length of the input dataset!")
        order = torch.randperm(total, generator=generator).tolist()
        ends = itertools.accumulate(lengths)
        return [Subset(dataset, order[end - count:end]) for end, count in zip(ends, lengths)]
    """#
}
