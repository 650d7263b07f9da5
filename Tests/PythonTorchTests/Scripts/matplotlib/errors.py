# What matplotlib says to common mistakes.
import warnings

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt
import torch

grad = torch.tensor([1.0, 2.0], requires_grad=True)

MISTAKES = {
    "lengths": lambda: plt.plot([1, 2, 3], [1, 2]),
    "lengths of tensors": lambda: plt.plot(torch.arange(5), torch.rand(4, 2)),
    "dimensions": lambda: plt.plot(torch.zeros(2, 3, 4)),
    "ragged": lambda: plt.plot([[1, 2], [3]]),
    "a graph": lambda: plt.plot(grad),
    "losses with graphs": lambda: plt.plot([grad.sum(), grad.mean()]),
    "a graph in hist": lambda: plt.hist(grad),
    "no data": lambda: plt.plot(None),
    "format": lambda: plt.plot([1, 2], "rz"),
    "two markers": lambda: plt.plot([1, 2], "ox"),
    "two lines": lambda: plt.plot([1, 2], "---"),
    "two colours": lambda: plt.plot([1, 2], "rb"),
    "colour": lambda: plt.plot([1, 2], color="nocolor"),
    "line style": lambda: plt.plot([1, 2], linestyle="wavy"),
    "marker": lambda: plt.plot([1, 2], marker="heart"),
    "width": lambda: plt.plot([1, 2], linewidth="thick"),
    "opacity": lambda: plt.plot([1, 2], alpha=3),
    "keyword": lambda: plt.plot([1, 2], colour="r"),
    "aliases": lambda: plt.plot([1, 2], lw=2, linewidth=3),
    "labels": lambda: plt.plot([1, 2], label=["a", "b"]),
    "labels of columns": lambda: plt.plot(torch.zeros(3, 2), label=["a"]),
    "scatter sizes": lambda: plt.scatter([1, 2], [1]),
    "scatter without y": lambda: plt.scatter([1, 2]),
    "scatter keyword": lambda: plt.scatter([1, 2], [1, 2], size=3),
    "scatter areas": lambda: plt.scatter([1, 2], [3, 4], s=[1, 2, 3]),
    "scatter colour": lambda: plt.scatter([1, 2], [3, 4], c="foo"),
    "scatter colours": lambda: plt.scatter([1, 2], [3, 4], c=["r", "g", "b"]),
    "scatter values": lambda: plt.scatter([1, 2], [3, 4], c=[1, 2, 3, 4, 5]),
    "bars": lambda: plt.bar([1, 2, 3], [1, 2]),
    "bars without height": lambda: plt.bar([1, 2]),
    "bars of axes": lambda: plt.gca().bar([1, 2]),
    "bar keyword": lambda: plt.bar([1, 2], [1, 2], foo=1),
    "bins": lambda: plt.hist([1, 2, 3], bins=0),
    "estimator": lambda: plt.hist([1, 2, 3], bins="x"),
    "bins out of order": lambda: plt.hist([1, 2, 3], bins=[3, 2, 1]),
    "range": lambda: plt.hist([1, 2, 3], range=(3, 1)),
    "channels first": lambda: plt.imshow(torch.zeros(3, 8, 8)),
    "batch": lambda: plt.imshow(torch.zeros(1, 8, 8)),
    "a row": lambda: plt.imshow(torch.zeros(8)),
    "words": lambda: plt.imshow([["a", "bcd"]]),
    "interpolation": lambda: plt.imshow(torch.zeros(2, 2), interpolation="foo"),
    "many guides": lambda: plt.axhline([1, 2]),
    "area": lambda: plt.fill_between([1, 2], [1, 2, 3]),
    "step": lambda: plt.step([1, 2], [3, 4], where="foo"),
    "errors": lambda: plt.errorbar([1, 2], [3, 4], yerr=[1, 2, 3]),
    "legend place": lambda: plt.legend(["a"], loc="foo"),
    "legend number": lambda: plt.legend(["a"], loc=17),
    "no rows": lambda: plt.subplots(0),
    "sharing": lambda: plt.subplots(2, 2, sharex="foo"),
    "subplot number": lambda: plt.subplot(2, 2, 5),
    "subplot digits": lambda: plt.subplot(225),
    "subplot fraction": lambda: plt.subplot(1.5),
    "subplot of two": lambda: plt.subplot(1, 2),
    "a grid's method": lambda: plt.subplots(2, 2)[1].plot([1]),
    "a grid's end": lambda: plt.subplots(1, 2)[1][2],
    "no title": lambda: plt.title(),
    "scale": lambda: plt.xscale("foo"),
    "tick labels": lambda: plt.xticks([1, 2, 3], ["a", "b"]),
    "size": lambda: plt.figure(figsize=3),
    "colour bar": lambda: plt.colorbar(),
    "savefig": lambda: plt.savefig(),
    "pyplot": lambda: plt.foo,
    "axes": lambda: plt.gca().foo,
    "set": lambda: plt.gca().set(xlabel="a", foo=3),
    "axis": lambda: plt.axis("foo"),
    "style": lambda: plt.style.use("foo"),
    "parameter": lambda: plt.rcParams["foo"],
    "grid": lambda: plt.grid(axis="z"),
}
for name, mistake in MISTAKES.items():
    plt.close("all")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            mistake()
            print(f"{name}: nothing")
        except Exception as error:
            print(f"{name}: {type(error).__name__}: {error}")

WARNINGS = {
    "no legend": lambda: plt.legend(),
    "identical limits": lambda: plt.xlim(1, 1),
    "twice": lambda: plt.plot([1, 2], [3, 4], "r--", linestyle=":"),
    "no values": lambda: plt.scatter([1, 2], [3, 4], cmap="viridis"),
}
for name, mistake in WARNINGS.items():
    plt.close("all")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        mistake()
    for warning in caught:
        print(f"{name}: {warning.category.__name__}: {warning.message}")
