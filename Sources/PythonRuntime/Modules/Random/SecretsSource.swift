/// `secrets`, written in the language.
enum SecretsSource {
  static var text: String {
    #"""
    """Numbers that nobody else knows."""
    import random as _random
    from hmac import compare_digest

    DEFAULT_ENTROPY = 32
    _source = _random.Random()


    def randbits(k):
        return _source.getrandbits(k)


    def choice(seq):
        return _source.choice(seq)


    def randbelow(exclusive_upper_bound):
        if exclusive_upper_bound <= 0:
            raise ValueError("Upper bound must be positive.")
        return _source.randrange(exclusive_upper_bound)


    def token_bytes(nbytes=None):
        return bytes(_source.getrandbits(8) for _ in range(DEFAULT_ENTROPY if nbytes is None else nbytes))


    def token_hex(nbytes=None):
        return token_bytes(nbytes).hex()


    def token_urlsafe(nbytes=None):
        import base64
        return base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode("ascii")
    """#
  }
}
