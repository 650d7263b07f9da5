def square(x):
    """Docstring."""
    # a comment
    y = x * x

    return y


def total(values, scale=2, *rest, key=None, **others):
    result = 0
    for value in values:
        result += square(value)
        if value == 2:
            continue
        result += scale
    return result


def outer(n):
    label = "outer"

    def inner(m):
        nonlocal label
        label = f"inner {m}"
        return m + n

    answer = inner(3)
    return answer, label


first = total([1, 2, 3], 5, 6, key="k", other=1)
second = outer(first)
while first > 45:
    first -= 1
print(first, second)
