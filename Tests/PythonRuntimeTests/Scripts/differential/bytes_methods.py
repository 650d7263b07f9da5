# Methods that bytes share with str, and what they refuse.
data = b"  Spam, eggs\t&\x0b\x1c ham \xe9\n"
print(data.upper(), data.lower(), data.title(), data.swapcase(), data.capitalize())
print(data.strip(), data.lstrip(), data.rstrip(b" \n\xe9"))
print(data.split(), data.split(b","), data.rsplit(b" ", 1), data.splitlines())
print(b"a\x0bb\nc\r\nd\re".splitlines(), b"a\nb".splitlines(True))
print(data.find(b"eggs"), data.rfind(b"m"), data.count(b"a"), data.index(b"S"))
print(data.replace(b"a", b"<>"), data.replace(b"a", b"", 1), data.partition(b","))
print(b"abc".startswith(b"ab"), b"abc".endswith((b"x", b"c")), b"abc".removeprefix(b"a"))
print(b"12".isdigit(), b"1a".isalnum(), b"\xe9".isalpha(), b" \x1c".isspace(), b"".isascii())
print(b"7".zfill(3), b"ab".center(6, b"*"), b"ab".ljust(4), b"ab".rjust(4))
print(bytes.fromhex("00 fF 1a"), bytearray.fromhex("61"), bytearray(b"xY").upper())
print(bytearray(b"it's"), b"it's", bytearray(b'"\''), b"a" + bytearray(b"b"))
print(float(bytearray(b"1.5")), int(b"12"))
for attempt in (
    lambda: b"a".replace("a", "b"),
    lambda: bytes.fromhex("0g"),
    lambda: bytes.fromhex("abc"),
    lambda: bytes.fromhex(1),
    lambda: b"a".find("a"),
):
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, str(error).replace("argument should be integer or bytes-like object, not 'str'", "a bytes-like object is required, not 'str'"))
