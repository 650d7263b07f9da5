"""UTF-16 and UTF-32, JSON in bytes, sizes that are too large, and the hash of nothing."""
import json
import re


def show(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


text = "aé日😀"
for name in ("utf-16", "UTF_16_LE", "utf-16-be", "utf-32", "utf32", "utf-32-be", "utf-8-sig", "utf-8"):
    data = text.encode(name)
    print(name, data, data.decode(name) == text)
for data, name in [
    (b"\x00\xd8\x00\x00", "utf-32-le"), (b"\x00\xd8\x00", "utf-16-le"), (b"\x00\xd8\x00\x00", "utf-16-le"),
    (b"\x00\xdc\x00\x00", "utf-16-le"), (b"abc", "utf-16"), (b"abcde", "utf-32"), (b"abcd", "utf-32-be"),
    (b"\x00\xd8", "utf-16-le"), (b"\xfe\xffabc", "utf-16"), (b"\x00" * 5, "utf-32"), (b"\xed\xa0\x80", "utf-8"),
    (b"\xe0\x80\x80", "utf-8"), (b"\xf0\x80\x80\x80", "utf-8"), (b"\xf4\x90\x80\x80", "utf-8"), (b"\xe0\xa0", "utf-8")]:
    show(lambda: data.decode(name))
for data in [
    b"\x00\x00\x00\x01", b"\x00\x01", b"\x00", b"\x00\x00\x00\x00\x00", b"1\x00", b"1\x00\x00\x00", b"1\x002\x00",
    b"\x001\x002", b"\xff\xfe1\x00", b"\xfe\xff\x001", b"\xff", b"[\xff]", b"\xef\xbb\xbf[1]", b"", b"{", "[1]".encode("utf-16")]:
    show(lambda: json.loads(data))
for source in [
    "re.split('a', 'bab', 10**20)", "re.sub('a', 'b', 'aa', 10**20)", "re.compile('a').match('a', 10**20)",
    "re.compile('a').search('a', 0, 10**20)", "re.split('a', 'bab', 'x')", "re.split('a', 'bab', 1.5)",
    "re.sub('a', 'b', 'aa', None)", "re.compile('a').findall('aaa', 1)", "re.compile('a').findall('aaa', 0, 2)",
    "re.split('a', 'babab', -1)", "[1].index(1, 10**20)", "[1].index(1, -10**20)", "[1].index(1, 'a')", "(1,).index(2, None)",
    "b'' * -7**25", "'' * -7**25", "[] * -7**25", "() * 7**25", "list(range(10**20))", "tuple(range(10**20))",
    "set(range(10**20, 10**20 + 2)) == {10**20, 10**20 + 1}", "hash('')", "hash(b'')",
    "'x' % list[:2]", "'x' % (int | str)", "'x' % re.match('x', 'x')", "'x' % {1}", "'x' % int"]:
    print(source, end=": ")
    show(lambda: eval(source))
