# A module whose class has `__del__` is told when its last reference goes, and weak references see it go.
import gc
import weakref

import torch
from torch import nn


class Told(nn.Module):
    def __init__(self, name):
        super().__init__()
        self.linear = nn.Linear(2, 3)
        self.name = name

    def __del__(self):
        print("told", self.name, [key for key, _ in self.named_parameters()], self.linear.weight.shape)


m = Told("first")
m = Told("second")
print("second is here")
del m
a = Told("third")
reference = weakref.ref(a, lambda gone: print("called", gone() is None))
a = None
print(reference())
a = Told("cycle")
a.itself = [a]
del a
print(gc.collect() > 0)


def inside():
    model = Told("local")
    return model.linear.bias.shape


print(inside())
model = nn.Sequential(Told("inner"), nn.ReLU())
del model
layer = nn.Linear(2, 2)
reference = weakref.ref(layer)
print(reference() is layer)
del layer
print(reference())
known = weakref.WeakKeyDictionary()
layer = nn.Linear(1, 1)
known[layer] = "kept"
print(len(known), known[layer])
del layer
print(len(known))
t = torch.ones(2)
reference = weakref.ref(t)
print(reference() is t)
del t
print(reference())
