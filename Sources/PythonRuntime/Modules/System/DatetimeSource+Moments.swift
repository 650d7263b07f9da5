extension DatetimeSource {
  /// `datetime.datetime`, its formats and time zones.
  static var moments: String {
    #"""
    class datetime(date):
        __slots__ = "hour", "minute", "second", "microsecond", "tzinfo"

        def __init__(self, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None):
            year, month, day, hour, minute, second, microsecond = _integers(
                year, month, day, hour, minute, second, microsecond)
            super().__init__(year, month, day)
            _check_time(hour, minute, second, microsecond)
            self.hour, self.minute, self.second, self.microsecond = hour, minute, second, microsecond
            self.tzinfo = tzinfo

        @classmethod
        def now(cls, tz=None):
            return cls.fromtimestamp(_time.time())

        utcnow = today = now

        @classmethod
        def fromtimestamp(cls, seconds, tz=None):
            micro = round(seconds * 1000000)
            days, micro = divmod(micro, 86400 * 1000000)
            rest, micro = divmod(micro, 1000000)
            return cls(*_from_ordinal(719163 + days), rest // 3600, rest // 60 % 60, rest % 60, micro)

        @classmethod
        def combine(cls, day, moment):
            return cls(*day._key()[:3], *moment._key())

        @classmethod
        def fromisoformat(cls, text):
            if not isinstance(text, str):
                raise TypeError("fromisoformat: argument must be str")
            try:
                day = date.fromisoformat(text[:10])
                parts = text[11:].split(":") if len(text) > 10 else []
                seconds = parts[2].split(".") if len(parts) > 2 else ["0"]
                micro = int(seconds[1].ljust(6, "0")[:6]) if len(seconds) > 1 else 0
                numbers = [int(p) for p in parts[:2]] + [0] * (2 - len(parts[:2]))
                return cls(day.year, day.month, day.day, *numbers, int(seconds[0]), micro)
            except ValueError:
                raise ValueError(f"Invalid isoformat string: {text!r}") from None

        @classmethod
        def strptime(cls, text, format):
            return cls(*_strptime(text, format))

        def date(self):
            return date(self.year, self.month, self.day)

        def time(self):
            return time(self.hour, self.minute, self.second, self.microsecond)

        def _key(self):
            return (self.year, self.month, self.day, self.hour, self.minute, self.second,
                    self.microsecond)

        def _micro(self):
            seconds = self.toordinal() * 86400 + self.hour * 3600 + self.minute * 60 + self.second
            return seconds * 1000000 + self.microsecond

        def timestamp(self):
            return (self._micro() - 719163 * 86400 * 1000000) / 1000000

        def timetuple(self):
            yday = self.toordinal() - _before_year(self.year)
            return _time.struct_time((self.year, self.month, self.day, self.hour, self.minute,
                                      self.second, self.weekday(), yday, -1))

        def replace(self, **changes):
            names = ("year", "month", "day", "hour", "minute", "second", "microsecond")
            return type(self)(*[changes.get(n, getattr(self, n)) for n in names])

        def isoformat(self, sep="T", timespec="auto"):
            text = f"{super().isoformat()}{sep}{self.hour:02d}:{self.minute:02d}:{self.second:02d}"
            return text + (f".{self.microsecond:06d}" if self.microsecond else "")

        def __str__(self):
            return self.isoformat(" ")

        def __repr__(self):
            parts = list(self._key())
            while len(parts) > 5 and not parts[-1]:
                parts.pop()
            return f"datetime.datetime({', '.join(map(str, parts))})"

        def __hash__(self):
            return hash(self._key())

        def __add__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return type(self)._from_micro(self._micro() + other._micro())

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return type(self)._from_micro(self._micro() - other._micro())
            if isinstance(other, datetime):
                return _delta(self._micro() - other._micro())
            return NotImplemented

        @classmethod
        def _from_micro(cls, micro):
            days, micro = divmod(micro, 86400 * 1000000)
            rest, micro = divmod(micro, 1000000)
            day = _from_ordinal(_within_years(days))
            return cls(*day, rest // 3600, rest // 60 % 60, rest % 60, micro)


    def _strftime(d, format):
        if not isinstance(format, str):
            raise TypeError(f"strftime() argument 1 must be str, not {_type_name(format)}")
        hour, minute = getattr(d, "hour", 0), getattr(d, "minute", 0)
        second, micro = getattr(d, "second", 0), getattr(d, "microsecond", 0)
        names = {
            "Y": f"{d.year:04d}", "m": f"{d.month:02d}", "d": f"{d.day:02d}", "H": f"{hour:02d}",
            "M": f"{minute:02d}", "S": f"{second:02d}", "f": f"{micro:06d}", "y": f"{d.year % 100:02d}",
            "B": _MONTHS[d.month - 1], "b": _MONTHS[d.month - 1][:3], "A": _DAYS[d.weekday()],
            "a": _DAYS[d.weekday()][:3], "j": f"{d.toordinal() - _before_year(d.year):03d}",
            "I": f"{(hour - 1) % 12 + 1:02d}", "p": "AM" if hour < 12 else "PM", "%": "%", "z": "",
            "Z": "", "w": str((d.weekday() + 1) % 7),
        }
        names["F"] = f"{names['Y']}-{names['m']}-{names['d']}"
        names["T"] = names["X"] = f"{names['H']}:{names['M']}:{names['S']}"
        names["D"] = names["x"] = f"{names['m']}/{names['d']}/{names['y']}"
        names["c"] = f"{names['a']} {names['b']} {d.day:2d} {names['T']} {names['Y']}"
        out, i = [], 0
        while i < len(format):
            if format[i] == "%" and i + 1 < len(format):
                i += 1
                out.append(names.get(format[i], "%" + format[i]))
            else:
                out.append(format[i])
            i += 1
        return "".join(out)


    def _strptime(text, format):
        values = {"Y": 1900, "m": 1, "d": 1, "H": 0, "M": 0, "S": 0, "f": 0}
        widths = {"Y": 4, "m": 2, "d": 2, "H": 2, "M": 2, "S": 2, "f": 6, "y": 2}
        problem = f"time data {text!r} does not match format {format!r}"
        at = i = 0
        while i < len(format):
            if format[i] != "%":
                if at >= len(text) or text[at] != format[i]:
                    raise ValueError(problem)
                at += 1
                i += 1
                continue
            code = format[i + 1]
            i += 2
            if code in "Bb":
                for number, name in enumerate(_MONTHS, 1):
                    name = name if code == "B" else name[:3]
                    if text[at:at + len(name)].lower() == name.lower():
                        values["m"] = number
                        at += len(name)
                        break
                else:
                    raise ValueError(problem)
                continue
            if code not in widths:
                raise ValueError(f"'{code}' is a bad directive in format {format!r}")
            end = at
            while end < len(text) and end - at < widths[code] and text[end].isdigit():
                end += 1
            if end == at:
                raise ValueError(problem)
            number = int(text[at:end].ljust(6, "0")) if code == "f" else int(text[at:end])
            if code == "y":
                code, number = "Y", number + (2000 if number < 69 else 1900)
            values[code] = number
            at = end
        if at != len(text):
            raise ValueError(f"unconverted data remains: {text[at:]}")
        return [values[name] for name in "YmdHMSf"]


    class tzinfo:
        pass


    class timezone(tzinfo):
        def __init__(self, offset, name=None):
            self._offset, self._name = offset, name

        def __repr__(self):
            return "datetime.timezone.utc" if not self._offset else f"datetime.timezone({self._offset!r})"


    timezone.utc = timezone(timedelta(0))
    timedelta.resolution = date_resolution = timedelta(microseconds=1)
    timedelta.min, timedelta.max = timedelta(-999999999), timedelta(999999999, 86399, 999999)
    date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(days=1)
    datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
    time.min, time.max = time(0, 0), time(23, 59, 59, 999999)
    datetime.resolution = time.resolution = date_resolution
    del date_resolution
    UTC = timezone.utc
    """#
  }
}
