# Folders and files with names nobody has, gone after their block.
import os
import tempfile
from tempfile import NamedTemporaryFile, TemporaryDirectory

with TemporaryDirectory() as folder:
    print(type(folder).__name__, os.path.isdir(folder), os.path.basename(folder).startswith("tmp"))
    path = os.path.join(folder, "best.txt")
    with open(path, "w") as file:
        file.write("0.875\n")
    os.makedirs(os.path.join(folder, "a", "b"))
    open(os.path.join(folder, "a", "b", "c.txt"), "w").close()
    print(sorted(os.listdir(folder)), open(path).read().strip())
print(os.path.exists(folder), os.path.exists(path))

kept = TemporaryDirectory(prefix="run-", suffix="-x")
print(os.path.basename(kept.name)[:4], kept.name[-2:], len(os.path.basename(kept.name)))
print(repr(kept).startswith("<TemporaryDirectory '"))
kept.cleanup()
print(os.path.exists(kept.name))

with NamedTemporaryFile("w+", suffix=".txt") as file:
    file.write("one\ntwo\n")
    file.seek(0)
    print(file.read().split(), file.name.endswith(".txt"), os.path.exists(file.name))
print(os.path.exists(file.name))

made = tempfile.mkdtemp()
other = tempfile.mkdtemp()
print(made != other, os.path.isdir(made), tempfile.gettempprefix())
os.rmdir(made)
os.rmdir(other)
with tempfile.TemporaryFile() as file:
    file.write(b"bytes")
    file.seek(0)
    print(file.read())
try:
    with TemporaryDirectory() as folder:
        raise ValueError("inside")
except ValueError as error:
    print(error, os.path.exists(folder))
