# Names of older posts, functions with an underscore, sequences of different lengths.
import warnings

import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils import clip_grads_with_norm_, get_total_norm
from torch.nn.utils.rnn import pad_sequence, unpad_sequence


def told(call):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        try:
            print(call())
        except Exception as error:
            print(type(error).__name__ + ":", error)
    for warning in found:
        print("  ", warning.category.__name__ + ":", str(warning.message).split(" (Triggered")[0])


x = torch.tensor([-2.0, -0.5, 0.5, 2.0])
for call in (F.elu_, F.celu_, F.selu_, F.leaky_relu_, F.hardtanh_, F.relu_):
    y = x.clone()
    print(call(y), y is call(y))
print(F.threshold_(x.clone(), 0.1, 20.0), F.elu_(x.clone(), 0.5), F.hardtanh_(x.clone(), -0.2, 0.2))

told(lambda: nn.init.constant(torch.empty(2), 3.0))
torch.manual_seed(1)
told(lambda: nn.init.xavier_uniform(torch.empty(2, 2)))
told(lambda: nn.init.kaiming_normal(torch.empty(2, 2)))
told(lambda: F.upsample(torch.ones(1, 1, 2), scale_factor=2))
told(lambda: F.upsample_nearest(torch.ones(1, 1, 1, 2), scale_factor=2))
told(lambda: F.upsample_bilinear(torch.arange(2.0).reshape(1, 1, 1, 2), scale_factor=2))
told(lambda: F.max_pool2d_with_indices(torch.arange(4.0).reshape(1, 1, 2, 2), 2))
told(lambda: F.pdist(torch.eye(3)))
told(lambda: nn.utils.clip_grad_norm([torch.nn.Parameter(torch.ones(2))], 1.0))

parts = [torch.arange(3), torch.arange(1), torch.arange(2)]
print(pad_sequence(parts))
print(pad_sequence(parts, batch_first=True, padding_value=-1))
print(pad_sequence(parts, batch_first=True, padding_side="left"))
print(unpad_sequence(pad_sequence(parts), torch.tensor([3, 1, 2])))
print(pad_sequence([torch.ones(2, 3), torch.ones(1, 3)]).shape)
told(lambda: pad_sequence([]))
told(lambda: pad_sequence(3))

weight = nn.Parameter(torch.tensor([3.0, 4.0]))
(weight * weight / 2).sum().backward()
norm = get_total_norm([weight.grad])
clip_grads_with_norm_([weight], 1.0, norm)
print(norm, weight.grad)

# Functions of torch.nn.functional that torch has too.
image, kernel = torch.arange(16.0).reshape(1, 1, 4, 4), torch.ones(1, 1, 2, 2)
print(torch.conv2d(image, kernel), torch.max_pool2d(image, 2), torch.avg_pool1d(image[0], 2))
print(torch.cosine_similarity(torch.eye(2), torch.ones(2, 2)), torch.pairwise_distance(torch.eye(2), torch.ones(2, 2)))
print(torch.layer_norm(torch.eye(2), (2,)), torch.pixel_shuffle(torch.ones(1, 4, 1, 1), 2).shape)
