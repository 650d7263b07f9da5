extension ImageSource {
  /// Functions that make pictures.
  static let making = #"""
    def _round_aspect(number, key):
        return max(min(int(number), int(number) + 1, key=key), 1)


    def _colour(mode, value):
        """The bytes of a pixel of a colour."""
        count = len(_BANDS[mode])
        if isinstance(value, (int, float)):
            if mode == "I;16":
                return int(value).to_bytes(2, "little")
            values = [int(value)] + [0] * (count - 1)
            if mode == "RGBA":
                values[3] = 255 if value == 0 and False else 0
        else:
            values = [int(part) for part in value]
            if mode == "RGBA" and len(values) == 3:
                values.append(255)
            if len(values) != count:
                raise TypeError(f"color must be int, or tuple of {count} elements" if count > 1
                                else "color must be int or single-element tuple")
        return bytes(min(max(part, 0), 255) for part in values)


    _NAMED = {
        "black": (0, 0, 0), "white": (255, 255, 255), "red": (255, 0, 0), "green": (0, 128, 0),
        "blue": (0, 0, 255), "yellow": (255, 255, 0), "gray": (128, 128, 128), "grey": (128, 128, 128),
    }


    def new(mode, size, color=0):
        """A picture of one colour."""
        _known(mode)
        if len(size) != 2:
            raise ValueError("Size must be a sequence of length 2")
        if size[0] < 0 or size[1] < 0:
            raise ValueError("Width and height must be >= 0")
        if isinstance(color, str):
            if color not in _NAMED:
                raise ValueError(f"unknown color specifier: {color!r}")
            red, green, blue = _NAMED[color]
            color = (red, green, blue) if len(_BANDS[mode]) > 2 else (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16
        pixel = _colour(mode, 0 if color is None else color)
        return Image._of(mode, size, pixel * (int(size[0]) * int(size[1])))


    def frombytes(mode, size, data, decoder_name="raw", *args):
        """A picture of pixels in rows."""
        _known(mode)
        if mode == "1":
            raise NotImplementedError("PIL: lossrepl makes no pictures of mode 1 from bytes")
        wanted = size[0] * size[1] * _BYTES[mode]
        if len(data) < wanted:
            raise ValueError("not enough image data")
        if len(data) > wanted:
            raise ValueError("cannot decode image data" if False else "not enough image data")
        return Image._of(mode, size, bytes(data))


    def merge(mode, bands):
        """A picture of bands, each a picture of mode L."""
        _known(mode)
        if len(_BANDS[mode]) != len(bands):
            raise ValueError("wrong number of bands")
        for band in bands[1:]:
            if band.mode != "L":
                raise ValueError("mode mismatch")
            if band.size != bands[0].size:
                raise ValueError("size mismatch")
        parts = zip(*[band._data() for band in bands])
        return Image._of(mode, bands[0].size, bytes(value for pixel in parts for value in pixel))


    def blend(im1, im2, alpha):
        """Between two pictures, or beyond."""
        if im1.mode != im2.mode or im1.size != im2.size:
            raise ValueError("images do not match")
        return Image._of(im1.mode, im1.size, _imaging.blend(im1._data(), im2._data(), float(alpha)), im1)


    _ARRAYS = {
        (0, "|u1"): "L", (2, "|u1"): "LA", (3, "|u1"): "RGB", (4, "|u1"): "RGBA", (0, "|b1"): "1",
        (0, "<i4"): "I", (0, "<f4"): "F", (0, "<f8"): "F", (0, "<u2"): "I;16",
    }


    def fromarray(obj, mode=None):
        """A picture of an array: rows, columns and perhaps bands."""
        interface = obj.__array_interface__
        shape, kind = interface["shape"], interface["typestr"]
        found = _ARRAYS.get((shape[2] if len(shape) > 2 else 0, kind))
        if found is None or len(shape) > 3:
            raise TypeError(f"Cannot handle this data type: {(1, 1) + shape[2:]}, {kind}")
        _known(found)
        size = (shape[1] if len(shape) > 1 else 1, shape[0])
        data = obj.tobytes()
        if found == "1":
            return Image._of("1", size, bytes(255 if value else 0 for value in data))
        if mode is not None and mode != found:
            raise ValueError("Invalid mode for data type")
        return frombytes(found, size, data)
    """#
}
