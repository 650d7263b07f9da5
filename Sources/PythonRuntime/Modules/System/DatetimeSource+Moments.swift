extension DatetimeSource {
  /// `datetime.datetime`.
  static var moments: String {
    #"""
    class datetime(date):
        """A date with a time of day, and perhaps with a time zone."""
        __slots__ = "hour", "minute", "second", "microsecond", "tzinfo", "fold"

        def __init__(self, year=_absent, month=_absent, day=_absent, hour=0, minute=0, second=0,
                     microsecond=0, tzinfo=None, *, fold=0):
            _check_given(year, month, day)
            year, month, day, hour, minute, second, microsecond = _integers(
                year, month, day, hour, minute, second, microsecond)
            super().__init__(year, month, day)
            _check_time(hour, minute, second, microsecond)
            self.hour, self.minute, self.second, self.microsecond = hour, minute, second, microsecond
            self.tzinfo, self.fold = _checked_zone(tzinfo), fold

        _fields = "year", "month", "day", "hour", "minute", "second", "microsecond"

        @classmethod
        def now(cls, tz=None):
            return cls.fromtimestamp(_time.time(), tz)

        @classmethod
        def today(cls):
            return cls.fromtimestamp(_time.time())

        @classmethod
        def utcnow(cls):
            return cls.fromtimestamp(_time.time())

        @classmethod
        def fromtimestamp(cls, timestamp, tz=None):
            _checked_zone(tz)
            moment = cls._from_micro(round(timestamp * 1000000) + _EPOCH, tz)
            return moment if tz is None else tz.fromutc(moment)

        @classmethod
        def utcfromtimestamp(cls, timestamp):
            return cls.fromtimestamp(timestamp)

        @classmethod
        def combine(cls, date, time, tzinfo=_absent):
            zone = time.tzinfo if tzinfo is _absent else tzinfo
            return cls(date.year, date.month, date.day, *time._key(), zone, fold=time.fold)

        @classmethod
        def fromisoformat(cls, text):
            return cls(*_read_iso(text, lambda: _iso_moment(text)))

        @classmethod
        def strptime(cls, text, format):
            return cls(*_strptime(text, format))

        def utcoffset(self):
            return self.tzinfo and self.tzinfo.utcoffset(self)

        def tzname(self):
            return self.tzinfo and self.tzinfo.tzname(self)

        def dst(self):
            return self.tzinfo and self.tzinfo.dst(self)

        def date(self):
            return date(self.year, self.month, self.day)

        def time(self):
            return time(self.hour, self.minute, self.second, self.microsecond, fold=self.fold)

        def timetz(self):
            return time(self.hour, self.minute, self.second, self.microsecond, self.tzinfo,
                        fold=self.fold)

        def _key(self):
            return (self.year, self.month, self.day, self.hour, self.minute, self.second,
                    self.microsecond)

        def _micro(self):
            seconds = self.toordinal() * 86400 + self.hour * 3600 + self.minute * 60 + self.second
            return seconds * 1000000 + self.microsecond

        def timestamp(self):
            offset = self.utcoffset()
            micro = self._micro() - (offset._micro() if offset is not None else 0)
            return (micro - _EPOCH) / 1000000

        def astimezone(self, tz=None):
            """The same moment in another zone; the local one is UTC."""
            tz = timezone(timedelta(0), "UTC") if tz is None else _checked_zone(tz)
            if tz is self.tzinfo:
                return self
            offset = self.utcoffset()
            moment = self if offset is None else self - offset
            return tz.fromutc(moment.replace(tzinfo=tz))

        def timetuple(self):
            yday = self.toordinal() - _before_year(self.year)
            summer = self.dst()
            return _time.struct_time((self.year, self.month, self.day, self.hour, self.minute,
                                      self.second, self.weekday(), yday,
                                      -1 if summer is None else int(bool(summer))))

        def utctimetuple(self):
            offset = self.utcoffset()
            moment = (self - offset if offset else self).replace(tzinfo=None)
            return _time.struct_time((*moment.timetuple()[:8], 0))

        def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None,
                    microsecond=None, tzinfo=_absent, *, fold=None):
            return _replaced(self, datetime._fields, locals())

        def isoformat(self, sep="T", timespec="auto"):
            return super().isoformat() + sep + _clock(self, timespec) + _offset_text(self.utcoffset())

        def __str__(self):
            return self.isoformat(" ")

        def __repr__(self):
            return f"{_type_name(self)}({_field_texts(self, self._key(), 5)})"

        def __eq__(self, other):
            if not isinstance(other, datetime):
                return NotImplemented
            return _order(self, other, "datetimes", False) == 0

        def __lt__(self, other):
            return self._against(other) < 0 if self._compares(other) else NotImplemented

        def __le__(self, other):
            return self._against(other) <= 0 if self._compares(other) else NotImplemented

        def __gt__(self, other):
            return self._against(other) > 0 if self._compares(other) else NotImplemented

        def __ge__(self, other):
            return self._against(other) >= 0 if self._compares(other) else NotImplemented

        def _against(self, other):
            return _order(self, other, "datetimes")

        def __hash__(self):
            offset = self.utcoffset()
            return hash(self._key() if offset is None else self._micro() - offset._micro())

        def __add__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return type(self)._from_micro(self._micro() + other._micro(), self.tzinfo)

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return type(self)._from_micro(self._micro() - other._micro(), self.tzinfo)
            if not isinstance(other, datetime):
                return NotImplemented
            here, there = self.utcoffset(), other.utcoffset()
            if self.tzinfo is other.tzinfo or here == there:
                return _delta(self._micro() - other._micro())
            if here is None or there is None:
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            return _delta(self._micro() - other._micro()) + there - here

        @classmethod
        def _from_micro(cls, micro, zone=None):
            days, micro = divmod(micro, 86400 * 1000000)
            rest, micro = divmod(micro, 1000000)
            day = _from_ordinal(_within_years(days))
            return cls(*day, rest // 3600, rest // 60 % 60, rest % 60, micro, zone)


    # Midnight of the first of January 1970, in microseconds as `_micro` counts.
    _EPOCH = 719163 * 86400 * 1000000


    """#
  }

  /// What the classes know of their bounds.
  static var limits: String {
    #"""
    timedelta.resolution = _resolution = timedelta(microseconds=1)
    timedelta.min, timedelta.max = timedelta(-999999999), timedelta(999999999, 86399, 999999)
    date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(days=1)
    datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
    time.min, time.max = time(0, 0), time(23, 59, 59, 999999)
    timezone.min, timezone.max = timezone(-timedelta(0, 86340)), timezone(timedelta(0, 86340))
    datetime.resolution = time.resolution = _resolution
    del _resolution
    UTC = timezone.utc
    """#
  }
}
