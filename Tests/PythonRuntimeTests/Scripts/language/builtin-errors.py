# What builtin functions, subscripts and statements say of values they cannot use.
values = [5, 2.5, "ab", b"xy", [1, 2], (1, 2), {1: 2}, {1, 3}, None, range(3), len, int, ..., slice(1)]
templates = """abs(v); len(v); bool(v); int(v); float(v); list(v); tuple(v); sorted(v); sum(v); min(v)
max(v); bin(v); hex(v); oct(v); chr(v); ord(v); round(v); divmod(v, 2); pow(v, 2); all(v); any(v)
range(v); format(v, ">10"); format(v, "d"); format(v, ".2f"); "%d" % (v,); "%s" % (v,); "%.1f" % (v,)
isinstance(1, v); issubclass(int, v); getattr(1, v); "a".join(v); [3, 1].index(v); [1].extend(v)
{}.update(v); {v}; {v: 1}; v[0]; v[-1]; v["a"]; v[1.5]; v[0:1]; v[::-1]; v.foo; v(); -v; +v; ~v
[*v]; (lambda **k: k)(**v); print(*[1], sep=v); "abc"[v]; int("11", v); round(2.567, v); sum([[1]], v)
sorted([2, 1], key=v); max(1, 2, key=v); "abc".replace("a", v); "abc".split(v); "abc".startswith(v)
"abc".ljust(v); dict(v); len(set(v)); bytes(v); next(v); callable(v); type(v).__name__; hasattr(v, "foo")
zip([1], v).__class__; map(v, [1]).__class__; reversed(v).__class__"""
statements = ["v[0] = 1", "del v[0]", "v.foo = 1", "del v.foo", "a, b = v", "a, *b = v",
              "for q in v: pass", "with v: pass", "raise v", "raise ValueError from v",
              "try:\n  1/0\nexcept v: pass"]


def outcome(run, source, value):
    value = value.copy() if isinstance(value, (list, dict, set)) else value
    try:
        result = run(source, {"v": value})
        return repr(result) if type(result).__name__ not in ("type",) else result.__name__
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for source in templates.replace("\n", "; ").split("; "):
    print(source)
    for value in values:
        print("   ", outcome(eval, source, value))
for source in statements:
    print(source)
    for value in values:
        print("   ", outcome(exec, source, value))
