# Whole modules, tensors and other objects in files and pickles.
import copy
import io
import pickle

import torch
from torch import nn
from torch.nn import functional as F


class Net(nn.Module):
    def __init__(self, width=4):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 3, padding=1)
        self.norm = nn.BatchNorm2d(2)
        self.head = nn.Sequential(nn.Flatten(), nn.Linear(2 * width * width, 3), nn.Dropout(0.5))
        self.register_buffer("scale", torch.tensor([2.0]))
        self.register_buffer("hidden", torch.ones(1), persistent=False)
        self.act, self.width, self.names = F.relu, width, ["a", "b"]

    def forward(self, x):
        return self.head(self.act(self.norm(self.conv(x))) * self.scale)


def round_trip(value, **options):
    buffer = io.BytesIO()
    torch.save(value, buffer)
    buffer.seek(0)
    return torch.load(buffer, **options)


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__module__, type(error).__name__, str(error))


torch.manual_seed(0)
net = Net().eval()
x = torch.randn(2, 1, 4, 4)
again = round_trip(net, weights_only=False)
print(type(again) is Net, again.training, again.width, again.names, again.act is F.relu)
print(torch.equal(net(x), again(x)), again.head[1].weight.requires_grad)
print(again.conv.weight.data_ptr() == net.conv.weight.data_ptr())
print([name for name, _ in again.named_parameters()])
print(list(again.state_dict()), again.hidden, again._non_persistent_buffers_set)
print(again)
again.train()
loss = again(x).sum()
loss.backward()
print(again.conv.bias.grad.shape, net.conv.bias.grad)
show(lambda: round_trip(net))
with torch.serialization.safe_globals([nn.Linear]):
    show(lambda: round_trip(nn.Linear(2, 1)).in_features)
torch.save({"model": net, "epoch": 3}, "checkpoint.pt")
print(torch.load("checkpoint.pt", weights_only=False)["model"].norm)
print(torch.equal(pickle.loads(pickle.dumps(net))(x), net(x)))

# Tensors in pickles
shared = torch.arange(6.0).reshape(2, 3)
first, turned = pickle.loads(pickle.dumps([shared, shared.T]))
print(first, turned, turned.stride(), turned.is_contiguous())
parameter = pickle.loads(pickle.dumps(nn.Parameter(torch.ones(2))))
print(parameter, pickle.loads(pickle.dumps(torch.tensor([1, 2], dtype=torch.int8))))
pair = {"x": shared}
pair["y"] = pair["x"]
loaded = pickle.loads(pickle.dumps(pair))
print(loaded["x"] is loaded["y"])
kept = round_trip([shared, shared.T, shared[1]])
kept[0][1, 0] = 9
print(kept[1], kept[2])

# What cannot be saved
show(lambda: torch.save(lambda v: v, io.BytesIO()))


def factory():
    class Local(nn.Module):
        pass

    return Local()


show(lambda: torch.save(factory(), io.BytesIO()))
show(lambda: torch.save(v for v in "ab"))
show(lambda: torch.save((v for v in "ab"), io.BytesIO()))


class Plain:
    def __init__(self):
        self.tensor, self.size = torch.zeros(2), 3


plain = round_trip(Plain(), weights_only=False)
print(plain.tensor, plain.size, round_trip({frozenset([1]): range(3)}, weights_only=False))
show(lambda: round_trip(Plain()).size)
with torch.serialization.safe_globals([Plain]):
    show(lambda: round_trip(Plain()).size)

# A class that is no longer there
buffer = io.BytesIO()
torch.save(Plain(), buffer)
buffer.seek(0)
Kept = Plain
del Plain
try:
    torch.load(buffer, weights_only=False)
except AttributeError as error:
    print(str(error).split(" from ")[0].split(" on ")[0])

# What a module holds
print(list(net.__dict__))
print({name: part for name, part in vars(nn.Linear(2, 1)).items() if not isinstance(part, dict) or not part})
linear = nn.Linear(2, 1)
print(list(linear.__dict__["_parameters"]), linear.__dict__["_modules"], linear._forward_hooks)
twin = copy.copy(linear)
print(twin.weight is linear.weight, twin._parameters is linear._parameters)
twin.extra = 1
print(hasattr(linear, "extra"), copy.deepcopy(linear).weight is linear.weight)
linear._parameters = {"bias": linear.bias}
print([name for name, _ in linear.named_parameters()], list(linear.__dict__["_parameters"]))
empty = nn.Linear.__new__(nn.Linear)
empty.__dict__.update(nn.Linear(3, 2).__dict__)
print(empty, len(list(empty.parameters())), empty(torch.ones(1, 3)).shape)


class Careful(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer, self.cache = nn.Linear(1, 1), {"big": 1}

    def __getstate__(self):
        state = self.__dict__.copy()
        state["cache"] = None
        return state


careful = pickle.loads(pickle.dumps(Careful()))
print(careful, careful.cache, [name for name, _ in careful.named_parameters()])
for layer in (nn.Conv2d(1, 2, 3), nn.ConvTranspose1d(1, 2, 3), nn.Upsample(scale_factor=2), nn.ZeroPad2d(1),
              nn.CrossEntropyLoss(), nn.TripletMarginLoss(), nn.HingeEmbeddingLoss()):
    print(type(layer).__name__, [(k, v) for k, v in list(layer.__dict__.items())[17:]])
