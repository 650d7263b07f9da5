/// The part of `torchvision.transforms.functional` that changes values and not places.
enum ImageColoursSource {
  static let text = #"""


    def convert_image_dtype(image, dtype=torch.float):
        if not isinstance(image, torch.Tensor):
            raise TypeError("Input img should be Tensor Image")
        wide = {torch.float32: (torch.int32, torch.int64), torch.float64: (torch.int64,)}
        if dtype in wide.get(image.dtype, ()):
            raise RuntimeError(
                f"The cast from {image.dtype} to {dtype} cannot be performed safely.")
        return _convert(image, dtype)


    def normalize(tensor, mean, std, inplace=False):
        if not isinstance(tensor, torch.Tensor):
            raise TypeError(f"img should be Tensor Image. Got {type(tensor)}")
        _assert_picture(tensor)
        if not tensor.is_floating_point():
            raise TypeError(f"Input tensor should be a float tensor. Got {tensor.dtype}.")
        if tensor.ndim < 3:
            raise ValueError(
                "Expected tensor to be a tensor image of size (..., C, H, W). "
                f"Got tensor.size() = {tensor.size()}")
        dtype = tensor.dtype
        mean, std = torch.as_tensor(mean, dtype=dtype), torch.as_tensor(std, dtype=dtype)
        if (std == 0).any():
            raise ValueError(
                f"std evaluated to zero after conversion to {dtype}, leading to division by zero.")
        mean = mean.view(-1, 1, 1) if mean.ndim == 1 else mean
        std = std.view(-1, 1, 1) if std.ndim == 1 else std
        # In place on a copy: a wrong number of channels is an error, never a bigger picture.
        return (tensor if inplace else tensor.clone()).sub_(mean).div_(std)


    def rgb_to_grayscale(img, num_output_channels=1):
        if _is_pil(img):
            return to_grayscale(img, num_output_channels)
        _assert_picture(img)
        _assert_three_dimensions(img)
        _assert_channels(img, [1, 3])
        if num_output_channels not in (1, 3):
            raise ValueError("num_output_channels should be either 1 or 3")
        if img.shape[-3] == 3:
            return _grayscale(img, num_output_channels)
        return img.clone().expand(img.shape) if num_output_channels == 3 else img.clone()


    def _blend(one, other, ratio):
        mixed = float(ratio) * one + (1.0 - float(ratio)) * other
        return mixed.clamp(0, _largest(one.dtype)).to(one.dtype)


    def _assert_factor(img, name, factor):
        _assert_picture(img)
        if factor < 0:
            raise ValueError(f"{name} ({factor}) is not non-negative.")
        _assert_channels(img, [1, 3])


    def adjust_brightness(img, brightness_factor):
        if _is_pil(img):
            return _enhance("Brightness", img, brightness_factor)
        _assert_factor(img, "brightness_factor", brightness_factor)
        return _blend(img, torch.zeros_like(img), brightness_factor)


    def adjust_contrast(img, contrast_factor):
        if _is_pil(img):
            return _enhance("Contrast", img, contrast_factor)
        _assert_factor(img, "contrast_factor", contrast_factor)
        gray = rgb_to_grayscale(img) if get_dimensions(img)[0] == 3 else img
        gray = gray if gray.is_floating_point() else gray.to(torch.float32)
        return _blend(img, gray.mean(dim=(-3, -2, -1), keepdim=True), contrast_factor)


    def adjust_saturation(img, saturation_factor):
        if _is_pil(img):
            return _enhance("Color", img, saturation_factor)
        _assert_factor(img, "saturation_factor", saturation_factor)
        if get_dimensions(img)[0] == 1:
            return img
        return _blend(img, rgb_to_grayscale(img), saturation_factor)


    def invert(img):
        if _is_pil(img):
            from PIL import ImageOps
            return ImageOps.invert(img)
        _assert_picture(img)
        _assert_three_dimensions(img)
        _assert_channels(img, [1, 3])
        return _largest(img.dtype) - img


    def solarize(img, threshold):
        _assert_picture(img)
        _assert_three_dimensions(img)
        _assert_channels(img, [1, 3])
        if threshold > _largest(img.dtype):
            raise TypeError("Threshold should be less than bound of img.")
        return torch.where(img >= threshold, invert(img), img)
    """#
}
