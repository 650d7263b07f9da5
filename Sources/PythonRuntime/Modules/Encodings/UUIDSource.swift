/// `uuid`, written in the language.
enum UUIDSource {
  static var text: String {
    #"""
    """Identifiers that nobody else has."""
    import enum as _enum
    import random as _random
    import time as _time

    RESERVED_NCS = "reserved for NCS compatibility"
    RFC_4122 = "specified in RFC 4122"
    RESERVED_MICROSOFT = "reserved for Microsoft compatibility"
    RESERVED_FUTURE = "reserved for future definition"


    class SafeUUID(_enum.Enum):
        safe = 0
        unsafe = -1
        unknown = None


    class UUID:
        """128 bits that name something."""
        __slots__ = ("int", "is_safe", "__weakref__")

        def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *,
                     is_safe=SafeUUID.unknown):
            if [hex, bytes, bytes_le, fields, int].count(None) != 4:
                raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
            whole = type(0)
            if hex is not None:
                text = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
                if len(text) != 32:
                    raise ValueError("badly formed hexadecimal UUID string")
                int = whole(text, 16)
            if bytes_le is not None:
                if len(bytes_le) != 16:
                    raise ValueError("bytes_le is not a 16-char string")
                bytes = (bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:])
            if bytes is not None:
                if len(bytes) != 16:
                    raise ValueError("bytes is not a 16-char string")
                int = whole.from_bytes(bytes, "big")
            if fields is not None:
                if len(fields) != 6:
                    raise ValueError("fields is not a 6-tuple")
                low, middle, high, one, two, node = fields
                int = low << 96 | middle << 80 | high << 64 | one << 56 | two << 48 | node
            if not 0 <= int < 1 << 128:
                raise ValueError("int is out of range (need a 128-bit value)")
            if version is not None:
                if not 1 <= version <= 5:
                    raise ValueError("illegal version number")
                int = int & ~(0xc000 << 48) | 0x8000 << 48
                int = int & ~(0xf000 << 64) | version << 76
            object.__setattr__(self, "int", int)
            object.__setattr__(self, "is_safe", is_safe)

        def __getstate__(self):
            state = {"int": self.int}
            if self.is_safe != SafeUUID.unknown:
                state["is_safe"] = self.is_safe.value
            return state

        def __setstate__(self, state):
            object.__setattr__(self, "int", state["int"])
            object.__setattr__(self, "is_safe", SafeUUID(state.get("is_safe", None)))

        def __setattr__(self, name, value):
            raise TypeError("UUID objects are immutable")

        def __eq__(self, other):
            return self.int == other.int if isinstance(other, UUID) else NotImplemented

        def __lt__(self, other):
            return self.int < other.int if isinstance(other, UUID) else NotImplemented

        def __gt__(self, other):
            return self.int > other.int if isinstance(other, UUID) else NotImplemented

        def __le__(self, other):
            return self.int <= other.int if isinstance(other, UUID) else NotImplemented

        def __ge__(self, other):
            return self.int >= other.int if isinstance(other, UUID) else NotImplemented

        def __hash__(self):
            return hash(self.int)

        def __int__(self):
            return self.int

        def __repr__(self):
            return f"{type(self).__name__}({str(self)!r})"

        def __str__(self):
            text = self.hex
            return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))

        @property
        def hex(self):
            return f"{self.int:032x}"

        @property
        def bytes(self):
            return self.int.to_bytes(16, "big")

        @property
        def bytes_le(self):
            data = self.bytes
            return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]

        @property
        def fields(self):
            return (self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant,
                    self.clock_seq_low, self.node)

        time_low = property(lambda self: self.int >> 96)
        time_mid = property(lambda self: self.int >> 80 & 0xffff)
        time_hi_version = property(lambda self: self.int >> 64 & 0xffff)
        clock_seq_hi_variant = property(lambda self: self.int >> 56 & 0xff)
        clock_seq_low = property(lambda self: self.int >> 48 & 0xff)
        node = property(lambda self: self.int & 0xffffffffffff)

        @property
        def time(self):
            return (self.time_hi_version & 0x0fff) << 48 | self.time_mid << 32 | self.time_low

        @property
        def clock_seq(self):
            return (self.clock_seq_hi_variant & 0x3f) << 8 | self.clock_seq_low

        @property
        def urn(self):
            return "urn:uuid:" + str(self)

        @property
        def variant(self):
            if not self.int & 0x8000 << 48:
                return RESERVED_NCS
            if not self.int & 0x4000 << 48:
                return RFC_4122
            return RESERVED_FUTURE if self.int & 0x2000 << 48 else RESERVED_MICROSOFT

        @property
        def version(self):
            return self.int >> 76 & 0xf if self.variant == RFC_4122 else None


    _source = _random.Random()
    _node = None


    def getnode():
        global _node
        if _node is None:
            _node = _source.getrandbits(48) | 1 << 40
        return _node


    def uuid1(node=None, clock_seq=None):
        stamp = _time.time_ns() // 100 + 0x01b21dd213814000
        sequence = _source.getrandbits(14) if clock_seq is None else clock_seq
        return UUID(fields=(stamp & 0xffffffff, stamp >> 32 & 0xffff, stamp >> 48 & 0x0fff,
                            sequence >> 8 & 0x3f, sequence & 0xff, getnode() if node is None else node),
                    version=1)


    def uuid3(namespace, name):
        from hashlib import md5
        return UUID(bytes=md5(namespace.bytes + name.encode("utf-8")).digest()[:16], version=3)


    def uuid4():
        return UUID(int=_source.getrandbits(128), version=4)


    def uuid5(namespace, name):
        from hashlib import sha1
        return UUID(bytes=sha1(namespace.bytes + name.encode("utf-8")).digest()[:16], version=5)


    NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
    NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
    NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
    NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
    """#
  }
}
