# enumerate() counted beyond 64 bits: arithmetic overflow.
print(list(enumerate("ab", 2**63 - 1)), list(enumerate("ab", 2**70)))
