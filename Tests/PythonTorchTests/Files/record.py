"""Makes the files in data: pictures by zlib and Pillow, pickles by pickle and PyTorch, headers by hand.

    python3 record.py
"""
import collections
import fractions
import io
import json
import os
import pathlib
import pickle
import random
import struct
import zipfile
import zlib

import torch
import torchvision
from PIL import Image
from safetensors.torch import save

data = pathlib.Path(__file__).resolve().parent / "data"
random.seed(1)


# Pictures

def chunk(name, content):
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(width, height, depth, colours, rows, palette=None, transparency=None, interlace=0):
    parts = [b"\x89PNG\r\n\x1a\n"]
    parts.append(chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colours, 0, 0, interlace)))
    if palette:
        parts.append(chunk(b"PLTE", palette))
    if transparency is not None:
        parts.append(chunk(b"tRNS", transparency))
    return b"".join(parts + [chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b"")])


def rows(width, height, bits):
    count = (width * bits + 7) // 8
    return b"".join(b"\0" + bytes(random.randrange(256) for _ in range(count)) for _ in range(height))


def woven(width, height, pixel):
    """Rows of Adam7's passes."""
    result = b""
    for x, y, dx, dy in [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4),
                         (1, 0, 2, 2), (0, 1, 1, 2)]:
        columns = range(x, width, dx)
        for row in range(y, height, dy):
            if columns:
                result += b"\0" + b"".join(pixel(column, row) for column in columns)
    return result


def jpeg(mode, size=(9, 7), **options):
    image = Image.new(mode, size)
    count = size[0] * size[1]
    image.putdata([
        (place * 37) % 256 if mode == "L"
        else tuple((place * 37 + band * 11) % 256 for band in range(len(mode)))
        for place in range(count)])
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", **options)
    return buffer.getvalue()


def pictures():
    cases, ramp = {}, bytes(place % 256 for place in range(768))
    for colours, bands in ((0, 1), (2, 3), (3, 1), (4, 2), (6, 4)):
        for depth in (1, 2, 4, 8, 16):
            if colours in (2, 4, 6) and depth < 8 or colours == 3 and depth == 16:
                continue
            palette = ramp[:3 << depth] if colours == 3 else None
            cases[f"colours {colours} depth {depth}"] = png(
                5, 3, depth, colours, rows(5, 3, depth * bands), palette)
    cases["interlaced"] = png(
        9, 7, 8, 2, woven(9, 7, lambda x, y: bytes([x * 20, y * 30, x + y])), interlace=1)
    cases["opacities"] = png(5, 3, 8, 3, rows(5, 3, 8), ramp, bytes(range(256)))
    cases["one clear colour"] = png(5, 3, 8, 3, rows(5, 3, 8), ramp, b"\xff\0\xff")
    cases["short palette"] = png(5, 3, 8, 3, rows(5, 3, 8), bytes(range(30)))
    whole = cases["colours 2 depth 8"]
    cases["cut pixels"], cases["cut header"], cases["no pixels"] = whole[:60], whole[:20], whole[:33]
    cases["larger"] = png(32, 32, 8, 2, rows(32, 32, 24))
    cases["larger, cut"] = cases["larger"][:1500]
    cases["spoilt"] = whole[:45] + b"\x99" + whole[46:]
    cases["depth 3"] = png(5, 3, 3, 0, rows(5, 3, 8))
    cases["no width"], cases["colours 5"] = png(0, 3, 8, 0, b""), png(5, 3, 8, 5, rows(5, 3, 8))
    cases["15000 x 15000"], cases["30000 x 30000"] = (
        png(15000, 15000, 8, 0, b""), png(30000, 30000, 8, 0, b""))
    cases["10000 x 10000"] = png(10000, 10000, 8, 0, b"")
    cases["nothing"], cases["text"], cases["signature"] = b"", b"hello", whole[:8]
    for mode in ("L", "RGB", "CMYK"):
        cases[f"jpeg {mode}"] = jpeg(mode)
    cases["jpeg progressive"] = jpeg("RGB", progressive=True, quality=50)
    for name, sampling in (("444", 0), ("422", 1), ("420", 2)):
        cases[f"jpeg {name}"] = jpeg("RGB", (33, 21), subsampling=sampling)
    turned = Image.Exif()
    turned[0x112] = 6
    cases["jpeg turned"] = jpeg("RGB", exif=turned.tobytes())
    cases["jpeg cut"], cases["jpeg cut header"] = cases["jpeg 420"][:-40], cases["jpeg RGB"][:100]
    cases["jpeg begun"] = b"\xff\xd8"
    return cases


def write_folder(cases):
    files = {
        "animals/cat/a.png": "colours 2 depth 8", "animals/cat/b.PNG": "colours 3 depth 8",
        "animals/dog/z.jpg": "jpeg 420", "animals/dog/inner/g.jpeg": "jpeg L",
        "animals/ant/1.png": "colours 0 depth 1", "broken/c/x.png": "text",
        "broken/d/x.png": "cut pixels",
    }
    contents = {name: cases[case] for name, case in files.items()}
    contents.update({"animals/cat/notes.txt": b"x", "animals/README": b"", "words/x/t.txt": b"x"})
    for name, content in contents.items():
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        (data / name).write_bytes(content)


# Pickles

def archive(files, method=zipfile.ZIP_STORED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as writer:
        for name, content in files.items():
            writer.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    return buffer.getvalue()


def around(content, **more):
    return archive({
        "archive/data.pkl": content, "archive/version": b"3\n", "archive/byteorder": b"little",
        **{f"archive/{name.replace('_', '/')}": part for name, part in more.items()}})


def saved(value, **options):
    buffer = io.BytesIO()
    torch.save(value, buffer, **options)
    return buffer.getvalue()


class Hostile:
    def __reduce__(self):
        return os.system, ("echo this must never be seen",)


class Evaluating:
    def __reduce__(self):
        return eval, ("1+1",)


def pickles():
    good = saved({"a": torch.arange(3.0)})
    inner = zipfile.ZipFile(io.BytesIO(good)).read("archive/data.pkl")
    old = saved({"a": torch.arange(3.0)}, _use_new_zipfile_serialization=False)
    plain = {"a": [1, 2.5, "x", b"y", (1, 2), None, True]}
    storage = b"\0" * 12
    cases = {"good": good, "nothing": b"", "PK": b"PK", "a zip's first bytes": b"PK\x03\x04"}
    for length in (10, 100, 1000, len(good) - 200, len(good) - 22, len(good) - 1):
        cases[f"cut to {length}"] = good[:length]
    cases.update({
        "text": b"hello world\n", "zeros": bytes(100), "pickle 2": pickle.dumps({"a": 1}, 2),
        "pickle 5": pickle.dumps({"a": 1}, 5), "legacy": old, "legacy, cut early": old[:60],
        "legacy, cut": old[:-5], "zip without pickle": archive({"archive/x": b"1"}),
        "empty zip": archive({}), "no folder": archive({"data.pkl": b"1"}),
        "no version": archive({"archive/data.pkl": pickle.dumps({"a": 1}, 2)}),
        "version x": around(b"N.", version=b"x\n"), "version 99": around(b"N.", version=b"99\n"),
        "byte order": around(b"N.", byteorder=b"huge"),
    })
    for protocol in range(6):
        cases[f"hostile {protocol}"] = around(pickle.dumps(Hostile(), protocol))
        cases[f"plain {protocol}"] = around(pickle.dumps(plain, protocol))
    cases["evaluating"] = around(pickle.dumps(Evaluating(), 2))
    cases["fraction"] = around(pickle.dumps(fractions.Fraction(1, 2), 2))
    cases["module"] = saved(torch.nn.Linear(1, 1))
    for name, code in {
        "empty": b"", "unfinished": pickle.dumps({"a": 1}, 2)[:-3], "garbage": b"\xff\xff",
        "nothing left": b"\x80\x02.", "unknown memo": b"\x80\x02h\x05.", "no mark": b"\x80\x02t.",
        "append to a dict": b"\x80\x02}K\x01a.", "item of a list": b"\x80\x02]K\x01K\x02s.",
        "call of a number": b"\x80\x02K\x01)R.", "instance of a number": b"\x80\x02K\x01)\x81.",
        "state of a number": b"\x80\x02K\x01}b.", "text as key": b"\x80\x02X\x01\x00\x00\x00aQ.",
        "tuple as key": b"\x80\x02X\x01\x00\x00\x00a\x85Q.", "number as key": b"\x80\x02K\x01Q.",
        "list as dict key": b"\x80\x02}]K\x01s.", "short float": b"\x80\x02G\x00",
        "short text": b"\x80\x02X\x05\x00\x00\x00a", "long text": b"\x80\x02X\xff\xff\xff\xffa.",
        "too few arguments": b"\x80\x02ctorch._utils\n_rebuild_tensor_v2\nK\x01\x85R.",
        "os": b"\x80\x02cos\nsystem\n.", "sys": b"\x80\x02csys\nexit\n.",
        "print": b"\x80\x02cbuiltins\nprint\n.", "Python 2's eval": b"\x80\x02c__builtin__\neval\n.",
        "global without an end": b"\x80\x02cos",
    }.items():
        cases[name] = around(code)
    cases["no storage"] = around(inner)
    for name, size in (("short storage", 8), ("long storage", 16)):
        cases[name] = around(inner, data_0=bytes(size))
    for name, old_part, new_part in (
        ("too many elements", b"K\x03tq", b"K\x04tq"),
        ("size beyond the end", b"QK\x00K\x03", b"QK\x00K\x09"),
        ("offset beyond the end", b"QK\x00K\x03", b"QK\x02K\x03"),
        ("negative size", b"QK\x00K\x03", b"QK\x00J\xff\xff\xff\xff"),
        ("negative stride", b"K\x01\x85q\t", b"J\xff\xff\xff\xff\x85q\t"),
    ):
        cases[name] = around(inner.replace(old_part, new_part), data_0=storage)
    cases["cuda"] = around(
        inner.replace(b"X\x03\x00\x00\x00cpu", b"X\x06\x00\x00\x00cuda:0"), data_0=storage)
    nested = {
        "od": collections.OrderedDict(x=1), "set": {1, 2}, "big": 2 ** 40, "huge": -2 ** 100,
        "bytes": b"xy\xff", "none": None, "size": torch.Size([1, 2]), "dtype": torch.float32,
        "device": torch.device("cpu"), "parameter": torch.nn.Parameter(torch.ones(2)),
        "dtypes": [torch.ones(2, dtype=dtype) for dtype in (
            torch.float64, torch.float16, torch.bfloat16, torch.int64, torch.int32, torch.int16,
            torch.int8, torch.uint8, torch.bool)],
        "empty": torch.zeros(0, 3), "scalar": torch.tensor(2.5),
        "turned": torch.arange(6).reshape(2, 3).T,
    }
    cases["nested"] = saved(nested)
    return cases


def network():
    """A small network of torchvision's blocks, as PyTorch and safetensors write it."""
    torch.manual_seed(0)
    block = torchvision.models.resnet.BasicBlock
    model = torch.nn.Sequential(
        collections.OrderedDict(
            stem=torch.nn.Conv2d(3, 8, 3, padding=1, bias=False), norm=torch.nn.BatchNorm2d(8),
            block=block(8, 8),
            down=block(8, 16, 2, torch.nn.Sequential(
                torch.nn.Conv2d(8, 16, 1, 2, bias=False), torch.nn.BatchNorm2d(16))),
            pool=torch.nn.AdaptiveAvgPool2d(1), flat=torch.nn.Flatten(), fc=torch.nn.Linear(16, 5)))
    for _ in range(2):
        model(torch.randn(4, 3, 8, 8))
    torch.save(model.state_dict(), data / "network.pt")
    (data / "network.safetensors").write_bytes(save(dict(model.state_dict()), {"made by": "record.py"}))


def hexadecimal(cases):
    return json.dumps({name: content.hex() for name, content in cases.items()}, indent=0) + "\n"


if __name__ == "__main__":
    data.mkdir(exist_ok=True)
    cases = pictures()
    (data / "pictures.json").write_text(hexadecimal(cases))
    write_folder(cases)
    (data / "pickles.json").write_text(hexadecimal(pickles()))
    network()
