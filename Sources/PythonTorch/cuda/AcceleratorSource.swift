/// `torch.accelerator`: the device that programs use where there is one.
enum AcceleratorSource {
  static let text = #"""
    import torch
    from torch import cuda


    def is_available():
        return cuda.is_available()


    def device_count():
        return cuda.device_count()


    def current_accelerator(check_available=False):
        """The kind of the device, or None where there is only the CPU."""
        return torch.device("cuda") if cuda.is_available() else None


    def _index(device):
        if isinstance(device, int):
            return device
        index = torch.device(device).index
        return cuda.current_device() if index is None else index


    def current_device_index():
        return cuda.current_device()


    def set_device_index(device, /):
        cuda.set_device(_index(device))


    current_device_idx = current_device_index
    set_device_idx = set_device_index


    class device_index:
        """A block in which another device is the current one."""

        def __init__(self, device, /):
            self.idx = device
            self.prev_idx = None

        def __enter__(self):
            if self.idx is not None:
                self.prev_idx = current_device_index()
                set_device_index(self.idx)

        def __exit__(self, *failure):
            if self.idx is not None:
                set_device_index(self.prev_idx)
            return False


    def synchronize(device=None, /):
        cuda.synchronize()


    def empty_cache():
        if is_available():
            cuda.empty_cache()


    def memory_allocated(device_index=None, /):
        return cuda.memory_allocated(device_index)


    def max_memory_allocated(device_index=None, /):
        return cuda.max_memory_allocated(device_index)


    def reset_peak_memory_stats(device_index=None, /):
        cuda.reset_peak_memory_stats(device_index)
    """#
}
