# Files of safetensors: whole, cut short and lying, with the errors of the library; and what is written.
import json

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load, load_file, load_model, save, save_file, save_model


def raw(header, data=b"", n=None):
    h = header if isinstance(header, bytes) else json.dumps(header).encode()
    return (len(h) if n is None else n).to_bytes(8,"little")+h+data
T=lambda d="F32",s=[2],o=[0,8]: {"dtype":d,"shape":s,"data_offsets":o}
cases = {
 "empty": b"", "short": b"1234567", "only length": (0).to_bytes(8,"little"), "length 2, nothing": (2).to_bytes(8,"little"),
 "empty dict": raw({}), "empty dict + data": raw({}, b"x"),
 "huge length": (100_000_001).to_bytes(8,"little")+b"{}", "100M exactly": (100_000_000).to_bytes(8,"little")+b"{}", "max length": b"\xff"*8+b"{}",
 "not utf8": raw(b"\xff\xfe{}"), "not json": raw(b"{a}"), "no brace": raw(b"[1]"), "space first": raw(b" {}"),"garbage after": raw(b"{}x"), "padded": raw(b"{}      "),
 "nul padded": raw(b"{}\0\0"),
 "truncated json": raw(b'{"a":'), "header beyond": raw({"a":T()}, b"", 500),
 "ok": raw({"a":T()}, b"\0"*8),
 "data short": raw({"a":T()}, b"\0"*7), "data long": raw({"a":T()}, b"\0"*9),
 "wrong size": raw({"a":T(s=[3])}, b"\0"*8),
 "hole at start": raw({"a":T(o=[1,9])}, b"\0"*9),
 "hole": raw({"a":T(),"b":T(o=[9,17])}, b"\0"*17),
 "overlap": raw({"a":T(),"b":T(o=[4,12])}, b"\0"*12),
 "reversed offsets": raw({"a":T(o=[8,0])}, b"\0"*8),
 "negative offset": raw({"a":T(o=[-8,0])}, b"\0"*8),
 "float offset": raw({"a":T(o=[0.0,8])}, b"\0"*8),
 "negative shape": raw({"a":T(s=[-2])}, b"\0"*8),
 "overflow shape": raw({"a":T(s=[2**40,2**40])}, b"\0"*8),
 "unknown dtype": raw({"a":T(d="X9")}, b"\0"*8),
 "bad bool": raw({"a":T(d="BOOL",s=[8])}, b"\2"*8),
 "missing shape": raw({"a":{"dtype":"F32","data_offsets":[0,8]}}, b"\0"*8),
 "missing dtype": raw({"a":{"shape":[2],"data_offsets":[0,8]}}, b"\0"*8),
 "missing offsets": raw({"a":{"shape":[2],"dtype":"F32"}}, b"\0"*8),
 "extra field": raw({"a":{**T(),"x":1}}, b"\0"*8),
 "duplicate keys": raw(b'{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}', b"\0"*8),
 "duplicate field": raw(b'{"a":{"dtype":"F32","dtype":"F32","shape":[2],"data_offsets":[0,8]}}', b"\0"*8),
 "three offsets": raw({"a":T(o=[0,8,9])}, b"\0"*8), "one offset": raw({"a":T(o=[0])}, b"\0"*8),
 "tensor is list": raw({"a":[1]}, b"\0"*8), "tensor is number": raw({"a":1}, b"\0"*8), "tensor is null": raw({"a":None}, b"\0"*8),
 "metadata": raw({"__metadata__":{"x":"y"},"a":T()}, b"\0"*8),
 "metadata number": raw({"__metadata__":{"x":1},"a":T()}, b"\0"*8),
 "metadata list": raw({"__metadata__":[],"a":T()}, b"\0"*8), "metadata null": raw({"__metadata__":None,"a":T()}, b"\0"*8),
 "shape string": raw({"a":T(s="2")}, b"\0"*8), "shape null": raw({"a":T(s=None)}, b"\0"*8),
 "dtype number": raw({"a":T(d=1)}, b"\0"*8),
 "zero tensors": raw({"a":T(s=[0],o=[0,0]),"b":T(s=[2,0],o=[0,0])}), "zero dim": raw({"a":T(s=[],o=[0,4])}, b"\0"*4),
 "zero in middle": raw({"a":T(),"z":T(s=[0],o=[8,8]),"b":T(o=[8,16])}, b"\0"*16),
 "order": raw({"b":T(o=[8,16]),"a":T(o=[16,24]),"c":T(o=[0,8])}, b"\0"*24),
 "not dict json": raw(b"{1:2}"), "deep": raw(b'{"a":'+b"["*500+b"]"*500+b"}"),
 "huge number": raw({"a":T(o=[0,2**70])}, b"\0"*8),"u64 number": raw({"a":T(o=[0,2**63+5])}, b"\0"*8),
}


def shown(action):
    try:
        result = action()
    except Exception as error:
        return f"{type(error).__name__}: {str(error).split(': [{')[0]}"
    if isinstance(result, dict):
        return {name: (value.dtype, tuple(value.shape)) for name, value in sorted(result.items())}
    return result


def opened(name):
    with safe_open(name, "pt") as file:
        return file.keys(), file.metadata()


for name, data in cases.items():
    print(name, "|", shown(lambda: load(data)))
    with open("probe.safetensors", "wb") as file:
        file.write(data)
    print("  file |", shown(lambda: load_file("probe.safetensors")))
    print("  open |", shown(lambda: opened("probe.safetensors")))

x = torch.arange(6.0).reshape(2, 3)
dtypes = [torch.float64, torch.float32, torch.float16, torch.bfloat16, torch.int64, torch.int32,
          torch.int16, torch.int8, torch.uint8, torch.bool]
every = {str(dtype): torch.ones(3, dtype=dtype) for dtype in dtypes}
for tensors in ({}, {"a": x}, {**every, "scalar": torch.tensor(3.5), "empty": torch.zeros(0, 3)},
                {'a "b" \u00e9\n': x}, {"b": x[0], "a": x[1]}):
    data = save(tensors)
    print(data)
    loaded = load(data)
    print(all(torch.equal(loaded[name], tensors[name]) for name in tensors))
for metadata in ({"x": "y"}, {}, {"x": 1}, [1]):
    print(shown(lambda: save({"a": x}, metadata=metadata)))
for tensors in ({"a": x.T}, {"a": x, "b": x}, {"a": x[0], "b": x}, [x], {"a": 3}, {1: x}):
    print(shown(lambda: save(tensors)))
for action in (
    lambda: load_file("no.safetensors"), lambda: load("text"), lambda: load(bytearray(8)),
    lambda: load_file("network.safetensors", device="nowhere"),
    lambda: safe_open("network.safetensors", "zzz"),
):
    print(shown(action))

save_file({"a": x, "b": torch.arange(3)}, "p.safetensors", metadata={"k": "v"})
print(load_file("p.safetensors"), list(torch.load("p.safetensors")))
with safe_open("p.safetensors", framework="pt", device="cpu") as file:
    print(file.keys(), file.offset_keys(), file.metadata(), file.get_tensor("a"), shown(lambda: file.get_tensor("z")))
    part = file.get_slice("a")
    print(part.get_shape(), part.get_dtype(), part[:1], part[1], part[0, 1:])
print(shown(lambda: file.keys()))

network = load_file("network.safetensors")
print(sorted(network)[:5], network["norm.running_mean"], network["norm.num_batches_tracked"])
model = torch.nn.Linear(2, 1)
save_model(model, "m.safetensors")
print(load_model(model, "m.safetensors"))
print(shown(lambda: load_model(torch.nn.Sequential(torch.nn.Linear(2, 1)), "m.safetensors")))
