// What the calls that draw share: colours, data sets and bins.
extension AxesSource {
  static let data = #"""
    for _name, _method in list(vars(_Plots).items()):
        if callable(_method):
            _method.__qualname__ = "Axes." + _name


    _interpolations = (
        None, "none", "auto", "nearest", "bilinear", "bicubic", "antialiased", "spline16",
        "spline36", "hanning", "hamming", "hermite", "kaiser", "quadric", "catrom", "gaussian",
        "bessel", "mitchell", "sinc", "lanczos", "blackman",
    )


    def _answer(numbers):
        """What `hist` hands out: an array where the program has NumPy, which it need not load."""
        import sys
        import torch

        made = torch.tensor(numbers, dtype=torch.float64)
        return made.numpy() if "numpy" in sys.modules else made


    class _ManyContainers(list):
        def __repr__(self):
            return f"<a list of {len(self)} BarContainer objects>"


    def _columns_of(axis, values):
        if values.words is not None:
            return [axis.numbers(values)]
        if axis.leader.categories is not None:
            return [values.items]
        return _columns(values)


    def _colour_list(colour):
        if isinstance(colour, str):
            return [named_colour(colour)]
        if isinstance(colour, tuple) and len(colour) in (3, 4) and all(
            isinstance(part, (int, float)) for part in colour
        ):
            return [named_colour(tuple(colour[:3]))]
        return [named_colour(one) for one in colour]


    def _groups(x):
        """The data sets of a histogram."""
        if isinstance(x, (list, tuple)) and len(x) and not isinstance(x[0], (int, float, bool, str)):
            parts = [Values(part) for part in x]
            if any(part.shape for part in parts):
                return [part.items for part in parts]
        values = Values(x)
        if len(values.shape) == 2:
            return _columns(values)
        return [values.items]


    def _edges(groups, bins, limits):
        numbers = [value for group in groups for value in group if value == value]
        if isinstance(bins, str):
            if bins in ("auto", "fd", "doane", "scott", "stone", "rice", "sturges", "sqrt"):
                bins = _estimated(numbers, bins)
            else:
                raise ValueError(f"{bins!r} is not a valid estimator for `bins`")
        if not isinstance(bins, int):
            edges = Values(bins).items
            if any(right < left for left, right in zip(edges, edges[1:])):
                raise ValueError("`bins` must increase monotonically, when an array")
            return list(edges)
        if bins < 1:
            raise ValueError("`bins` must be positive, when an integer")
        if limits is not None:
            first, last = float(limits[0]), float(limits[1])
            if first > last:
                raise ValueError("max must be larger than min in range parameter.")
        elif not numbers:
            first, last = 0.0, 1.0
        else:
            first, last = min(numbers), max(numbers)
        if math.isinf(first) or math.isinf(last):
            raise ValueError(f"autodetected range of [{first}, {last}] is not finite")
        if first == last:
            first, last = first - 0.5, last + 0.5
        step = (last - first) / bins
        return [place * step + first for place in range(bins)] + [last]


    def _estimated(numbers, name):
        if name == "sqrt":
            return max(1, math.ceil(math.sqrt(len(numbers))))
        if name == "rice":
            return max(1, math.ceil(2 * len(numbers) ** (1 / 3)))
        if name in ("sturges", "auto") and numbers:
            return max(1, math.ceil(math.log2(len(numbers)) + 1))
        if not numbers:
            return 1
        raise NotImplementedError(f"hist: lossrepl has no estimator {name!r}; give a number of bins")


    def _counts(group, edges, density, weights):
        counts = [0.0] * (len(edges) - 1)
        for index, value in enumerate(group):
            if not edges[0] <= value <= edges[-1]:
                continue
            place = min(_drawing.bin(edges, value), len(counts) - 1)
            counts[place] += 1.0 if weights is None else weights[index]
        if density:
            total = sum(counts)
            counts = [
                count / (right - left) / total
                for count, left, right in zip(counts, edges, edges[1:])
            ]
        return counts


    def _running(row, edges, density):
        total, sums = 0.0, []
        for count, left, right in zip(row, edges, edges[1:]):
            total += count * (right - left) if density else count
            sums.append(total)
        return sums
    """#
}
