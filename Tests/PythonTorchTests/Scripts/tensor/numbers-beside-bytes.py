# A number beside small whole numbers is one of theirs, and a comparison in place has no slope.
import operator

import torch

small = torch.tensor([1, 200], dtype=torch.uint8)
for name in ["add", "sub", "mul", "floordiv", "mod", "and_", "or_", "xor", "eq", "ne", "lt", "le", "gt", "ge"]:
    function = getattr(operator, name)
    print(name, function(small, 300), function(300, small), function(small, -1))
    print(name, function(torch.tensor([7, -100], dtype=torch.int8), 1000))
for call in [
    lambda: small % 256, lambda: small // 512, lambda: 5 % torch.tensor([0, 1], dtype=torch.uint8),
    lambda: torch.full((2,), 300, dtype=torch.uint8), lambda: torch.full((2,), -1, dtype=torch.uint8),
    lambda: torch.full_like(small, 300), lambda: torch.full_like(small, 300, dtype=torch.int16),
    lambda: small.new_full((1,), 1000), lambda: torch.full((2,), 2.7, dtype=torch.int32),
    lambda: small.clone().fill_(300), lambda: torch.full((2,), 2**40, dtype=torch.int32),
]:
    try:
        print(call())
    except RuntimeError as error:
        print("RuntimeError", error)

for comparison in [
    lambda y: y.eq_(2.0), lambda y: y.ne_(2.0), lambda y: y.lt_(3.0), lambda y: y.less_equal_(2.0),
    lambda y: y.greater_(1.0), lambda y: y.ge_(torch.tensor([2.0, 5.0])), lambda y: y[:1].eq_(2.0),
]:
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    y = x * 2
    comparison(y)
    print(y)
    y.sum().backward()
    print(x.grad)
bytes_ = torch.tensor([1, 2], dtype=torch.uint8)
print(bytes_.eq_(2), bytes_.dtype)
