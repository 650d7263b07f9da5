/// The transforms that draw whether and how colours change.
enum ColourTransformsSource {
  static let sometimes = #"""


    class RandomInvert(_Sometimes):
        """The negative, sometimes."""

        def _changed(self, img):
            return F.invert(img)


    class RandomAutocontrast(_Sometimes):
        """Stretched from black to white, sometimes."""

        def _changed(self, img):
            return F.autocontrast(img)


    class RandomEqualize(_Sometimes):
        """As many dark pixels as bright ones, sometimes."""

        def _changed(self, img):
            return F.equalize(img)


    class RandomSolarize(_Sometimes):
        """The negative of bright pixels, sometimes."""

        def __init__(self, threshold, p=0.5):
            super().__init__(p)
            self.threshold = threshold

        def _changed(self, img):
            return F.solarize(img, self.threshold)

        def __repr__(self):
            return f"{self.__class__.__name__}(threshold={self.threshold},p={self.p})"


    class RandomPosterize(_Sometimes):
        """Only the highest bits, sometimes."""

        def __init__(self, bits, p=0.5):
            super().__init__(p)
            self.bits = bits

        def _changed(self, img):
            return F.posterize(img, self.bits)

        def __repr__(self):
            return f"{self.__class__.__name__}(bits={self.bits},p={self.p})"


    class RandomAdjustSharpness(_Sometimes):
        """Sharper or less sharp, sometimes."""

        def __init__(self, sharpness_factor, p=0.5):
            super().__init__(p)
            self.sharpness_factor = sharpness_factor

        def _changed(self, img):
            return F.adjust_sharpness(img, self.sharpness_factor)

        def __repr__(self):
            return (
                f"{self.__class__.__name__}(sharpness_factor={self.sharpness_factor},p={self.p})")


    class GaussianBlur(torch.nn.Module):
        """Blurred by a bell curve whose width is drawn."""

        def __init__(self, kernel_size, sigma=(0.1, 2.0)):
            super().__init__()
            self.kernel_size = _setup_size(
                kernel_size, "Kernel size should be a tuple/list of two integers")
            for size in self.kernel_size:
                if size <= 0 or size % 2 == 0:
                    raise ValueError("Kernel size value should be an odd and positive number.")
            self.sigma = self._limits(sigma)

        @staticmethod
        def _limits(sigma):
            if isinstance(sigma, (int, float)):
                if sigma <= 0:
                    raise ValueError("If sigma is a single number, it must be positive.")
                return sigma, sigma
            if not isinstance(sigma, (list, tuple, str)) or len(sigma) != 2:
                raise ValueError("sigma should be a single number or a list/tuple with length 2.")
            if not 0.0 < sigma[0] <= sigma[1]:
                raise ValueError("sigma values should be positive and of the form (min, max).")
            return sigma

        @staticmethod
        def get_params(sigma_min, sigma_max):
            return _between([sigma_min, sigma_max])

        def forward(self, img):
            sigma = self.get_params(*self.sigma)
            return F.gaussian_blur(img, self.kernel_size, [sigma, sigma])

        def __repr__(self):
            return f"{self.__class__.__name__}(kernel_size={self.kernel_size}, sigma={self.sigma})"
    """#

  static let jitter = #"""


    class ColorJitter(torch.nn.Module):
        """Brightness, contrast, saturation and hue at random, in any order."""

        def __init__(self, brightness=0, contrast=0, saturation=0, hue=0):
            super().__init__()
            self.brightness = self._check_input(brightness, "brightness")
            self.contrast = self._check_input(contrast, "contrast")
            self.saturation = self._check_input(saturation, "saturation")
            self.hue = self._check_input(hue, "hue", 0, (-0.5, 0.5), False)

        @staticmethod
        def _check_input(value, name, center=1, bound=(0, float("inf")), clip_first_on_zero=True):
            if isinstance(value, (int, float)):
                if value < 0:
                    raise ValueError(
                        f"If {name} is a single number, it must be non negative.")
                value = [center - float(value), center + float(value)]
                if clip_first_on_zero:
                    value[0] = max(value[0], 0.0)
            elif isinstance(value, (tuple, list)) and len(value) == 2:
                value = [float(value[0]), float(value[1])]
            else:
                raise TypeError(
                    f"{name} should be a single number or a list/tuple with length 2.")
            if not bound[0] <= value[0] <= value[1] <= bound[1]:
                raise ValueError(f"{name} values should be between {bound}, but got {value}.")
            return None if value[0] == value[1] == center else tuple(value)

        @staticmethod
        def get_params(brightness, contrast, saturation, hue):
            order = torch.randperm(4)
            limits = [brightness, contrast, saturation, hue]
            return (order, *[None if limit is None else _between(limit) for limit in limits])

        def forward(self, img):
            order, *factors = self.get_params(
                self.brightness, self.contrast, self.saturation, self.hue)
            changes = [
                F.adjust_brightness, F.adjust_contrast, F.adjust_saturation, F.adjust_hue]
            for place in order.tolist():
                if factors[place] is not None:
                    img = changes[place](img, factors[place])
            return img

        def __repr__(self):
            return (
                f"{self.__class__.__name__}(brightness={self.brightness}, "
                f"contrast={self.contrast}, saturation={self.saturation}, hue={self.hue})")
    """#
}
