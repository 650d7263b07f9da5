# Sequences that the machine does in one go, with operands that it must not do so.


def arithmetic(a, b):
    c = a + b
    c += a
    d = a - 1
    d = d * 2
    return c, d, a * b, a / 2, a // 2, a % 3


for pair in [(7, 3), (2.5, 0.5), (1, 0.5), (True, 2), (2**62, 2**62), (-7, 2), (10**20, 1)]:
    print(arithmetic(*pair))


def divide(a, b):
    results = []
    for operation in ("/", "//", "%"):
        try:
            if operation == "/":
                x = a / b
            elif operation == "//":
                x = a // b
            else:
                x = a % b
            results.append(x)
        except ZeroDivisionError as error:
            results.append(str(error))
    return results


for pair in [(1, 0), (1.0, 0), (5, -1), (-(2**63), -1), (-7, 3), (7, -3), (2**33, 5), (-8, 3)]:
    print(divide(*pair))


def compare(a, b):
    answers = ""
    if a < b:
        answers += "<"
    if a <= b:
        answers += "<="
    if a == b:
        answers += "=="
    if a != b:
        answers += "!="
    if a > b:
        answers += ">"
    if a >= b:
        answers += ">="
    if not a < 2:
        answers += "!<2"
    return answers


nan = float("nan")
for pair in [(1, 2), (2, 2), (3, 2), (1.5, 2.5), (nan, nan), (nan, 1.0), (1, 1.0), ("a", "b"), (True, 1)]:
    try:
        print(pair, compare(*pair))
    except TypeError as error:
        print(pair, error)


def unbound(flag):
    if flag:
        x = 1
    y = 2
    return x + y


def unbound_comparison(flag):
    if flag:
        x = 1
    while x < 3:
        x = x + 1
    return x


for function in (unbound, unbound_comparison):
    print(function(True))
    try:
        function(False)
    except UnboundLocalError as error:
        print(error)


def loops(values):
    total = 0
    for value in values:
        total += value
    return total


print(loops(range(5)), loops([1, 2.5]), loops((1, 2)), loops({3: 4}), loops(x for x in range(4)))


def changing():
    items = [1, 2, 3]
    seen = []
    for item in items:
        seen.append(item)
        if len(items) < 6:
            items.append(item * 10)
    return seen


print(changing())


def items(container, key):
    return container[key]


for container, key in [([1, 2, 3], -1), ((4, 5), 1), ({1: "one"}, 1), ("text", 2), ([1, 2], True), (range(9), 3)]:
    print(items(container, key))
for container, key in [([1], 1), ([1], -2), ((), 0), ({}, 0), ([1], "a")]:
    try:
        items(container, key)
    except (IndexError, KeyError, TypeError) as error:
        print(type(error).__name__, error)


# text that grows is not seen through other names
def grow():
    text = "ab" * 2
    other = text
    text += "c"
    third = text
    text += "d"
    text += text
    kept = [text]
    text += "e"
    return text, other, third, kept


print(grow())


def grow_much():
    text = ""
    lengths = {}
    for i in range(300):
        text += "x" if i % 50 else "é"
        if i % 100 == 0:
            lengths[text] = len(text)
    return len(text), list(lengths.values()), text.count("é"), text.isascii()


print(grow_much())


def constants():
    text = "constant"
    text += "!"
    return text


print(constants(), constants())
