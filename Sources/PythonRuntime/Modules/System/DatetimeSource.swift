/// `datetime` and the calendar of `time`, written in the language; the clock is the host's, in UTC.
///
/// The classes stand in files of their own; `+Formats` is how they are written and read.
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
        return struct_time(moment.timetuple()[:8] + (0,))


    localtime = gmtime


    def mktime(t):
        import datetime
        return datetime.datetime(*t[:6]).timestamp()


    def strftime(format, t=None):
        import datetime
        t = gmtime() if t is None else t
        return datetime.datetime(*t[:6]).strftime(format)


    def ctime(seconds=None):
        return asctime(gmtime(seconds))


    def asctime(t=None):
        t = gmtime() if t is None else t
        return strftime("%a %b ", t) + f"{t[2]:2d}" + strftime(" %H:%M:%S %Y", t)


    def strptime(string, format="%a %b %d %H:%M:%S %Y"):
        import datetime
        return datetime.datetime.strptime(string, format).timetuple()
    """#
  }

  static var text: String {
    #"""
    """Dates and times; the clock is the host's, in UTC."""
    import time as _time
    from operator import index as _index
    from sys import _type_name

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


    def _week_start(year):
        """The day on which the first ISO week of a year begins."""
        first = date(year, 1, 1).toordinal()
        weekday = (first + 6) % 7
        return first - weekday + (7 if weekday > 3 else 0)


    class IsoCalendarDate(tuple):
        year = property(lambda self: self[0])
        week = property(lambda self: self[1])
        weekday = property(lambda self: self[2])

        def __repr__(self):
            return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"


    _absent = object()


    def _check_given(year, month, day):
        for place, (name, value) in enumerate((("year", year), ("month", month), ("day", day)), 1):
            if value is _absent:
                raise TypeError(f"function missing required argument {name!r} (pos {place})")


    """# + timedelta + dates + times + moments + formats + limits
  }

  private static var dates: String {
    #"""
    def _integers(*values):
        """The values as the ints that fields of dates and times are."""
        return [_integer(value) for value in values]


    def _integer(value):
        value = _index(value)
        if not -2147483648 <= value <= 2147483647:
            if not -9223372036854775808 <= value <= 9223372036854775807:
                raise OverflowError("Python int too large to convert to C long")
            bound = "greater than maximum" if value > 0 else "less than minimum"
            raise OverflowError(f"signed integer is {bound}")
        return value


    class date:
        __slots__ = "year", "month", "day"

        def __init__(self, year=_absent, month=_absent, day=_absent):
            _check_given(year, month, day)
            year, month, day = _integers(year, month, day)
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
            n = _integer(n)
            if n < 1:
                raise ValueError("ordinal must be >= 1")
            return cls(*_from_ordinal(n))

        @classmethod
        def fromisoformat(cls, text):
            return cls(*_read_iso(text, lambda: _iso_date(text)))

        @classmethod
        def fromisocalendar(cls, year, week, day):
            year, week, day = _integers(year, week, day)
            return cls(*_from_ordinal(_week_day(year, week, day)))

        def toordinal(self):
            return _to_ordinal(self.year, self.month, self.day)

        def isocalendar(self):
            first = _week_start(self.year)
            year, days = self.year, self.toordinal() - first
            if days < 0:
                year, days = year - 1, self.toordinal() - _week_start(year - 1)
            elif self.toordinal() >= _week_start(year + 1):
                year, days = year + 1, self.toordinal() - _week_start(year + 1)
            return IsoCalendarDate((year, days // 7 + 1, days % 7 + 1))

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

        def ctime(self):
            return _strftime(self, "%a %b %e %H:%M:%S %Y")

        def strftime(self, format):
            return _strftime(self, format)

        def __format__(self, spec):
            return self.strftime(spec) if spec else str(self)

        def __str__(self):
            return self.isoformat()

        def __repr__(self):
            return f"{_type_name(self)}({self.year}, {self.month}, {self.day})"

        def _key(self):
            return (self.year, self.month, self.day)

        def __eq__(self, other):
            if not isinstance(other, date) or isinstance(self, datetime) != isinstance(other, datetime):
                return NotImplemented
            return self._key() == other._key()

        def __lt__(self, other):
            return self._key() < other._key() if self._compares(other) else NotImplemented

        def __le__(self, other):
            return self._key() <= other._key() if self._compares(other) else NotImplemented

        def __gt__(self, other):
            return self._key() > other._key() if self._compares(other) else NotImplemented

        def __ge__(self, other):
            return self._key() >= other._key() if self._compares(other) else NotImplemented

        def _compares(self, other):
            if not isinstance(other, date):
                return False
            if isinstance(self, datetime) != isinstance(other, datetime):
                raise TypeError("can't compare datetime.datetime to datetime.date")
            return True

        def __hash__(self):
            return hash(self._key())

        def __add__(self, other):
            if isinstance(other, timedelta):
                return self._moved(other.days)
            return NotImplemented

        __radd__ = __add__

        def _moved(self, days):
            return type(self)(*_from_ordinal(_within_years(self.toordinal() + days)))

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return self._moved(-other.days)
            if isinstance(other, date) and not isinstance(other, datetime):
                return timedelta(self.toordinal() - other.toordinal())
            return NotImplemented


    def _within_years(ordinal):
        if not 1 <= ordinal <= 3652059:
            raise OverflowError("date value out of range")
        return ordinal


    def _check_date(year, month, day):
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f"year {year} is out of range")
        if not 1 <= month <= 12:
            raise ValueError("month must be in 1..12")
        if not 1 <= day <= _month_days(year, month):
            raise ValueError("day is out of range for month")


    """#
  }
}
