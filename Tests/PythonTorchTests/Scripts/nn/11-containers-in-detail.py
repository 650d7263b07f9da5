import torch
from torch import nn
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
s=nn.Sequential(nn.ReLU()); l=nn.ModuleList([nn.ReLU()])
t(lambda: s.insert(0, 3)); t(lambda: s.insert(5, nn.ReLU())); t(lambda: s.insert('a', nn.ReLU())); t(lambda: l.insert(0, 3)); t(lambda: l.insert(9, nn.ReLU())); t(lambda: l.extend(3)); t(lambda: s.extend(3)); t(lambda: l.__iadd__(3)); t(lambda: nn.ModuleList(3)); t(lambda: s + 3); t(lambda: s.append(3)); t(lambda: s.__iadd__(3)); t(lambda: s * 'a'); t(lambda: s * 0); print(s * 2)
d=nn.ModuleDict()
t(lambda: d.update(3)); t(lambda: d.update([1])); t(lambda: d.update([(1,2,3)])); t(lambda: d.update({'a': 3})); t(lambda: d.update({1: nn.ReLU()})); t(lambda: nn.ModuleDict(3)); t(lambda: d.__setitem__('a.b', nn.ReLU())); t(lambda: d.__setitem__('', nn.ReLU()))
t(lambda: d.__setitem__('keys', nn.ReLU())); print(d)
d.clear(); print(len(d), d); d.update({'z': nn.ReLU(), 'a': nn.Tanh()}); print(list(d)); d.update(nn.ModuleDict({'q': nn.Tanh()})); print(list(d), 'q' in d); t(lambda: d.pop('nope')); t(lambda: d.popitem())
