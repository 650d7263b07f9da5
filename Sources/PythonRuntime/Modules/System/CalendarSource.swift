/// `calendar`, written in the language.
enum CalendarSource {
  static var text: String {
    #"""
    """Months and years as tables."""
    import datetime as _datetime

    MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
    January, February = 1, 2
    day_name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    day_abbr = [name[:3] for name in day_name]
    month_name = ["", "January", "February", "March", "April", "May", "June", "July", "August",
                  "September", "October", "November", "December"]
    month_abbr = [name[:3] for name in month_name]
    mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


    class IllegalMonthError(ValueError):
        def __init__(self, month):
            self.month = month

        def __str__(self):
            return f"bad month number {self.month!r}; must be 1-12"


    class IllegalWeekdayError(ValueError):
        def __init__(self, weekday):
            self.weekday = weekday

        def __str__(self):
            return f"bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)"


    def isleap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


    def leapdays(y1, y2):
        y1, y2 = y1 - 1, y2 - 1
        return (y2 // 4 - y1 // 4) - (y2 // 100 - y1 // 100) + (y2 // 400 - y1 // 400)


    def weekday(year, month, day):
        if not _datetime.MINYEAR <= year <= _datetime.MAXYEAR:
            year = 2000 + year % 400
        return _datetime.date(year, month, day).weekday()


    def monthrange(year, month):
        if not 1 <= month <= 12:
            raise IllegalMonthError(month)
        return weekday(year, month, 1), mdays[month] + (month == 2 and isleap(year))


    def timegm(tuple):
        year, month, day, hour, minute, second = tuple[:6]
        days = _datetime.date(year, month, 1).toordinal() - _datetime.date(1970, 1, 1).toordinal() + day - 1
        return ((days * 24 + hour) * 60 + minute) * 60 + second


    def _parts(items, width):
        for place in range(0, len(items), width):
            yield items[place:place + width]


    class Calendar:
        """The days of months, in weeks."""

        def __init__(self, firstweekday=0):
            self.firstweekday = firstweekday

        def getfirstweekday(self):
            return self._first % 7

        def setfirstweekday(self, firstweekday):
            self._first = firstweekday

        firstweekday = property(getfirstweekday, setfirstweekday)

        def iterweekdays(self):
            for day in range(self.firstweekday, self.firstweekday + 7):
                yield day % 7

        def itermonthdays(self, year, month):
            first, count = monthrange(year, month)
            before = (first - self.firstweekday) % 7
            yield from [0] * before
            yield from range(1, count + 1)
            yield from [0] * ((self.firstweekday - first - count) % 7)

        def itermonthdays2(self, year, month):
            for place, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
                yield day, place % 7

        def itermonthdates(self, year, month):
            first, count = monthrange(year, month)
            before = (first - self.firstweekday) % 7
            start = _datetime.date(year, month, 1) - _datetime.timedelta(before)
            total = before + count + (self.firstweekday - first - count) % 7
            for place in range(total):
                yield start + _datetime.timedelta(place)

        def monthdatescalendar(self, year, month):
            return list(_parts(list(self.itermonthdates(year, month)), 7))

        def monthdays2calendar(self, year, month):
            return list(_parts(list(self.itermonthdays2(year, month)), 7))

        def monthdayscalendar(self, year, month):
            return list(_parts(list(self.itermonthdays(year, month)), 7))

        def yeardayscalendar(self, year, width=3):
            months = [self.monthdayscalendar(year, month) for month in range(1, 13)]
            return list(_parts(months, width))


    class TextCalendar(Calendar):
        """Calendars as text."""

        def formatday(self, day, weekday, width):
            return ("" if day == 0 else f"{day:2}").center(width)

        def formatweek(self, theweek, width):
            return " ".join(self.formatday(day, weekday, width) for day, weekday in theweek)

        def prweek(self, theweek, width):
            print(self.formatweek(theweek, width), end="")

        def formatweekday(self, day, width):
            return (day_name if width >= 9 else day_abbr)[day][:width].center(width)

        def formatweekheader(self, width):
            return " ".join(self.formatweekday(day, width) for day in self.iterweekdays())

        def formatmonthname(self, theyear, themonth, width, withyear=True):
            name = month_name[themonth]
            return (f"{name} {theyear!r}" if withyear else name).center(width)

        def prmonth(self, theyear, themonth, w=0, l=0):
            print(self.formatmonth(theyear, themonth, w, l), end="")

        def formatmonth(self, theyear, themonth, w=0, l=0):
            w, l = max(2, w), max(1, l)
            lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1), self.formatweekheader(w)]
            lines += [self.formatweek(week, w) for week in self.monthdays2calendar(theyear, themonth)]
            return "".join(line.rstrip() + "\n" * l for line in lines)

        def formatyear(self, theyear, w=2, l=1, c=6, m=3):
            w, l, c = max(2, w), max(1, l), max(2, c)
            column = (w + 1) * 7 - 1
            text = repr(theyear).center(column * m + c * (m - 1)).rstrip() + "\n" * l
            months = [self.monthdays2calendar(theyear, month) for month in range(1, 13)]
            for row, weeks in enumerate(_parts(months, m)):
                numbers = range(m * row + 1, min(m * (row + 1) + 1, 13))
                text += "\n" * l
                text += self._row([self.formatmonthname(theyear, k, column, False) for k in numbers],
                                  column, c).rstrip() + "\n" * l
                text += self._row([self.formatweekheader(w)] * len(numbers), column, c).rstrip() + "\n" * l
                for place in range(max(map(len, weeks))):
                    cells = [self.formatweek(month[place], w) if place < len(month) else ""
                             for month in weeks]
                    text += self._row(cells, column, c).rstrip() + "\n" * l
            return text

        @staticmethod
        def _row(cells, width, spacing):
            return (" " * spacing).join(cell.center(width) for cell in cells)

        def pryear(self, theyear, w=0, l=0, c=6, m=3):
            print(self.formatyear(theyear, w, l, c, m), end="")


    _calendar = TextCalendar()
    week, monthcalendar, prmonth = _calendar.formatweek, _calendar.monthdayscalendar, _calendar.prmonth
    month, calendar, prcal = _calendar.formatmonth, _calendar.formatyear, _calendar.pryear
    weekheader = _calendar.formatweekheader


    def firstweekday():
        return _calendar.firstweekday


    def setfirstweekday(firstweekday):
        if not MONDAY <= firstweekday <= SUNDAY:
            raise IllegalWeekdayError(firstweekday)
        _calendar.firstweekday = firstweekday
    """#
  }
}
