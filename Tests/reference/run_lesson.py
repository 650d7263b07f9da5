#!/usr/bin/env python3
"""Runs the cells of lessons under this Python and its PyTorch, and compares with outputs.json.

    python3 Tests/reference/run_lesson.py lessons/01-shapes            # compare
    python3 Tests/reference/run_lesson.py --record lessons/01-shapes   # write outputs.json

Only the standard library is used to read the lesson. Without PyTorch the script says so and exits
with 77. The cells of an exercise run twice: with the starter, which must fail the check, and with
the solution, which must pass it. What is written to stderr is not compared. Cells find what lies
beside their lesson: modules to import, and files by their plain names.
"""

import ast
import contextlib
import io
import json
import os
import pathlib
import re
import sys

FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})(.*)$")


class Cell:
    def __init__(self, identifier, source, tags, expected, line):
        self.identifier = identifier
        self.source = source
        self.tags = tags
        self.expected = expected
        self.line = line


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:48] or "cell"


def scalar(text):
    text = text.strip()
    if text[:1] == text[-1:] == '"':
        return json.loads(text)
    if text[:1] == text[-1:] == "'":
        return text[1:-1].replace("''", "'")
    return text


def read_options(lines):
    options = {}
    while lines and lines[0].startswith(":"):
        name, _, value = lines.pop(0)[1:].partition(":")
        options[name] = value.strip()
    tags = [scalar(tag) for tag in options.get("tags", "[]").strip("[]").split(",") if tag.strip()]
    return options, tags


def read_cells(text):
    """The code cells of a MyST notebook in file order."""
    cells, heading, counts = [], "cell", {}
    lines = text.split("\n")
    if lines and lines[0] == "---":
        del lines[: lines.index("---", 1) + 1]
    offset = len(text.split("\n")) - len(lines)
    index = 0
    while index < len(lines):
        fence = FENCE.match(lines[index])
        if fence is None:
            if lines[index].startswith("#"):
                heading = slug(lines[index].lstrip("#"))
            index += 1
            continue
        start, mark = index, fence.group(1)
        index += 1
        while not re.fullmatch(" {0,3}" + re.escape(mark[0]) + "{%d,} *" % len(mark), lines[index]):
            index += 1
        body = lines[start + 1 : index]
        index += 1
        if not fence.group(2).startswith("{code-cell}"):
            continue
        options, tags = read_options(body)
        if body and not body[0].strip():
            body.pop(0)
        counts[heading] = counts.get(heading, 0) + 1
        identifier = scalar(options.get("id", f"{heading}-{counts[heading]}"))
        expected = scalar(options["expect-error"]) if "expect-error" in options else None
        cells.append(Cell(identifier, "\n".join(body), tags, expected, offset + start + 1))
    return cells


def programs(cells):
    """The program with solutions in place of starters, and for each check the starter's run."""
    solved, attempts = [], []
    starter, place = None, 0
    solutions = [cell for cell in cells if "solution" in cell.tags]
    starters = [cell for cell in cells if "exercise" in cell.tags]
    for cell in cells:
        if "exercise" in cell.tags:
            starter = cell
            place = len(solved)
            solved.append(solutions[starters.index(cell)])
        elif "exercise-check" in cell.tags:
            attempts.append((place, starter, cell))
            solved.append(cell)
        elif "solution" not in cell.tags and "skip-execution" not in cell.tags:
            solved.append(cell)
    return solved, attempts


class Outputs(list):
    """A cell's outputs in nbformat's form, and the text that is not among them yet."""

    def __init__(self):
        super().__init__()
        self.written = io.StringIO()

    def flush(self):
        if self.written.getvalue():
            text = self.written.getvalue().splitlines(keepends=True)
            self.append({"output_type": "stream", "name": "stdout", "text": text})
        self.written.seek(0)
        self.written.truncate()

    def show_figures(self):
        """Shows the open figures and closes them, as Jupyter's inline backend does."""
        from matplotlib import pyplot

        for number in pyplot.get_fignums():
            self.flush()
            data = {"text/plain": [repr(pyplot.figure(number))]}
            self.append({"output_type": "display_data", "data": data})
        pyplot.close("all")


def execute(cell, names):
    """Runs one cell as Jupyter does and returns its outputs in nbformat's form."""
    outputs = Outputs()
    written = outputs.written
    if "matplotlib" in cell.source:
        import matplotlib

        matplotlib.use("agg")
    if "matplotlib.pyplot" in sys.modules or "matplotlib" in cell.source:
        from matplotlib import pyplot

        pyplot.show = lambda *args, **kwargs: outputs.show_figures()
    module = ast.parse(cell.source, filename=cell.identifier)
    last = None
    if module.body and isinstance(module.body[-1], ast.Expr):
        if not cell.source.rstrip().endswith(";"):
            last = ast.Expression(module.body.pop().value)
    result, error = None, None
    with contextlib.redirect_stdout(written), contextlib.redirect_stderr(io.StringIO()):
        try:
            exec(compile(module, cell.identifier, "exec"), names)
            if last is not None:
                result = eval(compile(last, cell.identifier, "eval"), names)
        except Exception as caught:
            error = caught
    outputs.flush()
    if result is not None:
        data = {"text/plain": repr(result).splitlines(keepends=True)}
        outputs.append({"output_type": "execute_result", "data": data})
    if error is not None:
        outputs.append({"output_type": "error", "ename": type(error).__name__, "evalue": str(error)})
    if "matplotlib.pyplot" in sys.modules:
        outputs.show_figures()
    return list(outputs)


def fails(outputs):
    return next((output for output in outputs if output["output_type"] == "error"), None)


def complaint(cell, outputs):
    """What is wrong with a cell that raised, or did not, against what its author announced."""
    error = fails(outputs)
    found = error and f"{error['ename']}: {error['evalue']}"
    if "exercise-check" in cell.tags:
        return error and f"the solution fails its check: {found}"
    if cell.expected is not None and found != cell.expected:
        return f"expected {cell.expected!r}, but got {found!r}"
    if cell.expected is None and error and "raises-exception" not in cell.tags:
        return f"raises {found!r}, which is not announced"
    if "raises-exception" in cell.tags and not error:
        return "announces an exception that does not come"
    return None


@contextlib.contextmanager
def beside(lesson):
    """The folder of a lesson as the place of its cells; its modules are forgotten afterwards."""
    old, known = os.getcwd(), set(sys.modules)
    folder = str(lesson.parent)
    os.chdir(folder)
    sys.path.insert(0, folder)
    sys.dont_write_bytecode = True
    try:
        yield
    finally:
        os.chdir(old)
        sys.path.remove(folder)
        for name in set(sys.modules) - known:
            if str(getattr(sys.modules[name], "__file__", None)).startswith(folder):
                del sys.modules[name]


def run(folder, record):
    """Runs one lesson and returns the number of complaints."""
    lesson = folder / "lesson.md" if folder.is_dir() else folder
    file = lesson.resolve()
    with beside(file):
        recorded, complaints = run_cells(file, str(lesson))
    return report(lesson, recorded, complaints, record)


def run_cells(file, lesson):
    """Runs the cells of a lesson: what they printed, and what is wrong with it."""
    cells = read_cells(file.read_text(encoding="utf-8"))
    solved, attempts = programs(cells)
    complaints, recorded, names = [], [], {"__name__": "__main__"}
    for cell in solved:
        outputs = execute(cell, names)
        recorded.append({"id": cell.identifier, "outputs": outputs})
        if message := complaint(cell, outputs):
            complaints.append(f"{lesson}:{cell.line}: {cell.identifier}: {message}")
    for place, starter, check in attempts:
        names = {"__name__": "__main__"}
        for cell in [*solved[:place], starter]:
            execute(cell, names)
        error = fails(execute(check, names))
        if error is None:
            complaints.append(f"{lesson}:{starter.line}: the starter passes its check")
        elif error["ename"] != "AssertionError":
            complaints.append(f"{lesson}:{starter.line}: the check raises {error} on the starter")
        else:
            print(f"{lesson}:{check.line}: with the starter: {error['evalue']}")
    return recorded, complaints


def report(lesson, recorded, complaints, record):
    """Records or compares; the number of complaints."""
    text = json.dumps({"format": 1, "cells": recorded}, indent=1, ensure_ascii=False) + "\n"
    path = lesson.parent / "outputs.json"
    if record:
        path.write_text(text, encoding="utf-8")
        print(f"{path}: recorded {len(recorded)} cells")
    elif not path.exists():
        complaints.append(f"{path}: missing; record it with --record")
    else:
        complaints += differences(path, json.loads(path.read_text(encoding="utf-8")), recorded)
    for message in complaints:
        print(message)
    if not complaints:
        print(f"{lesson}: {len(recorded)} cells as recorded")
    return len(complaints)


def differences(path, old, recorded):
    old = {cell["id"]: cell["outputs"] for cell in old["cells"]}
    new = {cell["id"]: cell["outputs"] for cell in recorded}
    messages = [f"{path}: {name}: no such cell" for name in old if name not in new]
    for name, outputs in new.items():
        if outputs != old.get(name):
            messages.append(f"{path}: {name}: recorded {old.get(name)}, but got {outputs}")
    return messages


def main(arguments):
    try:
        import torch
    except ImportError:
        print(f"SKIPPED: PyTorch is not installed for {sys.executable}")
        return 77
    print(f"PyTorch {torch.__version__}")
    record = "--record" in arguments
    folders = [pathlib.Path(name) for name in arguments if name != "--record"]
    if not folders:
        print(__doc__)
        return 2
    return 1 if sum(run(folder, record) for folder in folders) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
