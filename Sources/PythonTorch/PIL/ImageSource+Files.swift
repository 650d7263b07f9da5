extension ImageSource {
  static let files = #"""
    class ImageFile(Image):
        """A picture of a file, decoded when its pixels are first needed."""

        def _begin(self, data, filename, header):
            _, width, height, mode, palette, transparency = header
            self._mode, self._size, self._file = mode, (width, height), data
            self._palette, self.filename = palette, filename
            if transparency is not None:
                whole = transparency.rstrip(b"\xff")
                if whole.count(b"\0") == 1 and whole.strip(b"\xff") == b"\0":
                    self.info["transparency"] = transparency.index(b"\0")
                else:
                    self.info["transparency"] = transparency

        def load(self):
            if self._file is not None:
                self._pixels = _imaging.decode(self._file)
                self._file = None
            return super().load()

        def close(self):
            if self._file is not None:
                self._file = b""

        def __exit__(self, *details):
            self.close()


    class PngImageFile(ImageFile):
        format, format_description = "PNG", "Portable network graphics"


    class JpegImageFile(ImageFile):
        format, format_description = "JPEG", "JPEG (ISO 10918)"


    PngImageFile.__module__ = "PIL.PngImagePlugin"
    JpegImageFile.__module__ = "PIL.JpegImagePlugin"
    ImageFile.__module__ = "PIL.ImageFile"
    _KINDS = {"PNG": PngImageFile, "JPEG": JpegImageFile}


    def _decompression_bomb_check(size):
        if MAX_IMAGE_PIXELS is None:
            return
        pixels = max(1, size[0]) * max(1, size[1])
        if pixels > 2 * MAX_IMAGE_PIXELS:
            raise DecompressionBombError(
                f"Image size ({pixels} pixels) exceeds limit of {2 * MAX_IMAGE_PIXELS} pixels, could be "
                "decompression bomb DOS attack.")
        if pixels > MAX_IMAGE_PIXELS:
            warnings.warn(
                f"Image size ({pixels} pixels) exceeds limit of {MAX_IMAGE_PIXELS} pixels, could be "
                "decompression bomb DOS attack.", DecompressionBombWarning)


    def open(fp, mode="r", formats=None):
        """Reads what a picture's file says about it."""
        if mode != "r":
            raise ValueError(f"bad mode {mode!r}")
        if isinstance(fp, io.StringIO):
            raise ValueError("StringIO cannot be used to open an image. Binary data must be used instead.")
        if hasattr(fp, "read"):
            filename, data, shown = "", fp.read(), fp
        else:
            filename = _files.path(fp)
            data, shown = _files.read(fp), filename
        header = _imaging.header(data)
        if header is None:
            raise UnidentifiedImageError(f"cannot identify image file {shown!r}")
        _decompression_bomb_check(header[1:3])
        image = _KINDS[header[0]]()
        image._begin(data, filename, header)
        return image


    def isImageType(t):
        return isinstance(t, Image)


    def register_extension(id, extension):
        pass
    """#

  static let enhance = #"""
    """Brightness, contrast and colour of pictures."""
    from PIL import Image, _imaging


    class _Enhance:
        def __init__(self, image):
            if image.mode in ("1", "P"):
                raise ValueError("image has wrong mode")
            self.image = image

        def enhance(self, factor):
            return Image.blend(self.degenerate, self.image, factor)

        def _opaque_as_before(self):
            """Opacity is no colour and stays."""
            if self.image.mode in ("LA", "RGBA"):
                bands = self.degenerate.split()[:-1] + (self.image.getchannel("A"),)
                self.degenerate = Image.merge(self.image.mode, bands)


    class Color(_Enhance):
        def __init__(self, image):
            super().__init__(image)
            self.degenerate = image.convert("L").convert(image.mode)
            self._opaque_as_before()


    class Contrast(_Enhance):
        def __init__(self, image):
            super().__init__(image)
            grey = image.convert("L")
            mean = int(_imaging.sum(grey._data()) / (grey.width * grey.height) + 0.5)
            self.degenerate = Image.new("L", image.size, mean)
            if image.mode != "L":
                self.degenerate = self.degenerate.convert(image.mode)
            self._opaque_as_before()


    class Brightness(_Enhance):
        def __init__(self, image):
            super().__init__(image)
            self.degenerate = Image.new(image.mode, image.size, 0)
            self._opaque_as_before()
    """#

  static let operations = #"""
    """Pictures mirrored and framed."""
    from PIL import Image


    def expand(image, border=0, fill=0):
        """The picture with a margin."""
        if isinstance(border, (tuple, list)):
            left, top, right, bottom = border if len(border) == 4 else (*border, *border)
        else:
            left = top = right = bottom = border
        size = (left + image.width + right, top + image.height + bottom)
        out = Image.new(image.mode, size, fill)
        if image.mode == "P":
            out._palette = image._palette
        out.paste(image, (left, top))
        return out


    def mirror(image):
        return image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)


    def flip(image):
        return image.transpose(Image.Transpose.FLIP_TOP_BOTTOM)


    def grayscale(image):
        return image.convert("L")


    def invert(image):
        if image.mode not in ("1", "L", "RGB"):
            if image.mode == "P":
                raise NotImplementedError("PIL: lossrepl inverts no pictures with a palette")
            raise OSError(f"not supported for mode {image.mode}")
        return Image.Image._of(
            image.mode, image.size, bytes(255 - value for value in image._data()), image)
    """#
}
