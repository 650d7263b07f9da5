# Patterns by value and by key.
import enum
class Color(enum.Enum):
    RED = 1
    GREEN = 2
def f(c):
    match c:
        case Color.RED: return "r"
        case Color.GREEN: return "g"
print(f(Color.RED), f(Color.GREEN), f(3))
match 5:
    case x: print("bound", x)
match (1, 2):
    case (x, y): print(x, y)
match {"a": [1, {"b": 2}]}:
    case {"a": [_, {"b": z}]}: print(z)
