"""Records the error that CPython reports for each line of bad_sources.txt (a JSON string a line).

The result, errors.txt, has a JSON list a line: source, exception, message, line, column, end line,
end column; only the source where CPython accepts it. With --check only compares.
"""
import json
import pathlib
import sys
import warnings

warnings.simplefilter("ignore")
here = pathlib.Path(__file__).parent
lines = []
for line in (here / "bad_sources.txt").read_text().splitlines():
    source = json.loads(line)
    row = [source]
    try:
        compile(source, "<string>", "exec", dont_inherit=True)
    except SyntaxError as error:
        row += [type(error).__name__, error.msg, error.lineno, error.offset]
        row += [error.end_lineno, error.end_offset]
    lines.append(json.dumps(row, ensure_ascii=False) + "\n")
text = "".join(lines)
golden = here / "errors.txt"
if "--check" not in sys.argv:
    golden.write_text(text)
elif golden.read_text() != text:
    sys.exit("errors.txt differs from CPython")
