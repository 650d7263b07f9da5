# What every file of cases begins with.
#
# A case names an operation by its path and gives arguments. Printed are the results and dtypes,
# gradients of sum(result * weights), whether they agree with finite differences, what other
# dtypes give, and the other forms (method, in place, out=) that answer the same.
import math
import warnings

import torch
import torch.nn.functional as F
from torch import nn

warnings.simplefilter("ignore")
torch.set_printoptions(precision=5)


def spread(*shape):
    """Numbers between -1 and 1 that are not near to each other, to 0 or to a half."""
    count = math.prod(shape)
    values = [math.sin(1.7 * i + 0.4) * 0.93 + 0.0013 * i for i in range(count)]
    return torch.tensor(values, dtype=torch.float64).reshape(shape)


def positive(*shape):
    return spread(*shape).abs() * 0.6 + 0.2


def matrix(size):
    """A matrix that can be inverted."""
    return spread(size, size) + 2 * torch.eye(size, dtype=torch.float64)


def symmetric(size):
    root = spread(size, size)
    return root @ root.T + torch.eye(size, dtype=torch.float64)


X, Y, V, P = spread(2, 3), spread(3, 2).T.contiguous() + 0.05, spread(3) * 0.7, positive(2, 3)
N = torch.tensor([[3, 1, 2], [5, 4, 7]])
I = torch.tensor([[0, 2, 1], [1, 0, 2]])
B = torch.tensor([[True, False, True], [False, False, True]])
NOT_FINITE = torch.tensor([[float("nan"), float("inf")], [-float("inf"), 0.5]], dtype=torch.float64)


ERRORS = (RuntimeError, NotImplementedError, TypeError, ValueError, IndexError, AttributeError)


class Fixed:
    """An argument that asks for no gradient."""

    def __init__(self, tensor):
        self.tensor = tensor


def rebuilt(value, change):
    """`value` with each tensor inside replaced."""
    if isinstance(value, Fixed):
        return value.tensor.clone()
    if isinstance(value, torch.Tensor):
        return change(value)
    if isinstance(value, (list, tuple)):
        return type(value)(rebuilt(item, change) for item in value)
    return value


def is_differentiable(value):
    return isinstance(value, torch.Tensor) and value.dtype == torch.float64


def resolve(path):
    value = torch
    for name in path.split(".")[1:]:
        value = getattr(value, name)
    return value


def tensors(result):
    if isinstance(result, torch.Tensor):
        return [result]
    if isinstance(result, (list, tuple)):
        return [tensor for item in result for tensor in tensors(item)]
    return []


def shown(value):
    if isinstance(value, torch.Tensor):
        text = str(value.detach()).replace("\n", "")
        return text + (" is bool" if value.dtype == torch.bool else "")
    if isinstance(value, (list, tuple)) and not isinstance(value, torch.Size):
        return "(" + "; ".join(shown(item) for item in value) + ")"
    return repr(value)


def problem(error):
    return type(error).__name__ + ": " + str(error).split("\n")[0]


class Case:
    def __init__(self, path, arguments, options, before, through, node, dtypes):
        self.path, self.arguments, self.options = path, arguments, options
        self.before, self.through = before, through
        self.shows_node, self.shows_dtypes = node, dtypes
        self.leaves = []

    def given(self, change, function=None):
        """The answer with each tensor argument changed."""
        torch.manual_seed(0)
        arguments = rebuilt(list(self.arguments), change)
        if self.before:
            arguments[0] = self.before(arguments[0])
        options = {name: rebuilt(value, change) for name, value in self.options.items()}
        result = (function or resolve(self.path))(*arguments, **options)
        return self.through(result) if self.through and function is None else result

    def differentiated(self, value):
        leaf = value.clone()
        if is_differentiable(value):
            leaf.requires_grad_()
            self.leaves.append(leaf)
        return leaf

    def run(self):
        print("==", self.path)
        try:
            result = self.given(self.differentiated)
        except ERRORS as error:
            return print(problem(error))
        print(shown(result))
        self.gradients(result)
        self.others()
        self.forms(self.given(torch.clone))

    def gradients(self, result):
        outputs = [t for t in tensors(result) if t.requires_grad and t.grad_fn is not None]
        if not outputs:
            return
        if self.shows_node:
            print("node", type(outputs[0].grad_fn).__name__)
        total = 0
        for output in outputs:
            weights = torch.arange(1, output.numel() + 1, dtype=output.dtype).reshape(output.shape)
            total = total + (output * weights).sum()
        try:
            slopes = torch.autograd.grad(total, self.leaves, allow_unused=True)
        except ERRORS as error:
            return print("gradient", problem(error))
        for slope in slopes:
            print("gradient", None if slope is None else shown(slope))
        if outputs[0].dtype != torch.float64:
            return
        print("check", self.check([index for index, slope in enumerate(slopes) if slope is not None]))

    def check(self, wanted):
        leaves = [self.leaves[index].detach().requires_grad_() for index in wanted]

        def function(*moved):
            iterator = iter(range(len(self.leaves)))

            def change(value):
                if not is_differentiable(value):
                    return value.clone()
                index = next(iterator)
                return moved[wanted.index(index)].clone() if index in wanted else value.clone()

            return tuple(t for t in tensors(self.given(change)) if t.requires_grad)

        return torch.autograd.gradcheck(function, leaves, raise_exception=False)

    def others(self):
        """The dtypes that tensors of other dtypes give."""
        words = []
        for dtype in (torch.float32, torch.float16, torch.bfloat16, torch.int64, torch.uint8, torch.bool):
            if not self.leaves or not self.shows_dtypes:
                return
            scale = 1 if dtype.is_floating_point else 3

            def change(value):
                if not is_differentiable(value):
                    return value.clone()
                return value.to(dtype) if dtype.is_floating_point else (value.abs() * scale).to(dtype)

            try:
                given = tensors(self.given(change))
                words.append(f"{dtype} {', '.join(sorted({str(t.dtype) for t in given}))}")
            except ERRORS as error:
                words.append(f"{dtype} {problem(error)}")
        print("dtypes", "; ".join(words).replace("torch.", ""))

    def forms(self, expected):
        name = self.path.split(".")[-1]
        if not self.path.startswith("torch." + name) or not self.arguments:
            return
        found = []
        if isinstance(self.arguments[0], torch.Tensor):
            for form in (name, name + "_"):
                if hasattr(torch.Tensor, form) and isinstance(expected, torch.Tensor):
                    found.append("Tensor." + form + self.agreement(getattr(torch.Tensor, form), expected))
        if hasattr(torch, name + "_") and isinstance(expected, torch.Tensor):
            found.append(name + "_" + self.agreement(getattr(torch, name + "_"), expected))
        if found:
            print("forms", ", ".join(found))

    def agreement(self, function, expected):
        try:
            result = self.given(torch.clone, function)
        except ERRORS as error:
            return " " + problem(error)
        if result.shape != expected.shape or result.dtype != expected.dtype:
            return f" gives {list(result.shape)} {result.dtype}"
        return "" if torch.equal(torch.nan_to_num(result), torch.nan_to_num(expected)) else " differs"


def case(path, *arguments, before=None, through=None, node=True, dtypes=True, **options):
    """Prints what there is to know of one call.

    `before` makes the first argument what the operation wants, so that each of its numbers may move:
    a symmetric matrix of any matrix.

    `through` makes of a result what does not depend on choices, such as signs of vectors. `node`
    and `dtypes` leave out what tells of PyTorch's inside only: in which order it does the steps of
    a long computation, or which of them it is that refuses integers.
    """
    Case(path, arguments, options, before, through, node, dtypes).run()
