# What torch.load makes of files that are whole, cut short, lying or hostile.
import io
import json
import warnings

import torch

warnings.simplefilter("ignore")
with open("pickles.json") as file:
    cases = json.load(file)


def show(name, action):
    try:
        print(f"{name}: {action()!r}")
    except Exception as error:
        print(f"{name}: {type(error).__module__} {type(error).__name__} {str(error)!r}")


for name, content in cases.items():
    show(name, lambda: torch.load(io.BytesIO(bytes.fromhex(content))))
good = bytes.fromhex(cases["good"])
for place in (
    "cpu", "cuda:7", torch.device("cpu"), {"cpu": "cpu"}, lambda storage, location: storage,
    lambda storage, location: None, "nowhere", 3,
):
    show("map_location", lambda: torch.load(io.BytesIO(good), map_location=place))
cuda = bytes.fromhex(cases["cuda"])
show("cuda to cpu", lambda: torch.load(io.BytesIO(cuda), map_location="cpu"))
show("cuda to cpu", lambda: torch.load(io.BytesIO(cuda), map_location={"cuda:0": "cpu"}))
show("missing", lambda: torch.load("no.pt"))
show("folder", lambda: torch.load("animals"))
show("None", lambda: torch.load(None))
show("number", lambda: torch.load(3))
show("text", lambda: torch.load(io.StringIO("x")))
show("mmap", lambda: torch.load(io.BytesIO(good), mmap=True))
nested = torch.load(io.BytesIO(bytes.fromhex(cases["nested"])))
print(nested["turned"].stride(), type(nested["parameter"]).__name__, nested["scalar"].shape)
