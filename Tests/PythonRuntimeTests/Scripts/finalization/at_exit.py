"""What is left when a program ends is told then: what variables hold, then what that holds."""


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone:", self.name, answer())


def answer():
    return "(all is still there)"


def numbers():
    try:
        yield 1
    finally:
        print("closed")


b = Noisy("b")
a = Noisy("a")
g = numbers()
next(g)
inside = {"key": Noisy("in a dict")}
_private = Noisy("private")
b = Noisy("b again")
own = Noisy("cycle")
own.me = own
print("the end")
