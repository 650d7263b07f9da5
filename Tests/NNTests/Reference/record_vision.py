"""Records picture transforms of real torchvision: python record_vision.py > vision.json"""
import json
import sys

import torch
from torchvision import models, transforms
from torchvision.transforms import functional as F

torch.set_num_threads(1)
generator = torch.Generator().manual_seed(8)
picture = torch.rand(3, 5, 7, generator=generator)
pixels = (picture * 255).to(torch.uint8)


def encode(t):
    return {"shape": list(t.shape), "dtype": str(t.dtype)[6:], "grad": False,
            "data": [float(v) for v in t.double().flatten().tolist()]}


outputs = {
    "normalize": F.normalize(picture, [0.5, 0.4, 0.3], [0.5, 0.25, 2.0]),
    "center": F.center_crop(picture, [3, 4]),
    "center_padded": F.center_crop(picture, [8, 4]),
    "crop": F.crop(picture, -1, 2, 4, 8),
    "hflip": F.hflip(picture),
    "vflip": F.vflip(picture),
    "gray": F.rgb_to_grayscale(picture),
    "to_float": F.convert_image_dtype(pixels, torch.float32),
    "to_bytes": F.convert_image_dtype(picture, torch.uint8),
    "smaller": F.resize(picture, [3, 4]),
    "larger": F.resize(picture, [9, 8]),
    "plain": F.resize(picture, [3, 4], antialias=False),
    "shorter": F.resize(picture, 3),
}
windows = []
for seed in range(4):
    torch.manual_seed(seed)
    windows.append([list(transforms.RandomCrop.get_params(picture, (3, 4))),
                    list(transforms.RandomResizedCrop.get_params(picture, [0.08, 1.0], [3 / 4, 4 / 3])),
                    [int(torch.rand(1) < 0.5) for _ in range(6)]])
nets = {}
for name in ("resnet18", "resnet34", "resnet50"):
    with torch.device("meta"):
        net = getattr(models, name)()
    nets[name] = {"parameters": sum(p.numel() for p in net.parameters()),
                  "names": [n for n, _ in net.named_parameters() if "conv" in n or "downsample.0" in n],
                  "shapes": [list(p.shape) for n, p in net.named_parameters()
                             if "conv" in n or "downsample.0" in n]}
json.dump({"picture": encode(picture), "pixels": encode(pixels),
           "outputs": {k: encode(v) for k, v in outputs.items()}, "windows": windows, "nets": nets},
          sys.stdout, separators=(",", ":"))
print()
