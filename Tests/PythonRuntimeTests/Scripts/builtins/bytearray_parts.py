def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def m(f, init=b"abcdef"):
    b = bytearray(init)
    try: f(b); print(b)
    except Exception as e: print(type(e).__name__, e, b)
def s(k, v):
    def f(b): b[k] = v
    return f
def d(k):
    def f(b): del b[k]
    return f
for k in [slice(1,3), slice(None), slice(3,1), slice(-2,None), slice(None,None,2), slice(None,None,-1), slice(10,20), slice(1,5,2), 2, -1, 9]:
    for v in [b"", b"XY", bytearray(b"QRS"), [1,2,3], (65,66,67), 5, "ab", [300], range(3), None, b"UVWXYZ", memoryview(b"mm") if 0 else b"mm"]:
        m(s(k, v))
    m(d(k))
m(lambda b: b.extend(b"xy")); m(lambda b: b.__iadd__(b"z")); m(lambda b: b.insert(1, 65)); m(lambda b: b.reverse()); m(lambda b: b.remove(98)); m(lambda b: b.pop()); m(lambda b: b.clear()); m(lambda b: b.append(256)); m(lambda b: b.extend([1,2])); m(lambda b: b.extend("a")); m(lambda b: b.remove(1))
m(lambda b: b.__imul__(2)); m(lambda b: b.pop(0)); m(lambda b: b.pop(10)); m(lambda b: b.insert(100, 66)); m(lambda b: b.insert(0, -1))
b = bytearray(b"hello"); b[0] = 72; b[1:3] = b"EL"; b += b"!!"; print(b, len(b), b == b"HELlo!!", bytes(b), b.decode())
b *= 2; print(b); del b[5:]; print(b, b[::-1], b.copy() is b, hash(bytes(b)) == hash(b"HELlo"))
t(lambda: hash(bytearray(b"a"))); t(lambda: bytearray(b"a") + b"b"); t(lambda: b"a" + bytearray(b"b")); t(lambda: bytearray("a")); t(lambda: bytearray("é", "utf8")); t(lambda: bytearray(3)); t(lambda: bytearray([1,2])); t(lambda: bytearray(-1))
