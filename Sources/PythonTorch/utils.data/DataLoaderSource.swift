/// `torch.utils.data.dataloader`: batches of a data set, all read in this process.
enum DataLoaderSource {
  static let text = #"""
    import torch
    from torch.utils.data._utils.collate import default_collate, default_convert
    from torch.utils.data.dataset import IterableDataset
    from torch.utils.data.sampler import BatchSampler, RandomSampler, Sampler, SequentialSampler


    class _InfiniteConstantSampler(Sampler):
        def __iter__(self):
            while True:
                yield None


    class DataLoader:
        """Iterates over a data set in batches, in order or shuffled."""

        def __init__(self, dataset, batch_size=1, shuffle=None, sampler=None, batch_sampler=None,
                     num_workers=0, collate_fn=None, pin_memory=False, drop_last=False, timeout=0,
                     worker_init_fn=None, multiprocessing_context=None, generator=None, *,
                     prefetch_factor=None, persistent_workers=False, pin_memory_device="",
                     in_order=True):
            self._check_workers(num_workers, timeout, prefetch_factor, persistent_workers)
            self.dataset = dataset
            self.num_workers = num_workers
            self.prefetch_factor = prefetch_factor
            self.pin_memory = pin_memory
            self.pin_memory_device = pin_memory_device
            self.timeout = timeout
            self.worker_init_fn = worker_init_fn
            self.persistent_workers = persistent_workers
            self.in_order = in_order
            self.generator = generator
            if isinstance(dataset, IterableDataset):
                self._check_iterable(shuffle, sampler, batch_sampler)
            shuffle = bool(shuffle)
            if sampler is not None and shuffle:
                raise ValueError("sampler option is mutually exclusive with shuffle")
            if batch_sampler is not None:
                if batch_size != 1 or shuffle or sampler is not None or drop_last:
                    raise ValueError(
                        "batch_sampler option is mutually exclusive with batch_size, shuffle, "
                        "sampler, and drop_last"
                    )
                batch_size, drop_last = None, False
            elif batch_size is None and drop_last:
                raise ValueError(
                    "batch_size=None option disables auto-batching and is mutually exclusive with "
                    "drop_last"
                )
            if sampler is None:
                sampler = self._default_sampler(shuffle)
            if batch_size is not None and batch_sampler is None:
                batch_sampler = BatchSampler(sampler, batch_size, drop_last)
            self.batch_size = batch_size
            self.drop_last = drop_last
            self.sampler = sampler
            self.batch_sampler = batch_sampler
            if collate_fn is None:
                collate_fn = default_convert if batch_sampler is None else default_collate
            self.collate_fn = collate_fn
            self._is_ready = True

        @staticmethod
        def _check_workers(num_workers, timeout, prefetch_factor, persistent_workers):
            if num_workers < 0:
                raise ValueError(
                    "num_workers option should be non-negative; use num_workers=0 to disable "
                    "multiprocessing."
                )
            if timeout < 0:
                raise ValueError("timeout option should be non-negative")
            if num_workers == 0 and prefetch_factor is not None:
                raise ValueError(
                    "prefetch_factor option could only be specified in multiprocessing."
                    "let num_workers > 0 to enable multiprocessing, otherwise set "
                    "prefetch_factor to None."
                )
            if persistent_workers and num_workers == 0:
                raise ValueError("persistent_workers option needs num_workers > 0")

        @staticmethod
        def _check_iterable(shuffle, sampler, batch_sampler):
            given = "DataLoader with IterableDataset: expected unspecified "
            if shuffle not in {False, None}:
                raise ValueError(f"{given}shuffle option, but got shuffle={shuffle}")
            if sampler is not None:
                raise ValueError(f"{given}sampler option, but got sampler={sampler}")
            if batch_sampler is not None:
                raise ValueError(
                    f"{given}batch_sampler option, but got batch_sampler={batch_sampler}"
                )

        def _default_sampler(self, shuffle):
            if isinstance(self.dataset, IterableDataset):
                return _InfiniteConstantSampler()
            if shuffle:
                return RandomSampler(self.dataset, generator=self.generator)
            return SequentialSampler(self.dataset)

        def __setattr__(self, name, value):
            fixed = ("batch_size", "batch_sampler", "sampler", "drop_last", "dataset")
            if name in fixed and self.__dict__.get("_is_ready"):
                raise ValueError(
                    f"{name} attribute should not be set after {type(self).__name__} is initialized"
                )
            super().__setattr__(name, value)

        def __len__(self):
            if not isinstance(self.dataset, IterableDataset):
                return len(self.sampler if self.batch_sampler is None else self.batch_sampler)
            if self.batch_size is None:
                return len(self.dataset)
            whole, rest = divmod(len(self.dataset), self.batch_size)
            return whole + (1 if rest and not self.drop_last else 0)

        def __iter__(self):
            return _Iterator(self)

        def __class_getitem__(cls, item):
            return cls


    class _Iterator:
        """One pass over a loader. The seed it draws is what worker processes would get."""

        def __init__(self, loader):
            self._loader = loader
            order = loader.sampler if loader.batch_sampler is None else loader.batch_sampler
            self._order = iter(order)
            if isinstance(loader.dataset, IterableDataset):
                self._examples = iter(loader.dataset)
            seed = torch.empty((), dtype=torch.int64).random_(generator=loader.generator)
            self._base_seed = seed.item()
            self._batches = _batches(self._count())

        def _count(self):
            """How many batches there will be, where that is known."""
            try:
                return len(self._loader)
            except (TypeError, NotImplementedError):
                return None

        def __iter__(self):
            return self

        def __len__(self):
            return len(self._loader)

        def __next__(self):
            self._batches.begin()
            try:
                chosen = next(self._order)
            except StopIteration:
                self._batches.end()
                raise
            loader = self._loader
            if isinstance(loader.dataset, IterableDataset):
                return loader.collate_fn(self._read(chosen))
            if loader.batch_sampler is None:
                return loader.collate_fn(loader.dataset[chosen])
            if hasattr(loader.dataset, "__getitems__"):
                return loader.collate_fn(loader.dataset.__getitems__(chosen))
            return loader.collate_fn([loader.dataset[i] for i in chosen])

        def _read(self, chosen):
            """The next example, or as many as a batch takes."""
            if self._loader.batch_sampler is None:
                return next(self._examples)
            batch = []
            for _ in chosen:
                try:
                    batch.append(next(self._examples))
                except StopIteration:
                    break
            if not batch or (self._loader.drop_last and len(batch) < len(chosen)):
                raise StopIteration
            return batch


    def get_worker_info():
        """None: there are no worker processes."""
        return None
    """#
}
