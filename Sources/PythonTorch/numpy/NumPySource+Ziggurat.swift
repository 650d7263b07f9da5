extension NumPySource {
  /// Numbers of the normal distribution for `default_rng`.
  static let ziggurat = #"""
    class _Ziggurat:
        """The layers under the curve of the normal distribution."""

        def __init__(self):
            from torch import _bytes
            import math
            data = _b.bytes.fromhex(_WIDTHS)
            self.widths = [_bytes.double(data, 8 * n) for n in range(256)]
            places = [width * 2.0 ** 52 for width in self.widths]
            self.end = places[255]
            self.heights = [1.0] + [math.exp(-0.5 * x * x) for x in places[1:]]
            self.whole = [int(self.end / places[0] * 2.0 ** 52), 0]
            self.whole += [int(places[n - 1] / places[n] * 2.0 ** 52) for n in range(2, 256)]

        def draw(self, bits):
            import math
            while True:
                word = bits.random_raw()
                layer, size = word & 255, word >> 9 & 0xFFFFFFFFFFFFF
                x = size * self.widths[layer]
                x = -x if word >> 8 & 1 else x
                if size < self.whole[layer]:
                    return x
                if layer:
                    low, high = self.heights[layer], self.heights[layer - 1]
                    if (high - low) * bits._uniform() + low < math.exp(-0.5 * x * x):
                        return x
                    continue
                while True:
                    beyond = -0.27366123732975828 * math.log1p(-bits._uniform())
                    height = -math.log1p(-bits._uniform())
                    if height + height > beyond * beyond:
                        return -(self.end + beyond) if size >> 8 & 1 else self.end + beyond


    class Generator(_Draws):
        """The stream of `default_rng`."""

        def __init__(self, bit_generator):
            self.bit_generator = self._bits = bit_generator
            self._one = bit_generator._uniform

        def __repr__(self):
            return f"Generator(PCG64) at 0x{id(self):X}"

        def __str__(self):
            return "Generator(PCG64)"

        def _drawn(self, draw, size, dtype=None):
            if size is None:
                return draw()
            shape = _np._shape(size)
            if _b.any(n < 0 for n in shape):
                raise ValueError("negative dimensions are not allowed")
            found = [draw() for _ in range(_np._count(shape, range(len(shape))))]
            return _np.asarray(found, dtype or float).reshape(shape)

        def random(self, size=None, dtype=float, out=None):
            kind = _np._dtype(dtype)
            if kind.name == "float32":
                return self._drawn(lambda: (self._bits._raw32() >> 8) / 16777216.0, size, kind)
            return self._drawn(self._bits._uniform, size)

        def standard_normal(self, size=None, dtype=float, out=None):
            if _np._dtype(dtype).name != "float64":
                raise NotImplementedError("numpy.random.Generator.standard_normal: lossrepl draws float64")
            ziggurat = globals().get("_ziggurat")
            if ziggurat is None:
                ziggurat = globals()["_ziggurat"] = _Ziggurat()
            return self._drawn(lambda: ziggurat.draw(self._bits), size)

        def _placed(self, draw, size, *parameters):
            arrays = [_np.asarray(one) for one in parameters]
            if size is None and _b.any(one.ndim for one in arrays):
                size = _np.broadcast_shapes(*(one.shape for one in arrays))
            return draw(size)

        def normal(self, loc=0.0, scale=1.0, size=None):
            if _np.any(_np.asarray(scale) < 0):
                raise ValueError("scale < 0")
            return _plain(loc + scale * self._placed(self.standard_normal, size, loc, scale))

        def _factor(self, cov):
            axes, sizes, _ = _np.linalg.svd(cov)
            return (axes * _np.sqrt(sizes)).T

        def uniform(self, low=0.0, high=1.0, size=None):
            return _plain(low + (high - low) * self._placed(self.random, size, low, high))

        def lognormal(self, mean=0.0, sigma=1.0, size=None):
            return _plain(_np.exp(self.normal(mean, sigma, size)))
    """#
}
