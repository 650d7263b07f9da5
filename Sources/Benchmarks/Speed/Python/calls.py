# function calls (fib)
import stopwatch


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


stopwatch.run(lambda: fib(22))
