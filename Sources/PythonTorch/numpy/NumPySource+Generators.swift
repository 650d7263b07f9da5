extension NumPySource {
  /// The bits of `default_rng`.
  static let generators = #"""
    class _Seeds:
        """The words that a seed becomes: O'Neill's seed sequence."""

        def __init__(self, seed):
            words = []
            for number in seed if isinstance(seed, (list, tuple, _np.ndarray)) else (seed,):
                number = _np._size(number)
                if number < 0:
                    raise ValueError("expected non-negative integer")
                words.append(number & _WORD)
                while number >> 32:
                    number >>= 32
                    words.append(number & _WORD)
            self._constant = 0x43B0D7E5
            pool = [self._hashed(words[n] if n < len(words) else 0) for n in range(4)]
            for source in range(4):
                for target in range(4):
                    if source != target:
                        pool[target] = self._mixed(pool[target], self._hashed(pool[source]))
            for word in words[4:]:
                for target in range(4):
                    pool[target] = self._mixed(pool[target], self._hashed(word))
            self._pool = pool

        def _hashed(self, value):
            value ^= self._constant
            self._constant = self._constant * 0x931E8875 & _WORD
            value = value * self._constant & _WORD
            return value ^ value >> 16

        def _mixed(self, x, y):
            found = (0xCA01F9DD * x - 0x4973F715 * y) & _WORD
            return found ^ found >> 16

        def longs(self, count):
            constant, words = 0x8B51F9DD, []
            for n in range(2 * count):
                value = self._pool[n % 4] ^ constant
                constant = constant * 0x58F38DED & _WORD
                value = value * constant & _WORD
                words.append(value ^ value >> 16)
            return [words[n] | words[n + 1] << 32 for n in range(0, 2 * count, 2)]


    _WORD, _LONG, _WHOLE = (1 << 32) - 1, (1 << 64) - 1, (1 << 128) - 1
    _FACTOR = 0x2360ED051FC65DA44385DF649FCCF645


    class PCG64:
        """The bits of `default_rng`."""

        def __init__(self, seed=None):
            if seed is None:
                import time
                seed = int(time.time() * 1000000)
            a, b, c, d = _Seeds(seed).longs(4)
            self._step = (c << 64 | d) << 1 & _WHOLE | 1
            self._place = ((self._step + (a << 64 | b)) * _FACTOR + self._step) & _WHOLE
            self._half = None

        def random_raw(self):
            self._place = place = (self._place * _FACTOR + self._step) & _WHOLE
            bits, turn = place >> 64 ^ place & _LONG, place >> 122
            return (bits >> turn | bits << 64 - turn) & _LONG

        def _raw32(self):
            half = self._half
            if half is not None:
                self._half = None
                return half
            bits = self.random_raw()
            self._half = bits >> 32
            return bits & _WORD

        def _uniform(self):
            return (self.random_raw() >> 11) / 9007199254740992.0

        def _up_to(self, limit):
            """An integer from 0 to `limit`, by Lemire's method."""
            if not limit:
                return 0
            if limit == _WORD:
                return self._raw32()
            if limit == _LONG:
                return self.random_raw()
            draw, width, mask = (self._raw32, 32, _WORD) if limit < _WORD else (self.random_raw, 64, _LONG)
            count = limit + 1
            found = draw() * count
            if found & mask < count:
                least = (mask - limit) % count
                while found & mask < least:
                    found = draw() * count
            return found >> width

        def _masked(self, limit):
            """An integer from 0 to `limit`, drawn until one under the mask fits."""
            mask = (1 << limit.bit_length()) - 1
            while True:
                found = (self._raw32() if limit <= _WORD else self.random_raw()) & mask
                if found <= limit:
                    return found
    """#
}
