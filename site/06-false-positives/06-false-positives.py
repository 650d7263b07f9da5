# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#       format_version: '1.3'
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Few false alarms
#
# Your classifier says *yes*, somebody walks over to look, and there is nothing. After the third time nobody walks any more. You would rather miss a few real cases than send people out for nothing.
#
# "As few false positives as possible" is easy to reach: say *no* to everything. That cannot be what you want, so the wish is not complete. By the end of this lesson you can say what you want in numbers, reach it in two ways that turn out to be one, and tell from a curve what each false alarm less will take from you.
#
# ## What it costs
#
# Before any network: what does each mistake cost? Here is a choice that the rest of the lesson keeps. A **miss** costs 1, whatever the unit is. A **false alarm** costs 5.

# %%
import math

import matplotlib.pyplot as plt
import torch
from torch import nn

cost_of_miss = 1.0
cost_of_alarm = 5.0

def total_cost(false_alarms, misses):
    return cost_of_alarm * false_alarms + cost_of_miss * misses

# %% [markdown]
# Both numbers are about the world, not about the network. Nobody who trains a model can find them out from the data.
#
# ## Cases that overlap
#
# The data are drawn here, so that we know the truth. Each case has two measured values. There are three *no* for each *yes*, and the two clouds overlap: some cases nobody could tell apart.

# %%
torch.manual_seed(6)

def draw_cases(count):
    is_yes = (torch.arange(count) % 4 == 0).float()
    centre = torch.stack([2.0 * is_yes, 1.2 * is_yes], dim=1)
    return centre + torch.randn(count, 2), is_yes

train_x, train_y = draw_cases(800)
valid_x, valid_y = draw_cases(800)

for name, y in (("train", train_y), ("validation", valid_y)):
    print(f"{name:10s} {int(y.sum())} yes, {int((1 - y).sum())} no")

for answer, label in ((0.0, "no"), (1.0, "yes")):
    points = train_x[train_y == answer]
    plt.scatter(points[:, 0], points[:, 1], s=12, label=label)
plt.xlabel("first value")
plt.ylabel("second value")
plt.legend()
plt.show()

# | train      200 yes, 600 no
# | validation 200 yes, 600 no
# | <Figure size 640x480 with 1 Axes>

# %% [markdown]
# ## The plain model
#
# One layer with one logit, and `BCEWithLogitsLoss` as it comes.

# %%
def train(loss_function, steps=400):
    torch.manual_seed(0)
    layer = nn.Linear(2, 1)
    optimizer = torch.optim.SGD(layer.parameters(), lr=5.0)
    for _ in range(steps):
        optimizer.zero_grad()
        loss_function(layer(train_x).squeeze(1), train_y).backward()
        optimizer.step()
    return layer

def mistakes(says_yes, y):
    """False alarms and misses."""
    is_yes = y == 1
    return (says_yes & ~is_yes).sum().item(), (~says_yes & is_yes).sum().item()

def logits_of(layer):
    with torch.no_grad():
        return layer(valid_x).squeeze(1)

plain = train(nn.BCEWithLogitsLoss())
plain_logits = logits_of(plain)

alarms, misses = mistakes(plain_logits > 0, valid_y)
print(f"false alarms {alarms}, misses {misses}, cost {total_cost(alarms, misses):.0f}")

never = torch.zeros(800, dtype=torch.bool)
alarms, misses = mistakes(never, valid_y)
print("and a model that always says no:")
print(f"false alarms {alarms}, misses {misses}, cost {total_cost(alarms, misses):.0f}")
print(f"right in {1 - misses / 800:.0%} of the cases")

# | false alarms 45, misses 52, cost 277
# | and a model that always says no:
# | false alarms 0, misses 200, cost 200
# | right in 75% of the cases

# %% [markdown]
# The plain model makes 97 mistakes in 800 cases, which sounds good. By our costs it pays 277, and the model that never looks at the data pays only 200. That is not because the plain model is bad. It was trained for a world in which both mistakes cost the same, and we live in another.
#
# The second model is what "as few false positives as possible" asks for, word for word: none at all. It is even right in 75% of the cases. What it costs stands in the other column: all 200 *yes* are missed.
#
# ## Move the line
#
# The plain model says *yes* where its logit is above 0, which is where it believes in *yes* with more than one half. Nobody forces you to cut there. Keep the model as it is, and ask for more belief before you say *yes*.

# %%
probability = torch.sigmoid(plain_logits)

print("threshold   false alarms   misses   cost")
for threshold in (0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99):
    alarms, misses = mistakes(probability > threshold, valid_y)
    print(f"{threshold:9.2f}   {alarms:12d}   {misses:6d}   {total_cost(alarms, misses):4.0f}")

# | threshold   false alarms   misses   cost
# |      0.30             76       29    409
# |      0.50             45       52    277
# |      0.70             21       70    175
# |      0.80              8       87    127
# |      0.90              2      122    132
# |      0.95              0      144    144
# |      0.99              0      171    171

# %% [markdown]
# Each row is a different classifier, and none of them was trained again. Here are all thresholds at once:

# %%
thresholds = torch.linspace(0.02, 0.98, 97)
counts = [mistakes(probability > threshold, valid_y) for threshold in thresholds]
costs = [total_cost(alarms, misses) for alarms, misses in counts]

plt.plot(thresholds, [alarms for alarms, _ in counts], label="false alarms")
plt.plot(thresholds, [misses for _, misses in counts], label="misses")
plt.plot(thresholds, costs, label="cost")
plt.axvline(5 / 6, color="k", linestyle=":", label="five sixths")
plt.xlabel("threshold")
plt.ylim(0, 600)
plt.legend()
plt.show()

best = min(range(97), key=lambda index: costs[index])
print(f"cheapest here: threshold {thresholds[best].item():.2f}, cost {costs[best]:.0f}")

# | <Figure size 640x480 with 1 Axes>
# | cheapest here: threshold 0.85, cost 114

# %% [markdown]
# Further to the right there are fewer false alarms and more misses, without end: at the far right stands the model that always says *no*. The cost falls and rises again, and the valley lies near the dotted line. Moving the line from 0.5 to 0.85 takes the cost from 277 to 114, and it took no training.
#
# Where does the dotted line come from? Suppose that the model believes in *yes* with probability $p$, and that it is right about how sure it is. Saying *yes* costs a false alarm with probability $1 - p$, so $5(1 - p)$ on average. Saying *no* costs a miss with probability $p$, so $p$ on average. *Yes* is the cheaper answer where $5(1 - p) < p$, which is where $p > 5/6$. In words: **threshold = cost of an alarm / (cost of an alarm + cost of a miss)**.
#
# ## Or change the loss
#
# The other way is to tell the loss during training that a false alarm hurts more. `BCEWithLogitsLoss` has two arguments for that.
#
# - `weight` multiplies the loss of each case; give every *no* five times the weight of a *yes*.
# - `pos_weight` multiplies the loss of the *yes* cases only. To make *no* five times as heavy as *yes*, make *yes* a fifth as heavy as *no*.

# %%
weight = torch.where(train_y == 1, cost_of_miss, cost_of_alarm)
by_weight = nn.BCEWithLogitsLoss(weight=weight)
by_pos_weight = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(cost_of_miss / cost_of_alarm))

some_logits = plain(train_x).squeeze(1).detach()
print(f"weight:          {by_weight(some_logits, train_y).item():.4f}")
print(f"pos_weight:      {by_pos_weight(some_logits, train_y).item():.4f}")
print(f"pos_weight × 5:  {5 * by_pos_weight(some_logits, train_y).item():.4f}")

# | weight:          0.6520
# | pos_weight:      0.1304
# | pos_weight × 5:  0.6520

# %% [markdown]
# The two are one loss on two scales: 0.6520 is five times 0.1304. A factor in front of the whole loss changes no minimum, only how large a step of the optimizer is.
#
# Note what `pos_weight` is *not*: a number above 1 makes misses dearer and so gives **more** false alarms. It is often advised against unbalanced data, and for our wish it works the wrong way round.

# %%
weighted = train(by_pos_weight)
weighted_logits = logits_of(weighted)

alarms, misses = mistakes(weighted_logits > 0, valid_y)
print(f"false alarms {alarms}, misses {misses}, cost {total_cost(alarms, misses):.0f}")

print("plain:    weights", [round(w, 2) for w in plain.weight[0].tolist()],
      f"bias {plain.bias.item():.2f}")
print("weighted: weights", [round(w, 2) for w in weighted.weight[0].tolist()],
      f"bias {weighted.bias.item():.2f}")
print(f"ln 5 = {math.log(5):.2f}")

# | false alarms 6, misses 101, cost 131
# | plain:    weights [2.06, 1.39] bias -4.01
# | weighted: weights [2.02, 1.49] bias -5.67
# | ln 5 = 1.61

# %% [markdown]
# Cut at one half, the weighted model gives 6 false alarms in place of 45. Now look at what training changed. The two weights are nearly the same as before, so the line between *no* and *yes* has the same direction. The bias went from −4.01 to −5.67, down by about ln 5, and that is the whole effect: it moved the line. A logit that is smaller by ln 5 passes 0 just where the old probability passes five sixths, because five sixths against one sixth is 5 to 1. The loss has learnt the threshold.
#
# ## One curve for all of them
#
# So how do the two ways compare? Walk through all thresholds of the plain model and draw what you get, true positives against false alarms. Then train models with other weights, cut each at one half, and put them into the same picture.

# %%
order = plain_logits.argsort(descending=True)
found = valid_y[order].cumsum(0)
alarms_so_far = (1 - valid_y[order]).cumsum(0)
plt.plot(alarms_so_far, found, label="plain model, all thresholds")

print("a no weighs   false alarms   found   plain model, as many alarms")
trained = []
for factor in (0.2, 1.0, 2.0, 5.0, 20.0, 100.0):
    layer = train(nn.BCEWithLogitsLoss(pos_weight=torch.tensor(1 / factor)))
    alarms, misses = mistakes(logits_of(layer) > 0, valid_y)
    trained.append((alarms, 200 - misses))
    as_many = int(found[alarms_so_far <= alarms].max())
    print(f"{factor:10.1f} ×   {alarms:12d}   {200 - misses:5d}   {as_many:5d}")

plt.scatter([alarms for alarms, _ in trained], [hits for _, hits in trained], color="C1",
            marker="s", label="trained with weights", zorder=3)
plt.xlabel("false alarms (of 600)")
plt.ylabel("true positives (of 200)")
plt.xlim(-5, 200)
plt.grid(True)
plt.legend(loc="lower right")
plt.show()

# | a no weighs   false alarms   found   plain model, as many alarms
# |        0.2 ×            143     186     186
# |        1.0 ×             45     148     150
# |        2.0 ×             22     134     136
# |        5.0 ×              6      99     103
# |       20.0 ×              0      59      67
# |      100.0 ×              0      13      67
# | <Figure size 640x480 with 1 Axes>

# %% [markdown]
# The squares lie on the curve or a few cases below it: the plain model, cut so that it gives as many alarms, finds 103 where five times the weight finds 99. For a model as simple as this one, a weight in the loss and a threshold afterwards choose a point on **the same curve**. The curve itself, how many real cases you must give up for each false alarm less, comes from how far the clouds overlap.
#
# Read the picture from the upper right to the lower left. At first false alarms are cheap to avoid: from 143 to 45 of them, and 38 real cases are lost on the way. From 45 to 6 takes 49 more. Then the false alarms are gone, though the right threshold would still find 67, and more weight only costs: with a *no* that weighs 20 times as much, 59 of 200 are found, with 100 times, 13. The lower left corner is the model that always says *no*.
#
# Is a weight in the loss good for anything, then? In a network with many layers it can be: such a network cannot do everything at once, and the weight tells it where to spend what it has. And where *yes* is very rare, it keeps the few from drowning. But it never replaces a look at the curve, and the threshold stays free to move afterwards.
#
# ## Choose on one half, check on the other
#
# A threshold that was chosen by looking at some cases fits those cases. What it is worth shows on others.

# %%
test_x, test_y = draw_cases(800)
with torch.no_grad():
    test_probability = torch.sigmoid(plain(test_x).squeeze(1))

print("threshold    alarms, found: validation          test")
for threshold in (0.5, 5 / 6, 0.95):
    row = [f"{threshold:9.3f}"]
    for p, y in ((probability, valid_y), (test_probability, test_y)):
        alarms, misses = mistakes(p > threshold, y)
        row.append(f"{alarms:6d}, {200 - misses:3d}")
    print(row[0], " " * 17, row[1], " " * 1, row[2])

# | threshold    alarms, found: validation          test
# |     0.500                       45, 148       34, 159
# |     0.833                        6, 101        7, 112
# |     0.950                        0,  56        0,  69

# %% [markdown]
# The plain model, cut at five sixths, had 6 false alarms on the cases by which we looked and has 7 on the fresh ones. Numbers this small move by chance. Report what the test cases say, once, and do not go back to choose again by them: then they would be validation cases too.

# %% [markdown]
# ### Exercise 1: A budget of false alarms
#
# Often the wish comes as a budget: *at most six false alarms among the 600*, and otherwise find as many as you can. Write the function that returns the lowest threshold that keeps to it. It gets the probabilities and the truth of the validation cases; *yes* is said where the probability is **above** the threshold.

# %% tags=["exercise"]
def threshold_for(probability, y, budget):
    return 0.5

# %% [markdown]
# Hint 1: Only the cases that are *no* can become false alarms. How sure is the model of the ones it believes in most?

# %% [markdown]
# Hint 2: Sort the probabilities of the *no* cases from the highest to the lowest. With a budget of 6, the first six may be alarms; the seventh may not. A threshold equal to its probability lets it just fail to be *above*.

# %% tags=["exercise-check", "raises-exception", "hide-input"]
for budget in (0, 6, 30):
    threshold = threshold_for(probability, valid_y, budget)
    alarms, misses = mistakes(probability > threshold, valid_y)
    assert alarms <= budget, f"{alarms} false alarms, but the budget is {budget}"
    assert alarms == budget, f"only {alarms} false alarms: the budget of {budget} has room for more"
    print(f"budget {budget:2d}: threshold {threshold:.4f}, found {200 - misses} of 200")

# %% [markdown]
# Solution of exercise 1
#
# Training again would be no shorter way: whatever weight you choose, you would still have to look where it put you.

# %% tags=["solution"]
def threshold_for(probability, y, budget):
    highest = probability[y == 0].sort(descending=True).values
    return highest[budget].item()

# %% [markdown]
# ### Exercise 2: From costs to pos_weight
#
# A colleague has other costs: a miss costs 8 and a false alarm 2. Write the function that gives the `pos_weight` for a pair of costs, so that a model trained with it can be cut at one half.

# %% tags=["exercise"]
def pos_weight_for(cost_of_alarm, cost_of_miss):
    return torch.tensor(1.0)

# %% [markdown]
# Hint 1: For the costs of this lesson, 5 and 1, it was one fifth.

# %% tags=["exercise-check", "raises-exception", "hide-input"]
assert math.isclose(pos_weight_for(5.0, 1.0).item(), 0.2, rel_tol=1e-6), "an alarm of 5 and a miss of 1 gave one fifth"
assert math.isclose(pos_weight_for(2.0, 8.0).item(), 4.0, rel_tol=1e-6), "who fears misses makes the yes cases heavier"
cheap = train(nn.BCEWithLogitsLoss(pos_weight=pos_weight_for(2.0, 8.0)))
for name, layer in (("plain", plain), ("weighted", cheap)):
    alarms, misses = mistakes(logits_of(layer) > 0, valid_y)
    print(f"{name:8s} false alarms {alarms:3d}, misses {misses:3d}, cost {2 * alarms + 8 * misses}")

# %% [markdown]
# Solution of exercise 2
#
#

# %% tags=["solution"]
def pos_weight_for(cost_of_alarm, cost_of_miss):
    return torch.tensor(cost_of_miss / cost_of_alarm)

# %% [markdown]
# ## What to take along
#
# - First the costs, then the model. "Few false positives" alone is answered by saying *no* to everything.
# - The threshold is free: no training, any time later. For a model that is right about how sure it is, cut at *cost of an alarm / (cost of an alarm + cost of a miss)*.
# - `weight` on the *no* cases, or `pos_weight` **below** 1, make false alarms dear during training. For a model as simple as this one they do what the threshold does.
# - Choose on one set of cases, report on another.
