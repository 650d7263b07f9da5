# Shapes and indices that do not fit, in the words of each function; einsum without an equation.
import torch


def attempt(f):
    try:
        print(f())
    except (RuntimeError, IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, error)


x = torch.arange(6.0).view(2, 3)
for shapes in [((3, 2), (1, 4)), ((2,), (3,)), ((2, 1), (3,), (4,)), ((5, 1, 4), (3, 1)), ((2, 3), (3, 2), (1,)),
               ((2,), (4, 3)), ((3,), (-1,)), (3, 4), (3, (2, 3)), ((2, 3), 5), ((2, 1), (1, 3), ())]:
    attempt(lambda: torch.broadcast_shapes(*shapes))
attempt(lambda: torch.tensordot(x, x, dims=1))
attempt(lambda: torch.tensordot(x, x, dims=([-1], [-2])))
attempt(lambda: torch.tensordot(x, x, dims=3))
attempt(lambda: torch.tensordot(x, x, dims=2))
for dim in (0, 1):
    attempt(lambda: x.index_select(dim, torch.tensor([0, 9])))
    attempt(lambda: x.t().index_select(dim, torch.tensor([-1])))
attempt(lambda: x[0].index_select(0, torch.tensor([3])))
attempt(lambda: torch.einsum(x, [0, 1], x, [2, 1]))
attempt(lambda: torch.einsum(x, [0, 1], x.t(), [1, 2], [0, 2]))
attempt(lambda: torch.einsum(x, [0, 1], [1, 0]))
attempt(lambda: torch.einsum(x, [..., 1], [1, ...]))
attempt(lambda: torch.einsum(x, [0, 30], x, [0, 30], []))
attempt(lambda: torch.einsum(x, [0, 1], x, [1, 0]))
attempt(lambda: torch.einsum(x, [0, 60]))
attempt(lambda: torch.einsum(1, x))
attempt(lambda: torch.einsum(None, x))
attempt(lambda: torch.histc(torch.tensor([True])))
init = torch.nn.init
gains = ("linear", "conv2d", "sigmoid", "tanh", "relu", "leaky_relu", "selu")
print([init.calculate_gain(name) for name in gains])
for slope in (1, 0.2, "a", True, [1]):
    attempt(lambda: init.calculate_gain("leaky_relu", slope))
attempt(lambda: init._calculate_fan_in_and_fan_out(torch.empty(2, 3, 4, 5)))
attempt(lambda: init._calculate_fan_in_and_fan_out(torch.empty(2)))
attempt(lambda: init._calculate_correct_fan(torch.empty(2, 3), "fan_out"))
attempt(lambda: init._calculate_correct_fan(torch.empty(2, 3), "both"))
from torch.autograd import gradcheck

print(gradcheck(lambda a: a**2, torch.ones(2, dtype=torch.float64, requires_grad=True)))
