extension UnittestSource {
  /// Results, suites, and who runs them.
  static var running: String {
    #"""


    class TestResult:
        """What became of tests."""

        def __init__(self, stream=None, descriptions=None, verbosity=None):
            self.failfast, self.shouldStop, self.testsRun, self.buffer = False, False, 0, False
            self.failures, self.errors, self.skipped = [], [], []
            self.expectedFailures, self.unexpectedSuccesses = [], []

        def startTestRun(self):
            pass

        def stopTestRun(self):
            pass

        def startTest(self, test):
            self.testsRun += 1

        def stopTest(self, test):
            pass

        def stop(self):
            self.shouldStop = True

        def _text(self, err):
            kind, value, tb = err
            return "".join(_traceback.format_exception(kind, value, tb))

        def _stop_if_failed(self):
            if self.failfast:
                self.stop()

        def addError(self, test, err):
            self.errors.append((test, self._text(err)))
            self._stop_if_failed()

        def addFailure(self, test, err):
            self.failures.append((test, self._text(err)))
            self._stop_if_failed()

        def addSubTest(self, test, subtest, err):
            if err is not None:
                failed = issubclass(err[0], test.failureException)
                (self.failures if failed else self.errors).append((subtest, self._text(err)))
                self._stop_if_failed()

        def addSuccess(self, test):
            pass

        def addSkip(self, test, reason):
            self.skipped.append((test, reason))

        def addExpectedFailure(self, test, err):
            self.expectedFailures.append((test, self._text(err)))

        def addUnexpectedSuccess(self, test):
            self.unexpectedSuccesses.append(test)
            self._stop_if_failed()

        def wasSuccessful(self):
            return not (self.failures or self.errors or self.unexpectedSuccesses)

        def __repr__(self):
            return (f"<{type(self).__module__}.{type(self).__qualname__} run={self.testsRun} "
                    f"errors={len(self.errors)} failures={len(self.failures)}>")


    TestResult.__module__ = "unittest.result"


    class TextTestResult(TestResult):
        """Tells how tests go, in dots or in words."""

        def __init__(self, stream, descriptions, verbosity):
            super().__init__(stream, descriptions, verbosity)
            self.stream, self.descriptions = stream, descriptions
            self.showAll, self.dots = verbosity > 1, verbosity == 1
            self._is_new_line = True

        def getDescription(self, test):
            first = test.shortDescription()
            return f"{test}\n{first}" if self.descriptions and first else str(test)

        def startTest(self, test):
            super().startTest(test)
            if self.showAll:
                self._write(f"{self.getDescription(test)} ... ")
                self._is_new_line = False

        def _write(self, text):
            self.stream.write(text)
            self.stream.flush()

        def _tell(self, test, words, mark):
            if self.showAll:
                if isinstance(test, _SubTest):
                    if not self._is_new_line:
                        self._write("\n")
                    self._write(f"  {self.getDescription(test)} ... ")
                elif self._is_new_line:
                    self._write(f"{self.getDescription(test)} ... ")
                self._write(words + "\n")
                self._is_new_line = True
            elif self.dots:
                self._write(mark)

        def addSubTest(self, test, subtest, err):
            super().addSubTest(test, subtest, err)
            if err is not None:
                failed = issubclass(err[0], subtest.failureException)
                self._tell(subtest, *(("FAIL", "F") if failed else ("ERROR", "E")))

        def addSuccess(self, test):
            self._tell(test, "ok", ".")

        def addError(self, test, err):
            super().addError(test, err)
            self._tell(test, "ERROR", "E")

        def addFailure(self, test, err):
            super().addFailure(test, err)
            self._tell(test, "FAIL", "F")

        def addSkip(self, test, reason):
            super().addSkip(test, reason)
            self._tell(test, f"skipped {reason!r}", "s")

        def addExpectedFailure(self, test, err):
            super().addExpectedFailure(test, err)
            self._tell(test, "expected failure", "x")

        def addUnexpectedSuccess(self, test):
            super().addUnexpectedSuccess(test)
            self._tell(test, "unexpected success", "u")

        def printErrors(self):
            if self.dots or self.showAll:
                self._write("\n")
            for words, entries in (("ERROR", self.errors), ("FAIL", self.failures)):
                for test, text in entries:
                    self._write(f"{'=' * 70}\n{words}: {self.getDescription(test)}\n{'-' * 70}\n{text}\n")
            if self.unexpectedSuccesses:
                self._write("=" * 70 + "\n")
                for test in self.unexpectedSuccesses:
                    self._write(f"UNEXPECTED SUCCESS: {self.getDescription(test)}\n")


    TextTestResult.__module__ = "unittest.runner"


    class TestSuite:
        """Tests that are run together."""

        def __init__(self, tests=()):
            self._tests = []
            self.addTests(tests)

        def __iter__(self):
            return iter(self._tests)

        def __repr__(self):
            return f"<{type(self).__module__}.{type(self).__qualname__} tests={list(self)}>"

        def __eq__(self, other):
            if not isinstance(other, TestSuite):
                return NotImplemented
            return list(self) == list(other)

        def addTest(self, test):
            if not callable(test):
                raise TypeError(f"{test!r} is not callable")
            if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
                raise TypeError("TestCases and TestSuites must be instantiated before passing them to "
                                "addTest()")
            self._tests.append(test)

        def addTests(self, tests):
            if isinstance(tests, str):
                raise TypeError("tests must be an iterable of tests, not a string")
            for test in tests:
                self.addTest(test)

        def countTestCases(self):
            return sum(test.countTestCases() for test in self)

        def _all(self):
            for test in self:
                if isinstance(test, TestSuite):
                    yield from test._all()
                else:
                    yield test

        def run(self, result, debug=False):
            current, failed = None, False
            for test in self._all():
                if result.shouldStop:
                    break
                if type(test) is not current:
                    self._leave(current, failed, result)
                    current = type(test)
                    failed = not self._class_action(current, "setUpClass", result)
                if not failed:
                    test(result)
            self._leave(current, failed, result)
            return result

        __call__ = run

        def _leave(self, cls, failed, result):
            if cls is None:
                return
            if not failed:
                self._class_action(cls, "tearDownClass", result)
            while getattr(cls, "_class_cleanups", None):
                function, args, kwargs = cls._class_cleanups.pop()
                function(*args, **kwargs)

        def _class_action(self, cls, name, result):
            if getattr(cls, "__unittest_skip__", False):
                return True
            try:
                getattr(cls, name, lambda: None)()
                return True
            except SkipTest as error:
                result.addSkip(_ErrorHolder(f"{name} ({cls.__module__}.{cls.__qualname__})"), str(error))
            except Exception as error:
                holder = _ErrorHolder(f"{name} ({cls.__module__}.{cls.__qualname__})")
                result.addError(holder, (type(error), error, error.__traceback__))
            return False


    TestSuite.__module__ = "unittest.suite"


    class _ErrorHolder:
        failureException = None

        def __init__(self, description):
            self.description = description

        def id(self):
            return self.description

        def shortDescription(self):
            return None

        def __str__(self):
            return self.description


    class TestLoader:
        """Finds tests."""
        testMethodPrefix, suiteClass = "test", TestSuite
        errors = []

        def getTestCaseNames(self, testCaseClass):
            return sorted(name for name in dir(testCaseClass) if name.startswith(self.testMethodPrefix)
                          and callable(getattr(testCaseClass, name)))

        def loadTestsFromTestCase(self, testCaseClass):
            if issubclass(testCaseClass, TestSuite):
                raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to "
                                "derive from TestCase?")
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
            return self.suiteClass(map(testCaseClass, names))

        def loadTestsFromModule(self, module, *args, pattern=None, **kwargs):
            found = [getattr(module, name) for name in dir(module)]
            suites = [self.loadTestsFromTestCase(one) for one in found
                      if isinstance(one, type) and issubclass(one, TestCase)
                      and one not in (TestCase, FunctionTestCase)]
            return self.suiteClass(suites)

        def loadTestsFromName(self, name, module=None):
            target, parent = _module("__main__") if module is None else module, None
            for part in name.split("."):
                parent, target = target, getattr(target, part)
            if isinstance(target, type) and issubclass(target, TestCase):
                return self.loadTestsFromTestCase(target)
            if isinstance(parent, type) and issubclass(parent, TestCase):
                return self.suiteClass([parent(name.split(".")[-1])])
            return target()

        def loadTestsFromNames(self, names, module=None):
            return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


    defaultTestLoader = TestLoader()


    def _module(name):
        found = _sys._loaded(name)
        return __import__(name, None, None, ["*"]) if found is None else found


    def makeSuite(testCaseClass, prefix="test", sortUsing=None, suiteClass=TestSuite):
        loader = TestLoader()
        loader.testMethodPrefix, loader.suiteClass = prefix, suiteClass
        return loader.loadTestsFromTestCase(testCaseClass)


    class TextTestRunner:
        """Runs tests and tells how they went."""
        resultclass = TextTestResult

        def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False,
                     resultclass=None, warnings=None, *, tb_locals=False):
            self.stream = _sys.stderr if stream is None else stream
            self.descriptions, self.verbosity, self.failfast = descriptions, verbosity, failfast
            self.resultclass = self.resultclass if resultclass is None else resultclass

        def run(self, test):
            result = self.resultclass(self.stream, self.descriptions, self.verbosity)
            result.failfast = self.failfast
            start = _time.perf_counter()
            result.startTestRun()
            test(result)
            result.stopTestRun()
            taken = _time.perf_counter() - start
            result.printErrors()
            count = result.testsRun
            self.stream.write(f"{'-' * 70}\nRan {count} test{'' if count == 1 else 's'} in {taken:.3f}s\n\n")
            details = []
            if not result.wasSuccessful():
                details += [f"{words}={len(found)}" for words, found in
                            (("failures", result.failures), ("errors", result.errors)) if found]
            details += [f"{words}={len(found)}" for words, found in
                        (("skipped", result.skipped), ("expected failures", result.expectedFailures),
                         ("unexpected successes", result.unexpectedSuccesses)) if found]
            word = "OK" if result.wasSuccessful() else "FAILED"
            self.stream.write(word + (f" ({', '.join(details)})" if details else "") + "\n")
            self.stream.flush()
            return result


    class TestProgram:
        """Runs the tests of a module."""

        def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None,
                     testLoader=defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                     buffer=None, warnings=None, *, tb_locals=False):
            words = (_sys.argv if argv is None else argv)[1:]
            verbosity = 2 if {"-v", "--verbose"} & set(words) else 0 if {"-q", "--quiet"} & set(words) else (
                verbosity)
            names = [word for word in words if not word.startswith("-")]
            if not names and defaultTest is not None:
                names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
            self.module = _module(module) if isinstance(module, str) else module
            self.test = (testLoader.loadTestsFromNames(names, self.module) if names
                         else testLoader.loadTestsFromModule(self.module))
            runner = TextTestRunner if testRunner is None else testRunner
            if isinstance(runner, type):
                runner = runner(verbosity=verbosity, failfast=bool(failfast or {"-f", "--failfast"} & set(words)))
            self.result = runner.run(self.test)
            if exit:
                _sys.exit(not self.result.wasSuccessful())


    main = TestProgram
    """#
  }
}
