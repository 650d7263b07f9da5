"""Pictures of shapes, drawn from a seed: what the backbone learnt from, and what this lesson asks about.

A shape is a function of the two coordinates of its own frame that is positive inside. Everything is
tensor arithmetic with soft edges, so a seed gives the same pictures wherever it is drawn.
"""

import math

import torch

SIZE = 32
DIAGONAL = math.sqrt(0.5)


def disk(x, y):
    return 0.9 - torch.hypot(x, y)


def ring(x, y):
    return 0.24 - (torch.hypot(x, y) - 0.7).abs()


def square(x, y):
    return 0.78 - torch.maximum(x.abs(), y.abs())


def frame(x, y):
    return 0.22 - (torch.maximum(x.abs(), y.abs()) - 0.62).abs()


def triangle(x, y):
    slanted = math.sqrt(0.75) * x.abs() + 0.5 * y
    return 0.52 - torch.maximum(slanted, -y)


def star(x, y):
    step = math.pi / 5
    turn = torch.remainder(torch.atan2(y, x), 2 * step) - step
    along, across = torch.hypot(x, y) * torch.cos(turn), torch.hypot(x, y) * torch.sin(turn).abs()
    return 0.36 - (0.81 * along - 0.59 * across)


def cross(x, y):
    return torch.maximum(torch.minimum(0.3 - x.abs(), 0.95 - y.abs()),
                         torch.minimum(0.3 - y.abs(), 0.95 - x.abs()))


def bar(x, y):
    return torch.minimum(0.34 - y.abs(), 1.0 - x.abs())


def heart(x, y):
    x = x.abs()
    lobe = 0.5 - torch.hypot(x - 0.42, y - 0.33)
    tip = torch.minimum(0.564 - DIAGONAL * (x - y), 0.53 - DIAGONAL * (x + y))
    return torch.maximum(lobe, tip)


def drop(x, y):
    round_end = 0.55 - torch.hypot(x, y + 0.35)
    tip = torch.minimum(0.407 - 0.913 * x.abs() - 0.407 * y, y + 0.126)
    return torch.maximum(round_end, tip)


def crescent(x, y):
    return torch.minimum(0.95 - torch.hypot(x, y), torch.hypot(x - 0.45, y) - 0.7)


def arrow(x, y):
    head = torch.minimum(x - 0.05, 0.67 * (0.95 - x - 1.1 * y.abs()))
    shaft = torch.minimum(torch.minimum(0.25 - y.abs(), x + 0.95), 0.2 - x)
    return torch.maximum(head, shaft)


def plain(x, y):
    return torch.ones_like(x)


def stripes(x, y):
    return 4 * torch.sin(8.5 * x)


def checks(x, y):
    return 6 * torch.sin(6 * x) * torch.sin(6 * y)


def dots(x, y):
    return 4 * (torch.cos(8.5 * x) + torch.cos(8.5 * y) - 0.4)


def ripples(x, y):
    return 4 * torch.sin(9 * torch.hypot(x, y))


SHAPES = [disk, ring, square, frame, triangle, star, cross, bar, heart, drop, crescent, arrow]
TEXTURES = [plain, stripes, checks, dots, ripples]
COLOURS = {"red": (0.9, 0.15, 0.15), "yellow": (0.9, 0.85, 0.1), "green": (0.15, 0.75, 0.2),
           "cyan": (0.1, 0.8, 0.85), "blue": (0.2, 0.3, 0.9), "magenta": (0.85, 0.2, 0.8)}
KNOWN = SHAPES[:8]        # the shapes of the backbone's classes; it has never seen the other four
CLASSES = len(KNOWN) * len(TEXTURES) * len(COLOURS)


def select(functions, which, x, y):
    """For each picture the function that `which` names, on the picture's own coordinates."""
    values = torch.zeros_like(x)
    for number, function in enumerate(functions):
        chosen = which == number
        values[chosen] = function(x[chosen], y[chosen])
    return values


def draw(shape, texture, colour, generator, noise=0.15):
    """Pictures of size (N, 3, 32, 32) of the given shapes, textures and colours, in any pose."""
    count = len(shape)

    def between(low, high, *sizes):
        return low + (high - low) * torch.rand(count, *sizes, generator=generator)

    angle, radius = between(0, 2 * math.pi, 1, 1), between(8.5, 13, 1, 1)
    pixels = torch.arange(SIZE) - (SIZE - 1) / 2
    across = (pixels[None, None, :] - between(-3, 3, 1, 1)) / radius
    down = (pixels[None, :, None] - between(-3, 3, 1, 1)) / radius
    x = torch.cos(angle) * across + torch.sin(angle) * down
    y = torch.cos(angle) * down - torch.sin(angle) * across

    inside = (select(SHAPES, shape, x, y) * radius + 0.5).clamp(0, 1)[:, None]
    phase = between(-0.4, 0.4, 1, 1)
    light = (select(TEXTURES, texture, x + phase, y) + 0.5).clamp(0, 1)[:, None]
    paint = torch.tensor(list(COLOURS.values()))[colour] + between(-0.1, 0.1, 3)
    paint = paint[:, :, None, None] * (0.25 + 0.75 * light)
    ground = between(0.1, 0.9, 1, 1, 1) + between(-0.15, 0.15, 3, 1, 1)
    ground = ground + between(-0.01, 0.01, 1, 1, 1) * pixels
    pictures = ground + inside * (paint - ground)
    return pictures + noise * torch.randn(pictures.shape, generator=generator)


def draw_classes(labels, generator, noise=0.15):
    """Pictures of the backbone's classes: a class is a known shape, a texture and a colour."""
    per_shape = len(TEXTURES) * len(COLOURS)
    shape = labels.div(per_shape, rounding_mode="floor")
    texture = labels.div(len(COLOURS), rounding_mode="floor") % len(TEXTURES)
    return draw(shape, texture, labels % len(COLOURS), generator, noise)


def normalised(pictures):
    """What the network is given: values around 0."""
    return (pictures - 0.5) / 0.25
