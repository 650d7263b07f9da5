# The place of islice's next item was beyond 64 bits: arithmetic overflow.
import itertools
print(list(itertools.islice(range(5), 1, None, 2**63 - 1)))
