# Stars in assignments, calls and displays.
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d)
*a, b = "xyz"; print(a, b)
first, *_, last = range(5); print(first, _, last)
[x, y], z = [1, 2], 3; print(x, y, z)
print(*[1, 2], *(3,), sep="|")
print([*range(3), *"ab"], {*[1], *[2]}, (*[1], 2), {**{"a": 1}, "b": 2, **{"a": 3}})
for i, (j, k) in enumerate([(1, 2), (3, 4)]): print(i, j, k)
