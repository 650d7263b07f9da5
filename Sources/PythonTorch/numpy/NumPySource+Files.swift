extension NumPySource {
  /// Grids by slices, and files of arrays.
  static let files = #"""
    class _Grid:
        """`np.mgrid` and `np.ogrid`: the places between two ends in several dimensions."""

        def __init__(self, sparse):
            self._sparse = sparse

        def __getitem__(self, key):
            keys = key if isinstance(key, tuple) else (key,)
            parts = []
            for one in keys:
                start, step = one.start or 0, 1 if one.step is None else one.step
                if isinstance(step, complex):
                    parts.append(linspace(start, one.stop, int(_b.abs(step))))
                else:
                    parts.append(arange(start, one.stop, step))
            if len(parts) == 1 and not isinstance(key, tuple):
                return parts[0]
            made = meshgrid(*parts, indexing="ij", sparse=self._sparse)
            return made if self._sparse else stack(made)


    mgrid, ogrid = _Grid(False), _Grid(True)


    def divmod(x1, x2, /):
        return floor_divide(x1, x2), remainder(x1, x2)


    def modf(x, /):
        whole = trunc(asarray(x) * 1.0)
        return subtract(x, whole), whole


    def sinc(x):
        x = asarray(x) * pi
        return where(x == 0, 1.0, sin(x) / where(x == 0, 1.0, x))


    def correlate(a, v, mode="valid"):
        return convolve(a, asarray(v)[::-1], mode)


    def resize(a, new_shape):
        a, shape = ravel(a), _shape(new_shape)
        count = _count(shape, range(len(shape)))
        return tile(a, -(-count // a.size))[:count].reshape(shape)


    def trim_zeros(filt, trim="fb"):
        places = flatnonzero(filt)
        if not places.size:
            return filt[:0]
        first = int(places[0]) if "f" in trim.lower() else 0
        return filt[first:int(places[-1]) + 1 if "b" in trim.lower() else None]


    def nanpercentile(a, q, axis=None, **kwargs):
        if axis is not None:
            raise _missing("nanpercentile over an axis")
        a = asarray(a)
        return percentile(a[~isnan(a)], q, **kwargs)


    def nanquantile(a, q, axis=None, **kwargs):
        return nanpercentile(a, multiply(q, 100), axis, **kwargs)


    def save(file, arr, allow_pickle=True):
        """Writes an array into a file of the format npy."""
        arr = asarray(arr)
        form = f"{{'descr': '{arr.dtype.str}', 'fortran_order': False, 'shape': {arr.shape}, }}"
        form += " " * (-(len(form) + 11) % 64) + "\n"
        data = b"\x93NUMPY\x01\x00" + len(form).to_bytes(2, "little") + form.encode("latin1") + arr.tobytes()
        if hasattr(file, "write"):
            file.write(data)
            return
        file = str(file)
        with open(file if file.endswith(".npy") else file + ".npy", "wb") as target:
            target.write(data)


    def load(file, mmap_mode=None, allow_pickle=False, **kwargs):
        """Reads an array of a file of the format npy."""
        if hasattr(file, "read"):
            data = file.read()
        else:
            with open(file, "rb") as source:
                data = source.read()
        if data[:6] != b"\x93NUMPY":
            if data[:2] == b"PK":
                raise _missing("files of several arrays (npz)")
            raise ValueError("Cannot load file containing pickled data when allow_pickle=False")
        wide = 2 if data[6] == 1 else 4
        start = 8 + wide + int.from_bytes(data[8:8 + wide], "little")
        import re
        form = data[8 + wide:start].decode("latin1")
        kind = _dtype(re.search(r"'descr': '([^']*)'", form).group(1))
        shape = tuple(int(n) for n in re.search(r"'shape': \(([^)]*)\)", form).group(1).split(",") if n.strip())
        flat = frombuffer(data, kind, _count(shape, range(len(shape))), start)
        return flat.reshape(shape, order="F" if "'fortran_order': True" in form else "C")


    def loadtxt(fname, dtype=float, comments="#", delimiter=None, converters=None, skiprows=0, usecols=None,
                unpack=False, ndmin=0, encoding=None, max_rows=None):
        """Reads rows of numbers."""
        if hasattr(fname, "read"):
            lines = fname.read().split("\n")
        elif isinstance(fname, (list, tuple)):
            lines = list(fname)
        else:
            with open(fname) as source:
                lines = source.read().split("\n")
        rows, kind = [], _dtype(dtype)
        for number, line in enumerate(lines[skiprows:]):
            line = line.split(comments)[0].strip() if comments else line.strip()
            if not line or max_rows is not None and len(rows) >= max_rows:
                continue
            words = line.split(delimiter)
            if usecols is not None:
                words = [words[n] for n in (usecols if isinstance(usecols, (list, tuple)) else (usecols,))]
            if rows and len(words) != len(rows[0]):
                raise ValueError(f"the number of columns changed from {len(rows[0])} to {len(words)} at row "
                                 f"{len(rows) + 1}; use `usecols` to select a subset and avoid this error")
            values = []
            for column, word in enumerate(words):
                try:
                    values.append(float(word) if kind.kind == "f" else int(word))
                except ValueError:
                    raise ValueError(f"could not convert string {word.strip()!r} to {kind.name} at row "
                                     f"{len(rows)}, column {column + 1}.") from None
            rows.append(values)
        made = array(rows, kind)
        if made.ndim == 2 and ndmin < 2:
            made = made.squeeze()
        return made.T if unpack else made


    def genfromtxt(fname, dtype=float, comments="#", delimiter=None, skip_header=0, **kwargs):
        """Reads rows of numbers; what is none becomes nan."""
        with open(fname) as source:
            lines = source.read().split("\n")[skip_header:]
        def number(word):
            try:
                return float(word)
            except ValueError:
                return nan
        rows = [[number(word) for word in line.split(delimiter)] for line in lines if line.strip()]
        return array(rows, dtype).squeeze()


    def savetxt(fname, X, fmt="%.18e", delimiter=" ", newline="\n", header="", footer="", comments="# ",
                encoding=None):
        """Writes rows of numbers."""
        X = asarray(X)
        rows = X[:, None] if X.ndim == 1 else X
        lines = [comments + header] if header else []
        for row in rows:
            forms = fmt if isinstance(fmt, (list, tuple)) else [fmt] * len(row)
            lines.append(delimiter.join(form % value for form, value in zip(forms, row.tolist())))
        if footer:
            lines.append(comments + footer)
        text = newline.join(lines) + newline
        if hasattr(fname, "write"):
            fname.write(text)
            return
        with open(fname, "w") as target:
            target.write(text)
    """#
}
