"""Records what CPython's ast.dump prints for each script in trees/; with --check only compares."""
import ast
import pathlib
import sys

here = pathlib.Path(__file__).parent / "trees"
stale = []
for script in sorted(here.glob("*.py")):
    golden = script.with_suffix(".ast")
    # One statement to a line, so that a difference can be read.
    tree = ast.parse(script.read_bytes())
    text = "".join(ast.dump(statement) + "\n" for statement in tree.body)
    if "--check" in sys.argv:
        if golden.read_text() != text:
            stale.append(golden.name)
    else:
        golden.write_text(text)
if stale:
    sys.exit("differs from CPython: " + ", ".join(stale))
