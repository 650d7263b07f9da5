# What differential runs found: arguments of generators' methods, orders of checks, sets of constants.
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def g():
    x = yield 1
    yield x
def gs():
    h = g(); next(h); return h.send(1, 2)
t(gs)
def gs2():
    h = g(); next(h); return h.send()
t(gs2)
def gt():
    h = g(); next(h); return h.throw()
t(gt)
def gc():
    h = g(); return h.close(1)
t(gc)
t(lambda: g().__next__(1))
t(lambda: reversed(1, 2)); t(lambda: reversed()); t(lambda: reversed(5)); t(lambda: enumerate()); t(lambda: zip(1)); t(lambda: filter(1)); t(lambda: map(len))
t(lambda: sum(bool, 'a')); t(lambda: sum([], 'a')); t(lambda: sum(3, b'')); t(lambda: sum([], b'')); t(lambda: sum([], bytearray()))
import math
class C(float): pass
class I(int): pass
t(lambda: math.factorial(C(3))); t(lambda: math.factorial(I(3))); t(lambda: math.factorial(2.0)); t(lambda: math.gcd(C(1), 2)); t(lambda: math.comb(C(1), 2)); t(lambda: range(C(2))); t(lambda: [1][C(0)]); t(lambda: bin(C(1))); t(lambda: 'a' * C(2)); t(lambda: math.isqrt(C(4))); t(lambda: chr(C(4)))
l = [1, 2, 3]
def sa(): l[[1]:5] = 3
t(sa)
def sb(): l[1:'a'] = [True].__iter__()
t(sb)
def sc(): l[0:2:1.5] = 3
t(sc)
def sd(): del l[[1]:3]
t(sd)
def se(): bytearray(b'abc')[[1]:] = 3
t(se)
import statistics
try: statistics.mode([])
except Exception as e: print(repr(e.__context__), e.__suppress_context__)
class L(int):
    def __eq__(self, o): return 'yes'
    __hash__ = int.__hash__
v = L(3); print(v != [1], v == [1], v != 3, v != 4, v == 4, L(3) != L(3))
class S(str):
    def __eq__(self, o): return True
    __hash__ = str.__hash__
print(S('a') != 'b', S('a') != 'a', S('a') != 3)
class D(list):
    def __eq__(self, o): return True
print(D() != [], D() != [1], D() != 3)
class O:
    def __eq__(self, o): return True
print(O() != 3)
class P(dict):
    def __eq__(self, o): return False
print(P() != {}, P() != 3)
print({10**20 + 2, 5}, {10**20 + 7 % 5, 5}, {5, 10**20}, {2**61, 1, 3}, {2**64 + 1, 2, 3}, {-10**20, 4}, hash(10**20 + 2), hash(-10**20), hash(2**61 - 1), hash(2**61))
class Q: pass
try: exec("match 1:\n    case (int() as a, str() | float(float) as b): pass")
except SyntaxError as e: print(e.msg, e.offset, e.end_offset)
try: exec("match 1:\n    case str() | float(x): pass")
except SyntaxError as e: print(e.msg, e.offset, e.end_offset)
try: exec("match 1:\n    case [a, (1 | x), 2]: pass")
except SyntaxError as e: print(e.msg, e.offset, e.end_offset)
print([x for x in {3, 11, 19}], [x for x in {5, 13}], {3, 11, 19}, frozenset([3, 11, 19]), {5, 13})
for x in {1, 9, 17, 25}: print(x, end=" ")
print({1, 9, 17, 25}, {760224, -33, 40, 56, 15} | {1, 9}, {*{760224, -33, 40, 56, 15}, 1})
