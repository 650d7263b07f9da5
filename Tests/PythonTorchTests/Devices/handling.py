# Where tensors are, how they move, and that views, writes and the CPU's kernels see one memory.
import copy

import torch
import torch.nn as nn

cuda = torch.device("cuda")
x = torch.arange(6.0).reshape(2, 3).to(cuda)
print(x.device, x.is_cuda, x.is_cpu, x.get_device(), x.type())
print(x)
print(x.cuda() is x, x.to("cuda:0") is x, x.cpu() is x, x.cpu().cpu().device)
print(x.to("cpu", torch.int64), x.double().device, x.to(torch.zeros(1)).device)

view = x[:, 1]
view.mul_(10)
print(x.tolist(), view.is_cuda)
x[0] = torch.tensor([7.0, 8.0, 9.0])
print(x.tolist(), x._version)
x.copy_(torch.ones(2, 3))
here = torch.zeros(2, 3)
here.copy_(x)
print(here, here.device)
print(x.sort(1).values.device, x.cumsum(1), torch.topk(x, 2).indices.device)
print(x[torch.tensor([1, 0])].device, x[x > 0].sum(), x.view(3, 2).t().device)

print(torch.zeros(2, device="cuda"), torch.zeros_like(x).device, x.new_ones(2), torch.empty(0, device=cuda))
print(torch.tensor([1, 2], device=x.device), torch.as_tensor([1], device="cuda"), torch.arange(3, device=cuda))

torch.manual_seed(3)
first = torch.rand(2, device="cuda")
torch.cuda.manual_seed(3)
print(torch.equal(first, torch.rand(2, device="cuda")), torch.equal(first.cpu(), torch.rand(2)))
a = torch.randn(2)
torch.rand(5, device="cuda")
torch.manual_seed(3)
torch.rand(2)
print(torch.equal(a, torch.randn(2)))
generator = torch.Generator(device="cuda").manual_seed(3)
print(generator.device, torch.equal(first, torch.rand(2, device="cuda", generator=generator)))

scale = torch.tensor(2.0, requires_grad=True)
weights = torch.ones(3, requires_grad=True)
there = weights.to("cuda")
(there * scale).sum().backward()
print(scale.grad, weights.grad, type(there.grad_fn).__name__)
leaf = torch.ones(3, device="cuda", requires_grad=True)
middle = leaf * 3
middle.retain_grad()
seen = []
middle.register_hook(lambda g: seen.append(g.device))
middle.cpu().sum().backward()
print(leaf.grad, middle.grad, seen)
print(torch.autograd.grad((leaf**2).sum(), leaf))

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.BatchNorm1d(4), nn.Dropout(0.5), nn.Linear(4, 1)).cuda()
print({p.device for p in model.parameters()}, {b.device for b in model.buffers()})
print(copy.deepcopy(model)[0].weight.device, {v.device for v in model.state_dict().values()})
print(nn.Linear(2, 2, device="cuda").weight.device, next(model.cpu().parameters()).device)
model.load_state_dict(copy.deepcopy(model).cuda().state_dict())
print(next(model.parameters()).device)

torch.set_default_device("cuda")
print(torch.ones(1).device, nn.Linear(1, 1).weight.device, torch.get_default_device())
torch.set_default_device("cpu")
print(torch.ones(1).device)
before = torch.cuda.memory_allocated()
big = torch.zeros(1 << 20, device="cuda") + 1
print(torch.cuda.memory_allocated() - before >= 4 << 20, torch.cuda.max_memory_allocated() > 0)
del big
torch.cuda.empty_cache()
torch.cuda.synchronize()
print(torch.cuda.memory_allocated() == before, torch.cuda.current_device(), torch.cuda.device_count() >= 1)
