/// `torchvision.transforms.functional` on pictures of PIL, and `torchvision.io`.
enum PictureFunctionsSource {
  static let text = #"""
    def _is_pil(img):
        return getattr(type(img), "_is_picture", False)


    _FILTERS = {
        InterpolationMode.NEAREST: 0, InterpolationMode.BILINEAR: 2, InterpolationMode.BICUBIC: 3,
        InterpolationMode.NEAREST_EXACT: 0, InterpolationMode.BOX: 4, InterpolationMode.HAMMING: 5,
        InterpolationMode.LANCZOS: 1,
    }


    def _resize_pil(img, size, interpolation, antialias):
        if antialias is False:
            import warnings
            warnings.warn(
                "Anti-alias option is always applied for PIL Image input. Argument antialias is ignored.")
        return img.resize(tuple(size[::-1]), _FILTERS[interpolation])


    def _center_crop_pil(img, height, width):
        wide, high = max(width - img.width, 0), max(height - img.height, 0)
        if wide or high:
            img = pad(img, [wide // 2, high // 2, (wide + 1) // 2, (high + 1) // 2])
            if img.size == (width, height):
                return img
        top = int(round((img.height - height) / 2.0))
        left = int(round((img.width - width) / 2.0))
        return crop(img, top, left, height, width)


    def _pad_pil(img, padding, fill, padding_mode):
        if not isinstance(padding, (int, float, tuple, list)):
            raise TypeError("Got inappropriate padding arg")
        if fill is not None and not isinstance(fill, (int, float, tuple, list)):
            raise TypeError("Got inappropriate fill arg")
        if not isinstance(padding_mode, str):
            raise TypeError("Got inappropriate padding_mode arg")
        if isinstance(padding, (tuple, list)) and len(padding) not in [1, 2, 4]:
            raise ValueError(
                f"Padding must be an int or a 1, 2, or 4 element tuple, not a {len(padding)} element tuple")
        if padding_mode not in ["constant", "edge", "reflect", "symmetric"]:
            raise ValueError("Padding mode should be either constant, edge, reflect or symmetric")
        left, right, top, bottom = _margins(padding)
        if padding_mode == "constant":
            from PIL import ImageOps
            count = len(img.getbands())
            fill = 0 if fill is None else fill
            if isinstance(fill, (int, float)) and count > 1:
                fill = tuple([fill] * count)
            if isinstance(fill, (tuple, list)) and len(fill) != count:
                raise ValueError(
                    "The number of elements in 'fill' does not match the number of channels of the image "
                    f"({len(fill)} != {count})")
            if isinstance(fill, (tuple, list)):
                fill = tuple(int(part) for part in fill)
                fill = fill[0] if count == 1 else fill
            return ImageOps.expand(img, (left, top, right, bottom), fill)
        from PIL import Image
        from torch import _bytes
        pixels = pad(_pixels(img).permute((2, 0, 1)), padding, 0, padding_mode).permute((1, 2, 0))
        mode = "RGBA" if img.mode == "CMYK" else img.mode
        size = (pixels.shape[1], pixels.shape[0])
        return Image.Image._of(mode, size, _bytes.contents(pixels.contiguous()), img)


    def _pixels(pic):
        """The pixels as a tensor of height, width and channels."""
        from torch import _bytes
        shape = (pic.height, pic.width, len(pic.getbands()))
        return _bytes.read(pic._data(), 0, torch.int16 if pic.mode == "I;16" else torch.uint8, shape)


    def _is_array(pic):
        return type(pic).__name__ == "ndarray" and type(pic).__module__ == "numpy"


    def to_tensor(pic):
        if not (_is_pil(pic) or _is_array(pic)):
            raise TypeError(f"pic should be PIL Image or ndarray. Got {type(pic)}")
        if _is_array(pic):
            if pic.ndim not in (2, 3):
                raise ValueError(f"pic should be 2/3 dimensional. Got {pic.ndim} dimensions.")
            rows = pic[:, :, None] if pic.ndim == 2 else pic
            img = torch.from_numpy(rows.transpose((2, 0, 1))).contiguous()
            return img.to(dtype=torch.get_default_dtype()).div(255) if img.dtype == torch.uint8 else img
        img = _pixels(pic).permute((2, 0, 1)).contiguous()
        if img.dtype != torch.uint8:
            return img
        return img.to(dtype=torch.get_default_dtype()).div(255)


    def pil_to_tensor(pic):
        if not _is_pil(pic):
            raise TypeError(f"pic should be PIL Image. Got {type(pic)}")
        if pic.mode == "I;16":
            raise NotImplementedError("pil_to_tensor: lossrepl has no dtype uint16; ToTensor gives int16")
        img = _pixels(pic).permute((2, 0, 1))
        return img.bool() if pic.mode == "1" else img


    _PERMITTED = {2: ["LA"], 3: ["RGB", "YCbCr", "HSV"], 4: ["RGBA", "CMYK", "RGBX"]}


    def to_pil_image(pic, mode=None):
        if not (isinstance(pic, torch.Tensor) or _is_array(pic)):
            raise TypeError(f"pic should be Tensor or ndarray. Got {type(pic)}.")
        from PIL import Image
        from torch import _bytes
        if pic.ndim not in (2, 3):
            raise ValueError(f"pic should be 2/3 dimensional. Got {pic.ndim} dimensions.")
        if _is_array(pic):
            pic = torch.from_numpy(pic if pic.ndim == 2 else pic.transpose((2, 0, 1)))
        pic = (pic.permute((1, 2, 0)) if pic.ndim == 3 else pic.unsqueeze(2)).detach().cpu()
        count = pic.shape[-1]
        if count > 4:
            raise ValueError(f"pic should not have > 4 channels. Got {count} channels.")
        if pic.is_floating_point() and mode != "F":
            pic = (pic * 255).to(torch.int64).to(torch.uint8)
        if count == 1:
            expected = {torch.uint8: "L", torch.int16: "I;16", torch.int32: "I", torch.float32: "F"}
            expected = expected.get(pic.dtype)
            if mode is not None and mode != expected:
                raise ValueError(
                    f"Incorrect mode ({mode}) supplied for input type <class 'numpy.dtype'>. Should be "
                    f"{expected}")
            mode = expected
        else:
            if mode is not None and mode not in _PERMITTED[count]:
                raise ValueError(f"Only modes {_PERMITTED[count]} are supported for {count}D inputs")
            if mode is None and pic.dtype == torch.uint8:
                mode = _PERMITTED[count][0]
        if mode is None:
            raise TypeError(f"Input type {str(pic.dtype)[6:]} is not supported")
        return Image.frombytes(mode, (pic.shape[1], pic.shape[0]), _bytes.contents(pic.contiguous()))


    def to_grayscale(img, num_output_channels=1):
        if not _is_pil(img):
            raise TypeError("Input should be PIL Image")
        if num_output_channels not in (1, 3):
            raise ValueError("num_output_channels should be either 1 or 3")
        grey = img.convert("L")
        return grey.convert("RGB") if num_output_channels == 3 else grey


    def _enhance(name, img, factor):
        from PIL import ImageEnhance
        return getattr(ImageEnhance, name)(img).enhance(factor)
    """#

  static let reading = #"""
    """Pictures of files as tensors."""
    import io

    import _files
    import torch
    from PIL import Image
    from torch import _bytes
    from torchvision.transforms.functional import _pixels


    class ImageReadMode:
        """Which channels a picture is read with."""

        UNCHANGED, GRAY, GRAY_ALPHA, RGB, RGB_ALPHA = (
            "UNCHANGED", "GRAY", "GRAY_ALPHA", "RGB", "RGB_ALPHA")


    _MODES = {"UNCHANGED": None, "GRAY": "L", "GRAY_ALPHA": "LA", "RGB": "RGB", "RGB_ALPHA": "RGBA"}


    def _decode(data, mode):
        image = Image.open(io.BytesIO(data))
        if mode not in _MODES:
            raise ValueError(f"unknown mode {mode!r}")
        wanted = _MODES[mode] or {"P": "RGB", "1": "L"}.get(image.mode)
        if wanted is not None and wanted != image.mode:
            image = image.convert(wanted)
        return _pixels(image).permute((2, 0, 1)).contiguous()


    def read_image(path, mode="UNCHANGED", apply_exif_orientation=False):
        """The picture of a file, as bytes of channels, rows and columns."""
        if apply_exif_orientation:
            raise NotImplementedError("read_image: lossrepl turns no pictures as EXIF says")
        return _decode(_files.read(path), mode)


    def read_file(path):
        """The bytes of a file as a tensor."""
        data = _files.read(path)
        return _bytes.read(data, 0, torch.uint8, (len(data),))


    def decode_image(input, mode="UNCHANGED", apply_exif_orientation=False):
        """A picture from the bytes of its file, or from the file's name."""
        if not isinstance(input, torch.Tensor):
            return read_image(input, mode, apply_exif_orientation)
        return _decode(_bytes.contents(input.contiguous()), mode)


    decode_png = decode_jpeg = decode_image
    """#
}
