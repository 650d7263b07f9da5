/// `torchvision.transforms.functional` on tensors; `_crop` and its kin are native.
enum ImageFunctionsSource {
  static var text: String {
    modes + checks + geometry + ImageColoursSource.text + "\n" + PictureFunctionsSource.text
      + ImageFiltersSource.hue + ImageFiltersSource.filters + WarpSource.places + WarpSource.looking
      + WarpSource.functions
  }

  private static let modes = #"""
    import torch


    class InterpolationMode:
        """How pixels between pixels are found."""

        def __new__(cls, value):
            for mode in cls._members:
                if value == mode.value or value is mode:
                    return mode
            raise ValueError(f"{value!r} is not a valid InterpolationMode")

        def __repr__(self):
            return f"<InterpolationMode.{self.name}: {self.value!r}>"

        def __str__(self):
            return f"InterpolationMode.{self.name}"


    def _define_modes():
        InterpolationMode._members = []
        for name in ["NEAREST", "NEAREST_EXACT", "BILINEAR", "BICUBIC", "BOX", "HAMMING", "LANCZOS"]:
            mode = object.__new__(InterpolationMode)
            mode.name, mode.value = name, name.lower().replace("_", "-")
            setattr(InterpolationMode, name, mode)
            InterpolationMode._members.append(mode)


    _define_modes()


    def _interpolation_modes_from_int(i):
        return {
            0: InterpolationMode.NEAREST, 1: InterpolationMode.LANCZOS,
            2: InterpolationMode.BILINEAR, 3: InterpolationMode.BICUBIC, 4: InterpolationMode.BOX,
            5: InterpolationMode.HAMMING,
        }[i]

    """#

  private static let checks = #"""


    def _assert_picture(img):
        """Pictures are tensors here; other objects get the words for what is no PIL image."""
        if not isinstance(img, torch.Tensor):
            raise TypeError(f"img should be PIL Image. Got {type(img)}")
        if img.ndim < 2:
            raise TypeError("Tensor is not a torch image.")


    def get_dimensions(img):
        """Channels, height and width."""
        if _is_pil(img):
            return [len(img.getbands()), img.height, img.width]
        if not isinstance(img, torch.Tensor):
            raise TypeError(f"Unexpected type {type(img)}")
        _assert_picture(img)
        return [1 if img.ndim == 2 else img.shape[-3], img.shape[-2], img.shape[-1]]


    def get_image_size(img):
        """Width and height."""
        return get_dimensions(img)[:0:-1]


    def get_image_num_channels(img):
        return get_dimensions(img)[0]


    def _assert_channels(img, permitted):
        found = get_dimensions(img)[0]
        if found not in permitted:
            raise TypeError(
                f"Input image tensor permitted channel values are {permitted}, but found {found}")


    def _assert_three_dimensions(img):
        if img.ndim < 3:
            raise TypeError(
                f"Input image tensor should have at least 3 dimensions, but found {img.ndim}")


    def _largest(dtype):
        if dtype == torch.bool or dtype.is_floating_point:
            return 1
        return torch.iinfo(dtype).max

    """#

  private static let geometry = #"""


    def hflip(img):
        if _is_pil(img):
            return img.transpose(0)
        _assert_picture(img)
        return img.flip(-1)


    def vflip(img):
        if _is_pil(img):
            return img.transpose(1)
        _assert_picture(img)
        return img.flip(-2)


    def crop(img, top, left, height, width):
        if _is_pil(img):
            return img.crop((left, top, left + width, top + height))
        _assert_picture(img)
        return _crop(img, top, left, height, width)


    def center_crop(img, output_size):
        if isinstance(output_size, (int, float)):
            output_size = (int(output_size), int(output_size))
        elif isinstance(output_size, (tuple, list)) and len(output_size) == 1:
            output_size = (output_size[0], output_size[0])
        get_dimensions(img)
        height, width = output_size
        if _is_pil(img):
            return _center_crop_pil(img, height, width)
        return _center_crop(img, height, width)


    def _margins(padding):
        """Left, right, top and bottom."""
        if isinstance(padding, int):
            return [padding] * 4
        if len(padding) == 1:
            return [padding[0]] * 4
        if len(padding) == 2:
            return [padding[0], padding[0], padding[1], padding[1]]
        left, top, right, bottom = padding
        return [left, right, top, bottom]


    def _sources(size, before, after, mode):
        """For each place of a padded side, the place it shows."""
        places = range(-before, size + after)
        if mode == "edge":
            return [min(max(place, 0), size - 1) for place in places]
        if mode == "symmetric":
            return [-place - 1 if place < 0 else min(place, 2 * size - 1 - place) for place in places]
        return [size - 1 - abs(size - 1 - abs(place)) for place in places]


    def pad(img, padding, fill=0, padding_mode="constant"):
        if _is_pil(img):
            return _pad_pil(img, padding, fill, padding_mode)
        _assert_picture(img)
        fill = 0 if fill is None else fill
        if not isinstance(padding, (int, tuple, list)):
            raise TypeError("Got inappropriate padding arg")
        if not isinstance(fill, (int, float)):
            raise TypeError("Got inappropriate fill arg")
        if not isinstance(padding_mode, str):
            raise TypeError("Got inappropriate padding_mode arg")
        if not isinstance(padding, int) and len(padding) not in [1, 2, 4]:
            raise ValueError(
                "Padding must be an int or a 1, 2, or 4 element tuple, not a "
                f"{len(padding)} element tuple")
        if padding_mode not in ["constant", "edge", "reflect", "symmetric"]:
            raise ValueError("Padding mode should be either constant, edge, reflect or symmetric")
        margins = _margins(padding)
        if padding_mode == "constant":
            return torch.nn.functional.pad(img, margins, value=float(fill))
        shape = list(img.shape if img.ndim > 3 else img.unsqueeze(0).shape)
        for dim, before, after in [(-1, *margins[:2]), (-2, *margins[2:])]:
            size = img.shape[dim]
            if padding_mode == "reflect" and max(before, after) >= size:
                raise RuntimeError(
                    f"Argument #{2 - 2 * dim}: Padding size should be less than the corresponding "
                    f"input dimension, but got: padding ({before}, {after}) at dimension "
                    f"{len(shape) + dim} of input {shape}")
            places = _sources(size, before, after, padding_mode)
            img = img.index_select(dim, torch.tensor(places))
        return img


    def _output_size(image, size, max_size):
        height, width = image
        if len(size) != 1:
            return [size[0], size[1]]
        short, long = sorted([width, height])
        new_short, new_long = size[0], int(size[0] * long / short)
        if max_size is not None:
            if max_size <= new_short:
                raise ValueError(
                    f"max_size = {max_size} must be strictly greater than the requested size for "
                    f"the smaller edge size = {size}")
            if new_long > max_size:
                new_short, new_long = int(max_size * new_short / new_long), max_size
        return [new_long, new_short] if width <= height else [new_short, new_long]


    def _nearest(img, size, offset):
        for dim, count in [(-2, size[0]), (-1, size[1])]:
            old = img.shape[dim]
            places = [min(int((place + offset) * old / count), old - 1) for place in range(count)]
            img = img.index_select(dim, torch.tensor(places))
        return img


    def resize(img, size, interpolation=InterpolationMode.BILINEAR, max_size=None, antialias=True):
        if isinstance(interpolation, int):
            interpolation = _interpolation_modes_from_int(interpolation)
        elif not isinstance(interpolation, InterpolationMode):
            raise TypeError(
                "Argument interpolation should be a InterpolationMode or a corresponding Pillow "
                "integer constant")
        if isinstance(size, (list, tuple)):
            if len(size) not in [1, 2]:
                raise ValueError(
                    "Size must be an int or a 1 or 2 element tuple/list, not a "
                    f"{len(size)} element tuple/list")
            if max_size is not None and len(size) != 1:
                raise ValueError(
                    "max_size should only be passed if size specifies the length of the smaller "
                    "edge, i.e. size should be an int or a sequence of length 1 in torchscript mode.")
        image = get_dimensions(img)[1:]
        size = _output_size(image, [size] if isinstance(size, int) else size, max_size)
        if image == size:
            return img
        if _is_pil(img):
            return _resize_pil(img, size, interpolation, antialias)
        if interpolation is InterpolationMode.NEAREST:
            return _nearest(img, size, 0)
        if interpolation is InterpolationMode.NEAREST_EXACT:
            return _nearest(img, size, 0.5)
        if interpolation is not InterpolationMode.BILINEAR:
            raise NotImplementedError(
                f"resize: lossrepl has no {interpolation.value} interpolation, only nearest and "
                "bilinear")
        return _resize(img, size[0], size[1], int(bool(antialias)))


    def resized_crop(
        img, top, left, height, width, size, interpolation=InterpolationMode.BILINEAR,
        antialias=True,
    ):
        return resize(crop(img, top, left, height, width), size, interpolation, None, antialias)


    def five_crop(img, size):
        """The four corners and the middle."""
        if isinstance(size, (int, float)):
            size = (int(size), int(size))
        elif isinstance(size, (tuple, list)) and len(size) == 1:
            size = (size[0], size[0])
        if len(size) != 2:
            raise ValueError("Please provide only two dimensions (h, w) for size.")
        rows, columns = get_dimensions(img)[1:]
        height, width = size
        if width > columns or height > rows:
            raise ValueError(
                f"Requested crop size {size} is bigger than input size {(rows, columns)}")
        bottom, right = rows - height, columns - width
        corners = [(0, 0), (0, right), (bottom, 0), (bottom, right)]
        parts = [crop(img, top, left, height, width) for top, left in corners]
        return (*parts, center_crop(img, [height, width]))


    def ten_crop(img, size, vertical_flip=False):
        return five_crop(img, size) + five_crop((vflip if vertical_flip else hflip)(img), size)


    def erase(img, i, j, h, w, v, inplace=False):
        if not isinstance(img, torch.Tensor):
            raise TypeError(f"img should be Tensor Image. Got {type(img)}")
        img = img if inplace else img.clone()
        img[..., i:i + h, j:j + w] = v
        return img

    """#
}
