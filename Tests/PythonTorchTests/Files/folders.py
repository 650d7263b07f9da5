# A folder of pictures as a data set, and transforms of its pictures.
import torch
from PIL import Image
from torchvision import datasets, io, transforms as T
from torchvision.transforms import functional as F


def show(action):
    try:
        result = action()
    except Exception as error:
        print(type(error).__name__, error)
        return
    if isinstance(result, torch.Tensor):
        total = round(result.double().sum().item(), 4)
        print(result.dtype, tuple(result.shape), total, result.flatten()[:4].tolist())
    elif isinstance(result, Image.Image):
        print(result.mode, result.size, sum(result.tobytes()), result.tobytes()[:16].hex())
    elif isinstance(result, tuple) and isinstance(result[0], Image.Image):
        print([(part.size, sum(part.tobytes())) for part in result])
    else:
        print(repr(result))


for root in ("animals", "words", "nowhere", "animals/cat", "pictures.json"):
    show(lambda: datasets.ImageFolder(root))
data = datasets.ImageFolder("animals")
print(data.classes, data.class_to_idx, data.targets, data.samples, data.imgs is data.samples)
print(data, data.extensions)
print([(image.mode, image.size, target) for image, target in data])
scaled = T.Compose([T.Resize((4, 4)), T.ToTensor(), T.Normalize([0.5] * 3, [0.25] * 3)])
data = datasets.ImageFolder("animals", scaled, target_transform=lambda target: target * 10)
for image, target in data:
    print(image.shape, target, round(image.sum().item(), 4))
for images, targets in torch.utils.data.DataLoader(data, batch_size=3):
    print(images.shape, targets)
print(datasets.ImageFolder("animals", T.Compose([T.ToTensor()])))
chosen = dict(is_valid_file=lambda path: path.endswith("a.png"))
show(lambda: datasets.ImageFolder("animals", **chosen))
print(datasets.ImageFolder("animals", allow_empty=True, **chosen).samples)
print(datasets.ImageFolder("animals", loader=lambda path: path)[1])
files = datasets.DatasetFolder("animals", len, extensions=(".png", ".jpg", ".jpeg"))
print(len(files), files[0])
for index in range(2):
    show(lambda: datasets.ImageFolder("broken")[index])

image = Image.open("animals/dog/z.jpg")
print(image.filename, image.mode, type(image).__name__)
images = [image] + [Image.open("animals/cat/" + name) for name in ("a.png", "b.PNG")]
images += [images[1].convert(mode) for mode in ("L", "LA", "RGBA")]
for image in images:
    show(lambda: F.to_tensor(image))
    show(lambda: F.pil_to_tensor(image))
    print(F.get_dimensions(image), F.get_image_size(image))
    for transform in (
        T.Resize(4), T.Resize((6, 9)), T.Resize(4, max_size=8), T.Resize(3, T.InterpolationMode.NEAREST),
        T.Resize(3, T.InterpolationMode.BICUBIC), T.CenterCrop(2), T.CenterCrop((8, 3)), T.Pad(2),
        T.Pad((1, 2), fill=7), T.Pad(1, padding_mode="reflect"), T.Pad((1, 0, 2, 1), padding_mode="edge"),
        T.Grayscale(), T.Grayscale(3), T.FiveCrop(2), T.RandomHorizontalFlip(1.0),
        T.RandomVerticalFlip(1.0),
    ):
        show(lambda: transform(image))
    for seed in range(3):
        for transform in (
            T.RandomCrop(3, pad_if_needed=True), T.RandomCrop(3, padding=1), T.RandomResizedCrop(4),
            T.RandomHorizontalFlip(), T.RandomVerticalFlip(), T.ColorJitter(0.4, 0.4, 0.4),
        ):
            torch.manual_seed(seed)
            show(lambda: transform(image))
    show(lambda: F.adjust_contrast(image, 1.7))

for tensor in (
    torch.rand(3, 2, 2), torch.rand(2, 2), torch.rand(1, 2, 2), torch.full((4, 2, 3), 9).byte(),
    torch.rand(5, 2, 2), torch.rand(2, 2, 2, 2), torch.ones(1, 2, 2, dtype=torch.int64),
):
    show(lambda: (T.ToPILImage()(tensor).mode, T.ToPILImage()(tensor).size))
ramp = torch.arange(24.0).reshape(2, 3, 4).div(23)
show(lambda: T.ToPILImage()(ramp))
show(lambda: T.ToPILImage("RGBA")(torch.rand(3, 2, 2)))
show(lambda: T.ToTensor()(5))
show(lambda: T.PILToTensor()(ramp))
show(lambda: T.Normalize([0.5], [0.5])(image))
print(T.ToPILImage(), T.ToPILImage("RGB"), T.PILToTensor(), T.ToTensor())
for name in ("animals/cat/a.png", "animals/dog/z.jpg"):
    show(lambda: io.read_image(name))
    show(lambda: io.decode_image(io.read_file(name), io.ImageReadMode.RGB))
