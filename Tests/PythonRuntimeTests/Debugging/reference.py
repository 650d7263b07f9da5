"""What CPython's own pdb answers: `reference.py NAME` prints it, `reference.py --record` writes all.

A folder before them is where the files lie, in place of this one.

NAME.pdb holds commands for the script that the part of NAME before the first hyphen names. Typed
lines are shown behind their prompts. Left out are the folder's name and the frames with which
`python -m pdb` starts a program; what goes to standard error is not looked at.
"""
import os
import re
import subprocess
import sys
import tempfile

FOLDER = os.path.dirname(os.path.abspath(__file__))
# Scripts that call the debugger themselves.
OPENING = ("calls", "training")
ECHO = """
import builtins

ask = builtins.input


def input(prompt=""):
    line = ask(prompt)
    print(line)
    return line


builtins.input = input
"""


def transcript(name):
    script = os.path.join(FOLDER, name.split("-")[0] + ".py")
    command = [sys.executable, script] if name.startswith(OPENING) else [
        sys.executable, "-m", "pdb", script]
    with tempfile.TemporaryDirectory() as folder, open(os.path.join(FOLDER, name + ".pdb")) as keys:
        with open(os.path.join(folder, "sitecustomize.py"), "w") as file:
            file.write(ECHO)
        environment = {**os.environ, "PYTHONPATH": folder, "HOME": folder,
                       "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(command, stdin=keys, capture_output=True, text=True, cwd=FOLDER,
                              env=environment, timeout=60)
    return plain(done.stdout)


def plain(text):
    text = text.replace(os.path.realpath(FOLDER) + os.sep, "")
    text = re.sub(r"  \S*/(bdb|pdb)\.py\(\d+\)\w+\(\)(->\S*)?\n-> .*\n", "", text)
    text = re.sub(r"  <string>\(1\)<module>\(\)(->\S*)?\n", "", text)
    text = re.sub(r"  \S*/site-packages/torch/\S+\(\d+\)\w+\(\)\n-> .*\n", "", text)
    return re.sub(r"0?x[0-9a-f]{8,}", "0x...", text)


if __name__ == "__main__":
    if len(sys.argv) > 2:
        FOLDER = os.path.abspath(sys.argv.pop(1))
    if sys.argv[1] != "--record":
        print(transcript(sys.argv[1]), end="")
        sys.exit()
    for entry in sorted(os.listdir(FOLDER)):
        if entry.endswith(".pdb"):
            with open(os.path.join(FOLDER, entry[:-4] + ".out"), "w") as file:
                file.write(transcript(entry[:-4]))
