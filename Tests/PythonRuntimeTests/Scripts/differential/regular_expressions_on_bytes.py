"""Patterns of bytes."""
import re

p = re.compile(rb"(?P<word>\w+) (\d+)")
m = p.search(b"--spam 42--")
print(p, p.flags, p.groups, p.groupindex, m, m.group(), m.group("word", 2), m.groups(), m.groupdict(), m.span())
print(re.findall(b"a.", b"abacad"), re.split(b"[,;]", b"a,b;c"), re.sub(rb"(\w)", rb"<\1>", b"ab c"))
print(re.sub(b"x", b"", bytearray(b"axb")), re.subn(b"b", lambda m: m.group().upper(), b"abab"))
print(re.findall(rb"\w", "aé".encode("latin-1")), re.findall(rb"(?i)A", b"aA"), re.escape(b"a.b*"))
print([m.start() for m in re.finditer(b"a", b"banana")], re.fullmatch(b"\\d*", b""), re.match(b"x", b"y"))
for function in (
    lambda: re.match(b"a", "a"), lambda: re.match("a", b"a"), lambda: re.compile(b"(a"),
    lambda: re.compile(b"a", re.UNICODE), lambda: re.sub(b"a", "x", b"a"), lambda: re.sub(b"a", lambda m: "x", b"a"),
    lambda: re.match(bytearray(b"a"), b"a"), lambda: re.sub("a", rb"\1", "a"), lambda: re.sub("a", b"x", "a"),
):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)
