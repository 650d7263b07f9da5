extension DatetimeSource {
  /// `datetime.timedelta`, exact to the microsecond.
  static var timedelta: String {
    #"""
    def _accumulate(name, total, part, unit, rest):
        """`total` microseconds and `part` units more; what is less than a microsecond goes to `rest`."""
        if isinstance(part, int):
            return total + part * unit, rest
        if not isinstance(part, float):
            raise TypeError(f"unsupported type for timedelta {name} component: {_type_name(part)}")
        whole = int(part)
        left = (part - whole) * unit
        return total + whole * unit + int(left), rest + (left - int(left))


    def _nearest(a, b):
        """`a / b`, rounded to the even number where two are equally near."""
        whole, rest = divmod(a, b)
        twice = rest * 2
        if (twice > b if b > 0 else twice < b) or twice == b and whole % 2 == 1:
            whole += 1
        return whole


    def _delta(micro):
        """The timedelta of so many microseconds."""
        result = object.__new__(timedelta)
        result._set(micro)
        return result


    class timedelta:
        __slots__ = "days", "seconds", "microseconds"

        def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0,
                     weeks=0):
            total, rest = 0, 0.0
            for name, part, unit in (
                    ("microseconds", microseconds, 1), ("milliseconds", milliseconds, 1000),
                    ("seconds", seconds, 1000000), ("minutes", minutes, 60000000),
                    ("hours", hours, 3600000000), ("days", days, 86400000000),
                    ("weeks", weeks, 604800000000)):
                total, rest = _accumulate(name, total, part, unit, rest)
            if rest:
                whole = round(rest)
                if abs(whole - rest) == 0.5 and (total + whole) % 2:
                    whole += 1 if rest > whole else -1
                total += whole
            self._set(total)

        def _set(self, micro):
            whole, self.microseconds = divmod(micro, 1000000)
            self.days, self.seconds = divmod(whole, 86400)
            if not -2147483648 <= self.days <= 2147483647:
                raise OverflowError("Python int too large to convert to C int")
            if not -999999999 <= self.days <= 999999999:
                raise OverflowError(f"days={self.days}; must have magnitude <= 999999999")

        def total_seconds(self):
            return self._micro() / 10 ** 6

        def _micro(self):
            return (self.days * 86400 + self.seconds) * 1000000 + self.microseconds

        def __repr__(self):
            parts = []
            for name in ("days", "seconds", "microseconds"):
                if getattr(self, name):
                    parts.append(f"{name}={getattr(self, name)}")
            return f"datetime.timedelta({', '.join(parts) or '0'})"

        def __str__(self):
            minutes, seconds = divmod(self.seconds, 60)
            hours, minutes = divmod(minutes, 60)
            text = f"{hours}:{minutes:02d}:{seconds:02d}"
            if self.days:
                text = f"{self.days} day{'s' if abs(self.days) != 1 else ''}, {text}"
            return text + (f".{self.microseconds:06d}" if self.microseconds else "")

        def __add__(self, other):
            if isinstance(other, timedelta):
                return _delta(self._micro() + other._micro())
            return NotImplemented

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return _delta(self._micro() - other._micro())
            return NotImplemented

        def __pos__(self):
            return self

        def __neg__(self):
            return _delta(-self._micro())

        def __abs__(self):
            return -self if self.days < 0 else self

        def __mul__(self, other):
            if isinstance(other, int):
                return _delta(self._micro() * other)
            if isinstance(other, float):
                above, below = other.as_integer_ratio()
                return _delta(_nearest(self._micro() * above, below))
            return NotImplemented

        __rmul__ = __mul__

        def __truediv__(self, other):
            if isinstance(other, timedelta):
                return self._micro() / other._micro()
            if isinstance(other, int):
                return _delta(_nearest(self._micro(), other))
            if isinstance(other, float):
                above, below = other.as_integer_ratio()
                return _delta(_nearest(self._micro() * below, above))
            return NotImplemented

        def __floordiv__(self, other):
            if isinstance(other, timedelta):
                return self._micro() // other._micro()
            if isinstance(other, int):
                return _delta(self._micro() // other)
            return NotImplemented

        def __mod__(self, other):
            if isinstance(other, timedelta):
                return _delta(self._micro() % other._micro())
            return NotImplemented

        def __divmod__(self, other):
            if isinstance(other, timedelta):
                whole, rest = divmod(self._micro(), other._micro())
                return whole, _delta(rest)
            return NotImplemented

        def __eq__(self, other):
            return self._micro() == other._micro() if isinstance(other, timedelta) else NotImplemented

        def __lt__(self, other):
            return self._micro() < other._micro() if isinstance(other, timedelta) else NotImplemented

        def __le__(self, other):
            return self._micro() <= other._micro() if isinstance(other, timedelta) else NotImplemented

        def __gt__(self, other):
            return self._micro() > other._micro() if isinstance(other, timedelta) else NotImplemented

        def __ge__(self, other):
            return self._micro() >= other._micro() if isinstance(other, timedelta) else NotImplemented

        def __hash__(self):
            return hash((self.days, self.seconds, self.microseconds))

        def __bool__(self):
            return self._micro() != 0

        def __reduce__(self):
            return type(self), (self.days, self.seconds, self.microseconds)


    """#
  }
}
