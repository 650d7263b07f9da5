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
# # A block with a way around
#
# "I take a ResNet, put a new last layer on it, and train." Many projects begin like this, and the network in that sentence is a box: pictures go in, two scores for each come out. You can work like that for a while. Then a shape does not fit, or you have to say which part of the network you want to train, and you need to look inside.
#
# By the end of this lesson you can build the block that a ResNet is made of, show with numbers what its way around is good for, follow a batch of pictures through every shape it takes, and say where each number of `[64, 2]` comes from.
#
# ## Deep and deaf
#
# More layers should be able to do more. At least they should do no harm: a layer that has nothing to add could hand on what it got. Does a network find that out? Here is about the smallest task there is. The network is given 32 numbers and is to give back the same 32 numbers.
#
# Both kinds of network below are stacks of the same layers. `plain` sends the numbers through one layer after the other. `around` *adds* what each layer says to what went into it, so there is a way around every layer.

# %%
import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn

class Stack(nn.Module):
    def __init__(self, depth, has_way_around):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(32, 32) for _ in range(depth))
        self.has_way_around = has_way_around

    def steps(self, x):
        """What is left of x after no layer, after one layer, and so on."""
        values = [x]
        for layer in self.layers:
            said = torch.tanh(layer(values[-1]))
            values.append(values[-1] + said if self.has_way_around else said)
        return values

    def forward(self, x):
        return self.steps(x)[-1]

def stack_of(depth, has_way_around):
    torch.manual_seed(7)
    return Stack(depth, has_way_around), torch.randn(256, 32)

def train(depth, has_way_around, steps=60):
    """The mean squared error before and after training."""
    stack, x = stack_of(depth, has_way_around)
    optimizer = torch.optim.SGD(stack.parameters(), lr=0.5)
    losses = []
    for _ in range(steps + 1):
        loss = F.mse_loss(stack(x), x)
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return losses[0], losses[-1]

print("layers    plain: before  after    around: before  after")
for depth in (1, 4, 16):
    plain, around = train(depth, False), train(depth, True)
    print(f"{depth:6d}    {plain[0]:13.2f}  {plain[1]:5.2f}",
          f"   {around[0]:14.2f}  {around[1]:5.2f}")
_, x = stack_of(1, False)
print(f"answering 0 to everything: {F.mse_loss(torch.zeros_like(x), x):.2f}")

# | layers    plain: before  after    around: before  after
# |      1             1.17   0.25              0.22   0.03
# |      4             1.01   0.73              1.00   0.02
# |     16             1.01   0.99              6.08   0.14
# | answering 0 to everything: 1.00

# %% [markdown]
# Read the plain column downwards: with one layer the network gets to 0.25, with four it learns little, and with sixteen, in the same number of steps, it gets no further than answering 0 to everything. The stack with ways around is not better from the start: sixteen layers that all add something begin with a loss of 6.08. But it *learns*, at every depth.
#
# Why? A layer can only learn from the push that reaches it, its gradient. So let us measure the push on the numbers between the layers, from the last layer back to the first.

# %%
def pushes(has_way_around):
    stack, x = stack_of(16, has_way_around)
    values = stack.steps(x)
    for value in values[1:]:
        value.retain_grad()
    F.mse_loss(values[-1], x).backward()
    return [value.grad.norm().item() for value in values[1:]]

plain, around = pushes(False), pushes(True)
for name, push in (("plain", plain), ("around", around)):
    print(f"{name:7s} after layer 16: {push[15]:.4f}, after layer 1: {push[0]:.7f}, "
          f"which is {push[0] / push[15]:.2g} times as much")

plt.plot(range(1, 17), plain, marker="o", linestyle="--", label="plain")
plt.plot(range(1, 17), around, marker="s", label="with a way around")
plt.yscale("log")
plt.xlabel("after layer")
plt.ylabel("size of the gradient")
plt.grid(True)
plt.legend()
plt.show()

# | plain   after layer 16: 0.0222, after layer 1: 0.0000055, which is 0.00025 times as much
# | around  after layer 16: 0.0545, after layer 1: 0.1707256, which is 3.1 times as much
# | <Figure size 640x480 with 1 Axes>

# %% [markdown]
# In the plain stack the push becomes smaller with every layer on its way back. After the first layer 0.00025 of it is left, and the first layers learn accordingly. With a way around it arrives 3.1 times as large as it set out.
#
# The reason fits into two lines. Where a layer turns *x* into *f(x)*, the push on its way back is multiplied by the derivative *f′(x)*, and sixteen small factors make a tiny product. The derivative of *x + f(x)* is *1 + f′(x)*, and the 1 is always there: whatever a layer does, the push also takes the way around.
#
# ## A residual block from scratch
#
# For pictures, the layers are convolutions. The block of the small ResNets has two of them, each followed by batch normalisation. What the two make is added to what went in, and then comes the last ReLU: *x* becomes *relu(x + f(x))*, where *f* is convolution, normalisation, ReLU, convolution, normalisation.
#
# Since *f* only has to say what should be *different*, it is called the **residual**, and the way around the **shortcut** or skip connection.

# %%
class Block(nn.Module):
    def __init__(self, channels_in, channels_out, stride=1):
        super().__init__()
        self.conv1 = nn.Conv2d(channels_in, channels_out, 3, stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(channels_out)
        self.conv2 = nn.Conv2d(channels_out, channels_out, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(channels_out)

    def residual(self, x):
        x = torch.relu(self.bn1(self.conv1(x)))
        return self.bn2(self.conv2(x))

    def forward(self, x):
        return torch.relu(x + self.residual(x))

torch.manual_seed(0)
x = torch.randn(64, 16, 32, 32)
block = Block(16, 16)
print(x.shape, "->", block(x).shape)

# | torch.Size([64, 16, 32, 32]) -> torch.Size([64, 16, 32, 32])

# %% [markdown]
# The four axes are *picture*, *channel*, *row* and *column*. A kernel of 3 with a padding of 1 keeps rows and columns, so both summands have the same shape.
#
# How easy is it for such a block to have nothing to add? The last step of its residual is a normalisation with a factor of its own, `bn2.weight`. Set it to zero:

# %%
with torch.no_grad():
    block.bn2.weight.zero_()
    print("hands on what it got:", torch.equal(block(x), torch.relu(x)))

# | hands on what it got: True

# %% [markdown]
# One vector of sixteen zeros, and the block is transparent. The plain stack above would have had to find all the right weights for that.
#
# ## When the shape changes
#
# On its way to the answer a network makes its pictures smaller and gives them more channels. A `stride` of 2 leaves out every other row and column. The way around does not know about that, and this cell fails on purpose:

# %% tags=["raises-exception"]
narrowing = Block(16, 32, stride=2)
print(x.shape, narrowing.residual(x).shape)

narrowing(x)

# | torch.Size([64, 16, 32, 32]) torch.Size([64, 32, 16, 16])
# | RuntimeError: The size of tensor a (32) must match the size of tensor b (16) at non-singleton dimension 3

# %% [markdown]
# The residual has 32 channels and 16 rows, and it is to be added to something with 16 channels and 32 rows. Both differ. PyTorch compares the axes from the last to the first and names the first that does not fit: dimension 3, with 32 columns on one side and 16 on the other. Repair only that one, and it would name the channels next.
#
# The repair is to let the way around change its shape as well, with as little as possible: a convolution with a kernel of size 1, which mixes the channels of each pixel and, with the same stride, leaves out the same rows and columns.

# %%
class Block(nn.Module):
    def __init__(self, channels_in, channels_out, stride=1):
        super().__init__()
        self.conv1 = nn.Conv2d(channels_in, channels_out, 3, stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(channels_out)
        self.conv2 = nn.Conv2d(channels_out, channels_out, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(channels_out)
        self.downsample = None
        if stride != 1 or channels_in != channels_out:
            self.downsample = nn.Sequential(
                nn.Conv2d(channels_in, channels_out, 1, stride=stride, bias=False),
                nn.BatchNorm2d(channels_out),
            )

    def residual(self, x):
        x = torch.relu(self.bn1(self.conv1(x)))
        return self.bn2(self.conv2(x))

    def forward(self, x):
        shortcut = x if self.downsample is None else self.downsample(x)
        return torch.relu(shortcut + self.residual(x))

torch.manual_seed(0)
narrowing = Block(16, 32, stride=2)
print(x.shape, "->", narrowing(x).shape)

# | torch.Size([64, 16, 32, 32]) -> torch.Size([64, 32, 16, 16])

# %% [markdown]
# ### Exercise 1: How large is what comes out?
#
# Before you build a network you want to know its shapes without running it. Along one axis, a convolution puts its kernel down at every place where it fits, `stride` apart, after `padding` rows have been added on both sides. Write the function that says how many places there are.

# %% tags=["exercise"]
def size_after(size, kernel, stride, padding):
    return size

# %% [markdown]
# Hint 1: With the padding there are `size + 2 * padding` rows. The kernel's first place needs `kernel` of them.

# %% [markdown]
# Hint 2: What is left after the first place has room for one more place for each whole `stride`. Whole-number division is `//`.

# %% tags=["exercise-check", "raises-exception", "hide-input"]
for size, kernel, stride, padding in ((32, 3, 1, 1), (32, 3, 2, 1), (32, 1, 2, 0), (33, 3, 2, 1), (224, 7, 2, 3), (10, 5, 3, 0)):
    real = nn.Conv2d(1, 1, kernel, stride, padding)(torch.zeros(1, 1, size, size)).shape[-1]
    answer = size_after(size, kernel, stride, padding)
    assert answer == real, f"{size} rows, kernel {kernel}, stride {stride}, padding {padding}: there are {real} places, not {answer}"
print("Correct. A kernel of 3 and a kernel of 1, both with stride 2, agree:", size_after(32, 3, 2, 1), size_after(32, 1, 2, 0))

# %% [markdown]
# Solution of exercise 1
#
#

# %% tags=["solution"]
def size_after(size, kernel, stride, padding):
    return (size + 2 * padding - kernel) // stride + 1

# %% [markdown]
# ## The same block as torchvision's
#
# torchvision's ResNets are made of a class named `BasicBlock`. Is it what we have built? If it is, it has parameters of the same names and shapes, and with the same parameters it gives the same answers. A module's `state_dict` is the dictionary of everything that it has learnt, so we can carry it over.

# %%
from torchvision.models.resnet import BasicBlock

theirs = BasicBlock(16, 32, stride=2, downsample=nn.Sequential(
    nn.Conv2d(16, 32, 1, stride=2, bias=False), nn.BatchNorm2d(32)))
print("before:", torch.allclose(theirs(x), narrowing(x), atol=1e-6))

print(theirs.load_state_dict(narrowing.state_dict()))
print("after: ", torch.allclose(theirs(x), narrowing(x), atol=1e-6))

# | before: False
# | <All keys matched successfully>
# | after:  True

# %% [markdown]
# All keys match, and so do all 64 · 32 · 16 · 16 numbers that come out. From here on we use theirs.

# %% [markdown]
# ### Exercise 2: Put the sum where it belongs
#
# Where exactly is the way around joined on? Here is a block as it is often written from memory, and it is not torchvision's: it adds after the last ReLU. Write `forward` so that it is. The block has the parts `conv1`, `bn1`, `conv2` and `bn2`, and here nothing changes its shape.

# %% tags=["exercise"]
class FromMemory(BasicBlock):
    def forward(self, x):
        out = torch.relu(self.bn1(self.conv1(x)))
        out = torch.relu(self.bn2(self.conv2(out)))
        return x + out

# %% [markdown]
# Hint 1: The residual may be negative, so that a block can also take something away. Which line of the starter forbids that?

# %% tags=["exercise-check", "raises-exception", "hide-input"]
torch.manual_seed(1)
block, mine = BasicBlock(16, 16), FromMemory(16, 16)
mine.load_state_dict(block.state_dict())
wanted, got = block(x), mine(x)
assert got is not None, "forward returned None: does it end with a return?"
assert got.shape == wanted.shape, f"the shape should be {tuple(wanted.shape)}, not {tuple(got.shape)}"
assert got.min() >= 0, "numbers below zero come out: the last thing in the block is a ReLU"
assert (got >= torch.relu(x) - 1e-6).float().mean() < 0.99, "nothing is ever taken away from x: no ReLU between bn2 and the sum"
assert torch.allclose(got, wanted, atol=1e-5), "the shape fits, but the numbers differ from torchvision's"
print("Correct: the same numbers as torchvision's block.")

# %% [markdown]
# Solution of exercise 2
#
#

# %% tags=["solution"]
class FromMemory(BasicBlock):
    def forward(self, x):
        out = torch.relu(self.bn1(self.conv1(x)))
        out = self.bn2(self.conv2(out))
        return torch.relu(x + out)

# %% [markdown]
# ## A small ResNet
#
# Three such blocks make a network. In front stands one convolution that turns three colours into 32 channels. Behind stand the **average** over all pixels, and one linear layer, which torchvision calls `fc`. There are eight layers with weights on the straight way: the first convolution, two for each block, and `fc`. The names are torchvision's.

# %%
def stage(channels_in, channels_out, stride):
    downsample = None
    if stride != 1 or channels_in != channels_out:
        downsample = nn.Sequential(
            nn.Conv2d(channels_in, channels_out, 1, stride=stride, bias=False),
            nn.BatchNorm2d(channels_out),
        )
    return nn.Sequential(BasicBlock(channels_in, channels_out, stride, downsample))

class SmallResNet(nn.Module):
    def __init__(self, num_classes):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 32, 3, stride=2, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(32)
        self.relu = nn.ReLU(inplace=True)
        self.layer1 = stage(32, 32, stride=1)
        self.layer2 = stage(32, 64, stride=2)
        self.layer3 = stage(64, 128, stride=2)
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Linear(128, num_classes)

    def forward(self, x):
        x = self.relu(self.bn1(self.conv1(x)))
        x = self.layer3(self.layer2(self.layer1(x)))
        return self.fc(torch.flatten(self.avgpool(x), 1))

torch.manual_seed(0)
model = SmallResNet(num_classes=240)
pictures = torch.randn(64, 3, 32, 32)
print(model(pictures).shape)

# | torch.Size([64, 240])

# %% [markdown]
# Now let us watch a batch go through. A **forward hook** is a function that a module calls with what it gave out:

# %%
def watch(model, pictures):
    """Prints the shape that each part of the model gives out, and how many parameters it has."""
    def tell(name):
        def hook(module, inputs, output):
            count = sum(parameter.numel() for parameter in module.parameters())
            print(f"{name:8s} {str(tuple(output.shape)):20s} {count:9,d}")
        return hook

    hooks = [part.register_forward_hook(tell(name)) for name, part in model.named_children()]
    print(f"{'input':8s} {str(tuple(pictures.shape))}")
    model(pictures)
    for hook in hooks:
        hook.remove()
    print(f"together {sum(parameter.numel() for parameter in model.parameters()):30,d}")

watch(model, pictures)

# | input    (64, 3, 32, 32)
# | conv1    (64, 32, 16, 16)           864
# | bn1      (64, 32, 16, 16)            64
# | relu     (64, 32, 16, 16)             0
# | layer1   (64, 32, 16, 16)        18,560
# | layer2   (64, 64, 8, 8)          57,728
# | layer3   (64, 128, 4, 4)        230,144
# | avgpool  (64, 128, 1, 1)              0
# | fc       (64, 240)               30,960
# | together                        338,320

# %% [markdown]
# Read the shapes from top to bottom: 64 pictures stay 64 pictures, there are fewer and fewer rows and columns and more and more channels, until `avgpool` leaves one number for each channel. Most of the 338,320 parameters are in the last block. Can you tell where the counts come from?

# %%
print("conv1: ", 32 * 3 * 3 * 3)
print("layer1:", 2 * (32 * 32 * 3 * 3) + 2 * (32 + 32))
print("fc:    ", 240 * 128 + 240)

# | conv1:  864
# | layer1: 18560
# | fc:     30960

# %% [markdown]
# A convolution has a weight for each pair of an output and an input channel and each place in its kernel. A normalisation has two numbers for each channel, a factor and a summand. The linear layer has a weight for each pair of an output and an input, and a summand for each output.
#
# ## What the last layer decides
#
# `avgpool` left 128 numbers of each picture: how much of each of 128 things there is in it, wherever in the picture. These are its **features**. `fc` has one row of 128 weights for each class, and a class's logit is the sum of the features, each times its weight, plus the class's own summand.

# %%
features = {}
hook = model.avgpool.register_forward_hook(
    lambda module, inputs, output: features.update(all=torch.flatten(output, 1)))
logits = model(pictures)
hook.remove()

by_hand = (features["all"][5] * model.fc.weight[17]).sum() + model.fc.bias[17]
print("features", tuple(features["all"].shape), "weights of fc", tuple(model.fc.weight.shape))
print("picture 5, class 17:", torch.allclose(logits[5, 17], by_hand, atol=1e-5))

# | features (64, 128) weights of fc (240, 128)
# | picture 5, class 17: True

# %% [markdown]
# So everything before `fc` says what is *in* the picture, and only `fc` knows what the question was. To ask another question, you replace `fc`. And because of the average, the network takes pictures of other sizes too; the features are 128 in any case:

# %%
for size in (32, 48, 80):
    print(size, tuple(model(torch.randn(2, 3, size, size)).shape))

# | 32 (2, 240)
# | 48 (2, 240)
# | 80 (2, 240)

# %% [markdown]
# ## Where `[64, 2]` comes from
#
# Now the network from the first lesson's error. A ResNet-18 has four stages of two blocks each, and it comes with a thousand classes. Somebody wants to know *yes* or *no* and gives it a last layer with two outputs:

# %%
from torchvision.models import resnet18

torch.manual_seed(0)
network = resnet18()
print(network.fc)
network.fc = nn.Linear(network.fc.in_features, 2)
watch(network, pictures)

# | Linear(in_features=512, out_features=1000, bias=True)
# | input    (64, 3, 32, 32)
# | conv1    (64, 64, 16, 16)         9,408
# | bn1      (64, 64, 16, 16)           128
# | relu     (64, 64, 16, 16)             0
# | maxpool  (64, 64, 8, 8)               0
# | layer1   (64, 64, 8, 8)         147,968
# | layer2   (64, 128, 4, 4)        525,568
# | layer3   (64, 256, 2, 2)      2,099,712
# | layer4   (64, 512, 1, 1)      8,393,728
# | avgpool  (64, 512, 1, 1)              0
# | fc       (64, 2)                  1,026
# | together                     11,177,538

# %% [markdown]
# It is the same story with more chapters: four stages, a first convolution with a larger kernel, a `maxpool` that keeps the largest of nine neighbours, 512 features. Of the 11,177,538 parameters the new `fc` has 1,026.

# %% tags=["raises-exception"]
output = network(pictures)
target = torch.randint(2, (64,))
print("cross-entropy takes them:", nn.CrossEntropyLoss()(output, target).shape)

nn.BCEWithLogitsLoss()(output, target.float())

# | cross-entropy takes them: torch.Size([])
# | ValueError: Target size (torch.Size([64])) must be the same as input size (torch.Size([64, 2]))

# %% [markdown]
# The 64 is the batch: 64 pictures went in, and no part of the network ever mixes or drops pictures. The 2 is `out_features` of the layer that was put on, and nothing else in the network knows of it. For `BCEWithLogitsLoss` put on a layer with one output, and drop the axis of length 1 that it leaves:

# %%
network.fc = nn.Linear(network.fc.in_features, 1)
output = network(pictures)
print(output.shape, "->", output.squeeze(1).shape)
print("takes them now:", nn.BCEWithLogitsLoss()(output.squeeze(1), target.float()).shape)

# | torch.Size([64, 1]) -> torch.Size([64])
# | takes them now: torch.Size([])

# %% [markdown]
# ### Exercise 3: A new head
#
# Write the function that puts a new last layer with the given number of outputs on a network that has an `fc`, whatever network it is, and leaves everything else as it is. It returns the network.

# %% tags=["exercise"]
def with_head(network, outputs):
    network.fc = nn.Linear(512, outputs)
    return network

# %% [markdown]
# Hint 1: 512 is right for a ResNet-18. Who knows how many features the old layer was given?

# %% tags=["exercise-check", "raises-exception", "hide-input"]
for old in (model, network):
    others = {name: value for name, value in old.named_parameters() if not name.startswith("fc.")}
    new = with_head(old, 3)
    assert new is not None, "with_head returned None: does it end with a return?"
    wanted = 128 if isinstance(old, SmallResNet) else 512
    assert new.fc.in_features == wanted, f"fc takes {new.fc.in_features} features, but the network gives {wanted}"
    assert new.fc.out_features == 3, f"3 outputs were asked for, but fc has {new.fc.out_features}"
    left = dict(new.named_parameters())
    assert all(left[name] is value for name, value in others.items()), "another part of the network has changed"
    print(type(new).__name__, tuple(new(pictures[:4]).shape))

# %% [markdown]
# Solution of exercise 3
#
# The old layer can be asked before it is thrown away.

# %% tags=["solution"]
def with_head(network, outputs):
    network.fc = nn.Linear(network.fc.in_features, outputs)
    return network

# %% [markdown]
# ## What to take along
#
# - A residual block computes what to *add*. The push of the training also takes the way around, and reaches the first layers.
# - Both ways must end in the same shape; where a block changes it, the way around gets a convolution of size 1.
# - The batch axis goes through the whole network untouched. The class axis comes from `fc`, and from nothing else.
# - Everything before `fc` makes features. In the next lesson they come from a network that somebody has trained before you.
