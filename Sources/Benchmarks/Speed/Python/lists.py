# list building
import stopwatch


def work():
    items = []
    for i in range(50000):
        items.append(i * 2)
    for i in range(0, 50000, 2):
        items[i] = items[i + 1] - 1
    other = items[::3] + items[:100]
    other.extend(items)
    total = 0
    for item in other:
        total += item
    while items:
        total -= items.pop()
    return total, len(other)


stopwatch.run(work)
