# The commonest formats, at the edges of what is done quickly.
for n in (0, 7, -7, 123456, -(2**63), 2**63, 10**25, True):
    print(f"[{n:d}] [{n:5d}] [{n:<5}] [{n:>12}] [{n:^9}] [{n:05}] [{n:+d}] [{n:,}] [{n:x}]", "[%d] [%5d] [%-5d]" % (n, n, n))
for x in (0.0, -0.0, 1.5, -2.25, 1e-9, 123456.789, 1e22, 2.5, float("inf"), float("nan")):
    print(f"[{x:.0f}] [{x:.2f}] [{x:8.3f}] [{x:<8.1f}] [{x:e}] [{x:.3e}] [{x:12.2e}] [{x:.4g}] [{x:+.1f}]", "[%.2f] [%7.1f] [%-7.1f] [%e]" % (x, x, x, x))
print(f"{3:.2f} {True:.1f} {10**20:.1f} {'a':5}|{'b':>3}|{'é':^5}|{'abc':.2}|")
print("%s %5s %-5s| %.2s %%" % ("a", "b", "c", "defg"), "%d%%" % 5, "%5.1f|%-8.2e|" % (2.25, 12345.678))
width, precision = 10, 3
print(f"{3.14159:{width}.{precision}f}|{42:{width}}|{'x':{width}}|")
for spec in (".2d", "5.2", "q", ">>", "."):
    try:
        print(format(3, spec))
    except ValueError as error:
        print(type(error).__name__, error)
print(f"{1e300:.2f}"[:20], len(f"{1e300:60.40f}"), f"{1/3:.64f}"[:12], f"{5:64}|")
