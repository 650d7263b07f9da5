/// `torch.cuda._late`: what `torch.cuda` answers that is rarely asked, in Python.
enum CUDASource {
  static let names = [
    "Event", "Stream", "device", "OutOfMemoryError", "AcceleratorError", "get_rng_state",
    "get_rng_state_all", "set_rng_state", "set_rng_state_all", "mem_get_info", "memory_stats",
    "memory_summary", "max_memory_reserved", "memory_cached", "max_memory_cached", "initial_seed",
    "seed", "seed_all", "reset_max_memory_allocated", "reset_max_memory_cached", "get_arch_list",
    "is_tf32_supported", "has_half", "has_magma", "set_per_process_memory_fraction",
  ]

  static let text = #"""
    import time
    import warnings
    from collections import OrderedDict

    import torch
    from torch import AcceleratorError, OutOfMemoryError
    from torch import cuda

    has_half = True
    has_magma = False


    class Event:
        """A moment in the card's work; here all work is done when it is recorded."""

        def __init__(self, enable_timing=False, blocking=False, interprocess=False):
            self._moment = None

        def record(self, stream=None):
            cuda.synchronize()
            self._moment = time.perf_counter()

        def query(self):
            return True

        def synchronize(self):
            cuda.synchronize()

        def wait(self, stream=None):
            cuda.synchronize()

        def elapsed_time(self, end_event):
            if self._moment is None or end_event._moment is None:
                raise ValueError("Both events must be recorded before calculating elapsed time.")
            return (end_event._moment - self._moment) * 1000

        def __repr__(self):
            return "<torch.cuda.Event uninitialized>"


    class Stream:
        """Refused: the card does one thing after the other."""

        def __init__(self, *args, **kwargs):
            cuda.synchronize()
            raise NotImplementedError("torch.cuda.Stream: lossrepl has no streams")


    class device:
        """A block in which cuda means one of the cards."""

        def __init__(self, device):
            self.idx = device if isinstance(device, int) else torch.device(device).index

        def __enter__(self):
            if cuda.is_available() and self.idx is not None and self.idx >= 0:
                self._before = cuda.current_device()
                cuda.set_device(self.idx)

        def __exit__(self, *error):
            if hasattr(self, "_before"):
                cuda.set_device(self._before)
            return False


    Event.__module__ = Stream.__module__ = device.__module__ = "torch.cuda"


    def _generator(device):
        cuda.current_device()
        index = torch.device(device).index
        return cuda.default_generators[cuda.current_device() if index is None else index]


    def get_rng_state(device="cuda"):
        """The state of a card's stream of random numbers."""
        return _generator(device).get_state()


    def get_rng_state_all():
        """The states of all cards' streams."""
        return [generator.get_state() for generator in cuda.default_generators]


    def set_rng_state(new_state, device="cuda"):
        """Goes back to a state of a card's stream."""
        if cuda.is_available():
            _generator(device).set_state(new_state)


    def set_rng_state_all(new_states):
        """Goes back to states of all cards' streams."""
        for generator, state in zip(cuda.default_generators, new_states):
            generator.set_state(state)


    def initial_seed():
        """The seed that the card's stream began with."""
        return _generator("cuda").initial_seed()


    def seed():
        """Starts a stream that nobody chose."""
        if cuda.is_available():
            _generator("cuda").seed()


    def seed_all():
        """Starts streams that nobody chose on all cards."""
        for generator in cuda.default_generators:
            generator.seed()


    def mem_get_info(device=None):
        """The free bytes of the card and all of them."""
        total = cuda.get_device_properties(device).total_memory
        return total - cuda.memory_reserved(device), total


    def memory_stats(device=None):
        """The bytes in use on the card, by name."""
        if not cuda.is_available():
            return OrderedDict()
        return OrderedDict([
            ("allocated_bytes.all.current", cuda.memory_allocated(device)),
            ("allocated_bytes.all.peak", cuda.max_memory_allocated(device)),
            ("reserved_bytes.all.current", cuda.memory_reserved(device)),
        ])


    def memory_summary(device=None, abbreviated=False):
        """The bytes in use on the card, as text."""
        numbers = memory_stats(device)
        numbers["allocated_bytes.all.current"]
        return "\n".join(f"{name}: {value}" for name, value in numbers.items())


    def max_memory_reserved(device=None):
        """The bytes that are held on the card."""
        return cuda.memory_reserved(device)


    def _renamed(old, new):
        warnings.warn(
            f"`torch.cuda.{old}` has been renamed to `torch.cuda.{new}`", FutureWarning, stacklevel=3)


    def memory_cached(device=None):
        """The old name of memory_reserved."""
        _renamed("memory_cached", "memory_reserved")
        return cuda.memory_reserved(device)


    def max_memory_cached(device=None):
        """The old name of max_memory_reserved."""
        _renamed("max_memory_cached", "max_memory_reserved")
        return max_memory_reserved(device)


    def reset_max_memory_allocated(device=None):
        """Forgets the most bytes."""
        cuda.reset_peak_memory_stats(device)


    reset_max_memory_cached = reset_max_memory_allocated


    def set_per_process_memory_fraction(fraction, device=None):
        """Accepted, and changes nothing here."""
        cuda.synchronize()


    def get_arch_list():
        """Nothing: the card is used through OpenCL."""
        return []


    def is_tf32_supported():
        """False: products are exact."""
        return False
    """#
}
