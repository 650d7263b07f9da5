"""Records steps of optimisers of real PyTorch: python record_training.py > training.json"""
import json
import sys
import warnings

import torch

warnings.simplefilter("ignore")
torch.set_num_threads(1)
cases = []


def setting(value):
    if isinstance(value, tuple):
        return {"tuple": [setting(v) for v in value]}
    if value is None:
        return {"none": True}
    return {{bool: "bool", int: "int", float: "float", str: "string"}[type(value)]: value}


def encode(t):
    return {"shape": list(t.shape), "dtype": str(t.dtype)[6:], "grad": False,
            "data": [float(v) for v in t.detach().double().flatten().tolist()]}


def optimiser(name, dtype="float32", **options):
    case = {"name": name, "dtype": dtype, "options": [[k, setting(v)] for k, v in options.items()]}
    cases.append(case)
    w = torch.tensor([[2.0, -1.0], [0.5, 3.0]], dtype=getattr(torch, dtype), requires_grad=True)
    try:
        o = getattr(torch.optim, name)([w], **options)
    except Exception as error:
        case["error"] = f"{type(error).__name__}: {error}".split("\n")[0]
        return
    case["defaults"] = [[k, setting(v)] for k, v in o.defaults.items()]
    for _ in range(4):
        o.zero_grad()
        (w ** 4).sum().backward()
        o.step()
    case["parameter"] = encode(w)
    case["state"] = [[k, encode(v)] for k, v in o.state[w].items()]


for dtype in ("float32", "float64"):
    for options in ({}, {"lr": 0.01, "momentum": 0.9}, {"lr": 0.01, "momentum": 0.9, "nesterov": True},
                    {"lr": 0.01, "momentum": 0.5, "dampening": 0.3, "weight_decay": 0.1},
                    {"lr": 0.01, "maximize": True}, {"lr": 0.01, "weight_decay": 0.5}):
        optimiser("SGD", dtype, **options)
    for name in ("Adam", "AdamW"):
        for options in ({}, {"lr": 0.1, "betas": (0.5, 0.9), "eps": 1e-3}, {"lr": 0.1, "weight_decay": 0.2},
                        {"lr": 0.1, "amsgrad": True}, {"lr": 0.1, "maximize": True}):
            optimiser(name, dtype, **options)
    for options in ({}, {"lr": 0.1, "alpha": 0.9, "momentum": 0.5}, {"lr": 0.1, "centered": True},
                    {"lr": 0.1, "weight_decay": 1.0}):
        optimiser("RMSprop", dtype, **options)
    for options in ({}, {"lr": 0.5, "lr_decay": 0.5, "initial_accumulator_value": 1.0}):
        optimiser("Adagrad", dtype, **options)
    optimiser("Adadelta", dtype, rho=0.8, weight_decay=0.1)
    optimiser("Adamax", dtype, lr=0.1)
    optimiser("NAdam", dtype, lr=0.1, weight_decay=0.1)
    optimiser("NAdam", dtype, lr=0.1, weight_decay=0.1, decoupled_weight_decay=True)
for name, options in [("SGD", {"lr": -1.0}), ("SGD", {"momentum": -0.5}), ("SGD", {"nesterov": True}),
                      ("Adam", {"betas": (1.0, 0.9)}), ("Adam", {"eps": -1.0}), ("RMSprop", {"alpha": -0.1}),
                      ("Adagrad", {"lr_decay": -1.0}), ("Adadelta", {"rho": 2.0}),
                      ("NAdam", {"momentum_decay": -1.0})]:
    optimiser(name, **options)

json.dump({"optimisers": cases}, sys.stdout, separators=(",", ":"))
print()
