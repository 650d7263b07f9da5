/// `tqdm.std`: the bar as an object; where and how it is drawn is the host's business.
enum TqdmSource {
  static var text: String { errors + words + bar + methods + functions }

  private static let errors = #"""
    import sys
    from contextlib import contextmanager
    from numbers import Number

    __all__ = [
        "TqdmDeprecationWarning", "TqdmExperimentalWarning", "TqdmKeyError", "TqdmMonitorWarning",
        "TqdmTypeError", "TqdmWarning", "tqdm", "trange",
    ]


    class TqdmTypeError(TypeError):
        pass


    class TqdmKeyError(KeyError):
        pass


    class TqdmWarning(Warning):
        pass


    class TqdmExperimentalWarning(TqdmWarning, FutureWarning):
        pass


    class TqdmDeprecationWarning(TqdmWarning, DeprecationWarning):
        pass


    class TqdmMonitorWarning(TqdmWarning, RuntimeWarning):
        pass


    """#

  private static let words = #"""
    def _in_thousands(number, suffix="", divisor=1000):
        """A number with three digits and a sign for its size: 1.23k."""
        for sign in ("", "k", "M", "G", "T", "P", "E", "Z"):
            if abs(number) < 999.5:
                digits = 2 if abs(number) < 9.995 else 1 if abs(number) < 99.95 else 0
                return f"{number:1.{digits}f}{sign}{suffix}"
            number /= divisor
        return f"{number:3.1f}Y{suffix}"


    def _clock(passed):
        """Seconds as minutes and seconds, with hours where there are some."""
        minutes, seconds = divmod(abs(int(passed)), 60)
        hours, minutes = divmod(minutes, 60)
        sign = "-" if passed < 0 else ""
        clock = f"{minutes:02d}:{seconds:02d}"
        return f"{sign}{hours:d}:{clock}" if hours else sign + clock


    def _short(number):
        """A number with three digits, or as it is where that is shorter."""
        rounded = f"{number:.3g}".replace("e+0", "e+").replace("e-0", "e-")
        plain = str(number)
        return rounded if len(rounded) < len(plain) else plain


    def _length(iterable):
        try:
            return len(iterable)
        except (TypeError, AttributeError):
            return None


    """#

  private static let bar = #"""
    class tqdm:
        """Goes through an iterable and shows how far it has come."""

        def __init__(self, iterable=None, desc=None, total=None, leave=True, file=None, ncols=None,
                     mininterval=0.1, maxinterval=10.0, miniters=None, ascii=None, disable=False,
                     unit="it", unit_scale=False, dynamic_ncols=False, smoothing=0.3,
                     bar_format=None, initial=0, position=None, postfix=None, unit_divisor=1000,
                     write_bytes=False, lock_args=None, nrows=None, colour=None, delay=0.0,
                     gui=False, **kwargs):
            if file is not None and file is not sys.stderr and file is not sys.stdout:
                self.disable = True
                raise NotImplementedError("tqdm(file=...) is not available: bars go to the screen")
            if total is None and iterable is not None:
                total = _length(iterable)
            if total == float("inf"):
                total = None
            self.iterable, self.total, self.leave = iterable, total, leave
            self.n = self.initial = initial
            self.disable = bool(disable)
            self.pos = position or 0
            if disable:
                return
            if kwargs:
                self.disable = True
                raise TqdmKeyError("Unknown argument(s): " + str(kwargs))
            self.desc = desc or ""
            self.unit, self.unit_scale, self.unit_divisor = unit, unit_scale, unit_divisor
            self.ncols, self.nrows, self.ascii, self.colour = ncols, nrows, ascii, colour
            self.dynamic_ncols, self.smoothing, self.bar_format = dynamic_ncols, smoothing, bar_format
            self.mininterval, self.maxinterval, self.miniters = mininterval, maxinterval, miniters
            self.delay, self.postfix, self._followed = delay, None, None
            scale = unit_divisor if unit_scale is True else None
            self._factor = unit_scale if unit_scale and unit_scale is not True else 1
            round = "batch" if hasattr(iterable, "batch_sampler") else "step"
            self._meter = _meter(unit, round, scale, position, leave, initial, total)
            if postfix:
                try:
                    self.set_postfix(refresh=False, **postfix)
                except TypeError:
                    self.postfix = postfix
            if delay <= 0:
                self.refresh()

        def __iter__(self):
            if self.disable:
                yield from self.iterable
                return
            begin = self._meter.begin
            begin()
            try:
                for item in self.iterable:
                    yield item
                    self.n += 1
                    if begin():
                        self.refresh()
            finally:
                self.close()

        def update(self, n=1):
            """Says that so many more are done."""
            if not self.disable:
                self.n += n
                if self._meter.is_due():
                    self.refresh()

        def refresh(self, nolock=False, lock_args=None):
            """Shows the bar as it is now."""
            if not self.disable:
                self._show()
            return True

        def display(self, msg=None, pos=None):
            self.refresh()

        def _show(self):
            total = None if self.total is None else self.total * self._factor
            self._meter.show(self.desc, self.n * self._factor, total, self.postfix or "")

        def close(self):
            """Ends the bar; what stays of it is its last state."""
            if self.disable:
                return
            self._show()
            self.disable = True
            self._meter.close()

        def reset(self, total=None):
            """Begins again, with another total if one is given."""
            self.n = 0
            if total is not None:
                self.total = total
            if not self.disable:
                self._meter.restart(0)
                self.refresh()

        def clear(self, nolock=False):
            pass

        def unpause(self):
            pass

    """#

  /// Further methods of the class.
  private static let methods = #"""
        def set_description(self, desc=None, refresh=True):
            """Says what the loop does."""
            self.desc = desc + ": " if desc else ""
            self._changed(refresh)

        def set_description_str(self, desc=None, refresh=True):
            self.desc = desc or ""
            self._changed(refresh)

        def set_postfix(self, ordered_dict=None, refresh=True, **kwargs):
            """Says more of the loop: numbers and texts behind the rate."""
            values = dict(ordered_dict or {})
            for name in sorted(kwargs):
                values[name] = kwargs[name]
            self._follow(values)
            parts = []
            for name, value in values.items():
                if isinstance(value, Number):
                    value = _short(value)
                elif not isinstance(value, str):
                    value = str(value)
                parts.append(name + "=" + value.strip())
            self.postfix = ", ".join(parts)
            self._changed(refresh)

        def set_postfix_str(self, s="", refresh=True):
            self.postfix = str(s)
            self._changed(refresh)

        def _changed(self, refresh):
            if refresh and not self.disable and self._meter.is_due():
                self._show()

        def _follow(self, values):
            """Notes one number over time: a loss, or else the first there is."""
            if self.disable:
                return
            if self._followed not in values:
                numbers = [name for name, value in values.items() if _number(value) is not None]
                losses = [name for name in numbers if "loss" in name.lower()]
                self._followed = (losses or numbers or [None])[0]
            number = _number(values.get(self._followed))
            if number is not None:
                self._meter.note(self._followed, number)

        @property
        def format_dict(self):
            if self.disable and not hasattr(self, "unit"):
                return {"n": self.n, "total": self.total, "elapsed": 0, "unit": "it"}
            return {
                "n": self.n, "total": self.total, "elapsed": self._meter.seconds(),
                "ncols": self.ncols, "nrows": self.nrows, "prefix": self.desc, "ascii": self.ascii,
                "unit": self.unit, "unit_scale": self.unit_scale, "rate": self._meter.rate(),
                "bar_format": self.bar_format, "postfix": self.postfix,
                "unit_divisor": self.unit_divisor, "initial": self.initial, "colour": self.colour,
            }

        def __len__(self):
            if self.iterable is None:
                return self.total
            return len(self.iterable) if hasattr(self.iterable, "__len__") else self.total

        def __bool__(self):
            if self.total is not None:
                return self.total > 0
            if self.iterable is None:
                raise TypeError("bool() undefined when iterable == total == None")
            return bool(self.iterable)

        def __contains__(self, item):
            return item in self.iterable

        def __reversed__(self):
            """Forward: tqdm itself looks for what it goes through too late to turn it round."""
            return iter(self)

        def __enter__(self):
            return self

        def __exit__(self, kind, value, traceback):
            self.close()

        def __hash__(self):
            return id(self)

        @classmethod
        def write(cls, s, file=None, end="\n", nolock=False):
            """Prints beside the bars."""
            print(s, end=end, file=sys.stdout if file is None else file)

        @classmethod
        @contextmanager
        def external_write_mode(cls, file=None, nolock=False):
            yield

        format_sizeof = staticmethod(_in_thousands)
        format_interval = staticmethod(_clock)
        format_num = staticmethod(_short)

    """#

  private static let functions = #"""

    def _number(value):
        """A value as a number, where it is one."""
        try:
            return float(value)
        except (TypeError, ValueError, RuntimeError, OverflowError):
            return None


    def trange(*args, **kwargs):
        """A bar over a range."""
        return tqdm(range(*args), **kwargs)
    """#
}
