/// `matplotlib.figure`: the sheet on which axes stand.
enum FigureSource {
  static let text = #"""
    import warnings

    from matplotlib import _drawing, rcParams
    from matplotlib.axes import Axes
    from matplotlib.colorbar import Colorbar
    from matplotlib.text import Text


    class AxesGrid:
        """The axes of `subplots`, in rows and columns as NumPy would have them."""

        def __init__(self, items, shape):
            self._items, self.shape = items, tuple(shape)
            self.size, self.ndim = len(items), len(self.shape)

        def __len__(self):
            return self.shape[0]

        def __iter__(self):
            return (self[place] for place in range(len(self)))

        def __getitem__(self, key):
            if self.ndim == 1:
                if isinstance(key, tuple):
                    if len(key) != 1:
                        raise IndexError(
                            "too many indices for array: array is 1-dimensional, but "
                            f"{len(key)} were indexed")
                    key = key[0]
                if isinstance(key, slice):
                    picked = self._items[key]
                    return AxesGrid(picked, (len(picked),))
                return self._item(self._items, key, 0)
            rows = [
                self._items[start:start + self.shape[1]]
                for start in range(0, self.size, self.shape[1])
            ]
            if not isinstance(key, tuple):
                key = (key, slice(None))
            first, second = key if len(key) == 2 else (key[0], slice(None))
            if isinstance(first, slice):
                rows = rows[first]
            else:
                rows = [self._item(rows, first, 0)]
            if isinstance(second, slice):
                cells = [row[second] for row in rows]
                flat = [cell for row in cells for cell in row]
                if isinstance(first, slice):
                    return AxesGrid(flat, (len(cells), len(cells[0]) if cells else 0))
                return AxesGrid(flat, (len(flat),))
            column = [self._item(row, second, 1) for row in rows]
            return AxesGrid(column, (len(column),)) if isinstance(first, slice) else column[0]

        @staticmethod
        def _item(items, place, axis):
            try:
                return items[place]
            except IndexError:
                raise IndexError(
                    f"index {place} is out of bounds for axis {axis} with size {len(items)}"
                ) from None

        @property
        def flat(self):
            return iter(self._items)

        @property
        def T(self):
            if self.ndim == 1:
                return self
            rows, columns = self.shape
            turned = [self[row, column] for column in range(columns) for row in range(rows)]
            return AxesGrid(turned, (columns, rows))

        def ravel(self, order="C"):
            return AxesGrid(list(self._items), (self.size,))

        flatten = ravel

        def reshape(self, *shape):
            shape = shape[0] if len(shape) == 1 and isinstance(shape[0], (tuple, list)) else shape
            shape = [self.size if extent == -1 and len(shape) == 1 else extent for extent in shape]
            return AxesGrid(list(self._items), shape)

        def tolist(self):
            if self.ndim == 1:
                return list(self._items)
            return [list(row) for row in self]

        def __repr__(self):
            if self.ndim == 1:
                return "array([" + ", ".join(map(repr, self._items)) + "], dtype=object)"
            rows = ["[" + ", ".join(map(repr, row)) + "]" for row in self]
            return "array([" + ",\n       ".join(rows) + "], dtype=object)"

        def __str__(self):
            if self.ndim == 1:
                return "[" + " ".join(map(repr, self._items)) + "]"
            return "[" + "\n ".join("[" + " ".join(map(repr, row)) + "]" for row in self) + "]"

        def __getattr__(self, name):
            raise AttributeError(f"'numpy.ndarray' object has no attribute {name!r}")


    AxesGrid.__name__ = AxesGrid.__qualname__ = "ndarray"
    AxesGrid.__module__ = "numpy"


    class Figure:
        def __init__(self, figsize=None, dpi=None, *, facecolor=None, edgecolor=None, frameon=None,
                     layout=None, tight_layout=None, constrained_layout=None, **kwargs):
            size = rcParams["figure.figsize"] if figsize is None else figsize
            if len(size) != 2:
                raise ValueError(f"figsize must be a (width, height) pair, not {size!r}")
            self._size = [float(size[0]), float(size[1])]
            if not all(0 <= length < 1000 for length in self._size):
                raise ValueError(
                    f"figure size must be positive finite not {tuple(figsize)}")
            self.dpi = float(rcParams["figure.dpi"] if dpi is None else dpi)
            self.number = None
            self._title = Text(0.5, 0.98, "")
            self._axes, self._current = [], None

        def __repr__(self):
            bars = sum(ax._bar is not None for ax in self._axes)
            width, height = (int(length * self.dpi) for length in self._size)
            return f"<Figure size {width}x{height} with {len(self._axes) + bars} Axes>"

        def __str__(self):
            width, height = (int(length * self.dpi) for length in self._size)
            return f"Figure({width}x{height})"

        @property
        def axes(self):
            return list(self._axes)

        def get_axes(self):
            return list(self._axes)

        def gca(self):
            return self._current if self._current is not None else self.add_subplot()

        def sca(self, axes):
            self._current = axes
            return axes

        def add_subplot(self, *args, sharex=None, sharey=None, projection=None, polar=False,
                        **kwargs):
            if projection not in (None, "rectilinear") or polar:
                raise NotImplementedError(
                    f"lossrepl draws no axes with projection {projection or 'polar'!r}")
            place = _cells(args)
            axes = Axes(self, place, sharex, sharey)
            self._axes.append(axes)
            self._current = axes
            axes.set(**kwargs)
            return axes

        def add_axes(self, rect, **kwargs):
            if isinstance(rect, Axes):
                return rect
            return self.add_subplot()

        def subplots(self, nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True,
                     width_ratios=None, height_ratios=None, subplot_kw=None, gridspec_kw=None):
            _positive(nrows, "rows")
            _positive(ncols, "columns")
            for name, value in (("sharex", sharex), ("sharey", sharey)):
                if value not in ("all", "row", "col", "none", False, True):
                    raise ValueError(
                        f"{value!r} is not a valid value for {name}. Supported values are 'all', "
                        "'row', 'col', 'none', False, True")
            shares = [{True: "all", False: "none"}.get(value, value) for value in (sharex, sharey)]
            cells = []
            for place in range(nrows * ncols):
                row, column = divmod(place, ncols)
                others = [
                    None if place == 0 and how == "all" else _shared(cells, how, row, column, ncols)
                    for how in shares
                ]
                axes = self.add_subplot(
                    nrows, ncols, place + 1, sharex=others[0], sharey=others[1],
                    **(subplot_kw or {}))
                if shares[0] in ("all", "col") and row < nrows - 1:
                    axes.xaxis.labelled = False
                if shares[1] in ("all", "row") and column > 0:
                    axes.yaxis.labelled = False
                cells.append(axes)
            if cells:
                self._current = cells[-1]
            if squeeze and nrows == ncols == 1:
                return cells[0]
            if squeeze and 1 in (nrows, ncols):
                return AxesGrid(cells, (len(cells),))
            return AxesGrid(cells, (nrows, ncols))

        def suptitle(self, t, **kwargs):
            self._title.set_text(t)
            self._title._update({k: v for k, v in kwargs.items() if k not in ("x", "y")})
            return self._title

        def get_suptitle(self):
            return self._title._text

        def supxlabel(self, t, **kwargs):
            bottom = max(ax._place[3] for ax in self._axes) if self._axes else 0
            for ax in self._axes:
                if ax._place[3] == bottom and not ax.get_xlabel():
                    ax.set_xlabel(t)
            return Text(0.5, 0.01, t)

        def supylabel(self, t, **kwargs):
            for ax in self._axes:
                if ax._place[4] == 0 and not ax.get_ylabel():
                    ax.set_ylabel(t)
            return Text(0.02, 0.5, t)

        def text(self, x, y, s, fontdict=None, **kwargs):
            axes = self.gca()
            return axes.text(x, y, s, fontdict, transform=axes.transAxes, **kwargs)

        def legend(self, *args, **kwargs):
            handles, labels = [], []
            for ax in self._axes:
                more = ax.get_legend_handles_labels()
                handles += more[0]
                labels += more[1]
            if self._axes:
                return self._axes[0].legend(*args, **kwargs)
            return None

        def colorbar(self, mappable, cax=None, ax=None, use_gridspec=True, *, label="", **kwargs):
            owner = getattr(mappable, "axes", None) or (ax if isinstance(ax, Axes) else self.gca())
            owner._bar = Colorbar(owner, mappable, label)
            return owner._bar

        def get_size_inches(self):
            return tuple(self._size)

        def set_size_inches(self, w, h=None, forward=True):
            width, height = (w, h) if h is not None else w
            self._size = [float(width), float(height)]

        def get_figwidth(self):
            return self._size[0]

        def get_figheight(self):
            return self._size[1]

        def set_figwidth(self, val, forward=True):
            self._size[0] = float(val)

        def set_figheight(self, val, forward=True):
            self._size[1] = float(val)

        def get_dpi(self):
            return self.dpi

        def set_dpi(self, val):
            self.dpi = float(val)

        def delaxes(self, ax):
            self._axes.remove(ax)
            if self._current is ax:
                self._current = self._axes[-1] if self._axes else None

        def clear(self, keep_observers=False):
            self._axes, self._current = [], None
            self._title.set_text("")

        clf = clear

        def tight_layout(self, *, pad=1.08, h_pad=None, w_pad=None, rect=None):
            """Nothing to do: labels have their room here from the start."""

        def subplots_adjust(self, left=None, bottom=None, right=None, top=None, wspace=None,
                            hspace=None):
            pass

        def set_layout_engine(self, layout=None, **kwargs):
            pass

        def set_facecolor(self, color):
            pass

        set_edgecolor = set_tight_layout = set_constrained_layout = set_facecolor

        def autofmt_xdate(self, bottom=0.2, rotation=30, ha="right", which="major"):
            for ax in self._axes:
                ax.xaxis.rotation = float(rotation)

        def align_labels(self, axs=None):
            pass

        align_xlabels = align_ylabels = align_labels

        def savefig(self, fname, *, transparent=None, **kwargs):
            raise NotImplementedError(
                "savefig: lossrepl writes no files; the figure is shown with the cell's output")

        def show(self, warn=True):
            _drawing.show(self._describe(), repr(self))

        def _describe(self):
            return {
                "width": self._size[0] * 100.0, "height": self._size[1] * 100.0,
                "title": self._title._text, "plots": [ax._describe() for ax in self._axes],
            }

        def _forms(self):
            return _drawing.forms(self._describe(), repr(self))


    def _positive(value, noun):
        if not isinstance(value, int) or value < 1:
            raise ValueError(f"Number of {noun} must be a positive integer, not {value!r}")
        if value > 50:
            raise ValueError(f"lossrepl draws at most 50 {noun} of plots, not {value}")


    def _shared(cells, how, row, column, columns):
        if how == "all" and cells:
            return cells[0]
        if how == "row" and column > 0:
            return cells[row * columns]
        if how == "col" and row > 0:
            return cells[column]
        return None


    def _cells(args):
        """The place of a subplot in its grid: rows, columns, and the cells from first to last."""
        if not args:
            return 1, 1, 0, 0, 0, 0
        if len(args) == 1:
            if hasattr(args[0], "_cells"):
                return args[0]._cells
            if not isinstance(args[0], int) or not 100 <= args[0] <= 999:
                raise ValueError(
                    f"Single argument to subplot must be a three-digit integer, not {args[0]!r}")
            args = tuple(int(digit) for digit in str(args[0]))
        if len(args) != 3:
            raise TypeError(
                f"add_subplot() takes 1 or 3 positional arguments but {len(args)} were given")
        rows, columns, number = args
        _positive(rows, "rows")
        _positive(columns, "columns")
        if isinstance(number, tuple):
            first, last = number
        else:
            first = last = number
        for one in (first, last):
            if not isinstance(one, int) or not 1 <= one <= rows * columns:
                raise ValueError(
                    f"num must be an integer with 1 <= num <= {rows * columns}, not {number!r}")
        (top, left), (bottom, right) = divmod(first - 1, columns), divmod(last - 1, columns)
        return rows, columns, top, max(top, bottom), left, max(left, right)
    """#
}
