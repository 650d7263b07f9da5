# What tensors refuse: conversions, attributes, operators and assignments.
import torch

x = torch.ones(3)
i = torch.tensor([1, 2, 3])


def assign(name, value):
    setattr(x, name, value)


def put(key, value, target=None):
    (torch.ones(3) if target is None else target)[key] = value


attempts = [
    lambda: x + [], lambda: x - None, lambda: x < "a", lambda: x / "a", lambda: x ** "a", lambda: "a" ** x,
    lambda: x @ 2, lambda: 2 @ x, lambda: ~x, lambda: x | "a", lambda: divmod(x, 2), lambda: round(x),
    lambda: x == "a", lambda: x != None, lambda: bool(x), lambda: float(x), lambda: int(x), lambda: len(x[0]),
    lambda: list(x[0]), lambda: "a" in x, lambda: None in x, lambda: x(), lambda: format(x, ".2f"),
    lambda: format(x[0], ".2f"), lambda: format(i[0], "d"), lambda: "{:>10}".format(x[0]), lambda: "%d" % x[0],
    lambda: [1, 2, 3][x[0]], lambda: [1, 2, 3][i], lambda: range(i[2]), lambda: x[{}],
    lambda: x[1.0], lambda: x[::-1], lambda: x.mT, lambda: x.H, lambda: x.imag, lambda: x.names,
    lambda: assign("shape", 3), lambda: assign("dtype", 3), lambda: assign("grad", 3),
    lambda: assign("grad", torch.ones(2)), lambda: assign("requires_grad", 1), lambda: assign("data", 3),
    lambda: assign("is_leaf", False), lambda: delattr(x, "data"), lambda: delattr(x, "missing"),
    lambda: put(0, "a"), lambda: put(0, None), lambda: put(0, [1]), lambda: put(5, 1), lambda: put(0.5, 1),
    lambda: put([0, 1], torch.ones(3)), lambda: put(0, 2 ** 70, i), lambda: put(0, float("nan"), i),
    lambda: i.type("foo"), lambda: i.type(3), lambda: x.retain_grad(), lambda: x.register_hook(print),
    lambda: torch.tensor([1, [2]]), lambda: torch.tensor([[1], []]), lambda: torch.tensor([1, {}]),
    lambda: torch.tensor({1}), lambda: torch.tensor(object()), lambda: torch.tensor(2 ** 63),
    lambda: torch.tensor([300], dtype=torch.uint8), lambda: torch.tensor([float("nan")], dtype=torch.int64),
    lambda: torch.tensor([[1, 2], [3, "a"]]), lambda: torch.as_tensor("a"), lambda: torch.Tensor("a"),
    lambda: torch.Tensor(1.5), lambda: torch.LongTensor(x), lambda: torch.set_default_dtype(torch.int32),
    lambda: torch.finfo(torch.int64), lambda: torch.iinfo(torch.float32), lambda: torch.Size(["a"]),
    lambda: torch.device("foo"), lambda: torch.manual_seed("a"), lambda: torch.Generator().manual_seed("a"),
]
for attempt in attempts:
    try:
        print(attempt())
    except (TypeError, RuntimeError, ValueError, IndexError, AttributeError) as e:
        print(f"{type(e).__name__}: {e}")
