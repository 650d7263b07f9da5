# Transforms: reprs, sizes, modes of padding, and the words for wrong arguments.
import torch
from torchvision import transforms
from torchvision.transforms import functional as F
from torchvision.transforms import InterpolationMode

image = torch.arange(24.0).reshape(1, 4, 6) / 24
rgb = torch.arange(36.0).reshape(3, 3, 4) / 36


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        print(result.shape if isinstance(result, torch.Tensor) else result)
    except Exception as error:
        print(type(error).__name__ + ":", error)


for transform in [
    transforms.Compose([transforms.ToTensor(), transforms.Normalize((0.5,), (0.5,))]),
    transforms.Resize(8), transforms.Resize((4, 4), InterpolationMode.NEAREST, antialias=None),
    transforms.CenterCrop([2, 3]), transforms.Pad((1, 2), fill=3, padding_mode="edge"),
    transforms.Grayscale(3), transforms.RandomGrayscale(), transforms.Lambda(abs),
    transforms.RandomHorizontalFlip(), transforms.RandomVerticalFlip(0.25),
    transforms.RandomCrop(4, padding=(1, 2)), transforms.RandomResizedCrop(3),
    transforms.ConvertImageDtype(torch.float16), transforms.RandomErasing(),
    transforms.RandomApply([transforms.Pad(1), transforms.CenterCrop(3)], p=0.1),
    transforms.RandomChoice([transforms.Pad(1)]), transforms.RandomOrder([transforms.Pad(1)]),
    transforms.ColorJitter(0.5, 0.25, (0.5, 1.5)), transforms.FiveCrop(2), transforms.TenCrop((2, 2)),
    transforms.RandomInvert(), transforms.RandomSolarize(0.5), InterpolationMode.BILINEAR,
    InterpolationMode("nearest"),
]:
    print(transform)
print(f"{InterpolationMode.NEAREST_EXACT} {InterpolationMode.BICUBIC!r}")
for mode in ["constant", "edge", "reflect", "symmetric"]:
    print(F.pad(torch.arange(6).reshape(1, 2, 3), [2, 1, 1, 0], padding_mode=mode))
attempt(F.pad, image, 4, padding_mode="reflect")
for size in [2, 8, (3, 5), [4]]:
    print(F.resize(image, size).shape)
print(F.resize(image, [2, 3]))
print(F.resize(image, [2, 3], antialias=False))
print(F.resize(image, [6, 8], InterpolationMode.NEAREST)[0, 0])
print(F.resize(image, [3, 8], InterpolationMode.NEAREST_EXACT)[0, 1])
print(F.resize((image * 255).to(torch.uint8), 3))
print(transforms.Resize(3, max_size=4)(image).shape)
print(F.crop(image, -1, 4, 3, 4))
print(F.crop(image, 1, 1, 2, 2), F.center_crop(image, 3).shape, F.center_crop(image, [8, 3]).shape)
print(F.rgb_to_grayscale(rgb), F.rgb_to_grayscale(rgb, 3).shape)
print(F.adjust_brightness(rgb, 1.5)[0, 0], F.adjust_contrast(rgb, 0.5)[1, 0], F.adjust_saturation(rgb, 2)[2, 0])
print(F.invert(rgb)[0, 0], F.solarize(rgb, 0.5)[1], sep="\n")
print(F.five_crop(image, 2)[4], len(F.ten_crop(image, 2)), F.get_dimensions(image), F.get_image_size(image))
for source, target in [(torch.uint8, torch.int16), (torch.int16, torch.uint8), (torch.uint8, torch.float64)]:
    print(F.convert_image_dtype(torch.tensor([0, 3, 120], dtype=source), target))
print(F.convert_image_dtype(torch.tensor([0.0, 0.5, 1.0]), torch.uint8))
attempt(F.convert_image_dtype, torch.tensor([0.5]), torch.int64)
attempt(transforms.Normalize([0.5] * 3, [0.5] * 3), image)
attempt(transforms.Normalize([0.5], [0.0]), image)
attempt(transforms.Normalize([0.5], [0.5]), image[0])
attempt(transforms.Normalize([0.5], [0.5]), (image * 255).to(torch.uint8))
attempt(transforms.Normalize([0.5], [0.5]), [1.0])
attempt(transforms.ToTensor(), image)
attempt(transforms.Lambda, 3)
attempt(transforms.Resize, 2.5)
attempt(transforms.Resize, (1, 2, 3))
attempt(transforms.Resize(4, max_size=3), image)
attempt(transforms.CenterCrop, (1, 2, 3))
attempt(transforms.CenterCrop(2), [1, 2])
attempt(transforms.Pad, "1")
attempt(transforms.Pad, (1, 2, 3))
attempt(transforms.Pad, 1, padding_mode="wrap")
attempt(transforms.RandomCrop(9), image)
attempt(transforms.RandomChoice, 3)
attempt(transforms.RandomHorizontalFlip(1.0), 3)
attempt(transforms.Grayscale(), image.repeat(2, 1, 1))
attempt(transforms.Grayscale(2), rgb)
attempt(transforms.ColorJitter, -1)
attempt(transforms.ColorJitter, (2, 1))
attempt(transforms.ConvertImageDtype(torch.float32), [1])
attempt(transforms.RandomErasing, 2)
