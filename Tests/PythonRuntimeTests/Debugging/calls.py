import pdb


def inner(x):
    y = x + 1
    breakpoint()
    z = y * 2
    return z


def outer(x):
    result = inner(x)
    pdb.set_trace()
    return result


print(outer(1))
for i in range(2):
    pdb.set_trace(header=f"round {i}")
try:
    1 / 0
except ZeroDivisionError:
    pdb.post_mortem()
print(pdb.runeval("outer(5)", globals()))
pdb.run("a = 1\nb = a + 1")
print(pdb.runcall(inner, 7))
def last(): breakpoint()
last()
print("end")
