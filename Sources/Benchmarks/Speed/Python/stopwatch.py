"""Times a piece of work: run(work) prints its answer and the median of its seconds."""

from time import perf_counter


def run(work, rounds=7):
    answer = work()
    seconds = []
    for _ in range(rounds):
        start = perf_counter()
        work()
        seconds.append(perf_counter() - start)
    print("answer", answer)
    print("seconds", sorted(seconds)[rounds // 2])
