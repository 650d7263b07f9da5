# What torch.save writes is what PyTorch writes, but for a number that names the file.
import collections
import io
import os

import torch

values = torch.arange(3.0)
nested = {
    "a": values, "b": values[1:], "same": [values, values], 300: 70000, "f": 1.5, "neg": -5,
    "big": 2 ** 40, "huge": -2 ** 100, "text": "é", "bytes": b"xy\xff", "nothing": None, "yes": True,
    "tuples": [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4)], "set": {1}, "size": torch.Size([1, 2]),
    "dtype": torch.float32, "device": torch.device("cpu"), "od": collections.OrderedDict(x=1),
    "empty": torch.zeros(0, 3), "scalar": torch.tensor(2.5), "turned": torch.arange(6).reshape(2, 3).T,
    "parameter": torch.nn.Parameter(torch.ones(2)), "grad": torch.ones(1, requires_grad=True),
    "dtypes": [torch.ones(2, dtype=dtype) for dtype in (
        torch.float64, torch.float16, torch.bfloat16, torch.int64, torch.int32, torch.int16,
        torch.int8, torch.uint8, torch.bool)],
}


def written(value):
    buffer = io.BytesIO()
    torch.save(value, buffer)
    return buffer.getvalue()


def comparable(data):
    """All but the number that names the file, and its checksums."""
    start = data.index(b".data/serialization_id")
    return data[:start - 100]


data = written(nested)
print(len(data), comparable(data).hex())
again = torch.load(io.BytesIO(data))
print(again)
print(again["a"].data_ptr() + 4 == again["b"].data_ptr(), again["same"][0] is again["a"])
again["a"][1] = 9
print(again["b"], again["same"][1])
for many in (list(range(2500)), {number: str(number) for number in range(2500)}):
    data = written(many)
    print(len(data), sum(comparable(data)), torch.load(io.BytesIO(data)) == many)

model = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.BatchNorm1d(2))
optimiser = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
with torch.no_grad():
    for parameter in model.parameters():
        parameter.fill_(0.5)
model(torch.tensor([[1.0, 2.0], [3.0, 5.0]])).pow(2).sum().backward()
optimiser.step()
torch.save({"model": model.state_dict(), "optimiser": optimiser.state_dict(), "epoch": 1}, "new.pt")
print(os.path.exists("new.pt"), os.path.getsize("new.pt"))
loaded = torch.load("new.pt")
print(loaded["epoch"], loaded["optimiser"]["param_groups"], loaded["model"]._metadata)
other = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.BatchNorm1d(2))
print(other.load_state_dict(loaded["model"]))
print(all(torch.equal(a, b) for a, b in zip(other.state_dict().values(), model.state_dict().values())))
torch.optim.SGD(other.parameters(), lr=1.0, momentum=0.9).load_state_dict(loaded["optimiser"])

network = torch.load("network.pt")
print(list(network)[:4], network["norm.running_mean"], network["norm.num_batches_tracked"])
for action in (
    lambda: torch.save({}, None), lambda: torch.save({}, "nowhere/x.pt"), lambda: torch.save({}),
    lambda: torch.save((number for number in [1]), io.BytesIO()), lambda: torch.save(os, io.BytesIO()),
    lambda: torch.save([values, values.view(torch.int32)], io.BytesIO()),
):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
