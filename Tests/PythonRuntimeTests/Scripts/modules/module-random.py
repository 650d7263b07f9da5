# The modules random.
import random
random.seed(42); print(random.random(), random.randint(1, 10), random.choice("abc"), random.sample(range(100), 5), random.uniform(1, 2), random.gauss(0, 1), random.choices([1, 2, 3], weights=[1, 2, 3], k=4), random.randrange(0, 100, 5), random.normalvariate(0, 1), random.expovariate(1), random.betavariate(1, 2), random.triangular(0, 1, 0.5))
l = list(range(10)); random.shuffle(l); print(l, random.getrandbits(16), random.Random(1).random(), random.getstate()[0])
random.seed("abc"); print(random.random()); random.seed(1.5); print(random.random()); r = random.Random(5); print(r.randint(0, 9), r.sample([1, 2, 3], 2), random.randbytes(3))
