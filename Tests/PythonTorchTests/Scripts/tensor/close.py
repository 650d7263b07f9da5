# torch.testing.assert_close and what it says.
import torch
from torch.testing import assert_close

nan = float("nan")
for actual, expected, options in [
    (torch.tensor([1.0, 2.0, 3.0]), torch.tensor([1.0, 2.0, 4.0]), {}),
    (torch.tensor([1.0, 2.0]), torch.tensor([1.0, 2.0 + 1e-7]), {}),
    (torch.tensor([1.0, 2.0]), torch.tensor([1.0, 2.0, 4.0]), {}),
    (torch.tensor([1.0, 2.0]), torch.tensor([1, 2]), {}),
    (torch.tensor([1.0, 2.0]), torch.tensor([1, 2]), {"check_dtype": False}),
    (torch.tensor(1.0), torch.tensor(2.0), {}),
    (torch.tensor([1, 2]), torch.tensor([1, 3]), {}),
    (torch.tensor([[1.0, 2.0], [3.0, 4.0]]), torch.tensor([[1.0, 2.5], [3.0, 40.0]]), {}),
    (torch.tensor([nan]), torch.tensor([nan]), {}),
    (torch.tensor([nan]), torch.tensor([nan]), {"equal_nan": True}),
    (1.0, 2.0, {}), (1, 2, {}), (1.0, 1.0 + 1e-9, {}),
    ([1.0, 2.0], [1.0, 3.0], {}), ({"a": 1.0}, {"a": 2.0}, {}), ([1.0], [1.0, 2.0], {}),
    (torch.tensor([1.0]), 1.0, {}), (torch.ones(2), torch.zeros(2), {"msg": "not the same"}),
    (torch.ones(2), torch.zeros(2), {"rtol": 0.1}), (torch.ones(2), torch.zeros(2), {"rtol": 0, "atol": 2}),
]:
    try:
        assert_close(actual, expected, **options)
        print("close")
    except Exception as error:
        print(type(error).__name__ + ":", error)
