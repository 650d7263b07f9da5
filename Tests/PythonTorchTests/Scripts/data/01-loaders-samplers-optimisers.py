# Loaders and samplers by seed, optimisers with their states, schedulers.
import torch
from torch.utils.data import *
import torch.utils.data as D
from torch import nn, optim
def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(r)
    except Exception as e:
        print(type(e).__name__, '|', str(e))
x = torch.arange(10.).reshape(10, 1); ds = TensorDataset(x, torch.arange(10))
for seed in (0, 1, 42):
    torch.manual_seed(seed); print([b[1].tolist() for b in DataLoader(ds, 3, shuffle=True)]); torch.manual_seed(seed); print([b[1].tolist() for b in DataLoader(ds, 4, shuffle=True, drop_last=True)])
    g = torch.Generator().manual_seed(seed); print([b[1].tolist() for b in DataLoader(ds, 5, shuffle=True, generator=g)]); print(torch.rand(1))
    torch.manual_seed(seed); print([s.indices for s in random_split(ds, [7, 3])], [len(s) for s in random_split(ds, [0.5, 0.3, 0.2])])
    torch.manual_seed(seed); print(list(RandomSampler(ds)), list(RandomSampler(ds, replacement=True, num_samples=5)), list(SubsetRandomSampler([3, 1, 2])), list(WeightedRandomSampler([0.1, 0.9, 0.5], 6)), list(WeightedRandomSampler([1., 2., 3.], 3, replacement=False)))
    torch.manual_seed(seed); dl = DataLoader(ds, 2, shuffle=True); print(len(dl), next(iter(dl)), next(iter(dl))[1])
print(list(BatchSampler(SequentialSampler(range(5)), 2, False)), list(BatchSampler(SequentialSampler(range(5)), 2, True)))
t(DataLoader, ds, batch_size=0); t(DataLoader, ds, shuffle=True, sampler=SequentialSampler(ds)); t(DataLoader, ds, batch_sampler=BatchSampler(SequentialSampler(ds), 2, False), batch_size=2); t(lambda: list(DataLoader(ds, None))[0]); t(random_split, ds, [5, 4]); t(random_split, ds, [0.5, 0.6]); t(TensorDataset, x, x[:3]); t(lambda: ds[20]); t(lambda: Subset(ds, [1, 2])[1]); t(lambda: ConcatDataset([ds, ds])[-1]); t(lambda: len(ConcatDataset([ds, ds]))); t(RandomSampler, ds, num_samples=0); t(WeightedRandomSampler, [1, 2], -1)
class It(IterableDataset):
    def __iter__(self): return iter(range(5))
print([b for b in DataLoader(It(), 2)]); t(lambda: len(DataLoader(It(), 2))); t(DataLoader, It(), shuffle=True)
print(default_collate([{'a': 1, 'b': [2., 3.]}, {'a': 4, 'b': [5., 6.]}]), default_collate([(1, 'x'), (2, 'y')]), default_collate([torch.ones(2), torch.zeros(2)])); t(default_collate, [torch.ones(2), torch.ones(3)]); t(default_collate, [None, None]); t(default_collate, [[1, 2], [3]])
class DSet(Dataset): pass
t(lambda: DSet()[0]); t(lambda: len(DSet())); t(lambda: list(DataLoader(DSet())))
# optim
for O, k in [(optim.SGD, {}), (optim.SGD, dict(lr=0.1, momentum=0.9, nesterov=True, weight_decay=0.01)), (optim.Adam, {}), (optim.AdamW, dict(amsgrad=True)), (optim.RMSprop, dict(centered=True, momentum=0.5)), (optim.Adagrad, {}), (optim.Adadelta, {}), (optim.Adamax, {}), (optim.NAdam, {})]:
    torch.manual_seed(0); m = nn.Linear(3, 2); o = O(m.parameters(), **k); print(o)
    for i in range(4):
        o.zero_grad(); l = m(torch.ones(2, 3) * i).pow(2).sum(); l.backward(); o.step()
    print(l.item(), m.weight.data, m.bias.data); sd = o.state_dict(); print(sd['param_groups'], list(sd['state']), {k: v for k, v in sd['state'].get(0, {}).items()}); t(o.load_state_dict, sd)
for bad in [dict(lr=-1), dict(momentum=-1), dict(weight_decay=-1), dict(nesterov=True)]: t(optim.SGD, m.parameters(), **bad)
for bad in [dict(lr=-1), dict(betas=(1.5, 0.9)), dict(eps=-1), dict(betas=(0.9, 2))]: t(optim.Adam, m.parameters(), **bad)
t(optim.SGD, []); t(optim.SGD, m.weight); t(optim.SGD, [m.weight * 2]); t(optim.SGD, [1]); t(optim.SGD, [{'params': [m.weight], 'lr': 1}, {'params': [m.weight]}]); t(optim.SGD, [{'lr': 1}]); t(optim.SGD); t(optim.SGD, m.parameters(), 0.1, 0.9, 0, 0, True)
o = optim.SGD(m.parameters(), lr=1.0)
S = optim.lr_scheduler
for mk in [lambda: S.StepLR(o, 2, 0.5), lambda: S.MultiStepLR(o, [2, 4]), lambda: S.ExponentialLR(o, 0.9), lambda: S.CosineAnnealingLR(o, 5), lambda: S.LambdaLR(o, lambda e: 1 / (e + 1)), lambda: S.LinearLR(o), lambda: S.ConstantLR(o), lambda: S.PolynomialLR(o), lambda: S.OneCycleLR(o, 1.0, total_steps=6), lambda: S.CyclicLR(o, 0.1, 1.0, 2), lambda: S.CosineAnnealingWarmRestarts(o, 3), lambda: S.MultiplicativeLR(o, lambda e: 0.9)]:
    o = optim.SGD(m.parameters(), lr=1.0, momentum=0.9); s = mk(); out = []
    for _ in range(6):
        out.append(round(o.param_groups[0]['lr'], 6)); o.step(); s.step()
    print(type(s).__name__, out, s.get_last_lr()); 
p = S.ReduceLROnPlateau(o, patience=1); [p.step(1.0) for _ in range(5)]; print(o.param_groups[0]['lr'], p.state_dict())
s = S.StepLR(o, 2); s.step(); print(s.state_dict())
