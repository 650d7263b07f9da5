extension UnittestSource {
  /// Comparisons of containers, and the cases.
  static var cases: String {
    #"""


    class _Comparisons(_Assertions):
        """Equality of containers, and what differs."""

        def _with_diff(self, standard, diff):
            if self.maxDiff is None or len(diff) <= self.maxDiff:
                return standard + diff
            return standard + f"\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it."

        def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
            if seq_type is not None:
                for place, seq in (("First", seq1), ("Second", seq2)):
                    if not isinstance(seq, seq_type):
                        raise self.failureException(f"{place} sequence is not a {seq_type.__name__}: "
                                                    f"{_shown(seq, True)}")
            if seq1 == seq2:
                return
            name = "sequence" if seq_type is None else seq_type.__name__
            standard = "%ss differ: %s != %s\n" % (name.capitalize(), *_common_shown(seq1, seq2))
            one, two = len(seq1), len(seq2)
            for place in range(min(one, two)):
                if seq1[place] != seq2[place]:
                    standard += "\nFirst differing element %d:\n%s\n%s\n" % (
                        place, *_common_shown(seq1[place], seq2[place]))
                    break
            for words, longer, shorter, seq in (("First", one, two, seq1), ("Second", two, one, seq2)):
                if longer > shorter:
                    standard += (f"\n{words} {name} contains {longer - shorter} additional elements.\n"
                                 f"First extra element {shorter}:\n{_shown(seq[shorter])}\n")
            diff = "\n" + "\n".join(_difflib.ndiff(_pprint.pformat(seq1).splitlines(),
                                                   _pprint.pformat(seq2).splitlines()))
            self.fail(self._formatMessage(msg, self._with_diff(standard, diff)))

        def assertListEqual(self, list1, list2, msg=None):
            self.assertSequenceEqual(list1, list2, msg, seq_type=list)

        def assertTupleEqual(self, tuple1, tuple2, msg=None):
            self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

        def assertSetEqual(self, set1, set2, msg=None):
            lines = []
            for words, extra in (("first", set1 - set2), ("second", set2 - set1)):
                if extra:
                    lines.append(f"Items in the {words} set but not the "
                                 f"{'second' if words == 'first' else 'first'}:")
                    lines += map(repr, extra)
            self._unless(not lines, msg, "\n".join(lines))

        def assertDictEqual(self, d1, d2, msg=None):
            for place, one in (("First", d1), ("Second", d2)):
                self.assertIsInstance(one, dict, f"{place} argument is not a dictionary")
            if d1 != d2:
                standard = "%s != %s" % _common_shown(d1, d2)
                diff = "\n" + "\n".join(_difflib.ndiff(_pprint.pformat(d1).splitlines(),
                                                       _pprint.pformat(d2).splitlines()))
                self.fail(self._formatMessage(msg, self._with_diff(standard, diff)))

        def assertMultiLineEqual(self, first, second, msg=None):
            for place, one in (("First", first), ("Second", second)):
                self.assertIsInstance(one, str, f"{place} argument is not a string")
            if first == second:
                return
            ones, twos = first.splitlines(True), second.splitlines(True)
            if len(ones) == 1 and first.strip("\r\n") == first:
                ones, twos = [first + "\n"], [line + "\n" for line in second.splitlines()]
            standard = "%s != %s" % _common_shown(first, second)
            diff = "\n" + "".join(_difflib.ndiff(ones, twos))
            self.fail(self._formatMessage(msg, self._with_diff(standard, diff)))

        def assertCountEqual(self, first, second, msg=None):
            ones, twos = list(first), list(second)
            try:
                one, two = _collections.Counter(ones), _collections.Counter(twos)
                if one == two:
                    return
                found = [(one[item], two[item], item) for item in one if one[item] != two[item]]
                found += [(0, two[item], item) for item in two if item not in one]
            except TypeError:
                found, seen = [], []
                for item in ones + twos:
                    if item not in seen:
                        seen.append(item)
                        if ones.count(item) != twos.count(item):
                            found.append((ones.count(item), twos.count(item), item))
            if found:
                lines = "\n".join("First has %d, Second has %d:  %r" % one for one in found)
                self.fail(self._formatMessage(msg, self._with_diff("Element counts were not equal:\n",
                                                                   lines)))


    _EQUALITIES = {dict: "assertDictEqual", list: "assertListEqual", tuple: "assertTupleEqual",
                   set: "assertSetEqual", frozenset: "assertSetEqual", str: "assertMultiLineEqual"}


    class TestCase(_Comparisons):
        """One test, or several as methods `test…`."""
        _classSetupFailed = False

        def __init_subclass__(cls, *args, **kwargs):
            cls._class_cleanups = []
            super().__init_subclass__(*args, **kwargs)

        def __init__(self, methodName="runTest"):
            self._testMethodName, self._cleanups = methodName, []
            self._type_equality_funcs = dict(_EQUALITIES)
            method = getattr(self, methodName, None)
            if method is None and methodName != "runTest":
                raise ValueError(f"no such test method in {type(self)}: {methodName}")
            self._testMethodDoc = method.__doc__ if method is not None else None
            self._subtest = None

        def setUp(self):
            pass

        def tearDown(self):
            pass

        @classmethod
        def setUpClass(cls):
            pass

        @classmethod
        def tearDownClass(cls):
            pass

        def countTestCases(self):
            return 1

        def defaultTestResult(self):
            return TestResult()

        def id(self):
            cls = type(self)
            return f"{cls.__module__}.{cls.__qualname__}.{self._testMethodName}"

        def shortDescription(self):
            return self._testMethodDoc.strip().split("\n")[0].strip() if self._testMethodDoc else None

        def __str__(self):
            cls = type(self)
            return f"{self._testMethodName} ({cls.__module__}.{cls.__qualname__}.{self._testMethodName})"

        def __repr__(self):
            cls = type(self)
            return f"<{cls.__module__}.{cls.__qualname__} testMethod={self._testMethodName}>"

        def __eq__(self, other):
            if type(self) is not type(other):
                return NotImplemented
            return self._testMethodName == other._testMethodName

        def __hash__(self):
            return hash((type(self), self._testMethodName))

        def addCleanup(self, function, /, *args, **kwargs):
            self._cleanups.append((function, args, kwargs))

        def doCleanups(self):
            while self._cleanups:
                function, args, kwargs = self._cleanups.pop()
                self._attempt(self, lambda: function(*args, **kwargs))

        @classmethod
        def addClassCleanup(cls, function, /, *args, **kwargs):
            cls._class_cleanups.append((function, args, kwargs))

        def enterContext(self, cm):
            value = cm.__enter__()
            self.addCleanup(cm.__exit__, None, None, None)
            return value

        def skipTest(self, reason):
            raise SkipTest(reason)

        @_contextlib.contextmanager
        def subTest(self, msg=None, **params):
            outer = self._subtest
            known = {} if outer is None else outer.params
            self._subtest = part = _SubTest(self, msg, {**known, **params})
            try:
                yield
            except SkipTest as error:
                self._outcome.addSkip(part, str(error))
            except _Failed:
                raise
            except Exception as error:
                self._failed = True
                self._outcome.addSubTest(self, part, (type(error), error, error.__traceback__))
                if self._outcome.failfast:
                    raise _Failed from None
            else:
                self._outcome.addSubTest(self, part, None)
            finally:
                self._subtest = outer

        def _attempt(self, test, action):
            """Whether an action does well; what it raises is noted."""
            result = self._outcome
            try:
                action()
                return True
            except KeyboardInterrupt:
                raise
            except SkipTest as error:
                result.addSkip(test, str(error))
            except _Failed:
                self._failed = True
            except self.failureException as error:
                self._note(result.addFailure, error)
            except Exception as error:
                self._note(result.addError, error)
            return False

        def _note(self, add, error):
            if self._expects_failure:
                self._expected = (type(error), error, error.__traceback__)
            else:
                self._failed = True
                add(self, (type(error), error, error.__traceback__))

        def run(self, result=None):
            result = self._outcome = self.defaultTestResult() if result is None else result
            self._failed, self._expected = False, None
            method = getattr(self, self._testMethodName)
            result.startTest(self)
            try:
                for one in (type(self), method):
                    if getattr(one, "__unittest_skip__", False):
                        result.addSkip(self, one.__unittest_skip_why__)
                        return result
                self._expects_failure = any(getattr(one, "__unittest_expecting_failure__", False)
                                            for one in (type(self), method))
                fine = self._attempt(self, self.setUp)
                if fine:
                    fine = self._attempt(self, method)
                    fine = self._attempt(self, self.tearDown) and fine
                self.doCleanups()
                if self._expected is not None:
                    result.addExpectedFailure(self, self._expected)
                elif fine and not self._failed:
                    (result.addUnexpectedSuccess if self._expects_failure else result.addSuccess)(self)
                return result
            finally:
                result.stopTest(self)

        __call__ = run

        def debug(self):
            self.setUp()
            getattr(self, self._testMethodName)()
            self.tearDown()


    class _SubTest(TestCase):
        def __init__(self, case, message, params):
            super().__init__()
            self.test_case, self.message, self.params = case, message, params
            self.failureException = case.failureException

        def runTest(self):
            raise NotImplementedError("subtests cannot be run directly")

        def _words(self):
            words = [] if self.message is None else [f"[{self.message}]"]
            if self.params:
                words.append(f"({', '.join(f'{name}={value!r}' for name, value in self.params.items())})")
            return " ".join(words) or "(<subtest>)"

        def id(self):
            return f"{self.test_case.id()} {self._words()}"

        def shortDescription(self):
            return self.test_case.shortDescription()

        def __str__(self):
            return f"{self.test_case} {self._words()}"


    class FunctionTestCase(TestCase):
        """A function as a test."""

        def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
            super().__init__()
            self._function, self._set_up, self._tear_down = testFunc, setUp, tearDown
            self._description = description

        def setUp(self):
            if self._set_up is not None:
                self._set_up()

        def tearDown(self):
            if self._tear_down is not None:
                self._tear_down()

        def runTest(self):
            self._function()

        def id(self):
            return self._function.__name__
    """#
  }
}
