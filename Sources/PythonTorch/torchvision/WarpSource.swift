/// Pictures whose pixels come from other places: `rotate`, `affine`, `perspective`, `elastic_transform` of
/// `torchvision.transforms.functional`, for tensors.
enum WarpSource {
  static let places = #"""


    def _inverse_affine(center, angle, translate, scale, shear):
        """The inverse of turn, shear, scale about a point and a move: two rows of three numbers."""
        import math

        turn, shear_x, shear_y = (math.radians(value) for value in (angle, *shear))
        x, y = center
        a = math.cos(turn - shear_y) / math.cos(shear_y)
        b = -math.cos(turn - shear_y) * math.tan(shear_x) / math.cos(shear_y) - math.sin(turn)
        c = math.sin(turn - shear_y) / math.cos(shear_y)
        d = -math.sin(turn - shear_y) * math.tan(shear_x) / math.cos(shear_y) + math.cos(turn)
        a, b, c, d = a / scale, b / scale, c / scale, d / scale
        left, top = -x - translate[0], -y - translate[1]
        return [d, -b, d * left - b * top + x, -c, a, a * top - c * left + y]


    def _turned_size(matrix, width, height):
        """The size that holds all corners of the turned picture."""
        corners = torch.tensor([[x * width, y * height, 1.0] for x in (-0.5, 0.5) for y in (-0.5, 0.5)])
        moved = corners @ torch.tensor(matrix).view(2, 3).T + torch.tensor([width * 0.5, height * 0.5])
        low, high = moved.min(0).values, moved.max(0).values
        steps = 1e-4
        size = torch.ceil((high / steps).trunc() * steps) - torch.floor((low / steps).trunc() * steps)
        return int(size[0]), int(size[1])


    def _points(first, width, height, dtype):
        """The middles of all pixels, row by row, with a third coordinate of one."""
        points = torch.ones(height, width, 3, dtype=dtype)
        points[..., 0] = torch.linspace(first[0], first[0] + width - 1, width)
        points[..., 1] = torch.linspace(first[1], first[1] + height - 1, height)[:, None]
        return points.view(-1, 3)


    def _affine_places(matrix, dtype, width, height, out_width, out_height):
        """For each pixel of the result where it was, in fractions of the picture from -1 to 1."""
        half = torch.tensor([0.5 * width, 0.5 * height], dtype=dtype)
        theta = torch.tensor(matrix, dtype=dtype).view(2, 3).T / half
        first = (-out_width * 0.5 + 0.5, -out_height * 0.5 + 0.5)
        return (_points(first, out_width, out_height, dtype) @ theta).view(out_height, out_width, 2)


    def _perspective_places(numbers, dtype, width, height):
        """The same for a picture seen from aside: two fractions with one denominator."""
        half = torch.tensor([0.5 * width, 0.5 * height], dtype=dtype)
        above = torch.tensor(numbers[:6], dtype=dtype).view(2, 3).T / half
        below = torch.tensor([[*numbers[6:], 1.0]] * 2, dtype=dtype).T
        points = _points((0.5, 0.5), width, height, dtype)
        return (points @ above / (points @ below) - 1.0).view(height, width, 2)


    def _perspective_numbers(startpoints, endpoints):
        """a to h of ((ax + by + c) / (gx + hy + 1), (dx + ey + f) / (gx + hy + 1)), from end to start."""
        if len(startpoints) != 4 or len(endpoints) != 4:
            raise ValueError(
                f"Please provide exactly four corners, got {len(startpoints)} startpoints and "
                f"{len(endpoints)} endpoints.")
        rows = []
        for (x, y), (u, v) in zip(endpoints, startpoints):
            rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
            rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
        right = torch.tensor(startpoints, dtype=torch.float64).view(8)
        solution = torch.linalg.lstsq(torch.tensor(rows, dtype=torch.float64), right, driver="gels").solution
        return solution.to(torch.float32).tolist()
    """#

  /// Each pixel of the result looks up where it was, in fractions of the picture, as `grid_sample` takes them.
  static let looking = #"""


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


    def _warped(img, places, mode, fill):
        """What is at the places, between pixels by `mode`; as `grid_sample` reads them."""
        numbers = img if img.is_floating_point() else img.float()
        height, width = img.shape[-2:]
        x = ((places[..., 0] + 1) * width - 1) / 2
        y = ((places[..., 1] + 1) * height - 1) / 2
        result = _sampled(numbers, x, y, mode)
        if fill is not None:
            seen = _sampled(torch.ones(height, width, dtype=numbers.dtype), x, y, mode)
            result = _filled(result, seen, fill, mode)
        return result if img.is_floating_point() else result.round().to(img.dtype)
    """#

  static let functions = #"""


    def _checked_interpolation(interpolation):
        if isinstance(interpolation, int):
            return _interpolation_modes_from_int(interpolation).value
        if not isinstance(interpolation, InterpolationMode):
            raise TypeError(
                "Argument interpolation should be a InterpolationMode or a corresponding Pillow integer "
                "constant"
            )
        return interpolation.value


    def _check_warp(img, mode, fill, name):
        """Refuses what cannot be warped; answers the dtype of coordinates."""
        if _is_pil(img):
            raise NotImplementedError(
                f"torchvision.transforms.functional.{name}: lossrepl warps tensors: put ToTensor() first")
        _assert_picture(img)
        channels = get_dimensions(img)[0]
        if isinstance(fill, (tuple, list)) and len(fill) > 1 and len(fill) != channels:
            raise ValueError(
                "The number of elements in 'fill' cannot broadcast to match the number of channels of "
                f"the image ({len(fill)} != {channels})"
            )
        if mode not in ("nearest", "bilinear"):
            raise ValueError(f"Interpolation mode '{mode}' is unsupported with Tensor input")
        return img.dtype if img.is_floating_point() else torch.float32


    def _from_middle(center, img):
        if center is None:
            return 0.0, 0.0
        if not isinstance(center, (list, tuple)):
            raise TypeError("Argument center should be a sequence")
        height, width = img.shape[-2:]
        return center[0] - width * 0.5, center[1] - height * 0.5


    def rotate(img, angle, interpolation=InterpolationMode.NEAREST, expand=False, center=None,
               fill=None):
        """Turned against the clock by `angle` degrees; tensors only."""
        mode = _checked_interpolation(interpolation)
        if not isinstance(angle, (int, float)):
            raise TypeError("Argument angle should be int or float")
        if center is not None and not isinstance(center, (list, tuple)):
            raise TypeError("Argument center should be a sequence")
        dtype = _check_warp(img, mode, fill, "rotate")
        height, width = img.shape[-2:]
        matrix = _inverse_affine(_from_middle(center, img), -angle, (0.0, 0.0), 1.0, (0.0, 0.0))
        size = _turned_size(matrix, width, height) if expand else (width, height)
        return _warped(img, _affine_places(matrix, dtype, width, height, *size), mode, fill)


    def _checked_shear(shear):
        if not isinstance(shear, (int, float, list, tuple)):
            raise TypeError("Shear should be either a single value or a sequence of two values")
        if isinstance(shear, (int, float)):
            return [shear, 0.0]
        if len(shear) == 1:
            return [shear[0], shear[0]]
        if len(shear) != 2:
            raise ValueError(f"Shear should be a sequence containing two values. Got {list(shear)}")
        return list(shear)


    def affine(img, angle, translate, scale, shear, interpolation=InterpolationMode.NEAREST, fill=None,
               center=None):
        """Turned with the clock, moved, scaled and sheared; tensors only."""
        mode = _checked_interpolation(interpolation)
        if not isinstance(angle, (int, float)):
            raise TypeError("Argument angle should be int or float")
        if not isinstance(translate, (list, tuple)):
            raise TypeError("Argument translate should be a sequence")
        if len(translate) != 2:
            raise ValueError("Argument translate should be a sequence of length 2")
        if scale <= 0.0:
            raise ValueError("Argument scale should be positive")
        shear = _checked_shear(shear)
        if center is not None and not isinstance(center, (list, tuple)):
            raise TypeError("Argument center should be a sequence")
        dtype = _check_warp(img, mode, fill, "affine")
        height, width = img.shape[-2:]
        matrix = _inverse_affine(_from_middle(center, img), angle, translate, scale, shear)
        return _warped(img, _affine_places(matrix, dtype, width, height, width, height), mode, fill)


    def perspective(img, startpoints, endpoints, interpolation=InterpolationMode.BILINEAR, fill=None):
        """As if the corners `startpoints` had been pulled to `endpoints`; tensors only."""
        numbers = _perspective_numbers(startpoints, endpoints)
        mode = _checked_interpolation(interpolation)
        dtype = _check_warp(img, mode, fill, "perspective")
        height, width = img.shape[-2:]
        return _warped(img, _perspective_places(numbers, dtype, width, height), mode, fill)


    def elastic_transform(img, displacement, interpolation=InterpolationMode.BILINEAR, fill=None):
        """Each pixel fetched from beside its place; `displacement` in fractions: [1, height, width, 2]."""
        mode = _checked_interpolation(interpolation)
        if not isinstance(displacement, torch.Tensor):
            raise TypeError("Argument displacement should be a Tensor")
        _check_warp(img, mode, fill, "elastic_transform")
        height, width = img.shape[-2:]
        shape = torch.Size([1, height, width, 2])
        if shape != displacement.shape:
            raise ValueError(
                f"Argument displacement shape should be {shape}, but given {displacement.shape}")
        rows, columns = (torch.linspace((1 - n) / n, (n - 1) / n, n) for n in (height, width))
        down, right = torch.meshgrid(rows, columns, indexing="ij")
        return _warped(img, torch.stack([right, down], -1) + displacement[0], mode, fill)
    """#
}
