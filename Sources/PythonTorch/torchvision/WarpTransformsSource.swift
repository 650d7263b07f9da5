/// The transforms that draw how a picture is turned, moved, scaled, sheared or pulled.
enum WarpTransformsSource {
  static let text = #"""


    def _check_sequence(value, name, sizes):
        words = " or ".join(str(size) for size in sizes)
        if not isinstance(value, (list, tuple, str)):
            raise TypeError(f"{name} should be a sequence of length {words}.")
        if len(value) not in sizes:
            raise ValueError(f"{name} should be a sequence of length {words}.")


    def _angles(value, name, sizes=(2,)):
        if isinstance(value, (int, float)):
            if value < 0:
                raise ValueError(f"If {name} is a single number, it must be positive.")
            return [float(-value), float(value)]
        _check_sequence(value, name, sizes)
        return [float(part) for part in value]


    def _checked_filling(fill):
        if fill is not None and not isinstance(fill, (int, float, list, tuple, str)):
            raise TypeError("Fill should be either a sequence or a number.")
        return 0 if fill is None else fill


    class _Warp(torch.nn.Module):
        """What places that have no pixel are filled with."""

        def _filling(self, img):
            if not isinstance(img, torch.Tensor):
                return self.fill
            if isinstance(self.fill, (list, tuple)):
                return [float(part) for part in self.fill]
            return [float(self.fill)] * F.get_dimensions(img)[0]


    class RandomRotation(_Warp):
        """Turned by an angle that is drawn."""

        def __init__(self, degrees, interpolation=F.InterpolationMode.NEAREST, expand=False,
                     center=None, fill=0):
            super().__init__()
            self.degrees = _angles(degrees, "degrees")
            if center is not None:
                _check_sequence(center, "center", (2,))
            self.center = center
            self.interpolation = _mode(interpolation)
            self.expand = expand
            self.fill = _checked_filling(fill)

        @staticmethod
        def get_params(degrees):
            return _between([float(degrees[0]), float(degrees[1])])

        def forward(self, img):
            fill = self._filling(img)
            angle = self.get_params(self.degrees)
            return F.rotate(img, angle, self.interpolation, self.expand, self.center, fill)

        def __repr__(self):
            center = "" if self.center is None else f", center={self.center}"
            return (
                f"{type(self).__name__}(degrees={self.degrees}, "
                f"interpolation={self.interpolation.value}, expand={self.expand}{center}, "
                f"fill={self.fill})"
            )


    class RandomAffine(_Warp):
        """Turned, moved, scaled and sheared by what is drawn."""

        def __init__(self, degrees, translate=None, scale=None, shear=None,
                     interpolation=F.InterpolationMode.NEAREST, fill=0, center=None):
            super().__init__()
            self.degrees = _angles(degrees, "degrees")
            self.translate = self._checked(translate, "translate")
            if any(not 0.0 <= part <= 1.0 for part in translate or ()):
                raise ValueError("translation values should be between 0 and 1")
            self.scale = self._checked(scale, "scale")
            if any(part <= 0 for part in scale or ()):
                raise ValueError("scale values should be positive")
            self.shear = None if shear is None else _angles(shear, "shear", (2, 4))
            self.interpolation = _mode(interpolation)
            self.fill = _checked_filling(fill)
            self.center = self._checked(center, "center")

        @staticmethod
        def _checked(pair, name):
            if pair is not None:
                _check_sequence(pair, name, (2,))
            return pair

        @staticmethod
        def get_params(degrees, translate, scale_ranges, shears, img_size):
            angle = _between([float(degrees[0]), float(degrees[1])])
            moves = (0, 0)
            if translate is not None:
                reach = [float(part * size) for part, size in zip(translate, img_size)]
                moves = tuple(int(round(_between([-far, far]))) for far in reach)
            scale = 1.0 if scale_ranges is None else _between(scale_ranges)
            shear = (0.0, 0.0)
            if shears is not None:
                shear = (_between(shears[:2]), _between(shears[2:]) if len(shears) == 4 else 0.0)
            return angle, moves, scale, shear

        def forward(self, img):
            fill = self._filling(img)
            size = F.get_dimensions(img)[:0:-1]
            drawn = self.get_params(self.degrees, self.translate, self.scale, self.shear, size)
            return F.affine(img, *drawn, self.interpolation, fill, self.center)

        def __repr__(self):
            text = f"{type(self).__name__}(degrees={self.degrees}"
            for name in ("translate", "scale", "shear"):
                if getattr(self, name) is not None:
                    text += f", {name}={getattr(self, name)}"
            if self.interpolation is not F.InterpolationMode.NEAREST:
                text += f", interpolation={self.interpolation.value}"
            text += f", fill={self.fill}" if self.fill != 0 else ""
            return text + (f", center={self.center}" if self.center is not None else "") + ")"


    class RandomPerspective(_Warp):
        """Seen from aside, sometimes: each corner is pulled inwards by what is drawn."""

        def __init__(self, distortion_scale=0.5, p=0.5, interpolation=F.InterpolationMode.BILINEAR,
                     fill=0):
            super().__init__()
            self.p = p
            self.interpolation = _mode(interpolation)
            self.distortion_scale = distortion_scale
            self.fill = _checked_filling(fill)

        @staticmethod
        def get_params(width, height, distortion_scale):
            far = [int(distortion_scale * (size // 2)) for size in (width, height)]

            def near(axis):
                return torch.randint(0, far[axis] + 1, size=(1,)).item()

            def opposite(axis):
                size = (width, height)[axis]
                return torch.randint(size - far[axis] - 1, size, size=(1,)).item()

            corners = [[near(0), near(1)], [opposite(0), near(1)], [opposite(0), opposite(1)],
                       [near(0), opposite(1)]]
            right, bottom = width - 1, height - 1
            return [[0, 0], [right, 0], [right, bottom], [0, bottom]], corners

        def forward(self, img):
            fill = self._filling(img)
            height, width = F.get_dimensions(img)[1:]
            if torch.rand(1) >= self.p:
                return img
            start, end = self.get_params(width, height, self.distortion_scale)
            return F.perspective(img, start, end, self.interpolation, fill)

        def __repr__(self):
            return f"{type(self).__name__}(p={self.p})"


    class ElasticTransform(torch.nn.Module):
        """As if seen through water: smooth moves of all pixels by what is drawn."""

        def __init__(self, alpha=50.0, sigma=5.0, interpolation=F.InterpolationMode.BILINEAR, fill=0):
            super().__init__()
            self.alpha = self._pair(alpha, "alpha")
            self.sigma = self._pair(sigma, "sigma")
            self.interpolation = _mode(interpolation)
            self.fill = self._filling_list(fill)

        @staticmethod
        def _pair(value, name):
            if not isinstance(value, (float, list, tuple)):
                raise TypeError(f"{name} should be float or a sequence of floats. Got {type(value)}")
            if isinstance(value, float):
                return [value, value]
            if len(value) != 2:
                raise ValueError(f"If {name} is a sequence its length should be 2. Got {len(value)}")
            for part in value:
                if not isinstance(part, float):
                    raise TypeError(f"{name} should be a sequence of floats. Got {type(part)}")
            return value

        @staticmethod
        def _filling_list(fill):
            if isinstance(fill, (int, float)):
                return [float(fill)]
            if isinstance(fill, (list, tuple)):
                return [float(part) for part in fill]
            raise TypeError(
                f"fill should be int or float or a list or tuple of them. Got {type(fill)}")

        @staticmethod
        def get_params(alpha, sigma, size):
            moves = []
            for axis, extent in enumerate(reversed(size)):
                move = torch.rand([1, 1, *size]) * 2 - 1
                if sigma[axis] > 0.0:
                    width = int(8 * sigma[axis] + 1) | 1
                    move = F.gaussian_blur(move, [width, width], sigma)
                moves.append(move * alpha[axis] / extent)
            return torch.cat(moves, 1).permute([0, 2, 3, 1])

        def forward(self, tensor):
            moves = self.get_params(self.alpha, self.sigma, F.get_dimensions(tensor)[1:])
            return F.elastic_transform(tensor, moves, self.interpolation, self.fill)

        def __repr__(self):
            return (
                f"{type(self).__name__}(alpha={self.alpha}, sigma={self.sigma}, "
                f"interpolation={self.interpolation}, fill={self.fill})")
    """#
}
