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
# # One question, two shapes
#
# You have a network that tells hundreds of kinds of things apart. Your new job is smaller: it must answer one question, yes or no. So you cut off its last layer, put on a fresh one with two outputs, and send a first batch of pictures through it. Nothing has been trained yet.
#
# Somebody tells you that `BCEWithLogitsLoss` is the right loss for a yes-or-no question. You change that one line, and the program stops.
#
# By the end of this lesson you can read the error it stopped with, repair it in two different ways, prove that both ways are the same model, and spot the repairs that only look like repairs.
#
# ## What the network says
#
# This is that batch: 64 pictures. For each one the network gave two scores, the first for *no* and the second for *yes*. Such raw scores are called **logits**. They may have any sign, and they are not yet probabilities. `target` holds the true answers, 0 for no and 1 for yes.

# %%
import torch
from torch import nn
import torch.nn.functional as F

output = torch.tensor([
    [-0.2657,  0.1728], [ 0.3407, -0.6961], [ 0.8020, -0.8201], [ 0.1457,  0.0311],
    [-0.2517,  0.0223], [-0.1266, -0.3978], [ 0.4527, -0.6096], [ 0.2077, -0.1428],
    [-0.1205, -0.5252], [ 0.5462, -0.3988], [-0.1215, -0.1321], [ 0.3062, -0.5417],
    [ 0.0723, -0.0537], [-0.5435, -1.1898], [ 0.0718, -0.0986], [ 0.0118, -0.0860],
    [-0.0998, -0.8494], [-0.2591, -0.4207], [ 0.2687, -0.6160], [-0.2336, -0.4814],
    [-0.1896, -0.1463], [ 0.4623, -0.5179], [-0.3181, -0.3042], [-0.2550, -0.1824],
    [-0.6250, -0.1293], [-0.8920,  0.1077], [ 0.0013, -0.1081], [-0.2565, -0.0777],
    [-0.2360, -0.3112], [ 0.0615, -0.3419], [-0.4794, -0.1323], [-0.0624,  0.1003],
    [ 0.1803, -0.2833], [-0.0859,  0.0516], [-0.0256, -0.4226], [-0.6047, -0.3403],
    [ 0.2778, -0.6168], [ 0.0973, -0.3736], [-0.2165, -0.2941], [ 0.0252, -0.2497],
    [-0.1285, -0.3079], [-0.3292, -0.5657], [ 0.1660, -0.5869], [-0.1829, -0.3313],
    [-0.5305,  0.0671], [ 0.2120, -0.5442], [-0.1197, -0.0711], [ 0.2132, -0.5229],
    [-0.0977, -0.3243], [ 0.1694, -0.2342], [ 0.0137, -0.3607], [-0.3495, -0.2702],
    [ 0.3058, -0.8327], [ 0.4417, -0.7817], [-0.7523, -0.5299], [ 0.0826, -0.3280],
    [-0.4834, -0.4926], [-0.5763,  0.0012], [ 0.0992, -0.8658], [-0.1066,  0.4763],
    [-0.4472,  0.2544], [-0.3449, -0.1687], [-0.1852,  0.1073], [-0.0782, -0.5123],
])
target = torch.tensor([
    0, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 1, 1, 1, 0,
    1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0, 0,
    0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1,
    0, 1, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1,
])

print("output", output.shape, output.dtype)
print("target", target.shape, target.dtype)

# | output torch.Size([64, 2]) torch.float32
# | target torch.Size([64]) torch.int64

# %% [markdown]
# Two facts are worth reading twice, because the whole lesson hangs on them. `output` has two axes, *picture* and *class*; `target` has one, *picture*. And `output` holds fractions, while `target` holds whole numbers.
#
# The loss of the old network takes the two as they are:

# %%
cross_entropy = nn.CrossEntropyLoss()

knows_nothing = torch.zeros(64, 2)
print(f"a network that knows nothing: {cross_entropy(knows_nothing, target).item():.4f}")
print(f"our network:                  {cross_entropy(output, target).item():.4f}")

# | a network that knows nothing: 0.6931
# | our network:                  0.7899

# %% [markdown]
# `CrossEntropyLoss` wants one score per class and, as the target, the *number* of the right class. It works: 0.7899. A network that gives every class the same score would get 0.6931, which is the natural logarithm of 2, so our fresh layer is a little worse than saying "I don't know". That is no surprise before training.
#
# ## The line that fails
#
# Now the advice: put `BCEWithLogitsLoss` in its place. This cell fails on purpose. Run it and read what it says.

# %% tags=["raises-exception"]
bce = nn.BCEWithLogitsLoss()
bce(output, target)

# | ValueError: Target size (torch.Size([64])) must be the same as input size (torch.Size([64, 2]))

# %% [markdown]
# The message is exact. *Target* is the second thing you passed, *input* is the first, and their shapes differ by one axis: the class.
#
# Why does one loss want the two shapes to differ, when the other wants them equal? Because they ask different questions.
#
# | | `CrossEntropyLoss` | `BCEWithLogitsLoss` |
# | --- | --- | --- |
# | asks | which of these classes is it? | how sure are you of *yes*? |
# | input | one logit per class: `(64, 2)` | one logit per answer: `(64,)` |
# | target | the number of the right class: `(64,)` | the truth, 0 or 1, of the input's shape: `(64,)` |
# | target's dtype | `int64`, it counts classes | a float, it is a probability |
#
# With two classes you can ask either question, but not half of each.
#
# ## Fix one: a single logit
#
# A yes-or-no question needs one number: how much more the network believes in *yes* than in *no*. We have both scores, so that number is their difference.
#
# The shapes now agree. Something else does not.

# %% tags=["raises-exception"]
logit = output[:, 1] - output[:, 0]
print(logit.shape, target.shape)

bce(logit, target)

# | torch.Size([64]) torch.Size([64])
# | RuntimeError: result type Float can't be cast to the desired output type Long

# %% [markdown]
# Almost everybody meets these two errors in this order. This one is about dtypes: `Long` is PyTorch's other name for `int64`, whole numbers. Inside, the loss multiplies `1 - target` by the logits and wants to keep the product where `1 - target` was. Fractions do not fit into whole numbers, so it stops.
#
# The cure is to say what the target really is for this loss: a probability, 0.0 or 1.0.

# %%
labels = target.float()

print(logit.shape, logit.dtype)
print(labels.shape, labels.dtype)
bce(logit, labels)

# | torch.Size([64]) torch.float32
# | torch.Size([64]) torch.float32
# | tensor(0.7899)

# %% [markdown]
# Same shape, float targets, and the loss is 0.7899: to four digits the very number that `CrossEntropyLoss` gave. That is no accident, and we shall prove it below.
#
# In your own network you would not subtract. You would give the new last layer one output in place of two, `nn.Linear(512, 1)`, and let it learn the difference directly. Which brings up one more mismatch, because such a layer returns a *column*.

# %% tags=["raises-exception"]
column = logit.unsqueeze(1)      # the shape that nn.Linear(512, 1) returns
bce(column, labels)

# | ValueError: Target size (torch.Size([64])) must be the same as input size (torch.Size([64, 1]))

# %% [markdown]
# There are as many numbers on one side as on the other, 64, and still the loss refuses. Be glad that it does: further down you will see a loss that does not refuse.

# %% [markdown]
# ### Exercise 1: Make the column fit
#
# Write the body of `same_shape`. It gets logits of shape `(N, 1)` and labels of shape `(N,)` and returns the logits, in the same order, in the shape of the labels. It must work for a batch of any size, also for a batch of one.

# %% tags=["exercise"]
def same_shape(logits, labels):
    return logits        # change this line

# %% [markdown]
# Hint 1: You want to drop an axis of length 1, not to change any number. Look at `squeeze`, `view`, `reshape` or plain indexing.

# %% [markdown]
# Hint 2: `squeeze()` without an argument drops *every* axis of length 1. For a batch of one that is one axis too many. Tell it which axis you mean.

# %% tags=["exercise-check", "raises-exception", "hide-input"]
for n in [64, 5, 1]:
    numbers = torch.arange(n).float()
    answer = same_shape(numbers.unsqueeze(1), torch.zeros(n))
    assert answer is not None, "same_shape returned None: does it end with a return?"
    shape = tuple(answer.shape)
    assert shape != (), "a batch of one lost its batch axis: name the axis to squeeze"
    assert shape == (n,), f"the labels have shape ({n},), but the logits have {shape}"
    assert torch.equal(answer, numbers), "the shape fits, but the numbers have changed"

loss = bce(same_shape(column, labels), labels)
print(f"Correct. The loss of the column is {loss.item():.4f}.")

# %% [markdown]
# Solution of exercise 1
#
# Drop axis 1, and only that one. `logits[:, 0]`, `logits.view(-1)` and `logits.view_as(labels)` are just as good. So is giving the labels a second axis with `labels.unsqueeze(1)`; what counts is that both sides agree.

# %% tags=["solution"]
def same_shape(logits, labels):
    return logits.squeeze(1)

# %% [markdown]
# ## Fix two: keep both logits
#
# The other repair is to change nothing. A network with two outputs, `CrossEntropyLoss` and whole-number targets belong together, and two classes are as good as hundreds. What you may miss is the probability of *yes*. It is there too:

# %%
print(f"cross-entropy: {cross_entropy(output, target).item():.4f}")

from_two = torch.softmax(output, dim=1)[:, 1]
from_one = torch.sigmoid(logit)
for i in range(3):
    print(f"picture {i}: softmax {from_two[i].item():.4f}, sigmoid {from_one[i].item():.4f}")

# | cross-entropy: 0.7899
# | picture 0: softmax 0.6079, sigmoid 0.6079
# | picture 1: softmax 0.2618, sigmoid 0.2618
# | picture 2: softmax 0.1649, sigmoid 0.1649

# %% [markdown]
# So each loss wants its own kind of target. That is easy to get right if you do it in one place.

# %% [markdown]
# ### Exercise 2: The right dtype for each loss
#
# Labels come in many forms: whole numbers from a data set, floats from a spreadsheet, booleans from a comparison. Write the body of `targets_for`. It gets labels in any of these forms and returns two tensors of the same shape: first the target for `CrossEntropyLoss`, then the target for `BCEWithLogitsLoss`.

# %% tags=["exercise"]
def targets_for(labels):
    return labels, labels        # change this line

# %% [markdown]
# Hint 1: Look at the last row of the table above: one loss counts classes, the other wants probabilities.

# %% [markdown]
# Hint 2: `tensor.long()` gives whole numbers and `tensor.float()` gives fractions, whatever the tensor held before.

# %% tags=["exercise-check", "raises-exception", "hide-input"]
for given in [target, target.float(), target.bool()]:
    answer = targets_for(given)
    assert answer is not None, "targets_for returned None: does it end with a return?"
    classes, probabilities = answer
    got = f"but from {given.dtype} labels it got"
    assert classes.dtype == torch.int64, f"CrossEntropyLoss wants int64, {got} {classes.dtype}"
    assert probabilities.dtype == torch.float32, f"BCEWithLogitsLoss wants float32, {got} {probabilities.dtype}"
    assert classes.tolist() == target.tolist(), "the target for CrossEntropyLoss has changed"
    assert probabilities.tolist() == target.tolist(), "the target for BCEWithLogitsLoss has changed"

print("Correct. Both losses accept their targets:")
print(f"{cross_entropy(output, classes).item():.4f} {bce(logit, probabilities).item():.4f}")

# %% [markdown]
# Solution of exercise 2
#
# Converting a tensor that already has the right dtype costs nothing, so there is no need to ask what came in.

# %% tags=["solution"]
def targets_for(labels):
    return labels.long(), labels.float()

# %% [markdown]
# ## One model in two coats
#
# Are the two repairs really the same? A loss matters in two ways: by its value, and by its gradient, the push that it gives to every score. Let us compare both. This time the two scores are what we differentiate by.

# %%
two = output.clone().requires_grad_()
loss_of_two = cross_entropy(two, target)
loss_of_two.backward()

one = output.clone().requires_grad_()
loss_of_one = bce(one[:, 1] - one[:, 0], labels)
loss_of_one.backward()

print(f"values: {loss_of_two.item():.4f} and {loss_of_one.item():.4f}")
print("values agree to 1e-6:   ", torch.allclose(loss_of_two, loss_of_one, rtol=0, atol=1e-6))
print("gradients agree to 1e-6:", torch.allclose(two.grad, one.grad, rtol=0, atol=1e-6))

# | values: 0.7899 and 0.7899
# | values agree to 1e-6:    True
# | gradients agree to 1e-6: True

# %% [markdown]
# The same value and the same push, for all 64 pictures. And what holds for one step should hold for a whole training. Here is a small one: a layer with two outputs against a layer with one, both learning the same made-up rule. The single output starts as the difference of the other two, so both begin as the same model.
#
# There is one detail. When the two scores of the first layer are pushed, one goes up and the other goes down by as much, so their difference moves twice as far. The single score moves only once, so it gets twice the learning rate.

# %%
torch.manual_seed(0)
features = torch.randn(64, 8)
truth = (features[:, 0] > features[:, 1]).long()

two_outputs = nn.Linear(8, 2)
one_output = nn.Linear(8, 1)
with torch.no_grad():
    one_output.weight.copy_(two_outputs.weight[1:] - two_outputs.weight[:1])
    one_output.bias.copy_(two_outputs.bias[1:] - two_outputs.bias[:1])

optimizer_two = torch.optim.SGD(two_outputs.parameters(), lr=0.5)
optimizer_one = torch.optim.SGD(one_output.parameters(), lr=1.0)

widest_gap = 0.0
for step in range(51):
    loss_two = cross_entropy(two_outputs(features), truth)
    optimizer_two.zero_grad()
    loss_two.backward()
    optimizer_two.step()

    loss_one = bce(one_output(features).squeeze(1), truth.float())
    optimizer_one.zero_grad()
    loss_one.backward()
    optimizer_one.step()

    widest_gap = max(widest_gap, abs(loss_two.item() - loss_one.item()))
    if step % 10 == 0:
        print(f"step {step:2d}   two: {loss_two.item():.4f}   one: {loss_one.item():.4f}")

print("the curves coincide to 1e-5:", widest_gap < 1e-5)

# | step  0   two: 0.6901   one: 0.6901
# | step 10   two: 0.2796   one: 0.2796
# | step 20   two: 0.2202   one: 0.2202
# | step 30   two: 0.1906   one: 0.1906
# | step 40   two: 0.1717   one: 0.1717
# | step 50   two: 0.1581   one: 0.1581
# | the curves coincide to 1e-5: True

# %% [markdown]
# The two columns are the same at every step. Choose whichever you like; just do not mix them.
#
# ## Repairs that only look like repairs
#
# When an error stands in the way, any change that makes it disappear is tempting. The next ones all run, and all are wrong.
#
# The first turns every target into a pair, so that the target has the input's shape. The second takes one column of the two, so that the input has the target's shape.

# %%
one_hot = F.one_hot(target, num_classes=2).float()

print(f"cross-entropy     {cross_entropy(output, target).item():.4f}")
print(f"one-hot targets   {bce(output, one_hot).item():.4f}")
print(f"one column of two {bce(output[:, 1], labels).item():.4f}")

raised = output + 3.0            # both scores of every picture go up by the same amount
print("every score raised by 3:")
print(f"cross-entropy     {cross_entropy(raised, target).item():.4f}")
print(f"one-hot targets   {bce(raised, one_hot).item():.4f}")
print(f"one column of two {bce(raised[:, 1], labels).item():.4f}")

# | cross-entropy     0.7899
# | one-hot targets   0.7404
# | one column of two 0.7591
# | every score raised by 3:
# | cross-entropy     0.7899
# | one-hot targets   1.4925
# | one column of two 1.3134

# %% [markdown]
# Neither repair gives 0.7899, and a lower figure does not mean a better model: these are other questions, and their losses cannot be compared with ours. Raising both scores of every picture by 3 changes no difference between *yes* and *no*, and cross-entropy does not move. The other two jump.
#
# - **One-hot targets** (0.7404) ask two separate questions, "is it a no?" and "is it a yes?", as if a picture could be both or neither.
# - **One column of two** (0.7591) throws away what the network says about *no*. That column alone was never meant to answer the question, and the layer's other half would never learn.
#
# The last trap is the quietest. Mean squared error accepts the column against the flat labels, and *broadcasts*: every picture is compared with the label of every other picture.

# %%
mse = nn.MSELoss()
probability = torch.sigmoid(logit)
probability_column = probability.unsqueeze(1)

print("compared, one by one:  ", (probability - labels).shape)
print("compared, column/flat: ", (probability_column - labels).shape)
print(f"one by one:             {mse(probability, labels).item():.4f}")
print(f"column against flat:    {mse(probability_column, labels).item():.4f}")
print(f"same, labels reversed:  {mse(probability_column, labels.flip(0)).item():.4f}")

# | compared, one by one:   torch.Size([64])
# | compared, column/flat:  torch.Size([64, 64])
# | one by one:             0.2936
# | Cell In[15]:8: UserWarning: Using a target size (torch.Size([64])) that is different to the input size (torch.Size([64, 1])). This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.
# |   print(f"column against flat:    {mse(probability_column, labels).item():.4f}")
# | column against flat:    0.2729
# | Cell In[15]:9: UserWarning: Using a target size (torch.Size([64])) that is different to the input size (torch.Size([64, 1])). This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.
# |   print(f"same, labels reversed:  {mse(probability_column, labels.flip(0)).item():.4f}")
# | same, labels reversed:  0.2729

# %% [markdown]
# PyTorch does warn here: a `UserWarning` on the error stream says that the sizes differ and that the result is likely to be wrong. It is only a warning, the program goes on, and in a long training log nobody reads it.
#
# Look at what happened. In place of 64 comparisons there are 64 × 64. The loss came out *lower*, 0.2729 against 0.2936. And the last line gives it away: with the labels in reverse order, where every picture has somebody else's answer, the loss is the same. A loss that does not care which label belongs to which picture has nothing to teach. Now you know what the error on the column saved you from.
#
# ## What the 64 answers already are
#
# One more look at the batch, without any loss. Say *yes* where the logit is above 0, which is where the probability is above one half, and count the four things that can happen.

# %%
says_yes = logit > 0
is_yes = target == 1

true_positives = (says_yes & is_yes).sum().item()
false_positives = (says_yes & ~is_yes).sum().item()
false_negatives = (~says_yes & is_yes).sum().item()
true_negatives = (~says_yes & ~is_yes).sum().item()

print("                 it is yes   it is no")
print(f"network: yes     {true_positives:9d}   {false_positives:8d}")
print(f"network: no      {false_negatives:9d}   {true_negatives:8d}")

# |                  it is yes   it is no
# | network: yes            10         11
# | network: no             25         18

# %% [markdown]
# This is a **confusion matrix**. Of the pictures to which the network says *yes*, 10 are right and 11 are false alarms. No choice between the two losses of this lesson changes these counts: with 0 as the line between *no* and *yes*, both are the same model. To get fewer false alarms you must move that line, or tell the loss that a false alarm costs more than a miss. That is where the next lessons go.
#
# ## What to take along
#
# - Read the shapes in the message: first the target's, then the input's.
# - **Two logits**: `CrossEntropyLoss`, input `(N, 2)`, whole-number targets `(N,)`.
# - **One logit**: `BCEWithLogitsLoss`, input `(N,)`, float targets `(N,)`, or both `(N, 1)`.
# - The two are one model.
# - A repair that makes an error vanish is not proven by that. Ask what the loss now compares with what.
