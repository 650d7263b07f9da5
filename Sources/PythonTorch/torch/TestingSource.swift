/// `torch.testing`: whether two results are the same, and if not, how they differ.
enum TestingSource {
  static let text = #"""
    import math
    from numbers import Number

    import torch

    _TOLERANCES = {
        torch.float16: (1e-3, 1e-5), torch.bfloat16: (1.6e-2, 1e-5), torch.float32: (1.3e-6, 1e-5),
        torch.float64: (1e-7, 1e-7),
    }


    def _tolerances(dtypes, rtol, atol):
        if rtol is not None:
            return rtol, atol
        pairs = [_TOLERANCES.get(dtype, (0.0, 0.0)) for dtype in dtypes]
        return max(pair[0] for pair in pairs), max(pair[1] for pair in pairs)


    def _bound(limit):
        return f" (up to {limit} allowed)" if limit else ""


    def _scalar_words(actual, expected, rtol, atol, isEqual):
        absolute = abs(actual - expected)
        relative = math.inf if expected == 0 else abs(absolute / expected)
        word = "equal" if isEqual else "close"
        return (
            f"Scalars are not {word}!\n\nExpected {expected} but got {actual}.\n"
            f"Absolute difference: {absolute}{_bound(atol)}\n"
            f"Relative difference: {relative}{_bound(rtol)}"
        )


    def _place(numbers, shape):
        flat = numbers.flatten()
        best = flat.argmax()
        index = tuple(int(part) for part in torch.unravel_index(best, tuple(shape)))
        return flat[best].item(), index


    def _tensor_words(actual, expected, matches, rtol, atol, isEqual):
        wrong = int((~matches).sum())
        share = wrong / max(matches.numel(), 1)
        if not actual.is_floating_point():
            actual, expected = actual.to(torch.int64), expected.to(torch.int64)
        absolute = (actual - expected).abs()
        absolute[matches] = 0
        relative = absolute / expected.abs()
        relative[matches] = 0
        far, far_index = _place(absolute, matches.shape)
        ratio, ratio_index = _place(relative, matches.shape)
        word = "equal" if isEqual else "close"
        return (
            f"Tensor-likes are not {word}!\n\n"
            f"Mismatched elements: {wrong} / {matches.numel()} ({share:.1%})\n"
            f"Greatest absolute difference: {far} at index {far_index}{_bound(atol)}\n"
            f"Greatest relative difference: {ratio} at index {ratio_index}{_bound(rtol)}"
        )


    def _compare_tensors(actual, expected, rtol, atol, equal_nan, check_dtype):
        if actual.shape != expected.shape:
            raise AssertionError(
                "The values for attribute 'shape' do not match: "
                f"{actual.shape} != {expected.shape}.")
        if check_dtype and actual.dtype != expected.dtype:
            raise AssertionError(
                "The values for attribute 'dtype' do not match: "
                f"{actual.dtype} != {expected.dtype}.")
        rtol, atol = _tolerances((actual.dtype, expected.dtype), rtol, atol)
        actual, expected = actual.detach(), expected.detach()
        if actual.dtype != expected.dtype:
            dtype = torch.promote_types(actual.dtype, expected.dtype)
            actual, expected = actual.to(dtype), expected.to(dtype)
        matches = torch.isclose(actual, expected, rtol=rtol, atol=atol, equal_nan=equal_nan)
        if bool(matches.all()):
            return
        isEqual = rtol == 0 and atol == 0
        if actual.dim() == 0:
            words = _scalar_words(actual.item(), expected.item(), rtol, atol, isEqual)
        else:
            words = _tensor_words(actual, expected, matches, rtol, atol, isEqual)
        raise AssertionError(words)


    def _compare_numbers(actual, expected, rtol, atol, equal_nan):
        kinds = [torch.float64 if isinstance(value, float) else torch.int64
                 for value in (actual, expected)]
        rtol, atol = _tolerances(kinds, rtol, atol)
        if actual == expected or (equal_nan and actual != actual and expected != expected):
            return
        if not math.isfinite(actual) or not math.isfinite(expected) or (
            abs(actual - expected) > atol + rtol * abs(expected)
        ):
            raise AssertionError(
                _scalar_words(actual, expected, rtol, atol, rtol == 0 and atol == 0))


    def _inside(pairs, options):
        for key, actual, expected in pairs:
            try:
                _compare(actual, expected, *options)
            except AssertionError as error:
                text = str(error)
                if "\n\nThe failure occurred for item " in text:
                    head, _, path = text.rpartition("\n\nThe failure occurred for item ")
                    raise AssertionError(
                        f"{head}\n\nThe failure occurred for item [{key!r}]{path}") from None
                raise AssertionError(
                    f"{text}\n\nThe failure occurred for item [{key!r}]") from None


    def _compare(actual, expected, *options):
        rtol, atol, equal_nan, check_dtype = options
        if isinstance(actual, torch.Tensor) and isinstance(expected, torch.Tensor):
            _compare_tensors(actual, expected, *options)
        elif isinstance(actual, dict) and isinstance(expected, dict):
            if set(actual) != set(expected):
                missing = sorted(set(expected) - set(actual))
                more = sorted(set(actual) - set(expected))
                raise AssertionError(
                    "The keys of the mappings do not match:\n"
                    f"Missing keys in the actual mapping: {missing}\n"
                    f"Additional keys in the actual mapping: {more}")
            _inside([(key, actual[key], expected[key]) for key in actual], options)
        elif isinstance(actual, (list, tuple)) and isinstance(expected, (list, tuple)):
            if len(actual) != len(expected):
                raise AssertionError(
                    f"The length of the sequences mismatch: {len(actual)} != {len(expected)}")
            _inside([(place, *pair) for place, pair in enumerate(zip(actual, expected))], options)
        elif isinstance(actual, Number) and isinstance(expected, Number):
            _compare_numbers(actual, expected, rtol, atol, equal_nan)
        elif actual is not None or expected is not None:
            raise TypeError(
                "No comparison pair was able to handle inputs of type "
                f"{type(actual)} and {type(expected)}.")


    def assert_close(actual, expected, *, allow_subclasses=True, rtol=None, atol=None,
                     equal_nan=False, check_device=True, check_dtype=True, check_layout=True,
                     check_stride=False, msg=None):
        """Raises an AssertionError that says how actual and expected differ."""
        if (rtol is None) != (atol is None):
            missing = "rtol" if rtol is None else "atol"
            raise ValueError(
                "Both 'rtol' and 'atol' must be either specified or omitted, but got no "
                f"{missing}.")
        try:
            _compare(actual, expected, rtol, atol, equal_nan, check_dtype)
        except AssertionError as error:
            if msg is None:
                raise
            raise AssertionError(msg(str(error)) if callable(msg) else msg) from None


    def assert_allclose(actual, expected, rtol=None, atol=None, equal_nan=True, msg=""):
        """The old form of assert_close."""
        assert_close(
            torch.as_tensor(actual), torch.as_tensor(expected), rtol=rtol, atol=atol,
            equal_nan=equal_nan, check_dtype=False, msg=msg or None)


    def make_tensor(*shape, dtype, device="cpu", low=None, high=None, requires_grad=False, **options):
        """A tensor of random numbers between -9 and 9, or between low and high."""
        if len(shape) == 1 and not isinstance(shape[0], int):
            shape = tuple(shape[0])
        low = -9 if low is None else low
        high = 9 if high is None else high
        if dtype == torch.bool:
            return torch.randint(0, 2, shape, device=device).bool()
        if not dtype.is_floating_point:
            return torch.randint(int(low), int(high), shape, device=device, dtype=dtype)
        values = torch.empty(shape, dtype=dtype, device=device).uniform_(low, high)
        return values.requires_grad_(requires_grad)
    """#
}
