"""Records what CPython writes to standard error for each program of the files here.

    python3.11 record.py [--check] FILE.txt...

A file holds programs after lines `#### name`. The recording `FILE.err` has the same sections. Paths
become `script.py`; calls inside the standard library are left out, as our own library's are.
"""
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def sections(text):
    parts = re.split(r"^#### (.*)\n", text, flags=re.M)[1:]
    return list(zip(parts[::2], parts[1::2]))


def run(source):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "script.py"
        path.write_text(source, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, str(path)], stdin=subprocess.DEVNULL, capture_output=True, text=True,
            encoding="utf-8")
        text = done.stderr.replace(str(path), "script.py").replace(folder, "")
    return without_library(text)


def without_library(text):
    """Drops the calls in the standard library with the lines of source below them."""
    kept, dropping = [], False
    for line in text.splitlines(True):
        if line.startswith("  File "):
            dropping = "/lib/python3" in line or '"<frozen ' in line
        elif not line.startswith("    "):
            dropping = False
        if not dropping:
            kept.append(line)
    return "".join(kept)


def record(path):
    named = sections(path.read_text(encoding="utf-8"))
    with ThreadPoolExecutor(4) as pool:
        errors = list(pool.map(run, [source for _, source in named]))
    return "".join(f"#### {name}\n{text}" for (name, _), text in zip(named, errors))


def main(arguments):
    check = "--check" in arguments
    different = False
    for name in arguments:
        if name == "--check":
            continue
        path = Path(name)
        golden = path.with_suffix(".err")
        text = record(path)
        if not check:
            golden.write_text(text, encoding="utf-8")
        elif golden.read_text(encoding="utf-8") != text:
            different = True
            print(f"{name}: CPython says something else than the recording")
            sys.stdout.writelines(
                f"{a[0]}: {b[1]!r}\n  recorded {a[1]!r}\n"
                for a, b in zip(sections(golden.read_text(encoding="utf-8")), sections(text)) if a != b)
    return 1 if different else 0


sys.exit(main(sys.argv[1:]))
