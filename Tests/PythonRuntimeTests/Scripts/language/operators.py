# Every binary operator on every pair of some values: results and the words of errors.
values = [5, True, 2.5, "ab", b"xy", [1, 2], (1, 2), {1: 2}, {1, 3}, None, range(3)]
operators = ["+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^", "<", "<=", "==", "!=",
             "in", "not in"]


def outcome(source, left, right):
    try:
        return repr(eval(source, {"a": left, "b": right}))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for operator in operators:
    for left in values:
        print(operator, repr(left))
        for right in values:
            print("   ", outcome(f"a {operator} b", left, right))

for operator in ["+", "-", "*", "/", "//", "%", "**", "&", "|", "^", "<<", ">>"]:
    for left in [5, 2.5, "ab", [1], (1,), {1}, None]:
        for right in [2, "s", [1], (1,), {2}]:
            scope = {"a": left.copy() if isinstance(left, (list, set)) else left, "b": right}
            try:
                exec(f"a {operator}= b", scope)
                print(operator, repr(left), repr(right), "->", scope["a"])
            except Exception as error:
                print(operator, repr(left), repr(right), type(error).__name__, error)
