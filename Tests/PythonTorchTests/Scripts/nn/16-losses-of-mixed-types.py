# Losses whose input and target have different dtypes: what comes out, and what backward says.
import torch
import torch.nn.functional as F

x = torch.tensor([0.5, -1.0, 2.0], requires_grad=True)
y = torch.tensor([1.0, 0.0, 1.0])
types = [torch.float32, torch.float64, torch.float16, torch.int64, torch.bool]
for loss in (F.huber_loss, F.soft_margin_loss, F.smooth_l1_loss):
    for dtype in types:
        for a in (x, x.double()):
            x.grad = None
            try:
                value = loss(a, y.to(dtype))
                print(loss.__name__, a.dtype, dtype, value)
                value.backward()
                print("   ", x.grad)
            except (RuntimeError, NotImplementedError) as error:
                print(loss.__name__, a.dtype, dtype, type(error).__name__, error)
whole = torch.tensor([1, 2])
for loss in (F.huber_loss, F.soft_margin_loss):
    for dtype in types:
        try:
            print(loss(whole, torch.tensor([1, 0]).to(dtype)))
        except (RuntimeError, NotImplementedError) as error:
            print(loss.__name__, dtype, type(error).__name__, error)
# A weight that is no tensor is multiplied with like one, as far as Python can.
z = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
for weight in (2.0, 3, [1, 2], (1.0, 2.0)):
    try:
        print(F.multilabel_soft_margin_loss(z * 2, z, weight=weight))
    except TypeError as error:
        print(type(error).__name__, error)
