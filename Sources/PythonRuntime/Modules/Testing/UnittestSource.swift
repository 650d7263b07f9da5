/// `unittest`, written in the language: what tests say first.
enum UnittestSource {
  static var text: String { assertions + cases + running }

  private static var assertions: String {
    #"""
    """Tests as methods of classes."""
    import collections as _collections
    import contextlib as _contextlib
    import difflib as _difflib
    import functools as _functools
    import pprint as _pprint
    import re as _re
    import sys as _sys
    import time as _time
    import traceback as _traceback
    import types as _types
    import warnings as _warnings

    _LONGEST, _LONGEST_DIFF = 80, 640


    class SkipTest(Exception):
        pass


    class _Failed(Exception):
        """A part of a test has failed, and has been told."""


    def _shown(value, short=False):
        try:
            text = repr(value)
        except Exception:
            text = object.__repr__(value)
        if not short or len(text) < _LONGEST:
            return text
        return text[:_LONGEST] + " [truncated]..."


    def _common_shown(*values):
        """Reprs of values, long ones without the middle of what they begin with alike."""
        texts = [_shown(value) for value in values]
        if max(map(len, texts)) <= _LONGEST:
            return tuple(texts)
        count = 0
        while count < min(map(len, texts)) and len({text[count] for text in texts}) == 1:
            count += 1

        def shorter(text, begin, end):
            hidden = len(text) - begin - end
            return f"{text[:begin]}[{hidden} chars]{text[len(text) - end:]}" if hidden > 12 else text

        prefix = texts[0][:count]
        room = _LONGEST - (max(map(len, texts)) - count + 17)
        if room > 5:
            prefix = shorter(prefix, 5, room)
            return tuple(prefix + text[count:] for text in texts)
        prefix = shorter(prefix, 5, 5)
        return tuple(prefix + shorter(text[count:], 41, 5) for text in texts)


    def skip(reason):
        def decorate(item):
            if not isinstance(item, type):
                @_functools.wraps(item)
                def skipped(*args, **kwargs):
                    raise SkipTest(reason)
                item = skipped
            item.__unittest_skip__, item.__unittest_skip_why__ = True, reason
            return item

        if isinstance(reason, _types.FunctionType):
            function, reason = reason, ""
            return decorate(function)
        return decorate


    def skipIf(condition, reason):
        return skip(reason) if condition else lambda item: item


    def skipUnless(condition, reason):
        return skipIf(not condition, reason)


    def expectedFailure(test_item):
        test_item.__unittest_expecting_failure__ = True
        return test_item


    class _Raises:
        """`with self.assertRaises(…)`."""

        def __init__(self, expected, case, pattern=None, is_warning=False):
            self.expected, self.case, self.is_warning = expected, case, is_warning
            self.expected_regex = _re.compile(pattern) if isinstance(pattern, str) else pattern
            self.msg = None

        def handle(self, name, args, kwargs):
            base = Warning if self.is_warning else BaseException
            kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
            if not all(isinstance(kind, type) and issubclass(kind, base) for kind in kinds):
                words = "a warning class" if self.is_warning else "an exception type"
                raise TypeError(f"{name}() arg 1 must be {words} or tuple of "
                                f"{'warning classes' if self.is_warning else 'exception types'}")
            if not args:
                self.msg = kwargs.pop("msg", None)
                if kwargs:
                    raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this "
                                    "function")
                return self
            function, *args = args
            self.called = getattr(function, "__name__", str(function))
            with self:
                function(*args, **kwargs)

        def _fail(self, standard):
            raise self.case.failureException(self.case._formatMessage(self.msg, standard))

        def __enter__(self):
            if self.is_warning:
                self._catcher = _warnings.catch_warnings(record=True)
                self.warnings = self._catcher.__enter__()
                _warnings.simplefilter("always")
            return self

        def __exit__(self, kind, value, tb):
            if self.is_warning:
                self._catcher.__exit__(kind, value, tb)
                return self._warned(kind)
            if kind is None:
                names = getattr(self.expected, "__name__", str(self.expected))
                called = getattr(self, "called", None)
                self._fail(f"{names} not raised by {called}" if called else f"{names} not raised")
            if not issubclass(kind, self.expected):
                return False
            self.exception = value.with_traceback(None)
            if self.expected_regex is not None and not self.expected_regex.search(str(value)):
                self._fail(f'"{self.expected_regex.pattern}" does not match "{value}"')
            return True

        def _warned(self, kind):
            if kind is not None:
                return
            names = getattr(self.expected, "__name__", str(self.expected))
            first = None
            for one in self.warnings:
                if isinstance(one.message, self.expected):
                    first = one.message if first is None else first
                    if self.expected_regex is None or self.expected_regex.search(str(one.message)):
                        self.warning, self.filename, self.lineno = one.message, one.filename, one.lineno
                        return
            if first is not None:
                self._fail(f'"{self.expected_regex.pattern}" does not match "{first}"')
            called = getattr(self, "called", None)
            self._fail(f"{names} not triggered by {called}" if called else f"{names} not triggered")


    class _Logs:
        """`with self.assertLogs(…)`."""

        def __init__(self, case, logger, level, wants_none=False):
            import logging
            self._case, self._wants_none = case, wants_none
            self._level = logging.INFO if level is None else (
                getattr(logging, level) if isinstance(level, str) else level)
            self._logger = logger if hasattr(logger, "addHandler") else logging.getLogger(logger)
            self.records, self.output = [], []

        def __enter__(self):
            import logging
            formatter = logging.Formatter("%(levelname)s:%(name)s:%(message)s")
            watcher = self

            class Handler(logging.Handler):
                def emit(self, record):
                    watcher.records.append(record)
                    watcher.output.append(formatter.format(record))

            logger = self._logger
            self._old = logger.handlers[:], logger.level, logger.propagate
            logger.handlers, logger.propagate = [Handler()], False
            logger.setLevel(self._level)
            return None if self._wants_none else self

        def __exit__(self, kind, value, tb):
            import logging
            logger = self._logger
            logger.handlers, level, logger.propagate = self._old
            logger.setLevel(level)
            if kind is not None:
                return False
            if self._wants_none and self.records:
                self._case.fail(f"Unexpected logs found: {self.output!r}")
            if not self._wants_none and not self.records:
                self._case.fail(f"no logs of level {logging.getLevelName(self._level)} or higher "
                                f"triggered on {logger.name}")


    class _Assertions:
        """What tests say."""
        failureException, longMessage, maxDiff = AssertionError, True, _LONGEST_DIFF

        def fail(self, msg=None):
            raise self.failureException(msg)

        def _formatMessage(self, msg, standardMsg):
            if not self.longMessage:
                return msg or standardMsg
            return standardMsg if msg is None else f"{standardMsg} : {msg}"

        def _unless(self, holds, msg, standard):
            if not holds:
                raise self.failureException(self._formatMessage(msg, standard))

        def assertTrue(self, expr, msg=None):
            self._unless(expr, msg, f"{_shown(expr, True)} is not true")

        def assertFalse(self, expr, msg=None):
            self._unless(not expr, msg, f"{_shown(expr, True)} is not false")

        def addTypeEqualityFunc(self, typeobj, function):
            self._type_equality_funcs[typeobj] = function

        def assertEqual(self, first, second, msg=None):
            if first == second:
                return
            known = None
            if type(first) is type(second):
                known = self._type_equality_funcs.get(type(first))
                if isinstance(known, str):
                    known = getattr(self, known)
            if known is not None:
                return known(first, second, msg=msg)
            self.fail(self._formatMessage(msg, "%s != %s" % _common_shown(first, second)))

        def assertNotEqual(self, first, second, msg=None):
            self._unless(first != second, msg, f"{_shown(first, True)} == {_shown(second, True)}")

        def _nearly(self, first, second, places, delta):
            if delta is not None and places is not None:
                raise TypeError("specify delta or places not both")
            difference = abs(first - second)
            if delta is not None:
                return difference <= delta, f"within {_shown(delta, True)} delta", difference
            places = 7 if places is None else places
            return round(difference, places) == 0, f"within {places!r} places", difference

        def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
            if first == second:
                return
            holds, words, difference = self._nearly(first, second, places, delta)
            self._unless(holds, msg, f"{_shown(first, True)} != {_shown(second, True)} {words} "
                                     f"({_shown(difference, True)} difference)")

        def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
            holds, words, difference = self._nearly(first, second, places, delta)
            if delta is not None:
                words += f" ({_shown(difference, True)} difference)"
            self._unless(first != second and not holds, msg,
                         f"{_shown(first, True)} == {_shown(second, True)} {words}")

        def assertIn(self, member, container, msg=None):
            self._unless(member in container, msg,
                         f"{_shown(member, True)} not found in {_shown(container, True)}")

        def assertNotIn(self, member, container, msg=None):
            self._unless(member not in container, msg,
                         f"{_shown(member, True)} unexpectedly found in {_shown(container, True)}")

        def assertIs(self, expr1, expr2, msg=None):
            self._unless(expr1 is expr2, msg, f"{_shown(expr1, True)} is not {_shown(expr2, True)}")

        def assertIsNot(self, expr1, expr2, msg=None):
            self._unless(expr1 is not expr2, msg, f"unexpectedly identical: {_shown(expr1, True)}")

        def assertIsNone(self, obj, msg=None):
            self._unless(obj is None, msg, f"{_shown(obj, True)} is not None")

        def assertIsNotNone(self, obj, msg=None):
            self._unless(obj is not None, msg, "unexpectedly None")

        def assertIsInstance(self, obj, cls, msg=None):
            self._unless(isinstance(obj, cls), msg, f"{_shown(obj, True)} is not an instance of {cls!r}")

        def assertNotIsInstance(self, obj, cls, msg=None):
            self._unless(not isinstance(obj, cls), msg, f"{_shown(obj, True)} is an instance of {cls!r}")

        def _ordered(self, holds, a, words, b, msg):
            self._unless(holds, msg, f"{_shown(a, True)} not {words} {_shown(b, True)}")

        def assertLess(self, a, b, msg=None):
            self._ordered(a < b, a, "less than", b, msg)

        def assertLessEqual(self, a, b, msg=None):
            self._ordered(a <= b, a, "less than or equal to", b, msg)

        def assertGreater(self, a, b, msg=None):
            self._ordered(a > b, a, "greater than", b, msg)

        def assertGreaterEqual(self, a, b, msg=None):
            self._ordered(a >= b, a, "greater than or equal to", b, msg)

        def assertRaises(self, expected_exception, *args, **kwargs):
            return _Raises(expected_exception, self).handle("assertRaises", args, kwargs)

        def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
            made = _Raises(expected_exception, self, expected_regex)
            return made.handle("assertRaisesRegex", args, kwargs)

        def assertWarns(self, expected_warning, *args, **kwargs):
            made = _Raises(expected_warning, self, is_warning=True)
            return made.handle("assertWarns", args, kwargs)

        def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
            made = _Raises(expected_warning, self, expected_regex, is_warning=True)
            return made.handle("assertWarnsRegex", args, kwargs)

        def assertLogs(self, logger=None, level=None):
            return _Logs(self, logger, level)

        def assertNoLogs(self, logger=None, level=None):
            return _Logs(self, logger, level, wants_none=True)

        def assertRegex(self, text, expected_regex, msg=None):
            pattern = _re.compile(expected_regex) if isinstance(expected_regex, str) else expected_regex
            self._unless(pattern.search(text), msg,
                         f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

        def assertNotRegex(self, text, unexpected_regex, msg=None):
            pattern = (_re.compile(unexpected_regex) if isinstance(unexpected_regex, str)
                       else unexpected_regex)
            found = pattern.search(text)
            self._unless(not found, msg, found and (
                f"Regex matched: {text[found.start():found.end()]!r} matches {pattern.pattern!r} in "
                f"{text!r}"))
    """#
  }
}
