# Pictures of every mode: what their headers say, their pixels, other modes, other sizes.
import io
import json
import warnings

from PIL import Image

with open("pictures.json") as file:
    cases = json.load(file)


def short(pixels):
    return f"{len(pixels)} {sum(pixels)} {pixels[:8].hex()}"


def change(image):
    for mode in ("RGB", "L", "RGBA", "CMYK", "LA"):
        yield mode, image.convert(mode)
    if image.mode == "I;16":
        image = image.convert("L")
    for size in ((3, 2), (8, 8), (7, 1), (1, 7), (5, 3), (40, 10), (4, 30)):
        for resample in range(6):
            yield (size, resample), image.resize(size, resample)
    yield "box", image.resize((3, 3), 2, (0.5, 0.25, 3.5, 2.5))
    yield "crop", image.crop((-1, -1, 4, 2))
    for method in range(7):
        yield Image.Transpose(method).name, image.transpose(method)


for name, content in cases.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            image = Image.open(io.BytesIO(bytes.fromhex(content)))
            print(f"{name}: {image.format} {image.mode} {image.size} {image.getbands()}")
            if image.width > 1000:
                continue
            print(" ", image.tobytes().hex() if image.width < 10 else short(image.tobytes()))
            print(" ", image.getpixel((1, 1)), image.getpixel((-1, -1)))
            for change_name, changed in change(image):
                print(" ", change_name, changed.mode, changed.size, short(changed.tobytes()))
        except Exception as error:
            print(f"  {name}: {type(error).__module__} {type(error).__name__}: "
                  f"{str(error).split(' object at')[0]}")
    for warning in caught:
        print("  warns", warning.category.__name__, warning.message)

made = Image.new("RGB", (2, 2), "red")
made.putpixel((0, 1), (1, 2, 3))
print(made.getpixel((0, 1)), made.getpixel((1, 1)), made.getextrema(), made.copy() == made)
print([band.tobytes() for band in made.split()], Image.merge("RGB", made.split()) == made)
for action in (
    lambda: made.getpixel((5, 5)), lambda: Image.frombytes("L", (2, 2), b"abc"),
    lambda: made.resize((0, 1)), lambda: made.crop((1, 1, 0, 0)), lambda: Image.new("RGB", (-1, 2)),
    lambda: Image.open("pictures.json"), lambda: Image.open("no.png"), lambda: Image.open("animals"),
):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
