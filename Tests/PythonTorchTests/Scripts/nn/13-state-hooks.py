# Hooks around states, parts replaced by name, embeddings from vectors, layers given data by mistake.
import torch
from torch import nn


def told(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__ + ":", error)


torch.manual_seed(0)
net = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
first = net.register_state_dict_pre_hook(lambda m, prefix, keep: print("pre", type(m).__name__, repr(prefix), keep))
net[0].register_state_dict_pre_hook(lambda m, prefix, keep: print("pre", type(m).__name__, repr(prefix), keep))
net[1].register_state_dict_post_hook(lambda m, state, prefix, _: [state.pop(prefix + "num_batches_tracked"), None][1])
state = net.state_dict()
print(list(state))
first.remove()
print(len(net.state_dict(prefix="a.")))
net.register_load_state_dict_post_hook(lambda m, keys: print("post", keys))
net[0].register_load_state_dict_post_hook(lambda m, keys: keys.missing_keys.clear())
print(net.load_state_dict({}, strict=False))
net[0].register_load_state_dict_post_hook(lambda m, keys: keys)
told(lambda: net.load_state_dict(state))

parts = nn.ModuleDict({"body": nn.Sequential(nn.Linear(2, 2), nn.ReLU())})
parts.set_submodule("body.1", nn.Tanh())
parts.set_submodule("head", nn.Linear(2, 1))
print(parts, parts.get_parameter("head.weight").shape, parts.get_submodule("body.0"))
told(lambda: parts.set_submodule("", nn.ReLU()))
told(lambda: parts.set_submodule("body.1", 3))
told(lambda: parts.set_submodule("nowhere.1", nn.ReLU()))
told(lambda: parts.get_parameter("body.0"))
told(lambda: parts.get_parameter("body.0.nothing"))
told(lambda: net.get_buffer("0.weight"))
print(net.get_buffer("1.running_mean"))

vectors = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
before = torch.get_rng_state()
embedding = nn.Embedding.from_pretrained(vectors)
print(embedding, embedding.weight, embedding(torch.tensor([1, 0])), torch.equal(before, torch.get_rng_state()))
print(nn.Embedding.from_pretrained(vectors, freeze=False, padding_idx=0).weight)
told(lambda: nn.Embedding.from_pretrained(torch.ones(2)))

output, target = torch.zeros(2, 2), torch.ones(2, 2)
told(lambda: nn.MSELoss(output, target))
told(lambda: nn.CrossEntropyLoss(output, target))
told(lambda: nn.BCELoss(output, target))
told(lambda: nn.ReLU(output))
told(lambda: nn.functional.cross_entropy([0.0], target))
told(lambda: nn.functional.mse_loss(output, target, weight=torch.tensor([[1.0, 2.0], [3.0, 4.0]])))
told(lambda: nn.functional.l1_loss(output, target, weight=torch.tensor([[1.0, 2.0], [3.0, 4.0]]), reduction="sum"))
told(lambda: nn.functional.mse_loss(output, target, weight=torch.ones(2)))
told(lambda: nn.functional.cross_entropy(output, torch.tensor([0, 1]), label_smoothing=-0.5))
told(lambda: nn.functional.cross_entropy(torch.zeros(2, 3, 4, 5), torch.zeros(2, 4).long()))
