# The module re.
import re
print(re.findall(r"\d+", "a1b22"), re.sub(r"(\w+) (\w+)", r"\2 \1", "a b"), re.split(r"[,;]\s*", "a, b;c"), re.match(r"(?P<n>\w+)", "hi").groupdict(), re.search("x", "abc"), re.fullmatch("a+", "aaa"), re.compile("a|b").findall("cab"), re.sub("a", lambda m: m.group().upper(), "banana", count=2), re.escape("a.b"), [m.span() for m in re.finditer("a", "banana")], re.match("(a)(b)?", "a").groups(), re.IGNORECASE, re.findall("(?i)A", "aA"), re.subn("a", "b", "aa"))
m = re.match(r"(\d+)-(\d+)", "12-34"); print(m, m.group(0, 1, 2), m[1], m.start(2), m.end(), m.string, m.re.pattern, m.lastindex)
