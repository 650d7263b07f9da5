"""Records what real PyTorch computes for every layer and loss: python record.py > layers.json

Each case: the class, its arguments, the seed before construction, inputs, and either an error or the
repr, the initial parameters, the outputs and the gradients of outputs.sum() (weighted by 1, 2, 3, ...).
"""
import json
import sys
import warnings

import torch
import torch.nn as nn

warnings.simplefilter("ignore")
torch.set_num_threads(1)
generator = torch.Generator().manual_seed(12)


def x(*shape, grad=True, low=-2.0, high=2.0, dtype=torch.float32):
    values = torch.rand(shape, generator=generator, dtype=torch.float64) * (high - low) + low
    return values.to(dtype).requires_grad_(grad)


def c(*values, dtype=None):
    return torch.tensor(values, dtype=dtype)


def probs(*shape):
    return x(*shape, grad=False).softmax(1)


def signs(*shape):
    return torch.where(x(*shape, grad=False) > 0, 1.0, -1.0)


def bits(*shape):
    return (x(*shape, grad=False) > 0).float()


def encode(tensor):
    return {
        "shape": list(tensor.shape), "dtype": str(tensor.dtype)[6:],
        "data": [float(v) for v in tensor.detach().double().flatten().tolist()],
        "grad": tensor.requires_grad,
    }


def setting(value):
    if isinstance(value, torch.Tensor):
        return {"tensor": encode(value)}
    if isinstance(value, (tuple, list)):
        return {"tuple": [setting(v) for v in value]}
    if value is None:
        return {"none": True}
    kind = {bool: "bool", int: "int", float: "float", str: "string"}[type(value)]
    return {kind: value}


def run(name, options, inputs, training):
    case = {"layer": name, "training": training,
            "options": [[k, setting(v)] for k, v in options.items()],
            "inputs": [encode(t) for t in inputs]}
    torch.manual_seed(5)
    try:
        layer = getattr(nn, name)(**options)
        layer.train(training)
        case["repr"] = repr(layer)
        case["parameters"] = [[n, encode(p)] for n, p in layer.named_parameters()]
        outputs = layer(*inputs)
    except Exception as error:
        case["error"] = f"{type(error).__name__}: {error}".split("\n")[0]
        return case
    outputs = outputs if isinstance(outputs, tuple) else (outputs,)
    case["outputs"] = [encode(o) for o in outputs]
    case["gradFn"] = type(outputs[0].grad_fn).__name__ if outputs[0].grad_fn is not None else None
    case["buffers"] = [[n, encode(b)] for n, b in layer.named_buffers()]
    if outputs[0].requires_grad:
        weights = torch.arange(1.0, outputs[0].numel() + 1, dtype=outputs[0].dtype)
        (outputs[0] * weights.reshape(outputs[0].shape)).sum().backward()
        leaves = list(inputs) + list(layer.parameters())
        case["gradients"] = [encode(t.grad) if t.grad is not None else None for t in leaves]
    return case


cases = []


def add(name, *inputs, training=True, **options):
    fresh = [t.detach().clone().requires_grad_(t.requires_grad) for t in inputs]
    cases.append(run(name, options, fresh, training))


for inputs in ([x(2, 3)], [x(3)], [x(2, 2, 3)]):
    add("Linear", *inputs, in_features=3, out_features=2)
add("Linear", x(2, 3), in_features=3, out_features=2, bias=False)
add("Linear", x(2, 4), in_features=3, out_features=2)
add("Bilinear", x(2, 3), x(2, 2), in1_features=3, in2_features=2, out_features=2)
add("Identity", x(2))
add("Embedding", c(0, 2, 2), num_embeddings=4, embedding_dim=2)
add("Embedding", c([0, 1], [2, 1]), num_embeddings=4, embedding_dim=2, padding_idx=1)
add("Embedding", c(0, 4), num_embeddings=4, embedding_dim=2)
add("Conv1d", x(2, 2, 5), in_channels=2, out_channels=3, kernel_size=3, padding=1)
add("Conv2d", x(2, 2, 5, 4), in_channels=2, out_channels=2, kernel_size=3)
add("Conv2d", x(1, 2, 5, 4), in_channels=2, out_channels=4, kernel_size=(2, 3), stride=2, padding=1,
    dilation=(2, 1), groups=2, bias=False)
add("Conv2d", x(1, 1, 4, 4), in_channels=1, out_channels=1, kernel_size=3, padding="same")
add("Conv2d", x(1, 1, 4, 4), in_channels=1, out_channels=1, kernel_size=(2, 4), padding="same")
add("Conv2d", x(1, 1, 4, 4), in_channels=1, out_channels=1, kernel_size=3, padding=1,
    padding_mode="reflect")
add("Conv2d", x(1, 1, 4, 4), in_channels=1, out_channels=1, kernel_size=3, padding=1,
    padding_mode="circular")
add("Conv2d", x(2, 4, 4), in_channels=2, out_channels=1, kernel_size=3)
add("Conv2d", x(1, 3, 4, 4), in_channels=2, out_channels=1, kernel_size=3)
add("Conv2d", x(4, 4), in_channels=2, out_channels=1, kernel_size=3)
add("Conv2d", x(1, 2, 2, 2), in_channels=2, out_channels=1, kernel_size=3)
add("Conv2d", in_channels=3, out_channels=1, kernel_size=3, groups=2)
add("Conv2d", in_channels=3, out_channels=1, kernel_size=3, groups=0)
add("Conv2d", in_channels=3, out_channels=1, kernel_size=3, stride=2, padding="same")
add("ConvTranspose1d", x(1, 2, 3), in_channels=2, out_channels=2, kernel_size=3, stride=2,
    output_padding=1)
add("ConvTranspose2d", x(1, 2, 3, 2), in_channels=2, out_channels=2, kernel_size=2, stride=2)
for size in (2, (2, 1)):
    add("MaxPool2d", x(1, 2, 4, 5), kernel_size=size)
add("MaxPool2d", x(1, 1, 5, 5), kernel_size=3, stride=2, padding=1, return_indices=True)
add("MaxPool2d", x(1, 1, 5, 5), kernel_size=2, ceil_mode=True, dilation=2)
add("MaxPool2d", x(1, 1, 1, 1), kernel_size=2)
add("MaxPool1d", x(2, 2, 5), kernel_size=2)
add("AvgPool1d", x(1, 2, 5), kernel_size=2, stride=1, padding=1)
add("AvgPool2d", x(1, 2, 4, 4), kernel_size=2)
add("AvgPool2d", x(1, 1, 5, 5), kernel_size=3, stride=2, padding=1, count_include_pad=False)
add("AvgPool2d", x(1, 1, 5, 5), kernel_size=2, ceil_mode=True, divisor_override=3)
add("LPPool2d", x(1, 1, 4, 4, low=0.1), norm_type=2, kernel_size=2)
for name, size in [("AdaptiveAvgPool1d", 2), ("AdaptiveMaxPool1d", 2)]:
    add(name, x(1, 2, 5), output_size=size)
for name in ("AdaptiveAvgPool2d", "AdaptiveMaxPool2d"):
    for size in (1, (2, 3), (None, 2)):
        add(name, x(1, 2, 4, 5), output_size=size)
for training in (True, False):
    add("BatchNorm1d", x(4, 3), num_features=3, training=training)
    add("BatchNorm1d", x(2, 3, 2), num_features=3, momentum=None, training=training)
    add("BatchNorm2d", x(2, 2, 2, 3), num_features=2, training=training, momentum=0.3)
    add("BatchNorm2d", x(2, 2, 2, 3), num_features=2, training=training, affine=False,
        track_running_stats=False)
add("BatchNorm2d", x(2, 2), num_features=2)
add("BatchNorm1d", x(1, 2), num_features=2)
add("BatchNorm1d", x(4, 2), num_features=3)
add("LayerNorm", x(2, 3, 4), normalized_shape=4)
add("LayerNorm", x(2, 3, 4), normalized_shape=(3, 4), bias=False, eps=1e-3)
add("LayerNorm", x(2, 3), normalized_shape=4)
add("GroupNorm", x(2, 4, 3), num_groups=2, num_channels=4)
add("GroupNorm", num_groups=2, num_channels=3)
add("InstanceNorm1d", x(2, 3, 4), num_features=3)
add("InstanceNorm2d", x(2, 2, 3, 2), num_features=2, affine=True)
add("RMSNorm", x(2, 4), normalized_shape=4)
add("LocalResponseNorm", x(1, 4, 3), size=3)

for name in ("ReLU ReLU6 SELU CELU ELU SiLU Mish Hardswish Hardsigmoid Sigmoid Tanh LogSigmoid Softsign "
             "Tanhshrink LeakyReLU Softplus Softshrink Hardshrink Hardtanh GELU PReLU").split():
    add(name, x(2, 5, low=-4.0, high=7.0))
for name in "ReLU ReLU6 SELU CELU ELU SiLU Mish LeakyReLU Hardtanh".split():
    add(name, x(2, 2, grad=False), inplace=True)
add("LeakyReLU", x(4), negative_slope=0.2)
add("ELU", x(4), alpha=0.5)
add("Softplus", x(4), beta=2.0, threshold=1.0)
add("GELU", x(4), approximate="tanh")
add("PReLU", x(2, 3, 2), num_parameters=3, init=0.1)
add("Hardtanh", x(4), min_val=-0.5, max_val=1.5)
add("Hardtanh", min_val=1.0, max_val=0.5)
add("Threshold", x(4), threshold=0.5, value=-1.0)
add("GLU", x(2, 4))
add("RReLU", x(4), training=False)
for name in ("Softmax", "LogSoftmax", "Softmin"):
    add(name, x(2, 3), dim=1)
    add(name, x(2, 3))
add("Softmax2d", x(1, 2, 2, 2))
add("Flatten", x(2, 2, 3))
add("Flatten", x(2, 2, 3), start_dim=0)
add("Unflatten", x(2, 6), dim=1, unflattened_size=(2, 3))
add("PixelShuffle", x(1, 4, 2, 2), upscale_factor=2)
add("PixelShuffle", x(1, 3, 2, 2), upscale_factor=2)
add("PixelUnshuffle", x(1, 1, 2, 4), downscale_factor=2)
add("ChannelShuffle", x(1, 4, 2), groups=2)
add("Upsample", x(1, 1, 2, 2), scale_factor=2)
add("Upsample", x(1, 1, 2, 3), size=(3, 5), mode="bilinear")
add("Upsample", x(1, 1, 2, 3), scale_factor=2.0, mode="bilinear", align_corners=True)
add("Upsample", x(1, 2, 3), size=5, mode="linear")
add("Upsample", x(1, 2, 3), size=5)
add("ZeroPad2d", x(1, 2, 2), padding=1)
add("ConstantPad1d", x(1, 2, 2), padding=(1, 2), value=3.5)
for name in ("ReflectionPad2d", "ReplicationPad2d", "CircularPad2d"):
    add(name, x(1, 1, 3, 3), padding=(1, 2, 1, 0))
add("Dropout", x(4), p=0.0)
add("Dropout", x(4), p=1.0)
add("Dropout", x(4), training=False)
add("Dropout", p=1.5)
add("Dropout2d", x(1, 2, 2, 2), training=False, p=0.3, inplace=True)
add("AlphaDropout", x(4), training=False)
add("CosineSimilarity", x(2, 3), x(2, 3))
add("PairwiseDistance", x(2, 3), x(2, 3))
add("PairwiseDistance", x(2, 3), x(2, 3), p=1.0, keepdim=True)

reductions = ("mean", "sum", "none")
for reduction in reductions:
    for name in "L1Loss MSELoss SmoothL1Loss HuberLoss".split():
        add(name, x(2, 3), x(2, 3), reduction=reduction)
    add("PoissonNLLLoss", x(4), x(4, low=0.0, high=4.0, grad=False), reduction=reduction)
    add("GaussianNLLLoss", x(2, 3), x(2, 3, grad=False), x(2, 3, low=0.2), reduction=reduction)
    add("KLDivLoss", x(2, 3), probs(2, 3), reduction=reduction)
    add("NLLLoss", x(3, 4), c(0, 3, 1), reduction=reduction)
    add("NLLLoss", x(3, 2), c(0, -100, 1), weight=c(1.0, 2.5), reduction=reduction)
    add("NLLLoss", x(2, 3, 2, 2), c([[0, 1], [2, 2]], [[1, 1], [0, -100]]), reduction=reduction)
    add("CrossEntropyLoss", x(3, 4), c(0, 3, 1), reduction=reduction)
    add("CrossEntropyLoss", x(3, 4), c(0, 3, 1), weight=c(1.0, 2.0, 0.5, 3.0), label_smoothing=0.1,
        reduction=reduction)
    add("CrossEntropyLoss", x(3, 4), c(0, 2, 1), ignore_index=2, reduction=reduction)
    add("CrossEntropyLoss", x(3, 4), c(0, 2, 1), ignore_index=2, label_smoothing=0.3,
        reduction=reduction)
    add("CrossEntropyLoss", x(3, 4), probs(3, 4), reduction=reduction)
    add("CrossEntropyLoss", x(3, 2), probs(3, 2), weight=c(1.0, 3.0), label_smoothing=0.2,
        reduction=reduction)
    add("CrossEntropyLoss", x(2, 3, 2), c([0, 1], [2, 2]), reduction=reduction)
    add("BCELoss", x(2, 3, low=0.05, high=0.95), bits(2, 3), reduction=reduction)
    add("BCELoss", x(2, 3, low=0.05, high=0.95), bits(2, 3), weight=c(1.0, 2.0, 3.0),
        reduction=reduction)
    add("BCEWithLogitsLoss", x(2, 3), bits(2, 3), reduction=reduction)
    add("BCEWithLogitsLoss", x(2, 3), x(2, 3, low=0.0, high=1.0), reduction=reduction)
    add("BCEWithLogitsLoss", x(2, 3), bits(2, 3), weight=c(1.0, 2.0, 3.0), pos_weight=c(4.0, 1.0, 0.5),
        reduction=reduction)
    add("HingeEmbeddingLoss", x(4), signs(4), reduction=reduction)
    add("SoftMarginLoss", x(4), signs(4), reduction=reduction)
    add("MarginRankingLoss", x(4), x(4), signs(4), margin=0.4, reduction=reduction)
    add("MultiMarginLoss", x(2, 3), c(1, 2), reduction=reduction)
    add("MultiMarginLoss", x(2, 3), c(1, 2), p=2, margin=0.5, weight=c(1.0, 2.0, 3.0),
        reduction=reduction)
    add("MultiLabelMarginLoss", x(2, 4), c([2, 3, -1, 0], [0, 1, -1, -1]), reduction=reduction)
    add("MultiLabelSoftMarginLoss", x(2, 3), bits(2, 3), weight=c(1.0, 2.0, 0.5), reduction=reduction)
    add("CosineEmbeddingLoss", x(3, 2), x(3, 2), c(1.0, -1.0, -1.0), margin=0.2, reduction=reduction)
    add("TripletMarginLoss", x(3, 2), x(3, 2), x(3, 2), reduction=reduction)
    add("TripletMarginLoss", x(3, 2), x(3, 2), x(3, 2), swap=True, p=1.0, margin=2.0,
        reduction=reduction)
add("MSELoss", x(3, 1), x(3))
add("MSELoss", x(3), x(4))
add("SmoothL1Loss", x(3), x(3), beta=0.3)
add("SmoothL1Loss", x(3), x(3), beta=0.0)
add("SmoothL1Loss", x(3), x(3), beta=-1.0)
add("HuberLoss", x(3), x(3), delta=0.3)
add("HuberLoss", x(3), x(3), delta=0.0)
add("KLDivLoss", x(2, 3), probs(2, 3), reduction="batchmean")
add("KLDivLoss", x(2, 3), probs(2, 3).log(), reduction="batchmean", log_target=True)
add("PoissonNLLLoss", x(4, low=0.2), x(4, low=0.5, high=4.0, grad=False), log_input=False, full=True)
add("GaussianNLLLoss", x(2, 3), x(2, 3), x(2, low=0.2), full=True)
add("GaussianNLLLoss", x(2, 3), x(2, 3), x(5, low=0.2))
add("GaussianNLLLoss", x(2, 3), x(2, 3), x(2, 3, low=-1.0, high=-0.5))
add("NLLLoss", x(3), c(1)[0])
add("NLLLoss", x(3), c(1, 2))
add("NLLLoss", x(3, 2), c(0, 1))
add("NLLLoss", x(3, 2), c(0, 1, 2))
add("NLLLoss", x(3, 2), c(0, 1, 1), weight=c(1.0, 2.0, 3.0))
add("NLLLoss", x(2, 3, 2, 2), c([[0, 1]], [[1, 1]]))
add("CrossEntropyLoss", x(4, 3), c([0], [2], [1], [1]))
add("CrossEntropyLoss", x(4, 3), c(0, 2))
add("CrossEntropyLoss", x(3, 3), c(0.0, 1.0, 2.0))
add("CrossEntropyLoss", x(3, 3), c(0, 1, 2, dtype=torch.int32))
add("CrossEntropyLoss", x(3, 3), c(0, 1, 2, dtype=torch.uint8))
add("CrossEntropyLoss", x(2, 2), c([1, 0], [0, 1]))
add("CrossEntropyLoss", x(3, 3), c(0, 1, 2), weight=c(1.0, 2.0))
add("CrossEntropyLoss", x(2, 3, 4), c([0, 1], [1, 2]))
add("CrossEntropyLoss", x(2, 3), c(0, 1), label_smoothing=2.0)
add("CrossEntropyLoss", x(2, 2), probs(2, 2), ignore_index=1)
add("CrossEntropyLoss", x(2, 2), c(0, 1), reduction="average")
add("BCELoss", x(3, 1, low=0.0, high=1.0), bits(3))
add("BCELoss", x(3), bits(3))
add("BCELoss", x(3, low=0.0, high=1.0), c(1, 0, 1))
add("BCEWithLogitsLoss", x(4, 2), bits(4))
add("BCEWithLogitsLoss", x(3), c(1, 0, 1))
add("BCEWithLogitsLoss", x(2), c(True, False))
add("BCEWithLogitsLoss", x(2, 3), bits(2, 3), weight=c(1.0, 2.0))
add("BCEWithLogitsLoss", x(3, dtype=torch.float64), bits(3))
add("MarginRankingLoss", x(3), x(3, 1), signs(3))
add("MultiMarginLoss", x(2, 3), c(1, 3))
add("MultiMarginLoss", x(2, 3), c(1))
add("MultiMarginLoss", p=3)
add("MultiLabelMarginLoss", x(2, 3), c([0, 1], [1, 0]))
add("CosineEmbeddingLoss", x(2), x(2), c(1)[0])
add("TripletMarginLoss", margin=0.0)
add("SoftMarginLoss", x(3, 1), signs(3))

json.dump(cases, sys.stdout, separators=(",", ":"))
print()
