# Slices whose steps are as large as a step can be.
for step in (2**63 - 1, -(2**63), -(2**63) + 1, 2**70, -(2**70)):
    for length in (0, 1, 3):
        items = list(range(length))
        taken = items[::step]
        del items[::step]
        print(step, length, taken, items, "abc"[::step], bytearray(b"abc")[::step])
    items = [1, 2, 3]
    items[::step] = "x"
    print(items)
