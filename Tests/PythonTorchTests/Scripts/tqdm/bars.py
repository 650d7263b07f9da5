"""What programs see of a bar; where it is drawn is not their business."""
import tqdm.auto
import tqdm.notebook
from tqdm import TqdmKeyError, tqdm as bar, trange
from tqdm.std import tqdm as same

import torch
from torch.utils.data import DataLoader, TensorDataset

print(same is bar, callable(tqdm.auto.trange), callable(tqdm.notebook.tqdm))
print(list(bar([1, 2, 3], leave=False)), sum(trange(5, desc="sum")), list(trange(2, 9, 3)))

loader = DataLoader(TensorDataset(torch.arange(10.0)), batch_size=4)
shown = bar(loader, desc="train", unit="batch")
print(len(shown), shown.total, shown.n, shown.desc, bool(shown), shown.unit)
for number, (batch,) in enumerate(shown):
    shown.set_postfix(loss=batch.mean().item(), step=number)
    print(number, batch.tolist(), shown.postfix)
print(shown.n, shown.disable)

with bar(total=100, initial=10, desc="manual") as manual:
    print(manual.n, manual.total, len(manual))
    manual.update()
    manual.update(20)
    manual.set_description("renamed")
    print(manual.n, repr(manual.desc))
    manual.set_description_str("as it is")
    print(repr(manual.desc))
    manual.set_postfix_str("words")
    print(manual.postfix)
    manual.set_postfix({"b": 0.123456, "a": "text"}, z=12345678.9, c=torch.tensor(2))
    print(manual.postfix)
    manual.reset(total=7)
    print(manual.n, manual.total)
    manual.n = 3
    manual.refresh()
    print(manual.n, manual.disable)
print(manual.disable, manual.n)
manual.update(5)
print(manual.n)

for epoch in trange(2, desc="epochs"):
    for x in bar("ab", desc="inner", leave=False, position=1):
        bar.write(f"{epoch} {x}")

off = bar(range(3), disable=True)
print(list(off), off.n, off.total, off.format_dict["n"], hasattr(off, "postfix"))

state = bar(range(4), unit="img", postfix={"k": 1}, mininterval=0.5, ncols=60, ascii=True)
facts = state.format_dict
print(facts["n"], facts["total"], facts["unit"], facts["prefix"], facts["postfix"], facts["initial"])
print(sorted(facts))
print(2 in state, 9 in state, list(reversed(state)))

forever = bar(iter([1, 2]))
print(forever.total, list(forever))
try:
    bool(bar())
except TypeError as error:
    print("TypeError", error)
try:
    bar([1], colour="red", color="red", bar=3)
except TqdmKeyError as error:
    print("TqdmKeyError", error, isinstance(error, KeyError))

for number in (0.5, 12, 99.96, 999, 999.6, 1234, 999999.0, 5e7, 3e21, 1e30):
    print(number, bar.format_sizeof(number), bar.format_sizeof(number, "B", 1024), bar.format_num(number))
for seconds in (0, 59.9, 60, 3599, 3600, 360000, -5, -4000):
    print(seconds, bar.format_interval(seconds))
for number in (0, 1, 0.1, 1e-7, -1.5, 123456, 1e8, True):
    print(number, bar.format_num(number))


def stops():
    for x in bar(range(5)):
        if x == 2:
            return x


print(stops())
try:
    for x in bar([1, 0]):
        print(1 // x)
except ZeroDivisionError as error:
    print(error)
