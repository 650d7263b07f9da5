# print hands on what it has written where it is asked to.
import io
import sys


class Stream:
    def __init__(self):
        self.events = []

    def write(self, text):
        self.events.append(text)

    def flush(self):
        self.events.append("FLUSH")


stream = Stream()
print("a", "b", file=stream, flush=True)
print("c", file=stream)
print("d", file=stream, flush=0)
print(stream.events)
print("to the screen", flush=True)
print(sys.stdout.flush())
text = io.StringIO()
print("kept", file=text, flush=True)
print(repr(text.getvalue()))
try:
    print("x", flush=True, file=object())
except AttributeError as error:
    print(error)
