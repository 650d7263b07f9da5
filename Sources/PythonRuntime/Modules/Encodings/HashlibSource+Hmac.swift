extension HashlibSource {
  /// `hmac`.
  static var hmac: String {
    #"""
    """Digests with a key."""
    import hashlib as _hashlib

    digest_size = None


    def _maker(digestmod):
        if not digestmod:
            raise TypeError("Missing required parameter 'digestmod'.")
        if callable(digestmod):
            return digestmod
        if isinstance(digestmod, str):
            return lambda data=b"": _hashlib.new(digestmod, data)
        return digestmod.new


    class HMAC:
        """A digest with a key that grows with what it is fed."""
        blocksize = 64

        def __init__(self, key, msg=None, digestmod=""):
            if not isinstance(key, (bytes, bytearray)):
                raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
            make = _maker(digestmod)
            self._inner, self._outer = make(), make()
            self.digest_size, self.block_size = self._inner.digest_size, self._inner.block_size
            key = bytes(key)
            if len(key) > self.block_size:
                key = make(key).digest()
            key = key.ljust(self.block_size, b"\0")
            self._inner.update(bytes(byte ^ 0x36 for byte in key))
            self._outer.update(bytes(byte ^ 0x5c for byte in key))
            if msg is not None:
                self.update(msg)

        @property
        def name(self):
            return f"hmac-{self._inner.name}"

        def update(self, msg):
            self._inner.update(msg)

        def copy(self):
            made = object.__new__(HMAC)
            made.__dict__.update(self.__dict__)
            made._inner = self._inner.copy()
            return made

        def digest(self):
            outer = self._outer.copy()
            outer.update(self._inner.digest())
            return outer.digest()

        def hexdigest(self):
            return self.digest().hex()


    def new(key, msg=None, digestmod=""):
        return HMAC(key, msg, digestmod)


    def digest(key, msg, digest):
        return HMAC(key, msg, digest).digest()


    def compare_digest(a, b, /):
        if isinstance(a, str) != isinstance(b, str):
            raise TypeError("unsupported operand types(s) or combination of types: "
                            f"'{type(a).__name__}' and '{type(b).__name__}'")
        return a == b
    """#
  }
}
