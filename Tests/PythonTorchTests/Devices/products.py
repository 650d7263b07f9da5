import torch

torch.manual_seed(0)


def compare(name, work, *inputs):
    """Whether a device computes what the CPU does."""
    expected = work(*inputs)
    found = work(*(x.cuda() for x in inputs))
    print(name, found.device.type, torch.allclose(found.cpu(), expected, rtol=1e-5, atol=1e-4))


a, b, c = torch.randn(96, 130), torch.randn(130, 80), torch.randn(96, 80)
compare("plain", torch.matmul, a, b)
compare("left transposed", lambda a, b: a.t() @ b, a.t().contiguous(), b)
compare("right transposed", lambda a, b: a @ b.t(), a, b.t().contiguous())
compare("both transposed", lambda a, b: a.t() @ b.t(), a.t().contiguous(), b.t().contiguous())
compare("part of a matrix", lambda a, b: a[8:, 20:] @ b[20:, 4:], a, b)
compare("steps of two", lambda a, b: a[:, ::2] @ b[::2], torch.randn(96, 160), torch.randn(160, 90))
compare("addmm", torch.addmm, c, a, b)
compare("batches", torch.bmm, torch.randn(3, 70, 90), torch.randn(3, 90, 65))
compare("one for all", torch.matmul, torch.randn(3, 70, 90), torch.randn(90, 65))
compare("linear", torch.nn.functional.linear, a, b.t().contiguous(), torch.randn(80))


def gradients(a, b):
    a, b = a.detach().requires_grad_(), b.detach().requires_grad_()
    (a @ b).square().sum().backward()
    return torch.cat([a.grad.flatten(), b.grad.flatten()]) / 100


compare("gradients", gradients, a, b)
