# dict building
import stopwatch

WORDS = ["word%d" % (i * 7919 % 1009) for i in range(20000)]


def work():
    counts = {}
    for word in WORDS:
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    squares = {}
    for i in range(20000):
        squares[i] = i * i
    total = 0
    for key, value in squares.items():
        total += key + value
    for word in WORDS:
        total += counts.get(word, 0)
    return total, len(counts)


stopwatch.run(work)
