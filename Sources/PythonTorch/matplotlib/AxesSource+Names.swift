// Axes: their parts, and what they are called. One class, in parts that follow each other.
extension AxesSource {
  static let names = #"""
    class Axes(_Plots):
        def __init__(self, figure, place, sharex=None, sharey=None):
            self.figure, self._place = figure, place
            self.transAxes, self.transData = _Place("axes"), _Place("data")
            self.spines = _Spines({side: _Spine() for side in ("left", "right", "top", "bottom")})
            self.xaxis, self.yaxis = Axis(self, "x"), Axis(self, "y")
            self._clear()
            for other, name in ((sharex, "xaxis"), (sharey, "yaxis")):
                if other is not None:
                    self._share(other, name)

        def _clear(self):
            self._children, self.containers = [], []
            self._title = Text(0.5, 1.0, "")
            self._turns = {"line": 0, "face": 0}
            self._margins = {"x": rcParams["axes.xmargin"], "y": rcParams["axes.ymargin"]}
            self.legend_ = None
            self._bar = self._mappable = None
            self._framed = True
            self._aspect = "auto"

        def _share(self, other, name):
            mine, theirs = getattr(self, name), getattr(other, name)
            mine.group = theirs.group
            mine.group.append(mine)
            mine.scale = theirs.scale

        def sharex(self, other):
            self._share(other, "xaxis")

        def sharey(self, other):
            self._share(other, "yaxis")

        def clear(self):
            for axis in (self.xaxis, self.yaxis):
                group = axis.group
                axis.__init__(self, axis._which)
                axis.group = group
            self._clear()

        cla = clear

        def __repr__(self):
            parts = []
            if self._title._text:
                parts.append(f"title={{'center': {self._title._text!r}}}")
            for name, axis in (("xlabel", self.xaxis), ("ylabel", self.yaxis)):
                if axis.label._text:
                    parts.append(f"{name}={axis.label._text!r}")
            label = [f"label={self._label!r}"] if getattr(self, "_label", "") else []
            return "<Axes: " + ", ".join(label + parts) + ">"

        def __str__(self):
            x, y, width, height = self._bounds()
            return f"Axes({x:g},{y:g};{width:g}x{height:g})"

        def _bounds(self):
            rows, columns, top, bottom, left, right = self._place
            cell = 0.775 / (columns + 0.2 * (columns - 1))
            row = 0.77 / (rows + 0.2 * (rows - 1))
            return (
                0.125 + left * cell * 1.2, 0.11 + (rows - 1 - bottom) * row * 1.2,
                cell * (1 + 1.2 * (right - left)), row * (1 + 1.2 * (bottom - top)),
            )

        def get_position(self, original=False):
            return self._bounds()

        def _room(self, which):
            """How many ticks there is room for."""
            _, _, width, height = self._bounds()
            inches = self.figure.get_size_inches()
            if which == "x":
                return max(1, min(9, int(width * inches[0] * 72 / 30)))
            return max(1, min(9, int(height * inches[1] * 72 / 20)))

        def _add(self, artist, follows="xy"):
            """Keeps an artist; the axes named in `follows` look for their limits anew."""
            artist.axes = self
            self._children.append(artist)
            for axis in (self.xaxis, self.yaxis):
                axis.follows = axis.follows or axis._which in follows
            return artist

        def add_line(self, line):
            if not line._label:
                line.set_label(f"_child{len(self._children)}")
            return self._add(line)

        def add_patch(self, patch):
            if isinstance(patch, Rectangle):
                return self._add(patch)
            raise NotImplementedError("add_patch: lossrepl draws rectangles only")

        def add_artist(self, artist):
            return artist if isinstance(artist, Legend) else self._add(artist)

        def _next_colour(self, kind):
            turn = self._turns[kind]
            self._turns[kind] += 1
            return _drawing.cycle[turn % len(_drawing.cycle)]

        def _thinned(self, kind, x, y):
            return _drawing.thin(
                kind, x, y, *self.get_xlim(), self.get_xscale(), *self.get_ylim(),
                self.get_yscale())

        def _located(self, x, y):
            """A place in numbers, where it may be given in words."""
            return self.xaxis.numbers(Values(x))[0], self.yaxis.numbers(Values(y))[0]

        def _shifted(self, place, points):
            """A place so many points from another, as a place among the data."""
            x, y = self._located(*place)
            _, _, width, height = self._bounds()
            inches = self.figure.get_size_inches()
            for which, size in (("x", width * inches[0] * 72), ("y", height * inches[1] * 72)):
                axis = self.xaxis if which == "x" else self.yaxis
                low, high = axis.limits()
                shift = points[0 if which == "x" else 1] / size
                if axis.get_scale() == "log":
                    moved = (x if which == "x" else y) * (high / low) ** shift
                else:
                    moved = (x if which == "x" else y) + (high - low) * shift
                x, y = (moved, y) if which == "x" else (x, moved)
            return x, y

        lines = property(lambda self: ArtistList(self, "lines", Line2D))
        texts = property(lambda self: ArtistList(self, "texts", Text))
        images = property(lambda self: ArtistList(self, "images", AxesImage))
        collections = property(lambda self: ArtistList(
            self, "collections", (PathCollection, LineCollection, FillBetweenPolyCollection)))

        @property
        def patches(self):
            return [bar for container in self.containers for bar in container.patches] + [
                child for child in self._children if isinstance(child, Rectangle)]

        title = property(lambda self: self._title)

        def get_lines(self):
            return list(self.lines)

        def get_images(self):
            return list(self.images)

        def get_children(self):
            return list(self._children)

        def get_figure(self):
            return self.figure

        def has_data(self):
            return bool(self._children)

        # Names

        def set_title(self, label, fontdict=None, loc=None, pad=None, *, y=None, **kwargs):
            self._title.set_text(label)
            self._title._update({**(fontdict or {}), **kwargs})
            return self._title

        def get_title(self, loc="center"):
            return self._title._text

        def set_xlabel(self, xlabel, fontdict=None, labelpad=None, *, loc=None, **kwargs):
            return self._named(self.xaxis, xlabel, (0.5, 0), fontdict, kwargs)

        def set_ylabel(self, ylabel, fontdict=None, labelpad=None, *, loc=None, **kwargs):
            return self._named(self.yaxis, ylabel, (0, 0.5), fontdict, kwargs)

        def _named(self, axis, label, place, fontdict, kwargs):
            axis.label.set_text(label)
            axis.label._x, axis.label._y = place
            axis.label._update({**(fontdict or {}), **kwargs})
            return axis.label

        def get_xlabel(self):
            return self.xaxis.label._text

        def get_ylabel(self):
            return self.yaxis.label._text

        def set(self, **kwargs):
            for name, value in kwargs.items():
                setter = getattr(type(self), "set_" + name, None)
                if setter is None:
                    raise AttributeError(
                        f"Axes.set() got an unexpected keyword argument {name!r}")
                setter(self, value)
            return []
    """#
}
