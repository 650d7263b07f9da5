extension SupportSource {
  /// The part of `traceback` that knows chains and groups.
  static var boxes: String {
    #"""


    class _Boxes:
        """How deep in the boxes of groups a text stands."""
        depth, is_open = 0, False

        def put(self, text, mark=None):
            margin = "  " * self.depth + (mark or ("| " if self.depth else ""))
            if not margin:
                return text
            return "".join(margin + line for line in text.splitlines(True))


    class TracebackException:
        """An exception ready to be shown, with those before it and those inside of it."""

        def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
                     capture_locals=False, compact=False, max_group_width=15, max_group_depth=10):
            self._begin(exc_type, exc_value, exc_traceback, limit)
            self.max_group_width, self.max_group_depth = max_group_width, max_group_depth
            seen, waiting = {id(exc_value)}, [(self, exc_value)]
            while waiting:
                entry, error = waiting.pop()
                if error is not None:
                    waiting += entry._surroundings(error, seen, limit, compact)

        @classmethod
        def from_exception(cls, exc, *args, **kwargs):
            return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

        def _begin(self, exc_type, value, tb, limit):
            self.exc_type, self.stack = exc_type, extract_tb(tb, limit)
            self._last = format_exception_only(value)
            self._str = str(value) if value is not None else "None"
            self.__notes__ = getattr(value, "__notes__", None)
            self.__cause__ = self.__context__ = self.exceptions = None
            self.__suppress_context__ = getattr(value, "__suppress_context__", False)
            self.max_group_width, self.max_group_depth = 15, 10
            if issubclass(exc_type or object, SyntaxError):
                self.filename, self.text, self.msg = value.filename, value.text, value.msg
                self.lineno = None if value.lineno is None else str(value.lineno)
                self.offset, self.end_offset = value.offset, value.end_offset

        def _surroundings(self, error, seen, limit, compact):
            found = []
            cause, context = error.__cause__, error.__context__

            def entry(other):
                seen.add(id(other))
                made = TracebackException.__new__(TracebackException)
                made._begin(type(other), other, other.__traceback__, limit)
                made.max_group_width = self.max_group_width
                made.max_group_depth = self.max_group_depth
                found.append((made, other))
                return made

            if cause is not None and id(cause) not in seen:
                self.__cause__ = entry(cause)
            wanted = not compact or self.__cause__ is None and not error.__suppress_context__
            if wanted and context is not None and id(context) not in seen:
                self.__context__ = entry(context)
            if isinstance(error, BaseExceptionGroup):
                self.exceptions = [entry(one) for one in error.exceptions]
            return found

        def _chain(self):
            chain, entry = [], self
            while entry is not None:
                if entry.__cause__ is not None:
                    words, before = _CAUSE, entry.__cause__
                elif entry.__context__ is not None and not entry.__suppress_context__:
                    words, before = _CONTEXT, entry.__context__
                else:
                    words = before = None
                chain.append((words, entry))
                entry = before
            return reversed(chain)

        def format(self, *, chain=True, _ctx=None):
            boxes = _Boxes() if _ctx is None else _ctx
            for words, entry in self._chain() if chain else [(None, self)]:
                if words is not None:
                    yield boxes.put(words)
                if entry.exceptions is None:
                    yield from entry._own(boxes, "Traceback (most recent call last):\n")
                elif boxes.depth > self.max_group_depth:
                    yield boxes.put(f"... (max_group_depth is {self.max_group_depth})\n")
                else:
                    yield from entry._group(boxes, chain)

        def _own(self, boxes, title, mark=None):
            if self.stack:
                yield boxes.put(title, mark)
                for line in self.stack.format():
                    yield boxes.put(line)
            for line in self._last:
                yield boxes.put(line)

        def _group(self, boxes, chain):
            outermost = boxes.depth == 0
            boxes.depth += outermost
            title = "Exception Group Traceback (most recent call last):\n"
            yield from self._own(boxes, title, "+ " if outermost else None)
            boxes.is_open = False
            count, width = len(self.exceptions), self.max_group_width
            last = min(count, width + 1) - 1
            for place in range(last + 1):
                boxes.is_open = boxes.is_open or place == last
                name = place + 1 if place < width else "..."
                corner = "+-" if place == 0 else "  "
                dashes = "-" * 16
                yield f"{'  ' * boxes.depth}{corner}+{dashes} {name} {dashes}\n"
                boxes.depth += 1
                if place < width:
                    yield from self.exceptions[place].format(chain=chain, _ctx=boxes)
                else:
                    more = count - width
                    yield boxes.put(f"and {more} more exception{'s' if more > 1 else ''}\n")
                if place == last and boxes.is_open:
                    yield f"{'  ' * boxes.depth}+{'-' * 36}\n"
                    boxes.is_open = False
                boxes.depth -= 1
            boxes.depth -= outermost

        def format_exception_only(self):
            yield from self._last

        def print(self, *, file=None, chain=True):
            print("".join(self.format(chain=chain)), end="", file=file or _sys.stderr)

        def __eq__(self, other):
            if isinstance(other, TracebackException):
                return self.__dict__ == other.__dict__
            return NotImplemented

        def __str__(self):
            return self._str
    """#
  }
}
