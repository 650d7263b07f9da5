"""Runs ../Scripts, ../Operations and ../Files under this Python's PyTorch and compares with the recordings.

    python3 check.py [--record] [NAME-PART]

With --record it writes what PyTorch prints for the cases of ../Operations and ../Files.

Exits with 77 where there is no PyTorch. A script runs in a process of its own, forked after the
import. Numbers may differ in their last digits, as processors round differently; text may not.
"""
import importlib.util
import io
import os
import pathlib
import re
import shutil
import sys
import tempfile

try:
    import torch
    import torchvision
except ImportError:
    sys.exit(77)

here = pathlib.Path(__file__).resolve().parent.parent
NUMBER = re.compile(r"(?<![^\W_])(?<!_)[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


def program(path):
    """The source of a script; cases begin with what all of them have in common."""
    head = (path.parent / "prelude.py").read_text() + "\n" if path.parent.name == "Operations" else ""
    return head + path.read_text()


def run(path):
    """What a script prints, and its traceback if it ends in one."""
    if path.parent.name == "Files":
        with tempfile.TemporaryDirectory() as folder:
            copy = shutil.copytree(path.parent / "data", pathlib.Path(folder) / "data")
            return run_in(copy, path)
    return run_in(path.parent, path)


def run_in(folder, path):
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        output, error = io.StringIO(), ""
        sys.stdout, sys.stderr = output, io.StringIO()
        os.chdir(folder)
        torch.set_num_threads(1)
        try:
            exec(compile(program(path), path.name, "exec"), {"__name__": "__main__"})
        except BaseException as exception:
            # The interpreter's own words hold "Did you mean", which the module traceback lacks.
            sys.stderr = shown = io.StringIO()
            sys.__excepthook__(type(exception), exception, exception.__traceback__)
            error = shown.getvalue()
        with os.fdopen(write, "wb") as pipe:
            pipe.write((output.getvalue() + "\0" + error).encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        printed, _, error = pipe.read().decode().partition("\0")
    os.waitpid(child, 0)
    return printed, error


def same_number(left, right):
    if left == right:
        return True
    if not re.search("[.eE]", left) or not re.search("[.eE]", right):
        return False
    return abs(float(left) - float(right)) <= 2e-4 * max(1, abs(float(right)))


def same_line(left, right):
    a, b = NUMBER.findall(left), NUMBER.findall(right)
    texts = [re.sub(r"(?<=[\[(]) | +(?= |$)", "", NUMBER.sub("#", line)) for line in (left, right)]
    return texts[0] == texts[1] and len(a) == len(b) and all(map(same_number, a, b))


def difference(printed, wanted):
    """The first line that differs, or None."""
    left, right = printed.rstrip().split("\n"), wanted.rstrip().split("\n")
    for number, (a, b) in enumerate(zip(left, right), 1):
        if not same_line(a, b):
            return f"line {number}: {a}\n    recorded: {b}"
    return None if len(left) == len(right) else f"{len(left)} lines instead of {len(right)}"


def fault(path):
    printed, error = run(path)
    found = difference(printed, path.with_suffix(".out").read_text())
    if found:
        return found + ("\n" + error if error else "")
    golden = path.with_suffix(".err")
    if not golden.exists():
        return error or None
    wanted = golden.read_text().rstrip().split("\n")
    last = error.rstrip().split("\n")[-len(wanted):]
    return difference("\n".join(last), "\n".join(wanted)) if error else "it ended without an error"


def main(part, records):
    failed = 0
    paths = list((here / "Scripts").rglob("*.py")) + list((here / "Operations").glob("*.py"))
    paths += [path for path in (here / "Files").glob("*.py") if path.name != "record.py"]
    for path in sorted(paths):
        if part not in str(path) or path.name == "prelude.py":
            continue
        if path.parent.name == "tqdm" and importlib.util.find_spec("tqdm") is None:
            print("tqdm is not installed: its scripts are left out")
            continue
        if records:
            if path.parent.name in ("Operations", "Files"):
                path.with_suffix(".out").write_text(run(path)[0])
            continue
        found = fault(path)
        if found:
            failed += 1
            print(f"{path.relative_to(here)}: {found}")
    return 1 if failed else 0


arguments = [argument for argument in sys.argv[1:] if argument != "--record"]
sys.exit(main(arguments[0] if arguments else "", "--record" in sys.argv))
