/// Turned pictures: `rotate` for tensors, and the transform that draws an angle.
enum RotationSource {
  /// Each pixel of the result looks up where it was: positions relative to the middle, turned back,
  /// then in fractions of the picture, as `grid_sample` takes them.
  static let function = #"""


    def _turned_back(angle, center):
        """The inverse of a turn about a point: two rows of three numbers."""
        import math

        turn = math.radians(-angle)
        x, y = center
        cosine, sine = math.cos(turn), math.sin(turn)
        right = cosine * -x + sine * -y + x
        down = -sine * -x + cosine * -y + y
        return [cosine, sine, right, -sine, cosine, down]


    def _turned_size(matrix, width, height):
        """The size that holds all corners of the turned picture."""
        corners = torch.tensor([[x * width, y * height, 1.0] for x in (-0.5, 0.5) for y in (-0.5, 0.5)])
        moved = corners @ torch.tensor(matrix).view(2, 3).T + torch.tensor([width * 0.5, height * 0.5])
        low, high = moved.min(0).values, moved.max(0).values
        steps = 1e-4
        size = torch.ceil((high / steps).trunc() * steps) - torch.floor((low / steps).trunc() * steps)
        return int(size[0]), int(size[1])


    def _places(matrix, dtype, width, height, out_width, out_height):
        """For each pixel of the result its column and row in the picture, between pixels."""
        base = torch.ones(out_height, out_width, 3, dtype=dtype)
        base[..., 0] = torch.linspace(-out_width * 0.5 + 0.5, out_width * 0.5 - 0.5, out_width)
        base[..., 1] = torch.linspace(-out_height * 0.5 + 0.5, out_height * 0.5 - 0.5, out_height)[:, None]
        half = torch.tensor([0.5 * width, 0.5 * height], dtype=dtype)
        theta = torch.tensor(matrix, dtype=dtype).view(2, 3).T / half
        grid = base.view(-1, 3) @ theta
        x = ((grid[:, 0] + 1) * width - 1) / 2
        y = ((grid[:, 1] + 1) * height - 1) / 2
        return x.view(out_height, out_width), y.view(out_height, out_width)


    def _looked_up(img, x, y):
        """The pixels at whole places, zero outside of the picture."""
        height, width = img.shape[-2:]
        inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
        columns = x.clamp(0, width - 1).long()
        rows = y.clamp(0, height - 1).long()
        return img[..., rows, columns] * inside


    def _sampled(img, x, y, mode):
        if mode == "nearest":
            return _looked_up(img, x.round(), y.round())
        left, top = x.floor(), y.floor()
        right, bottom = x - left, y - top
        return (
            _looked_up(img, left, top) * ((1 - right) * (1 - bottom))
            + _looked_up(img, left + 1, top) * (right * (1 - bottom))
            + _looked_up(img, left, top + 1) * ((1 - right) * bottom)
            + _looked_up(img, left + 1, top + 1) * (right * bottom)
        )


    def _filled(img, seen, fill, mode):
        """With a colour where there was no picture."""
        colours = list(fill) if isinstance(fill, (tuple, list)) else [float(fill)]
        colour = torch.tensor(colours, dtype=img.dtype).view(-1, 1, 1)
        if mode == "nearest":
            return torch.where(seen < 0.5, colour, img)
        return img * seen + (1.0 - seen) * colour


    def _checked_fill(img, fill):
        channels = get_dimensions(img)[0]
        if isinstance(fill, (tuple, list)) and len(fill) > 1 and len(fill) != channels:
            raise ValueError(
                "The number of elements in 'fill' cannot broadcast to match the number of channels of "
                f"the image ({len(fill)} != {channels})"
            )


    def rotate(img, angle, interpolation=InterpolationMode.NEAREST, expand=False, center=None,
               fill=None):
        """Turned against the clock by `angle` degrees; tensors only."""
        if isinstance(interpolation, int):
            interpolation = _interpolation_modes_from_int(interpolation)
        elif not isinstance(interpolation, InterpolationMode):
            raise TypeError(
                "Argument interpolation should be a InterpolationMode or a corresponding Pillow integer "
                "constant"
            )
        if not isinstance(angle, (int, float)):
            raise TypeError("Argument angle should be int or float")
        if center is not None and not isinstance(center, (list, tuple)):
            raise TypeError("Argument center should be a sequence")
        if _is_pil(img):
            raise NotImplementedError(
                "torchvision.transforms.functional.rotate: lossrepl turns tensors: put ToTensor() first")
        _assert_picture(img)
        _checked_fill(img, fill)
        mode = interpolation.value
        if mode not in ("nearest", "bilinear"):
            raise ValueError(f"Interpolation mode '{mode}' is unsupported with Tensor input")
        height, width = img.shape[-2:]
        middle = (0.0, 0.0) if center is None else (center[0] - width * 0.5, center[1] - height * 0.5)
        matrix = _turned_back(angle, middle)
        size = _turned_size(matrix, width, height) if expand else (width, height)
        numbers = img if img.is_floating_point() else img.float()
        x, y = _places(matrix, numbers.dtype, width, height, *size)
        result = _sampled(numbers, x, y, mode)
        if fill is not None:
            seen = _sampled(torch.ones(height, width, dtype=numbers.dtype), x, y, mode)
            result = _filled(result, seen, fill, mode)
        return result if img.is_floating_point() else result.round().to(img.dtype)
    """#

  static let transform = #"""


    class RandomRotation(torch.nn.Module):
        """Turned by an angle that is drawn."""

        def __init__(self, degrees, interpolation=F.InterpolationMode.NEAREST, expand=False,
                     center=None, fill=0):
            super().__init__()
            if isinstance(interpolation, int):
                interpolation = F._interpolation_modes_from_int(interpolation)
            self.degrees = _angles(degrees, "degrees")
            if center is not None:
                _check_pair(center, "center")
            self.center = center
            self.interpolation = interpolation
            self.expand = expand
            if fill is not None and not isinstance(fill, (int, float, list, tuple, str)):
                raise TypeError("Fill should be either a sequence or a number.")
            self.fill = 0 if fill is None else fill

        @staticmethod
        def get_params(degrees):
            low, high = degrees
            return torch.empty(1).uniform_(float(low), float(high)).item()

        def forward(self, img):
            fill = self.fill
            channels = F.get_dimensions(img)[0]
            if isinstance(img, torch.Tensor):
                many = isinstance(fill, (list, tuple))
                fill = [float(part) for part in fill] if many else [float(fill)] * channels
            angle = self.get_params(self.degrees)
            return F.rotate(img, angle, self.interpolation, self.expand, self.center, fill)

        def __repr__(self):
            center = "" if self.center is None else f", center={self.center}"
            return (
                f"{type(self).__name__}(degrees={self.degrees}, "
                f"interpolation={self.interpolation.value}, expand={self.expand}{center}, "
                f"fill={self.fill})"
            )


    def _angles(value, name):
        if isinstance(value, (int, float)):
            if value < 0:
                raise ValueError(f"If {name} is a single number, it must be positive.")
            return [float(-value), float(value)]
        _check_pair(value, name)
        return [float(part) for part in value]


    def _check_pair(value, name):
        if not isinstance(value, (list, tuple, str)):
            raise TypeError(f"{name} should be a sequence of length 2.")
        if len(value) != 2:
            raise ValueError(f"{name} should be a sequence of length 2.")
    """#
}
