# What calls give back, and what axes know of themselves.
import math

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt
import torch


def shown(numbers):
    return [round(float(number), 10) for number in numbers]


print("-- lines")
(line,) = plt.plot([1, 2, 3], [4, 5, 6], label="a line")
print(type(line).__name__, line.get_label(), line.get_linestyle(), line.get_marker())
print(shown(line.get_xdata()), shown(line.get_ydata()), line.get_linewidth())
first, second = plt.plot(torch.rand(5, 2))
print(first.get_color() == second.get_color(), len(plt.gca().lines), plt.gca().lines)
(dots,) = plt.plot(range(3), "ks:", ms=4)
print(dots.get_color(), dots.get_marker(), dots.get_linestyle(), dots.get_markersize())
pair = plt.plot([1, 2], [1, 2], "g", [3, 4], "C1o")
print([one.get_linestyle() for one in pair])
dots.set(color="red", linewidth=3)
print(dots.get_color(), dots.get_linewidth())

print("-- limits")
CASES = {
    "empty": lambda ax: None,
    "line": lambda ax: ax.plot([0, 10], [0, 1]),
    "one number": lambda ax: ax.plot([3], [7]),
    "a constant": lambda ax: ax.plot([0, 1, 2], [5, 5, 5]),
    "zeros": lambda ax: ax.plot([0, 1], [0, 0]),
    "gaps": lambda ax: ax.plot([1, math.nan, 3], [1, 2, math.inf]),
    "bars": lambda ax: ax.bar(["a", "b", "c"], [3, 5, 2]),
    "bars below": lambda ax: ax.bar([1, 2], [-3, 5]),
    "lying bars": lambda ax: ax.barh([1, 2], [3, 5]),
    "raised bars": lambda ax: ax.bar([1, 2], [3, 5], bottom=1),
    "hist": lambda ax: ax.hist([1, 2, 2, 3, 3, 3], bins=3),
    "image": lambda ax: ax.imshow(torch.zeros(4, 6)),
    "image below": lambda ax: ax.imshow(torch.zeros(4, 6), origin="lower"),
    "placed image": lambda ax: ax.imshow(torch.zeros(4, 6), extent=(0, 1, 0, 2)),
    "guides": lambda ax: (ax.axhline(3), ax.axvline(0.5, color="k")),
    "guide and line": lambda ax: (ax.plot([0, 1], [0, 1]), ax.axhline(3)),
    "area": lambda ax: ax.fill_between([0, 1, 2], [1, 2, 3], [0, 0, -1]),
    "scatter": lambda ax: ax.scatter([0, 4], [1, 9]),
    "errors": lambda ax: ax.errorbar([1, 2], [3, 4], yerr=[1, 0.5]),
    "log": lambda ax: ax.semilogy([1, 2, 3], [1, 10, 100]),
    "log of zero": lambda ax: (ax.plot([0, 1, 2], [0, 10, 100]), ax.set_yscale("log")),
    "log of one": lambda ax: (ax.plot([1, 2], [5, 5]), ax.set_yscale("log")),
    "margins": lambda ax: (ax.margins(0), ax.plot([0, 10], [0, 1])),
    "wide margins": lambda ax: (ax.margins(x=0.2), ax.plot([0, 10], [0, 1])),
    "xlim": lambda ax: (ax.plot([0, 10], [0, 1]), ax.set_xlim(2, 5)),
    "left": lambda ax: (ax.plot([0, 10], [0, 1]), ax.set_xlim(left=0)),
    "turned": lambda ax: (ax.plot([0, 10], [0, 1]), ax.invert_yaxis()),
    "axis": lambda ax: (ax.plot([0, 10], [0, 1]), ax.axis([0, 1, 2, 3])),
    "ticks beyond": lambda ax: (ax.plot([0, 10], [0, 1]), ax.set_xticks([0, 20])),
    "words": lambda ax: ax.plot(["x", "y", "x"], [1, 2, 3]),
    "band": lambda ax: ax.axhspan(1, 2),
    "pieces": lambda ax: ax.hlines([1, 2], 0, 5),
    "step": lambda ax: ax.step([1, 2, 3], [3, 1, 2], where="post"),
}
for name, draw in CASES.items():
    fig, ax = plt.subplots()
    draw(ax)
    print(name, shown(ax.get_xlim()), shown(ax.get_ylim()))
    plt.close(fig)

print("-- ticks")
for values in ([0, 1], [0, 37], [0.2, 0.74], [1e-6, 3e-6], [0, 1234567]):
    fig, ax = plt.subplots()
    ax.plot(values, values)
    fig.canvas.draw() if hasattr(fig, "canvas") else None
    print(shown(ax.get_xticks()), [text.get_text() for text in ax.get_xticklabels()])
    plt.close(fig)
plt.plot([1, 2, 3])
plt.xticks([0, 1, 2], ["a", "b", "c"])
print([text.get_text() for text in plt.gca().get_xticklabels()])

print("-- bars and bins")
bars = plt.bar(["a", "b"], [1, 2])
print(bars, len(bars), [float(bar.get_height()) for bar in bars], bars[0].get_width(), bars[1].get_x())
counts, edges, patches = plt.hist(torch.tensor([1.0, 2.0, 2.5, 4.0]), bins=3)
print(shown(counts), shown(edges), patches)
counts, edges, patches = plt.hist([1, 2, 3, 4, 10], bins=4, range=(0, 8), density=True)
print(shown(counts), shown(edges))
counts, edges, patches = plt.hist([[1, 2, 3], [1, 2]], bins=2)
print([shown(row) for row in counts], shown(edges), patches)
counts, _, _ = plt.hist([1, 2, 2, 3], bins=[1, 2, 3, 4], cumulative=True)
print(shown(counts))
counts, edges, _ = plt.hist([0.1 * step for step in range(11)])
print(shown(counts), shown(edges))

print("-- figures")
plt.close("all")
fig, ax = plt.subplots()
print(repr(fig), str(fig), repr(ax), str(ax))
ax.set_title("T")
ax.set_xlabel("x")
ax.set(ylabel="y", xlim=(0, 2))
print(repr(ax), ax.get_title(), ax.get_xlabel(), shown(ax.get_xlim()))
fig, axes = plt.subplots(2, 2)
print(axes.shape, len(axes), axes[0, 1] is axes[0][1], axes.flat[3] is axes[1, 1] if not hasattr(axes.flat, "__next__") else True)
print(axes.ravel().shape, [ax.get_title() for row in axes for ax in row])
(top, _), (_, bottom) = axes
print(str(top), str(bottom))
fig, (left, right) = plt.subplots(1, 2, figsize=(8, 3), sharey=True)
left.plot([0, 1], [0, 1])
right.plot([0, 1], [0, 10])
print(repr(fig), shown(left.get_ylim()), shown(right.get_ylim()))
print(plt.gcf() is fig, plt.gca() is right)
one = plt.subplot(1, 2, 1)
print(one is left)
print(plt.get_fignums())
plt.close()
print(plt.get_fignums())
plt.figure(7)
print(plt.gcf().number, plt.figure(7) is plt.gcf())

print("-- texts and legends")
print(plt.title("a"), plt.xlabel("b"), plt.ylabel("c"), plt.suptitle("d"))
print(plt.text(1, 2, "hello"), plt.annotate("here", (0, 1), xytext=(1, 2)))
plt.plot([1, 2], label="one")
plt.plot([2, 1], label="_hidden")
plt.scatter([1], [2], label="two")
handles, labels = plt.gca().get_legend_handles_labels()
print(labels, [type(handle).__name__ for handle in handles])
legend = plt.legend(title="which")
print(legend, [text.get_text() for text in legend.get_texts()], legend.get_title().get_text())

print("-- images")
image = plt.imshow(torch.arange(6.0).reshape(2, 3))
print(image, image.get_extent(), shown(image.get_clim()))
print(type(plt.colorbar(image)).__name__, image.get_cmap().name)
print(plt.imshow(torch.zeros(2, 3, 3)), plt.imshow(torch.zeros(4, 5, 1), vmin=-1, vmax=1))
points = plt.scatter([1, 2], [3, 4], c=[0.5, 2.5])
print(shown(points.get_clim()), type(points).__name__)
print(plt.errorbar([1, 2], [3, 4], yerr=0.5), plt.rcParams["figure.figsize"])
