extension DatetimeSource {
  /// How dates and times are written and read.
  static var formats: String {
    #"""
    def _clock(moment, timespec):
        """The time of day of an ISO text."""
        parts = {"hours": 1, "minutes": 2, "seconds": 3, "milliseconds": 4, "microseconds": 5}
        if timespec == "auto":
            timespec = "microseconds" if moment.microsecond else "seconds"
        if timespec not in parts:
            raise ValueError("Unknown timespec value")
        fields = (f"{moment.hour:02d}", f":{moment.minute:02d}", f":{moment.second:02d}",
                  f".{moment.microsecond // 1000:03d}", f"{moment.microsecond % 1000:03d}")
        return "".join(fields[:parts[timespec]])


    def _offset_text(offset, colon=":"):
        """`+02:00`; nothing where there is no offset."""
        if offset is None:
            return ""
        sign = "-" if offset.days < 0 else "+"
        seconds, micro = divmod(abs(offset)._micro(), 1000000)
        text = f"{sign}{seconds // 3600:02d}{colon}{seconds // 60 % 60:02d}"
        if seconds % 60 or micro:
            text += f"{colon}{seconds % 60:02d}"
        return text + (f".{micro:06d}" if micro else "")


    def _strftime(d, format):
        if not isinstance(format, str):
            raise TypeError(f"strftime() argument 1 must be str, not {_type_name(format)}")
        parts = format.split("%")
        out = [parts[0]]
        place = 1
        while place < len(parts):
            part = parts[place]
            if part:
                out.append(_directive(d, part[0]) + part[1:])
            elif place + 1 < len(parts):
                place += 1
                out.append("%" + parts[place])
            else:
                out.append("%")
            place += 1
        return "".join(out)


    _COMBINED = {"F": "%Y-%m-%d", "T": "%H:%M:%S", "X": "%H:%M:%S", "D": "%m/%d/%y",
                 "x": "%m/%d/%y", "c": "%a %b %e %H:%M:%S %Y", "R": "%H:%M", "r": "%I:%M:%S %p", "h": "%b"}
    _FIELDS = {"d": ("day", 2), "m": ("month", 2), "Y": ("year", 1), "H": ("hour", 2),
               "M": ("minute", 2), "S": ("second", 2), "f": ("microsecond", 6)}
    _PLAIN = {"n": "\n", "t": "\t"}


    def _directive(d, code):
        if code in _COMBINED:
            return _strftime(d, _COMBINED[code])
        if code in _FIELDS:
            name, width = _FIELDS[code]
            # A time of day is one of the first of January 1900, a date midnight.
            default = 1900 if code == "Y" else 1 if code in "md" else 0
            return f"{getattr(d, name, default):0{width}d}"
        if code in "IplkP":
            return _half_day(code, getattr(d, "hour", 0))
        if code in "zZ":
            if getattr(d, "tzinfo", None) is None:
                return ""
            return _offset_text(d.utcoffset(), "") if code == "z" else d.tzname() or ""
        if code in _PLAIN:
            return _PLAIN[code]
        day = d if isinstance(d, date) else date(1900, 1, 1)
        return _calendar(code, day)


    def _half_day(code, hour):
        if code in "pP":
            half = "AM" if hour < 12 else "PM"
            return half if code == "p" else half.lower()
        if code == "k":
            return f"{hour:2d}"
        hour = (hour - 1) % 12 + 1
        return f"{hour:02d}" if code == "I" else f"{hour:2d}"


    def _calendar(code, day):
        weekday = day.weekday()
        yday = day.toordinal() - _before_year(day.year)
        if code in "GVg":
            year, week, _ = day.isocalendar()
            return f"{week:02d}" if code == "V" else f"{year if code == 'G' else year % 100:02d}"
        if code in "UW":
            return f"{(yday + 6 - (weekday + (code == 'U')) % 7) // 7:02d}"
        texts = {"y": f"{day.year % 100:02d}", "C": str(day.year // 100), "e": f"{day.day:2d}",
                 "B": _MONTHS[day.month - 1], "b": _MONTHS[day.month - 1][:3],
                 "A": _DAYS[weekday], "a": _DAYS[weekday][:3], "j": f"{yday:03d}",
                 "w": str((weekday + 1) % 7), "u": str(weekday + 1)}
        return texts.get(code, "%" + code)


    # What each directive reads.
    _READ = {"d": r"[12]\d|3[01]|0?[1-9]| [1-9]", "m": r"1[0-2]|0?[1-9]", "Y": r"\d{4}",
             "y": r"\d{2}", "H": r"2[0-3]|[01]?\d", "I": r"1[0-2]|0?[1-9]", "M": r"[0-5]?\d",
             "S": r"6[01]|[0-5]?\d", "f": r"\d{1,6}", "w": "[0-6]", "u": "[1-7]",
             "j": r"36[0-6]|3[0-5]\d|[12]\d{2}|0?[1-9]\d|0{0,2}[1-9]", "p": "am|pm",
             "U": r"5[0-3]|[0-4]?\d", "W": r"5[0-3]|[0-4]?\d", "Z": "utc|gmt",
             "z": r"[+-]\d{2}:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|Z",
             "B": "|".join(_MONTHS), "b": "|".join([m[:3] for m in _MONTHS]),
             "A": "|".join(_DAYS), "a": "|".join([d[:3] for d in _DAYS])}


    def _pattern(format):
        import re
        out, i = [], 0
        while i < len(format):
            c = format[i]
            if c == "%":
                code = format[i + 1:i + 2]
                if not code:
                    raise ValueError(f"stray %% in format '{format}'".replace("%%", "%"))
                i += 1
                if code == "%":
                    out.append("%")
                elif code in "cxX":
                    out.append(_pattern(_COMBINED[code].replace("%e", "%d")))
                elif code in _READ:
                    out.append(f"(?P<{code}>{_READ[code]})")
                else:
                    raise ValueError(f"'{code}' is a bad directive in format '{format}'")
            elif c.isspace():
                if not out or out[-1] != r"\s+":
                    out.append(r"\s+")
            else:
                out.append(re.escape(c))
            i += 1
        return "".join(out)


    def _strptime(text, format):
        import re
        for place, value in enumerate((text, format)):
            if not isinstance(value, str):
                raise TypeError(f"strptime() argument {place + 1} must be str, not "
                                + _type_name(value))
        found = re.match(_pattern(format), text, re.IGNORECASE)
        if found is None:
            raise ValueError(f"time data {text!r} does not match format {format!r}")
        if found.end() != len(text):
            raise ValueError(f"unconverted data remains: {text[found.end():]}")
        given = found.groupdict()
        number = lambda code, default: int(given.get(code, default))
        year = number("Y", 1900)
        if "y" in given:
            year = number("y", 0) + (2000 if number("y", 0) < 69 else 1900)
        month, day = number("m", 1), number("d", 1)
        for code, names in (("B", _MONTHS), ("b", [m[:3] for m in _MONTHS])):
            if code in given:
                month = [n.lower() for n in names].index(given[code].lower()) + 1
        if "j" in given:
            year, month, day = _from_ordinal(_before_year(year) + number("j", 1))
        hour = number("H", 0)
        if "I" in given:
            hour = number("I", 0) % 12 + (12 if given.get("p", "am").lower() == "pm" else 0)
        zone = _iso_zone(given["z"]) if "z" in given else None
        return (year, month, day, hour, number("M", 0), number("S", 0),
                int(given.get("f", "0").ljust(6, "0")), zone)


    class _NotISO(Exception):
        pass


    def _read_iso(text, read):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            return read()
        except _NotISO:
            raise ValueError(f"Invalid isoformat string: {text!r}") from None


    def _iso_number(text, width=2):
        if len(text) != width or not text.isascii() or not text.isdigit():
            raise _NotISO
        return int(text)


    def _iso_date(text):
        year, rest = _iso_number(text[:4], 4), text[4:]
        dash = rest[:1] == "-"
        rest = rest[dash:]
        if rest[:1] == "W":
            week, rest = _iso_number(rest[1:3]), rest[3:]
            if rest and dash and rest[0] != "-":
                raise _NotISO
            day = _iso_number(rest[dash:], 1) if rest else 1
            try:
                return _from_ordinal(_week_day(year, week, day))
            except ValueError:
                raise _NotISO from None
        if dash and rest[2:3] != "-":
            raise _NotISO
        return year, _iso_number(rest[:2]), _iso_number(rest[2 + dash:])


    def _week_day(year, week, day):
        """The day of a week that ISO counts."""
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f"Year is out of range: {year}")
        if not 1 <= week <= 53 or (
                week == 53 and _week_start(year) + 52 * 7 >= _week_start(year + 1)):
            raise ValueError(f"Invalid week: {week}")
        if not 1 <= day <= 7:
            raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
        return _week_start(year) + (week - 1) * 7 + day - 1


    def _iso_clock(text):
        """Hours, minutes, seconds and microseconds."""
        whole, dot, fraction = text.replace(",", ".").partition(".")
        parts = whole.split(":") if ":" in whole else [whole[i:i + 2] for i in range(0, len(whole), 2)]
        numbers = [_iso_number(part) for part in parts]
        if not 1 <= len(numbers) <= 3 or dot and (len(numbers) < 3 or not fraction.isdigit()):
            raise _NotISO
        return (*numbers, *[0] * (3 - len(numbers)), int(fraction[:6].ljust(6, "0")))


    def _iso_zone(text):
        if text in ("Z", "z"):
            return timezone.utc
        hours, minutes, seconds, micro = _iso_clock(text[1:])
        offset = timedelta(0, seconds, micro, 0, minutes, hours)
        return timezone(-offset if text[0] == "-" else offset)


    def _iso_time(text):
        for place, c in enumerate(text):
            if c in "+-Z":
                return (*_iso_clock(text[:place]), _iso_zone(text[place:]))
        return (*_iso_clock(text), None)


    def _iso_moment(text):
        if text[4:5] == "-":
            end = 8 if text[5:6] == "W" and text[8:9] != "-" else 10
        else:
            end = 7 if text[4:5] == "W" and not text[7:8].isdigit() else 8
        clock = text[end + 1:]
        if len(text) == end + 1:
            raise _NotISO
        return (*_iso_date(text[:end]), *(_iso_time(clock) if clock else ()))


    """#
  }
}
