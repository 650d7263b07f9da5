extension NumPySource {
  /// The stream of `numpy.random.seed`.
  static let streams = #"""
    class RandomState(_Draws):
        """The stream that `np.random.seed` begins, which stays as it is for ever."""

        def __init__(self, seed=None):
            self.seed(seed)

        def __repr__(self):
            return f"RandomState(MT19937) at 0x{id(self):X}"

        __str__ = lambda self: "RandomState(MT19937)"

        def seed(self, seed=None):
            if seed is None:
                import time
                seed = int(time.time() * 1000) & 0xFFFFFFFF
            if isinstance(seed, (list, tuple, _np.ndarray)):
                words = [int(n) for n in seed]
                if not words:
                    raise ValueError("Seed must be non-empty")
                if _b.any(not 0 <= n <= 0xFFFFFFFF for n in words):
                    raise ValueError("Seed values must be between 0 and 2**32 - 1")
                self._state = _numpy.seeded(words)
                return
            if isinstance(seed, float):
                raise TypeError("Cannot cast scalar from dtype('float64') to dtype('int64') according to the "
                                "rule 'safe'")
            seed = _np._size(seed)
            if not 0 <= seed <= 0xFFFFFFFF:
                raise ValueError("Seed must be between 0 and 2**32 - 1")
            self._state = _numpy.seeded(seed)

        def get_state(self, legacy=True):
            words = self._state.tolist()
            gauss = self._state[627:].view(_torch.float64).item() if words[626] else 0.0
            place = 624 if words[624] == 1 and not words[625] else words[625]
            return ("MT19937", _np._new(self._state[:624].clone(), _np._U64), place, words[626], gauss)

        def set_state(self, state):
            _, keys, place, waits, gauss = state[:5]
            place = int(place)
            ends = [1, 0] if place == 624 else [625 - place - 1 + (place == 0), place]
            bits = _torch.tensor([gauss], dtype=_torch.float64).view(_torch.int64)
            self._state = _torch.cat([_np.asarray(keys)._t, _torch.tensor(ends + [int(waits)]), bits])

        def _doubles(self, draw, size):
            """One number, or an array of them."""
            if size is None:
                return draw(self._state, 1).item()
            shape = _np._shape(size)
            if _b.any(n < 0 for n in shape):
                raise ValueError("negative dimensions are not allowed")
            return _np._new(draw(self._state, _np._count(shape, range(len(shape)))).reshape(shape))

        def random_sample(self, size=None):
            return self._doubles(_numpy.uniforms, size)

        def random(self, size=None):
            return self._doubles(_numpy.uniforms, size)

        def rand(self, *args):
            return self._doubles(_numpy.uniforms, args or None)

        _draws = random_sample

        def _one(self):
            return _numpy.uniforms(self._state, 1).item()

        def randn(self, *args):
            return self._doubles(_numpy.normals, args or None)

        def standard_normal(self, size=None):
            return self._doubles(_numpy.normals, size)

        def _placed(self, draw, size, *parameters):
            """Numbers of a distribution whose parameters may be arrays."""
            if _b.all(isinstance(one, (int, float, _np.generic)) for one in parameters):
                return self._doubles(draw, size), parameters
            arrays = [_np.asarray(one) for one in parameters]
            shape = _np.broadcast_shapes(*(one.shape for one in arrays)) if size is None else size
            return self._doubles(draw, shape), arrays

        def normal(self, loc=0.0, scale=1.0, size=None):
            if _np.any(_np.asarray(scale) < 0):
                raise ValueError("scale < 0")
            found, (loc, scale) = self._placed(_numpy.normals, size, loc, scale)
            return _plain(loc + scale * found)

        def uniform(self, low=0.0, high=1.0, size=None):
            found, (low, high) = self._placed(_numpy.uniforms, size, low, high)
            return _plain(low + (high - low) * found)

        def lognormal(self, mean=0.0, sigma=1.0, size=None):
            return _plain(_np.exp(self.normal(mean, sigma, size)))

        def exponential(self, scale=1.0, size=None):
            found, (scale,) = self._placed(_numpy.uniforms, size, scale)
            return _plain(scale * -_np.log(1.0 - found))

        def standard_exponential(self, size=None):
            return self.exponential(1.0, size)

        def randint(self, low, high=None, size=None, dtype=int):
            if high is None:
                low, high = 0, low
            kind = _np._dtype(dtype)
            if _b.any(isinstance(one, (list, tuple, _np.ndarray)) and _np.asarray(one).ndim
                      for one in (low, high)):
                return self._each_integer(low, high, size, dtype)
            low, high = int(low), int(high)
            least, most = _np._limits(kind) if kind.kind != "b" else (0, 1)
            if low < least:
                raise ValueError(f"low is out of bounds for {kind.name}")
            if high - 1 > most:
                raise ValueError(f"high is out of bounds for {kind.name}")
            if low >= high:
                raise ValueError("low >= high" if low else "high <= 0")
            width = {"b": 1}.get(kind.kind, 8 * kind.itemsize)
            shape = () if size is None else _np._shape(size)
            count = _np._count(shape, range(len(shape)))
            found = _numpy.integers(self._state, count, high - 1 - low, width) + low
            if size is None:
                return dtype(found.item()) if dtype in (int, _b.bool) else kind.type(found.item())
            return _np._new(found.to(kind._torch).reshape(shape), kind)

        def _each_integer(self, low, high, size, dtype):
            low, high = _np.asarray(low), _np.asarray(high)
            shape = _np.broadcast_shapes(low.shape, high.shape) if size is None else _np._shape(size)
            lows, highs = (_np.broadcast_to(one, shape).ravel() for one in (low, high))
            found = [self.randint(a, b) for a, b in zip(lows, highs)]
            return _np.asarray(found, dtype).reshape(shape)

        def random_integers(self, low, high=None, size=None):
            return self.randint(*((1, low + 1) if high is None else (low, high + 1)), size=size)

        def bytes(self, length):
            words = _numpy.integers(self._state, -(-length // 4), 0xFFFFFFFF, 32).tolist()
            return b"".join(word.to_bytes(4, "little") for word in words)[:length]
    """#
}
