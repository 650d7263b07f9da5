/// `torchvision.transforms._presets`: what pictures go through before networks with published weights.
enum PresetsSource {
  static let text = #"""
    import torch
    from torchvision.transforms import functional as F
    from torchvision.transforms.functional import InterpolationMode


    class ImageClassification(torch.nn.Module):
        """Resized, cut from the middle, made floats and normalised."""

        def __init__(
            self, *, crop_size, resize_size=256, mean=(0.485, 0.456, 0.406),
            std=(0.229, 0.224, 0.225), interpolation=InterpolationMode.BILINEAR, antialias=True,
        ):
            super().__init__()
            self.crop_size = [crop_size]
            self.resize_size = [resize_size]
            self.mean = list(mean)
            self.std = list(std)
            self.interpolation = interpolation
            self.antialias = antialias

        def forward(self, img):
            img = F.resize(
                img, self.resize_size, interpolation=self.interpolation, antialias=self.antialias)
            img = F.center_crop(img, self.crop_size)
            if not isinstance(img, torch.Tensor):
                img = F.pil_to_tensor(img)
            img = F.convert_image_dtype(img, torch.float)
            return F.normalize(img, mean=self.mean, std=self.std)

        def __repr__(self):
            names = ["crop_size", "resize_size", "mean", "std", "interpolation"]
            lines = "".join(f"\n    {name}={getattr(self, name)}" for name in names)
            return f"{self.__class__.__name__}({lines}\n)"
    """#
}
