/// `torchvision.utils` and `torchvision.ops` as far as classifiers need them.
enum GridSource {
  static let grid = #"""
    import torch


    def _batch(tensor):
        """Pictures `[count, channels, height, width]`; grey ones get three equal channels."""
        if isinstance(tensor, list):
            for part in tensor:
                if not isinstance(part, torch.Tensor):
                    raise TypeError(
                        f"tensor or list of tensors expected, got a list containing {type(part)}")
            tensor = torch.stack(tensor)
        elif not isinstance(tensor, torch.Tensor):
            raise TypeError(f"tensor or list of tensors expected, got {type(tensor)}")
        if tensor.dim() == 2:
            tensor = tensor[None]
        if tensor.dim() == 3:
            tensor = tensor[None]
        if tensor.dim() == 4 and tensor.size(1) == 1:
            tensor = tensor.repeat(1, 3, 1, 1)
        return tensor


    def _normalize(picture, value_range):
        low, high = value_range or (float(picture.min()), float(picture.max()))
        picture.clamp_(low, high).sub_(low).div_(max(high - low, 1e-5))


    @torch.no_grad()
    def make_grid(tensor, nrow=8, padding=2, normalize=False, value_range=None, scale_each=False,
                  pad_value=0.0):
        """Pictures side by side, `nrow` in a row, as one picture."""
        pictures = _batch(tensor)
        if normalize:
            pictures = pictures.clone()
            if value_range is not None and not isinstance(value_range, tuple):
                raise TypeError(
                    "value_range has to be a tuple (min, max) if specified. min and max are numbers")
            for part in pictures if scale_each else [pictures]:
                _normalize(part, value_range)
        count, channels, height, width = pictures.shape
        if count == 1:
            return pictures[0]
        across = min(nrow, count)
        down = -(-count // across)
        height, width = height + padding, width + padding
        grid = pictures.new_full(
            (channels, height * down + padding, width * across + padding), pad_value)
        for number, picture in enumerate(pictures):
            row, column = divmod(number, across)
            top, left = row * height + padding, column * width + padding
            grid[:, top:top + picture.size(1), left:left + picture.size(2)] = picture
        return grid


    @torch.no_grad()
    def save_image(tensor, fp, format=None, **kwargs):
        """The grid of `make_grid` as a file; pixels from 0 to 1."""
        from PIL import Image

        grid = make_grid(tensor, **kwargs).mul(255).add_(0.5).clamp_(0, 255)
        Image.fromarray(grid.permute(1, 2, 0).to(torch.uint8).numpy()).save(fp, format=format)
    """#

  static let losses = #"""
    import torch
    from torch.nn import functional as F


    def sigmoid_focal_loss(inputs, targets, alpha=0.25, gamma=2, reduction="none"):
        """Binary cross-entropy in which what is easy counts less: (1 - p of the truth) to the gamma."""
        if alpha != -1 and not 0 <= alpha <= 1:
            raise ValueError(
                f"Invalid alpha value: {alpha}. alpha must be in the range [0,1] or -1 for ignore.")
        probability = torch.sigmoid(inputs)
        cross_entropy = F.binary_cross_entropy_with_logits(inputs, targets, reduction="none")
        of_truth = probability * targets + (1 - probability) * (1 - targets)
        loss = cross_entropy * ((1 - of_truth) ** gamma)
        if alpha >= 0:
            loss = (alpha * targets + (1 - alpha) * (1 - targets)) * loss
        if reduction == "none":
            return loss
        if reduction == "mean":
            return loss.mean()
        if reduction == "sum":
            return loss.sum()
        raise ValueError(
            f"Invalid Value for arg 'reduction': '{reduction} \n Supported reduction modes: 'none', "
            "'mean', 'sum'"
        )
    """#
}
