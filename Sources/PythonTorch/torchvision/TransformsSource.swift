/// `torchvision.transforms.transforms`: changes of pictures as objects, first those without chance.
enum TransformsSource {
  static var text: String { combinations + shapes + whitening }

  private static let combinations = #"""
    import math
    import random

    import torch
    from torchvision.transforms import functional as F
    from torchvision.transforms.functional import InterpolationMode, _interpolation_modes_from_int


    def _setup_size(size, error_msg):
        if isinstance(size, (int, float)):
            return int(size), int(size)
        if isinstance(size, (list, tuple)) and len(size) == 1:
            return size[0], size[0]
        if len(size) != 2:
            raise ValueError(error_msg)
        return size


    def _mode(interpolation):
        if isinstance(interpolation, int):
            return _interpolation_modes_from_int(interpolation)
        return interpolation


    def _listed(title, lines):
        return title + "(" + "".join(f"\n    {line}" for line in lines) + "\n)"


    class Compose:
        """One transform after the other."""

        def __init__(self, transforms):
            self.transforms = transforms

        def __call__(self, img):
            for transform in self.transforms:
                img = transform(img)
            return img

        def __repr__(self):
            return _listed(self.__class__.__name__, self.transforms)


    class Lambda:
        """A function as a transform."""

        def __init__(self, lambd):
            if not callable(lambd):
                raise TypeError(
                    f"Argument lambd should be callable, got {repr(type(lambd).__name__)}")
            self.lambd = lambd

        def __call__(self, img):
            return self.lambd(img)

        def __repr__(self):
            return f"{self.__class__.__name__}()"


    class ToTensor:
        """Changes PIL images into tensors of numbers from 0 to 1."""

        def __call__(self, pic):
            return F.to_tensor(pic)

        def __repr__(self):
            return f"{self.__class__.__name__}()"


    class PILToTensor:
        """Changes PIL images into tensors of bytes."""

        def __call__(self, pic):
            return F.pil_to_tensor(pic)

        def __repr__(self):
            return f"{self.__class__.__name__}()"


    class ToPILImage:
        """Changes tensors into PIL images."""

        def __init__(self, mode=None):
            self.mode = mode

        def __call__(self, pic):
            return F.to_pil_image(pic, self.mode)

        def __repr__(self):
            mode = f"mode={self.mode}" if self.mode is not None else ""
            return f"{self.__class__.__name__}({mode})"


    class ConvertImageDtype(torch.nn.Module):
        """Another dtype, and the range of values that belongs to it."""

        def __init__(self, dtype):
            super().__init__()
            self.dtype = dtype

        def forward(self, image):
            return F.convert_image_dtype(image, self.dtype)


    class Normalize(torch.nn.Module):
        """Subtracts a mean from each channel and divides by a deviation."""

        def __init__(self, mean, std, inplace=False):
            super().__init__()
            self.mean = mean
            self.std = std
            self.inplace = inplace

        def forward(self, tensor):
            return F.normalize(tensor, self.mean, self.std, self.inplace)

        def __repr__(self):
            return f"{self.__class__.__name__}(mean={self.mean}, std={self.std})"


    class Grayscale(torch.nn.Module):
        """Luminance in one channel or three."""

        def __init__(self, num_output_channels=1):
            super().__init__()
            self.num_output_channels = num_output_channels

        def forward(self, img):
            return F.rgb_to_grayscale(img, num_output_channels=self.num_output_channels)

        def __repr__(self):
            return f"{self.__class__.__name__}(num_output_channels={self.num_output_channels})"

    """#

  private static let shapes = #"""


    class Resize(torch.nn.Module):
        """Another size; one number is the shorter side."""

        def __init__(
            self, size, interpolation=InterpolationMode.BILINEAR, max_size=None, antialias=True
        ):
            super().__init__()
            if not isinstance(size, (int, list, tuple)):
                raise TypeError(f"Size should be int or sequence. Got {type(size)}")
            if not isinstance(size, int) and len(size) not in (1, 2):
                raise ValueError("If size is a sequence, it should have 1 or 2 values")
            self.size = size
            self.max_size = max_size
            self.interpolation = _mode(interpolation)
            self.antialias = antialias

        def forward(self, img):
            return F.resize(img, self.size, self.interpolation, self.max_size, self.antialias)

        def __repr__(self):
            return (
                f"{self.__class__.__name__}(size={self.size}, "
                f"interpolation={self.interpolation.value}, max_size={self.max_size}, "
                f"antialias={self.antialias})")


    class CenterCrop(torch.nn.Module):
        """The middle."""

        def __init__(self, size):
            super().__init__()
            self.size = _setup_size(size, "Please provide only two dimensions (h, w) for size.")

        def forward(self, img):
            return F.center_crop(img, self.size)

        def __repr__(self):
            return f"{self.__class__.__name__}(size={self.size})"


    class Pad(torch.nn.Module):
        """A margin."""

        def __init__(self, padding, fill=0, padding_mode="constant"):
            super().__init__()
            if not isinstance(padding, (int, float, tuple, list)):
                raise TypeError("Got inappropriate padding arg")
            if not isinstance(fill, (int, float, tuple, list)):
                raise TypeError("Got inappropriate fill arg")
            if padding_mode not in ["constant", "edge", "reflect", "symmetric"]:
                raise ValueError(
                    "Padding mode should be either constant, edge, reflect or symmetric")
            if isinstance(padding, (tuple, list)) and len(padding) not in [1, 2, 4]:
                raise ValueError(
                    "Padding must be an int or a 1, 2, or 4 element tuple, not a "
                    f"{len(padding)} element tuple")
            self.padding = padding
            self.fill = fill
            self.padding_mode = padding_mode

        def forward(self, img):
            return F.pad(img, self.padding, self.fill, self.padding_mode)

        def __repr__(self):
            return (
                f"{self.__class__.__name__}(padding={self.padding}, fill={self.fill}, "
                f"padding_mode={self.padding_mode})")


    class FiveCrop(torch.nn.Module):
        """The corners and the middle."""

        def __init__(self, size):
            super().__init__()
            self.size = _setup_size(size, "Please provide only two dimensions (h, w) for size.")

        def forward(self, img):
            return F.five_crop(img, self.size)

        def __repr__(self):
            return f"{self.__class__.__name__}(size={self.size})"


    class TenCrop(torch.nn.Module):
        """The corners and the middle, and the same of the mirrored picture."""

        def __init__(self, size, vertical_flip=False):
            super().__init__()
            self.size = _setup_size(size, "Please provide only two dimensions (h, w) for size.")
            self.vertical_flip = vertical_flip

        def forward(self, img):
            return F.ten_crop(img, self.size, self.vertical_flip)

        def __repr__(self):
            return (
                f"{self.__class__.__name__}(size={self.size}, vertical_flip={self.vertical_flip})")

    """#

  private static let whitening = #"""


    class LinearTransformation(torch.nn.Module):
        """All numbers of a picture, less a mean, times a square matrix: whitening."""

        def __init__(self, transformation_matrix, mean_vector):
            super().__init__()
            self._check(transformation_matrix, mean_vector)
            self.transformation_matrix = transformation_matrix
            self.mean_vector = mean_vector

        @staticmethod
        def _check(matrix, mean):
            if matrix.size(0) != matrix.size(1):
                raise ValueError(
                    "transformation_matrix should be square. Got "
                    f"{tuple(matrix.size())} rectangular matrix.")
            if mean.size(0) != matrix.size(0):
                raise ValueError(
                    f"mean_vector should have the same length {mean.size(0)} as any one of the "
                    f"dimensions of the transformation_matrix [{tuple(matrix.size())}]")
            if matrix.dtype != mean.dtype:
                raise ValueError(
                    f"Input tensors should have the same dtype. Got {matrix.dtype} and {mean.dtype}")

        def forward(self, tensor):
            channels, height, width = tensor.shape[-3:]
            count, matrix = channels * height * width, self.transformation_matrix
            if count != matrix.shape[0]:
                raise ValueError(
                    "Input tensor and transformation matrix have incompatible shape."
                    f"[{channels} x {height} x {width}] != {matrix.shape[0]}")
            flat = tensor.view(-1, count) - self.mean_vector
            return torch.mm(flat, matrix.to(flat.dtype)).view(tensor.shape)

        def __repr__(self):
            return (
                f"{self.__class__.__name__}(transformation_matrix={self.transformation_matrix.tolist()}"
                f", mean_vector={self.mean_vector.tolist()})")
    """#
}
