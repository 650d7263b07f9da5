/// `torch.signal.windows`: windows as functions of their own names.
enum SignalSource {
  static let text = #"""
    import torch


    def _window(make, symmetric):
        def window(M, *args, sym=True, dtype=None, layout=torch.strided, device=None,
                   requires_grad=False, **kwargs):
            return make(
                M, not sym, *args, dtype=dtype, device=device, requires_grad=requires_grad, **kwargs)

        window.__name__ = window.__qualname__ = symmetric
        return window


    bartlett = _window(torch.bartlett_window, "bartlett")
    blackman = _window(torch.blackman_window, "blackman")
    hamming = _window(torch.hamming_window, "hamming")
    hann = _window(torch.hann_window, "hann")
    """#
}
