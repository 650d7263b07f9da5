# Pictures turned, moved, sheared, pulled at their corners and seen through water; what is refused.
import torch
import torchvision.transforms as T
import torchvision.transforms.functional as F

torch.manual_seed(0)
x = torch.rand(3, 9, 12)
u = (x * 255).to(torch.uint8)
BILINEAR, NEAREST = T.InterpolationMode.BILINEAR, T.InterpolationMode.NEAREST


def show(result):
    numbers = result.double()
    some = [round(value, 3) for value in result.flatten()[::37].tolist()[:4]]
    return f"{tuple(result.shape)} {result.dtype} {numbers.mean():.4f} {numbers.std():.4f} {some}"


def attempt(name, call):
    torch.manual_seed(3)
    try:
        print(name, show(call()))
    except (TypeError, ValueError) as error:
        print(name, type(error).__name__, error)


attempt("turn", lambda: F.affine(x, 10, [0, 0], 1.0, [0.0]))
attempt("all", lambda: F.affine(x, 10, [2, -1], 0.7, [5.0, 3.0], BILINEAR))
attempt("grey", lambda: F.affine(x, 10.5, (2, 1), 1.3, 7, BILINEAR, fill=0.5))
attempt("colour", lambda: F.affine(u, 10.5, (2, 1), 1.3, 7, BILINEAR, fill=[1.0, 2.0, 3.0]))
attempt("one shear", lambda: F.affine(u, 45, (0, 1), 1.3, (7,)))
attempt("center", lambda: F.affine(x, 10, [0, 0], 1.0, [0.0], center=[1, 2]))
attempt("rotate", lambda: F.rotate(x, 30))
attempt("expand", lambda: F.rotate(x, 30, BILINEAR, expand=True))
attempt("rotate u", lambda: F.rotate(u, -75.5, BILINEAR, center=(1, 1), fill=7))
start = [[0, 0], [11, 0], [11, 8], [0, 8]]
end = [[1, 1], [10, 0], [11, 7], [0, 6]]
attempt("aside", lambda: F.perspective(x, start, end))
attempt("aside u", lambda: F.perspective(u, start, end, NEAREST, fill=3))
attempt("water", lambda: F.elastic_transform(x, torch.full((1, 9, 12, 2), 0.1)))

attempt("angle", lambda: F.affine(x, "a", [0, 0], 1.0, [0.0]))
attempt("translate", lambda: F.affine(x, 1, 3, 1.0, [0.0]))
attempt("translate", lambda: F.affine(x, 1, [3], 1.0, [0.0]))
attempt("scale", lambda: F.affine(x, 1, [3, 2], 0, [0.0]))
attempt("shear", lambda: F.affine(x, 1, [3, 2], 1, "x"))
attempt("shear", lambda: F.affine(x, 1, [3, 2], 1, (1, 2, 3)))
attempt("mode", lambda: F.affine(x, 1, [3, 2], 1, 0.0, T.InterpolationMode.BICUBIC))
attempt("fill", lambda: F.affine(x, 1, [3, 2], 1, 0.0, fill=[1, 2]))
attempt("corners", lambda: F.perspective(x, [[0, 0]], [[1, 1]]))
attempt("moves", lambda: F.elastic_transform(x, torch.full((1, 9, 2), 0.1)))

for transform in [
    T.RandomAffine(10),
    T.RandomAffine((0, 90), translate=(0.1, 0.3), scale=(0.5, 1), shear=10),
    T.RandomAffine(5, shear=(1, 2, 3, 4), fill=1, center=(1, 1), interpolation=BILINEAR),
    T.RandomRotation((5, 20), BILINEAR, True),
    T.RandomPerspective(p=1.0),
    T.RandomPerspective(0.9, 1.0, NEAREST, 5),
    T.ElasticTransform(10.0, 0.4),
]:
    print(transform)
    for picture in (x, u):
        attempt("  ", lambda: transform(picture))

for arguments in [
    dict(degrees=-1), dict(degrees=(1, 2, 3)), dict(degrees=1, translate=(2, 1)),
    dict(degrees=1, translate=1), dict(degrees=1, scale=(0, 1)), dict(degrees=1, shear=(1, 2, 3)),
    dict(degrees=1, fill={}),
]:
    attempt(str(arguments), lambda: T.RandomAffine(**arguments))
attempt("alpha", lambda: T.ElasticTransform(3))
attempt("alpha", lambda: T.ElasticTransform([1.0], 1.0))
