/// `datetime` and the calendar of `time`, written in the language; the clock is the host's, in UTC.
enum DatetimeSource {
  static var time: String {
    #"""
    class struct_time(tuple):
        _names = ("tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday",
                  "tm_isdst")

        def __getattr__(self, name):
            if name in struct_time._names:
                return self[struct_time._names.index(name)]
            raise AttributeError(f"'time.struct_time' object has no attribute {name!r}")

        def __repr__(self):
            inside = ", ".join(f"{n}={v}" for n, v in zip(struct_time._names, self))
            return f"time.struct_time({inside})"


    def gmtime(seconds=None):
        import datetime
        moment = datetime.datetime.fromtimestamp(time() if seconds is None else seconds)
        return moment.timetuple()


    localtime = gmtime


    def mktime(t):
        import datetime
        return datetime.datetime(*t[:6]).timestamp()


    def strftime(format, t=None):
        import datetime
        t = gmtime() if t is None else t
        return datetime.datetime(*t[:6]).strftime(format)


    def ctime(seconds=None):
        return strftime("%a %b %d %H:%M:%S %Y", gmtime(seconds))


    def asctime(t=None):
        return strftime("%a %b %d %H:%M:%S %Y", t)
    """#
  }

  static var text: String {
    #"""
    """Dates and times; the clock is the host's, in UTC."""
    import time as _time

    MINYEAR, MAXYEAR = 1, 9999
    _DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    _MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
               "October", "November", "December")


    def _leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


    def _month_days(year, month):
        return 29 if month == 2 and _leap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


    def _before_year(year):
        y = year - 1
        return y * 365 + y // 4 - y // 100 + y // 400


    def _to_ordinal(year, month, day):
        return _before_year(year) + sum(_month_days(year, m) for m in range(1, month)) + day


    def _from_ordinal(n):
        year = max(1, (n * 400) // 146097)
        while _before_year(year + 1) < n:
            year += 1
        while _before_year(year) >= n:
            year -= 1
        n -= _before_year(year)
        month = 1
        while n > _month_days(year, month):
            n -= _month_days(year, month)
            month += 1
        return year, month, n


    class timedelta:
        def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0,
                     weeks=0):
            total = (days + weeks * 7) * 86400 + seconds + minutes * 60 + hours * 3600
            whole = int(total // 1)
            micro = round((total - whole) * 1000000 + microseconds + milliseconds * 1000)
            whole += micro // 1000000
            self.microseconds = micro % 1000000
            self.days, self.seconds = divmod(whole, 86400)

        def total_seconds(self):
            return (self.days * 86400 + self.seconds) + self.microseconds / 10 ** 6

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
                return timedelta(microseconds=self._micro() + other._micro())
            return NotImplemented

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return timedelta(microseconds=self._micro() - other._micro())
            return NotImplemented

        def __neg__(self):
            return timedelta(microseconds=-self._micro())

        def __abs__(self):
            return -self if self.days < 0 else self

        def __mul__(self, other):
            if isinstance(other, (int, float)):
                return timedelta(microseconds=round(self._micro() * other))
            return NotImplemented

        __rmul__ = __mul__

        def __truediv__(self, other):
            if isinstance(other, timedelta):
                return self._micro() / other._micro()
            return timedelta(microseconds=round(self._micro() / other))

        def __floordiv__(self, other):
            if isinstance(other, timedelta):
                return self._micro() // other._micro()
            return timedelta(microseconds=self._micro() // other)

        def __mod__(self, other):
            return timedelta(microseconds=self._micro() % other._micro())

        def __eq__(self, other):
            return self._micro() == other._micro() if isinstance(other, timedelta) else NotImplemented

        def __lt__(self, other):
            return self._micro() < other._micro() if isinstance(other, timedelta) else NotImplemented

        def __le__(self, other):
            return self._micro() <= other._micro() if isinstance(other, timedelta) else NotImplemented

        def __hash__(self):
            return hash(self._micro())

        def __bool__(self):
            return self._micro() != 0


    class date:
        def __init__(self, year, month, day):
            _check_date(year, month, day)
            self.year, self.month, self.day = year, month, day

        @classmethod
        def today(cls):
            return cls.fromtimestamp(_time.time())

        @classmethod
        def fromtimestamp(cls, seconds):
            return cls(*_from_ordinal(719163 + int(seconds // 86400)))

        @classmethod
        def fromordinal(cls, n):
            return cls(*_from_ordinal(n))

        @classmethod
        def fromisoformat(cls, text):
            try:
                return cls(int(text[0:4]), int(text[5:7]), int(text[8:10]))
            except ValueError:
                raise ValueError(f"Invalid isoformat string: {text!r}") from None

        def toordinal(self):
            return _to_ordinal(self.year, self.month, self.day)

        def weekday(self):
            return (self.toordinal() + 6) % 7

        def isoweekday(self):
            return self.weekday() + 1

        def isoformat(self):
            return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

        def replace(self, year=None, month=None, day=None):
            return type(self)(year or self.year, month or self.month, day or self.day)

        def timetuple(self):
            yday = self.toordinal() - _before_year(self.year)
            return _time.struct_time((self.year, self.month, self.day, 0, 0, 0, self.weekday(), yday, -1))

        def strftime(self, format):
            return _strftime(self, format)

        def __format__(self, spec):
            return self.strftime(spec) if spec else str(self)

        def __str__(self):
            return self.isoformat()

        def __repr__(self):
            return f"datetime.date({self.year}, {self.month}, {self.day})"

        def _key(self):
            return (self.year, self.month, self.day)

        def __eq__(self, other):
            return self._key() == other._key() if type(other) is type(self) else NotImplemented

        def __lt__(self, other):
            return self._key() < other._key() if type(other) is type(self) else NotImplemented

        def __le__(self, other):
            return self._key() <= other._key() if type(other) is type(self) else NotImplemented

        def __hash__(self):
            return hash(self._key())

        def __add__(self, other):
            if isinstance(other, timedelta):
                return date.fromordinal(self.toordinal() + other.days)
            return NotImplemented

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return date.fromordinal(self.toordinal() - other.days)
            if isinstance(other, date):
                return timedelta(self.toordinal() - other.toordinal())
            return NotImplemented


    def _check_date(year, month, day):
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f"year {year} is out of range")
        if not 1 <= month <= 12:
            raise ValueError("month must be in 1..12")
        if not 1 <= day <= _month_days(year, month):
            raise ValueError("day is out of range for month")


    class time:
        def __init__(self, hour=0, minute=0, second=0, microsecond=0):
            _check_time(hour, minute, second, microsecond)
            self.hour, self.minute, self.second, self.microsecond = hour, minute, second, microsecond

        def isoformat(self):
            text = f"{self.hour:02d}:{self.minute:02d}:{self.second:02d}"
            return text + (f".{self.microsecond:06d}" if self.microsecond else "")

        def __str__(self):
            return self.isoformat()

        def __repr__(self):
            parts = [self.hour, self.minute]
            if self.second or self.microsecond:
                parts.append(self.second)
            if self.microsecond:
                parts.append(self.microsecond)
            return f"datetime.time({', '.join(map(str, parts))})"

        def _key(self):
            return (self.hour, self.minute, self.second, self.microsecond)

        def __eq__(self, other):
            return self._key() == other._key() if isinstance(other, time) else NotImplemented

        def __lt__(self, other):
            return self._key() < other._key() if isinstance(other, time) else NotImplemented

        def __hash__(self):
            return hash(self._key())


    def _check_time(hour, minute, second, microsecond):
        if not 0 <= hour <= 23:
            raise ValueError("hour must be in 0..23")
        if not 0 <= minute <= 59:
            raise ValueError("minute must be in 0..59")
        if not 0 <= second <= 59:
            raise ValueError("second must be in 0..59")
        if not 0 <= microsecond <= 999999:
            raise ValueError("microsecond must be in 0..999999")


    class datetime(date):
        def __init__(self, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None):
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
            return datetime._from_micro(self._micro() + other._micro())

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return datetime._from_micro(self._micro() - other._micro())
            if isinstance(other, datetime):
                return timedelta(microseconds=self._micro() - other._micro())
            return NotImplemented

        @classmethod
        def _from_micro(cls, micro):
            days, micro = divmod(micro, 86400 * 1000000)
            rest, micro = divmod(micro, 1000000)
            return cls(*_from_ordinal(days), rest // 3600, rest // 60 % 60, rest % 60, micro)


    def _strftime(d, format):
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
    UTC = timezone.utc
    """#
  }
}
