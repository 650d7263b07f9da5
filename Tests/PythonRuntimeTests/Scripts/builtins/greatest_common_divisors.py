# Greatest common divisors of integers that need many digits, against one by subtraction and halving.
import math
import random


def by_halves(a, b):
    if not a or not b:
        return a or b
    shift = 0
    while not (a | b) & 1:
        a, b, shift = a >> 1, b >> 1, shift + 1
    while not a & 1:
        a >>= 1
    while b:
        while not b & 1:
            b >>= 1
        a, b = min(a, b), abs(a - b)
    return a << shift


random.seed(5)
agree = 0
for size in range(1, 300, 7):
    common = random.getrandbits(size // 3 + 1)
    for a, b in [
        (random.getrandbits(size), random.getrandbits(size)),
        (random.getrandbits(size) * common, random.getrandbits(size // 2 + 1) * common),
        (2**size - 1, 2 ** (size // 2) - 1),
        (2**size, 6**40 * common),
        (-(3**size), 3**20 * (2**64 - 1)),
        (0, common),
    ]:
        divisor = math.gcd(a, b)
        agree += divisor == by_halves(abs(a), abs(b)) == math.gcd(b, a)
print(agree)

# Neighbours of Fibonacci's numbers need the most steps.
a, b = 1, 1
for _ in range(2000):
    a, b = a + b, a
print(math.gcd(a, b), math.gcd(a * 12345678901234567890, b * 12345678901234567890))
print(math.gcd(10**7000, 6**9000) == 2**7000, math.gcd(10**300, 3**300), math.lcm(2**70, 6**40))
