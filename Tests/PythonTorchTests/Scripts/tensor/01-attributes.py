# What a tensor tells about itself, and the objects it is described by.
import copy
import torch

x = torch.arange(6.0).reshape(2, 3)
print(x.shape, x.shape[0], x.shape[-1], x.shape[:1], x.shape + (4,), (1,) + x.shape, x.shape * 2, x.shape.numel())
print(x.size(), x.size(0), x.size(-1), x.stride(), x.stride(0), x.ndim, x.dim(), x.numel(), x.nelement())
print(len(x.shape), 3 in x.shape, list(x.shape), x.shape == (2, 3), x.shape == torch.Size([2, 3]), tuple(x.shape))
rows, columns = x.shape
print(rows, columns, max(x.shape), isinstance(x.shape, tuple), hash(x.shape) == hash((2, 3)))
print(x.dtype, x.device, x.layout, x.requires_grad, x.is_leaf, x.grad, x.grad_fn, x.data.shape, x.T.shape)
print(x.device.type, x.device.index, repr(x.device), torch.device("cpu") == x.device, torch.device("cuda:1"))
print(torch.device("cpu", 0), repr(torch.device("cuda")), str(torch.device("cuda", 2)), torch.device("meta"))
print(x.itemsize, x.nbytes, x.element_size(), x.is_contiguous(), x.t().is_contiguous(), x.storage_offset())
print(x.is_cuda, x.is_sparse, x.is_quantized, x.is_meta, x.is_floating_point(), x.is_complex(), x.is_signed())
print(torch.float32, torch.float, torch.float16, torch.double, torch.long, torch.int, torch.uint8, torch.bfloat16)
print(torch.float32.itemsize, torch.int8.is_signed, torch.float is torch.float32, torch.strided, torch.channels_last)
print(torch.finfo(torch.float32), torch.iinfo(torch.int8), torch.finfo(torch.float64).eps, torch.finfo().max, sep="\n")
print(type(x), type(x).__name__, torch.Tensor, torch.Size, type(x.shape), type(x.dtype), type(torch.Generator()))
x.note = "mine"
y = copy.deepcopy(x)
z = copy.copy(x)
y[0, 0] = 100
print(x.note, y.note, x[0, 0], y[0, 0], z is x, z.equal(x), hash(x) == id(x), x in [x], {x: 1}[x])
print(torch.typename(x), x.type(), x.long().type(), x.type(torch.int64), isinstance(x, torch.FloatTensor))
print(isinstance(x, torch.LongTensor), isinstance(x.long(), torch.LongTensor), torch.is_tensor(x))
print(callable(x), x.__class__, x.is_same_size(y), x.is_set_to(x), x.get_device(), x._version, x.new_empty(0).shape)
print(torch.return_types if False else type(x.max(0)), x.max(0)[0], tuple(x.max(1)), x.max(0) == x.max(0) if False else "")
