"""Module docstring."""
x = 1
if x: y = 2
else: y = 3
for i in range(2): y += i
try: z = 1 / (y - 3)
except ZeroDivisionError: z = 0
a, b = x, \
    y
text = """several
lines"""
value = max(
    x,
    y,
    key=lambda v: (
        v
    ),
)
del x
assert value, "never"
pass
import math as m, json
from math import (
    sin,
    cos)
match value:
    case 0: pass
    case [a, *_]: pass
    case 3 | 4:
        z = 5
    case _: z = 6
w = [
    n
    for n in range(2)
]
global_name: int = 3
class Empty: pass
if False:
    never = 1
elif z:
    z = 7
while True:
    if z > 7: break
    z += 1
else:
    never = 2
def late(): pass
late()
