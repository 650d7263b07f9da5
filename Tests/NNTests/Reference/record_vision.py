"""Records picture transforms of real torchvision: python record_vision.py > vision.json"""
import json
import sys

import torch
from torchvision.transforms import functional as F

torch.set_num_threads(1)
generator = torch.Generator().manual_seed(8)
picture = torch.rand(3, 5, 7, generator=generator)
pixels = (picture * 255).to(torch.uint8)


def encode(t):
    return {"shape": list(t.shape), "dtype": str(t.dtype)[6:], "grad": False,
            "data": [float(v) for v in t.double().flatten().tolist()]}


outputs = {
    "center": F.center_crop(picture, [3, 4]),
    "center_padded": F.center_crop(picture, [8, 4]),
    "crop": F.crop(picture, -1, 2, 4, 8),
    "gray": F.rgb_to_grayscale(picture),
    "to_float": F.convert_image_dtype(pixels, torch.float32),
    "to_bytes": F.convert_image_dtype(picture, torch.uint8),
    "smaller": F.resize(picture, [3, 4]),
    "larger": F.resize(picture, [9, 8]),
    "plain": F.resize(picture, [3, 4], antialias=False),
}
json.dump({"picture": encode(picture), "pixels": encode(pixels),
           "outputs": {k: encode(v) for k, v in outputs.items()}},
          sys.stdout, separators=(",", ":"))
print()
