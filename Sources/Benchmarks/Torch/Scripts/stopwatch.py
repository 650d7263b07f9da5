"""Times a piece of work: run(work, calls) prints its answer and the median seconds of one call."""

from time import perf_counter


def run(work, calls=1, rounds=7, warm=None):
    answer = None
    for _ in range(calls if warm is None else warm):
        answer = work()
    seconds = []
    for _ in range(rounds):
        start = perf_counter()
        for _ in range(calls):
            answer = work()
        seconds.append((perf_counter() - start) / calls)
    print("answer", *[part.item() for part in answer])
    print("seconds", sorted(seconds)[rounds // 2])
