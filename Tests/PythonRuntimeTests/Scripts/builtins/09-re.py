# re: searching, groups, replacement, errors.
import re
print(re.findall(r"\w+", "hello big world"), re.sub(r"(\w)(\w*)", r"\2\1", "hello big"), re.split(r"[,;]\s*", "a, b;c"))
m = re.search(r"(?P<key>\w+)=(?P<val>\d+)", "lr=10")
print(m, m.groupdict(), m["key"], m.span("val"), m.lastgroup, re.compile("a", re.I))
for m in re.finditer("a|b", "cab"): print(m.start(), m.group())
try: re.compile("(")
except re.error as e: print(e, e.pos)
print(re.sub("a", lambda m: m.group().upper(), "banana", count=2), re.escape("a.b"), re.fullmatch("a+", "aab"))
