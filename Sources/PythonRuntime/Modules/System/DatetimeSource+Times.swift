extension DatetimeSource {
  /// `datetime.time` and the time zones.
  static var times: String {
    #"""
    class tzinfo:
        """The base of time zones."""

        def utcoffset(self, dt):
            raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

        def tzname(self, dt):
            raise NotImplementedError("a tzinfo subclass must implement tzname()")

        def dst(self, dt):
            raise NotImplementedError("a tzinfo subclass must implement dst()")

        def fromutc(self, dt):
            if dt.tzinfo is not self:
                raise ValueError("fromutc: dt.tzinfo is not self")
            offset, summer = dt.utcoffset(), dt.dst()
            if offset is None or summer is None:
                raise ValueError("fromutc: non-None utcoffset() and dst() results required")
            local = dt + (offset - summer)
            return local + local.dst()


    class timezone(tzinfo):
        """A time zone of one offset."""
        __slots__ = "_offset", "_name"

        def __new__(cls, offset, name=_absent):
            if not isinstance(offset, timedelta):
                raise TypeError("timezone() argument 1 must be datetime.timedelta, not "
                                + _type_name(offset))
            if name is not _absent and not isinstance(name, str):
                raise TypeError(f"timezone() argument 2 must be str, not {_type_name(name)}")
            if not offset and name is _absent and hasattr(timezone, "utc"):
                return timezone.utc
            if not -timedelta(1) < offset < timedelta(1):
                raise ValueError(
                    "offset must be a timedelta strictly between -timedelta(hours=24) and "
                    f"timedelta(hours=24), not {offset!r}.")
            self = object.__new__(cls)
            self._offset, self._name = offset, None if name is _absent else name
            return self

        def utcoffset(self, dt):
            return self._offset

        def dst(self, dt):
            return None

        def tzname(self, dt):
            if self._name is not None:
                return self._name
            return "UTC" + _offset_text(self._offset) if self._offset else "UTC"

        def fromutc(self, dt):
            if dt.tzinfo is not self:
                raise ValueError("fromutc: dt.tzinfo is not self")
            return dt + self._offset

        def __eq__(self, other):
            return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

        def __hash__(self):
            return hash(self._offset)

        def __str__(self):
            return self.tzname(None)

        def __repr__(self):
            if self is timezone.utc:
                return "datetime.timezone.utc"
            name = "" if self._name is None else f", {self._name!r}"
            return f"datetime.timezone({self._offset!r}{name})"


    timezone.utc = timezone(timedelta(0))


    def _checked_zone(zone):
        if zone is not None and not isinstance(zone, tzinfo):
            raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type "
                            f"'{_type_name(zone)}'")
        return zone


    class time:
        """A time of day."""
        __slots__ = "hour", "minute", "second", "microsecond", "tzinfo", "fold"

        def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
            hour, minute, second, microsecond = _integers(hour, minute, second, microsecond)
            _check_time(hour, minute, second, microsecond)
            self.hour, self.minute, self.second, self.microsecond = hour, minute, second, microsecond
            self.tzinfo, self.fold = _checked_zone(tzinfo), fold

        @classmethod
        def fromisoformat(cls, text):
            return cls(*_read_iso(text, lambda: _iso_time(text.removeprefix("T"))))

        def utcoffset(self):
            return self.tzinfo and self.tzinfo.utcoffset(None)

        def tzname(self):
            return self.tzinfo and self.tzinfo.tzname(None)

        def dst(self):
            return self.tzinfo and self.tzinfo.dst(None)

        def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=_absent, *,
                    fold=None):
            return _replaced(self, time._fields, locals())

        _fields = "hour", "minute", "second", "microsecond"

        def isoformat(self, timespec="auto"):
            return _clock(self, timespec) + _offset_text(self.utcoffset())

        def strftime(self, format):
            return _strftime(self, format)

        def __format__(self, spec):
            return self.strftime(spec) if spec else str(self)

        def __str__(self):
            return self.isoformat()

        def __repr__(self):
            return f"{_type_name(self)}({_field_texts(self, self._key(), 2)})"

        def _key(self):
            return (self.hour, self.minute, self.second, self.microsecond)

        def _micro(self):
            seconds = self.hour * 3600 + self.minute * 60 + self.second
            return seconds * 1000000 + self.microsecond

        def __eq__(self, other):
            if not isinstance(other, time):
                return NotImplemented
            return _order(self, other, "times", False) == 0

        def __lt__(self, other):
            return _order(self, other, "times") < 0 if isinstance(other, time) else NotImplemented

        def __le__(self, other):
            return _order(self, other, "times") <= 0 if isinstance(other, time) else NotImplemented

        def __gt__(self, other):
            return _order(self, other, "times") > 0 if isinstance(other, time) else NotImplemented

        def __ge__(self, other):
            return _order(self, other, "times") >= 0 if isinstance(other, time) else NotImplemented

        def __hash__(self):
            offset = self.utcoffset()
            return hash(self._key() if offset is None else self._micro() - offset._micro())


    def _order(a, b, kind, strict=True):
        """The sign of the difference; of one with and one without an offset there is none."""
        here, there = a.utcoffset(), b.utcoffset()
        if a.tzinfo is b.tzinfo or here == there:
            return a._micro() - b._micro()
        if here is None or there is None:
            if not strict:
                return 1
            raise TypeError(f"can't compare offset-naive and offset-aware {kind}")
        return a._micro() - here._micro() - b._micro() + there._micro()


    def _replaced(old, fields, given):
        """Another one with some of the fields given anew."""
        values = [getattr(old, name) if given[name] is None else given[name] for name in fields]
        zone = old.tzinfo if given["tzinfo"] is _absent else given["tzinfo"]
        fold = old.fold if given["fold"] is None else given["fold"]
        return type(old)(*values, zone, fold=fold)


    def _field_texts(moment, values, least):
        """The arguments that a repr shows, of which trailing zeros are left out."""
        parts = list(values)
        while len(parts) > least and not parts[-1]:
            parts.pop()
        texts = [str(part) for part in parts]
        if moment.fold:
            texts.append(f"fold={moment.fold}")
        if moment.tzinfo is not None:
            texts.append(f"tzinfo={moment.tzinfo!r}")
        return ", ".join(texts)


    def _check_time(hour, minute, second, microsecond):
        if not 0 <= hour <= 23:
            raise ValueError("hour must be in 0..23")
        if not 0 <= minute <= 59:
            raise ValueError("minute must be in 0..59")
        if not 0 <= second <= 59:
            raise ValueError("second must be in 0..59")
        if not 0 <= microsecond <= 999999:
            raise ValueError("microsecond must be in 0..999999")


    """#
  }
}
