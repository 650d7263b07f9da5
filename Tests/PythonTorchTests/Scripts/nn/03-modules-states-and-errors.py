# Modules: state dicts, registration, containers, hooks, initialisers, and their errors.
import torch, copy
from torch import nn
import torch.nn.functional as F
def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(r)
    except Exception as e:
        print(type(e).__name__, '|', str(e))
torch.manual_seed(0)
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(3, 4); self.bn = nn.BatchNorm1d(4); self.fc2 = nn.Linear(4, 2)
        self.register_buffer('steps', torch.zeros(1)); self.register_buffer('tmp', torch.zeros(2), persistent=False)
        self.w = nn.Parameter(torch.ones(2))
    def forward(self, x): return self.fc2(F.relu(self.bn(self.fc1(x)))) * self.w
n = Net(); print(n)
sd = n.state_dict(); print(list(sd)); print(type(sd))
t(n.load_state_dict, sd)
bad = dict(sd); bad.pop('fc1.weight'); bad['extra'] = torch.ones(1); bad['fc2.weight'] = torch.ones(3, 3)
t(n.load_state_dict, bad); t(n.load_state_dict, {k: v for k, v in bad.items() if k != 'fc2.weight'}, strict=False)
t(n.load_state_dict, bad, strict=False); t(n.load_state_dict, [1]); t(nn.Linear(2, 2).load_state_dict, {'weight': 3, 'bias': torch.ones(2)})
t(lambda: n.fc1.load_state_dict({'weight': torch.ones(4, 3)}))
print([k for k, _ in n.named_parameters()], [k for k, _ in n.named_buffers()], [k for k, _ in n.named_modules()], [k for k, _ in n.named_children()])
t(lambda: n.foo); t(lambda: setattr(n, 'w', torch.ones(2))); t(lambda: n.register_parameter('a.b', None)); t(lambda: n.register_parameter('', None)); t(lambda: n.register_buffer('fc1', torch.ones(1))); t(lambda: n.add_module('fc1', 3)); t(lambda: n.register_parameter('q', torch.ones(1))); t(lambda: n.get_submodule('fc9')); t(lambda: n.get_parameter('fc1.weight').shape)
t(lambda: delattr(n, 'w')); t(lambda: nn.Module.__call__(n, torch.ones(2, 3)))
class Bad(nn.Module):
    def __init__(self): self.x = nn.Linear(1, 1)
t(Bad)
class Bad2(nn.Module):
    def __init__(self): self.p = nn.Parameter(torch.ones(1))
t(Bad2); t(nn.Module()); t(lambda: nn.Module()(1))
t(nn.Linear(3, 2), torch.ones(2, 4)); t(nn.Linear(3, 2), torch.ones(2, 3).long()); t(nn.Linear(3, 2), torch.ones(2, 3).double()); t(nn.Linear(3, 2), [1, 2, 3]); t(nn.Linear(3, 2)); t(nn.Linear(3, 2), torch.ones(3), 1); t(nn.Linear, 3); t(nn.Linear, 3, 2, 1, 2, 3, 4); t(nn.Linear, -3, 2)
t(nn.Conv2d(3, 4, 3), torch.ones(1, 1, 8, 8)); t(nn.Conv2d(3, 4, 3), torch.ones(3, 8)); t(nn.Conv2d(3, 4, 9), torch.ones(1, 3, 8, 8)); t(nn.Conv2d(3, 4, 3), torch.ones(1, 3, 8, 8).double()); t(nn.Conv2d, 3, 4); t(nn.Conv2d, 3, 4, 3, padding='same', stride=2); t(nn.Conv2d, 3, 4, 3, groups=2); t(nn.Conv2d(3, 6, (3, 1), padding='same', groups=3, padding_mode='reflect', bias=False))
t(nn.BatchNorm1d(3), torch.ones(1, 3)); t(nn.BatchNorm1d(3), torch.ones(2, 4)); t(nn.BatchNorm2d(3), torch.ones(2, 3)); t(nn.LayerNorm(3), torch.ones(2, 4)); t(nn.GroupNorm, 2, 3); t(nn.GroupNorm(3, 6), torch.ones(2, 4)); t(nn.Dropout, 1.5); t(nn.Embedding(3, 2), torch.tensor([3])); t(nn.Embedding(3, 2), torch.tensor([0.5])); t(nn.MaxPool2d(3), torch.ones(1, 1, 2, 2)); t(nn.MaxPool2d(2, padding=2), torch.ones(1, 1, 4, 4)); t(nn.Flatten(), torch.ones(3)); t(nn.Unflatten(1, (2, 2)), torch.ones(1, 3)); t(nn.Softmax()(torch.ones(2)).shape if False else nn.Softmax(5), torch.ones(2)); t(nn.Upsample(scale_factor=2), torch.ones(1, 1, 2, 2)); t(nn.Upsample(scale_factor=2), torch.ones(2, 2))
s = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1)); print(s, s[0], s[-1], len(s), s[:2]); t(lambda: s[5]); t(lambda: s['a']); t(nn.Sequential, 1); t(s.append, nn.Tanh()); del s[1]; print(s)
t(lambda: nn.ModuleList([1])); t(lambda: nn.ModuleDict({'a': 1})); t(nn.ModuleDict({'a': nn.ReLU()})); t(lambda: nn.ModuleDict({'a': nn.ReLU()})['b']); t(lambda: nn.ModuleList([nn.ReLU(), nn.Tanh()]).insert(0, nn.Sigmoid()))

# hooks
def h(m, i, o): print('hook', type(m).__name__, [v.shape for v in i], o.shape)
l = nn.Linear(2, 2); r = l.register_forward_hook(h); l(torch.ones(1, 2)); r.remove(); l(torch.ones(1, 2))
l.register_forward_pre_hook(lambda m, i: (i[0] * 2,)); print(l(torch.ones(1, 2)).shape)
n.eval(); print(n.training, n.bn.training); n.train(); t(n.train, 'a'); n.requires_grad_(False); print(all(not p.requires_grad for p in n.parameters())); n.half(); print(n.fc1.weight.dtype, n.steps.dtype); n.to(torch.float64); print(n.fc1.weight.dtype); t(n.to, torch.int64); t(n.to, 'cuda'); t(lambda: n.zero_grad()); t(lambda: n.apply(lambda m: None) is n); print(copy.deepcopy(n).fc1.weight is n.fc1.weight, sum(p.numel() for p in n.parameters()))
for init in ['xavier_uniform_', 'xavier_normal_', 'kaiming_uniform_', 'kaiming_normal_', 'orthogonal_', 'trunc_normal_', 'sparse_', 'uniform_', 'normal_', 'eye_', 'dirac_', 'zeros_', 'ones_']:
    torch.manual_seed(1)
    w = torch.empty(3, 4) if init != 'dirac_' else torch.empty(3, 3, 2)
    a = (0.5,) if init == 'sparse_' else ()
    t(lambda: getattr(nn.init, init)(w, *a))
t(nn.init.xavier_uniform_, torch.empty(3)); t(nn.init.kaiming_uniform_, torch.empty(3), nonlinearity='foo'); t(nn.init.calculate_gain, 'relu'); t(nn.init.calculate_gain, 'leaky_relu', 0.2); t(nn.init.calculate_gain, 'foo'); t(nn.init.eye_, torch.empty(3)); t(nn.init.orthogonal_, torch.empty(3)); t(nn.init.constant_, torch.empty(2), 0.3)
