# A native call within a native call within a generator put its values over the first one's: memory was freed twice.
def keys():
    yield from dict.fromkeys("abc")

for _ in range(20):
    print(list(keys()), sorted(keys(), key=lambda k: max([k], key=str)))
