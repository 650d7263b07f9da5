# torch.gradient and indices of flattened tensors.
import torch


def told(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__ + ":", error)


x = torch.tensor([1.0, 2.0, 4.0, 7.0, 11.0], requires_grad=True)
told(lambda: torch.gradient(x))
told(lambda: torch.gradient(x, spacing=2.0))
told(lambda: torch.gradient(x, spacing=(torch.tensor([0.0, 1.0, 3.0, 4.0, 6.0]),)))
told(lambda: torch.gradient(x, edge_order=2))
told(lambda: torch.gradient(torch.arange(12.0).reshape(3, 4) ** 2))
told(lambda: torch.gradient(torch.arange(12.0).reshape(3, 4) ** 2, dim=1))
told(lambda: torch.gradient(torch.arange(4)))
told(lambda: torch.gradient(torch.ones(1)))
torch.gradient(x)[0].sum().backward()
print(x.grad)
told(lambda: torch.unravel_index(torch.tensor([5, 7]), (3, 4)))
told(lambda: torch.unravel_index(torch.tensor(7), (2, 2, 2)))
told(lambda: torch.unravel_index(torch.tensor([5.0]), (3, 4)))
print(torch.get_float32_matmul_precision())
torch.set_float32_matmul_precision("high")
print(torch.get_float32_matmul_precision())
