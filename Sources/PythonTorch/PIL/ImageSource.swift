/// `PIL.Image`, as far as lessons on folders of pictures use it.
enum ImageSource {
  static var text: String { picture + "\n" + making + "\n" + files }

  static let picture = #"""
    """Pictures: read from files, made smaller, cut and changed in mode."""
    import io
    import warnings
    from enum import IntEnum

    import _files
    from PIL import UnidentifiedImageError, _imaging

    MAX_IMAGE_PIXELS = int(1024 * 1024 * 1024 // 4 // 3)


    class DecompressionBombWarning(RuntimeWarning):
        pass


    class DecompressionBombError(Exception):
        pass


    class Resampling(IntEnum):
        NEAREST = 0
        BOX = 4
        BILINEAR = 2
        HAMMING = 5
        BICUBIC = 3
        LANCZOS = 1


    class Transpose(IntEnum):
        FLIP_LEFT_RIGHT = 0
        FLIP_TOP_BOTTOM = 1
        ROTATE_90 = 2
        ROTATE_180 = 3
        ROTATE_270 = 4
        TRANSPOSE = 5
        TRANSVERSE = 6


    for _enum in (Resampling, Transpose):
        for _member in _enum:
            globals()[_member.name] = _member

    _BANDS = {
        "1": ("1",), "L": ("L",), "P": ("P",), "I;16": ("I",), "LA": ("L", "A"), "RGB": ("R", "G", "B"),
        "RGBA": ("R", "G", "B", "A"), "CMYK": ("C", "M", "Y", "K"),
    }
    _BYTES = {"1": 1, "L": 1, "P": 1, "I;16": 2, "LA": 2, "RGB": 3, "RGBA": 4, "CMYK": 4}


    def _known(mode):
        if mode not in _BYTES:
            raise NotImplementedError(
                f"PIL: lossrepl has pictures of the modes {', '.join(_BYTES)}, and not {mode}")


    class PixelAccess:
        """Single pixels, by column and row."""

        def __init__(self, image):
            self._image = image

        def __getitem__(self, xy):
            return self._image.getpixel(xy)

        def __setitem__(self, xy, value):
            self._image.putpixel(xy, value)


    class Image:
        """Pixels in rows from the top, in one of a few modes."""

        format = format_description = None
        _is_picture = True

        def __init__(self):
            self.info = {}
            self._mode, self._size, self._pixels, self._palette = "", (0, 0), b"", b""

        @classmethod
        def _of(cls, mode, size, pixels, source=None):
            image = Image()
            image._mode, image._size, image._pixels = mode, (int(size[0]), int(size[1])), pixels
            if source is not None:
                image.info = dict(source.info)
                if mode == "P":
                    image._palette = source._palette
            return image

        mode = property(lambda self: self._mode)
        size = property(lambda self: self._size)
        width = property(lambda self: self._size[0])
        height = property(lambda self: self._size[1])

        def load(self):
            return PixelAccess(self)

        def _data(self):
            self.load()
            return self._pixels

        def _as_rows(self):
            """The pixels as plots take them."""
            from torchvision.transforms.functional import _pixels
            rows = _pixels(self if self.mode in ("L", "RGB", "RGBA") else self.convert("RGBA"))
            return rows[:, :, 0] if self.mode == "L" else rows

        def __enter__(self):
            return self

        def __exit__(self, *details):
            pass

        def close(self):
            pass

        def __eq__(self, other):
            if not isinstance(other, Image):
                return NotImplemented
            return (
                type(self) is type(other) and self.mode == other.mode and self.size == other.size and self.info == other.info
                and self._data() == other._data() and self._palette == other._palette)

        __hash__ = None

        def __repr__(self):
            kind = type(self)
            return (
                f"<{kind.__module__}.{kind.__name__} image mode={self.mode} size={self.width}x{self.height} "
                f"at 0x{id(self):X}>")

        def copy(self):
            return Image._of(self.mode, self.size, self._data(), self)

        @property
        def __array_interface__(self):
            bands = _BYTES[self.mode]
            shape = (self.height, self.width)
            kind = {"1": "|b1", "I;16": "<u2"}.get(self.mode, "|u1")
            return {"shape": shape if bands == 1 or kind == "<u2" else shape + (bands,),
                    "typestr": kind, "version": 3, "data": self._data()}

        def getbands(self):
            return _BANDS[self.mode]

        def tobytes(self, encoder_name="raw", *args):
            if self.mode != "1":
                return self._data()
            packed = bytearray()
            pixels, width = self._data(), self.width
            for row in range(self.height):
                line = pixels[row * width:(row + 1) * width]
                for start in range(0, width, 8):
                    bits = [1 if value else 0 for value in line[start:start + 8]]
                    packed.append(sum(bit << (7 - place) for place, bit in enumerate(bits)))
            return bytes(packed)

        def _position(self, xy):
            x, y = int(xy[0]), int(xy[1])
            width, height = self.size
            x, y = x + width if x < 0 else x, y + height if y < 0 else y
            if not (0 <= x < width and 0 <= y < height):
                raise IndexError("image index out of range")
            return (y * width + x) * _BYTES[self.mode]

        def getpixel(self, xy):
            start = self._position(xy)
            values = self._data()[start:start + _BYTES[self.mode]]
            if self.mode == "I;16":
                return values[0] + 256 * values[1]
            return values[0] if len(values) == 1 else tuple(values)

        def putpixel(self, xy, value):
            start = self._position(xy)
            value = _colour(self.mode, value)
            data = self._data()
            self._pixels = data[:start] + value + data[start + len(value):]

        def getdata(self, band=None):
            data, size = self._data(), _BYTES[self.mode]
            if self.mode == "I;16":
                return [data[at] + 256 * data[at + 1] for at in range(0, len(data), 2)]
            if band is not None:
                return list(data[band::size])
            if size == 1:
                return list(data)
            return [tuple(data[at:at + size]) for at in range(0, len(data), size)]

        get_flattened_data = getdata

        def getextrema(self):
            if self.mode == "I;16":
                data = self.getdata()
                return min(data), max(data)
            found = []
            for band in range(len(self.getbands())):
                data = self._data()[band::_BYTES[self.mode]]
                found.append((min(data), max(data)))
            return found[0] if len(found) == 1 else tuple(found)

        def getchannel(self, channel):
            if isinstance(channel, str):
                if channel not in self.getbands():
                    raise ValueError(f'The image has no channel "{channel}"')
                channel = self.getbands().index(channel)
            if not 0 <= channel < len(self.getbands()):
                raise ValueError("band index out of range")
            return Image._of("L", self.size, self._data()[channel::_BYTES[self.mode]])

        def split(self):
            if len(self.getbands()) == 1:
                return (self.copy(),)
            return tuple(self.getchannel(band) for band in range(len(self.getbands())))

        def _opacities(self):
            transparency = self.info.get("transparency")
            opacities = [255] * 256
            if isinstance(transparency, bytes):
                opacities[:len(transparency)] = list(transparency)
            elif isinstance(transparency, int):
                opacities[transparency] = 0
            return opacities

        def _colours(self):
            """Red, green, blue and opacity of each colour of the palette."""
            if self.mode != "P":
                return b""
            palette = self._palette
            colours = bytearray()
            for place, opacity in enumerate(self._opacities()):
                colour = palette[place * 3:place * 3 + 3]
                colours += (colour if len(colour) == 3 else b"\0\0\0") + bytes([opacity])
            return bytes(colours)

        def convert(self, mode=None, matrix=None, dither=None, palette=0, colors=256):
            """The picture in another mode."""
            self.load()
            if mode is None:
                mode = "RGB" if self.mode == "P" else self.mode
            if mode == self.mode:
                return self.copy()
            transparency = self.info.get("transparency")
            if self.mode == "P" and isinstance(transparency, bytes) and mode in ("L", "RGB"):
                warnings.warn(
                    "Palette images with Transparency expressed in bytes should be converted to RGBA "
                    "images", stacklevel=2)
            if matrix is not None or mode not in ("L", "LA", "RGB", "RGBA", "CMYK"):
                raise NotImplementedError(
                    f"PIL: lossrepl converts pictures to L, LA, RGB, RGBA and CMYK, and not to {mode}")
            pixels = _imaging.convert(self._pixels, self.mode, mode, self._colours())
            if pixels is None:
                raise ValueError("conversion not supported")
            result = Image._of(mode, self.size, pixels, self)
            result.info.pop("transparency", None)
            return result

        def resize(self, size, resample=None, box=None, reducing_gap=None):
            """The picture in another size, smoothed as the filter says."""
            if resample is None:
                resample = Resampling.NEAREST if self.mode.startswith("I;16") else Resampling.BICUBIC
            if resample not in (0, 1, 2, 3, 4, 5):
                raise ValueError(
                    f"Unknown resampling filter ({resample}). Use Image.Resampling.NEAREST (0), "
                    "Image.Resampling.LANCZOS (1), Image.Resampling.BILINEAR (2), "
                    "Image.Resampling.BICUBIC (3), Image.Resampling.BOX (4) or "
                    "Image.Resampling.HAMMING (5)")
            size = tuple(int(length) for length in size)
            data = self._data()
            whole = (0, 0) + self.size
            box = whole if box is None else tuple(box)
            if box[2] - box[0] < 0 or box[3] - box[1] < 0:
                raise ValueError("box can't be empty")
            if box[0] < 0 or box[1] < 0 or box[2] > self.width or box[3] > self.height:
                raise ValueError(
                    "Box can't exceed original image size" if min(box) >= 0
                    else "box offset can't be negative")
            if size == self.size and box == whole:
                return self.copy()
            if min(size) < 1:
                raise ValueError("height and width must be > 0")
            if self.mode in ("1", "P"):
                resample = Resampling.NEAREST
            if self.mode == "I;16" and resample != 0:
                raise NotImplementedError("PIL: lossrepl makes pictures of mode I;16 smaller with NEAREST only")
            pixels = _imaging.resize(
                data, _BYTES[self.mode], self.size, size, int(resample), box,
                self.mode in ("LA", "RGBA"))
            return Image._of(self.mode, size, pixels, self)

        def thumbnail(self, size, resample=Resampling.BICUBIC, reducing_gap=2.0):
            width, height = size
            if width >= self.width and height >= self.height:
                return
            ratio = self.width / self.height
            if width / height >= ratio:
                width = _round_aspect(height * ratio, lambda n: abs(ratio - n / height))
            else:
                height = _round_aspect(width / ratio, lambda n: 0 if n == 0 else abs(ratio - width / n))
            small = self.resize((width, height), resample)
            self._size, self._pixels = small._size, small._pixels

        def crop(self, box=None):
            if box is None:
                return self.copy()
            if box[2] < box[0]:
                raise ValueError("Coordinate 'right' is less than 'left'")
            if box[3] < box[1]:
                raise ValueError("Coordinate 'lower' is less than 'upper'")
            box = tuple(int(round(edge)) for edge in box)
            pixels = _imaging.crop(self._data(), _BYTES[self.mode], self.size, box)
            return Image._of(self.mode, (box[2] - box[0], box[3] - box[1]), pixels, self)

        def transpose(self, method):
            pixels = _imaging.transpose(self._data(), _BYTES[self.mode], self.size, int(method))
            size = self.size[::-1] if method == 2 or method >= 4 else self.size
            return Image._of(self.mode, size, pixels, self)

        def paste(self, im, box=None):
            """Puts another picture, or a colour, over a part."""
            left, top = (0, 0) if box is None else box[:2]
            if not isinstance(im, Image):
                corner = (left + self.width, top + self.height) if box is None else box[2:]
                im = new(self.mode, (corner[0] - left, corner[1] - top), im)
            if im.mode != self.mode:
                im = im.convert(self.mode)
            size, data = _BYTES[self.mode], self._data()
            wide = im.crop((-left, -top, self.width - left, self.height - top))._data()
            first, last = max(left, 0), min(left + im.width, self.width)
            rows = []
            for row in range(self.height):
                start = row * self.width * size
                if top <= row < top + im.height and first < last:
                    at, end = start + first * size, start + last * size
                    rows.append(data[start:at] + wide[at:end] + data[end:start + self.width * size])
                else:
                    rows.append(data[start:start + self.width * size])
            self._pixels = b"".join(rows)

        def save(self, fp, format=None, **params):
            raise NotImplementedError("PIL: lossrepl writes no pictures; plt.imshow shows them")

        def show(self, title=None):
            raise NotImplementedError("PIL: lossrepl opens no windows; plt.imshow shows pictures")

        def __getattr__(self, name):
            if name in _REFUSED:
                raise NotImplementedError(f"PIL: lossrepl has no Image.{name}")
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


    _REFUSED = (
        "rotate", "filter", "point", "quantize", "histogram", "entropy", "transform", "alpha_composite",
        "putalpha", "putdata", "effect_spread", "draft", "getcolors", "getbbox", "reduce", "remap_palette",
        "getpalette", "putpalette", "getexif", "verify", "seek", "tell",
    )
    """#
}
