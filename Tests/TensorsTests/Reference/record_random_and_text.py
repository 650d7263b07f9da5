"""Records seeded random numbers and reprs of real PyTorch:
python record_random_and_text.py > random-and-text.json
"""
import json
import random
import sys

import torch

torch.set_num_threads(1)
draws = []


def draw(name, function, *arguments):
    for seed in (0, 1, 123456789012, -1):
        torch.manual_seed(seed)
        values = function()
        after = torch.rand(2)
        draws.append({"name": name, "seed": seed, "arguments": list(arguments),
                      "values": [float(v) for v in values.double().flatten().tolist()],
                      "after": after.tolist()})


for n in (1, 5, 15, 16, 17, 33, 100):
    draw("rand", lambda: torch.rand(n), n)
    draw("rand64", lambda: torch.rand(n, dtype=torch.float64), n)
    draw("randn", lambda: torch.randn(n), n)
    draw("randn64", lambda: torch.randn(n, dtype=torch.float64), n)
    draw("randn16", lambda: torch.randn(n, dtype=torch.bfloat16), n)
    draw("uniform", lambda: torch.empty(n).uniform_(-0.3, 0.7), n)
    draw("normal", lambda: torch.empty(n).normal_(5.0, 0.5), n)
    draw("randperm", lambda: torch.randperm(n), n)
    draw("exponential", lambda: torch.empty(n).exponential_(2.0), n)
    draw("bernoulli", lambda: torch.bernoulli(torch.full((n,), 0.3)), n)
    draw("log_normal", lambda: torch.empty(n).log_normal_(0.1, 0.4), n)
    draw("cauchy", lambda: torch.empty(n).cauchy_(), n)
    draw("geometric", lambda: torch.empty(n).geometric_(0.3), n)
for high in (2, 10, 2**28 - 1, 2**28, 2**40):
    draw("randint", lambda: torch.randint(-5, high, (7,)), high)
for replacement in (True, False):
    for samples in (1, 3):
        draw("multinomial", lambda: torch.multinomial(torch.tensor([[1.0, 2.0, 7.0], [3.0, 3.0, 4.0]]),
                                                      samples, replacement), samples, replacement)
for name in ("int64", "int32", "uint8", "int8", "bool", "float32"):
    draw("random", lambda: torch.empty(6, dtype=getattr(torch, name)).random_().to(torch.float64), name)
draw("normal_tensors", lambda: torch.normal(torch.zeros(3), torch.tensor([1.0, 2.0, 3.0])))
draw("transposed", lambda: torch.empty(5, 4).t().normal_().flatten())

texts = []
chooser = random.Random(4)
torch.manual_seed(2)
dtypes = ["float32", "float64", "float16", "bfloat16", "int64", "int32", "uint8", "bool"]
specials = [float("nan"), float("inf"), -float("inf"), 0.0, -0.0]
for index in range(160):
    name = chooser.choice(dtypes)
    shape = [chooser.choice([1, 2, 3, 5, 8]) for _ in range(chooser.randrange(4))]
    if index % 20 == 0:
        shape = shape[:1] + [0]
    if index % 20 == 1:
        shape = [chooser.choice([1200, 30]), 40]
    x = torch.randn(shape)
    kind = chooser.randrange(6)
    x = [x, x.round(), x * 10 ** chooser.uniform(-6, 9), (x * 100).round(), (x * 3).exp(),
         torch.where(torch.rand(shape) < 0.3, torch.tensor(chooser.choice(specials)), x)][kind]
    if not name.startswith(("float", "bfloat")):
        x = (x.nan_to_num(0, 0, 0).clamp(-1e4, 1e4) * 10)
    x = (x > 0) if name == "bool" else x.abs().clamp(max=255).to(torch.uint8) if name == "uint8" else x.to(
        getattr(torch, name))
    options = {"precision": 4, "threshold": 1000, "edgeitems": 3, "linewidth": 80, "sci_mode": None}
    if chooser.random() < 0.4:
        options = {"precision": chooser.randrange(7), "threshold": chooser.choice([5, 20, 1000]),
                   "edgeitems": chooser.choice([1, 2, 3]), "linewidth": chooser.choice([40, 80, 120]),
                   "sci_mode": chooser.choice([None, True, False])}
    torch.set_printoptions(**options)
    grad = x.is_floating_point() and chooser.random() < 0.3
    x.requires_grad_(grad)
    data = [repr(v) for v in x.detach().double().flatten().tolist()] if x.numel() < 100 else []
    if x.numel() >= 100:
        x = (torch.arange(x.numel()) % 97).reshape(shape).to(x.dtype)
        grad = False
    texts.append({"dtype": name, "shape": shape, "data": data, "options": options, "grad": grad,
                  "text": repr(x)})
json.dump({"draws": draws, "texts": texts}, sys.stdout, separators=(",", ":"))
print()
