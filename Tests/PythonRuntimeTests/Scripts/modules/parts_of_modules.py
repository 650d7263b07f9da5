# Corners of modules that learners meet.
import copy
import enum
import functools
import heapq
import inspect
import io
import itertools
import logging
import random
import re
import time
import types
import typing
import warnings
from collections import UserList, UserString
from dataclasses import dataclass


def refused(text):
    try:
        print(text, "=", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__, e)


for text in ("heapq.heappop([])", "heapq.heappush((), 1)", "heapq.heappop(())", "heapq.heapify((1,))", "heapq.heapreplace([], 1)", "heapq.heappushpop((), 1)", "list(itertools.pairwise([1, 2, 3]))"):
    refused(text)
print(re.RegexFlag.I | re.RegexFlag.MULTILINE, re.RegexFlag.X is re.VERBOSE)


class Stack(UserList):
    pass


class Name(UserString):
    pass


s = Stack([1, 2, 3])
print(type(s + [4]).__name__, s + [4], [0] + s, type(s[1:]).__name__, s * 2, s[0], type(s.copy()).__name__, s.data)
print(type(Name("ab") + "c").__name__, Name("ab").upper(), type(Name("ab").upper()).__name__, "x" + Name("y"), Name("a") * 3, Name("abc")[1], Name("a,b").split(","), Name("abc").count("b"))


@functools.singledispatch
def show(value):
    return "something"


@show.register
def _(value: int | str):
    return "int or str"


@show.register
def _(value: typing.Union[list, tuple]):
    return "sequence"


print(show(1), show("a"), show([]), show(()), show(1.5), len(show.registry))
try:
    @show.register
    def _(value: list[int]):
        pass
except TypeError as e:
    print(e)
try:
    @show.register
    def _(value: int | list[int]):
        pass
except TypeError as e:
    print(e)


def counting():
    x = yield 1
    yield x


g = counting()
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
next(g)
print(inspect.getgeneratorstate(g))
g.close()
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))


@dataclass(frozen=True, slots=True)
class Frozen:
    x: int
    y: list


f = Frozen(1, [2])
c = copy.deepcopy(f)
print(c == f, c is f, c.y is f.y, copy.copy(f).y is f.y)
stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(levelname)s %(user)s %(message)s"))
logger = logging.getLogger("adapted")
logger.addHandler(handler)
logger.propagate = False
adapter = logging.LoggerAdapter(logger, {"user": "ann"})
adapter.warning("low on %s", "paper")
adapter.info("unseen")
adapter.error("broken")
print(stream.getvalue(), adapter, adapter.name, adapter.isEnabledFor(10))
random.seed(1)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(random.randint(1.0, 6), random.randrange(10.0), random.randrange(0, 10, 2.0))
    print(sorted({str(w.message) for w in seen}))
    for text in ("random.randint(1.5, 2)", "random.randrange(1.5)", "random.randrange(1, 2.5)", "random.randrange('a')", "random.randrange(None)"):
        refused(text)
print(time.gmtime(0), typing.get_origin(int | str) is types.UnionType, typing.get_args(int | str))
T = typing.TypeVar("T")
K = typing.TypeVar("K")


class Pair(typing.Generic[T, K]):
    pass


class Plain(Pair[int, str]):
    pass


for text in ("Pair[int]", "Pair[int, str]", "Pair[int, str, bool]", "Plain[int]", "typing.Generic[int]", "typing.Generic[T, T]", "typing.Protocol[int]"):
    refused(text)
for text in ("list[T][int]", "dict[K, T].__parameters__", "dict[K, list[T]][int, str]", "tuple[T, T][bool]", "list[int][str]", "list[T][int, str]", "dict[K, T][int]", "list[int].__parameters__", "list[list[T]][int]", "list[typing.Optional[T]][int]"):
    refused(text)
print("ΑΣ".lower(), "Σ".lower(), "ΣΑΣ ΟΣ.".lower(), "ΑΣ'Α".lower(), "ΌΣΟΣ́".lower())


class Mute:
    def __repr__(self):
        return 3


for text in ("str(Mute())", "repr(Mute())", "f'{Mute()}'", "'%s' % Mute()", "'%r' % Mute()", "print(Mute())", "[Mute()].__str__()"):
    refused(text)
import os.path
import sys

for text in ("os.path.join('a', 3)", "os.path.join(3, 'a')", "os.path.join('a', None)", "sys.stdout.wirte", "type(sys.stderr)"):
    refused(text)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    warnings.filterwarnings("ignore", message="known.*", category=UserWarning)
    warnings.warn("known trouble")
    for name in ("unknown trouble", "Known too"):
        try:
            warnings.warn(name)
            print("ignored", name)
        except UserWarning as e:
            print("raised", e)
print(len(warnings.filters) > 3, warnings.filters[0][2].__name__)


class Node:
    value: int
    following: typing.Optional["Node"] = None
    children: "list[Node]"
    table: dict[str, "Node"]
    call: typing.Callable[["Node"], "int"]
    kind: typing.Literal["Node", "Leaf"]
    noted: typing.Annotated["Node", "note"]


print(typing.get_type_hints(Node), typing.get_type_hints(Node, include_extras=True)["noted"])


@typing.runtime_checkable
class Sizeable(typing.Protocol):
    def __len__(self) -> int: ...


@typing.runtime_checkable
class Titled(typing.Protocol):
    title: str


for text in ("issubclass(list, Sizeable)", "issubclass(int, Sizeable)", "isinstance([], Sizeable)", "issubclass(int, Titled)"):
    refused(text)
import pickle

print(pickle.loads(pickle.dumps([1j, 2 - 0.5j])))
