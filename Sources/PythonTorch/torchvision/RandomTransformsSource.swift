/// The transforms that draw numbers: mostly from torch, some from `random`.
enum RandomTransformsSource {
  static var text: String { choices + windows }

  private static let choices = #"""


    class _Sometimes(torch.nn.Module):
        """What changes a picture with probability `p`."""

        def __init__(self, p=0.5):
            super().__init__()
            self.p = p

        def forward(self, img):
            return self._changed(img) if torch.rand(1).item() < self.p else img

        def __repr__(self):
            return f"{self.__class__.__name__}(p={self.p})"


    class RandomHorizontalFlip(_Sometimes):
        """Left for right, sometimes."""

        def _changed(self, img):
            return F.hflip(img)


    class RandomVerticalFlip(_Sometimes):
        """Top for bottom, sometimes."""

        def _changed(self, img):
            return F.vflip(img)


    class RandomGrayscale(_Sometimes):
        """Without colours, sometimes."""

        def __init__(self, p=0.1):
            super().__init__(p)

        def _changed(self, img):
            return F.rgb_to_grayscale(img, num_output_channels=F.get_dimensions(img)[0])


    class RandomTransforms:
        """What chooses among transforms."""

        def __init__(self, transforms):
            if not isinstance(transforms, (list, tuple)):
                raise TypeError("Argument transforms should be a sequence")
            self.transforms = transforms

        def __call__(self, *args, **kwargs):
            raise NotImplementedError()

        def __repr__(self):
            return _listed(self.__class__.__name__, self.transforms)


    class RandomApply(torch.nn.Module):
        """All of the transforms, or none."""

        def __init__(self, transforms, p=0.5):
            super().__init__()
            self.transforms = transforms
            self.p = p

        def forward(self, img):
            if self.p < torch.rand(1):
                return img
            for transform in self.transforms:
                img = transform(img)
            return img

        def __repr__(self):
            return _listed(self.__class__.__name__, [f"p={self.p}", *self.transforms])


    class RandomOrder(RandomTransforms):
        """All of the transforms in any order."""

        def __call__(self, img):
            order = list(range(len(self.transforms)))
            random.shuffle(order)
            for place in order:
                img = self.transforms[place](img)
            return img


    class RandomChoice(RandomTransforms):
        """One of the transforms."""

        def __init__(self, transforms, p=None):
            super().__init__(transforms)
            if p is not None and not isinstance(p, (list, tuple)):
                raise TypeError("Argument p should be a sequence")
            self.p = p

        def __call__(self, *args):
            return random.choices(self.transforms, weights=self.p)[0](*args)

        def __repr__(self):
            return f"{super().__repr__()}(p={self.p})"

    """#

  private static let windows = #"""


    def _placed(rows, columns, height, width):
        """A window of this size anywhere: first the row is drawn, then the column."""
        top = torch.randint(0, rows - height + 1, size=(1,)).item()
        left = torch.randint(0, columns - width + 1, size=(1,)).item()
        return top, left, height, width


    def _between(limits):
        return torch.empty(1).uniform_(limits[0], limits[1]).item()


    def _area_and_proportion(area, scale, ratio):
        low, high = torch.log(torch.tensor(ratio)).tolist()
        target = area * _between(scale)
        return target, torch.exp(torch.empty(1).uniform_(low, high)).item()


    def _check_range(scale, ratio):
        if not isinstance(scale, (list, tuple)):
            raise TypeError("Scale should be a sequence")
        if not isinstance(ratio, (list, tuple)):
            raise TypeError("Ratio should be a sequence")
        if scale[0] > scale[1] or ratio[0] > ratio[1]:
            import warnings
            warnings.warn("Scale and ratio should be of kind (min, max)")


    class RandomCrop(torch.nn.Module):
        """A window of a given size."""

        @staticmethod
        def get_params(img, output_size):
            rows, columns = F.get_dimensions(img)[1:]
            height, width = output_size
            if rows < height or columns < width:
                raise ValueError(
                    f"Required crop size {(height, width)} is larger than input image size "
                    f"{(rows, columns)}")
            if columns == width and rows == height:
                return 0, 0, rows, columns
            return _placed(rows, columns, height, width)

        def __init__(
            self, size, padding=None, pad_if_needed=False, fill=0, padding_mode="constant"
        ):
            super().__init__()
            words = "Please provide only two dimensions (h, w) for size."
            self.size = tuple(_setup_size(size, words))
            self.padding = padding
            self.pad_if_needed = pad_if_needed
            self.fill = fill
            self.padding_mode = padding_mode

        def _pad(self, img, padding):
            return F.pad(img, padding, self.fill, self.padding_mode)

        def forward(self, img):
            if self.padding is not None:
                img = self._pad(img, self.padding)
            rows, columns = F.get_dimensions(img)[1:]
            if self.pad_if_needed and columns < self.size[1]:
                img = self._pad(img, [self.size[1] - columns, 0])
            if self.pad_if_needed and rows < self.size[0]:
                img = self._pad(img, [0, self.size[0] - rows])
            return F.crop(img, *self.get_params(img, self.size))

        def __repr__(self):
            return f"{self.__class__.__name__}(size={self.size}, padding={self.padding})"


    class RandomResizedCrop(torch.nn.Module):
        """A window of any size and proportion, resized."""

        def __init__(
            self, size, scale=(0.08, 1.0), ratio=(3.0 / 4.0, 4.0 / 3.0),
            interpolation=InterpolationMode.BILINEAR, antialias=True,
        ):
            super().__init__()
            self.size = _setup_size(size, "Please provide only two dimensions (h, w) for size.")
            _check_range(scale, ratio)
            self.interpolation = _mode(interpolation)
            self.antialias = antialias
            self.scale = scale
            self.ratio = ratio

        @staticmethod
        def get_params(img, scale, ratio):
            rows, columns = F.get_dimensions(img)[1:]
            for _ in range(10):
                area, proportion = _area_and_proportion(rows * columns, scale, ratio)
                width = int(round(math.sqrt(area * proportion)))
                height = int(round(math.sqrt(area / proportion)))
                if 0 < width <= columns and 0 < height <= rows:
                    return _placed(rows, columns, height, width)
            height, width = rows, columns
            if columns / rows < min(ratio):
                height = int(round(columns / min(ratio)))
            elif columns / rows > max(ratio):
                width = int(round(rows * max(ratio)))
            return (rows - height) // 2, (columns - width) // 2, height, width

        def forward(self, img):
            window = self.get_params(img, self.scale, self.ratio)
            return F.resized_crop(
                img, *window, self.size, self.interpolation, antialias=self.antialias)

        def __repr__(self):
            return (
                f"{self.__class__.__name__}(size={self.size}"
                f", scale={tuple(round(s, 4) for s in self.scale)}"
                f", ratio={tuple(round(r, 4) for r in self.ratio)}"
                f", interpolation={self.interpolation.value}, antialias={self.antialias})")


    class RandomErasing(torch.nn.Module):
        """A rectangle lost, sometimes."""

        def __init__(self, p=0.5, scale=(0.02, 0.33), ratio=(0.3, 3.3), value=0, inplace=False):
            super().__init__()
            if not isinstance(value, (int, float, str, tuple, list)):
                raise TypeError(
                    "Argument value should be either a number or str or a sequence")
            if isinstance(value, str) and value != "random":
                raise ValueError("If value is str, it should be 'random'")
            _check_range(scale, ratio)
            if scale[0] < 0 or scale[1] > 1:
                raise ValueError("Scale should be between 0 and 1")
            if p < 0 or p > 1:
                raise ValueError("Random erasing probability should be between 0 and 1")
            self.p = p
            self.scale = scale
            self.ratio = ratio
            self.value = value
            self.inplace = inplace

        @staticmethod
        def get_params(img, scale, ratio, value=None):
            channels, rows, columns = img.shape[-3:]
            for _ in range(10):
                area, proportion = _area_and_proportion(rows * columns, scale, ratio)
                height = int(round(math.sqrt(area * proportion)))
                width = int(round(math.sqrt(area / proportion)))
                if not (height < rows and width < columns):
                    continue
                if value is None:
                    filling = torch.empty([channels, height, width]).normal_()
                else:
                    filling = torch.tensor(value)[:, None, None]
                return (*_placed(rows, columns, height, width), filling)
            return 0, 0, rows, columns, img

        def _values(self, channels):
            if isinstance(self.value, str):
                return None
            if isinstance(self.value, (int, float)):
                return [float(self.value)]
            if len(self.value) not in (1, channels):
                raise ValueError(
                    "If value is a sequence, it should have either a single value or "
                    f"{channels} (number of input channels)")
            return [float(value) for value in self.value]

        def forward(self, img):
            if torch.rand(1) >= self.p:
                return img
            values = self._values(img.shape[-3])
            window = self.get_params(img, self.scale, self.ratio, values)
            return F.erase(img, *window, self.inplace)

        def __repr__(self):
            return (
                f"{self.__class__.__name__}(p={self.p}, scale={self.scale}, ratio={self.ratio}, "
                f"value={self.value}, inplace={self.inplace})")

    """#
}
