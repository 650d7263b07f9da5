# Hue, gamma, blur, sharpness, contrast and histograms; transforms that draw them; what is refused.
import torch
import torchvision.transforms as T
import torchvision.transforms.functional as F

torch.manual_seed(0)
x = torch.rand(3, 9, 12)
u = (x * 255).to(torch.uint8)


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


attempt("hue", lambda: F.adjust_hue(x, 0.2))
attempt("hue", lambda: F.adjust_hue(u, -0.5))
attempt("hue of grey", lambda: F.adjust_hue(x[:1], 0.1))
attempt("hue of two", lambda: F.adjust_hue(x[:2], 0.1))
attempt("hue too far", lambda: F.adjust_hue(x, 0.6))
attempt("gamma", lambda: F.adjust_gamma(x, 2))
attempt("gamma", lambda: F.adjust_gamma(u, 0.5, 1.5))
attempt("gamma", lambda: F.adjust_gamma(x, -1))
attempt("blur", lambda: F.gaussian_blur(x, 3))
attempt("blur", lambda: F.gaussian_blur(u, [5, 3], [1.0, 0.5]))
attempt("blur of a batch", lambda: F.gaussian_blur(torch.stack([x, x.flip(-1)]), 5, 2.0))
for size, sigma in [(4, None), ("a", None), ([3], None), (3, -1), (3, [1, 2, 3]), (3, "b")]:
    attempt(f"blur {size} {sigma}", lambda: F.gaussian_blur(x, size, sigma))
attempt("sharp", lambda: F.adjust_sharpness(x, 2))
attempt("blunt", lambda: F.adjust_sharpness(u, 0.0))
attempt("small", lambda: F.adjust_sharpness(x[..., :2], 2))
attempt("sharp", lambda: F.adjust_sharpness(u, -1))
attempt("contrast", lambda: F.autocontrast(x))
attempt("contrast", lambda: F.autocontrast(u))
attempt("flat", lambda: F.autocontrast(torch.ones(3, 2, 2)))
attempt("bits", lambda: F.posterize(u, 3))
attempt("bits", lambda: F.posterize(u, 9))
attempt("bits", lambda: F.posterize(x, 3))
attempt("equal", lambda: F.equalize(u))
attempt("equal", lambda: F.equalize(u.unsqueeze(0)))
attempt("equal", lambda: F.equalize(x))

for transform in [
    T.GaussianBlur(3), T.GaussianBlur((5, 3), 0.7), T.RandomAdjustSharpness(2, 1.0),
    T.RandomAutocontrast(1.0), T.RandomInvert(1.0), T.RandomSolarize(0.5, 1.0),
    T.RandomPosterize(2, 1.0), T.RandomEqualize(1.0), T.ColorJitter(0.1, 0.2, 0.3, 0.1),
    T.ColorJitter(hue=0.5), T.RandAugment(), T.TrivialAugmentWide(), T.TrivialAugmentWide(fill=9),
]:
    print(transform)
    for picture in (x, u):
        attempt("  ", lambda: transform(picture))

attempt("kernel", lambda: T.GaussianBlur(4))
attempt("sigma", lambda: T.GaussianBlur(3, (2, 1)))
attempt("sigma", lambda: T.GaussianBlur(3, -1))
attempt("sigma", lambda: T.GaussianBlur(3, {}))
attempt("hue", lambda: T.ColorJitter(hue=0.6))

whiten = T.LinearTransformation(torch.eye(4) * 2, torch.ones(4))
print(whiten)
attempt("whiten", lambda: whiten(torch.rand(2, 1, 2, 2)))
attempt("whiten", lambda: whiten(x))
attempt("whiten", lambda: T.LinearTransformation(torch.ones(2, 3), torch.zeros(2)))
attempt("whiten", lambda: T.LinearTransformation(torch.ones(2, 2), torch.zeros(3)))

torch.manual_seed(5)
for _ in range(20):
    print(show(T.RandAugment(fill=0.5)(u)), show(T.TrivialAugmentWide()(u)))
