/// `difflib`, written in the language.
enum DifflibSource {
  static var text: String {
    #"""
    """Differences between sequences."""
    import collections as _collections
    import heapq as _heapq
    import re as _re

    __all__ = ["get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK",
               "IS_LINE_JUNK", "context_diff", "unified_diff", "Match"]

    Match = _collections.namedtuple("Match", "a b size")
    Match.__module__ = "difflib"


    def _ratio(matches, length):
        return 2.0 * matches / length if length else 1.0


    class SequenceMatcher:
        """Finds the longest stretches that two sequences have in common."""

        def __init__(self, isjunk=None, a="", b="", autojunk=True):
            self.isjunk, self.a, self.b, self.autojunk = isjunk, None, None, autojunk
            self.set_seqs(a, b)

        def set_seqs(self, a, b):
            self.set_seq1(a)
            self.set_seq2(b)

        def set_seq1(self, a):
            if a is not self.a:
                self.a, self.matching_blocks, self.opcodes = a, None, None

        def set_seq2(self, b):
            if b is self.b:
                return
            self.b, self.matching_blocks, self.opcodes, self.fullbcount = b, None, None, None
            places = self.b2j = {}
            for place, item in enumerate(b):
                places.setdefault(item, []).append(place)
            self.bjunk = {item for item in places if self.isjunk and self.isjunk(item)}
            for item in self.bjunk:
                del places[item]
            self.bpopular, count = set(), len(b)
            if self.autojunk and count >= 200:
                limit = count // 100 + 1
                self.bpopular = {item for item, found in places.items() if len(found) > limit}
                for item in self.bpopular:
                    del places[item]

        def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
            a, b, junk = self.a, self.b, self.bjunk
            ahi = len(a) if ahi is None else ahi
            bhi = len(b) if bhi is None else bhi
            i, j, size, lengths = alo, blo, 0, {}
            for one in range(alo, ahi):
                following = {}
                for two in self.b2j.get(a[one], ()):
                    if two < blo:
                        continue
                    if two >= bhi:
                        break
                    length = following[two] = lengths.get(two - 1, 0) + 1
                    if length > size:
                        i, j, size = one - length + 1, two - length + 1, length
                lengths = following
            # The stretch grows by what is too frequent to begin with, then by what does not count.
            for counts in (lambda item: item not in junk, lambda item: item in junk):
                while i > alo and j > blo and counts(b[j - 1]) and a[i - 1] == b[j - 1]:
                    i, j, size = i - 1, j - 1, size + 1
                while i + size < ahi and j + size < bhi and counts(b[j + size]) and (
                        a[i + size] == b[j + size]):
                    size += 1
            return Match(i, j, size)

        def get_matching_blocks(self):
            if self.matching_blocks is not None:
                return self.matching_blocks
            waiting, found = [(0, len(self.a), 0, len(self.b))], []
            while waiting:
                alo, ahi, blo, bhi = waiting.pop()
                i, j, size = match = self.find_longest_match(alo, ahi, blo, bhi)
                if size:
                    found.append(match)
                    if alo < i and blo < j:
                        waiting.append((alo, i, blo, j))
                    if i + size < ahi and j + size < bhi:
                        waiting.append((i + size, ahi, j + size, bhi))
            blocks, (a, b, length) = [], (0, 0, 0)
            for i, j, size in sorted(found):
                if a + length == i and b + length == j:
                    length += size
                else:
                    if length:
                        blocks.append(Match(a, b, length))
                    a, b, length = i, j, size
            if length:
                blocks.append(Match(a, b, length))
            self.matching_blocks = blocks + [Match(len(self.a), len(self.b), 0)]
            return self.matching_blocks

        def get_opcodes(self):
            if self.opcodes is None:
                self.opcodes, i, j = [], 0, 0
                for a, b, size in self.get_matching_blocks():
                    kind = {(True, True): "replace", (True, False): "delete", (False, True): "insert"}.get(
                        (i < a, j < b))
                    if kind:
                        self.opcodes.append((kind, i, a, j, b))
                    i, j = a + size, b + size
                    if size:
                        self.opcodes.append(("equal", a, i, b, j))
            return self.opcodes

        def get_grouped_opcodes(self, n=3):
            codes = list(self.get_opcodes()) or [("equal", 0, 1, 0, 1)]
            if codes[0][0] == "equal":
                kind, i1, i2, j1, j2 = codes[0]
                codes[0] = kind, max(i1, i2 - n), i2, max(j1, j2 - n), j2
            if codes[-1][0] == "equal":
                kind, i1, i2, j1, j2 = codes[-1]
                codes[-1] = kind, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
            group = []
            for kind, i1, i2, j1, j2 in codes:
                if kind == "equal" and i2 - i1 > 2 * n:
                    group.append((kind, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                    yield group
                    group, i1, j1 = [], max(i1, i2 - n), max(j1, j2 - n)
                group.append((kind, i1, i2, j1, j2))
            if group and not (len(group) == 1 and group[0][0] == "equal"):
                yield group

        def ratio(self):
            matches = sum(block.size for block in self.get_matching_blocks())
            return _ratio(matches, len(self.a) + len(self.b))

        def quick_ratio(self):
            if self.fullbcount is None:
                self.fullbcount = _collections.Counter(self.b)
            left, matches = dict(self.fullbcount), 0
            for item in self.a:
                if left.get(item, 0) > 0:
                    matches += 1
                left[item] = left.get(item, 0) - 1
            return _ratio(matches, len(self.a) + len(self.b))

        def real_quick_ratio(self):
            one, two = len(self.a), len(self.b)
            return _ratio(min(one, two), one + two)


    def get_close_matches(word, possibilities, n=3, cutoff=0.6):
        if not n > 0:
            raise ValueError(f"n must be > 0: {n!r}")
        if not 0.0 <= cutoff <= 1.0:
            raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
        found, matcher = [], SequenceMatcher()
        matcher.set_seq2(word)
        for one in possibilities:
            matcher.set_seq1(one)
            if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and (
                    matcher.ratio() >= cutoff):
                found.append((matcher.ratio(), one))
        return [one for _, one in _heapq.nlargest(n, found)]


    def IS_LINE_JUNK(line, pat=_re.compile(r"\s*(?:#\s*)?$").match):
        return pat(line) is not None


    def IS_CHARACTER_JUNK(ch, ws=" \t"):
        return ch in ws


    class Differ:
        """Differences of lines, with marks below those that are nearly the same."""

        def __init__(self, linejunk=None, charjunk=None):
            self.linejunk, self.charjunk = linejunk, charjunk

        def compare(self, a, b):
            matcher = SequenceMatcher(self.linejunk, a, b)
            for kind, alo, ahi, blo, bhi in matcher.get_opcodes():
                if kind == "replace":
                    yield from self._replaced(a, alo, ahi, b, blo, bhi)
                elif kind == "delete":
                    yield from self._marked("-", a, alo, ahi)
                elif kind == "insert":
                    yield from self._marked("+", b, blo, bhi)
                else:
                    yield from self._marked(" ", a, alo, ahi)

        @staticmethod
        def _marked(mark, lines, low, high):
            for place in range(low, high):
                yield f"{mark} {lines[place]}"

        def _plain(self, a, alo, ahi, b, blo, bhi):
            if bhi - blo < ahi - alo:
                yield from self._marked("+", b, blo, bhi)
                yield from self._marked("-", a, alo, ahi)
            else:
                yield from self._marked("-", a, alo, ahi)
                yield from self._marked("+", b, blo, bhi)

        def _replaced(self, a, alo, ahi, b, blo, bhi):
            best, cutoff, same, nearest = 0.74, 0.75, None, None
            matcher = SequenceMatcher(self.charjunk)
            for j in range(blo, bhi):
                matcher.set_seq2(b[j])
                for i in range(alo, ahi):
                    if a[i] == b[j]:
                        same = (i, j) if same is None else same
                        continue
                    matcher.set_seq1(a[i])
                    if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and (
                            matcher.ratio() > best):
                        best, nearest = matcher.ratio(), (i, j)
            if best < cutoff:
                if same is None:
                    yield from self._plain(a, alo, ahi, b, blo, bhi)
                    return
                nearest = same
            else:
                same = None
            i, j = nearest
            yield from self._around(a, alo, i, b, blo, j)
            if same is None:
                yield from self._with_hints(matcher, a[i], b[j])
            else:
                yield "  " + a[i]
            yield from self._around(a, i + 1, ahi, b, j + 1, bhi)

        def _around(self, a, alo, ahi, b, blo, bhi):
            if alo < ahi and blo < bhi:
                yield from self._replaced(a, alo, ahi, b, blo, bhi)
            elif alo < ahi:
                yield from self._marked("-", a, alo, ahi)
            else:
                yield from self._marked("+", b, blo, bhi)

        def _with_hints(self, matcher, one, two):
            below_one = below_two = ""
            matcher.set_seqs(one, two)
            for kind, i1, i2, j1, j2 in matcher.get_opcodes():
                marks = {"replace": "^^", "delete": "-+", "insert": "-+", "equal": "  "}[kind]
                below_one += marks[0] * (i2 - i1)
                below_two += marks[1] * (j2 - j1)
            for mark, line, below in (("-", one, below_one), ("+", two, below_two)):
                yield f"{mark} {line}"
                below = "".join(letter if sign == " " and letter.isspace() else sign
                                for letter, sign in zip(line, below)).rstrip()
                if below:
                    yield f"? {below}\n"


    def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        return Differ(linejunk, charjunk).compare(a, b)


    def restore(delta, which):
        mark = {1: "- ", 2: "+ "}.get(int(which))
        if mark is None:
            raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}")
        for line in delta:
            if line[:2] in ("  ", mark):
                yield line[2:]


    def _check(a, b, *others):
        for lines in (a, b):
            if lines and not isinstance(lines[0], str):
                raise TypeError(f"lines to compare must be str, not {type(lines[0]).__name__} "
                                f"({lines[0]!r})")
        for other in others:
            if not isinstance(other, str):
                raise TypeError(f"all arguments must be str, not: {other!r}")


    def _headings(marks, files, dates, lineterm):
        for mark, name, date in zip(marks, files, dates):
            yield f"{mark} {name}{chr(9) + date if date else ''}{lineterm}"


    def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
        _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)

        def span(start, stop):
            length = stop - start
            start += 1 if length else 0
            return f"{start}" if length == 1 else f"{start},{length}"

        started = False
        for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
            if not started:
                started = True
                yield from _headings(("---", "+++"), (fromfile, tofile), (fromfiledate, tofiledate),
                                     lineterm)
            first, last = group[0], group[-1]
            yield f"@@ -{span(first[1], last[2])} +{span(first[3], last[4])} @@{lineterm}"
            for kind, i1, i2, j1, j2 in group:
                if kind == "equal":
                    yield from (" " + line for line in a[i1:i2])
                if kind in ("replace", "delete"):
                    yield from ("-" + line for line in a[i1:i2])
                if kind in ("replace", "insert"):
                    yield from ("+" + line for line in b[j1:j2])


    def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
        _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)

        def span(start, stop):
            length = stop - start
            start += 1 if length else 0
            return f"{start}" if length <= 1 else f"{start},{start + length - 1}"

        marks, started = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}, False
        for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
            if not started:
                started = True
                yield from _headings(("***", "---"), (fromfile, tofile), (fromfiledate, tofiledate),
                                     lineterm)
            first, last = group[0], group[-1]
            yield "***************" + lineterm
            yield f"*** {span(first[1], last[2])} ****{lineterm}"
            if any(kind in ("replace", "delete") for kind, *_ in group):
                for kind, i1, i2, _, _ in group:
                    if kind != "insert":
                        yield from (marks[kind] + line for line in a[i1:i2])
            yield f"--- {span(first[3], last[4])} ----{lineterm}"
            if any(kind in ("replace", "insert") for kind, *_ in group):
                for kind, _, _, j1, j2 in group:
                    if kind != "delete":
                        yield from (marks[kind] + line for line in b[j1:j2])
    """#
  }
}
