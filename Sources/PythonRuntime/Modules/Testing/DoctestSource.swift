/// `doctest`, written in the language.
enum DoctestSource {
  static var text: String {
    #"""
    """Examples in docstrings that are tried."""
    import re as _re
    import sys as _sys
    import traceback as _traceback
    import types as _types
    from collections import namedtuple as _namedtuple

    TestResults = _namedtuple("TestResults", "failed attempted")
    TestResults.__module__ = "doctest"
    _FLAGS = {}


    def register_optionflag(name):
        return _FLAGS.setdefault(name, 1 << len(_FLAGS))


    DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
    DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
    NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
    ELLIPSIS = register_optionflag("ELLIPSIS")
    SKIP = register_optionflag("SKIP")
    IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
    REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
    REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
    REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
    REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
    FAIL_FAST = register_optionflag("FAIL_FAST")

    _EXCEPTION = _re.compile(r"^Traceback \(most recent call last\):\n(?:(?!\S).*\n)*(\S[\s\S]*)", _re.M)
    _OPTION = _re.compile(r"#\s*doctest:\s*([^\n'\"]*)$", _re.M)


    class Example:
        """A few lines and what they print."""

        def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
            self.source, self.want, self.exc_msg = source, want, exc_msg
            self.lineno, self.indent, self.options = lineno, indent, options or {}


    class DocTest:
        """The examples of one docstring."""

        def __init__(self, examples, globs, name, filename, lineno, docstring):
            self.examples, self.globs, self.name = examples, dict(globs), name
            self.filename, self.lineno, self.docstring = filename, lineno, docstring

        def __repr__(self):
            count = len(self.examples)
            words = "no examples" if not count else "1 example" if count == 1 else f"{count} examples"
            return f"<DocTest {self.name} from {self.filename}:{self.lineno} ({words})>"


    class DocTestParser:
        """Finds examples in text."""

        def get_examples(self, string, name="<string>"):
            lines, examples, place = string.expandtabs().split("\n"), [], 0
            while place < len(lines):
                line = lines[place]
                stripped = line.lstrip(" ")
                if not stripped.startswith(">>>") or stripped[3:4] not in ("", " "):
                    place += 1
                    continue
                indent, start = len(line) - len(stripped), place
                source = [stripped[4:]]
                place += 1
                while place < len(lines) and lines[place][indent:indent + 3] == "..." and (
                        not lines[place][:indent].strip()):
                    source.append(lines[place][indent + 4:])
                    place += 1
                want = []
                while place < len(lines) and lines[place].strip() and (
                        not lines[place].lstrip(" ").startswith(">>>")):
                    want.append(lines[place][indent:])
                    place += 1
                examples.append(self._example(source, want, start, indent))
            return examples

        def _example(self, source, want, start, indent):
            source, want = "\n".join(source) + "\n", "\n".join(want) + "\n" if want else ""
            found = _EXCEPTION.match(want)
            options = {}
            for one in _OPTION.finditer(source):
                for word in one.group(1).replace(",", " ").split():
                    options[_FLAGS[word[1:]]] = word[0] == "+"
            return Example(source, want, found and found.group(1), start, indent, options)

        def get_doctest(self, string, globs, name, filename, lineno):
            return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)


    class OutputChecker:
        """Compares what is printed with what is wanted."""

        def check_output(self, want, got, optionflags):
            if got == want:
                return True
            if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (
                    ("True\n", "1\n"), ("False\n", "0\n")):
                return True
            if not optionflags & DONT_ACCEPT_BLANKLINE:
                want = _re.sub(r"(?m)^<BLANKLINE>\s*?$", "", want)
                got = _re.sub(r"(?m)^[^\S\n]+$", "", got)
                if got == want:
                    return True
            if optionflags & NORMALIZE_WHITESPACE:
                got, want = " ".join(got.split()), " ".join(want.split())
                if got == want:
                    return True
            if optionflags & ELLIPSIS:
                pattern = ".*".join(_re.escape(part) for part in want.split("..."))
                return _re.fullmatch(pattern, got, _re.DOTALL) is not None
            return False

        def output_difference(self, example, got, optionflags):
            want = example.want
            if not optionflags & DONT_ACCEPT_BLANKLINE:
                got = _re.sub(r"(?m)^[ ]*(?=\n)", "<BLANKLINE>", got)
            if want and got:
                return f"Expected:\n{_indented(want)}Got:\n{_indented(got)}"
            if want:
                return f"Expected:\n{_indented(want)}Got nothing\n"
            return f"Expected nothing\nGot:\n{_indented(got)}" if got else "Expected nothing\nGot nothing\n"


    def _indented(text):
        return _re.sub(r"(?m)^(?!$)", "    ", text)


    class _Output:
        def __init__(self):
            self.parts = []

        def write(self, text):
            self.parts.append(text)
            return len(text)

        def flush(self):
            pass

        def getvalue(self):
            text = "".join(self.parts)
            return text if not text or text.endswith("\n") else text + "\n"


    class DocTestFinder:
        """Finds the docstrings of a module, a class or a function."""

        def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
            self._parser, self._recurse, self._exclude_empty = parser, recurse, exclude_empty
            self._verbose = verbose

        def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
            name = getattr(obj, "__name__", None) if name is None else name
            if globs is None:
                owner = obj if isinstance(obj, _types.ModuleType) else _module(
                    getattr(obj, "__module__", "__main__"))
                globs = dict(vars(owner))
            globs = {**globs, **(extraglobs or {}), "__name__": globs.get("__name__", "__main__")}
            tests = []
            self._find(tests, obj, name, globs, set(), getattr(obj, "__name__", None))
            return sorted(tests, key=lambda test: test.name)

        def _find(self, tests, obj, name, globs, seen, owner):
            if id(obj) in seen:
                return
            seen.add(id(obj))
            if self._verbose:
                print(f"Finding tests in {name}")
            text = getattr(obj, "__doc__", None) or ""
            if isinstance(text, str) and (text or not self._exclude_empty):
                test = self._parser.get_doctest(text, globs, name, globs.get("__file__", "<stdin>"),
                                                _first_line(obj))
                if test.examples or not self._exclude_empty:
                    tests.append(test)
            if not self._recurse:
                return
            is_module = isinstance(obj, _types.ModuleType)
            if is_module or isinstance(obj, type):
                for key, value in list(vars(obj).items()):
                    value = getattr(value, "__func__", value)
                    if isinstance(value, property):
                        self._find(tests, value, f"{name}.{key}", globs, seen, owner)
                    elif isinstance(value, (type, _types.FunctionType)) and (
                            not is_module or value.__module__ == obj.__name__):
                        self._find(tests, value, f"{name}.{key}", globs, seen, owner)
                if is_module:
                    for key, value in getattr(obj, "__test__", {}).items():
                        if isinstance(value, str):
                            tests.append(self._parser.get_doctest(value, globs, f"{name}.__test__.{key}",
                                                                  None, None))
                        else:
                            self._find(tests, value, f"{name}.__test__.{key}", globs, seen, owner)


    def _first_line(obj):
        """The line where a docstring begins, from 0."""
        code = getattr(obj, "__code__", None)
        if code is not None:
            number = code.co_firstlineno
            while True:
                line = _sys._source_line(code.co_filename, number)
                if line is None or _re.search(r":\s*(#.*)?$", line):
                    return number
                number += 1
        return 0 if isinstance(obj, _types.ModuleType) else None


    class DocTestRunner:
        """Tries examples and tells of those that print something else."""
        DIVIDER = "*" * 70

        def __init__(self, checker=None, verbose=None, optionflags=0):
            self._checker = OutputChecker() if checker is None else checker
            self._verbose = "-v" in _sys.argv if verbose is None else verbose
            self.optionflags, self.tries, self.failures, self._counts = optionflags, 0, 0, {}

        def run(self, test, compileflags=None, out=None, clear_globs=True):
            write = _sys.stdout.write if out is None else out
            failed = tried = 0
            for number, example in enumerate(test.examples):
                flags = self.optionflags
                for flag, on in example.options.items():
                    flags = flags | flag if on else flags & ~flag
                if flags & SKIP:
                    continue
                tried += 1
                if self._verbose:
                    want = f"Expecting:\n{_indented(example.want)}" if example.want else (
                        "Expecting nothing\n")
                    write(f"Trying:\n{_indented(example.source)}{want}")
                problem = self._problem(test, example, number, flags)
                if problem is None:
                    if self._verbose:
                        write("ok\n")
                    continue
                failed += 1
                if not (flags & REPORT_ONLY_FIRST_FAILURE and failed > 1):
                    write(self._heading(test, example) + problem)
                if flags & FAIL_FAST:
                    break
            if clear_globs:
                test.globs.clear()
            self._counts[test.name] = failed, tried
            self.failures += failed
            self.tries += tried
            return TestResults(failed, tried)

        def _heading(self, test, example):
            place = ""
            if test.filename:
                line = "?" if test.lineno is None else test.lineno + example.lineno + 1
                place = f'File "{test.filename}", line {line}, in {test.name}\n'
            else:
                place = f"Line {example.lineno + 1}, in {test.name}\n"
            return f"{self.DIVIDER}\n{place}Failed example:\n{_indented(example.source)}"

        def _problem(self, test, example, number, flags):
            output, outer, error = _Output(), _sys.stdout, None
            _sys.stdout = output
            try:
                name = f"<doctest {test.name}[{number}]>"
                exec(compile(example.source, name, "single"), test.globs)
            except KeyboardInterrupt:
                raise
            except BaseException as raised:
                error = raised
            finally:
                _sys.stdout = outer
            got = output.getvalue()
            if error is None:
                if self._checker.check_output(example.want, got, flags):
                    return None
                return self._checker.output_difference(example, got, flags)
            words = "".join(_traceback.format_exception_only(type(error), error))
            if example.exc_msg is None:
                text = "".join(_traceback.format_exception(type(error), error, error.__traceback__))
                return f"Exception raised:\n{_indented(text)}"
            if self._checker.check_output(example.exc_msg, words, flags):
                return None
            if flags & IGNORE_EXCEPTION_DETAIL and (
                    _kind(example.exc_msg) == _kind(words)):
                return None
            text = got + "Traceback (most recent call last):\n  ...\n" + words
            return self._checker.output_difference(example, text, flags)

        def summarize(self, verbose=None):
            verbose = self._verbose if verbose is None else verbose
            passed = sorted((name, tried) for name, (failed, tried) in self._counts.items()
                            if tried and not failed)
            empty = sorted(name for name, (failed, tried) in self._counts.items() if not tried)
            broken = sorted((name, failed, tried) for name, (failed, tried) in self._counts.items()
                            if failed)
            if verbose:
                if empty:
                    print(f"{len(empty)} items had no tests:")
                    print("\n".join("    " + name for name in empty))
                if passed:
                    print(f"{len(passed)} items passed all tests:")
                    print("\n".join(f" {tried:3} tests in {name}" for name, tried in passed))
            if broken:
                print(self.DIVIDER)
                print(f"{len(broken)} items had failures:")
                print("\n".join(f" {failed:3} of {tried:3} in {name}" for name, failed, tried in broken))
            if verbose:
                print(f"{self.tries} tests in {len(self._counts)} items.")
                print(f"{self.tries - self.failures} passed and {self.failures} failed.")
            if self.failures:
                print(f"***Test Failed*** {self.failures} failures.")
            elif verbose:
                print("Test passed.")
            return TestResults(self.failures, self.tries)


    def _kind(words):
        return words.partition(":")[0].strip().rpartition(".")[2]


    def _module(name):
        found = _sys._loaded(name)
        return __import__(name, None, None, ["*"]) if found is None else found


    def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
                raise_on_error=False, exclude_empty=False):
        m = _module("__main__") if m is None else m
        name = m.__name__ if name is None else name
        runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
        for test in DocTestFinder(exclude_empty=exclude_empty).find(m, name, globs=globs,
                                                                    extraglobs=extraglobs):
            runner.run(test)
        if report:
            runner.summarize()
        return TestResults(runner.failures, runner.tries)


    def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
        runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
        for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
            runner.run(test)
    """#
  }
}
