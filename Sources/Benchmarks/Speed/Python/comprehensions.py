# comprehensions
import stopwatch


def work():
    squares = [i * i for i in range(30000)]
    odd = [x for x in squares if x % 2]
    pairs = {i: x for i, x in enumerate(odd)}
    kinds = {x % 97 for x in squares}
    grid = [[i * j for j in range(60)] for i in range(60)]
    return sum(odd), len(pairs), len(kinds), sum(sum(row) for row in grid)


stopwatch.run(work)
