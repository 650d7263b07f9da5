# Rounding to digits after the point is exact: halves go to the even neighbour of the exact binary number.
import math
import random

random.seed(5)
kinds = [
    lambda: random.random(),
    lambda: random.random() * 10 ** random.randint(-12, 17),
    lambda: math.ldexp(random.getrandbits(53), random.randint(-1100, 900)),
    lambda: random.randint(-(10**6), 10**6) / random.choice([2, 4, 8, 16, 32, 64, 3, 7, 1024, 1000]),
    lambda: float(random.randint(0, 2**53)),
]
sum_of_texts = 0
for number in range(4000):
    x = kinds[number % 5]()
    digits = random.randint(0, 18)
    text = f"{x:.{digits}f}|{x:12.4f}|{x:<12.2f}|{x:.0f}|{-x:.1f}|" + "%.3f" % x
    for character in text:
        sum_of_texts = (sum_of_texts * 31 + ord(character)) % (2**61 - 1)
    if number % 200 == 0:
        print(x, digits, text)
print(sum_of_texts)
for x in [0.0, -0.0, 0.5, 1.5, 2.5, -0.5, 0.05, 0.15, 0.25, 1e22, 1e17, 5e-324, 0.1 + 0.2, 999999.9999995, 1e-17, 2.0**64]:
    print([f"{x:.{digits}f}" for digits in (0, 1, 2, 4, 6, 15, 17, 18)], f"{x:5.1f}|{x:<9.3f}|")
