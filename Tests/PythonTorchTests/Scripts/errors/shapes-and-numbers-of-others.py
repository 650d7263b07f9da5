# What functions say of shapes, gradients and numbers that do not fit.
import torch


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


for shapes in (((-1,), (2,)), ((2, -3),), ((2, 0), (1,)), ((2, 0), (2, 3)), ([2, 1], [3])):
    show(lambda: torch.broadcast_shapes(*shapes))
show(lambda: torch.Size([1], [2]))
show(lambda: torch.nn.init.normal_(torch.ones(2), std=torch.ones(2)))
show(lambda: torch.nn.init.uniform_(torch.ones(2), "a"))
show(lambda: torch.nn.init.normal_(torch.ones(2), std=None))
show(lambda: torch.optim.lr_scheduler.LambdaLR(torch.optim.SGD([torch.ones(1)], lr=1)))
show(lambda: torch.optim.lr_scheduler.MultiplicativeLR(bogus=1))


class Sum(torch.autograd.Function):
    answer = None

    @staticmethod
    def forward(ctx, a, b, k):
        return a + b

    @staticmethod
    def backward(ctx, gradient):
        return Sum.answer(gradient)


a, b = (torch.ones(2, requires_grad=True) for _ in range(2))
for second in (b, b.detach()):
    for Sum.answer in (
        lambda g: (g, g, 1), lambda g: (g, 1, None), lambda g: (1, g), lambda g: (g, g, g), lambda g: (g, g, None, None),
        lambda g: (None, None, None), lambda g: (g, "x", "x"), lambda g: (torch.ones(3), g, None),
    ):
        show(lambda: Sum.apply(a, second, 3).sum().backward())
