"""What methods that bytes share with str say about arguments that are no bytes."""


def show(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


one = "split rsplit strip lstrip rstrip partition rpartition removeprefix removesuffix find rfind index count startswith endswith join expandtabs splitlines zfill center"
for value in (True, 2.5, None, "a", {}):
    for name in one.split():
        print(name, end=": ")
        show(lambda: getattr(b"ab c", name)(value))
    for name in "split replace find startswith center ljust".split():
        print(name, end=": ")
        show(lambda: getattr(b"ab c", name)(b"a", value))
    show(lambda: b"ab".center(5, value)), show(lambda: b"ab".replace(value, b"a"))
    show(lambda: bytearray(b"ab").strip(value)), show(lambda: b"ab".split(sep=value)), show(lambda: b"ab".split(maxsplit=value))
for name in "partition upper zfill replace find isalpha center startswith removeprefix".split():
    show(lambda: getattr(b"", name)()), show(lambda: getattr(bytearray(), name)(1, 2, 3, 4))
show(lambda: b"".strip(1, 2)), show(lambda: b"".title(x=1)), show(lambda: b"".split(x=1)), show(lambda: b"".rindex(1))


class Text(str):
    def __repr__(self): return "Text"


class Data(bytes):
    def __repr__(self): return "Data"


class Buffer(bytearray):
    pass


text, data, buffer = Text("a"), Data(b"a"), Buffer(b"ab")
print(str(text), f"{text}", "%s" % text, [text], text)
print(str(data), f"{data}", data, data.upper(), data == b"a", type(data).__name__, type(data + b"b").__name__)
buffer.append(99)
print(buffer.upper(), len(buffer), type(buffer).__name__, buffer == b"abc")
print([buffer], repr(Buffer(b"it's")), type(Data.fromhex("61")).__name__, buffer[0], Data(b"%d") % 3, hash(data) == hash(b"a"))
show(lambda: {1}.isdisjoint([{2}])), show(lambda: {1}.issuperset([{2}])), show(lambda: {1: 2}.keys().isdisjoint([{1}]))
for source in ("str('a', 'b')", "str('a', errors='b')", "str(b'a', errors='x')", "str(b'a', 3)", "str(3, encoding='x')", "str(encoding='x')"):
    show(lambda: eval(source))
