/// The transforms that draw other transforms from a catalogue.
enum AugmentSource {
  static let text = #"""


    def _augmented(img, name, strength, interpolation, fill):
        """One change of the catalogue; shears are given as tangents."""

        def moved(translate=(0, 0), shear=(0.0, 0.0), center=None):
            return F.affine(img, 0.0, translate, 1.0, shear, interpolation, fill, center)

        slant = math.degrees(math.atan(strength))
        changes = {
            "Identity": lambda: img,
            "ShearX": lambda: moved(shear=(slant, 0.0), center=(0, 0)),
            "ShearY": lambda: moved(shear=(0.0, slant), center=(0, 0)),
            "TranslateX": lambda: moved((int(strength), 0)),
            "TranslateY": lambda: moved((0, int(strength))),
            "Rotate": lambda: F.rotate(img, strength, interpolation, fill=fill),
            "Brightness": lambda: F.adjust_brightness(img, 1.0 + strength),
            "Color": lambda: F.adjust_saturation(img, 1.0 + strength),
            "Contrast": lambda: F.adjust_contrast(img, 1.0 + strength),
            "Sharpness": lambda: F.adjust_sharpness(img, 1.0 + strength),
            "Posterize": lambda: F.posterize(img, int(strength)),
            "Solarize": lambda: F.solarize(img, strength),
            "AutoContrast": lambda: F.autocontrast(img),
            "Equalize": lambda: F.equalize(img),
        }
        return changes[name]()


    class _Augment(_Warp):
        """Draws changes from a catalogue of fourteen, in steps of strength."""

        def _catalogue(self, bins, far, shear, turn, colour, posterized):
            """For each change its strengths, and whether they may be negative."""
            def up_to(end):
                return torch.linspace(0.0, end, bins), True

            none = torch.tensor(0.0), False
            bits = 8 - (torch.arange(bins) / ((bins - 1) / posterized)).round().int()
            return {
                "Identity": none, "ShearX": up_to(shear), "ShearY": up_to(shear),
                "TranslateX": up_to(far[0]), "TranslateY": up_to(far[1]), "Rotate": up_to(turn),
                "Brightness": up_to(colour), "Color": up_to(colour), "Contrast": up_to(colour),
                "Sharpness": up_to(colour), "Posterize": (bits, False),
                "Solarize": (torch.linspace(255.0, 0.0, bins), False), "AutoContrast": none,
                "Equalize": none,
            }

        def _filling(self, img):
            return None if self.fill is None else super()._filling(img)

        def _drawn(self, catalogue, img, fill):
            name = list(catalogue)[torch.randint(len(catalogue), (1,)).item()]
            strengths, is_signed = catalogue[name]
            strength = float(self._strength(strengths)) if strengths.ndim > 0 else 0.0
            if is_signed and torch.randint(2, (1,)):
                strength *= -1.0
            return _augmented(img, name, strength, self.interpolation, fill)


    class RandAugment(_Augment):
        """So many changes of one strength, drawn from the catalogue."""

        def __init__(self, num_ops=2, magnitude=9, num_magnitude_bins=31,
                     interpolation=F.InterpolationMode.NEAREST, fill=None):
            super().__init__()
            self.num_ops = num_ops
            self.magnitude = magnitude
            self.num_magnitude_bins = num_magnitude_bins
            self.interpolation = interpolation
            self.fill = fill

        def _strength(self, strengths):
            return strengths[self.magnitude]

        def forward(self, img):
            fill = self._filling(img)
            height, width = F.get_dimensions(img)[1:]
            far = [150.0 / 331.0 * width, 150.0 / 331.0 * height]
            catalogue = self._catalogue(self.num_magnitude_bins, far, 0.3, 30.0, 0.9, 4)
            for _ in range(self.num_ops):
                img = self._drawn(catalogue, img, fill)
            return img

        def __repr__(self):
            return (
                f"{self.__class__.__name__}(num_ops={self.num_ops}, magnitude={self.magnitude}, "
                f"num_magnitude_bins={self.num_magnitude_bins}, interpolation={self.interpolation}, "
                f"fill={self.fill})")


    class TrivialAugmentWide(_Augment):
        """One change of any strength, drawn from the catalogue."""

        def __init__(self, num_magnitude_bins=31, interpolation=F.InterpolationMode.NEAREST, fill=None):
            super().__init__()
            self.num_magnitude_bins = num_magnitude_bins
            self.interpolation = interpolation
            self.fill = fill

        def _strength(self, strengths):
            return strengths[torch.randint(len(strengths), (1,), dtype=torch.long)]

        def forward(self, img):
            catalogue = self._catalogue(self.num_magnitude_bins, [32.0, 32.0], 0.99, 135.0, 0.99, 6)
            return self._drawn(catalogue, img, self._filling(img))

        def __repr__(self):
            return (
                f"{self.__class__.__name__}(num_magnitude_bins={self.num_magnitude_bins}, "
                f"interpolation={self.interpolation}, fill={self.fill})")
    """#
}
