# Which side an operator asks first, and how often.
class A:
    def __eq__(s, o):
        print("A.eq")
        return NotImplemented

    def __lt__(s, o):
        print("A.lt")
        return NotImplemented

    def __add__(s, o):
        print("A.add")
        return NotImplemented

    def __radd__(s, o):
        print("A.radd")
        return NotImplemented


class B(A):
    def __eq__(s, o):
        print("B.eq")
        return NotImplemented

    def __gt__(s, o):
        print("B.gt")
        return NotImplemented

    def __radd__(s, o):
        print("B.radd")
        return NotImplemented


class C(A):
    pass


class Other:
    def __radd__(s, o):
        print("Other.radd")
        return "other"


for text in ("A() == B()", "B() == A()", "A() == C()", "C() == A()", "A() < B()", "A() < C()", "A() > B()", "A() != B()", "A() + B()", "B() + A()", "A() + A()", "A() + C()", "C() + A()", "B() + B()",
             "A() + Other()", "1 + A()", "A() + 1", "A() == 1", "1 == A()", "[A()] == [B()]", "A() >= B()"):
    try:
        print(text, eval(text))
    except TypeError as e:
        print(text, e)


class MyInt(int):
    def __add__(s, o):
        return "add"

    def __radd__(s, o):
        return "radd"

    def __lt__(s, o):
        return "less"

    def __rand__(s, o):
        return "rand"


class MyFloat(float):
    def __radd__(s, o):
        return "float radd"


class Plain(int):
    pass


print(1 + MyInt(2), MyInt(1) + 2, 1.5 + MyInt(1), MyInt(1) + 1.5, True + MyInt(1), 10 ** 30 + MyInt(1), 1 + MyFloat(2), 1.5 + MyFloat(2), True + MyFloat(1), 2j + MyInt(1), MyInt(1) + 2j)
print(1.5 & MyInt(1), 1 & MyInt(1), True & MyInt(1))
print(1 + Plain(2), type(Plain(1) + Plain(2)), 1.5 + Plain(1), True + Plain(1), 2 * Plain(4), 7 // Plain(2), 2.0 ** Plain(3), -Plain(1), 1 < MyInt(3), 1 > MyInt(3), 1.5 > MyInt(1))
