/// The part of `torchvision.transforms.functional` that asks the neighbours of a pixel, its hue, or all of the
/// picture; for tensors.
enum ImageFiltersSource {
  static let hue = #"""


    def _hue_saturation_value(img):
        """Hue from 0 to 1 around the circle, saturation, and the strongest channel."""
        red, green, blue = img.unbind(dim=-3)
        high, low = img.amax(dim=-3), img.amin(dim=-3)
        is_grey = high == low
        spread = high - low
        ones = torch.ones_like(high)
        saturation = spread / torch.where(is_grey, ones, high)
        divisor = torch.where(is_grey, ones, spread)
        r, g, b = (high - red) / divisor, (high - green) / divisor, (high - blue) / divisor
        near_red = (high == red) * (b - g)
        near_green = ((high == green) & (high != red)) * (2.0 + r - b)
        near_blue = ((high != green) & (high != red)) * (4.0 + g - r)
        hue = torch.fmod((near_red + near_green + near_blue) / 6.0 + 1.0, 1.0)
        return hue, saturation, high


    def _from_hue(hue, saturation, value):
        """The circle has six sectors; in each, one channel is strongest, one weakest, one on its way."""
        sector = torch.floor(hue * 6.0)
        way = hue * 6.0 - sector
        weak = (value * (1.0 - saturation)).clamp(0.0, 1.0)
        falling = (value * (1.0 - saturation * way)).clamp(0.0, 1.0)
        rising = (value * (1.0 - saturation * (1.0 - way))).clamp(0.0, 1.0)
        sector = (sector.to(torch.int64) % 6).unsqueeze(-3)
        channels = [
            (value, falling, weak, weak, rising, value),
            (rising, value, value, falling, weak, weak),
            (weak, weak, rising, value, value, falling),
        ]
        picked = [torch.stack(parts, dim=-3).gather(-3, sector) for parts in channels]
        return torch.cat(picked, dim=-3)


    def adjust_hue(img, hue_factor):
        """Turned around the circle of colours by a part of it; tensors only."""
        if not -0.5 <= hue_factor <= 0.5:
            raise ValueError(f"hue_factor ({hue_factor}) is not in [-0.5, 0.5].")
        _refuse_pil(img, "adjust_hue")
        if not isinstance(img, torch.Tensor):
            raise TypeError("Input img should be Tensor image")
        _assert_picture(img)
        _assert_channels(img, [1, 3])
        if get_dimensions(img)[0] == 1:
            return img
        hue, saturation, value = _hue_saturation_value(convert_image_dtype(img, torch.float32))
        turned = _from_hue((hue + hue_factor) % 1.0, saturation, value)
        return convert_image_dtype(turned, img.dtype)


    def adjust_gamma(img, gamma, gain=1):
        """gain * pixel ** gamma, pixels from 0 to 1; tensors only."""
        _refuse_pil(img, "adjust_gamma")
        if not isinstance(img, torch.Tensor):
            raise TypeError("Input img should be a Tensor.")
        _assert_channels(img, [1, 3])
        if gamma < 0:
            raise ValueError("Gamma should be a non-negative real number")
        numbers = img if img.is_floating_point() else convert_image_dtype(img, torch.float32)
        return convert_image_dtype((gain * numbers.pow(gamma)).clamp(0, 1), img.dtype)
    """#

  static let filters = #"""


    def _refuse_pil(img, name):
        if _is_pil(img):
            raise NotImplementedError(
                f"torchvision.transforms.functional.{name}: lossrepl changes tensors: put ToTensor() first")


    def _convolved(img, kernel):
        """Each channel with the same kernel."""
        numbers = img if img.is_floating_point() else img.to(torch.float32)
        channels, height, width = numbers.shape[-3:]
        batch = numbers.reshape(-1, channels, height, width)
        kernel = kernel.expand(channels, 1, *kernel.shape)
        result = torch.nn.functional.conv2d(batch, kernel, groups=channels)
        result = result.reshape(*numbers.shape[:-2], *result.shape[-2:])
        return result if img.is_floating_point() else result.round().to(img.dtype)


    def _bell(size, sigma, dtype):
        x = torch.linspace(-(size - 1) * 0.5, (size - 1) * 0.5, steps=size, dtype=dtype)
        density = torch.exp(-0.5 * (x / sigma).pow(2))
        return density / density.sum()


    def _checked_kernel(kernel_size):
        if not isinstance(kernel_size, (int, list, tuple)):
            raise TypeError(f"kernel_size should be int or a sequence of integers. Got {type(kernel_size)}")
        if isinstance(kernel_size, int):
            kernel_size = [kernel_size, kernel_size]
        if len(kernel_size) != 2:
            raise ValueError(
                f"If kernel_size is a sequence its length should be 2. Got {len(kernel_size)}")
        for size in kernel_size:
            if size % 2 == 0 or size < 0:
                raise ValueError(f"kernel_size should have odd and positive integers. Got {kernel_size}")
        return kernel_size


    def _checked_sigma(sigma, kernel_size):
        if sigma is None:
            sigma = [size * 0.15 + 0.35 for size in kernel_size]
        if not isinstance(sigma, (int, float, list, tuple)):
            raise TypeError(f"sigma should be either float or sequence of floats. Got {type(sigma)}")
        if isinstance(sigma, (int, float)):
            sigma = [float(sigma), float(sigma)]
        elif len(sigma) == 1:
            sigma = [sigma[0], sigma[0]]
        if len(sigma) != 2:
            raise ValueError(f"If sigma is a sequence, its length should be 2. Got {len(sigma)}")
        for part in sigma:
            if part <= 0.0:
                raise ValueError(f"sigma should have positive values. Got {sigma}")
        return sigma


    def gaussian_blur(img, kernel_size, sigma=None):
        """Each pixel becomes its neighbours' mean, weighed by a bell curve; the border is mirrored."""
        across, down = kernel_size = _checked_kernel(kernel_size)
        sigma = _checked_sigma(sigma, kernel_size)
        if _is_pil(img):
            return to_pil_image(gaussian_blur(pil_to_tensor(img), kernel_size, sigma), mode=img.mode)
        _assert_picture(img)
        dtype = img.dtype if img.is_floating_point() else torch.float32
        kernel = torch.mm(_bell(down, sigma[1], dtype)[:, None], _bell(across, sigma[0], dtype)[None, :])
        numbers = img.to(dtype).reshape(-1, *img.shape[-3:])
        margins = [across // 2, across // 2, down // 2, down // 2]
        numbers = torch.nn.functional.pad(numbers, margins, mode="reflect")
        result = _convolved(numbers, kernel).reshape(img.shape)
        return result if img.is_floating_point() else result.round().to(img.dtype)


    def adjust_sharpness(img, sharpness_factor):
        """0 is blurred, 1 the picture, 2 sharper; the border stays."""
        _refuse_pil(img, "adjust_sharpness")
        _assert_factor(img, "sharpness_factor", sharpness_factor)
        if img.size(-1) <= 2 or img.size(-2) <= 2:
            return img
        kernel = torch.ones(3, 3, dtype=img.dtype if img.is_floating_point() else torch.float32)
        kernel[1, 1] = 5.0
        kernel /= kernel.sum()
        blurred = img.clone()
        blurred[..., 1:-1, 1:-1] = _convolved(img, kernel)
        return _blend(img, blurred, sharpness_factor)


    def _assert_colours(img, name):
        _refuse_pil(img, name)
        _assert_picture(img)
        _assert_three_dimensions(img)


    def autocontrast(img):
        """Each channel stretched from black to white."""
        _assert_colours(img, "autocontrast")
        _assert_channels(img, [1, 3])
        bound = _largest(img.dtype)
        dtype = img.dtype if img.is_floating_point() else torch.float32
        low = img.amin(dim=(-2, -1), keepdim=True).to(dtype)
        high = img.amax(dim=(-2, -1), keepdim=True).to(dtype)
        scale = bound / (high - low)
        flat = ~torch.isfinite(scale)
        low[flat] = 0
        scale[flat] = 1
        return ((img - low) * scale).clamp(0, bound).to(img.dtype)


    def _assert_bytes(img):
        if img.dtype != torch.uint8:
            raise TypeError(f"Only torch.uint8 image tensors are supported, but found {img.dtype}")
        _assert_channels(img, [1, 3])


    def posterize(img, bits):
        """Only the highest bits of each channel."""
        if not 0 <= bits <= 8:
            raise ValueError(f"The number if bits should be between 0 and 8. Got {bits}")
        _assert_colours(img, "posterize")
        _assert_bytes(img)
        return img & -int(2 ** (8 - bits))


    def _equalized(channel):
        counts = torch.bincount(channel.reshape(-1), minlength=256)
        step = counts[counts != 0][:-1].sum() // 255
        if step == 0:
            return channel
        table = (torch.cumsum(counts, 0) + step // 2) // step
        table = torch.nn.functional.pad(table, [1, 0])[:-1].clamp(0, 255)
        return table[channel.to(torch.int64)].to(torch.uint8)


    def equalize(img):
        """Each channel with about as many dark pixels as bright ones."""
        _refuse_pil(img, "equalize")
        _assert_picture(img)
        if not 3 <= img.ndim <= 4:
            raise TypeError(f"Input image tensor should have 3 or 4 dimensions, but found {img.ndim}")
        _assert_bytes(img)
        channels = img.reshape(-1, *img.shape[-2:])
        return torch.stack([_equalized(channel) for channel in channels]).reshape(img.shape)
    """#
}
