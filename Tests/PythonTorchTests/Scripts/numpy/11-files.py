import io

import numpy as np

buffer = io.BytesIO()
np.save(buffer, np.array([True, False]))
buffer.seek(0)
print(len(buffer.getvalue()), buffer.getvalue()[:80], np.load(buffer))
text = io.StringIO()
np.savetxt(text, [[1, 2.5], [3, 4]], delimiter=",", fmt="%.2f", header="x,y")
print(text.getvalue(), np.loadtxt(io.StringIO(text.getvalue()), delimiter=","), np.loadtxt(io.StringIO("1,2\n3,4"), delimiter=",", usecols=1))
buffer = io.BytesIO()
np.save(buffer, np.arange(6, dtype=np.float32).reshape(2, 3))
buffer.seek(0)
print(len(buffer.getvalue()), np.load(buffer))
try:
    np.loadtxt(io.StringIO("1 2\nx 3"))
except ValueError as e:
    print(e)
try:
    np.loadtxt(io.StringIO("1 2\n3"))
except ValueError as e:
    print(e)
print(np.loadtxt(io.StringIO("1,2\n3,4"), delimiter=",", dtype=int), np.loadtxt(["1", "2"]))
try:
    np.load("not_there.npy")
except FileNotFoundError as e:
    print(e)
print(np.mgrid[0:2, 0:3], np.ogrid[0:2, 0:2], np.mgrid[0:1:0.5], np.divmod([7, 8], 3), np.modf(2.5), np.sinc([0, 0.5]), np.correlate([1, 2, 3], [0, 1, 0.5]), np.resize([1, 2, 3], (2, 2)), np.trim_zeros([0, 1, 0]))
