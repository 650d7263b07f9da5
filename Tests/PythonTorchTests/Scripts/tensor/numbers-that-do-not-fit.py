# Numbers that elements cannot hold are refused, become infinite or wrap, as each operation does it.
import torch
import torch.nn.functional as F

operations = {
    "masked_fill": lambda x, m, v: x.masked_fill(m, v),
    "where": lambda x, m, v: torch.where(m, x, v),
    "where, turned": lambda x, m, v: torch.where(m, v, x),
    "threshold": lambda x, m, v: F.threshold(x, 2, v),
    "pad": lambda x, m, v: F.pad(x, (1, 0), value=v),
    "fill_": lambda x, m, v: x.clone().fill_(v),
    "full": lambda x, m, v: torch.full((1,), v, dtype=x.dtype),
    "full_like": lambda x, m, v: torch.full_like(x, v),
    "index_fill": lambda x, m, v: x.index_fill(0, torch.tensor([0]), v),
    "scatter": lambda x, m, v: x.scatter(0, torch.tensor([0]), v),
    "fill_diagonal_": lambda x, m, v: x.clone().view(1, -1).fill_diagonal_(v),
    "at most": lambda x, m, v: x.clamp(max=v),
    "at least": lambda x, m, v: x.clamp(min=v),
}
numbers = {
    torch.uint8: (300, -1, -256, 1.5, 1e10, float("nan"), float("inf")),
    torch.int8: (200, -129, -200.5),
    torch.int32: (2**31, 1e39),
    torch.float16: (70000, 1e6, float("inf")),
    torch.bfloat16: (1e39,),
    torch.float32: (1e39, -1e40, float("-inf")),
    torch.bool: (2, -1, 0.5),
}
clamps = ("at most", "at least")
mask = torch.tensor([False, True, True])
for dtype, values in numbers.items():
    x = torch.tensor([1, 2, 3]).to(dtype)
    for value in values:
        for name, operation in operations.items():
            if name in clamps and dtype.is_floating_point or name == "threshold" and dtype == torch.bool:
                continue
            try:
                result = operation(x, mask, value)
                print(dtype, value, name, result.tolist(), result.dtype)
            except RuntimeError as error:
                print(dtype, value, name, error)
whole = torch.tensor([1, 5], dtype=torch.uint8)
for bounds in ((0, 3), (0.0, float("inf")), (-1e30, 2), (float("nan"), 2)):
    try:
        print(F.hardtanh(whole, *bounds))
    except RuntimeError as error:
        print(error)
