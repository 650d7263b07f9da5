# What differed in twenty thousand generated programs, and what stood beside it.
import functools
import inspect
import itertools
import json
import random
import re
import statistics


def f(*args, **kwargs):
    return args, kwargs


def told(value):
    print("told", value)
    return value


def items():
    print("asked")
    yield 1


class Own(tuple):
    def __iter__(self):
        return iter([7, 8])


# A star that stands alone is looked at when all arguments are there.
for source in [
    "f(*told(1), **told(2))", "f(*told(1), x=told(2))", "f(1, *told(1), **told(2))",
    "f(*told(1), *told(2))", "f(*items(), x=told('kw'))", "f(*Own((1, 2)))", "f(*len)",
    "f(*len, **5)", "len(**5)", "f(*f, **{'a': 1}, **{'a': 2})", "dict(*3)", "[].append(*3)",
]:
    try:
        print(source, eval(source))
    except TypeError as error:
        print(source, error)

# A builtin function counts its arguments before it looks at them.
for source in [
    "itertools.accumulate(1, None, 3, 4, initial=1)", "itertools.accumulate(1, None, 3)",
    "itertools.accumulate(1, None, 3, func=None)", "sum([1], 2, 3)", "[].sort(1)",
    "'a'.split(1, 2, 3)", "int.from_bytes(b'', 'big', True)", "round(1, 2, 3)",
    "pow(1, 2, 3, 4)", "itertools.groupby([1], 2, 3)", "enumerate(1, 2, 3)",
]:
    try:
        print(source, eval(source))
    except TypeError as error:
        print(source, error)

print(random.Random(bytearray(b"xy")).randint(1, 10**6), random.Random(bytearray()).random())
print(next(itertools.count(True, 1)), next(itertools.count(True, 2)), itertools.count(True))
for r in (2**63 - 1, 2**40, 3):
    for make in (itertools.permutations, itertools.combinations):
        try:
            print(list(make([1, 2], r)))
        except MemoryError:
            print("MemoryError")
for text in ["[1, 2", '{"a" 1}', "[", "nul", '"abc', '{"a":1,}', '"\\x"', "[1 2]"]:
    try:
        json.loads(text)
    except ValueError as error:
        print(error, error.__suppress_context__, repr(error.__context__))
for call in [lambda: re.split("a", 5, -1), lambda: re.split("a", "banana", -1)]:
    try:
        print(call())
    except TypeError as error:
        print(error)
for value in ("a", None, [1]):
    try:
        statistics.mean([value])
    except TypeError as error:
        print(error, "/", error.__context__)
print(hasattr(inspect.signature(f), "__dict__"), 2**32 < hash(float("nan")) < 2**60)
