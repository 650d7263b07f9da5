/// `hashlib`, written in the language.
enum HashlibSource {
  static var text: String {
    #"""
    """Digests of bytes."""
    import math as _math

    algorithms_guaranteed = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512"}
    algorithms_available = set(algorithms_guaranteed)


    def _primes(count):
        found, candidate = [], 2
        while len(found) < count:
            if all(candidate % prime for prime in found if prime * prime <= candidate):
                found.append(candidate)
            candidate += 1
        return found


    def _cube_root(number):
        low, high = 0, 1 << number.bit_length() // 3 + 2
        while high - low > 1:
            middle = (low + high) // 2
            if middle ** 3 <= number:
                low = middle
            else:
                high = middle
        return low


    def _constants(bits):
        """The first bits behind the point of cube roots of primes, and of square roots of the first."""
        mask, count = (1 << bits) - 1, 64 if bits == 32 else 80
        cubes = [_cube_root(prime << 3 * bits) & mask for prime in _primes(count)]
        return cubes, [_math.isqrt(prime << 2 * bits) & mask for prime in _primes(16)]


    _known = {}


    def _sha2(bits):
        if bits not in _known:
            _known[bits] = _constants(bits)
        return _known[bits]


    def _padded(data, block, order):
        length = 16 if block == 128 else 8
        data += b"\x80"
        data += bytes(-(len(data) + length) % block)
        return data


    def _sha2_digest(data, bits, start, size):
        constants, _ = _sha2(bits)
        block, mask, step = bits * 2, (1 << bits) - 1, bits // 8
        turns = ((7, 18, 3, 17, 19, 10, 6, 11, 25, 2, 13, 22) if bits == 32 else
                 (1, 8, 7, 19, 61, 6, 14, 18, 41, 28, 34, 39))
        a1, a2, a3, b1, b2, b3, c1, c2, c3, d1, d2, d3 = turns

        def turned(x, by):
            return (x >> by | x << bits - by) & mask

        message = _padded(data, block, "big") + (len(data) * 8).to_bytes(16 if block == 128 else 8, "big")
        state = list(start)
        for place in range(0, len(message), block):
            words = [int.from_bytes(message[place + i:place + i + step], "big")
                     for i in range(0, block, step)]
            for i in range(16, len(constants)):
                x, y = words[i - 15], words[i - 2]
                words.append((words[i - 16] + (turned(x, a1) ^ turned(x, a2) ^ x >> a3) + words[i - 7]
                              + (turned(y, b1) ^ turned(y, b2) ^ y >> b3)) & mask)
            a, b, c, d, e, f, g, h = state
            for constant, word in zip(constants, words):
                first = (h + (turned(e, c1) ^ turned(e, c2) ^ turned(e, c3)) + (e & f ^ ~e & mask & g)
                         + constant + word)
                second = (turned(a, d1) ^ turned(a, d2) ^ turned(a, d3)) + (a & b ^ a & c ^ b & c)
                a, b, c, d, e, f, g, h = first + second & mask, a, b, c, d + first & mask, e, f, g
            state = [one + two & mask for one, two in zip(state, (a, b, c, d, e, f, g, h))]
        return b"".join(word.to_bytes(step, "big") for word in state)[:size]


    def _turned(x, by):
        x &= 0xffffffff
        return (x << by | x >> 32 - by) & 0xffffffff


    def _sha1_digest(data):
        message = _padded(data, 64, "big") + (len(data) * 8).to_bytes(8, "big")
        state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
        for place in range(0, len(message), 64):
            words = [int.from_bytes(message[place + i:place + i + 4], "big") for i in range(0, 64, 4)]
            for i in range(16, 80):
                words.append(_turned(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1))
            a, b, c, d, e = state
            for i, word in enumerate(words):
                if i < 20:
                    mixed, constant = b & c | ~b & d, 0x5a827999
                elif i < 40:
                    mixed, constant = b ^ c ^ d, 0x6ed9eba1
                elif i < 60:
                    mixed, constant = b & c | b & d | c & d, 0x8f1bbcdc
                else:
                    mixed, constant = b ^ c ^ d, 0xca62c1d6
                a, b, c, d, e = (_turned(a, 5) + mixed + e + constant + word & 0xffffffff, a,
                                 _turned(b, 30), c, d)
            state = [one + two & 0xffffffff for one, two in zip(state, (a, b, c, d, e))]
        return b"".join(word.to_bytes(4, "big") for word in state)


    def _md5_digest(data):
        message = _padded(data, 64, "little") + (len(data) * 8 & (1 << 64) - 1).to_bytes(8, "little")
        turns = [by for row in ((7, 12, 17, 22), (5, 9, 14, 20), (4, 11, 16, 23), (6, 10, 15, 21))
                 for by in row * 4]
        constants = [int(abs(_math.sin(i + 1)) * 2 ** 32) for i in range(64)]
        state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
        for place in range(0, len(message), 64):
            words = [int.from_bytes(message[place + i:place + i + 4], "little") for i in range(0, 64, 4)]
            a, b, c, d = state
            for i in range(64):
                if i < 16:
                    mixed, which = b & c | ~b & d, i
                elif i < 32:
                    mixed, which = d & b | ~d & c, (5 * i + 1) % 16
                elif i < 48:
                    mixed, which = b ^ c ^ d, (3 * i + 5) % 16
                else:
                    mixed, which = c ^ (b | ~d & 0xffffffff), 7 * i % 16
                mixed = mixed + a + constants[i] + words[which]
                a, b, c, d = d, b + _turned(mixed, turns[i]) & 0xffffffff, b, c
            state = [one + two & 0xffffffff for one, two in zip(state, (a, b, c, d))]
        return b"".join(word.to_bytes(4, "little") for word in state)


    def _start(name):
        if name in ("sha256", "sha512"):
            return _sha2(int(name[3:]) // 8 if name == "sha256" else 64)[1][:8]
        square = _sha2(64)[1]
        return square[8:16] if name == "sha384" else [word & 0xffffffff for word in square[8:16]]


    _KINDS = {"md5": (16, 64), "sha1": (20, 64), "sha224": (28, 64), "sha256": (32, 64),
              "sha384": (48, 128), "sha512": (64, 128)}


    class _Hash:
        """A digest that grows with what it is fed."""

        def __init__(self, name, data):
            self.name, self._data = name, bytearray()
            self.digest_size, self.block_size = _KINDS[name]
            self.update(data)

        def update(self, data, /):
            if isinstance(data, str):
                raise TypeError("Strings must be encoded before hashing")
            if not isinstance(data, (bytes, bytearray)):
                raise TypeError("object supporting the buffer API required")
            self._data += data

        def digest(self):
            data, name = bytes(self._data), self.name
            if name == "md5":
                return _md5_digest(data)
            if name == "sha1":
                return _sha1_digest(data)
            return _sha2_digest(data, 32 if name in ("sha224", "sha256") else 64, _start(name),
                                self.digest_size)

        def hexdigest(self):
            return self.digest().hex()

        def copy(self):
            return _Hash(self.name, bytes(self._data))

        def __repr__(self):
            return f"<{self.name} _hashlib.HASH object @ {id(self):#x}>"


    def new(name, data=b"", *, usedforsecurity=True):
        if not isinstance(name, str):
            raise TypeError(f"new() argument 'name' must be str, not {type(name).__name__}")
        if name.lower() not in _KINDS:
            raise ValueError("unsupported hash type " + name)
        return _Hash(name.lower(), data)


    def _maker(name):
        def make(string=b"", *, usedforsecurity=True):
            return _Hash(name, string)

        make.__name__ = make.__qualname__ = f"openssl_{name}"
        return make


    md5, sha1, sha224 = _maker("md5"), _maker("sha1"), _maker("sha224")
    sha256, sha384, sha512 = _maker("sha256"), _maker("sha384"), _maker("sha512")


    def file_digest(fileobj, digest, /):
        made = new(digest) if isinstance(digest, str) else digest()
        made.update(fileobj.read())
        return made


    def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
        import hmac
        size = _KINDS[hash_name][0]
        made, number = b"", 0
        while len(made) < (dklen or size):
            number += 1
            piece = hmac.digest(password, salt + number.to_bytes(4, "big"), hash_name)
            total = int.from_bytes(piece, "big")
            for _ in range(iterations - 1):
                piece = hmac.digest(password, piece, hash_name)
                total ^= int.from_bytes(piece, "big")
            made += total.to_bytes(size, "big")
        return made[:dklen or size]
    """#
  }
}
