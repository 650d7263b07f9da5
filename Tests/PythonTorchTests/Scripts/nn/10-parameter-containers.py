import torch
from torch import nn
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
P = lambda *s: nn.Parameter(torch.ones(*s))
p = nn.ParameterList([P(2), torch.zeros(3), 5, 'x'])
print(len(p), p, p[0], p[-1], type(p[1]).__name__, p[2])
t(lambda: p[1:3]); t(lambda: p[9]); t(lambda: p['a']); t(lambda: p(1))
p.append(P(1)); p += [torch.ones(2, 2)]; print(len(p), p)
t(lambda: p.extend(3)); t(lambda: p.append(torch.ones(1)) is p)
p[0] = torch.full((2,), 7.); print(p[0], [n for n, _ in p.named_parameters()])
t(lambda: p.pop()); print(len(p)); t(lambda: p.insert(0, 1))
print(list(p.state_dict())); print([type(v).__name__ for v in p])
t(lambda: nn.ParameterList(3)); print(nn.ParameterList()); print(nn.Sequential(nn.ParameterList()))
class M(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.ParameterList([P(2), P(3)])
        self.d = nn.ParameterDict({'a': P(1), 'b': torch.ones(2)})
m = M(); print(m); print([n for n, _ in m.named_parameters()])
d = m.d
print(len(d), 'a' in d, list(d), list(d.keys()), list(d.values()), list(d.items()))
t(lambda: d['c']); t(lambda: d[1]); 
d['c'] = torch.ones(1); d.update({'d': P(1), 'a': P(2)}); print(d)
d.update([('e', P(1))]); t(lambda: d.update(3)); t(lambda: d.update([1]))
print(d.pop('a')); t(lambda: d.pop('zz')); print(d.popitem()[0]); print(d.get('b'), d.get('q'), d.get('q', 3))
print(d.setdefault('z', P(1)), d.setdefault('z')); print(d.copy()); print(d.fromkeys(['k'], 1)); print(list(reversed(d)))
del d['b']; print(list(d)); print(d | nn.ParameterDict({'n': P(1)})); d |= nn.ParameterDict({'o': P(1)}); print(list(d))
d.clear(); print(len(d), d); t(lambda: d(1)); t(lambda: nn.ParameterDict(5)); print(nn.ParameterDict(m.w) if False else '')
import copy; q = copy.deepcopy(m); print(q.w[0] is m.w[0], len(q.w))
print(m.w.__module__, nn.ParameterDict.__module__, m.w.training)
opt = torch.optim.SGD(m.parameters(), lr=1.); sum(v.sum() for v in m.w).backward(); opt.step(); print(m.w[0])
m2 = M(); print(m2.load_state_dict(M().state_dict()))
print(nn.ParameterList([torch.ones(1)]).extra_repr(), '|', nn.ParameterDict({'i': 5}).extra_repr())
l = nn.ParameterList(range(3)); print(l, list(l), l + [1] if False else '')
