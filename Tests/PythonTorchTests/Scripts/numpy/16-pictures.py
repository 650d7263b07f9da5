import numpy as np
import torch
from PIL import Image
from torchvision import transforms
from torchvision.transforms import functional as F


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


a = (np.arange(24) * 10).reshape(2, 4, 3).astype(np.uint8)
img = Image.fromarray(a)
print(img.size, img.mode, img.getpixel((1, 0)), np.array(img).shape, np.array_equal(np.array(img), a), np.asarray(img.convert("L")))
for mode in ("L", "RGB", "RGBA", "LA", "1"):
    m = np.array(Image.new(mode, (3, 2)))
    print(mode, m.shape, m.dtype)
gray = Image.fromarray(np.uint8([[0, 128], [255, 64]]))
print(np.array(gray), np.array(gray).mean(), np.array(gray, dtype=np.float32) / 255, np.array(gray.resize((1, 1))).shape)
t(lambda: Image.fromarray(np.zeros((2, 3, 3)))); t(lambda: Image.fromarray(np.zeros((2, 3), dtype=np.int64))); t(lambda: Image.fromarray(np.zeros((2, 3), dtype=bool)).mode); t(lambda: Image.fromarray([[1]])); t(lambda: Image.fromarray(np.zeros((2, 3, 4), np.uint8)).mode); t(lambda: Image.fromarray(np.zeros((2, 3, 5), np.uint8))); t(lambda: Image.fromarray((np.eye(2) * 255).astype(np.uint8)).getpixel((0, 0)))
t(lambda: F.to_tensor(a).shape); t(lambda: F.to_tensor(a)[0]); t(lambda: F.to_tensor(np.ones((2, 2))).dtype); t(lambda: F.to_tensor(np.ones((2, 2, 1), np.float32)).shape); t(lambda: F.to_tensor(np.ones(3))); t(lambda: F.to_tensor([1])); t(lambda: transforms.ToTensor()(np.uint8([[0, 255]]))); t(lambda: F.to_pil_image(a).size); t(lambda: transforms.ToPILImage()(np.uint8([[0, 255]])).mode); t(lambda: transforms.Compose([transforms.ToTensor(), transforms.Normalize((0.5,), (0.5,))])(np.uint8([[0, 255]]))); t(lambda: np.array(F.to_pil_image(torch.ones(3, 2, 2))).shape); t(lambda: F.to_tensor(img).numpy().transpose(1, 2, 0).shape); t(lambda: torch.from_numpy(np.array(img)).permute(2, 0, 1).shape); t(lambda: np.stack([np.array(img), np.array(img)]).mean(axis=(0, 1, 2))); t(lambda: (F.to_tensor(img).numpy() * 255).round().astype(np.uint8)[0]); t(lambda: np.array(img)[:, ::-1].shape); t(lambda: Image.fromarray(np.array(img)[:, ::-1]).getpixel((0, 0)))
x = np.array(img); x[0, 0] = 0; print(x[0, 0], img.getpixel((0, 0)), x.max(), (x > 100).sum())
