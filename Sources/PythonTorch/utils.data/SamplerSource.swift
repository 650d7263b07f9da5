/// `torch.utils.data.sampler`: the orders in which examples are drawn.
enum SamplerSource {
  static let text = #"""
    import itertools

    import torch


    class Sampler:
        """An order of examples: a subclass defines __iter__."""

        def __iter__(self):
            raise NotImplementedError

        def __class_getitem__(cls, item):
            return cls


    class SequentialSampler(Sampler):
        """0, 1, 2, …"""

        def __init__(self, data_source):
            self.data_source = data_source

        def __iter__(self):
            return iter(range(len(self.data_source)))

        def __len__(self):
            return len(self.data_source)


    def _check_count(num_samples):
        if not isinstance(num_samples, int) or isinstance(num_samples, bool) or num_samples <= 0:
            raise ValueError(
                f"num_samples should be a positive integer value, but got num_samples={num_samples}"
            )


    def _fresh_generator():
        """A generator whose seed is drawn from the default one."""
        seed = int(torch.empty((), dtype=torch.int64).random_().item())
        return torch.Generator().manual_seed(seed)


    class RandomSampler(Sampler):
        """Every example once in random order, or with replacement."""

        def __init__(self, data_source, replacement=False, num_samples=None, generator=None):
            self.data_source = data_source
            self.replacement = replacement
            self._num_samples = num_samples
            self.generator = generator
            if not isinstance(replacement, bool):
                raise TypeError(
                    f"replacement should be a boolean value, but got replacement={replacement}"
                )
            _check_count(self.num_samples)

        @property
        def num_samples(self):
            return len(self.data_source) if self._num_samples is None else self._num_samples

        def __iter__(self):
            generator = self.generator or _fresh_generator()
            total, wanted = len(self.data_source), self.num_samples
            if self.replacement:
                for start in range(0, wanted, 32):
                    count = min(32, wanted - start)
                    drawn = torch.randint(total, (count,), dtype=torch.int64, generator=generator)
                    yield from drawn.tolist()
                return
            for _ in range(wanted // total):
                yield from torch.randperm(total, generator=generator).tolist()
            # Drawn even when nothing is left to fill: the generator's state is part of the behaviour.
            yield from torch.randperm(total, generator=generator).tolist()[:wanted % total]

        def __len__(self):
            return self.num_samples


    class SubsetRandomSampler(Sampler):
        """The given examples in random order."""

        def __init__(self, indices, generator=None):
            self.indices = indices
            self.generator = generator

        def __iter__(self):
            for place in torch.randperm(len(self.indices), generator=self.generator).tolist():
                yield self.indices[place]

        def __len__(self):
            return len(self.indices)


    class WeightedRandomSampler(Sampler):
        """Examples drawn with probabilities proportional to weights."""

        def __init__(self, weights, num_samples, replacement=True, generator=None):
            _check_count(num_samples)
            if not isinstance(replacement, bool):
                raise ValueError(
                    f"replacement should be a boolean value, but got replacement={replacement}"
                )
            weights = torch.as_tensor(weights, dtype=torch.double)
            if weights.dim() != 1:
                raise ValueError(
                    "weights should be a 1d sequence but given weights have shape "
                    f"{tuple(weights.shape)}"
                )
            self.weights = weights
            self.num_samples = num_samples
            self.replacement = replacement
            self.generator = generator

        def __iter__(self):
            drawn = torch.multinomial(
                self.weights, self.num_samples, self.replacement, generator=self.generator
            )
            yield from drawn.tolist()

        def __len__(self):
            return self.num_samples


    class BatchSampler(Sampler):
        """Lists of batch_size examples of another sampler."""

        def __init__(self, sampler, batch_size, drop_last):
            if not isinstance(batch_size, int) or isinstance(batch_size, bool) or batch_size <= 0:
                raise ValueError(
                    f"batch_size should be a positive integer value, but got batch_size={batch_size}"
                )
            if not isinstance(drop_last, bool):
                raise ValueError(
                    f"drop_last should be a boolean value, but got drop_last={drop_last}"
                )
            self.sampler = sampler
            self.batch_size = batch_size
            self.drop_last = drop_last

        def __iter__(self):
            examples = iter(self.sampler)
            while batch := list(itertools.islice(examples, self.batch_size)):
                if self.drop_last and len(batch) < self.batch_size:
                    return
                yield batch

        def __len__(self):
            whole, rest = divmod(len(self.sampler), self.batch_size)
            return whole + (1 if rest and not self.drop_last else 0)
    """#
}
